"""Which program this is, as the central server and staff see it."""

VERSION = "0.3.0"
"""Raised with every release: the number in front where an older device could not go on, the second one
for something new, the last one for what was put right."""
