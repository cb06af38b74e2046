#include "amicodec.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace Ringside {

namespace {

// How much of a stream is looked at together with an unfinished message.
constexpr qsizetype sliceSize = 64 * 1024;
constexpr qsizetype maxBannerSize = 200;
constexpr QByteArrayView bannerStart = "Asterisk Call Manager";
constexpr QByteArrayView endOfCommandOutput = "--END COMMAND--";

enum class NameByte : quint8 { Part, Colon, Garbage };

constexpr std::array<NameByte, 256> makeNameBytes()
{
    std::array<NameByte, 256> table{};
    for (int i = 0; i < 0x20; ++i)
        table[i] = NameByte::Garbage;
    table[0x7f] = NameByte::Garbage;
    table[u':'] = NameByte::Colon;
    return table;
}
constexpr auto nameBytes = makeNameBytes();

} // namespace

void AmiCodec::reset()
{
    if (m_isFeeding) {
        m_resetAsked = true;
        return;
    }
    m_buffer.clear();
    startMessage();
    m_isFirstLine = true;
    m_isSkipping = false;
    m_skippedLineIsBlank = false;
    m_resetAsked = false;
    m_banner.clear();
}

void AmiCodec::startMessage()
{
    m_headers.clear();
    m_lineStart = 0;
    m_scanned = 0;
    m_isCommandOutput = false;
}

void AmiCodec::feed(QByteArrayView bytes, Sink sink)
{
    Q_ASSERT(!m_isFeeding);
    m_isFeeding = true;
    m_counters.bytes += quint64(bytes.size());
    const char *data = bytes.data();
    qsizetype size = bytes.size();

    // An unfinished message is completed in the buffer; what follows it is read where it stands.
    // All positions count from the beginning of the message, so they hold in either place.
    while (size > 0 && !m_buffer.empty() && !m_resetAsked) {
        const qsizetype kept = qsizetype(m_buffer.size());
        const qsizetype slice = std::min(size, sliceSize);
        m_buffer.insert(m_buffer.end(), data, data + slice);
        const qsizetype used = parse(m_buffer.data(), kept + slice, sink);
        if (used >= kept) {
            m_buffer.clear();
            data += used - kept;
            size -= used - kept;
        } else {
            m_buffer.erase(m_buffer.begin(), m_buffer.begin() + used);
            data += slice;
            size -= slice;
        }
    }
    if (size > 0 && !m_resetAsked) {
        const qsizetype used = parse(data, size, sink);
        m_buffer.assign(data + used, data + size);
    }
    m_isFeeding = false;
    if (m_resetAsked)
        reset();
}

// Returns how many bytes are done with; the rest is the beginning of an unfinished message.
qsizetype AmiCodec::parse(const char *data, qsizetype size, Sink sink)
{
    qsizetype start = 0;
    while (!m_resetAsked) {
        if (m_isSkipping) {
            start += skip(data + start, size - start);
            if (m_isSkipping)
                return size;
        }
        const char *message = data + start;
        const qsizetype available = size - start;
        const void *newline = available > m_scanned
            ? std::memchr(message + m_scanned, '\n', size_t(available - m_scanned))
            : nullptr;
        const qsizetype end = newline ? static_cast<const char *>(newline) - message : available;
        if (end >= maxMessageSize) {
            ++m_counters.oversizedMessages;
            m_isSkipping = true;
            m_skippedLineIsBlank = true;
            start += m_lineStart;
            startMessage();
            continue;
        }
        if (!newline) {
            m_scanned = available;
            return start;
        }
        const LineKind kind = takeLine(message, end);
        m_lineStart = m_scanned = end + 1;
        switch (kind) {
        case LineKind::Inside:
            break;
        case LineKind::Last:
            if (!m_headers.empty()) {
                ++m_counters.messages;
                sink.call(sink.context,
                          AmiMessage(message, m_headers.data(), qsizetype(m_headers.size())));
            }
            start += end + 1;
            startMessage();
            break;
        case LineKind::TooMany:
            ++m_counters.oversizedMessages;
            m_isSkipping = true;
            m_skippedLineIsBlank = true;
            start += end + 1;
            startMessage();
            break;
        }
    }
    return size;
}

