pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// Every saving of a page, and the way back to one.
FocusScope {
    id: history

    required property ContentVersionsViewModel versions

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 12

        ChoiceListCard {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, 420 * Appearance.textScale)
            emptyGlyph: Icons.notebookEdit
            emptyText: qsTr("Belum ada yang mengubah halaman ini. Isinya bawaan program.")
            heading: qsTr("Riwayat")
            isEmpty: history.versions.count === 0
            rows: history.versions.rows
            selectedRow: history.versions.selectedRow

            onEntered: history.versions.takeVersion()
            onMoved: steps => history.versions.move(steps)
            onPicked: row => history.versions.select(row)
        }
        OutlineButton {
            Layout.alignment: Qt.AlignRight
            Layout.maximumWidth: history.width
            glyph: Icons.undo
            objectName: "takeVersionButton"
            text: qsTr("Kembalikan versi ini") + "  Enter"
            visible: history.versions.count > 0

            onClicked: history.versions.takeVersion()
        }
    }
}
