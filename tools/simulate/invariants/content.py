"""Pages: every saving is kept, the first of two stands, and each device shows the same pages and the same sides."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from domain.information.pages import read_key
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

Record = dict[str, Any]
Key = tuple[str, str]
"""Building and page."""

_SAVED = (
    "SELECT building, op_id, body FROM inbox WHERE kind = 'page.saved' AND outcome = 'applied'"
    " ORDER BY building, feed_seq"
)
_PAGES = "SELECT building, page_key, record FROM page"
_EDITS = "SELECT building, record FROM page_edit ORDER BY building, page_key, number"
_OPEN = (
    "SELECT op_id, json_extract(body, '$.edit_id') FROM outbox WHERE kind = 'page.saved'"
    " AND (state = 'waiting' OR (state = 'acknowledged' AND feed_seq > ?))"
)
_CURSOR = "SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM sync_state WHERE key = 'cursor'"
_SAYS = ("page_key", "base", "deed", "page", "saved_at", "by")
READERS = frozenset({"terminal", "desk", "display"})


def every_saving_is_kept(world: World) -> None:
    """What a desk saved and the server took is in the page's history, word for word, whoever else saved it."""
    edits = {(building, one["edit_id"]): one for building, one in _edits(world)}
    taken = set[Key]()
    for building, op_id, text in world.server.disk.rows(_SAVED):
        said = json.loads(text)
        edit = edits.get((building, said["edit_id"]))
        if edit is None or any(edit[name] != said[name] for name in _SAYS):
            raise Broken("every saving is kept", f"{said['edit_id']} of {said['page_key']}: {edit}", [op_id])
        taken.add((building, said["edit_id"]))
    if odd := edits.keys() - taken:
        raise Broken("every saving is kept", f"nobody saved {sorted(odd)[:3]}")


def pages_follow_from_savings(world: World) -> None:
    """A page is what its savings make of it one after the other: one that was made on what stood stands, any other
    is aside until a later one that stands has settled it."""
    settles = {(row[0], said["edit_id"]): said["settles"] for row, said in _said(world)}
    pages = {(row[0], row[1]): json.loads(row[2]) for row in world.server.disk.rows(_PAGES)}
    histories = defaultdict[Key, list[Record]](list)
    for building, edit in _edits(world):
        histories[building, edit["page_key"]].append(edit)
    if pages.keys() != histories.keys():
        raise Broken("pages follow from savings", f"{sorted(pages.keys() ^ histories.keys())[:3]}")
    for key, edits in histories.items():
        settled, page = set[str](), dict[str, Any](latest="", page=None, published_at=None)
        for number, edit in enumerate(edits, 1):
            stands = edit["base"] == page["latest"]
            if edit["number"] != number or edit["aside"] == stands:
                raise Broken(
                    "pages follow from savings", f"{key}: {edit} on {page['latest']} as number {number}"
                )
            if stands:
                page = _after(page, edit)
                before = {one["edit_id"] for one in edits[:number] if one["aside"]}
                settled |= before & set(settles.get((key[0], edit["edit_id"]), ()))
        told = {name: pages[key].get(name) for name in page}
        if told != page or settled != {one["edit_id"] for one in edits if one["settled"]}:
            raise Broken("pages follow from savings", f"{key}: {told} instead of {page}, settled: {settled}")


def desk_shows_what_it_saved(world: World) -> None:
    """A saving that waits to go up is in the page's history on its desk, whatever came down meanwhile."""
    for device in world.devices:
        shown = {row[0] for row in device.disk.rows("SELECT edit_id FROM page_edit")}
        for op_id, edit_id in device.disk.rows(_OPEN, device.disk.rows(_CURSOR)[0]):
            if edit_id not in shown:
                raise Broken("what waits is shown", f"{device.name} does not show saving {edit_id}", [op_id])


def devices_agree_on_pages(world: World, devices: Sequence[DeviceNode]) -> None:
    """Every device that may read shows the pages that are public at the server, and desks what is in dispute. For
    when all is settled."""
    for device in devices:
        if device.role in READERS and device.name not in world.revoked:
            _same_pages(world, device)


def _same_pages(world: World, device: DeviceNode) -> None:
    rows = [row for row in world.server.disk.rows(_PAGES) if row[0] == device.building]
    unsettled = _unsettled(device)
    pages = {key: json.loads(record)["page"] for _, key, record in rows if key not in unsettled}
    shown = device.attempt(lambda: device.information.standing(list(pages))) or {}
    for key, page in pages.items():
        title = None if page is None else page["title"]
        found = shown[key].title if key in shown else None
        if found != title:
            raise Broken("devices agree on pages", f"{device.name} shows {found} for {key}: {title}")
        if device.role == "desk":
            _same_sides(world, device, key)


def _same_sides(world: World, desk: DeviceNode, key: str) -> None:
    there = desk.attempt(lambda: desk.information.desktop(*read_key(key)))
    edits = [one for building, one in _edits(world) if (building, one["page_key"]) == (desk.building, key)]
    aside = [one for one in edits if one["aside"] and not one["settled"]]
    went_on = {one["base"] for one in aside}
    sides = {one["edit_id"] for one in aside} - went_on
    shown = set() if there is None else {one.edit_id for one in there.aside}
    if sides != shown:
        raise Broken("both sides are shown", f"{desk.name} shows {shown} beside {key}, there are {sides}")


def _after(page: Record, edit: Record) -> Record:
    after = page | {"latest": edit["edit_id"]}
    if edit["deed"] == "drafted":
        return after
    public = edit["page"] if edit["deed"] == "published" else None
    return after | {"page": public, "published_at": edit["saved_at"]}


def _unsettled(device: DeviceNode) -> set[str]:
    rows = device.disk.rows(
        "SELECT record_id FROM outbox WHERE kind = 'page.saved' AND state != 'acknowledged'"
    )
    return {row[0] for row in rows}


def _edits(world: World) -> list[tuple[str, Record]]:
    return [(building, json.loads(record)) for building, record in world.server.disk.rows(_EDITS)]


def _said(world: World) -> list[tuple[tuple[str, str], Record]]:
    return [((row[0], row[1]), json.loads(row[2])) for row in world.server.disk.rows(_SAVED)]


CHECKS = (every_saving_is_kept, pages_follow_from_savings, desk_shows_what_it_saved)
