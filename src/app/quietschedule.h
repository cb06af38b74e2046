#pragma once

#include "settings.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace Ringside {

//! When it is quiet by the hours in settings: a week's timetable, laid over real days.
//!
//! Hours from a time to the same one are a whole day. Over a change to or from summer time they begin and end when
//! the clock on the wall says so. Thread: an immutable value.
class QuietSchedule
{
public:
    QuietSchedule() = default;
    QuietSchedule(QList<QuietHours> hours, QTimeZone zone);

    [[nodiscard]] bool isQuiet(const QDateTime &at) const;
    //! The next moment (UTC) after \a at when isQuiet() is another; invalid: never.
    [[nodiscard]] QDateTime nextChange(const QDateTime &at) const;

private:
    struct Span {
        QDateTime from;
        QDateTime to;
    };
    [[nodiscard]] QList<Span> spansAround(const QDateTime &at) const;
    [[nodiscard]] QDateTime moment(const QDate &date, const QTime &time) const;

    QList<QuietHours> m_hours;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace Ringside
