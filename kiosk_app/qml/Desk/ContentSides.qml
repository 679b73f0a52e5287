pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// Two versions of one page side by side: only what differs, and the way on from each.
FocusScope {
    id: both

    required property ContentVersionsViewModel versions

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 12

        AppText {
            Layout.fillWidth: true
            text: qsTr("Yang berlaku sekarang ada di sebelah versi lainnya. Pilih salah satu, atau ambil yang lain ke formulir dan gabungkan.")
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: 12
            columns: both.width >= 520 * Appearance.textScale ? 2 : 1
            rowSpacing: 12
            uniformCellWidths: true

            Repeater {
                model: both.versions.sides

                ContentSide {
                    required property int index
                    required property var modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    heading: index === 0 ? qsTr("Yang berlaku") : qsTr("Versi lain")
                    objectName: "side_" + index
                    side: modelData
                    tone: index === 0 ? "leaf" : "brick"
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            layoutDirection: Qt.RightToLeft
            spacing: 12

            PrimaryButton {
                focus: true
                objectName: "takeTheirsButton"
                text: qsTr("Ambil versi lain ke formulir")
                width: Math.min(implicitWidth, both.width)

                onClicked: both.versions.takeTheirs()
            }
            OutlineButton {
                objectName: "keepOursButton"
                text: qsTr("Biarkan yang berlaku")
                width: Math.min(implicitWidth, both.width)

                onClicked: both.versions.keepOurs()
            }
        }
    }
}
