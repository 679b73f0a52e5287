"""How data rests on the disk: encrypted stores, their schema, their keys. Imports nothing of ours.

See docs/decisions/0002-vault.md. The usual way in is ``vault.opening`` for a store,
``vault.sessions`` for a use case, ``vault.secrets`` for a key, ``vault.errors`` for what may go wrong.
"""
