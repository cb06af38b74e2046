#include "dialplan.h"

#include <algorithm>

namespace Ringside {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

DialPlan::DialPlan(QString region, QStringList extensions, const QStringList &internalNumbers,
                   const QList<Line> &lines)
    : m_region(std::move(region))
    , m_extensions(std::move(extensions))
{
    for (const QString &text : internalNumbers) {
        Range range;
        if (parseRange(text, range))
            m_internal.append(range);
    }
    for (const Line &line : lines)
        m_lines.insert(line.number, line);
}

bool DialPlan::parseRange(const QString &text, Range &range)
{
    const QStringList ends = text.split(u'-');
    const QString first = ends.first().trimmed();
    const QString last = ends.size() == 2 ? ends.last().trimmed() : first;
    if (ends.size() > 2 || !isDigits(first) || !isDigits(last) || first.size() != last.size())
        return false;
    range = {first.size(), first.toULongLong(), last.toULongLong()};
    return range.first <= range.last;
}

bool DialPlan::isValidRange(const QString &text)
{
    Range range;
    return parseRange(text, range);
}

Line DialPlan::line(const QString &number) const
{
    return m_lines.value(number, Line{number, {}, {}});
}

QString DialPlan::regionOf(const Line &line) const
{
    return line.region.isEmpty() ? m_region : line.region;
}

bool DialPlan::isInternal(const QString &number) const
{
    if (isOwnExtension(number))
        return true;
    if (!isDigits(number))
        return false;
    const quint64 value = number.toULongLong();
    return std::any_of(m_internal.begin(), m_internal.end(), [&](const Range &range) {
        return range.length == number.size() && range.first <= value && value <= range.last;
    });
}

bool DialPlan::isOwnExtension(const QString &number) const
{
    return !number.isEmpty() && m_extensions.contains(number);
}

} // namespace Ringside
