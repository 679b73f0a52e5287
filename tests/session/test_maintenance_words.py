"""What the maintenance page can say."""

from __future__ import annotations

import json

import pytest

from kiosk_app.bootstrap.maintenance import UNEXPECTED
from kiosk_app.session.maintenance_view_model import TEXTS
from vault.errors import StoreProblem


@pytest.mark.parametrize("reason", [*StoreProblem, "settings", UNEXPECTED])
def test_every_trouble_has_words_in_both_languages(reason: str) -> None:
    said = json.loads(TEXTS.read_text("utf-8"))[reason]
    assert all(said[language]["steps"] for language in ("id", "en"))
