#include "portalhotkey_p.h"

#include "logging.h"
#include "portal_p.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QKeySequence>
#include <QRandomGenerator>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto shortcuts = "org.freedesktop.portal.GlobalShortcuts"_L1;
constexpr auto shortcutId = "show-call"_L1;
constexpr auto applicationId = "ringside"_L1; // the name of the desktop file

// Names of xkbcommon for keys that are no letter, digit or function key.
QString keyName(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Space:
        return u"space"_s;
    case Qt::Key_Return:
        return u"Return"_s;
    case Qt::Key_Enter:
        return u"KP_Enter"_s;
    case Qt::Key_Escape:
        return u"Escape"_s;
    case Qt::Key_Tab:
        return u"Tab"_s;
    case Qt::Key_Backspace:
        return u"BackSpace"_s;
    case Qt::Key_Insert:
        return u"Insert"_s;
    case Qt::Key_Delete:
        return u"Delete"_s;
    case Qt::Key_Home:
        return u"Home"_s;
    case Qt::Key_End:
        return u"End"_s;
    case Qt::Key_PageUp:
        return u"Page_Up"_s;
    case Qt::Key_PageDown:
        return u"Page_Down"_s;
    case Qt::Key_Left:
        return u"Left"_s;
    case Qt::Key_Right:
        return u"Right"_s;
    case Qt::Key_Up:
        return u"Up"_s;
    case Qt::Key_Down:
        return u"Down"_s;
    default:
        break;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return u"F%1"_s.arg(int(key) - int(Qt::Key_F1) + 1);
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9))
        return QChar(key).toLower();
    return {};
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.properties;
    argument.endStructure();
    return argument;
}

QString portalTrigger(QKeyCombination keys)
{
    const QString name = keyName(keys.key());
    if (name.isEmpty())
        return {};
    QStringList words;
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    if (modifiers & Qt::ControlModifier)
        words.append(u"CTRL"_s);
    if (modifiers & Qt::AltModifier)
        words.append(u"ALT"_s);
    if (modifiers & Qt::ShiftModifier)
        words.append(u"SHIFT"_s);
    if (modifiers & Qt::MetaModifier)
        words.append(u"LOGO"_s);
    return (words << name).join(u'+');
}

PortalHotkey::PortalHotkey(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
    m_bus.connect(service, path, shortcuts, u"Activated"_s, this, SLOT(onActivated(QDBusMessage)));
}

PortalHotkey::~PortalHotkey()
{
    release();
}

// A program outside of a sandbox has to say which one it is, before anything else on its connection; portals before
// 1.19.4 do not know this question, and find out themselves.
void PortalHotkey::grab(QKeyCombination keys)
{
    setStatus({State::Asking, {}});
    QDBusMessage introduction = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.host.portal.Registry"_s, u"Register"_s);
    introduction.setArguments({QString(applicationId), QVariantMap()});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(introduction), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, keys, turn = m_turn] {
        watcher->deleteLater();
        if (turn == m_turn)
            createSession(keys);
    });
}

void PortalHotkey::createSession(QKeyCombination keys)
{
    const QVariantMap options{
        {u"session_handle_token"_s, u"ringside%1"_s.arg(QRandomGenerator::system()->generate64(), 0, 36)}};
    askPortal(m_bus, shortcuts, u"CreateSession"_s, {}, options, this)
        .then(this, [this, keys, turn = m_turn](const Result<QVariantMap> &answer) {
            const QString session = answer ? unwrapped(answer->value(u"session_handle"_s)).toString() : QString();
            if (turn != m_turn) {
                close(session);
            } else if (!answer) {
                failed(answer.error());
            } else if (!session.startsWith(u'/')) {
                failed({ErrorKind::Protocol, {}, std::nullopt});
            } else {
                m_session = session;
                bind(keys);
            }
        });
}

void PortalHotkey::bind(QKeyCombination keys)
{
    //: shown by the desktop in its list of shortcuts
    QVariantMap properties{{u"description"_s, tr("Show the current call")}};
    if (const QString trigger = portalTrigger(keys); !trigger.isEmpty())
        properties.insert(u"preferred_trigger"_s, trigger);
    const QList<PortalShortcut> wanted{{shortcutId, properties}};
    askPortal(m_bus, shortcuts, u"BindShortcuts"_s,
              {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(wanted), QString()}, {}, this)
        .then(this, [this, turn = m_turn](const Result<QVariantMap> &answer) {
            if (turn != m_turn)
                return;
            if (answer)
                bound(*answer);
            else
                failed(answer.error());
        });
}

void PortalHotkey::bound(const QVariantMap &answer)
{
    const QVariant value = unwrapped(answer.value(u"shortcuts"_s));
    const auto list = qdbus_cast<QList<PortalShortcut>>(value);
    const auto ours = std::find_if(list.cbegin(), list.cend(),
                                   [](const PortalShortcut &shortcut) { return shortcut.id == shortcutId; });
    if (ours == list.cend()) {
        setStatus({State::Refused, {}});
        return;
    }
    constexpr int longest = 100;
    setStatus({State::Active, unwrapped(ours->properties.value(u"trigger_description"_s)).toString().left(longest)});
}

void PortalHotkey::failed(const Error &error)
{
    qCInfo(lcUi) << "no global shortcut from the desktop:" << error.detail;
    setStatus({error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Protocol ? State::Unsupported
                                                                                       : State::Refused,
               {}});
}

void PortalHotkey::release()
{
    ++m_turn;
    close(std::exchange(m_session, QString()));
}

void PortalHotkey::close(const QString &session)
{
    if (session.startsWith(u'/'))
        m_bus.asyncCall(QDBusMessage::createMethodCall(service, session, u"org.freedesktop.portal.Session"_s,
                                                       u"Close"_s));
}

// Session, shortcut, time, options.
void PortalHotkey::onActivated(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (message.signature() != "osta{sv}"_L1 || m_session.isEmpty()
        || qdbus_cast<QDBusObjectPath>(arguments.at(0)).path() != m_session
        || arguments.at(1).toString() != shortcutId)
        return;
    const auto options = qdbus_cast<QVariantMap>(arguments.at(3));
    Q_EMIT activated(unwrapped(options.value(u"activation_token"_s)).toString());
}

} // namespace Ringside
