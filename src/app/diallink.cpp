#include "diallink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longest = 500;

} // namespace

bool isDialLink(const QString &text)
{
    const QString scheme = text.section(u':', 0, 0).toLower();
    return text.contains(u':')
        && (scheme == u"tel" || scheme == u"callto" || scheme == u"sip" || scheme == u"sips");
}

std::optional<DialTarget> targetOfLink(const QString &link)
{
    if (link.size() > longest || !isDialLink(link))
        return std::nullopt;
    QString rest = link.section(u':', 1);
    if (rest.startsWith("//"_L1))
        rest = rest.mid(2);
    // Parameters and headers follow (RFC 3966, RFC 3261), in sip: also the host.
    for (const QChar end : {u';', u'?', u'@'})
        rest = rest.section(end, 0, 0);
    // After the cutting: what was written as %3B is part of the number, and makes it none.
    return DialTarget::fromText(QUrl::fromPercentEncoding(rest.toUtf8()));
}

} // namespace Ringside
