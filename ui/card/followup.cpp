#include "followup.h"

#include "plaintext.h"
#include "whentext.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

const QTime morning(10, 0);
constexpr auto nextMorning = "morning"_L1;
constexpr auto nextWeek = "week"_L1;
constexpr auto own = "own"_L1;

bool isWorkingDay(const QDate &date, const QLocale &locale)
{
    return locale.weekdays().contains(Qt::DayOfWeek(date.dayOfWeek()));
}

} // namespace

QDateTime nextWorkingMorning(const QDateTime &now, const QLocale &locale)
{
    QDate day = now.toLocalTime().date().addDays(1);
    for (int i = 0; i < 7 && !isWorkingDay(day, locale); ++i)
        day = day.addDays(1);
    return QDateTime(day, morning);
}

QDateTime nextWeekMorning(const QDateTime &now, const QLocale &locale)
{
    QDate day = now.toLocalTime().date().addDays(1);
    while (day.dayOfWeek() != int(locale.firstDayOfWeek()))
        day = day.addDays(1);
    for (int i = 0; i < 7 && !isWorkingDay(day, locale); ++i)
        day = day.addDays(1);
    return QDateTime(day, morning);
}

QTime timeFromText(const QString &text, const QLocale &locale)
{
    const QString typed = text.simplified();
    const QTime ofLocale = locale.toTime(typed, QLocale::ShortFormat);
    if (ofLocale.isValid())
        return ofLocale;
    static const QRegularExpression form(u"^(\\d{1,2})(?:\\s*[:.h]?\\s*(\\d{2}))?\\s*([ap]m?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    return QTime(hour, match.captured(2).toInt());
}

FollowUp::FollowUp(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_chips(new ChoiceChips(this))
    , m_own(new QWidget(this))
    , m_day(new DayPicker(locale, m_own))
    , m_timeLabel(new TextLabel(m_own))
    , m_time(new TextField(m_own))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_chips);
    box->addWidget(m_own);
    auto *ownBox = new QVBoxLayout(m_own);
    ownBox->setContentsMargins(0, 0, 0, 0);
    ownBox->addWidget(m_day);
    auto *timeRow = new QHBoxLayout;
    timeRow->addWidget(m_timeLabel);
    timeRow->addWidget(m_time);
    timeRow->addStretch(1);
    ownBox->addLayout(timeRow);
    m_time->setVisibleCharacters(9);
    m_time->setMaxLength(12);
    m_time->setFocusPolicy(Qt::NoFocus);
    m_timeLabel->setBuddy(m_time);
    m_own->hide();
    connect(m_chips, &ChoiceChips::chosen, this, &FollowUp::choose);
    connect(m_day, &DayPicker::chosen, this, [this](const QDate &day) {
        Q_EMIT chosen(QDateTime(day, m_timeOfDay).toUTC());
    });
    connect(m_time, &QLineEdit::textEdited, this, &FollowUp::takeTime);
    retranslate();
}

void FollowUp::retranslate()
{
    m_chips->setCaption(tr("Follow up"));
    m_timeLabel->setPlainText(tr("Time"));
    m_time->setAccessibleName(tr("Time of the follow-up"));
    m_day->retranslate();
    if (m_now.isValid())
        showChips();
}

void FollowUp::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_chips->setTheme(theme);
    m_day->setTheme(theme);
    m_time->setTheme(theme);
    m_timeLabel->setLook(theme.fontOf(12), theme.muted);
    layout()->setSpacing(theme.px(6));
    m_own->layout()->setSpacing(theme.px(6));
}

void FollowUp::show(const QDateTime &chosen, const QDateTime &now)
{
    m_chosen = chosen;
    m_now = now;
    if (chosen.isValid())
        m_timeOfDay = chosen.toLocalTime().time();
    m_day->setFirst(now.toLocalTime().date());
    if (!m_own->isHidden())
        m_day->setDate(chosen.toLocalTime().date());
    if (!m_time->hasFocus())
        m_time->setText(m_locale.toString(m_timeOfDay, QLocale::ShortFormat));
    showChips();
}

void FollowUp::showChips()
{
    const QDateTime tomorrow = nextWorkingMorning(m_now, m_locale);
    const QDateTime week = nextWeekMorning(m_now, m_locale);
    const QString time = m_locale.toString(morning, QLocale::ShortFormat);
    const bool isTomorrow = m_now.toLocalTime().date().daysTo(tomorrow.date()) == 1;
    QList<ChoiceChips::Item> items;
    items.append({nextMorning,
                  //: When to follow up; %1 is a time of day
                  isTomorrow ? tr("Tomorrow %1").arg(time)
                             //: When to follow up; %1 is a day of the week, %2 a time of day
                             : tr("%1 %2").arg(m_locale.standaloneDayName(tomorrow.date().dayOfWeek()), time),
                  fullTime(tomorrow, m_locale)});
    if (week != tomorrow)
        items.append({nextWeek, tr("Next week"), fullTime(week, m_locale)});
    const bool isOwn = m_chosen.isValid() && m_chosen != tomorrow && m_chosen != week;
    items.append({own,
                  isOwn ? momentText(m_chosen, m_now, m_locale)
                        //: Choose a day and a time to follow up
                        : tr("Pick…"),
                  isOwn ? fullTime(m_chosen, m_locale) : tr("Choose a day and a time")});
    m_chips->setItems(items);
    m_chips->setChosen(!m_chosen.isValid() ? QString()
                           : isOwn         ? QString(own)
                           : m_chosen == tomorrow ? QString(nextMorning)
                                                  : QString(nextWeek));
}

void FollowUp::choose(const QString &key)
{
    if (key == own) {
        unfold();
        return;
    }
    if (key.isEmpty() && m_own->isHidden() && m_chosen.isValid() && m_chosen != nextWorkingMorning(m_now, m_locale)
        && m_chosen != nextWeekMorning(m_now, m_locale)) {
        unfold(); // one's own moment is changed, not taken back, by a click on it
        return;
    }
    fold();
    const QDateTime at = key == nextMorning ? nextWorkingMorning(m_now, m_locale)
        : key == nextWeek                   ? nextWeekMorning(m_now, m_locale)
                                            : QDateTime();
    Q_EMIT chosen(at.toUTC());
}

void FollowUp::unfold()
{
    showChips(); // not chosen before a day is
    if (!m_own->isHidden()) {
        fold();
        return;
    }
    m_day->setDate(m_chosen.isValid() ? m_chosen.toLocalTime().date() : QDate());
    m_own->show();
    Q_EMIT heightChanged();
}

void FollowUp::fold()
{
    if (m_own->isHidden())
        return;
    m_own->hide();
    Q_EMIT heightChanged();
}

void FollowUp::takeTime()
{
    const QTime time = timeFromText(m_time->text(), m_locale);
    m_time->setInvalid(!time.isValid());
    if (!time.isValid())
        return; // the last good one holds
    m_timeOfDay = time;
    if (m_chosen.isValid())
        Q_EMIT chosen(QDateTime(m_chosen.toLocalTime().date(), time).toUTC());
}

} // namespace Ringside
