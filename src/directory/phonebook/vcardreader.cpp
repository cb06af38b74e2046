#include "vcardreader.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype longestLogical = 128 * 1024;
constexpr qsizetype longestCard = 512 * 1024;
constexpr qsizetype mostProperties = 1000;

// Pictures make most of a file and nothing of a card.
bool isBulky(QStringView line)
{
    const qsizetype end
        = std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u';'; })
        - line.begin();
    QStringView name = line.left(end);
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot >= 0)
        name = name.mid(dot + 1);
    static const std::array bulky{"PHOTO"_L1, "LOGO"_L1, "SOUND"_L1, "KEY"_L1};
    return std::any_of(bulky.begin(), bulky.end(), [name](const auto word) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isQuotedPrintable(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return line.left(colon < 0 ? line.size() : colon)
        .contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
}

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    return -1;
}

QString decodeQuotedPrintable(const QString &text, const QString &charset)
{
    QByteArray bytes;
    qsizetype plain = 0; // begin of what stands for itself
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (text[i] != u'=')
            continue;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            continue;
        bytes += QStringView(text).mid(plain, i - plain).toUtf8();
        bytes += char(high << 4 | low);
        i += 2;
        plain = i + 1;
    }
    bytes += QStringView(text).mid(plain).toUtf8();
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = utf8(bytes);
    const bool isLatin = charset.contains("8859"_L1) || charset.contains("1252"_L1);
    return utf8.hasError() || isLatin ? QString::fromLatin1(bytes) : decoded;
}

QString unescape(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        ++i;
        out += text[i] == u'n' || text[i] == u'N' ? QChar(u'\n') : text[i];
    }
    return out;
}

} // namespace

QStringList VCardProperty::parameter(const QString &wanted) const
{
    QStringList values;
    for (const auto &[key, word] : parameters) {
        if (key == wanted)
            values.append(word);
    }
    return values;
}

QString VCardProperty::text() const
{
    return unescape(value).trimmed();
}

QStringList VCardProperty::parts(QChar divider) const
{
    QStringList found;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
            continue;
        }
        if (i >= value.size() || value[i] == divider) {
            found.append(unescape(QStringView(value).mid(begin, i - begin)).trimmed());
            begin = i + 1;
        }
    }
    return found;
}

VCardReader::VCardReader(OnCard onCard)
    : m_onCard(std::move(onCard))
{
}

void VCardReader::feed(QStringView text)
{
    for (const QChar c : text) {
        const bool secondHalf = m_afterCarriageReturn && c == u'\n';
        m_afterCarriageReturn = c == u'\r';
        if (secondHalf)
            continue;
        if (c == u'\n' || c == u'\r') {
            physicalLine();
            m_line.clear();
            m_lineTooLong = false;
            ++m_lineNumber;
        } else if (m_line.size() < longestLine) {
            m_line += c;
        } else {
            m_lineTooLong = true;
        }
    }
}

void VCardReader::finish()
{
    if (!m_line.isEmpty())
        physicalLine();
    m_line.clear();
    logicalLine();
    if (m_card) {
        m_card->properties.clear();
        m_card->problem = VCard::Problem::NotEnded;
        m_onCard(std::move(*m_card));
        m_card.reset();
    }
}

void VCardReader::physicalLine()
{
    const bool isFolded = !m_line.isEmpty() && (m_line[0] == u' ' || m_line[0] == u'\t');
    if (m_hasLogical && (isFolded || m_softBreak)) {
        if (m_isSkipped)
            return;
        QStringView more(m_line);
        if (m_softBreak) {
            m_logical.chop(1);
            m_softBreak = false;
        } else {
            more = more.mid(1);
        }
        if (m_logical.size() + more.size() <= longestLogical)
            m_logical += more;
        m_softBreak = more.endsWith(u'=') && isQuotedPrintable(m_logical);
        return;
    }
    logicalLine();
    m_hasLogical = true;
    m_logicalLine = m_lineNumber;
    m_isSkipped = isBulky(m_line);
    m_logical = m_isSkipped || m_lineTooLong ? QString() : m_line;
    m_softBreak = m_logical.endsWith(u'=') && isQuotedPrintable(m_logical);
}

void VCardReader::logicalLine()
{
    const QString line = std::exchange(m_logical, {});
    m_softBreak = false;
    if (!std::exchange(m_hasLogical, false) || line.trimmed().isEmpty())
        return;
    const QString word = line.trimmed().toUpper();
    if (word == "BEGIN:VCARD"_L1) {
        if (m_card) {
            m_card->properties.clear();
            m_card->problem = VCard::Problem::NotEnded;
            m_onCard(std::move(*m_card));
        }
        m_card = VCard();
        m_card->line = m_logicalLine;
        m_cardSize = 0;
        return;
    }
    if (!m_card)
        return;
    if (word == "END:VCARD"_L1) {
        m_onCard(std::move(*m_card));
        m_card.reset();
        return;
    }
    m_cardSize += line.size();
    if (m_cardSize > longestCard || m_card->properties.size() >= mostProperties) {
        m_card->problem = VCard::Problem::TooLong;
        m_card->properties.clear();
        return;
    }
    if (m_card->problem != VCard::Problem::None)
        return;
    if (auto property = parse(line))
        m_card->properties.append(std::move(*property));
}

std::optional<VCardProperty> VCardReader::parse(const QString &line) const
{
    VCardProperty property;
    // The name and its parameters end at the first colon that is not quoted.
    QStringList head;
    qsizetype begin = 0;
    qsizetype at = 0;
    bool quoted = false;
    for (; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u';' || c == u':')) {
            head.append(line.mid(begin, at - begin));
            begin = at + 1;
            if (c == u':')
                break;
        }
    }
    if (at >= line.size() || head.isEmpty())
        return std::nullopt;
    property.name = head.constFirst().trimmed().toUpper();
    if (const qsizetype dot = property.name.lastIndexOf(u'.'); dot >= 0) {
        property.group = head.constFirst().trimmed().left(dot);
        property.name = property.name.mid(dot + 1);
    }
    if (property.name.isEmpty())
        return std::nullopt;
    for (qsizetype i = 1; i < head.size(); ++i) {
        const qsizetype equals = head[i].indexOf(u'=');
        // 2.1 writes "TEL;WORK:" for what later is "TEL;TYPE=WORK:".
        const QString key = equals < 0 ? u"TYPE"_s : head[i].left(equals).trimmed().toUpper();
        QString words = equals < 0 ? head[i] : head[i].mid(equals + 1);
        words.remove(u'"');
        if (equals < 0 && words.compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0) {
            property.parameters.append({u"ENCODING"_s, words.toUpper()});
            continue;
        }
        const QStringList each = words.split(u',', Qt::SkipEmptyParts);
        for (const QString &word : each)
            property.parameters.append({key, word.trimmed()});
    }
    property.value = line.mid(at + 1);
    for (const QString &encoding : property.parameter(u"ENCODING"_s)) {
        if (encoding.compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0)
            property.value
                = decodeQuotedPrintable(property.value, property.parameter(u"CHARSET"_s).value(0));
    }
    return property;
}

} // namespace Ringside
