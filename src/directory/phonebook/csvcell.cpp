#include "csvcell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// OWASP, "CSV Injection"; the wide forms are taken for the same in East Asian versions.
bool beginsFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

bool isPlainNumber(QStringView text)
{
    return text.size() > 2 && text.startsWith(u'+') && text[1] >= u'0' && text[1] <= u'9'
        && std::all_of(text.begin() + 1, text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u' '; });
}

} // namespace

QString guarded(const QString &text)
{
    if (!beginsFormula(withoutApostrophes(text)) || isPlainNumber(text))
        return text;
    return u'\'' + text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsFormula(withoutApostrophes(cell)) ? cell.mid(1) : cell;
}

} // namespace Ringside
