#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ringside {

//! Makes text of the bytes of a file whose encoding nobody has written down.
//!
//! A byte order mark decides; else UTF-16 where every second byte is empty; else UTF-8 as long as
//! the bytes are; else Windows-1252, which holds Latin-1. Any cut of the bytes gives the same text.
//! Thread: one at a time. Errors: none; what cannot be read becomes U+FFFD.
class TextDecoder
{
public:
    enum class Encoding { Utf8, Utf16Little, Utf16Big, Latin1 };

    //! Whole characters of what has come so far.
    [[nodiscard]] QString feed(QByteArrayView bytes);
    //! What was kept back at the end.
    [[nodiscard]] QString finish();
    [[nodiscard]] Encoding encoding() const { return m_encoding.value_or(Encoding::Utf8); }

private:
    void detect();
    [[nodiscard]] QString decode(bool atEnd);
    [[nodiscard]] QString decodeUtf8(bool atEnd);
    [[nodiscard]] QString decodeUtf16(bool atEnd, bool big);

    QByteArray m_pending;
    std::optional<Encoding> m_encoding;
    bool m_sure = false; // by a byte order mark, or by multi-byte UTF-8 that was seen
};

} // namespace Ringside
