"""Booking rooms and computers on a device: at terminals by touch, at the desk with the keyboard."""
