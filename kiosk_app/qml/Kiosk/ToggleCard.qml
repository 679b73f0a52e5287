pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Controls

// One wish that is on or off.
ChoiceCard {
    Accessible.role: Accessible.CheckBox
    Layout.fillWidth: true
}
