#include "escapes.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

// What a reader of a literal makes of \a body: backslashes taken away. Aborts where the literal would end early.
QString read(const QString &body, QStringView ends, QStringView letters = {}, QStringView controls = {})
{
    QString text;
    for (qsizetype i = 0; i < body.size(); ++i) {
        require(!ends.contains(body[i]));
        if (body[i] != u'\\') {
            text += body[i];
            continue;
        }
        require(++i < body.size());
        const qsizetype letter = letters.indexOf(body[i]);
        text += letter >= 0 ? controls[letter] : body[i];
    }
    return text;
}

} // namespace

// The bytes are UTF-16 as they are, so that halves of surrogate pairs occur.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QString text(qsizetype(size / 2), Qt::Uninitialized);
    std::memcpy(text.data(), data, size / 2 * 2);

    const QString plain = Escapes::odata(text).replace("''"_L1, "'"_L1); // controls and half pairs replaced
    require(plain.size() == text.size());
    require(plain.isValidUtf16());
    const QString soql = read(Escapes::soql(text), u"'", u"nrtbf", u"\n\r\t\b\f");
    const QString like = read(Escapes::soqlLike(text), u"'%_", u"nrtbf", u"\n\r\t\b\f");
    const QString graphql = read(Escapes::graphql(text), u"\"\n\r", u"nrtbf", u"\n\r\t\b\f");
    require(soql == like && soql == graphql && soql.size() == text.size());
    require(read(Escapes::coql(text), u"'\"") == plain);
    require(read(Escapes::sosl(text), u"&|!(){}[]^\"~*?:'+-") == plain);
    // why after an "x": a reader of UTF-8 takes U+FEFF at the beginning for a mark and drops it.
    const QByteArray address = QByteArray::fromPercentEncoding("x" + Escapes::url(text).toLatin1());
    require(QString::fromUtf8(address).size() == text.size() + 1);
    for (const QChar c : Escapes::html(text))
        require(c != u'<' && c != u'>' && c != u'"' && c != u'\'');
    return 0;
}
