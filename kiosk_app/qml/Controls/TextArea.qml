pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Style

// A text of many lines. Tab goes on to the next field; long texts scroll inside.
FocusScope {
    id: area

    property string name
    property string value
    property bool wrong: false
    property real shownHeight: 300

    signal edited(string text)

    implicitHeight: shownHeight
    implicitWidth: 400 * Tokens.unit

    onValueChanged: if (field.text !== value)
        field.text = value

    Rectangle {
        anchors.fill: parent
        border.color: area.wrong ? Tokens.brick : field.activeFocus ? Tokens.sea : Tokens.edge
        border.width: field.activeFocus || area.wrong ? Tokens.bold : Math.max(1.5, Tokens.hair)
        color: Tokens.card
        radius: Appearance.desk ? 12 : Tokens.radius
    }
    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Tokens.bold
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: field.height
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick

        function follow(line: rect): void {
            if (line.y < contentY)
                contentY = Math.max(0, line.y - field.topPadding);
            else if (line.y + line.height > contentY + height)
                contentY = line.y + line.height - height + field.bottomPadding;
        }

        T.TextArea {
            id: field

            function turn(forward: bool): void {
                const next = nextItemInFocusChain(forward);
                if (next)
                    next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            }

            Accessible.description: area.Accessible.description
            Accessible.focusable: true
            Accessible.multiLine: true
            Accessible.name: area.name
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            bottomPadding: topPadding
            color: Tokens.ink
            focus: true
            font.family: Type.family
            font.pixelSize: Type.body
            height: Math.max(implicitHeight, flick.height)
            implicitHeight: contentHeight + topPadding + bottomPadding
            leftPadding: 12
            objectName: area.objectName + "Field"
            rightPadding: 12
            selectByMouse: true
            selectedTextColor: Tokens.overSea
            selectionColor: Tokens.sea
            textFormat: TextEdit.PlainText
            topPadding: 8
            width: flick.width
            wrapMode: TextEdit.Wrap

            Component.onCompleted: text = area.value
            Keys.onBacktabPressed: turn(false)
            Keys.onTabPressed: turn(true)
            onCursorRectangleChanged: if (activeFocus)
                flick.follow(cursorRectangle)
            onTextChanged: if (text !== area.value)
                area.edited(text)
        }
    }
}
