#include "ldaprig.h"
#include "requirement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

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
