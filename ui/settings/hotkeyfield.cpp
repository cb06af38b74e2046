#include "hotkeyfield.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace Ringside {

namespace {

constexpr Qt::KeyboardModifiers modifiersOfHotkeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_Super_L || key == Qt::Key_Super_R || key == Qt::Key_unknown;
}

//! A letter alone would be taken from every program; a function key is nobody's.
bool canBeHotkey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return isFunctionKey || (modifiers & modifiersOfHotkeys);
}

} // namespace

HotkeyField::HotkeyField(QWidget *parent)
    : TextField(parent)
{
    setReadOnly(true);
    setVisibleCharacters(18);
    //: In the field for a keyboard shortcut
    setPlaceholderText(tr("Press the keys"));
}

void HotkeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

// Keys that are shortcuts of the window elsewhere are meant for the field here.
bool HotkeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (canBeHotkey(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
    }
    return TextField::event(event);
}

void HotkeyField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isModifier(key)) {
        setText(QKeySequence(int(event->modifiers() & modifiersOfHotkeys)).toString(QKeySequence::NativeText));
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && (key == Qt::Key_Backspace || key == Qt::Key_Delete)) {
        setKeys({});
        Q_EMIT chosen({});
        return;
    }
    if (isPlain && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        setKeys(m_keys);
        event->ignore();
        return;
    }
    if (!canBeHotkey(key, event->modifiers())) {
        setKeys(m_keys);
        Q_EMIT refused();
        return;
    }
    const auto modifiers = event->modifiers() & (modifiersOfHotkeys | Qt::ShiftModifier);
    setKeys(QKeySequence(QKeyCombination(modifiers, Qt::Key(key))));
    Q_EMIT chosen(m_keys);
}

void HotkeyField::keyReleaseEvent(QKeyEvent *event)
{
    if (isModifier(event->key()))
        setKeys(m_keys);
}

void HotkeyField::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

} // namespace Ringside
