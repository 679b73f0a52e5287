"""Search that forgives: what was typed becomes a question, and what there is becomes answers in order."""
