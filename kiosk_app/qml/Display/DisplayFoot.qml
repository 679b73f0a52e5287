pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// Where the loop is, in which language, and over all the leaves.
ColumnLayout {
    id: foot

    property int count
    property int position
    property string language

    spacing: Tokens.gap

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Tokens.margin
        Layout.rightMargin: Tokens.margin
        spacing: Tokens.tight

        Repeater {
            model: foot.count

            Rectangle {
                required property int index

                color: index === foot.position ? Tokens.sea : Tokens.line
                implicitHeight: Type.px(16)
                implicitWidth: Type.px(index === foot.position ? 56 : 16)
                radius: height / 2
            }
        }
        Item {
            Layout.fillWidth: true
        }
        FarHint {
            text: foot.language
            wrapMode: Text.NoWrap
        }
    }
    LeafBand {
        Layout.fillWidth: true
        Layout.preferredHeight: height
    }
}
