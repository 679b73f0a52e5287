pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.BookingDesk
import Style

// The other dates of a series, and those that were skipped and have become free.
ColumnLayout {
    id: series

    required property BookingDetailViewModel detail

    spacing: 8

    AppText {
        Layout.fillWidth: true
        text: qsTr("Seri: %1 tanggal").arg(series.detail.series.length)
        weight: 700
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: series.detail.series

            Pill {
                required property int index
                required property var modelData

                choice: true
                glyph: Icons.named(modelData.glyph)
                objectName: "series_" + index
                selected: modelData.selected
                spokenHint: modelData.word
                text: modelData.text

                onClicked: series.detail.pick(index)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        visible: series.detail.readdable.length > 0

        Repeater {
            model: series.detail.readdable

            Pill {
                required property int index
                required property string modelData

                glyph: Icons.plus
                objectName: "readd_" + index
                text: qsTr("Pesan lagi %1").arg(modelData)

                onClicked: series.detail.readd(index)
            }
        }
    }
}
