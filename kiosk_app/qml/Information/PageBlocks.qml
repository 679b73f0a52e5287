pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Style

// A page's text, block below block; `blocks` as block_props.py makes them, `pictures` by id as addresses of images.
ColumnLayout {
    id: page

    required property var blocks
    property var pictures: ({})

    signal followed(string pageId)

    spacing: Tokens.tight

    Repeater {
        model: page.blocks

        PageBlock {
            required property int index
            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: index > 0 && modelData.kind === "heading" ? Tokens.gap : 0
            block: modelData
            objectName: "block_" + index
            picture: page.pictures[modelData.pictureId] ?? ""

            onFollowed: pageId => page.followed(pageId)
        }
    }
}
