"""Booking rooms and computers: facilities, their times, the rules, and what becomes of a booking."""
