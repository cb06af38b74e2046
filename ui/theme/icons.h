#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace Ringside {

//! The symbols of the windows. Each is a file of resources/icons, drawn in one colour.
enum class Symbol {
    Close,
    PutAway,
    Incoming,
    Outgoing,
    Missed,
    Internal,
    Transfer,
    Copy,
    Check,
    Open,
    Person,
    Withheld,
    Phone,
    Warning,
    Info,
    Hold,
    Resume,
    HangUp,
    Link,
    Back,
    Forth,
    Quiet,
    Quit,
    History,
    Connected,
    Connecting,
    Lock,
    Search,
    Add,
    Remove,
    Grip,
    Chevron, //!< points down
    Book,
    Settings,
    More, //!< three dots: a menu
    Note,
    Mail,
    Meeting,
    Task,
    Deal,
    Ticket,
    Order,
    Mark, //!< Ringside's own: a handset with sound waves
    MarkQuiet, //!< the handset alone
};

//! \a symbol in \a colour, \a size device-independent pixels wide, for a screen of \a ratio; mirrored in
//! right-to-left layouts where it points somewhere. Kept in QPixmapCache. Thread: the GUI thread.
[[nodiscard]] QPixmap symbolPixmap(Symbol symbol, const QColor &colour, int size, qreal ratio);

//! The same as an icon that is drawn anew for every size and scale.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, const QColor &colour);

//! The application's icon, in colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace Ringside
