pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// The fields of one arrangement, and whom changing it would concern.
BookingPanel {
    id: form

    required property ArrangeViewModel arrange

    function begin(): void {
        const first = fields.itemAt(0);
        if (first)
            (first as ArrangeField).begin();
    }

    title: arrange.title

    Shortcut {
        enabled: form.visible && form.arrange.restorable
        sequence: "Ctrl+U"

        onActivated: form.arrange.restore()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: 16
        columns: form.width >= 460 * Appearance.textScale ? 2 : 1
        rowSpacing: 12
        uniformCellWidths: true

        Repeater {
            id: fields

            model: form.arrange.fields

            ArrangeField {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                arrange: form.arrange
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.phone
        objectName: "concernedBanner"
        text: qsTr("Perubahan ini mengenai %1 pesanan. Setelah disimpan, pesanan itu masuk daftar “Perlu diberi tahu”.").arg(form.arrange.concerned.length)
        tone: "brick"
        visible: form.arrange.concerned.length > 0
    }
    Repeater {
        model: form.arrange.concerned

        AppText {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            objectName: "concerned_" + index
            text: "• " + modelData
        }
    }
    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: 12

        PrimaryButton {
            glyph: Icons.check
            objectName: "saveArrangeButton"
            text: (form.arrange.concerned.length > 0 ? qsTr("Tetap simpan") : qsTr("Simpan")) + "  Enter"
            tone: form.arrange.concerned.length > 0 ? "brick" : "sea"
            width: Math.min(implicitWidth, form.width - 36)

            onClicked: form.arrange.save()
        }
        OutlineButton {
            objectName: "restoreButton"
            text: qsTr("Pakai lagi") + "  Ctrl+U"
            visible: form.arrange.restorable
            width: Math.min(implicitWidth, form.width - 36)

            onClicked: form.arrange.restore()
        }
        OutlineButton {
            objectName: "removeArrangeButton"
            text: qsTr("Hapus")
            tone: "brick"
            visible: form.arrange.removable

            onClicked: form.arrange.remove()
        }
    }
}
