pragma ComponentBehavior: Bound

import QtQuick
import Style

// The pages above this one, the topmost first: [{ text, page }].
Flow {
    id: trail

    property var crumbs: []

    signal chosen(string page)

    Accessible.name: qsTr("Anda berada di dalam")
    Accessible.role: Accessible.Grouping
    spacing: Math.max(12, Tokens.tight)

    Repeater {
        model: trail.crumbs

        Pressable {
            id: crumb

            required property var modelData

            leftPadding: 0
            objectName: "crumb_" + modelData.page
            rightPadding: 0
            text: modelData.text
            width: Math.min(implicitWidth, trail.width)

            contentItem: ButtonFace {
                size: Type.hint
                text: crumb.text
                tint: crumb.lit ? Tokens.ink : Tokens.sea
                trailing: Icons.chevronRight
                weight: 600
            }

            onClicked: trail.chosen(modelData.page)
        }
    }
}
