"""``python -m sync.server serve --data-dir DIR``."""

import sys

from sync.server.cli import run

sys.exit(run(sys.argv[1:]))
