"""Drives the real screens as people do: looks at a window, touches it, types on it. Used by tests and the tour."""
