"""How well a house that is cut off serves people who walk in: weeks of believable days, by real services."""