// Looks at the line from m_lineStart to its line feed at \a end.
AmiCodec::LineKind AmiCodec::takeLine(const char *message, qsizetype end)
{
    const char *line = message + m_lineStart;
    const char *lineEnd = message + end;
    while (lineEnd > line && lineEnd[-1] == '\r')
        --lineEnd;
    const QByteArrayView text(line, lineEnd);

    const bool isFirstLine = std::exchange(m_isFirstLine, false);
    if (text.isEmpty())
        return m_isCommandOutput ? LineKind::Inside : LineKind::Last;
    if (text.size() > maxLineSize) {
        ++m_counters.oversizedLines;
        return LineKind::Inside;
    }
    if (isFirstLine && text.startsWith(bannerStart)) {
        m_banner = text.first(std::min(text.size(), maxBannerSize)).toByteArray();
        return LineKind::Last;
    }
    if (m_isCommandOutput && text.endsWith(endOfCommandOutput)) {
        m_isCommandOutput = false;
        return LineKind::Inside;
    }

    const char *colon = line;
    NameByte byte = NameByte::Part;
    while (colon < lineEnd && (byte = nameBytes[quint8(*colon)]) == NameByte::Part)
        ++colon;
    const bool isHeader = byte == NameByte::Colon && colon > line;
    const QByteArrayView name(line, colon);
    if (m_isCommandOutput) {
        // why: output of a command may look like a header, even like an event; it is neither.
        if (!isHeader || !(AmiMessage::isSame(name, "ActionID") || AmiMessage::isSame(name, "Privilege")))
            return LineKind::Inside;
    }
    if (!isHeader) {
        ++m_counters.malformedLines;
        return LineKind::Inside;
    }
    if (qsizetype(m_headers.size()) == maxHeaders)
        return LineKind::TooMany;

    const char *value = colon + 1;
    if (value < lineEnd && *value == ' ')
        ++value;
    m_headers.push_back({quint32(line - message), quint32(colon - message),
                         quint32(value - message), quint32(lineEnd - message)});
    // Asterisk before 14 sends a command's output raw, ended by a line of its own.
    if (m_headers.size() == 1 && AmiMessage::isSame(name, "Response")
        && AmiMessage::isSame(QByteArrayView(value, lineEnd), "Follows"))
        m_isCommandOutput = true;
    return LineKind::Inside;
}

// Drops bytes up to and with the blank line that ends an endless message.
qsizetype AmiCodec::skip(const char *data, qsizetype size)
{
    const char *at = data;
    const char *end = data + size;
    while (at < end) {
        if (*at == '\n') {
            ++at;
            if (std::exchange(m_skippedLineIsBlank, true)) {
                m_isSkipping = false;
                break;
            }
        } else if (*at == '\r') {
            ++at;
        } else {
            m_skippedLineIsBlank = false;
            const void *newline = std::memchr(at, '\n', size_t(end - at));
            at = newline ? static_cast<const char *>(newline) : end;
        }
    }
    return at - data;
}

AmiAction::AmiAction(QByteArrayView action)
    : m_name(action.toByteArray())
{
    append("Action", action);
}

AmiAction &AmiAction::add(QByteArrayView name, QByteArrayView value) &
{
    append(name, value);
    return *this;
}

AmiAction &&AmiAction::add(QByteArrayView name, QByteArrayView value) &&
{
    append(name, value);
    return std::move(*this);
}

void AmiAction::append(QByteArrayView name, QByteArrayView value)
{
    const auto appendClean = [this](QByteArrayView bytes, bool isName) {
        for (const char c : bytes) {
            if (c != '\r' && c != '\n' && c != '\0' && !(isName && c == ':'))
                m_bytes.append(c);
        }
    };
    appendClean(name, true);
    m_bytes.append(": ");
    appendClean(value, false);
    m_bytes.append("\r\n");
}

QByteArray AmiAction::toBytes() const
{
    return m_bytes + "\r\n";
}

} // namespace Ringside
