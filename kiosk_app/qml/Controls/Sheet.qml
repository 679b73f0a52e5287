pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Style

// A question in front of the page. The template keeps touches and focus inside until it is answered.
T.Popup {
    id: sheet

    property string title
    property string text
    property string glyph
    property string tone: "sea"
    default property alias content: slot.data

    closePolicy: T.Popup.CloseOnEscape
    focus: true
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Tokens.margin : implicitHeight)
    implicitHeight: body.implicitHeight + topPadding + bottomPadding
    modal: true
    padding: Tokens.margin
    width: Math.min((Appearance.desk ? 520 : 960 * Tokens.unit) * Math.max(1, Math.min(1.3, Appearance.textScale)), parent ? parent.width - Tokens.margin : 960)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0

    T.Overlay.modal: Rectangle {
        color: Tokens.veil
    }
    background: Card {
        Accessible.name: sheet.title
        Accessible.role: Accessible.Dialog
    }
    contentItem: ScrollArea {
        ColumnLayout {
            id: body

            spacing: Tokens.gap
            width: parent.width

            AppIcon {
                color: Tokens.tone(sheet.tone)
                glyph: sheet.glyph
                size: Type.title * 1.2
            }
            Title {
                Layout.fillWidth: true
                font.pixelSize: Type.title * 0.8
                text: sheet.title
                visible: text !== ""
            }
            Body {
                Layout.fillWidth: true
                text: sheet.text
                visible: text !== ""
            }
            ColumnLayout {
                id: slot

                Layout.fillWidth: true
                Layout.topMargin: Tokens.gap
                spacing: Tokens.gap
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            duration: Appearance.motion
            easing.type: Easing.OutCubic
            from: sheet.y + 80 * Tokens.unit
            property: "y"
            to: sheet.y
        }
    }
}
