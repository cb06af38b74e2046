#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Ringside {

//! One message of the Asterisk Manager Interface: a list of headers, as it stands in the buffer.
//!
//! A view: copies nothing and owns nothing. Valid only during the call that hands it over.
//! Does not interpret anything; names are compared without regard to case, as Asterisk does.
//! Values are bytes as sent: they may hold anything but a line break. text() makes them readable.
//! Thread: one, that of the codec.
class AmiMessage
{
public:
    //! Where one header stands, in bytes from the beginning of the message.
    struct Header {
        quint32 name = 0;
        quint32 nameEnd = 0;
        quint32 value = 0;
        quint32 valueEnd = 0;
    };

    AmiMessage() = default;
    //! Does not take ownership of \a base or \a headers.
    AmiMessage(const char *base, const Header *headers, qsizetype count)
        : m_base(base)
        , m_headers(headers)
        , m_count(count)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_count; }
    [[nodiscard]] QByteArrayView nameAt(qsizetype i) const
    {
        return {m_base + m_headers[i].name, m_base + m_headers[i].nameEnd};
    }
    [[nodiscard]] QByteArrayView valueAt(qsizetype i) const
    {
        return {m_base + m_headers[i].value, m_base + m_headers[i].valueEnd};
    }

    [[nodiscard]] bool contains(QByteArrayView name) const { return find(name) >= 0; }
    //! Of the first header called \a name; empty where there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const
    {
        const qsizetype i = find(name);
        return i < 0 ? QByteArrayView() : valueAt(i);
    }
    //! Of all headers called \a name, in the order they came.
    [[nodiscard]] QList<QByteArrayView> values(QByteArrayView name) const;
    //! value(), readable: UTF-8, or Latin-1 where it is not valid UTF-8; control characters left out.
    [[nodiscard]] QString text(QByteArrayView name) const;

    [[nodiscard]] QByteArrayView event() const { return value("Event"); }
    [[nodiscard]] QByteArrayView response() const { return value("Response"); }
    [[nodiscard]] QByteArrayView actionId() const { return value("ActionID"); }

    //! Whether two header names, or two of AMI's words, are the same without regard to case (ASCII).
    [[nodiscard]] static bool isSame(QByteArrayView a, QByteArrayView b)
    {
        return a.size() == b.size() && isSameOfEqualSize(a.data(), b.data(), a.size());
    }
    //! Foreign bytes as text: see text().
    [[nodiscard]] static QString toText(QByteArrayView bytes);

private:
    static bool isSameOfEqualSize(const char *a, const char *b, qsizetype size)
    {
        for (qsizetype i = 0; i < size; ++i) {
            if (a[i] != b[i] && lower(a[i]) != lower(b[i]))
                return false;
        }
        return true;
    }
    static char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }
    [[nodiscard]] qsizetype find(QByteArrayView name) const
    {
        for (qsizetype i = 0; i < m_count; ++i) {
            const Header &header = m_headers[i];
            if (qsizetype(header.nameEnd - header.name) == name.size()
                && isSameOfEqualSize(m_base + header.name, name.data(), name.size()))
                return i;
        }
        return -1;
    }

    const char *m_base = nullptr;
    const Header *m_headers = nullptr;
    qsizetype m_count = 0;
};

} // namespace Ringside
