#include "libphonenumberparser.h"

#include "logging.h"
#include "numbermatch.h"
#include "numbershortcut.h"
#include "numbertext.h"

#include <phonenumbers/geocoding/phonenumber_offline_geocoder.h>
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>

#include <exception>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

namespace lib = i18n::phonenumbers;
using lib::PhoneNumberUtil;

// Up to this many digits without "+", a number is more likely an extension or a service number than a
// subscriber's; it has to be a valid one then, not only a possible one.
constexpr qsizetype longestShortNumber = 6;
constexpr qsizetype shortestUnknown = 7;
constexpr qsizetype longestE164 = 15;

std::string ascii(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    return {bytes.constData(), size_t(bytes.size())};
}

QString fromAscii(const std::string &text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

// "US"; empty for what has not the form of a region, so that nothing else reaches the library.
std::string regionCode(const QString &region)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    if (region.size() != 2 || !isLetter(region[0]) || !isLetter(region[1]))
        return {};
    return ascii(region.toUpper());
}

std::optional<lib::PhoneNumber> toLibrary(const PhoneNumber &number)
{
    if (number.kind != PhoneNumber::Kind::External || number.countryCode <= 0
        || number.e164.isEmpty())
        return std::nullopt;
    bool ok = false;
    const quint64 value = number.national.toULongLong(&ok);
    if (!ok)
        return std::nullopt;
    lib::PhoneNumber result;
    result.set_country_code(number.countryCode);
    result.set_national_number(value);
    qsizetype zeros = 0;
    while (zeros + 1 < number.national.size() && number.national[zeros] == u'0')
        ++zeros;
    if (zeros > 0) {
        result.set_italian_leading_zero(true);
        result.set_number_of_leading_zeros(int(zeros));
    }
    if (!number.extension.isEmpty())
        result.set_extension(ascii(number.extension));
    return result;
}

icu::Locale toIcu(const QLocale &locale)
{
    const QByteArray name = locale.name().toLatin1();
    return icu::Locale::createCanonical(name.constData());
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

QString countryName(const std::string &region, const QLocale &locale, UDisplayContext length)
{
    UDisplayContext contexts[] = {length};
    const std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(toIcu(locale), contexts, 1));
    if (!names)
        return {};
    icu::UnicodeString name;
    names->regionDisplayName(region.c_str(), name);
    return name.isBogus() ? QString() : fromIcu(name);
}

} // namespace

struct LibPhoneNumberParser::Private {
    explicit Private(Shortcuts use)
        : shortcuts(use)
    {
    }

    const PhoneNumberUtil &util() const { return *PhoneNumberUtil::GetInstance(); }

    const lib::ShortNumberInfo &shortNumbers()
    {
        std::call_once(shortNumbersMade, [this] {
            shortNumberInfo = std::make_unique<lib::ShortNumberInfo>();
        });
        return *shortNumberInfo;
    }

    const lib::PhoneNumberOfflineGeocoder &geocoder()
    {
        std::call_once(geocoderMade, [this] {
            offlineGeocoder = std::make_unique<lib::PhoneNumberOfflineGeocoder>();
        });
        return *offlineGeocoder;
    }

    const NumberShortcut &shortcut()
    {
        std::call_once(shortcutMade, [this] {
            numberShortcut = std::make_unique<NumberShortcut>(util());
        });
        return *numberShortcut;
    }

    void parseDigits(const NumberText &text, const std::string &region, PhoneNumber &number);

    const Shortcuts shortcuts;
    std::once_flag shortcutMade;
    std::unique_ptr<NumberShortcut> numberShortcut;
    std::once_flag shortNumbersMade;
    std::once_flag geocoderMade;
    std::unique_ptr<lib::ShortNumberInfo> shortNumberInfo;
    std::unique_ptr<lib::PhoneNumberOfflineGeocoder> offlineGeocoder;
};

LibPhoneNumberParser::LibPhoneNumberParser(Shortcuts shortcuts)
    : d(std::make_unique<Private>(shortcuts))
{
}

LibPhoneNumberParser::~LibPhoneNumberParser() = default;

void LibPhoneNumberParser::Private::parseDigits(const NumberText &text, const std::string &region,
                                                PhoneNumber &number)
{
    number.kind = PhoneNumber::Kind::Other;
    number.national = text.digits;
    if (shortcuts == Shortcuts::Used
        && shortcut().parse(text.digits, text.international, region, number))
        return;

    std::string digits = ascii(text.digits);
    bool international = text.international;
    if (!international && region.empty()) {
        // 00 is what the ITU recommends before a country code; without a country nothing else can be known.
        if (text.digits.startsWith("00"_L1) && text.digits.size() > shortestUnknown + 2) {
            digits.erase(0, 2);
            international = true;
        } else {
            if (text.digits.size() >= shortestUnknown && text.digits.size() <= longestE164)
                number.kind = PhoneNumber::Kind::External;
            return;
        }
    }

    lib::PhoneNumber parsed;
    if (util().Parse(international ? '+' + digits : digits, region.empty() ? "ZZ" : region, &parsed)
        != PhoneNumberUtil::NO_PARSING_ERROR)
        return;
    if (!international && text.digits.size() <= longestShortNumber) {
        // why: "110" parses to +49110 and "1234" to +491234 without complaint.
        if (shortNumbers().IsValidShortNumberForRegion(parsed, region)
            || !util().IsValidNumber(parsed))
            return;
    }

    const auto possible = util().IsPossibleNumberWithReason(parsed);
    if (possible != PhoneNumberUtil::IS_POSSIBLE
        && possible != PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY)
        return;
    std::string national;
    util().GetNationalSignificantNumber(parsed, &national);
    number.kind = PhoneNumber::Kind::External;
    number.national = fromAscii(national);
    number.countryCode = parsed.country_code();
    // A number without its area code has a country but no E.164 form.
    if (possible == PhoneNumberUtil::IS_POSSIBLE)
        number.e164 = u'+' + QString::number(number.countryCode) + number.national;

    std::string home;
    util().GetRegionCodeForNumber(parsed, &home);
    if (home.size() != 2 || home == "ZZ")
        util().GetRegionCodeForCountryCode(parsed.country_code(), &home);
    // "001" stands for the whole world: +800 and its like belong to no country.
    if (home.size() == 2 && home != "ZZ")
        number.region = fromAscii(home);
}

