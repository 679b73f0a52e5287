pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Information
import Style

// What stands on one shelf.
KioskPage {
    id: page

    required property BrowseViewModel model

    crumbs: page.model.crumbs
    lead: page.model.hint
    title: page.model.title

    Component.onCompleted: page.model.begin()
    onCrumbRequested: target => page.model.goTo(target)

    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    Repeater {
        model: page.model.groups

        ColumnLayout {
            id: group

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.bottomMargin: Tokens.tight
                Layout.fillWidth: true
                Layout.topMargin: Tokens.gap
                text: group.modelData.heading
                visible: text !== ""
            }
            Repeater {
                model: group.modelData.rows

                ListRow {
                    required property var modelData

                    Layout.fillWidth: true
                    glyph: Icons.named(modelData.icon)
                    hint: modelData.hint
                    objectName: "row_" + modelData.id
                    text: modelData.title

                    onClicked: page.model.choosePage(modelData.id)
                }
            }
        }
    }
    MoreButton {
        Layout.fillWidth: true
        remaining: page.model.left

        onClicked: page.model.showAll()
    }
}
