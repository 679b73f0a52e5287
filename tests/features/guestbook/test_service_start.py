"""The first frame does not wait for the store's libraries."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module", ["guestbook.service", "guestbook.outcomes", "staff.service", "staff.outcomes"]
)
def test_P1_the_services_can_be_made_before_anything_heavy_is_loaded(module: str) -> None:
    heavy = "{'sqlalchemy', 'sqlmodel', 'pydantic', 'phonenumbers', 'argon2', 'alembic'}"
    look = f"import sys, kiosk_app.features.{module}; sys.exit(', '.join({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
