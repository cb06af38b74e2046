#pragma once

#include "choicechips.h"
#include "daypicker.h"
#include "fields.h"

#include <QDateTime>
#include <QLocale>

namespace Ringside {

//! The usual moments to come back to a caller, in the computer's time zone. Pure functions.

//! Ten in the morning of the next working day of \a locale.
[[nodiscard]] QDateTime nextWorkingMorning(const QDateTime &now, const QLocale &locale);
//! Ten in the morning of the first working day of the week after.
[[nodiscard]] QDateTime nextWeekMorning(const QDateTime &now, const QLocale &locale);
//! A time of day as people type it: "10:00", "930", "9", "2 pm". Invalid: it is none.
[[nodiscard]] QTime timeFromText(const QString &text, const QLocale &locale);

//! When to come back to the caller: two usual moments, or a day and a time of one's own, chosen in place.
class FollowUp : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUp(const QLocale &locale, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void retranslate();
    //! \a chosen: UTC; invalid: none. Does not emit.
    void show(const QDateTime &chosen, const QDateTime &now);
    [[nodiscard]] QWidget *timeField() const { return m_time; }
    //! Closes the calendar.
    void fold();

Q_SIGNALS:
    void chosen(const QDateTime &at); //!< UTC; invalid: taken back
    //! The calendar opens or closes.
    void heightChanged();

private:
    void showChips();
    void choose(const QString &key);
    void unfold();
    void takeTime();

    const QLocale m_locale;
    Theme m_theme;
    ChoiceChips *m_chips;
    QWidget *m_own; // day and time
    DayPicker *m_day;
    TextLabel *m_timeLabel;
    TextField *m_time;
    QDateTime m_chosen; // UTC
    QDateTime m_now;
    QTime m_timeOfDay{10, 0};
};

} // namespace Ringside
