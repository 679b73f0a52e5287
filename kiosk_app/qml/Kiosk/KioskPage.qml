pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Controls
import Pip.Session
import Style

// One question a page. Title, scrolling content, and the foot with Back and the one main action.
FocusScope {
    id: page

    required property Navigator navigator
    property string title
    property string lead
    property var steps: []
    property int step: 0
    // The pages above this one: [{ text, page }].
    property var crumbs: []
    property string mainText
    property string mainGlyph
    property bool mainEnabled: true
    property bool backVisible: navigator.canGoBack
    property string backText: qsTr("Kembali")
    property string backGlyph: Icons.arrowLeft
    property bool ownBack: false
    property bool startOverVisible: true
    property bool dark: false
    property bool leafBand: false
    property Item firstFocus: null
    default property alias content: body.data

    signal mainRequested
    signal backRequested
    signal crumbRequested(string page)

    readonly property bool footNeeded: backVisible || mainText !== ""
    readonly property bool typing: Window.activeFocusItem instanceof EntryField
    // Where a keyboard leaves no room for both, its own key does the main action and the foot waits.
    readonly property real leastRoom: (Appearance.landscape ? 250 : 420) * Tokens.unit * Math.max(1, Appearance.textScale * 0.8)
    readonly property bool footShown: footNeeded && !(typing && height - foot.implicitHeight < leastRoom)
    readonly property real leftWidth: Math.round(width * (Appearance.textScale > 1.4 ? 0.4 : 0.36))

    function goBack(): void {
        backRequested();
        if (!ownBack)
            navigator.back();
    }
    function begin(): void {
        if (firstFocus)
            firstFocus.forceActiveFocus(Qt.OtherFocusReason);
        else
            page.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane

    T.StackView.onActivating: begin()
    Keys.onEscapePressed: if (backVisible)
        goBack()
    Keys.onReturnPressed: event => {
        if (mainText !== "" && mainEnabled && !event.isAutoRepeat)
            mainRequested();
    }

    LeafBand {
        id: band

        bandHeight: 50 * Tokens.unit
        visible: page.leafBand && !Tokens.contrast && !page.typing
        width: parent.width
    }
    ScrollArea {
        id: side

        anchors.bottom: page.footShown ? foot.top : parent.bottom
        anchors.bottomMargin: page.footShown ? Tokens.gap : 0
        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        anchors.top: area.top
        visible: Appearance.landscape
        width: page.leftWidth - Tokens.margin

        Item {
            id: leftHolder

            implicitHeight: head.implicitHeight
            height: implicitHeight
            width: side.width
        }
    }
    ScrollArea {
        id: area

        anchors.bottom: page.footShown && !Appearance.landscape ? foot.top : parent.bottom
        anchors.bottomMargin: page.footShown && !Appearance.landscape ? Tokens.gap : 0
        anchors.left: parent.left
        anchors.leftMargin: Appearance.landscape ? page.leftWidth + Tokens.gap : Tokens.margin / 2
        anchors.right: parent.right
        anchors.rightMargin: Appearance.landscape ? Tokens.margin : Tokens.margin / 2
        anchors.top: parent.top
        anchors.topMargin: band.visible ? band.height : 0

        ColumnLayout {
            // The halved margins give focus rings room inside the clip.
            readonly property real inset: Tokens.margin / 2

            spacing: Tokens.gap
            width: area.width - 2 * inset
            x: inset

            Item {
                id: topHolder

                Layout.fillWidth: true
                Layout.preferredHeight: head.implicitHeight
                visible: !Appearance.landscape
            }
            ColumnLayout {
                id: body

                Layout.bottomMargin: Tokens.gap
                Layout.fillWidth: true
                Layout.topMargin: Appearance.landscape ? Tokens.gap : 0
                spacing: Tokens.gap
            }
        }
    }
    ColumnLayout {
        id: head

        parent: Appearance.landscape ? leftHolder : topHolder
        spacing: Tokens.gap
        width: parent?.width ?? 0

        StepBar {
            Layout.bottomMargin: Tokens.gap
            Layout.fillWidth: true
            Layout.topMargin: Tokens.tight
            current: page.step
            steps: page.steps
            visible: page.steps.length > 0
        }
        Breadcrumbs {
            Layout.fillWidth: true
            crumbs: page.crumbs
            visible: page.crumbs.length > 0

            onChosen: target => page.crumbRequested(target)
        }
        Title {
            Layout.fillWidth: true
            Layout.topMargin: page.steps.length + page.crumbs.length > 0 ? 0 : Tokens.gap
            text: page.title
            visible: text !== ""
        }
        Body {
            Layout.fillWidth: true
            color: Tokens.soft
            text: page.lead
            visible: text !== ""
        }
    }
    FootBar {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.gap * 1.5
        anchors.left: parent.left
        anchors.leftMargin: Tokens.margin
        backGlyph: page.backGlyph
        backText: page.backText
        backVisible: page.backVisible
        mainEnabled: page.mainEnabled
        mainGlyph: page.mainGlyph
        mainText: page.mainText
        visible: page.footShown
        width: Appearance.landscape ? side.width : page.width - 2 * Tokens.margin

        onBackRequested: page.goBack()
        onMainRequested: page.mainRequested()
    }
}
