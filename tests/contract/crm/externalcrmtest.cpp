#include "crmcontract.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// The lookup of existing PBX installations: GET url?phone=… with a bearer key.
class FakeExternalCrm : public FakeCrm
{
public:
    bool nested = false; // {"found": true, "caller_info": {…}}

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        return request.header("Authorization") == "Bearer " + key.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override { return Reply::json(QJsonObject{{u"error"_s, u"no"_s}}, 401); }
    [[nodiscard]] Reply throttled(bool) const override
    {
        return Reply{429}.with("Retry-After", "7");
    }
    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (request.method != "GET" || request.path != "/lookup"_L1)
            return refused(u"%1 %2"_s.arg(QString::fromLatin1(request.method), request.path), Reply{404});
        const QString wanted = digits(request.parameter(u"phone"_s));
        for (const Contact &contact : contacts) {
            const QString stored = digits(contact.phones.value(0));
            if (wanted.size() < 7 || stored.size() < 7 || !(wanted.endsWith(stored) || stored.endsWith(wanted)))
                continue;
            const QJsonObject person{
                {u"name"_s, u"%1 %2"_s.arg(contact.firstName, contact.lastName)},
                {u"company"_s, contact.company},
                {u"email"_s, contact.email},
                {u"contact_id"_s, contact.id},
                {u"phone_number"_s, contact.phones.value(0)},
                {u"contact_count"_s, 3},
                {u"tags"_s, QJsonArray{u"VIP"_s}},
            };
            if (nested)
                return Reply::json(QJsonObject{{u"found"_s, true}, {u"caller_info"_s, person}});
            QJsonObject flat = person;
            flat.insert(u"found"_s, true);
            return Reply::json(flat);
        }
        return Reply::json(QJsonObject{{u"found"_s, false}});
    }
};

class ExternalRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"external_crm"_s; }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.apiBaseUrl.clear();
        access.parameters.insert(u"url"_s, m_crm.server().url(u"/lookup"_s).toString());
        access.secrets.insert(u"api_key"_s, Secret("right-key"));
    }
    [[nodiscard]] bool onlyFinds() const override { return true; }

protected:
    FakeExternalCrm m_crm;
};

class NestedRig : public ExternalRig
{
public:
    NestedRig() { m_crm.nested = true; }
};

} // namespace

class ExternalCrmFlatTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<ExternalRig>(); }
};

class ExternalCrmNestedTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<NestedRig>(); }
};

} // namespace Ringside

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Ringside::ExternalCrmFlatTest flat;
    Ringside::ExternalCrmNestedTest nested;
    return QTest::qExec(&flat, argc, argv) | QTest::qExec(&nested, argc, argv);
}

#include "externalcrmtest.moc"
