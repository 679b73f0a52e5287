"""A deterministic world around the real client and the real server: every seed is one history of what
people do and what goes wrong, and the promises are checked all along. See docs/simulation.md."""
