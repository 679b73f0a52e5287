"""QR codes as plain matrices, so that screen, PDF and tests all draw the very same one."""

from __future__ import annotations

QrMatrix = tuple[tuple[bool, ...], ...]

QUIET_ZONE = 4
"""Empty modules that ISO/IEC 18004 asks for on every side; whoever draws the matrix keeps them free."""


def qr_matrix(text: str) -> QrMatrix:
    """Return the modules of the smallest QR that holds ``text``, ``True`` for dark, without quiet zone.

    Error correction is M (15 %): a thermal print fades and folds, a screen shows finger marks.
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code: QRCode = QRCode(error_correction=ERROR_CORRECT_M, border=0)  # type: ignore[type-arg]
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def dark_runs(matrix: QrMatrix) -> tuple[tuple[int, int, int], ...]:
    """Return the dark modules as ``(column, row, length)`` runs: far fewer shapes to draw."""
    runs: list[tuple[int, int, int]] = []
    for y, row in enumerate(matrix):
        start: int | None = None
        for x, dark in enumerate((*row, False)):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                runs.append((start, y, x - start))
                start = None
    return tuple(runs)


def svg_path(matrix: QrMatrix) -> str:
    """Return the dark modules as one SVG path, one unit a module, from the upper left corner."""
    return "".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in dark_runs(matrix))
