pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// Who must be told, with the number to call, masked until somebody asks for it.
ColumnLayout {
    id: list

    property var people: []
    property bool hasPhones: false
    property bool revealed: false

    signal toggled

    spacing: 8

    AppText {
        Layout.fillWidth: true
        text: list.people.length > 0 ? qsTr("Yang harus dikabari") : qsTr("Belum diketahui siapa yang harus dikabari. Tanyakan di tempatnya.")
        weight: 600
    }
    Repeater {
        model: list.people

        Flow {
            id: person

            required property int index
            required property var modelData

            Layout.fillWidth: true
            spacing: 14

            AppText {
                text: person.modelData.name
                width: Math.min(implicitWidth, person.width)
            }
            Row {
                spacing: 8

                AppIcon {
                    color: Tokens.soft
                    glyph: Icons.phone
                    size: Type.body * 1.2
                }
                AppText {
                    objectName: "tellPhone_" + person.index
                    text: person.modelData.phone
                    weight: 600
                }
            }
        }
    }
    Pill {
        objectName: "phonesButton"
        text: (list.revealed ? qsTr("Sembunyikan nomor") : qsTr("Tampilkan nomor")) + "  Ctrl+T"
        visible: list.hasPhones

        onClicked: list.toggled()
    }
}
