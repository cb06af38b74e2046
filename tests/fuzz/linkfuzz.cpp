#include "diallink.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

using namespace Ringside;

// A link as a web page hands it over: what comes of it is dialled as it is, so it must be a number and nothing else.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString link = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto target = targetOfLink(link);
    if (!target)
        return 0;
    if (!isDialLink(link) || target->digits().isEmpty() || target->digits().size() > 32)
        std::abort();
    for (qsizetype i = 0; i < target->digits().size(); ++i) {
        const QChar c = target->digits()[i];
        const bool good = (c >= u'0' && c <= u'9') || c == u'*' || c == u'#' || (c == u'+' && i == 0);
        if (!good)
            std::abort();
    }
    return 0;
}
