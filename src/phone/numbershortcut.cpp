#include "numbershortcut.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <cstdlib>
#include <list>
#include <new>

namespace Ringside {

namespace {

namespace lib = i18n::phonenumbers;

constexpr qsizetype longestE164 = 15;
constexpr qsizetype shortestNumber = 7;

constexpr unsigned from(int first, int last)
{
    unsigned mask = 0;
    for (int digit = first; digit <= last; ++digit)
        mask |= 1u << digit;
    return mask;
}

struct Rule {
    int code;
    const char *region;
    char16_t trunk;
    unsigned firstDigits;
};

// Countries whose trunk prefix is a plain digit or none. Where numbers of some first digit carry
// carrier codes or other prefixes, that digit is left out, and the library decides.
constexpr Rule rules[] = {
    {1, "US", u'1', from(2, 9)},  {31, "NL", u'0', from(1, 9)}, {32, "BE", u'0', from(1, 9)},
    {33, "FR", u'0', from(1, 9)}, {34, "ES", 0, from(1, 9)},    {39, "IT", 0, from(1, 9)},
    {41, "CH", u'0', from(1, 9)}, {43, "AT", u'0', from(1, 9)}, {44, "GB", u'0', from(1, 9)},
    {45, "DK", 0, from(1, 9)},    {46, "SE", u'0', from(1, 9)}, {47, "NO", 0, from(1, 9)},
    {48, "PL", 0, from(1, 9)},    {49, "DE", u'0', from(1, 9)}, {61, "AU", u'0', from(2, 9)},
    {64, "NZ", u'0', from(1, 9)}, {81, "JP", u'0', from(2, 9)}, {91, "IN", u'0', from(1, 9)},
    {351, "PT", 0, from(1, 9)},   {353, "IE", u'0', from(1, 9)}, {420, "CZ", 0, from(1, 9)},
};

bool hasBit(unsigned mask, qsizetype bit)
{
    return bit >= 0 && bit < 32 && (mask & (1u << bit));
}

lib::PhoneNumber libraryNumber(int code, QStringView national)
{
    lib::PhoneNumber number;
    number.set_country_code(code);
    number.set_national_number(national.toULongLong());
    return number;
}

QString fromAscii(const std::string &text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

void NumberShortcut::FreeBlocks::operator()(Blocks *blocks) const
{
    std::free(blocks);
}

NumberShortcut::NumberShortcut(const lib::PhoneNumberUtil &util)
    : m_util(util)
{
    m_countries.reserve(std::size(rules));
    for (const Rule &rule : rules) {
        Country country{rule.code, QString::number(rule.code), rule.region, rule.trunk,
                        rule.firstDigits, 0, {}};
        std::string main;
        util.GetRegionCodeForCountryCode(rule.code, &main);
        if (main != rule.region)
            continue; // a library that disagrees decides alone
        for (qsizetype length = shortestNumber; length <= longestE164; ++length) {
            const lib::PhoneNumber example = libraryNumber(rule.code, QString(length, u'5'));
            if (util.IsPossibleNumberWithReason(example) == lib::PhoneNumberUtil::IS_POSSIBLE)
                country.lengths |= 1u << length;
        }
        std::list<std::string> regions;
        util.GetRegionCodesForCountryCallingCode(rule.code, &regions);
        if (regions.size() == 1)
            country.onlyRegion = fromAscii(regions.front());
        if (rule.code == 1)
            for (const std::string &region : regions)
                m_americanRegions.push_back(fromAscii(region));
        m_countries.push_back(country);
        m_byCode[size_t(rule.code)] = &m_countries.back();
    }
    // why: zeroed pages cost nothing until they are written; new would write them all.
    static_assert(std::atomic<quint8>::is_always_lock_free);
    if (void *memory = std::calloc(1, sizeof(Blocks)))
        m_americanBlocks.reset(new (memory) Blocks);
}

NumberShortcut::~NumberShortcut() = default;

bool NumberShortcut::isNational(const Country &country, QStringView digits) const
{
    return hasBit(country.lengths, digits.size())
        && hasBit(country.firstDigits, digits.front().unicode() - u'0');
}

bool NumberShortcut::parse(const QString &digits, bool international, const std::string &region,
                           PhoneNumber &number) const
{
    const QStringView all(digits);
    if (all.size() < shortestNumber)
        return false;
    const Country *country = nullptr;
    QStringView national;
    if (international) {
        int code = 0;
        for (qsizetype length = 1; length <= 3 && !country; ++length) {
            code = code * 10 + (all[length - 1].unicode() - u'0');
            if (code == 0)
                return false;
            country = m_byCode[size_t(code)];
            national = all.mid(length);
        }
    } else {
        for (const Country &candidate : m_countries) {
            if (candidate.region == region)
                country = &candidate;
        }
        // Without its trunk prefix a number may be a local one, or begin with the country code; where
        // there is no such prefix, the latter still is possible.
        if (!country || !country->trunk)
            return false;
        if (all.front() == country->trunk)
            national = all.mid(1);
        else if (country->code == 1)
            national = all; // ten digits from 2 to 9: neither local nor with the country code
    }
    if (!country || national.isEmpty() || !isNational(*country, national))
        return false;

    number.kind = PhoneNumber::Kind::External;
    number.countryCode = country->code;
    number.region = regionOf(*country, national);
    number.e164.reserve(1 + country->codeText.size() + national.size());
    number.e164.append(u'+').append(country->codeText).append(national);
    number.national = national.toString();
    return true;
}

QString NumberShortcut::regionOf(const Country &country, QStringView national) const
{
    if (!country.onlyRegion.isEmpty())
        return country.onlyRegion;
    if (country.code != 1 || !m_americanBlocks)
        return askRegion(country, national);
    std::atomic<quint8> &known = (*m_americanBlocks)[national.left(6).toUInt()];
    if (const quint8 index = known.load(std::memory_order_relaxed))
        return m_americanRegions[index - 1u];
    const QString region = askRegion(country, national);
    const auto at = std::find(m_americanRegions.begin(), m_americanRegions.end(), region);
    if (at != m_americanRegions.end())
        known.store(quint8(at - m_americanRegions.begin() + 1), std::memory_order_relaxed);
    return region;
}

QString NumberShortcut::askRegion(const Country &country, QStringView national) const
{
    std::string region;
    m_util.GetRegionCodeForNumber(libraryNumber(country.code, national), &region);
    return fromAscii(region.size() == 2 && region != "ZZ" ? region : country.region);
}

} // namespace Ringside
