"""A visit code must be readable by any scanner, from the very matrix that we draw."""

from __future__ import annotations

import zxingcpp
from PIL import Image

from domain.ids import new_visit_code, qr_payload
from kiosk_app.platform.qr import QUIET_ZONE, QrMatrix, dark_runs, qr_matrix, svg_path


def _read_back(matrix: QrMatrix, cell: int = 6) -> str:
    side = (len(matrix) + 2 * QUIET_ZONE) * cell
    image = Image.new("L", (side, side), 255)
    for x, y, length in dark_runs(matrix):
        left, top = (x + QUIET_ZONE) * cell, (y + QUIET_ZONE) * cell
        image.paste(0, (left, top, left + length * cell, top + cell))
    found = zxingcpp.read_barcodes(image)
    assert len(found) == 1
    return found[0].text


def test_every_visit_code_reads_back_as_itself() -> None:
    for _ in range(20):
        payload = qr_payload(new_visit_code())
        assert _read_back(qr_matrix(payload)) == payload


def test_the_code_stays_small_enough_to_be_read_from_a_scratched_card() -> None:
    assert len(qr_matrix(qr_payload(new_visit_code()))) == 21


def test_runs_and_path_hold_every_dark_module_exactly_once() -> None:
    matrix = qr_matrix("PIPV7K4Q39MWX")
    modules = [(x + step, y) for x, y, length in dark_runs(matrix) for step in range(length)]
    dark = {(x, y) for y, row in enumerate(matrix) for x, module in enumerate(row) if module}
    assert len(modules) == len(set(modules))
    assert set(modules) == dark
    assert svg_path(matrix).count("z") == len(dark_runs(matrix))
