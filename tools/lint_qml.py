"""Checks every QML file with Qt's qmllint; a warning counts as an error.

    python -m tools.lint_qml [FOLDER WITH kiosk_app]

What the view models offer is described anew first (see qml_modules), so a property renamed in Python
and forgotten in QML is found here.
"""

from __future__ import annotations

import fcntl
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools import qt_tools
from tools.qml_modules import modules_below, write_modules

# Left off or quiet by default, and worth having.
STRICTER = ("unused-imports", "shadow", "use-proper-function", "void")


@contextmanager
def only_one_at_a_time(lock: Path) -> Iterator[None]:
    """Lets a second run in the same checkout wait for the first."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def lint(files: list[Path], import_paths: list[Path]) -> str:
    """What qmllint has against these files; empty when all is well."""
    if not files:
        return ""
    # Paths are absolute: with relative ones qmllint does not recognise the singletons of a qmldir.
    imports = [argument for path in import_paths for argument in ("-I", str(path.resolve()))]
    stricter = [argument for category in STRICTER for argument in (f"--{category}", "warning")]
    sources = [str(file.resolve()) for file in files]
    done = qt_tools.attempt("qmllint", "--ignore-settings", "-W", "0", *stricter, *imports, *sources)
    return "" if done.returncode == 0 else qt_tools.said_by(done)


def lint_below(root: Path) -> str:
    """Checks all QML files of the checkout at root; returns the complaints."""
    types, qml = root / "build" / "qmltypes", root / "kiosk_app" / "qml"
    with only_one_at_a_time(root / "build" / ".qmltypes.lock"):
        shutil.rmtree(types, ignore_errors=True)
        write_modules(modules_below(root / "kiosk_app"), types)
        return lint(sorted(qml.rglob("*.qml")), [types, qml])


def main(arguments: list[str]) -> int:
    """Prints the complaints, with paths as seen from the project's folder."""
    root = Path(arguments[0]).resolve() if arguments else qt_tools.ROOT
    try:
        complaints = lint_below(root)
    except qt_tools.QtToolError as failure:
        complaints = str(failure)
    if complaints:
        print(complaints.replace(f"{root}/", ""), file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
