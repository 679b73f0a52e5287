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
    LateList {
        Layout.fillWidth: true
        groups: page.model.groups

        onChosen: id => page.model.choosePage(id)
    }
    MoreButton {
        Layout.fillWidth: true
        remaining: page.model.left

        onClicked: page.model.showAll()
    }
}
