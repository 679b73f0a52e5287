"""The device's side: what waits goes up, the building's feed comes down. Pure Python, no Qt."""
