"""``main.py tour``: real people's errands on the real screens, with a picture of every step."""
