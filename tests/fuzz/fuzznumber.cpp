#include "libphonenumberparser.h"

#include <QByteArray>
#include <QLocale>

#include <cstdint>
#include <cstdlib>

using namespace Ringside;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

// The first two bytes are the region, the rest is the number as somebody sent it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const LibPhoneNumberParser parser;
    static const LibPhoneNumberParser thorough(LibPhoneNumberParser::Shortcuts::Avoided);
    const QString all = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString region = all.left(2);
    const PhoneNumber number = parser.parse(all.mid(2), region);
    require(number == thorough.parse(all.mid(2), region));

    require(number.isWithheld() == number.key().isEmpty() || number.raw.isEmpty());
    for (const QString *digits : {&number.national, &number.extension})
        for (const QChar c : *digits)
            require(c >= u'0' && c <= u'9');
    if (!number.e164.isEmpty()) {
        require(number.kind == PhoneNumber::Kind::External);
        require(number.e164 == u'+' + QString::number(number.countryCode) + number.national);
    }
    require((parser.match(number, number) == MatchLevel::None) == number.isWithheld());
    require(parser.format(number).isEmpty() <= (number.isWithheld() || number.raw.isEmpty()));
    (void)parser.location(number, QLocale::c());
    return 0;
}
