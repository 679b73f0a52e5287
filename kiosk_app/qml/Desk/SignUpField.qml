pragma ComponentBehavior: Bound

import Pip.BookingDesk

// One line of the form for somebody who calls: Enter anywhere signs up.
DeskField {
    id: field

    required property SignUpsViewModel signUps

    error: signUps.errors[name] ?? ""
    prefix: "signUp"
    value: signUps.values[name] ?? ""

    onAccepted: field.signUps.save()
    onEdited: text => field.signUps.edit(name, text)
}
