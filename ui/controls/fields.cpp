#include "fields.h"

#include "icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

void paintFrame(QWidget &field, const Theme &theme, bool hasKeyboard, bool isInvalid)
{
    QPainter painter(&field);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasKeyboard ? 2 : 1;
    const QColor border = isInvalid ? theme.danger
        : hasKeyboard               ? theme.accent
        : field.underMouse()        ? theme.faint
                                    : theme.dark ? theme.line.lighter(140) : theme.line.darker(112);
    painter.setPen(QPen(border, width));
    painter.setBrush(field.isEnabled() ? theme.surface : theme.raised);
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            theme.px(8), theme.px(8));
}

//! The frame is ours, so the style paints none of its own ground.
QPalette withoutGround(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    return palette;
}

int fieldHeight(const QWidget &field, const Theme &theme)
{
    return std::max(theme.px(32), field.fontMetrics().height() + theme.px(10));
}

} // namespace

// ---- TextField

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TextField::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13));
    setPalette(withoutGround(theme));
    setTextMargins(theme.px(8), 0, theme.px(8), 0);
    // why by this name: Qt gives no other way to the button that clears a field, and its picture follows no theme.
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setIcon(symbolIcon(Symbol::Close, theme.muted));
    updateGeometry();
    update();
}

void TextField::setInvalid(bool invalid)
{
    m_isInvalid = invalid;
    update();
}

void TextField::setVisibleCharacters(int count)
{
    m_visibleCharacters = count;
    setSizePolicy(count > 0 ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize TextField::sizeHint() const
{
    const int characters = m_visibleCharacters > 0 ? m_visibleCharacters : 24;
    return {fontMetrics().averageCharWidth() * characters + 2 * m_theme.px(14), fieldHeight(*this, m_theme)};
}

QSize TextField::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.px(72)), fieldHeight(*this, m_theme)};
}

void TextField::paintEvent(QPaintEvent *event)
{
    paintFrame(*this, m_theme, hasFocus(), m_isInvalid);
    QLineEdit::paintEvent(event);
}

// ---- NumberField

NumberField::NumberField(QWidget *parent)
    : QSpinBox(parent)
{
    setFrame(false);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberField::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13));
    setPalette(withoutGround(theme));
    lineEdit()->setTextMargins(theme.px(8), 0, theme.px(8), 0);
    updateGeometry();
    update();
}

bool NumberField::isBeingEdited() const
{
    const QString shown = value() == minimum() && !specialValueText().isEmpty()
        ? specialValueText()
        : prefix() + textFromValue(value()) + suffix();
    return hasFocus() && text() != shown;
}

QSize NumberField::sizeHint() const
{
    const auto wide = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    const int text = std::max({wide(prefix() + QString::number(maximum()) + suffix()),
                               wide(specialValueText())});
    return {text + 2 * m_theme.px(14) + 4, fieldHeight(*this, m_theme)};
}

void NumberField::paintEvent(QPaintEvent *)
{
    paintFrame(*this, m_theme, hasFocus(), false);
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore(); // the page scrolls
}

// ---- ChoiceField

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceField::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13));
    setPalette(theme.palette());
    updateGeometry();
    update();
}

void ChoiceField::choose(const QVariant &data, const QString &text)
{
    int index = findData(data);
    if (index < 0) {
        addItem(text.isEmpty() ? data.toString() : text, data);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

// why not in setTheme(): asking for the list makes it, and most are never opened.
void ChoiceField::showPopup()
{
    const QPalette palette = m_theme.palette();
    view()->parentWidget()->setPalette(palette);
    view()->setPalette(palette);
    view()->setFont(font());
    QComboBox::showPopup();
}

QSize ChoiceField::sizeHint() const
{
    int text = 0;
    for (int i = 0; i < count(); ++i)
        text = std::max(text, fontMetrics().horizontalAdvance(itemText(i)));
    const int width = text + 2 * m_theme.px(10) + m_theme.px(28);
    return {std::min(width, m_theme.px(340)), fieldHeight(*this, m_theme)};
}

QSize ChoiceField::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.px(96)), fieldHeight(*this, m_theme)};
}

void ChoiceField::paintEvent(QPaintEvent *)
{
    paintFrame(*this, m_theme, hasFocus(), false);
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.6);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = m_theme.px(16);
    const int gap = m_theme.px(10);
    const qreal ratio = std::max(1.0, std::abs(painter.deviceTransform().m11()));
    painter.drawPixmap(QPointF(isMirrored ? gap : width() - gap - side, (height() - side) / 2.0),
                       symbolPixmap(Symbol::Chevron, m_theme.muted, side, ratio));
    const int words = gap + side + m_theme.px(4);
    const QRect inner = rect().adjusted(isMirrored ? words : gap, 0, isMirrored ? -gap : -words, 0);
    painter.setPen(m_theme.text);
    painter.drawText(inner,
                     Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
                         | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, inner.width()));
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Ringside
