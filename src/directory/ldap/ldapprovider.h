#pragma once

#include "clock.h"
#include "ldapclient.h"
#include "ldapperson.h"
#include "ldapsettings.h"
#include "lookupprovider.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

//! An LDAP directory or Active Directory as a place to ask who is calling.
//!
//! Asks for more than it needs, since directories compare text, and decides with the parser. Numbers within the
//! company are found too. Connects when it is made, so that the first call need not wait for it. Whoever is refused
//! once is not sent again for a while: directories lock accounts. checkConnection() tries at once.
//! Thread: as LookupProvider. Parser and clock must outlive it. Errors: those of the connection; a time limit that
//! passed is Timeout.
class LdapProvider : public LookupProvider
{
public:
    LdapProvider(LdapSettings settings, const NumberParser &parser, Clock &clock);
    ~LdapProvider() override;

    [[nodiscard]] QString name() const override { return m_settings.name; }
    [[nodiscard]] bool isLocal() const override { return false; }
    [[nodiscard]] bool knowsInternalNumbers() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override { return m_settings.timeLimit; }
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) override;
    //! "More than 1,000 people; Active Directory at dc1.example.com, encrypted".
    [[nodiscard]] QFuture<Result<QString>> checkConnection() override;

private:
    enum class Step {
        Equal, //!< the number as it is: extensions, service numbers, names
        LastDigits,
        AllDigits, //!< where too many have the last ones
        Renderings,
        Switchboard,
    };
    struct Inquiry;
    struct Check;

    [[nodiscard]] Inquiry *inquiry(quint64 id) const;
    [[nodiscard]] Check *check(quint64 id) const;
    [[nodiscard]] Step firstStep(const PhoneNumber &number) const;
    [[nodiscard]] QByteArray numberFilter(Step step, const PhoneNumber &number) const;
    [[nodiscard]] LdapQuestion question(const QByteArray &numberFilter) const;
    void ask(Inquiry &inquiry, Step step);
    void answered(quint64 id, const LdapClient::Answer &answer);
    void goOn(Inquiry &inquiry, const LdapAnswer &answer);
    void finish(quint64 id, const Result<QList<CallerInfo>> &result);
    void greeted(quint64 id, const Result<LdapServer> &server);
    void counted(quint64 id, const LdapServer &server, const LdapClient::Answer &answer);
    void finishCheck(quint64 id, const Result<QString> &result);
    void remember(const Error &error);

    LdapSettings m_settings;
    const NumberParser &m_parser;
    Clock &m_clock;
    LdapPersonBuilder m_builder;
    QStringList m_numberAttributes;
    bool m_usesRenderings;
    std::optional<Error> m_refusal;
    std::chrono::nanoseconds m_refusedAt{0};
    quint64 m_lastId = 0;
    std::vector<std::unique_ptr<Inquiry>> m_inquiries;
    std::vector<std::unique_ptr<Check>> m_checks;
    LdapClient m_client;
    QObject m_context; // last: nothing comes in any more while the rest goes
};

} // namespace Ringside
