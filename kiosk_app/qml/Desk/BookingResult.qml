pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// What was booked, its code large enough to be read out over the phone.
ColumnLayout {
    id: result

    required property NewBookingViewModel booking
    readonly property var made: booking.result

    spacing: 12

    Rectangle {
        Layout.fillWidth: true
        border.color: result.made.outlined ? Tokens.amber : Tokens.tone(result.made.tone ?? "sea")
        border.width: 2.5
        color: Tokens.tint(result.made.tone ?? "sea")
        implicitHeight: words.implicitHeight + 32
        radius: Tokens.radiusSmall

        ColumnLayout {
            id: words

            anchors.centerIn: parent
            spacing: 8
            width: parent.width - 32

            AppText {
                Layout.fillWidth: true
                font.letterSpacing: 1
                font.pixelSize: Type.deskNumber
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 18
                objectName: "resultCode"
                text: result.made.code ?? ""
                weight: 800
                wrapMode: Text.NoWrap
            }
            StatusChip {
                Layout.alignment: Qt.AlignHCenter
                glyph: Icons.named(result.made.glyph ?? "check")
                objectName: "resultStanding"
                outlined: result.made.outlined ?? false
                text: result.made.word ?? ""
                tone: result.made.tone ?? "sea"
            }
        }
    }
    Repeater {
        model: result.made.lines ?? []

        AppText {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            weight: index === 0 ? 700 : 400
        }
    }
}
