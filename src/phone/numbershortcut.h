#pragma once

#include "phonenumber.h"

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace i18n::phonenumbers {
class PhoneNumberUtil;
}

namespace Ringside {

//! Reads plain numbers of common countries without the library's regular expressions.
//!
//! Knows of a country only how its trunk prefix looks; possible lengths and regions it learns from the
//! library. Gives the library's own result, or none: a test compares the two over many numbers.
//! Why it is here: an import parses millions of numbers, and the library takes 16 µs for one of country
//! code 1 (7 to parse, 9 to find out which of its 25 regions it is).
//! Thread: after construction any.
class NumberShortcut
{
public:
    explicit NumberShortcut(const i18n::phonenumbers::PhoneNumberUtil &util);
    ~NumberShortcut();

    //! Fills \a number from \a digits, which followed a "+" or were dialled in \a region.
    //! \return false, and \a number unchanged, where the library has to be asked.
    bool parse(const QString &digits, bool international, const std::string &region,
               PhoneNumber &number) const;

private:
    struct Country {
        int code = 0;
        QString codeText;
        std::string region; // the main one
        char16_t trunk = 0; // what is dialled before the national number; 0: nothing
        unsigned firstDigits = 0; // bit n: a national number beginning with n has no prefix to strip
        unsigned lengths = 0; // bit n: n digits are possible
        QString onlyRegion; // empty: several share the code
    };

    [[nodiscard]] bool isNational(const Country &country, QStringView digits) const;
    [[nodiscard]] QString regionOf(const Country &country, QStringView national) const;
    [[nodiscard]] QString askRegion(const Country &country, QStringView national) const;

    const i18n::phonenumbers::PhoneNumberUtil &m_util;
    std::vector<Country> m_countries;
    std::array<const Country *, 1000> m_byCode{};

    // Region of the numbers of country code 1 by their first six digits: no rule of the North American
    // plan looks further. 0: not asked yet; else 1 + index. Pages are used as numbers come by.
    using Blocks = std::array<std::atomic<quint8>, 1'000'000>;
    struct FreeBlocks {
        void operator()(Blocks *blocks) const;
    };
    std::unique_ptr<Blocks, FreeBlocks> m_americanBlocks;
    std::vector<QString> m_americanRegions;
};

} // namespace Ringside
