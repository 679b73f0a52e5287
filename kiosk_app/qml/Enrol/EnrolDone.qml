pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Enrolment
import Style

// It is known now: by what name, and whether that is what it runs as.
ColumnLayout {
    id: done

    required property EnrolViewModel enrolment

    spacing: Tokens.gap

    Banner {
        Layout.fillWidth: true
        glyph: Icons.checkCircle
        objectName: "enrolWelcome"
        text: done.enrolment.welcome
        tone: "leaf"
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        objectName: "enrolRoleWarning"
        text: done.enrolment.roleWarning
        tone: "amber"
        visible: text !== ""
    }
    Body {
        Layout.fillWidth: true
        color: Tokens.soft
        text: qsTr("Perangkat ini mulai lagi sebentar, lalu memuat catatan gedung. Ia sudah dapat dipakai selagi memuat.")
    }
}
