"""Addresses: each reads its request, calls one function of the server, and packs the answer."""
