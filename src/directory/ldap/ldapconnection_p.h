#pragma once

#include "ldapentry.h"
#include "ldapsettings.h"
#include "result.h"

#include <memory>

struct ldap;

namespace Ringside {

class LdapInterrupt;

//! What is to be searched under one base.
struct LdapSearch {
    QString base;
    QByteArray filter;
    QStringList attributes;
    int sizeLimit = 0; //!< 0: none
    std::chrono::seconds timeLimit{0}; //!< the server's; 0: none
    int pageSize = 0; //!< 0: all at once
    QByteArray page; //!< where to go on; empty: from the first
};

//! One connection to one server, encrypted and signed in. The only place that knows libldap.
//!
//! It follows no referral and never connects a second time by itself.
//! Thread: the one that opened it, which it may block for settings' networkTimeout; the interrupt ends that.
class LdapConnection
{
public:
    //! What comes in, one at a time.
    struct Message {
        enum class Limit { None, Size, Work };

        int search = 0; //!< as search() gave it
        bool isLast = false;
        std::optional<LdapEntry> entry;
        bool isReferral = false;
        // Of the last one:
        std::optional<Error> error;
        Limit limit = Limit::None; //!< the server has stopped before the end
        QByteArray nextPage;
    };
    enum class Received { Nothing, Message, Lost };

    [[nodiscard]] static Result<std::unique_ptr<LdapConnection>>
    open(const LdapSettings &settings, const LdapServerAddress &address, LdapInterrupt &interrupt);
    ~LdapConnection();
    LdapConnection(const LdapConnection &) = delete;
    LdapConnection &operator=(const LdapConnection &) = delete;

    [[nodiscard]] const LdapServer &server() const { return m_server; }
    [[nodiscard]] int socket() const { return m_socket; }

    [[nodiscard]] Result<int> search(const LdapSearch &search);
    void abandon(int search);
    //! Does not wait.
    [[nodiscard]] Received receive(Message &message);

private:
    LdapConnection(ldap *handle, int socket, LdapInterrupt &interrupt);
    [[nodiscard]] Result<void> encrypt(const LdapSettings &settings, const LdapServerAddress &address);
    [[nodiscard]] Result<void> signIn(const LdapSettings &settings);
    [[nodiscard]] Result<void> signInByKerberos();
    [[nodiscard]] Result<void> readRoot(const LdapSettings &settings);
    [[nodiscard]] Error error(int code) const;

    ldap *m_handle;
    int m_socket;
    LdapInterrupt &m_interrupt;
    LdapServer m_server;
};

} // namespace Ringside
