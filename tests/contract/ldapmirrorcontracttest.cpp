#include "fakeclock.h"
#include "ldapmirrorprovider.h"
#include "ldaprig.h"
#include "requirement.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// A copy that is there cannot go away, and does not hang.
class LdapMirrorRig : public LookupProviderRig
{
public:
    void seed(const QList<KnownPerson> &people) override { m_rig.seed(people); }
    std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds limit) override
    {
        auto provider = std::make_unique<LdapMirrorProvider>(
            m_rig.settings(limit), m_dir.filePath(u"%1.db"_s.arg(++m_made)), m_parser, m_clock);
        QSignalSpy done(&provider->mirror(), &LdapMirror::synchronised);
        m_clock.advance(std::chrono::milliseconds(0));
        if (!QTest::qWaitFor([&] { return !done.isEmpty(); }, 30000))
            qWarning("there is no copy");
        return provider;
    }

private:
    QTemporaryDir m_dir;
    LibPhoneNumberParser m_parser;
    FakeClock m_clock;
    LdapRig m_rig;
    int m_made = 0;
};

} // namespace

class LdapMirrorContractTest : public LookupProviderContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupProviderRig> makeRig() override { return std::make_unique<LdapMirrorRig>(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString absence = SlapdServer::absence(); !absence.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"ldap"_s, absence);
    }
};

QTEST_GUILESS_MAIN(LdapMirrorContractTest)
#include "ldapmirrorcontracttest.moc"
