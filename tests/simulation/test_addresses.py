"""The imagined server has every address of the real one: nothing that a device asks goes untried."""

from __future__ import annotations

from sync.protocol import PREFIX
from sync.server.routes import devices, enrolment, hello, lease, pull, push, snapshot
from tools.simulate.addresses import DOORS, FOR_STRANGERS


def test_each_address_of_the_protocol_has_its_door() -> None:
    routers = [module.router for module in (devices, enrolment, hello, lease, pull, push, snapshot)]
    wanted = {
        (method, route.path.removeprefix(f"{PREFIX}/"))
        for router in routers
        for route in router.routes
        for method in route.methods
    }
    assert {(method, name) for method, name in wanted if name not in FOR_STRANGERS} == set(DOORS)
