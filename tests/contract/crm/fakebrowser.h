#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace Ringside {

//! The browser of somebody who signs in at once, wherever it is sent.
class FakeBrowser
{
public:
    //! \a answer: what the vendor sends it back with, besides the state: "code=1", percent-encoded.
    explicit FakeBrowser(QByteArray answer)
        : m_answer(std::move(answer))
    {
    }

    //! To be given to OAuthSession::signIn(); must not outlive this.
    [[nodiscard]] std::function<bool(const QUrl &)> opener()
    {
        return [this](const QUrl &url) { return open(url); };
    }
    [[nodiscard]] const QUrl &page() const { return m_page; } //!< that it was sent to
    //! What the page was asked with.
    [[nodiscard]] QString asked(const QString &name) const
    {
        return QUrlQuery(m_page).queryItemValue(name, QUrl::FullyDecoded);
    }

private:
    bool open(const QUrl &url)
    {
        m_page = url;
        const QUrl back(asked(QStringLiteral("redirect_uri")));
        // why not the name: localhost may be looked up as ::1 first.
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(back.port()));
        m_socket.write("GET " + back.path(QUrl::FullyEncoded).toLatin1() + "?" + m_answer + "&state="
                       + QUrl::toPercentEncoding(asked(QStringLiteral("state"))) + " HTTP/1.1\r\nHost: "
                       + back.authority().toLatin1() + "\r\n\r\n");
        return true;
    }

    const QByteArray m_answer;
    QUrl m_page;
    QTcpSocket m_socket;
};

} // namespace Ringside
