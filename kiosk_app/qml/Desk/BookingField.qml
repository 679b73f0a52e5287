pragma ComponentBehavior: Bound

import Pip.BookingDesk

// One line of the form for a new booking: Enter anywhere books.
DeskField {
    id: field

    required property NewBookingViewModel booking

    error: booking.errors[name] ?? ""
    hint: booking.hints[name] ?? ""
    value: booking.values[name] ?? ""

    onAccepted: field.booking.save()
    onEdited: text => field.booking.edit(name, text)
}
