#include "globalhotkey.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace Ringside {

namespace {

struct HotkeyText {
    Q_DECLARE_TR_FUNCTIONS(HotkeyText)
};

bool isModifierKey(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
        return true;
    default:
        return false;
    }
}

class NoHotkey : public GlobalHotkey
{
protected:
    void grab(QKeyCombination) override { setStatus({State::Unsupported, {}}); }
    void release() override { }
};

} // namespace

std::optional<QKeyCombination> hotkeyFromText(const QString &text)
{
    const QKeySequence sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (sequence.count() != 1)
        return std::nullopt;
    const QKeyCombination keys = sequence[0];
    const bool isFunctionKey = keys.key() >= Qt::Key_F1 && keys.key() <= Qt::Key_F35;
    const bool isModified = (keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (isModifierKey(keys.key()) || (!isModified && !isFunctionKey))
        return std::nullopt;
    return keys;
}

void GlobalHotkey::set(const QString &text)
{
    if (text == m_text && m_status.state != State::Refused && m_status.state != State::Taken)
        return;
    m_text = text;
    release();
    const auto keys = hotkeyFromText(text);
    if (text.isEmpty())
        setStatus({State::Off, {}});
    else if (keys)
        grab(*keys);
    else
        setStatus({State::Unusable, {}});
}

void GlobalHotkey::setStatus(const Status &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

QString hotkeyText(const GlobalHotkey::Status &status)
{
    switch (status.state) {
    case GlobalHotkey::State::Off:
        return HotkeyText::tr("No shortcut is set.");
    case GlobalHotkey::State::Asking:
        return HotkeyText::tr("The desktop is asked for this shortcut.");
    case GlobalHotkey::State::Active:
        //: %1 is how the desktop describes the shortcut that was chosen there, such as "Press <Ctrl><Alt>R"
        return status.keys.isEmpty() ? HotkeyText::tr("The shortcut works in every program.")
                                     : HotkeyText::tr("The desktop has set it to: %1").arg(status.keys);
    case GlobalHotkey::State::Taken:
        return HotkeyText::tr("Another program has this shortcut. Choose another one.");
    case GlobalHotkey::State::Refused:
        return HotkeyText::tr("The desktop did not allow it. Set it again to be asked again.");
    case GlobalHotkey::State::Unusable:
        return HotkeyText::tr("A shortcut needs Ctrl, Alt or the system key with a key of this keyboard, or a function key.");
    case GlobalHotkey::State::Unsupported:
        break;
    }
    //: "ringside --show-call" is a command and stays as it is
    return HotkeyText::tr("This desktop has no shortcuts for programs. In its keyboard settings, set one of your own to "
                          "the command: ringside --show-call");
}

std::unique_ptr<GlobalHotkey> makeNoHotkey()
{
    return std::make_unique<NoHotkey>();
}

} // namespace Ringside
