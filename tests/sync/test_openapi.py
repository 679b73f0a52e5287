"""What the server says of itself in OpenAPI is true, and nothing that fits or breaks it makes it stumble."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, cast

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync.server.app import describe_addresses
from tests.sync.central import ROOT, CentralServer
from tests.sync.stores import ServerStores

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
BUILDING = "pip-semarang"
SHORT = settings(
    max_examples=5, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


@pytest.fixture(scope="module")
def open_server(
    tmp_path_factory: pytest.TempPathFactory, server_stores: ServerStores
) -> Iterator[CentralServer]:
    server = CentralServer(tmp_path_factory.mktemp("openapi") / "central", server_stores)
    server.more = ("--docs",)
    yield server.start()
    assert server.stop() == 0


@pytest.fixture(scope="module")
def token(open_server: CentralServer) -> str:
    return open_server.register(BUILDING, "desk", "Meja depan")


def try_out(case: Any, token: str) -> None:
    """Send ``case`` as a device would, as a stranger where ``token`` is ""; the answer must be as described."""
    if "wait" in case.query:
        case.query["wait"] = 0
    # By chance alone nobody would ever ask for what is there.
    for part in (case.query, case.path_parameters):
        if len(str(part.get("scope", ""))) % 2:
            part["scope"] = BUILDING
            case.query.pop("epoch", None)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    case.call_and_validate(headers=headers, checks=CHECKS, timeout=10)


def try_all(server: CentralServer, token: str, how: settings) -> None:
    """Try out every address with what fits its description, and with what does not."""
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json")
    for found in schema.get_all_operations():
        operation = cast("Any", found).ok()
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            cases: Any = operation.as_strategy(generation_mode=mode)
            try:
                tried = cast("Any", given)(cases)(lambda case: try_out(case, token))
                how(tried)()
            except Unsatisfiable:
                # An address that takes nothing cannot be asked wrongly.
                assert mode == GenerationMode.NEGATIVE


def test_no_request_of_a_device_makes_the_server_stumble(open_server: CentralServer, token: str) -> None:
    try_all(open_server, token, SHORT)


def test_no_request_of_a_stranger_makes_the_server_stumble(open_server: CentralServer) -> None:
    try_all(open_server, "", settings(SHORT, max_examples=2))


@pytest.mark.slow
@pytest.mark.parametrize("known", [True, False])
def test_no_request_makes_the_server_stumble_long(
    open_server: CentralServer, token: str, known: bool
) -> None:
    try_all(open_server, token if known else "", settings(SHORT, max_examples=500, derandomize=False))


def test_every_address_of_the_protocol_is_described() -> None:
    described = describe_addresses()
    operations = [
        (path, method, operation)
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    ]
    assert {"/sync/v1/hello", "/sync/v1/push", "/sync/v1/pull", "/healthz"} <= set(described["paths"])
    for path, method, operation in operations:
        assert {"200", "400", "429", "503"} <= set(operation["responses"]), path
        assert "422" not in operation["responses"], path
        assert method == "get" or "requestBody" in operation, path
        assert operation["security"] or not path.startswith("/sync/v1") or "401" not in operation["responses"]


def test_every_name_in_the_description_is_explained() -> None:
    described = describe_addresses()
    text = json.dumps(described)
    named = {part.partition('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert named <= set(described["components"]["schemas"])


def test_a_command_prints_the_description_for_whoever_writes_another_client() -> None:
    command = [sys.executable, "main.py", "central", "openapi"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    assert json.loads(printed) == describe_addresses()


def test_strangers_are_not_told_what_there_is_unless_the_operator_wants_it(
    shared_server: CentralServer, open_server: CentralServer
) -> None:
    for page in ("openapi.json", "docs", "redoc"):
        assert requests.get(f"{shared_server.url}/{page}", timeout=10).status_code == 404
    assert requests.get(f"{open_server.url}/openapi.json", timeout=10).json()["openapi"].startswith("3.1")
