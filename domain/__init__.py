"""The rule book: pure functions and values, without Qt, SQL or HTTP.

Devices run these rules alone when the network is gone; the central server runs
the very same functions later with all that it knows. Nothing here imports
anything else of this project.
"""
