pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// The directory as a table: where it goes, which file is read, and what that would change, before it does.
FocusScope {
    id: card

    required property TableViewModel table
    readonly property bool isChecked: table.mode === "checked"

    signal leaving

    implicitHeight: column.implicitHeight

    onActiveFocusChanged: if (activeFocus && !isChecked)
        places.begin()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 12

        Heading {
            Layout.fillWidth: true
            text: card.table.mode === "places" ? qsTr("Ekspor direktori ke mana?") : card.isChecked ? qsTr("Yang akan berubah") : qsTr("Pilih berkas CSV")
        }
        Banner {
            Layout.fillWidth: true
            glyph: card.table.noticeIsBad ? Icons.alertCircle : Icons.check
            objectName: "tableCardNotice"
            text: card.table.notice
            tone: card.table.noticeIsBad ? "brick" : "leaf"
            visible: text !== ""
        }
        PlaceChoice {
            id: places

            Layout.fillWidth: true
            enabled: !card.table.busy
            places: card.isChecked ? [] : card.table.choices
            visible: !card.isChecked

            onChosen: row => card.table.choose(row)
        }
        AppText {
            Layout.fillWidth: true
            objectName: "tableSummary"
            text: card.table.summary
            visible: card.isChecked
            weight: 600
        }
        Repeater {
            model: card.isChecked ? card.table.problems : []

            AppText {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                color: Tokens.brick
                font.pixelSize: Type.hint
                objectName: "problem_" + index
                text: modelData
            }
        }
        Hint {
            Layout.fillWidth: true
            text: qsTr("Baris yang salah dilewati. Yang lain langsung terbit, dan tercatat di riwayat tiap halaman.")
            visible: card.isChecked
        }
        Flow {
            Layout.fillWidth: true
            layoutDirection: Qt.RightToLeft
            spacing: 12

            PrimaryButton {
                enabled: !card.table.busy
                glyph: Icons.check
                objectName: "applyTableButton"
                text: qsTr("Terbitkan semuanya")
                visible: card.table.canApply
                width: Math.min(implicitWidth, card.width)

                onClicked: card.table.apply()
            }
            OutlineButton {
                objectName: "closeTableButton"
                text: qsTr("Batal") + "  Esc"

                onClicked: card.leaving()
            }
        }
    }
}
