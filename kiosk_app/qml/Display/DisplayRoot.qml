pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.Display
import Pip.Platform
import Pip.Session
import Style

// The window on the wall. Nothing moves: a slide is there, then the next one is.
Window {
    id: root

    required property ClockViewModel clock
    required property AppearanceViewModel appearance
    required property Translation translation
    required property DisplayViewModel display
    // On a kiosk nobody closes it.
    property bool locked: false
    // Stands in front of everything while the display cannot work.
    property MaintenanceViewModel maintenance: null
    readonly property var pages: ({
            "today": "ActivitiesSlide.qml",
            "coming": "ActivitiesSlide.qml",
            "notice": "NoticeSlide.qml",
            "rooms": "RoomsSlide.qml",
            "computers": "ComputersSlide.qml",
            "hours": "HoursSlide.qml"
        })

    // Given to the page once it is there, not with its source: a Loader never lets go of values that come with it.
    function showSlide(): void {
        const slide = display.slide;
        if (!slide.kind)
            return;
        page.source = Qt.resolvedUrl(pages[slide.kind]);
        const shown = page.item as SlidePage;
        shown.slide = slide;
    }

    color: Tokens.paper
    height: 1080
    title: qsTr("Layar informasi PIP Semarang")
    width: 1920

    Component.onCompleted: showSlide()
    onClosing: close => close.accepted = !locked

    Binding {
        property: "contrast"
        target: Appearance
        value: root.appearance.theme === "contrast"
    }
    Binding {
        property: "windowWidth"
        target: Appearance
        value: root.width
    }
    Binding {
        property: "windowHeight"
        target: Appearance
        value: root.height
    }
    Connections {
        function onChanged(): void {
            root.showSlide();
        }

        target: root.display
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.gap
        visible: root.maintenance === null

        DisplayHead {
            Layout.fillWidth: true
            clock: root.clock
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Tokens.margin
            Layout.rightMargin: Tokens.margin

            FarTitle {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                color: Tokens.sea
                text: root.display.slide.title ?? ""
            }
            FarLine {
                color: Tokens.soft
                text: root.display.slide.part ?? ""
            }
        }
        Loader {
            id: page

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Tokens.margin
            Layout.rightMargin: Tokens.margin
        }
        RowLayout {
            Layout.leftMargin: Tokens.margin
            Layout.rightMargin: Tokens.margin
            spacing: Tokens.gap
            visible: root.display.staleText !== ""

            AppIcon {
                color: Tokens.bronze
                glyph: Icons.cloudOffOutline
                size: Type.px(50)
            }
            FarHint {
                Layout.fillWidth: true
                color: Tokens.bronze
                text: root.display.staleText
            }
        }
        DisplayFoot {
            Layout.fillWidth: true
            count: root.display.count
            language: root.translation.language === "id" ? "Bahasa Indonesia" : "English"
            position: root.display.position
        }
    }
    Loader {
        active: root.maintenance !== null
        anchors.fill: parent

        sourceComponent: DisplayMaintenance {
            maintenance: root.maintenance
        }
    }
}
