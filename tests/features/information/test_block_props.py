"""A page's text as a screen draws it."""

from __future__ import annotations

from kiosk_app.features.information.block_props import block_props


def test_a_line_of_a_list_that_begins_with_a_way_is_a_row_to_touch() -> None:
    [room, place] = block_props(
        "- [Lobi](page:lobi): datang dan bertanya\n- [Sekayu](page:place:33.74.01.1007)"
    )
    assert room["door"] == {"title": "Lobi", "hint": "datang dan bertanya", "pageId": "lobi"}
    assert place["door"] == {"title": "Sekayu", "hint": "", "pageId": "place:33.74.01.1007"}
    assert room["links"] == place["links"] == []


def test_ways_within_a_sentence_stand_below_it_as_buttons() -> None:
    step, words = block_props("1. Buka [buku tamu](page:buku-tamu), lalu masuk.\n\nBaca [Lobi](page:lobi).")
    assert (step["door"], [one["pageId"] for one in step["links"]]) == ({}, ["buku-tamu"])
    assert (words["door"], words["links"]) == ({}, [{"words": "Lobi", "pageId": "lobi"}])
