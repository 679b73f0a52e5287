pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// Check-in by a scanned or typed code; below it, the booking behind the code.
BookingPanel {
    id: card

    required property BookingCodeViewModel code
    required property BookingDetailViewModel detail

    title: qsTr("Catat hadir")

    Component.onCompleted: {
        card.code.forget();
        Qt.callLater(line.begin);
    }

    TextEntry {
        id: line

        Layout.fillWidth: true
        hint: qsTr("Pindai QR tiketnya, atau ketik kodenya lalu Enter.")
        inputKind: "code"
        label: qsTr("Kode pesanan")
        maxLength: 300
        objectName: "bookingCode"
        value: card.code.text

        onAccepted: card.code.checkIn()
        onEdited: text => card.code.edit(text)
    }
    Banner {
        Layout.fillWidth: true
        glyph: card.code.noticeIsBad ? Icons.alertCircle : Icons.accountCheck
        objectName: "codeNotice"
        text: card.code.notice
        tone: card.code.noticeIsBad ? "brick" : "leaf"
        visible: text !== ""
    }
    Heading {
        Layout.fillWidth: true
        text: card.detail.title
        visible: card.detail.hasBooking && card.code.notice !== ""
    }
    FactGrid {
        Layout.fillWidth: true
        facts: card.detail.facts
        visible: card.detail.hasBooking && card.code.notice !== ""
    }
}
