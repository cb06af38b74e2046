#pragma once

#include "numberparser.h"

#include <memory>

namespace Ringside {

//! Google's libphonenumber behind our port.
//!
//! Does not keep what it was asked. The library's tables are read at the first use or in warmUp(),
//! those of places at the first location().
//! Thread: every function may be called from any thread at the same time.
//! Errors: none leave it; what is not understood comes back as Kind::Other.
class LibPhoneNumberParser : public NumberParser
{
public:
    enum class Shortcuts {
        Used,
        Avoided, //!< the library alone: for the test that compares the two
    };

    explicit LibPhoneNumberParser(Shortcuts shortcuts = Shortcuts::Used);
    ~LibPhoneNumberParser() override;

    [[nodiscard]] PhoneNumber parse(const QString &text, const QString &region) const override;
    [[nodiscard]] QString format(const PhoneNumber &number) const override;
    [[nodiscard]] MatchLevel match(const PhoneNumber &stored,
                                   const PhoneNumber &caller) const override;
    [[nodiscard]] QString location(const PhoneNumber &number, const QLocale &locale) const override;
    [[nodiscard]] DialPrefixes dialPrefixes(const QString &region) const override;

    //! Does what the first call of each function would do, in the pool, so that the first
    //! ringing call need not wait for it.
    void warmUp(const QString &region, const QLocale &locale) const;

    //! Whether \a region is an ISO 3166-1 code that the library knows; in any case of letters.
    [[nodiscard]] bool isKnownRegion(const QString &region) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ringside
