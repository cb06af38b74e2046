#include "daypicker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeks = 6;

} // namespace

DayPicker::DayPicker(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_back(new Button(Button::Kind::Bare, this))
    , m_forth(new Button(Button::Kind::Bare, this))
{
    m_back->setSymbol(Symbol::Back);
    m_forth->setSymbol(Symbol::Forth);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_cursor.addMonths(-1)); });
    connect(m_forth, &QPushButton::clicked, this, [this] { goTo(m_cursor.addMonths(1)); });
    retranslate();
}

void DayPicker::retranslate()
{
    m_back->setAccessibleName(tr("The month before"));
    m_back->setToolTip(tr("The month before (Page Up)"));
    m_forth->setAccessibleName(tr("The month after"));
    m_forth->setToolTip(tr("The month after (Page Down)"));
}

void DayPicker::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(12));
    m_back->setTheme(theme);
    m_forth->setTheme(theme);
    updateGeometry();
    update();
}

void DayPicker::setFirst(const QDate &first)
{
    m_first = first;
    if (!m_cursor.isValid() || m_cursor < first)
        goTo(first);
    update();
}

void DayPicker::setDate(const QDate &date)
{
    m_date = date;
    goTo(date.isValid() ? date : m_first);
}

void DayPicker::goTo(const QDate &date)
{
    m_cursor = std::max(date, m_first);
    const QString spoken = m_locale.toString(m_cursor, QLocale::LongFormat);
    //: For screen readers; %1 is a date
    setAccessibleName(tr("Day of the follow-up: %1").arg(spoken));
    m_back->setVisible(m_cursor.year() * 12 + m_cursor.month() > m_first.year() * 12 + m_first.month());
    update();
}

void DayPicker::choose(const QDate &date)
{
    if (date < m_first)
        return;
    m_date = date;
    goTo(date);
    Q_EMIT chosen(date);
}

int DayPicker::headHeight() const
{
    return m_theme.px(28);
}

QSize DayPicker::sizeHint() const
{
    const int row = std::max(m_theme.px(26), fontMetrics().height() + m_theme.px(4));
    return {m_theme.px(300), headHeight() + (weeks + 1) * row};
}

QDate DayPicker::topLeft() const
{
    const QDate first(m_cursor.year(), m_cursor.month(), 1);
    const int offset = (first.dayOfWeek() - int(m_locale.firstDayOfWeek()) + 7) % 7;
    return first.addDays(-offset);
}

QRect DayPicker::cell(int index) const
{
    // index -7 … -1: names of the days of the week
    const int row = (index + 7) / 7;
    const int column = (index + 7) % 7;
    const int height = (this->height() - headHeight()) / (weeks + 1);
    const int left = width() * column / 7;
    const QRect place(left, headHeight() + row * height, width() * (column + 1) / 7 - left, height);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void DayPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = m_theme.px(24);
    m_forth->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, side)));
    m_back->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 2 * side - m_theme.px(4), 0, side, side)));
}

void DayPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.fontOf(12, QFont::DemiBold));
    painter.setPen(m_theme.text);
    const QString month = m_locale.standaloneMonthName(m_cursor.month()) + u' ' + QString::number(m_cursor.year());
    const QRect head = rect().adjusted(m_theme.px(6), 0, -m_theme.px(6), 0);
    painter.drawText(QRect(head.left(), 0, head.width(), m_theme.px(24)), Qt::AlignVCenter | Qt::AlignLeading, month);
    painter.setFont(m_theme.fontOf(11));
    painter.setPen(m_theme.faint);
    for (int i = 0; i < 7; ++i) {
        const int day = (int(m_locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        painter.drawText(cell(i - 7), Qt::AlignCenter, m_locale.standaloneDayName(day, QLocale::NarrowFormat));
    }
    const QDate start = topLeft();
    for (int i = 0; i < weeks * 7; ++i) {
        const QDate day = start.addDays(i);
        const bool isChosen = day == m_date;
        const QRect place = cell(i);
        QRectF round(0, 0, place.height() - 2, place.height() - 2);
        round.moveCenter(QRectF(place).center());
        if (isChosen || (hasFocus() && day == m_cursor)) {
            painter.setPen(day == m_cursor && hasFocus() ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(isChosen ? m_theme.accent : QColor(Qt::transparent));
            painter.drawEllipse(round.adjusted(1, 1, -1, -1));
        }
        const bool isOfMonth = day.month() == m_cursor.month();
        QColor ink = isChosen ? m_theme.onAccent : isOfMonth ? m_theme.text : m_theme.faint;
        if (day < m_first)
            ink = m_theme.line;
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignCenter, m_locale.toString(day.day()));
    }
}

void DayPicker::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int i = 0; i < weeks * 7; ++i) {
        if (cell(i).contains(event->position().toPoint())) {
            choose(topLeft().addDays(i));
            return;
        }
    }
}

void DayPicker::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        goTo(m_cursor.addDays(forward));
        break;
    case Qt::Key_Left:
        goTo(m_cursor.addDays(-forward));
        break;
    case Qt::Key_Down:
        goTo(m_cursor.addDays(7));
        break;
    case Qt::Key_Up:
        goTo(m_cursor.addDays(-7));
        break;
    case Qt::Key_PageDown:
        goTo(m_cursor.addMonths(1));
        break;
    case Qt::Key_PageUp:
        goTo(m_cursor.addMonths(-1));
        break;
    case Qt::Key_Space:
        choose(m_cursor);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            event->ignore(); // saves
        else
            choose(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayPicker::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DayPicker::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Ringside
