#pragma once

#include "connectorsession.h"
#include "fakehttpserver.h"
#include "historyentry.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ringside {

//! A CRM with state, on a real socket, as strict as its vendor is known to be.
//!
//! A subclass a vendor answers in that vendor's words; what the vendor would refuse it refuses in the vendor's way and
//! notes in violations. It does its own searching, as the vendor does: by text, by tokens, by normalised digits.
class FakeCrm
{
public:
    struct Contact {
        QString id;
        QString firstName;
        QString lastName;
        QString company;
        QString title;
        QString email;
        QStringList phones; //!< as somebody typed them: the first is the main one, the second the mobile
    };
    struct Activity {
        HistoryEntry::Type type = HistoryEntry::Type::Call;
        QString id;
        QDateTime at; //!< UTC
        QString title;
        QString text;
        int seconds = 0; //!< of a call
        bool outbound = false;
        QString word{}; //!< how a call went, as this CRM says it; empty: as it says of one that went well
    };
    struct LoggedCall {
        QString contactId;
        bool outbound = false;
        int seconds = 0; //!< in whatever unit it came
        QString note; //!< as plain text
        QString key; //!< the idempotency key, where this vendor has a place for it
        QDateTime startedAt;
    };
    struct Deal {
        QString title;
        QString amount;
        QString contactId;
        QString stage;
    };
    struct Task {
        QString subject;
        QString contactId;
        QDateTime dueAt;
    };
    enum class Mood {
        Fine,
        Throttled, //!< wait a moment
        ThrottledToday, //!< not before tomorrow
        Down, //!< answers with an error of the server
        Slow, //!< takes the question and never answers
        LosesAnswers, //!< does what it is told to write, and closes the connection without a word
        Garbage, //!< answers with 200 and something that is no answer
    };

    FakeCrm();
    virtual ~FakeCrm() = default;

    [[nodiscard]] FakeHttpServer &server() { return m_server; }
    [[nodiscard]] QString url() const { return m_server.url().toString(QUrl::StripTrailingSlash); }

    Mood mood = Mood::Fine;
    QString key = QStringLiteral("right-key"); //!< the credential that is accepted
    QList<Contact> contacts;
    QHash<QString, QList<Activity>> activities; //!< by contact
    QList<LoggedCall> calls;
    QList<Deal> deals;
    QList<Task> tasks;
    QStringList violations; //!< what the vendor would have refused, in words

protected:
    using Request = FakeHttpServer::Request;
    using Reply = FakeHttpServer::Reply;

    //! Whether \a request carries the right credential, in the right place.
    [[nodiscard]] virtual bool isAllowed(const Request &request) const = 0;
    [[nodiscard]] virtual Reply answer(const Request &request) = 0;
    // How this vendor says it.
    [[nodiscard]] virtual Reply wrongKey() const = 0;
    [[nodiscard]] virtual Reply throttled(bool today) const = 0;

    //! Notes a violation and returns \a reply.
    [[nodiscard]] Reply refused(const QString &why, const Reply &reply);
    //! Adds a contact that came over the API. \return its id.
    QString add(Contact contact);
    [[nodiscard]] const Contact *find(const QString &id) const;
    [[nodiscard]] QString nextId() { return QString::number(++m_lastId); }
    [[nodiscard]] static QString digits(const QString &text);
    //! What a page for signing in is asked with, of whoever has \a verifier: S256 of RFC 7636.
    [[nodiscard]] static QString challengeFor(const QString &verifier);

private:
    [[nodiscard]] Reply handle(const Request &request);
    [[nodiscard]] qsizetype written() const { return contacts.size() + calls.size() + deals.size() + tasks.size(); }

    FakeHttpServer m_server;
    int m_lastId = 1000;
};

} // namespace Ringside
