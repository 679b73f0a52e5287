"""Paper, read as people and scanners read it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from pypdf import PdfReader

from kiosk_app.platform.translation import Translation


def words(pdf: bytes) -> str:
    """Return all text of all pages, single spaces between."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def picture(pdf: bytes, folder: Path) -> Image.Image:
    """Return the first page as a receipt printer prints it, at 203 dots an inch."""
    source = folder / "paper.pdf"
    source.write_bytes(pdf)
    command = ["pdftoppm", "-r", "203", "-png", "-singlefile", str(source), str(folder / "paper")]
    subprocess.run(command, check=True)
    return Image.open(folder / "paper.png").convert("L")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it screens speak ``language``; afterwards Indonesian again."""
    translation = Translation()
    translation.setLanguage(language)
    try:
        yield
    finally:
        translation.reset()
