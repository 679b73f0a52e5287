pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Booking
import Style

// The rooms that fit, the best first.
KioskPage {
    id: page

    required property SearchViewModel model

    lead: page.model.question
    title: page.model.options.length > 0 ? qsTr("Ruang yang kosong") : qsTr("Belum ada yang cocok")

    Repeater {
        model: page.model.options

        FoundRow {
            required property var modelData

            Layout.fillWidth: true
            entry: modelData

            onClicked: page.model.choose(modelData.place)
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.lightbulbOnOutline
        text: qsTr("Coba hari atau waktu lain, lebih sebentar, atau tanpa perlengkapan. Petugas juga siap membantu.")
        visible: page.model.options.length === 0
    }
}
