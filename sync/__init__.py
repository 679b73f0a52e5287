"""How devices and the central server tell each other what happened.

``protocol`` is what goes over the wire, ``client`` runs on a device, ``server`` in the
middle. Nothing here imports the kiosk.
"""
