pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Pip.Information
import Style

// What else one may do with a page: hear it, take it along, print it, see its room on the plan.
Flow {
    id: tools

    required property PageViewModel model

    spacing: Math.max(12, Tokens.tight)

    Pill {
        glyph: tools.model.speaking ? Icons.stopCircleOutline : Icons.volumeHigh
        objectName: "speakButton"
        text: tools.model.speaking ? qsTr("Berhenti") : qsTr("Bacakan")
        visible: tools.model.canHear

        onClicked: tools.model.speak()
    }
    Pill {
        glyph: Icons.qrcode
        objectName: "takeButton"
        text: tools.model.qr.length > 0 ? qsTr("Tutup kode QR") : qsTr("Bawa ke ponsel")

        onClicked: tools.model.takeAlong()
    }
    Pill {
        enabled: !tools.model.printing
        glyph: Icons.printer
        objectName: "printButton"
        text: qsTr("Cetak")
        visible: tools.model.canPrint && !tools.model.printQueued

        onClicked: tools.model.printPage()
    }
    Pill {
        glyph: Icons.floorPlan
        objectName: "roomButton"
        text: qsTr("Lihat jalannya di denah")
        visible: tools.model.hasRoom

        onClicked: tools.model.showRoom()
    }
}
