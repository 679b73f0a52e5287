"""The building: its rooms, its doors, and the way from one to another. Schematic until somebody measures it."""
