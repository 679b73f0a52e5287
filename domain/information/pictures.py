"""Pictures of pages: what a file must be to be taken in, and what is kept of it."""

from __future__ import annotations

from enum import StrEnum

MOST_FILE_BYTES = 20 * 1024 * 1024
"""Of a file that somebody brings. Telephones make 3–12 MB; what is larger was never meant for a screen."""

MOST_PIXELS = 60_000_000
"""A small file may unpack to gigabytes: 60 megapixels are 240 MB while they are made small."""

LONGEST_SIDE = 1280
"""Of what is kept, in pixels: the width of a page on the largest kiosk."""

MOST_KEPT_BYTES = 160 * 1024


class PictureType(StrEnum):
    """By the first bytes, whatever the name says."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


class PictureReason(StrEnum):
    """Why a file is not taken in."""

    TOO_LARGE = "too_large"
    NO_PICTURE = "no_picture"
    """Its first bytes are those of no type that we know."""
    LIES = "lies"
    """Its name says another type than its first bytes."""
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"
    """The disk or the stick did not give it."""


_NAMES = {"jpg": PictureType.JPEG, "jpeg": PictureType.JPEG, "png": PictureType.PNG, "webp": PictureType.WEBP}
ENDINGS = tuple(_NAMES)


def type_of(head: bytes) -> PictureType | None:
    """Return the type of a file by its first twelve bytes, ``None`` where it is no picture of ours."""
    if head.startswith(b"\xff\xd8\xff"):
        return PictureType.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureType.PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return PictureType.WEBP
    return None


def check_file(name: str, size: int, head: bytes) -> PictureReason | None:
    """Return why the file ``name`` of ``size`` bytes, which begins with ``head``, is not taken in, if it is not."""
    if size > MOST_FILE_BYTES:
        return PictureReason.TOO_LARGE
    found = type_of(head)
    if found is None:
        return PictureReason.NO_PICTURE
    said = _NAMES.get(name.rpartition(".")[2].lower())
    return None if said is found else PictureReason.LIES
