"""A QR in the terminal and as a picture."""

from __future__ import annotations

from pathlib import Path

QUIET_ZONE = 4
"""Empty modules that ISO/IEC 18004 asks for on every side."""

_BLACK_ON_WHITE = "\x1b[30;107m"
_PLAIN = "\x1b[0m"
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}


def terminal_qr(text: str, *, coloured: bool) -> str:
    """Return the QR of ``text`` in half blocks, two modules to a sign, so that they are square.

    ``coloured``: black on white whatever the terminal's own colours are. Otherwise the terminal's
    ink is the dark one, as on paper and in a text file.
    """
    modules = _modules(text)
    if len(modules) % 2:
        modules.append([False] * len(modules[0]))
    lines = [
        "".join(_HALVES[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(modules[::2], modules[1::2], strict=True)
    ]
    if coloured:
        lines = [f"{_BLACK_ON_WHITE}{line}{_PLAIN}" for line in lines]
    return "\n".join(lines)


def save_qr(text: str, path: Path, module_pixels: int = 10) -> None:
    """Save the QR of ``text`` as a PNG, readable by its owner only: it holds a code. Raises ``OSError``."""
    from io import BytesIO

    from PIL import Image

    from vault.durable import write_durably

    modules = _modules(text)
    picture = Image.new("1", (len(modules), len(modules)), 1)
    picture.putdata([0 if dark else 1 for row in modules for dark in row])
    side = len(modules) * module_pixels
    content = BytesIO()
    picture.resize((side, side), Image.Resampling.NEAREST).save(content, "PNG")
    write_durably(path, content.getvalue())


def _modules(text: str) -> list[list[bool]]:
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code: QRCode = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)  # type: ignore[type-arg]
    code.add_data(text)
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]
