#pragma once

#include "amimessage.h"

#include <QByteArray>

#include <memory>
#include <type_traits>
#include <vector>

namespace Ringside {

//! Bytes of the Asterisk Manager Interface → messages.
//!
//! Pure and incremental: however the stream is cut into pieces, the same messages come out.
//! Does no I/O and does not know what a message means. Never fails: what is no message is counted
//! and skipped, and the stream goes on.
//! Bounded: keeps at most one message of maxMessageSize. Copies no header and, once its buffers have
//! grown to the usual size, allocates nothing.
//! Thread: one. The handler may call reset(), but not feed(), and must not destroy the codec.
class AmiCodec
{
public:
    static constexpr qsizetype maxLineSize = 32 * 1024; //!< bytes, without the line end
    static constexpr qsizetype maxMessageSize = 256 * 1024; //!< bytes
    static constexpr qsizetype maxHeaders = 4096; //!< lines of one message

    //! What came so far. Only ever grows; survives reset().
    struct Counters {
        quint64 bytes = 0;
        quint64 messages = 0; //!< handed over
        quint64 malformedLines = 0; //!< no header: without colon, without name, binary garbage
        quint64 oversizedLines = 0; //!< longer than maxLineSize; left out of their message
        quint64 oversizedMessages = 0; //!< larger than maxMessageSize or maxHeaders; skipped

        friend bool operator==(const Counters &, const Counters &) = default;
    };

    //! Calls \a handler(const AmiMessage &) for every message that \a bytes completes.
    //! \a bytes may hold any piece of the stream. The message is valid during the call only.
    template<class Handler>
    void feed(QByteArrayView bytes, Handler &&handler)
    {
        feed(bytes,
             Sink{[](void *context, const AmiMessage &message) {
                      (*static_cast<std::remove_reference_t<Handler> *>(context))(message);
                  },
                  const_cast<void *>(static_cast<const void *>(std::addressof(handler)))});
    }

    //! Forgets what is unfinished, for the next connection.
    void reset();

    //! The line with which Asterisk greets, "Asterisk Call Manager/11.0.0"; empty until it came.
    [[nodiscard]] QByteArray banner() const { return m_banner; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    struct Sink {
        void (*call)(void *context, const AmiMessage &message);
        void *context;
    };
    enum class LineKind { Inside, Last, TooMany };
    void feed(QByteArrayView bytes, Sink sink);
    qsizetype parse(const char *data, qsizetype size, Sink sink);
    LineKind takeLine(const char *message, qsizetype end);
    void startMessage();
    qsizetype skip(const char *data, qsizetype size);

    std::vector<char> m_buffer; // an unfinished message
    std::vector<AmiMessage::Header> m_headers; // of the unfinished message
    qsizetype m_lineStart = 0; // from the beginning of the message
    qsizetype m_scanned = 0; // from the beginning of the message; no line end before it
    bool m_isFirstLine = true; // of the stream
    bool m_isCommandOutput = false; // "Response: Follows": blank lines belong to the output
    bool m_isSkipping = false; // an endless message, until its blank line
    bool m_skippedLineIsBlank = false;
    bool m_isFeeding = false;
    bool m_resetAsked = false;
    QByteArray m_banner;
    Counters m_counters;
};

//! One action to send: a builder that cannot be made to say more than one action.
//!
//! Line breaks and NULs are dropped from every name and value, so that nothing from outside can add
//! a header. Does no I/O. Thread: a value.
class AmiAction
{
public:
    explicit AmiAction(QByteArrayView action);

    AmiAction &add(QByteArrayView name, QByteArrayView value) &;
    AmiAction &&add(QByteArrayView name, QByteArrayView value) &&;
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    //! The bytes for the wire.
    [[nodiscard]] QByteArray toBytes() const;

private:
    void append(QByteArrayView name, QByteArrayView value);

    QByteArray m_name;
    QByteArray m_bytes;
};

} // namespace Ringside
