pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// The page's name, and what can be done with all pages.
GridLayout {
    id: tools

    required property TableViewModel table

    signal newAsked

    columnSpacing: Tokens.gap
    columns: width >= 860 * Appearance.textScale ? 2 : 1
    rowSpacing: 12

    Title {
        Layout.fillWidth: true
        font.pixelSize: Type.deskTitle
        text: qsTr("Halaman informasi")
        weight: 700
    }
    Flow {
        Layout.fillWidth: tools.columns === 1
        Layout.preferredWidth: Math.min(tools.width, fresh.implicitWidth + take.implicitWidth + give.implicitWidth + 2 * spacing)
        spacing: 12

        Pill {
            id: fresh

            glyph: Icons.plus
            objectName: "newPageButton"
            text: qsTr("Halaman baru") + "  Ctrl+N"

            onClicked: tools.newAsked()
        }
        Pill {
            id: take

            glyph: Icons.update
            objectName: "importButton"
            text: qsTr("Impor CSV")

            onClicked: tools.table.askImport()
        }
        Pill {
            id: give

            glyph: Icons.fileDocument
            objectName: "exportButton"
            text: qsTr("Ekspor direktori")

            onClicked: tools.table.askExport()
        }
    }
}
