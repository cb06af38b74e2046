#include "scripthelpers_p.h"

#include "escapes.h"
#include "numberparser.h"
#include "numbertext.h"
#include "times.h"

namespace Ringside {

namespace {

// why: a number is never longer, and the parser need not see a book.
constexpr qsizetype longestNumber = 256;

} // namespace

ScriptHelpers::ScriptHelpers(const NumberParser &parser, const std::atomic<bool> &gone)
    : m_parser(parser)
    , m_gone(gone)
{
}

void ScriptHelpers::begin(const QString &now, const QString &region)
{
    m_now = now;
    m_region = region;
}

PhoneNumber ScriptHelpers::parse(const QString &text, const QString &region) const
{
    if (m_gone || text.size() > longestNumber)
        return {};
    return m_parser.parse(text, region.isEmpty() ? m_region : region);
}

QString ScriptHelpers::e164(const QString &text, const QString &region) const
{
    return parse(text, region).e164;
}

QString ScriptHelpers::national(const QString &text, const QString &region) const
{
    return parse(text, region).national;
}

QString ScriptHelpers::format(const QString &text, const QString &region) const
{
    const PhoneNumber number = parse(text, region);
    return m_gone || number.isWithheld() ? text : m_parser.format(number);
}

QString ScriptHelpers::digits(const QString &text) const
{
    const NumberText number = readNumberText(text.size() > longestNumber ? QString() : text);
    if (number.form == NumberText::Form::Digits)
        return number.digits;
    QString digits;
    for (const QChar c : text)
        if (const int value = c.digitValue(); value >= 0 && c.isDigit())
            digits += QChar(u'0' + value);
    return digits;
}

QString ScriptHelpers::soql(const QString &text) const
{
    return Escapes::soql(text);
}

QString ScriptHelpers::soqlLike(const QString &text) const
{
    return Escapes::soqlLike(text);
}

QString ScriptHelpers::sosl(const QString &text) const
{
    return Escapes::sosl(text);
}

QString ScriptHelpers::coql(const QString &text) const
{
    return Escapes::coql(text);
}

QString ScriptHelpers::odata(const QString &text) const
{
    return Escapes::odata(text);
}

QString ScriptHelpers::graphql(const QString &text) const
{
    return Escapes::graphql(text);
}

QString ScriptHelpers::url(const QString &text) const
{
    return Escapes::url(text);
}

QString ScriptHelpers::html(const QString &text) const
{
    return Escapes::html(text);
}

QString ScriptHelpers::plain(const QString &text) const
{
    return Escapes::plain(text);
}

QString ScriptHelpers::today() const
{
    return Times::today(m_now);
}

QString ScriptHelpers::addDays(const QString &date, double days) const
{
    return Times::addDays(date, days);
}

QString ScriptHelpers::iso(const QString &date) const
{
    return Times::iso(date);
}

QString ScriptHelpers::isoOfMilliseconds(double milliseconds) const
{
    return Times::iso(milliseconds);
}

double ScriptHelpers::seconds(double milliseconds) const
{
    return double(Times::seconds(milliseconds).value_or(-1));
}

QString ScriptHelpers::mmss(double milliseconds) const
{
    return Times::mmss(milliseconds);
}

QString ScriptHelpers::hhmmss(double milliseconds) const
{
    return Times::hhmmss(milliseconds);
}

} // namespace Ringside
