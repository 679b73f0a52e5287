pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Session
import Style

// Shown instead of the guestbook when the store cannot be used: both languages at once, nothing to press.
KioskPage {
    id: page

    required property MaintenanceViewModel maintenance

    backVisible: false
    leafBand: true
    startOverVisible: false
    title: "PIP Semarang"

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Tokens.gap
        columns: 1
        rowSpacing: Tokens.gap

        Repeater {
            model: page.maintenance.texts

            MaintenanceColumn {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                steps: modelData.steps
                text: modelData.text
                title: modelData.title
            }
        }
    }
    Hint {
        Layout.fillWidth: true
        text: qsTr("Kode: %1").arg(page.maintenance.reason)
    }
}
