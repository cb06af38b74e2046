#pragma once

#include "ldapentry.h"
#include "ldapsettings.h"
#include "result.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace Ringside {

//! A search, to be put to whichever server answers.
struct LdapQuestion {
    //! Made when it is known who that is. Called in the client's thread: holds values only.
    std::function<QByteArray(const LdapServer &)> filter;
    QString base; //!< empty: all that the server holds
    QStringList attributes;
    int sizeLimit = 0; //!< so many entries at most, all bases together
    std::chrono::milliseconds timeLimit{0}; //!< told to the server; whoever asks keeps it
    int pageSize = 0; //!< 0: all at once. Pages need a base of their own
    QByteArray page; //!< LdapAnswer::nextPage of the page before
};

struct LdapAnswer {
    QList<LdapEntry> entries;
    bool hitSizeLimit = false; //!< there are more
    bool tooMuchWork = false; //!< the server has given up before the end
    int referrals = 0; //!< parts that other servers hold, and which were not asked
    QByteArray nextPage; //!< empty: that was the last one; worth nothing on another connection
};

//! Asks an LDAP directory, on a thread of its own: libldap blocks while it connects.
//!
//! Connects when it is first asked, or told to; keeps the connection, and makes a new one where that is lost, trying
//! the servers in turn. A question that a lost connection has swallowed is asked once more. Several questions are under
//! way at the same time. Does not know time limits: whoever asks cancels.
//! Thread: the one that made it, which it never blocks: a thread that hangs in the system is left behind.
class LdapClient
{
public:
    using Answer = Result<LdapAnswer>;
    struct Ticket {
        quint64 id = 0;
        QFuture<Answer> answer;
    };

    explicit LdapClient(LdapSettings settings);
    ~LdapClient();
    LdapClient(const LdapClient &) = delete;
    LdapClient &operator=(const LdapClient &) = delete;

    [[nodiscard]] Ticket ask(LdapQuestion question);
    //! Nobody waits any longer; the answer's future ends. A connection on which nothing has come since the question is
    //! given up.
    void cancel(quint64 ticket);
    //! Connects where that is not so, and says to whom.
    [[nodiscard]] QFuture<Result<LdapServer>> connectToServer();

private:
    class Thread;
    struct Shared;
    std::shared_ptr<Shared> m_shared; // with the thread, which may outlive this where it hangs
    quint64 m_lastTicket = 0;
};

} // namespace Ringside
