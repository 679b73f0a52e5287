"""A page's text as QML draws it: one plain value for each block."""

from __future__ import annotations

from typing import Any

from domain.information.markdown import Block, BlockKind, blocks_of


def block_props(markdown: str) -> list[dict[str, Any]]:
    """Return what ``PageBlocks`` draws, from top to bottom."""
    return [_props(block) for block in blocks_of(markdown)]


def picture_props(picture_id: str) -> dict[str, Any]:
    """Return a picture that stands alone."""
    return _props(Block(BlockKind.PICTURE, "", picture_id=picture_id))


def _props(block: Block) -> dict[str, Any]:
    door = _door(block)
    return {
        "kind": block.kind.value,
        "text": block.text,
        "level": block.level,
        "number": block.number,
        "cells": list(block.cells),
        "isHead": block.is_head,
        "pictureId": block.picture_id,
        "door": door,
        "links": [] if door else [{"words": link.words, "pageId": link.page_id} for link in block.links],
    }


def _door(block: Block) -> dict[str, str]:
    """Return a line of a list that begins with the way to one page as the row that leads there; else nothing."""
    if block.kind not in {BlockKind.ITEM, BlockKind.ROW} or len(block.links) != 1:
        return {}
    [link] = block.links
    if not block.text.startswith(link.words):
        return {}
    rest = block.text.removeprefix(link.words).lstrip(" ,:;·–")
    return {"title": link.words, "hint": rest, "pageId": link.page_id}
