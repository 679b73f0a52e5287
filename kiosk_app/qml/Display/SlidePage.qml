pragma ComponentBehavior: Bound

import QtQuick

// What is drawn of one kind of slide. Each page says with its first, empty slide which values it draws.
Item {
    property var slide
}
