#include "textdecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Ringside {

namespace {

// As many bytes are looked at before an encoding is chosen.
constexpr qsizetype sample = 4096;

// Where Windows-1252 is not Latin-1: 0x80 … 0x9F.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[std::size_t(c.unicode() - 0x80)]);
    }
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; });
}

// How many bytes at the end are the beginning of a character.
qsizetype incompleteTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = quint8(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return back < length ? back : 0;
        }
    }
    return 0;
}

} // namespace

QString TextDecoder::feed(QByteArrayView bytes)
{
    m_pending.append(bytes.data(), bytes.size());
    if (!m_encoding) {
        if (m_pending.size() < sample)
            return {};
        detect();
    }
    return decode(false);
}

QString TextDecoder::finish()
{
    if (!m_encoding)
        detect();
    return decode(true);
}

void TextDecoder::detect()
{
    const auto starts = [this](const char *mark) { return m_pending.startsWith(mark); };
    m_sure = true;
    if (starts("\xEF\xBB\xBF")) {
        m_encoding = Encoding::Utf8;
        m_pending.remove(0, 3);
        return;
    }
    if (starts("\xFF\xFE") || starts("\xFE\xFF")) {
        m_encoding = starts("\xFF\xFE") ? Encoding::Utf16Little : Encoding::Utf16Big;
        m_pending.remove(0, 2);
        return;
    }
    const qsizetype size = std::min(sample, m_pending.size());
    qsizetype empty[2] = {0, 0};
    for (qsizetype i = 0; i < size; ++i)
        empty[i % 2] += m_pending[i] == '\0' ? 1 : 0;
    if (size >= 4 && empty[1] > size / 4 && empty[0] <= size / 40) {
        m_encoding = Encoding::Utf16Little;
    } else if (size >= 4 && empty[0] > size / 4 && empty[1] <= size / 40) {
        m_encoding = Encoding::Utf16Big;
    } else {
        m_encoding = Encoding::Utf8;
        m_sure = false;
    }
}

QString TextDecoder::decode(bool atEnd)
{
    switch (*m_encoding) {
    case Encoding::Utf8:
        return decodeUtf8(atEnd);
    case Encoding::Utf16Little:
        return decodeUtf16(atEnd, false);
    case Encoding::Utf16Big:
        return decodeUtf16(atEnd, true);
    case Encoding::Latin1:
        break;
    }
    const QString text = decodeWindows1252(m_pending);
    m_pending.clear();
    return text;
}

QString TextDecoder::decodeUtf8(bool atEnd)
{
    QByteArray kept;
    if (!atEnd) {
        const qsizetype tail = incompleteTail(m_pending);
        kept = m_pending.right(tail);
        m_pending.chop(tail);
    }
    if (!m_sure && !isAscii(m_pending)) {
        // All that came before was ASCII: what comes now tells. Up to the first byte that is not,
        // whatever the cut, so that the same bytes give the same text.
        qsizetype end = 0;
        while (quint8(m_pending[end]) < 0x80)
            ++end;
        qsizetype length = 0;
        const auto first = quint8(m_pending[end]);
        if (first >= 0xC2 && first < 0xF5)
            length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        bool valid = length > 0 && end + length <= m_pending.size();
        for (qsizetype i = 1; valid && i < length; ++i)
            valid = (quint8(m_pending[end + i]) & 0xC0) == 0x80;
        m_sure = true;
        if (!valid) {
            m_encoding = Encoding::Latin1;
            m_pending += kept;
            return decode(atEnd);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(m_pending);
    m_pending = kept;
    return text;
}

QString TextDecoder::decodeUtf16(bool atEnd, bool big)
{
    qsizetype whole = m_pending.size() & ~qsizetype(1);
    const auto unit = [this, big](qsizetype at) {
        const auto a = quint8(m_pending[at]);
        const auto b = quint8(m_pending[at + 1]);
        return char16_t(big ? (a << 8 | b) : (b << 8 | a));
    };
    if (!atEnd && whole >= 2 && QChar::isHighSurrogate(unit(whole - 2)))
        whole -= 2;
    QString text(whole / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < whole; i += 2)
        text[i / 2] = QChar(unit(i));
    m_pending.remove(0, whole);
    if (atEnd && !m_pending.isEmpty()) {
        text += QChar(QChar::ReplacementCharacter);
        m_pending.clear();
    }
    return text;
}

} // namespace Ringside
