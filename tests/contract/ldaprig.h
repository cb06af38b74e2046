#pragma once

#include "ldapprovider.h"
#include "lookupprovidercontract.h"
#include "slapdserver.h"

#include <QTest>

#include <algorithm>

namespace Ringside {

//! The contract's place, on a real slapd.
class LdapRig : public LookupProviderRig
{
public:
    void seed(const QList<KnownPerson> &people) override
    {
        QByteArray ldif;
        for (const KnownPerson &known : people) {
            SlapdServer::Attributes attributes{{"cn", known.name.toUtf8()},
                                               {"displayName", known.name.toUtf8()},
                                               {"company", known.company.toUtf8()}};
            const char *printable[] = {"telephoneNumber", "mobile", "homePhone"};
            for (qsizetype i = 0; i < known.numbers.size(); ++i) {
                const QString &number = known.numbers.at(i);
                if (!number.isEmpty())
                    attributes.append({isPrintable(number) ? printable[i] : "otherTelephone", number.toUtf8()});
            }
            ldif += SlapdServer::ldifPerson(known.key.toUtf8(), attributes);
        }
        QVERIFY2(m_server.load(ldif) && m_server.start(), qPrintable(m_server.error()));
    }
    [[nodiscard]] LdapSettings settings(std::chrono::milliseconds limit) const
    {
        LdapSettings settings;
        settings.name = QStringLiteral("Directory");
        settings.servers = {m_server.url()};
        settings.startTls = false;
        settings.login = LdapSettings::Login::Simple;
        settings.bindDn = SlapdServer::admin();
        settings.password = Secret(m_server.password());
        settings.region = QStringLiteral("DE");
        settings.timeLimit = limit;
        settings.networkTimeout = std::min<std::chrono::milliseconds>(limit, std::chrono::seconds(20));
        return settings;
    }
    std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds limit) override
    {
        return std::make_unique<LdapProvider>(settings(limit), m_parser, m_clock);
    }
    bool breakDown() override
    {
        m_server.kill();
        return true;
    }
    bool stall() override
    {
        m_server.pause();
        return true;
    }
    bool mend() override
    {
        m_server.resume();
        return m_server.isRunning() || m_server.start();
    }

private:
    // What a telephone number may hold as OpenLDAP has it (RFC 4517, PrintableString); the rest goes where Active
    // Directory would have it.
    static bool isPrintable(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("'()+,-.=/:? ").contains(c));
        });
    }

    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
    SlapdServer m_server;
};

} // namespace Ringside
