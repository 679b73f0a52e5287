pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Style

// One version beside another: who wrote it, and its words; what the other one lacks has a bar beside it.
Rectangle {
    id: version

    required property var side
    property string heading
    property string tone: "sea"

    border.color: Tokens.tone(tone)
    border.width: Tokens.contrast ? 2 : 1
    color: Tokens.card
    implicitHeight: words.implicitHeight + 28
    radius: Tokens.radiusSmall

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.margins: 14
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 6

        AppText {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            color: Tokens.tone(version.tone)
            font.pixelSize: Type.hint
            text: version.heading
            weight: 700
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Type.small
            text: version.side.by
            weight: 600
        }
        Repeater {
            model: version.side.fields

            ColumnLayout {
                id: part

                required property var modelData

                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: 6
                    color: Tokens.soft
                    font.pixelSize: Type.small
                    text: part.modelData.label
                }
                Repeater {
                    model: part.modelData.lines

                    RowLayout {
                        id: line

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: 8

                        Rectangle {
                            Layout.fillHeight: true
                            color: line.modelData.differs ? Tokens.tone(version.tone) : "transparent"
                            implicitWidth: 3
                        }
                        AppText {
                            Layout.fillWidth: true
                            font.pixelSize: Type.hint
                            text: line.modelData.text
                            weight: line.modelData.differs ? 600 : 400
                        }
                    }
                }
            }
        }
    }
}
