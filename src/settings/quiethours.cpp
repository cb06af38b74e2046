#include "quiethours.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr std::array dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

std::optional<QTime> timeFromText(const QString &text)
{
    if (text == u"24:00")
        return QTime(0, 0);
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

// 0 is Monday.
std::optional<int> dayFromText(const QString &text)
{
    for (size_t i = 0; i < dayNames.size(); ++i)
        if (text.size() >= 3 && text.left(3).compare(dayNames[i], Qt::CaseInsensitive) == 0)
            return int(i);
    return std::nullopt;
}

// "fri-mon" goes over the weekend.
bool addDays(const QString &range, std::array<bool, 7> &days)
{
    const QStringList ends = range.split(u'-');
    const auto first = dayFromText(ends.first());
    const auto last = dayFromText(ends.last());
    if (ends.size() > 2 || !first || !last)
        return false;
    for (int day = *first;; day = (day + 1) % 7) {
        days[size_t(day)] = true;
        if (day == *last)
            return true;
    }
}

} // namespace

std::optional<QuietHours> quietHoursFromText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2}:\\d{2}) ?[-–] ?(\\d{1,2}:\\d{2})(?: +([A-Za-z, -]+))?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = timeFromText(match.captured(1));
    const auto to = timeFromText(match.captured(2));
    if (!from || !to)
        return std::nullopt;
    QuietHours hours{*from, *to, {}};
    static const QRegularExpression between(u"[, ]+"_s);
    std::array<bool, 7> days{};
    for (const QString &range : match.captured(3).split(between, Qt::SkipEmptyParts))
        if (!addDays(range, days))
            return std::nullopt;
    for (size_t day = 0; day < days.size(); ++day)
        if (days[day])
            hours.days.append(Qt::DayOfWeek(day + 1));
    if (hours.days.size() == 7)
        hours.days.clear();
    return hours;
}

QString toText(const QuietHours &hours)
{
    QString text = hours.from.toString(u"HH:mm"_s) + u'-' + hours.to.toString(u"HH:mm"_s);
    QStringList ranges;
    for (int first = 1; first <= 7; ++first) {
        if (!hours.days.contains(Qt::DayOfWeek(first)))
            continue;
        int last = first;
        while (last < 7 && hours.days.contains(Qt::DayOfWeek(last + 1)))
            ++last;
        QString range = dayNames[size_t(first - 1)];
        if (last > first)
            range += u'-' + QString(dayNames[size_t(last - 1)]);
        ranges.append(range);
        first = last;
    }
    return ranges.isEmpty() ? text : text + u' ' + ranges.join(u',');
}

} // namespace Ringside
