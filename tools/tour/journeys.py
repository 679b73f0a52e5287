"""All journeys, in the order of a day."""

from __future__ import annotations

from tools.tour import care, coming_again, desk_day, signing_in
from tools.tour.walk import Journey

LANGUAGES = ("id", "en")
JOURNEYS = {
    journey.name: journey
    for journey in (
        Journey("individual", "entrance", signing_in.individual),
        Journey("group", "entrance", signing_in.group),
        Journey("wrong-phone", "entrance", signing_in.wrong_phone),
        Journey("same-person", "entrance", signing_in.same_person),
        Journey("card", "entrance", coming_again.card),
        Journey("phone", "entrance", coming_again.phone),
        Journey("check-out", "entrance", coming_again.check_out),
        Journey("idle", "entrance", care.idle),
        Journey("appearance", "entrance", care.appearance),
        Journey("maintenance", "entrance", care.maintenance),
        Journey("sizes", "entrance", signing_in.sizes),
        Journey("desk", "desk", desk_day.desk),
    )
}
