"""What visitors look up: pages that staff keep, the search over them, and a first set that the program carries."""
