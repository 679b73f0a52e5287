"""What staff write in Markdown is drawn as plain blocks; HTML and scripts are shown as the text that they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.information.markdown import Block, BlockKind, Link, blocks_of, plain_text

PAGE = """\
## Langkah

Isi **formulir** permohonan,
lalu serahkan ke [loket](page:loket-ppid).

1. Tulis nama Anda
2. Lampirkan KTP
   - asli
   - atau salinan

   Petugas mengembalikannya.

> Gratis, kecuali biaya salinan.

| Kelas | Contoh |
|-------|--------|
| Berkala | [anggaran](page:anggaran) |

![Loket di lantai 1](picture:loket)
"""


def test_a_page_is_read_from_top_to_bottom() -> None:
    assert blocks_of(PAGE) == (
        Block(BlockKind.HEADING, "Langkah", level=2),
        Block(
            BlockKind.PARAGRAPH,
            "Isi formulir permohonan, lalu serahkan ke loket.",
            links=(Link("loket", "loket-ppid"),),
        ),
        Block(BlockKind.STEP, "Tulis nama Anda", level=1, number=1),
        Block(BlockKind.STEP, "Lampirkan KTP", level=1, number=2),
        Block(BlockKind.ITEM, "asli", level=2),
        Block(BlockKind.ITEM, "atau salinan", level=2),
        Block(BlockKind.PARAGRAPH, "Petugas mengembalikannya."),
        Block(BlockKind.NOTE, "Gratis, kecuali biaya salinan."),
        Block(BlockKind.ROW, "Kelas · Contoh", cells=("Kelas", "Contoh"), is_head=True),
        Block(
            BlockKind.ROW,
            "Berkala · anggaran",
            cells=("Berkala", "anggaran"),
            links=(Link("anggaran", "anggaran"),),
        ),
        Block(BlockKind.PICTURE, "Loket di lantai 1", picture_id="loket"),
    )


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert('x')</script>",
        "<b>tebal</b> & <img src=x onerror=alert(1)>",
        "<!-- catatan -->",
        "<iframe src='https://example.com'></iframe>",
    ],
)
def test_html_and_scripts_are_shown_as_text(typed: str) -> None:
    assert plain_text(typed) == typed


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("[Situs kota](https://semarangkota.go.id)", "Situs kota (https://semarangkota.go.id)"),
        ("<https://semarangkota.go.id>", "https://semarangkota.go.id"),
        (
            "[pin.semar@semarangkota.go.id](mailto:pin.semar@semarangkota.go.id)",
            "pin.semar@semarangkota.go.id",
        ),
        ("![Taman](https://example.com/taman.jpg)", "Taman"),
        ("[klik](javascript:alert)", "[klik](javascript:alert)"),
        ("```\nkode\n```", "kode"),
        ("baris satu  \nbaris dua", "baris satu\nbaris dua"),
    ],
)
def test_what_a_kiosk_cannot_open_is_still_read(typed: str, shown: str) -> None:
    assert plain_text(typed) == shown


def test_a_numbered_list_goes_on_where_it_began() -> None:
    assert [block.number for block in blocks_of("7. tujuh\n8. delapan")] == [7, 8]


@given(st.text(alphabet="#>*-_`[]()!|<a1\n 😀\t", max_size=200))
def test_no_text_is_an_error_and_no_block_is_empty(typed: str) -> None:
    assert all(block.text or block.picture_id or block.kind is BlockKind.ROW for block in blocks_of(typed))
