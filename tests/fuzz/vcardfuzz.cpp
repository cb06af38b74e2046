// Bytes of a file to persons: nothing may crash, and the cut of the bytes may change nothing.

#include "peoplefuzz.h"
#include "vcardperson.h"
#include "vcardreader.h"

using namespace Ringside;

namespace {

QStringList cardsOf(const QString &text, qsizetype step)
{
    QStringList shown;
    VCardReader reader([&shown](VCard &&card) {
        QString one = QString::number(card.line) + QString::number(int(card.problem));
        for (const VCardProperty &property : std::as_const(card.properties)) {
            one += property.group + property.name + property.value;
            (void)property.parts(u';');
        }
        shown.append(one);
    });
    for (qsizetype at = 0; at < text.size(); at += step)
        reader.feed(QStringView(text).mid(at, std::min(step, text.size() - at)));
    reader.finish();
    return shown;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype step = data[0] % 64 + 1;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QString text = decode(bytes, std::max<qsizetype>(1, bytes.size()));
    if (cardsOf(text, std::max<qsizetype>(1, text.size())) != cardsOf(text, step))
        std::abort();

    const PlainParser parser;
    const PersonBuilder builder(parser, QStringLiteral("DE"), {});
    VCardReader reader([&](VCard &&card) { check(personFromCard(card, builder), card.line); });
    reader.feed(text);
    reader.finish();
    return 0;
}
