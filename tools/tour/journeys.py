"""All journeys, in the order of a day."""

from __future__ import annotations

from tools.tour import (
    booking_desk,
    care,
    coming_again,
    desk_content,
    desk_day,
    desk_figures,
    display_day,
    signing_in,
    sync_desk,
    terminal_booking,
    terminal_information,
)
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
        Journey("terminal-computer", "terminal", terminal_booking.computer),
        Journey("terminal-room", "terminal", terminal_booking.room),
        Journey("terminal-search", "terminal", terminal_booking.search),
        Journey("terminal-own", "terminal", terminal_booking.own),
        Journey("terminal-status", "terminal", terminal_booking.status),
        Journey("terminal-unsure", "terminal", terminal_booking.unsure),
        Journey("terminal-browse", "terminal", terminal_information.browse),
        Journey("terminal-find", "terminal", terminal_information.find),
        Journey("terminal-sign-up", "terminal", terminal_information.sign_up),
        Journey("terminal-way", "terminal", terminal_information.way),
        Journey("desk", "desk", desk_day.desk),
        Journey("desk-bookings", "desk", booking_desk.bookings),
        Journey("desk-call", "desk", booking_desk.call),
        Journey("desk-content", "desk", desk_content.content),
        Journey("desk-sign-ups", "desk", desk_content.sign_ups),
        Journey("desk-figures", "desk", desk_figures.figures),
        Journey("display", "display", display_day.wall),
        Journey("sync", "desk", sync_desk.sync),
        Journey("first-start", "entrance", sync_desk.first_start),
    )
}
