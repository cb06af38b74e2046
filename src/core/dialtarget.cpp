#include "dialtarget.h"

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longest = 32;

bool isSeparator(QChar c)
{
    // Also the dashes and blanks that typesetters use, and the marks that copying from right-to-left text brings.
    switch (c.unicode()) {
    case u' ':
    case u'\t':
    case u'-':
    case u'.':
    case u'/':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case 0x00a0:
    case 0x2007:
    case 0x2009:
    case 0x200e:
    case 0x200f:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x202a:
    case 0x202c:
    case 0x202d:
    case 0x202f:
    case 0x2066:
    case 0x2069:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<DialTarget> DialTarget::fromText(const QString &text)
{
    QString rest = text.trimmed();
    for (const QLatin1StringView scheme : {"tel:"_L1, "callto:"_L1}) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive)) {
            rest = rest.mid(scheme.size());
            if (rest.startsWith("//"_L1))
                rest = rest.mid(2);
            // RFC 3966: parameters follow a semicolon.
            rest = rest.section(u';', 0, 0);
            break;
        }
    }
    QString digits;
    for (const QChar c : std::as_const(rest)) {
        if ((c >= u'0' && c <= u'9') || c == u'*' || c == u'#' || (c == u'+' && digits.isEmpty()))
            digits.append(c);
        else if (!isSeparator(c))
            return std::nullopt;
        if (digits.size() > longest)
            return std::nullopt;
    }
    if (digits.isEmpty() || digits == u"+")
        return std::nullopt;
    return DialTarget(digits);
}

} // namespace Ringside
