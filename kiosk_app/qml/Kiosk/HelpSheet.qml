pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Session
import Style

// How this person wants to see. Every wish is taken back when the session ends.
Sheet {
    id: sheet

    required property AppearanceViewModel appearance

    glyph: Icons.humanWheelchair
    title: qsTr("Bantuan tampilan")

    onOpened: ready.forceActiveFocus(Qt.OtherFocusReason)

    AppText {
        Layout.fillWidth: true
        font.pixelSize: Type.label
        text: qsTr("Ukuran huruf: %1 %").arg(Math.round(sheet.appearance.textScale * 100))
        weight: 600
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Tokens.gap
        columns: Appearance.textScale > 1.5 ? 1 : 2
        rowSpacing: Tokens.gap
        uniformCellWidths: true

        OutlineButton {
            Layout.fillWidth: true
            enabled: sheet.appearance.canShrink
            glyph: Icons.formatFontSizeDecrease
            objectName: "shrinkButton"
            text: qsTr("Kecilkan")

            onClicked: sheet.appearance.shrink()
        }
        OutlineButton {
            Layout.fillWidth: true
            enabled: sheet.appearance.canGrow
            glyph: Icons.formatFontSizeIncrease
            objectName: "growButton"
            text: qsTr("Besarkan")

            onClicked: sheet.appearance.grow()
        }
    }
    ToggleCard {
        glyph: Icons.contrastCircle
        objectName: "contrastToggle"
        selected: sheet.appearance.theme === "contrast"
        text: qsTr("Warna kontras tinggi")

        onClicked: sheet.appearance.setTheme(selected ? "light" : "contrast")
    }
    ToggleCard {
        glyph: Icons.gestureTapButton
        objectName: "reachToggle"
        selected: sheet.appearance.reach
        text: qsTr("Semua tombol di bawah")
        visible: !Appearance.landscape || sheet.appearance.reach

        onClicked: sheet.appearance.setReach(!selected)
    }
    ToggleCard {
        glyph: Icons.motionOutline
        objectName: "stillToggle"
        selected: !sheet.appearance.animated
        text: qsTr("Tanpa gerakan")

        onClicked: sheet.appearance.setAnimated(selected)
    }
    PrimaryButton {
        id: ready

        Layout.fillWidth: true
        objectName: "helpDoneButton"
        text: qsTr("Selesai")

        onClicked: sheet.close()
    }
}
