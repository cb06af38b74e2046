#include "urlschemes.h"

#include <QCoreApplication>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

struct UrlSchemeText {
    Q_DECLARE_TR_FUNCTIONS(UrlSchemeText)
};

} // namespace

QStringList UrlSchemes::schemes()
{
    return {u"tel"_s, u"callto"_s, u"sip"_s};
}

QString urlSchemeText(const UrlSchemes::Status &status)
{
    switch (status.handler) {
    case UrlSchemes::Handler::Unknown:
        break;
    case UrlSchemes::Handler::Nobody:
        //: %1 is "tel", "callto" or "sip"
        return UrlSchemeText::tr("No program is set for %1: links.").arg(status.scheme);
    case UrlSchemes::Handler::Ours:
        return UrlSchemeText::tr("Ringside dials %1: links.").arg(status.scheme);
    case UrlSchemes::Handler::Other:
        //: %1 is "tel", "callto" or "sip", %2 the name of a program
        return UrlSchemeText::tr("%1: links are opened by %2.").arg(status.scheme, status.program);
    }
    return UrlSchemeText::tr("The system does not say what opens %1: links.").arg(status.scheme);
}

} // namespace Ringside
