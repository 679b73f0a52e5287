pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// A new booking on one screen, by keyboard alone: Tab goes on, Enter books.
BookingPanel {
    id: card

    required property NewBookingViewModel booking
    readonly property bool finished: (booking.result.code ?? "") !== ""

    function begin(): void {
        if (!finished)
            facility.begin();
    }

    title: finished ? qsTr("Sudah dipesan") : booking.planned ? qsTr("Tanggal demi tanggal") : qsTr("Pesanan baru")

    Component.onCompleted: Qt.callLater(card.begin)
    onFinishedChanged: if (finished)
        save.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        function onOpened(): void {
            Qt.callLater(card.begin);
        }

        target: card.booking
    }
    BookingResult {
        Layout.fillWidth: true
        booking: card.booking
        visible: card.finished
    }
    BookingDates {
        Layout.fillWidth: true
        booking: card.booking
        visible: !card.finished && card.booking.planned
    }
    ColumnLayout {
        id: form

        readonly property int across: card.width >= 380 * Appearance.textScale ? 2 : 1

        Layout.fillWidth: true
        spacing: 12
        visible: !card.finished && !card.booking.planned

        BookingChips {
            Layout.fillWidth: true
            objectName: "channel"
            options: card.booking.channels

            onPicked: value => card.booking.chooseChannel(value)
        }
        BookingField {
            id: facility

            booking: card.booking
            label: qsTr("Sarana")
            name: "facility"
            placeholder: qsTr("kom, disk, pc 3 …")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12
            visible: card.booking.suggestions.length > 0

            Repeater {
                model: card.booking.suggestions

                Pill {
                    required property int index
                    required property var modelData

                    objectName: "facility_" + index
                    text: modelData.text
                    width: Math.min(implicitWidth, form.width)

                    onClicked: card.booking.suggest(index)
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: 12
            columns: form.across
            rowSpacing: 12
            uniformCellWidths: true

            BookingField {
                booking: card.booking
                label: qsTr("Hari")
                name: "day"
                placeholder: qsTr("besok, 30/11")
            }
            BookingField {
                booking: card.booking
                label: qsTr("Mulai")
                name: "start"
                placeholder: "9, 13.30"
            }
            BookingField {
                booking: card.booking
                label: qsTr("Lama")
                name: "length"
                placeholder: qsTr("2 jam, 90")
            }
            BookingField {
                booking: card.booking
                inputKind: "number"
                label: qsTr("Jumlah orang")
                maxLength: 4
                name: "people"
            }
            BookingField {
                booking: card.booking
                inputKind: "name"
                label: qsTr("Nama")
                name: "name"
            }
            BookingField {
                booking: card.booking
                inputKind: "phone"
                label: qsTr("Telepon")
                name: "phone"
            }
            BookingField {
                booking: card.booking
                label: qsTr("Lembaga")
                name: "organisation"
            }
            BookingField {
                booking: card.booking
                label: qsTr("Keperluan")
                name: "purpose"
            }
        }
        BookingField {
            booking: card.booking
            inputKind: "email"
            label: qsTr("Surel")
            name: "email"
        }
        BookingChips {
            Layout.fillWidth: true
            label: qsTr("Perlengkapan")
            objectName: "equipment"
            options: card.booking.equipment

            onPicked: value => card.booking.toggleEquipment(value)
        }
        BookingChips {
            Layout.fillWidth: true
            label: qsTr("Tata kursi")
            objectName: "layout"
            options: card.booking.layouts

            onPicked: value => card.booking.chooseLayout(value)
        }
        BookingChips {
            Layout.fillWidth: true
            label: qsTr("Ulangi")
            objectName: "repeat"
            options: card.booking.repeats

            onPicked: value => card.booking.chooseRepeat(value)
        }
        BookingField {
            booking: card.booking
            label: qsTr("Sampai tanggal, atau berapa kali")
            name: "ends"
            placeholder: qsTr("30/6/2027 atau 12")
            visible: card.booking.values.repeat !== ""
        }
        Pill {
            choice: true
            objectName: "staffPill"
            selected: card.booking.staff
            text: qsTr("Untuk kegiatan PIP sendiri")

            onClicked: card.booking.toggleStaff()
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        objectName: "formError"
        text: card.booking.errors.form ?? ""
        tone: "brick"
        visible: text !== "" && !card.finished
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.databaseAlert
        text: qsTr("Belum tersimpan. Isian tetap ada di sini; coba sekali lagi.")
        tone: "brick"
        visible: card.booking.trouble
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 8
        visible: card.booking.instead.length > 0 && !card.finished

        AppText {
            Layout.fillWidth: true
            text: qsTr("Yang dapat dipesan sekarang")
            weight: 600
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12

            Repeater {
                model: card.booking.instead

                Pill {
                    required property int index
                    required property string modelData

                    glyph: Icons.plus
                    objectName: "instead_" + index
                    text: modelData
                    width: Math.min(implicitWidth, card.width - 36)

                    onClicked: card.booking.takeInstead(index)
                }
            }
        }
    }
    Pill {
        glyph: Icons.clockOutline
        objectName: "queueButton"
        text: qsTr("Masuk antrean saja")
        visible: card.booking.mayQueue && !card.finished

        onClicked: card.booking.queue()
    }
    BookingField {
        booking: card.booking
        hint: qsTr("Aturan ini boleh Anda kesampingkan. Alasannya tersimpan bersama pesanan.")
        label: qsTr("Tetap pesan, karena")
        name: "override"
        visible: card.booking.mayOverride && !card.finished
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: 12

        PrimaryButton {
            id: save

            enabled: !card.booking.busy
            glyph: Icons.check
            objectName: "saveBookingButton"
            text: (card.finished ? qsTr("Pesanan lain") : card.booking.planned ? card.booking.planWords : card.booking.values.repeat !== "" ? qsTr("Periksa tanggal") : card.booking.mayOverride ? qsTr("Tetap pesan") : qsTr("Pesan")) + "  Enter"
            width: Math.min(implicitWidth, card.width - 36)

            onClicked: card.finished ? card.booking.begin() : card.booking.save()
        }
    }
}
