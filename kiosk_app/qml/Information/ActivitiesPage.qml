pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Information
import Style

// What happens in the house, day by day.
KioskPage {
    id: page

    required property ActivitiesViewModel model

    lead: qsTr("Sentuh satu kegiatan untuk membaca selengkapnya.")
    title: qsTr("Kegiatan")

    Component.onCompleted: page.model.begin()

    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.calendar
        text: qsTr("Belum ada kegiatan yang diumumkan. Petugas di meja depan tahu rencana berikutnya.")
        visible: page.model.isEmpty
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.clockOutline
        text: page.model.asOf === "" ? "" : qsTr("Sisa kursi: %1").arg(page.model.asOf)
        tone: "amber"
        visible: text !== ""
    }
    LateList {
        Layout.fillWidth: true
        groups: page.model.groups

        onChosen: id => page.model.choose(id)
    }
}
