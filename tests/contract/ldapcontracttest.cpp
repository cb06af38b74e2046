#include "ldapprovider.h"
#include "lookupprovidercontract.h"
#include "requirement.h"
#include "slapdserver.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

namespace {

// What a telephone number may hold as OpenLDAP has it (RFC 4517, PrintableString); the rest goes where Active Directory
// would have it.
bool isPrintable(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"'()+,-.=/:? "_s.contains(c));
    });
}

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
    std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds limit) override
    {
        LdapSettings settings;
        settings.name = u"Directory"_s;
        settings.servers = {m_server.url()};
        settings.startTls = false;
        settings.login = LdapSettings::Login::Simple;
        settings.bindDn = SlapdServer::admin();
        settings.password = Secret(m_server.password());
        settings.region = u"DE"_s;
        settings.timeLimit = limit;
        settings.networkTimeout = std::min<std::chrono::milliseconds>(limit, 20s);
        return std::make_unique<LdapProvider>(settings, m_parser, m_clock);
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
    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
    SlapdServer m_server;
};

} // namespace

class LdapContractTest : public LookupProviderContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupProviderRig> makeRig() override { return std::make_unique<LdapRig>(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString absence = SlapdServer::absence(); !absence.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"ldap"_s, absence);
    }
};

QTEST_GUILESS_MAIN(LdapContractTest)
#include "ldapcontracttest.moc"
