#pragma once

#include <QString>

namespace Ringside {

//! Whether RINGSIDE_REQUIRE (comma separated) names \a what: its absence is then a failure.
[[nodiscard]] bool isRequired(const QString &what);

//! For initTestCase(): says that \a what is absent. The whole test then counts as skipped in ctest,
//! or as failed where RINGSIDE_REQUIRE names it.
#define RINGSIDE_SKIP_WITHOUT(what, reason)                                                        \
    do {                                                                                           \
        if (Ringside::isRequired(what))                                                            \
            QFAIL(qPrintable(what + QLatin1StringView(" is required: ") + reason));                \
        std::fprintf(stdout, "RINGSIDE_SKIPPED_WHOLE_TEST: %s: %s\n", qPrintable(what),            \
                     qPrintable(reason));                                                          \
        std::fflush(stdout);                                                                       \
        QSKIP(qPrintable(reason));                                                                 \
    } while (false)

} // namespace Ringside
