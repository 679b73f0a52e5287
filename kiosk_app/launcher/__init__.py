"""``make run``: one command that starts everything and ends everything.

A supervisor without any Qt starts the central server, the role chooser and the chosen roles as its
children, watches over them, and takes them along when it goes, whichever way it goes.
"""
