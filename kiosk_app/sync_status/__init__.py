"""Sync on the device: the threads behind it, and what staff see of them."""
