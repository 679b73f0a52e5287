pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls
import Pip.InformationDesk
import Style

// What is under work: a page in one of its views, a picture being chosen, or a table being looked at.
Card {
    id: card

    required property ContentEditViewModel edit
    required property ContentVersionsViewModel versions
    required property PictureChoiceViewModel pictures
    required property TableViewModel table
    readonly property string shown: table.mode !== "" ? "table" : !edit.open ? "" : pictures.open ? "pictures" : edit.view

    signal leaving

    function begin(): void {
        if (place.item !== null && (place.item as Item).activeFocusOnTab === false)
            (place.item as Item).forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: column.implicitHeight + 36

    onShownChanged: if (shown === "table" || shown === "pictures")
        Qt.callLater(card.begin)

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 18
        spacing: 12

        ContentHeading {
            Layout.fillWidth: true
            edit: card.edit
            versions: card.versions
            visible: card.edit.open && card.shown !== "table" && card.shown !== "pictures"
        }
        AppText {
            Layout.fillWidth: true
            Layout.margins: 24
            color: Tokens.soft
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Pilih halaman di daftar, atau buat yang baru. Tombol panah memilih, Enter membuka.")
            visible: card.shown === ""
        }
        Loader {
            id: place

            Layout.fillWidth: true
            active: card.shown !== ""
            sourceComponent: card.shown === "edit" ? form : card.shown === "preview" ? preview : card.shown === "history" ? history : card.shown === "compare" ? sides : card.shown === "pictures" ? pictureChoice : tableCard
            visible: active
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Component {
        id: form

        ContentForm {
            edit: card.edit
            pictures: card.pictures
        }
    }
    Component {
        id: preview

        ContentPreview {
            edit: card.edit
        }
    }
    Component {
        id: history

        ContentHistory {
            versions: card.versions
        }
    }
    Component {
        id: sides

        ContentSides {
            versions: card.versions
        }
    }
    Component {
        id: pictureChoice

        PictureChoiceCard {
            pictures: card.pictures

            onLeaving: card.leaving()
        }
    }
    Component {
        id: tableCard

        TableCard {
            table: card.table

            onLeaving: card.leaving()
        }
    }
}
