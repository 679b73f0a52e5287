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
    Repeater {
        model: page.model.groups

        ColumnLayout {
            id: group

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.bottomMargin: Tokens.tight
                Layout.fillWidth: true
                Layout.topMargin: Tokens.gap
                text: group.modelData.heading
            }
            Repeater {
                model: group.modelData.rows

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    glyph: Icons.named(modelData.icon)
                    hint: modelData.hint
                    objectName: "row_" + modelData.id
                    text: modelData.title

                    onClicked: page.model.choose(modelData.id)
                }
            }
        }
    }
}
