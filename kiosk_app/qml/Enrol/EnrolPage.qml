pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import Pip.Enrolment
import Style

// The very first start of a kiosk: staff make it known to the central server, or let it work alone.
KioskPage {
    id: page

    required property EnrolViewModel enrolment
    readonly property bool done: enrolment.state === "done"

    backGlyph: enrolment.busy ? Icons.close : Icons.clockOutline
    backText: enrolment.busy ? qsTr("Batal") : qsTr("Nanti saja")
    backVisible: !done
    firstFocus: done ? null : form.first
    lead: done ? "" : enrolment.busy ? qsTr("Menghubungi server pusat …") : qsTr("Untuk petugas. Pengelola membuat undangannya di server pusat. Tanpa itu perangkat ini bekerja sendiri dan menyimpan semuanya di sini.")
    mainEnabled: !enrolment.busy
    mainGlyph: done ? Icons.chevronRight : Icons.lanConnect
    mainText: done ? qsTr("Mulai") : qsTr("Daftarkan")
    ownBack: true
    startOverVisible: false
    title: done ? qsTr("Perangkat ini terdaftar") : qsTr("Daftarkan perangkat ini")

    onDoneChanged: if (done)
        page.begin()
    onBackRequested: enrolment.busy ? enrolment.cancel() : enrolment.later()
    onMainRequested: done ? enrolment.begin() : enrolment.accept()

    EnrolForm {
        id: form

        Layout.fillWidth: true
        enrolment: page.enrolment
        visible: !page.done
    }
    EnrolDone {
        Layout.fillWidth: true
        enrolment: page.enrolment
        visible: page.done
    }
}