PhoneNumber LibPhoneNumberParser::parse(const QString &text, const QString &region) const
{
    PhoneNumber number;
    const NumberText read = readNumberText(text);
    number.raw = text.trimmed();
    if (read.form == NumberText::Form::Withheld)
        return number;
    number.kind = PhoneNumber::Kind::Other;
    if (read.form == NumberText::Form::Other)
        return number;
    try {
        d->parseDigits(read, regionCode(region), number);
        number.extension = read.extension;
    } catch (const std::exception &error) {
        qCWarning(lcPhone) << "a number was not understood:" << error.what();
    }
    return number;
}

QString LibPhoneNumberParser::format(const PhoneNumber &number) const
{
    if (number.isWithheld())
        return {};
    try {
        if (const auto parsed = toLibrary(number)) {
            std::string text;
            d->util().Format(*parsed, PhoneNumberUtil::INTERNATIONAL, &text);
            return QString::fromStdString(text);
        }
    } catch (const std::exception &error) {
        qCWarning(lcPhone) << "a number was not formatted:" << error.what();
    }
    return number.raw;
}

MatchLevel LibPhoneNumberParser::match(const PhoneNumber &stored, const PhoneNumber &caller) const
{
    return matchNumbers(stored, caller);
}

QString LibPhoneNumberParser::location(const PhoneNumber &number, const QLocale &locale) const
{
    try {
        const auto parsed = toLibrary(number);
        const std::string region = regionCode(number.region);
        if (!parsed || region.empty())
            return {};
        const QString country = countryName(region, locale, UDISPCTX_LENGTH_FULL);
        QString place = QString::fromStdString(
            d->geocoder().GetDescriptionForNumber(*parsed, toIcu(locale)));
        if (number.countryCode == 1) {
            // "San Francisco, CA": the country follows, and the state says nothing beside it.
            const qsizetype comma = place.lastIndexOf(u", "_s);
            if (comma > 0 && place.size() - comma == 4)
                place.truncate(comma);
        }
        const QString shortCountry = countryName(region, locale, UDISPCTX_LENGTH_SHORT);
        if (place.isEmpty() || place == country || place == shortCountry)
            return country;
        return place + u", "_s + shortCountry;
    } catch (const std::exception &error) {
        qCWarning(lcPhone) << "a place was not found:" << error.what();
    }
    return {};
}

DialPrefixes LibPhoneNumberParser::dialPrefixes(const QString &region) const
{
    if (!isKnownRegion(region))
        return {};
    try {
        const std::string code = regionCode(region);
        DialPrefixes prefixes;
        prefixes.countryCode = d->util().GetCountryCodeForRegion(code);
        std::string text;
        d->util().GetNddPrefixForRegion(code, true, &text);
        prefixes.national = fromAscii(text);
        // The library tells the other one only by example: a number of a country with another code, from there.
        lib::PhoneNumber abroad;
        d->util().GetExampleNumber(prefixes.countryCode == 49 ? "FR" : "DE", &abroad);
        d->util().FormatOutOfCountryCallingNumber(abroad, code, &text);
        const QString before = fromAscii(text).section(u' ', 0, 0);
        // Where there are several and none is preferred, it keeps the plus.
        if (!before.startsWith(u'+'))
            prefixes.international = before;
        return prefixes;
    } catch (const std::exception &error) {
        qCWarning(lcPhone) << "dial prefixes were not found:" << error.what();
    }
    return {};
}

void LibPhoneNumberParser::warmUp(const QString &region, const QLocale &locale) const
{
    const QString known = isKnownRegion(region) ? region : u"US"_s;
    lib::PhoneNumber example;
    d->util().GetExampleNumber(regionCode(known), &example);
    std::string text;
    d->util().Format(example, PhoneNumberUtil::E164, &text);
    const PhoneNumber number = parse(fromAscii(text), known);
    (void)format(number);
    (void)location(number, locale);
    (void)parse(u"112"_s, known);
}

bool LibPhoneNumberParser::isKnownRegion(const QString &region) const
{
    const std::string code = regionCode(region);
    return !code.empty() && d->util().GetCountryCodeForRegion(code) != 0;
}

} // namespace Ringside
