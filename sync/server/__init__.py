"""The central server: keeps every operation, decides by the rule book, hands out one dense feed."""
