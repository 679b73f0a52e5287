pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// A count that fingers can set: minus, number, plus; holding repeats. `changed(value)` tells the view model.
Card {
    id: stepper

    property string label
    property int value: 0
    property int from: 0
    property int to: 999

    signal changed(int value)

    Accessible.name: label + ": " + value
    Accessible.role: Accessible.SpinBox
    implicitHeight: row.implicitHeight + Tokens.tight * 2
    implicitWidth: row.implicitWidth + Tokens.gap * 2

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.bottomMargin: Tokens.tight
        anchors.leftMargin: Tokens.gap
        anchors.rightMargin: Tokens.tight
        anchors.topMargin: Tokens.tight
        columnSpacing: Tokens.gap
        columns: Appearance.textScale > 1.4 ? 3 : 4

        AppText {
            Accessible.ignored: true
            Layout.columnSpan: Appearance.textScale > 1.4 ? 3 : 1
            Layout.fillWidth: true
            font.pixelSize: Type.label
            text: stepper.label
            weight: 600
        }
        StepKey {
            enabled: stepper.value > stepper.from
            glyph: Icons.minus
            objectName: stepper.objectName + "Less"
            spokenName: qsTr("Kurangi %1").arg(stepper.label)

            onClicked: stepper.changed(stepper.value - 1)
        }
        AppText {
            Accessible.ignored: true
            Layout.minimumWidth: Type.number * 2
            font.pixelSize: Type.number
            horizontalAlignment: Text.AlignHCenter
            text: stepper.value
            weight: 700
        }
        StepKey {
            enabled: stepper.value < stepper.to
            glyph: Icons.plus
            objectName: stepper.objectName + "More"
            spokenName: qsTr("Tambah %1").arg(stepper.label)

            onClicked: stepper.changed(stepper.value + 1)
        }
    }
}
