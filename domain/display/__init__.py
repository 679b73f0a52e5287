"""What hangs on the wall: what passers-by see from afar, in which order."""
