pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Guestbook
import Kiosk
import Pip.Booking
import Style

// What is free for so many people, on that day, in that part of it?
KioskPage {
    id: page

    required property SearchViewModel model

    mainEnabled: !page.model.busy
    mainGlyph: Icons.magnify
    mainText: qsTr("Cari ruang")
    title: qsTr("Kapan, dan untuk berapa orang?")

    Component.onCompleted: page.model.begin()
    onMainRequested: page.model.search()

    Stepper {
        Layout.fillWidth: true
        from: 1
        label: qsTr("Jumlah orang")
        objectName: "people"
        value: page.model.people

        onChanged: value => page.model.choosePeople(value)
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Hari")
        weight: 600
    }
    DayStrip {
        Layout.fillWidth: true
        day: page.model.day
        days: page.model.days
        earlier: page.model.earlierWeeks
        later: page.model.laterWeeks

        onChosen: day => page.model.chooseDay(day)
        onTurned: step => page.model.turnWeek(step)
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Waktu")
        options: page.model.parts
        value: page.model.part

        onChosen: value => page.model.choosePart(value)
    }
    ChipGroup {
        Layout.fillWidth: true
        label: qsTr("Berapa lama?")
        options: page.model.lengths
        value: page.model.minutes

        onChosen: value => page.model.chooseLength(value)
    }
    ChipSet {
        Layout.fillWidth: true
        label: qsTr("Yang harus ada (boleh kosong)")
        options: page.model.things
        values: page.model.equipment

        onToggled: value => page.model.toggleEquipment(value)
    }
    ErrorLine {
        Layout.fillWidth: true
        text: page.model.trouble
    }
}
