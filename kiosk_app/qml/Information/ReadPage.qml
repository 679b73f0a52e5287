pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Kiosk
import Pip.Information
import Style

// One page of information, with since when it holds and where it comes from.
KioskPage {
    id: page

    required property PageViewModel model

    crumbs: page.model.crumbs
    lead: page.model.lead
    mainGlyph: Icons.check
    mainText: page.model.signUpText
    ownBack: true
    title: page.model.title

    onBackRequested: page.model.back()
    onCrumbRequested: target => page.model.goTo(target)
    onMainRequested: page.model.signUp()

    Banner {
        Layout.fillWidth: true
        text: page.model.notice
        tone: "amber"
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        glyph: Icons.alertCircle
        text: page.model.trouble
        tone: "brick"
        visible: text !== ""
    }
    PageTools {
        Layout.fillWidth: true
        model: page.model
        visible: page.model.hasPage
    }
    Banner {
        Layout.fillWidth: true
        glyph: page.model.printQueued ? Icons.checkCircle : Icons.alertCircle
        text: page.model.printText
        tone: page.model.printQueued ? "leaf" : "amber"
        visible: text !== ""
    }
    Loader {
        Layout.fillWidth: true
        active: page.model.qr.length > 0
        visible: active

        sourceComponent: QrCard {
            caption: page.model.qrText
            matrix: page.model.qr
        }
    }
    // The page comes at once, its text a few frames later.
    Loader {
        Layout.fillWidth: true
        active: page.model.hasPage
        asynchronous: true

        sourceComponent: PageBlocks {
            blocks: page.model.blocks
            pictures: page.model.pictures

            onFollowed: pageId => page.model.follow(pageId)
        }
    }
    Repeater {
        model: page.model.facts

        RowLayout {
            id: fact

            required property var modelData

            Layout.fillWidth: true
            spacing: Tokens.gap

            AppIcon {
                glyph: Icons.named(fact.modelData.icon)
            }
            AppText {
                Layout.fillWidth: true
                text: fact.modelData.text
                weight: 600
            }
        }
    }
    Hint {
        Layout.fillWidth: true
        objectName: "standing"
        text: page.model.standing
        visible: text !== ""
    }
}
