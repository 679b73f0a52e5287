pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// Where a booking or a series is to go, by keyboard alone; then what each date comes to, before anything moves.
ColumnLayout {
    id: form

    required property MoveViewModel move
    property bool wasPlanned: false

    function begin(): void {
        const first = fields.itemAt(0);
        if (first && !form.move.planned)
            (first as DeskField).begin();
        else if (form.visible)
            save.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 10

    onVisibleChanged: if (visible)
        Qt.callLater(form.begin)

    Connections {
        function onChanged(): void {
            if (form.move.planned !== form.wasPlanned) {
                form.wasPlanned = form.move.planned;
                Qt.callLater(form.begin);
            }
        }

        target: form.move
    }
    GridLayout {
        id: typed

        Layout.fillWidth: true
        columnSpacing: 12
        columns: form.width >= 340 * Appearance.textScale ? 2 : 1
        rowSpacing: 10
        uniformCellWidths: true
        visible: !form.move.planned

        Repeater {
            id: fields

            model: form.move.fields

            DeskField {
                required property var modelData

                error: form.move.errors[name] ?? ""
                hint: form.move.hints[name] ?? ""
                label: modelData.label
                name: modelData.name
                prefix: "move"
                value: form.move.values[name] ?? ""

                onAccepted: form.move.save()
                onEdited: text => form.move.edit(name, text)
            }
        }
        BookingChips {
            Layout.columnSpan: typed.columns
            Layout.fillWidth: true
            label: qsTr("Untuk")
            objectName: "scope"
            options: form.move.scopes

            onPicked: value => form.move.chooseScope(value)
        }
    }
    AppText {
        Layout.fillWidth: true
        objectName: "moveWords"
        text: form.move.planWords
        visible: form.move.planned
        weight: 700
    }
    Pill {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        glyph: Icons.minus
        objectName: "leaveAllButton"
        text: qsTr("Biarkan semua yang bertabrakan")
        visible: form.move.planned && form.move.undecided

        onClicked: form.move.leaveAll()
    }
    Repeater {
        model: form.move.dates

        DateLine {
            Layout.fillWidth: true
            joint: " → "
            leaveOut: qsTr("Biarkan")
            leftOut: qsTr("tetap seperti semula")

            onNearestTaken: form.move.takeNearest(index)
            onOutAsked: form.move.leave(index)
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        objectName: "moveError"
        text: form.move.errors.form ?? ""
        tone: "brick"
        visible: text !== ""
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: 12

        PrimaryButton {
            id: save

            enabled: !form.move.busy
            glyph: Icons.calendarClock
            objectName: "saveMoveButton"
            text: form.move.saveWords + "  Enter"
            width: Math.min(implicitWidth, form.width)

            onClicked: form.move.save()
        }
        OutlineButton {
            objectName: "closeMoveButton"
            text: qsTr("Batal") + "  Esc"

            onClicked: form.move.close()
        }
    }
}
