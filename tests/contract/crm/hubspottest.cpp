#include "crmcontract.h"
#include "ownprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// HubSpot as far as its specification, and what is known of it, say (members that have to be there, string values,
// times, associations).
class FakeHubSpot : public FakeCrm
{
public:
    bool refusesRenewal = false;
    int renewals = 0; // "access-1" and "refresh-1" come from a sign-in of a while ago

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        return request.path == "/oauth/v1/token"_L1 || request.header("Authorization") == "Bearer " + key.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        const bool isExpired = key.startsWith("access"_L1) || key == "another"_L1;
        return Reply::json(isExpired ? error(u"EXPIRED_AUTHENTICATION"_s, u"The OAuth token used is expired."_s)
                                     : error(u"INVALID_AUTHENTICATION"_s, u"Authentication credentials not found."_s),
                           401);
    }
    [[nodiscard]] Reply throttled(bool today) const override
    {
        QJsonObject body = error(u"RATE_LIMITS"_s, u"You have reached your limit."_s);
        body.insert(u"errorType"_s, u"RATE_LIMIT"_s);
        body.insert(u"policyName"_s, today ? u"DAILY"_s : u"TEN_SECONDLY_ROLLING"_s);
        return Reply::json(body, 429);
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        const QStringList parts = request.path.mid(1).split(u'/');
        if (request.path == "/oauth/v1/token"_L1)
            return renew(request);
        if (request.path == "/account-info/v3/details"_L1)
            return Reply::json(QJsonObject{{u"portalId"_s, 4711},
                                           {u"uiDomain"_s, u"app-eu1.hubspot.com"_s},
                                           {u"companyCurrency"_s, u"EUR"_s}});
        if (request.path == "/calling/v1/dispositions"_L1)
            return Reply{200, R"([{"id":"9d9162e7-0000-0000-0000-000000000001","label":"Follow up"}])",
                         {{"Content-Type", "application/json"}}};
        if (request.path == "/crm/v3/pipelines/deals"_L1)
            return Reply{200, R"({"results":[{"id":"default","label":"Sales","stages":[{"id":"st1","label":"New"}]}]})",
                         {{"Content-Type", "application/json"}}};
        if (parts.size() == 5 && parts[4] == "search"_L1)
            return search(request);
        if (parts.size() == 5 && parts[4] == "batch"_L1)
            return Reply{404};
        if (parts.size() == 6 && parts[4] == "batch"_L1 && parts[5] == "read"_L1)
            return batchRead(parts[3], request);
        if (parts.size() == 7 && parts[1] == "v4"_L1 && parts[5] == "associations"_L1 && request.method == "GET")
            return associations(parts[4], parts[6]);
        if (request.method == "PUT" && parts.size() == 9 && parts[6] == "default"_L1)
            return associate(parts[3], parts[4], parts[8]);
        if (parts.size() == 4 && parts[2] == "objects"_L1)
            return request.method == "POST" ? create(parts[3], request) : list(parts[3], request);
        return refused(u"no such address: %1"_s.arg(request.path), Reply{404});
    }

private:
    static QJsonObject error(const QString &category, const QString &message)
    {
        return {{u"status"_s, u"error"_s}, {u"message"_s, message}, {u"category"_s, category},
                {u"correlationId"_s, u"0000"_s}};
    }
    Reply invalid(const QString &why)
    {
        return refused(why, Reply::json(error(u"VALIDATION_ERROR"_s, why), 400));
    }

    // A dead refresh token has HubSpot's own shape.
    Reply renew(const Request &request)
    {
        const auto form = request.form();
        if (form.value(u"grant_type"_s) != "refresh_token"_L1 || form.value(u"client_id"_s) != "our-app"_L1
            || form.value(u"client_secret"_s) != "app-secret"_L1)
            return invalid(u"another grant, or another client"_s);
        if (refusesRenewal || form.value(u"refresh_token"_s) != "refresh-1"_L1)
            return Reply::json(QJsonObject{{u"status"_s, u"BAD_REFRESH_TOKEN"_s},
                                           {u"message"_s, u"missing or unknown refresh token"_s}}, 400);
        ++renewals;
        key = u"access-%1"_s.arg(renewals + 1);
        return Reply::json(QJsonObject{{u"access_token"_s, key}, {u"refresh_token"_s, u"refresh-1"_s},
                                       {u"token_type"_s, u"bearer"_s}, {u"expires_in"_s, 1800}});
    }

    static QJsonObject properties(const Contact &contact)
    {
        return {
            {u"firstname"_s, contact.firstName},
            {u"lastname"_s, contact.lastName},
            {u"company"_s, contact.company},
            {u"jobtitle"_s, contact.title},
            {u"email"_s, contact.email},
            {u"phone"_s, contact.phones.value(0)},
            {u"mobilephone"_s, contact.phones.value(1)},
        };
    }
    static QJsonObject toJson(const Contact &contact)
    {
        return {{u"id"_s, contact.id},
                {u"properties"_s, properties(contact)},
                {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
                {u"updatedAt"_s, u"2026-02-01T00:00:00Z"_s},
                {u"archived"_s, false}};
    }

    // The calculated number: without the country's code.
    static QString searchable(const QString &typed)
    {
        const QString all = digits(typed);
        return all.size() == 11 && all.startsWith(u'1') ? all.mid(1) : all;
    }
    static bool matches(const Contact &contact, const QString &property, const QString &op, const QString &value)
    {
        QString stored;
        if (property == "hs_searchable_calculated_phone_number"_L1)
            stored = searchable(contact.phones.value(0));
        else if (property == "hs_searchable_calculated_mobile_number"_L1)
            stored = searchable(contact.phones.value(1));
        else if (property == "phone"_L1)
            stored = contact.phones.value(0);
        else if (property == "mobilephone"_L1)
            stored = contact.phones.value(1);
        if (stored.isEmpty() || value.isEmpty())
            return false;
        if (op == "CONTAINS_TOKEN"_L1 && value.startsWith(u'*'))
            return stored.endsWith(value.mid(1));
        return stored == value;
    }

    Reply search(const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        for (const char *member : {"filterGroups", "limit", "properties", "sorts", "after"}) {
            if (!body.contains(QLatin1StringView(member)))
                return invalid(u"search without %1"_s.arg(QLatin1StringView(member)));
        }
        if (!body[u"after"].isString() || !body[u"sorts"].toArray().at(0).isString())
            return invalid(u"after and sorts are text"_s);
        if (body[u"limit"].toInt() > 200)
            return invalid(u"limit above 200"_s);
        const QJsonArray groups = body[u"filterGroups"].toArray();
        if (groups.size() > 5)
            return invalid(u"more than 5 groups"_s);
        QJsonArray results;
        for (const Contact &contact : std::as_const(contacts)) {
            bool isWanted = groups.isEmpty();
            for (const QJsonValue &group : groups) {
                bool all = true;
                const QJsonArray filters = group[u"filters"].toArray();
                for (const QJsonValue &filter : filters) {
                    if (!filter[u"value"].isString())
                        return invalid(u"a filter's value is text"_s);
                    all = all && matches(contact, filter[u"propertyName"].toString(), filter[u"operator"].toString(),
                                         filter[u"value"].toString());
                }
                isWanted = isWanted || all;
            }
            if (isWanted)
                results.append(toJson(contact));
        }
        return Reply::json(QJsonObject{{u"total"_s, results.size()}, {u"results"_s, results}});
    }

    static QString typeName(HistoryEntry::Type type)
    {
        switch (type) {
        case HistoryEntry::Type::Call: return u"calls"_s;
        case HistoryEntry::Type::Email: return u"emails"_s;
        case HistoryEntry::Type::Note: return u"notes"_s;
        case HistoryEntry::Type::Deal: return u"deals"_s;
        case HistoryEntry::Type::Ticket: return u"tickets"_s;
        default: return {};
        }
    }

    Reply associations(const QString &contact, const QString &type)
    {
        QJsonArray results;
        for (const Activity &activity : activities.value(contact)) {
            if (typeName(activity.type) == type)
                results.append(QJsonObject{{u"toObjectId"_s, activity.id.toInt()}, {u"associationTypes"_s, QJsonArray()}});
        }
        return Reply::json(QJsonObject{{u"results"_s, results}});
    }

    Reply batchRead(const QString &type, const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        for (const char *member : {"inputs", "properties", "propertiesWithHistory"}) {
            if (!body.contains(QLatin1StringView(member)))
                return invalid(u"batch read without %1"_s.arg(QLatin1StringView(member)));
        }
        QJsonArray results;
        const QJsonArray inputs = body[u"inputs"].toArray();
        for (const auto &all : std::as_const(activities)) {
            for (const Activity &activity : all) {
                const bool isAsked = std::any_of(inputs.begin(), inputs.end(), [&](const QJsonValue &input) {
                    return input[u"id"].toString() == activity.id;
                });
                if (!isAsked || typeName(activity.type) != type)
                    continue;
                const QString at = activity.at.toString(Qt::ISODateWithMs);
                const QJsonObject properties{
                    {u"hs_timestamp"_s, at},
                    {u"createdate"_s, at},
                    {u"hs_call_title"_s, activity.title},
                    {u"hs_call_body"_s, activity.text},
                    {u"hs_call_direction"_s, activity.outbound ? u"OUTBOUND"_s : u"INBOUND"_s},
                    {u"hs_call_duration"_s, QString::number(activity.seconds * 1000)},
                    {u"hs_call_status"_s, activity.word.isEmpty() ? u"COMPLETED"_s : activity.word},
                    {u"hs_email_subject"_s, activity.title},
                    {u"hs_email_text"_s, activity.text},
                    {u"hs_note_body"_s, activity.text},
                    {u"dealname"_s, activity.title},
                    {u"dealstage"_s, u"st1"_s},
                    {u"subject"_s, activity.title},
                    {u"content"_s, activity.text},
                };
                QJsonObject asked;
                for (const QJsonValue &name : body[u"properties"].toArray())
                    asked.insert(name.toString(), properties.value(name.toString()));
                results.append(QJsonObject{{u"id"_s, activity.id},
                                           {u"properties"_s, asked},
                                           {u"createdAt"_s, at},
                                           {u"updatedAt"_s, at}});
            }
        }
        return Reply::json(QJsonObject{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results}}, 200);
    }

    Reply list(const QString &type, const Request &request)
    {
        if (type != "contacts"_L1)
            return Reply::json(QJsonObject{{u"results"_s, QJsonArray()}});
        const int limit = request.parameter(u"limit"_s).toInt();
        const int from = request.parameter(u"after"_s).toInt();
        if (limit < 1 || limit > 100)
            return invalid(u"limit out of range"_s);
        QJsonArray results;
        for (int i = from; i < contacts.size() && i < from + limit; ++i)
            results.append(toJson(contacts[i]));
        QJsonObject body{{u"results"_s, results}};
        if (from + limit < contacts.size())
            body.insert(u"paging"_s,
                        QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(from + limit)}}}});
        return Reply::json(body);
    }

    Reply create(const QString &type, const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        if (!body[u"properties"].isObject() || !body[u"associations"].isArray())
            return invalid(u"create needs properties and associations"_s);
        const QJsonObject given = body[u"properties"].toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (!it->isString())
                return invalid(u"%1 is no text"_s.arg(it.key()));
        }
        const auto text = [&](const char *name) { return given[QLatin1StringView(name)].toString(); };
        QString id;
        if (type == "contacts"_L1) {
            id = add({{}, text("firstname"), text("lastname"), text("company"), text("jobtitle"), text("email"),
                      {text("phone")}});
        } else if (type == "deals"_L1) {
            if (text("dealname").isEmpty() || text("dealstage") != "st1"_L1)
                return invalid(u"a deal needs a name and a stage of its pipeline"_s);
            deals.append({text("dealname"), text("amount"), {}, text("dealstage")});
            id = m_created = nextId();
        } else if (type == "tasks"_L1) {
            if (text("hs_timestamp").isEmpty())
                return invalid(u"a task needs hs_timestamp"_s);
            tasks.append({text("hs_task_subject"), {}, QDateTime::fromString(text("hs_timestamp"), Qt::ISODate)});
            id = m_created = nextId();
        } else if (type == "calls"_L1) {
            if (text("hs_timestamp").isEmpty())
                return invalid(u"a call needs hs_timestamp"_s);
            QString note = text("hs_call_body");
            note.replace("\n"_L1, " "_L1); // as pages show HTML
            note.replace("<br>"_L1, "\n"_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace(
                "&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
            calls.append({{}, text("hs_call_direction") == "OUTBOUND"_L1, text("hs_call_duration").toInt() / 1000, note,
                          {}, QDateTime::fromString(text("hs_timestamp"), Qt::ISODate)});
            id = m_created = nextId();
        } else {
            return refused(u"no such object: %1"_s.arg(type), Reply{404});
        }
        return Reply::json(QJsonObject{{u"id"_s, id}, {u"properties"_s, given}}, 201);
    }

    Reply associate(const QString &from, const QString &id, const QString &contact)
    {
        if (id != m_created || !find(contact))
            return refused(u"association of what is not there"_s, Reply{404});
        if (from == "deals"_L1)
            deals.last().contactId = contact;
        else if (from == "tasks"_L1)
            tasks.last().contactId = contact;
        else if (from == "calls"_L1)
            calls.last().contactId = contact;
        return Reply::json(QJsonObject{{u"status"_s, u"COMPLETE"_s}});
    }

    QString m_created;
};

class HubSpotRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"hubspot"_s; }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override { access.secrets.insert(u"token"_s, Secret("right-key")); }
    [[nodiscard]] bool knowsDailyQuota() const override { return true; }
    [[nodiscard]] bool keepsKey() const override { return false; } // no property of a stock account is for it
    [[nodiscard]] QString rawQuery() const override
    {
        return u"{\"filterGroups\":[],\"limit\":10,\"after\":\"0\",\"properties\":[\"email\"],\"sorts\":[\"email\"]}"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Email, Type::Note, Type::Deal, Type::Ticket};
    }
    [[nodiscard]] QList<CallWord> callWords() const override
    {
        return {{{}, false, CallOutcome::None},
                {u"NO_ANSWER"_s, false, CallOutcome::Missed},
                {u"NO_ANSWER"_s, true, CallOutcome::Missed},
                {u"BUSY"_s, true, CallOutcome::Busy},
                {u"BUSY"_s, false, CallOutcome::Missed},
                {u"CANCELED"_s, false, CallOutcome::Missed},
                {u"CANCELED"_s, true, CallOutcome::Cancelled},
                {u"FAILED"_s, true, CallOutcome::Failed},
                {u"QUEUED"_s, true, CallOutcome::None}};
    }

private:
    FakeHubSpot m_crm;
};

// Somebody has signed in a while ago.
struct OwnProvider : ProviderOnFake<FakeHubSpot> {
    OwnProvider()
    {
        crm.key = u"access-1"_s;
        crm.contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, u"jane@example.com"_s, {u"+14155550123"_s}}};
        tokens.token = earlierToken();
        ConnectorAccess filledIn = access();
        filledIn.authentication = u"oauth"_s;
        filledIn.apiBaseUrl = crm.url();
        filledIn.authBaseUrl = crm.url();
        filledIn.parameters.insert(u"client_id"_s, u"our-app"_s);
        filledIn.secrets.insert(u"client_secret"_s, Secret("app-secret"));
        ProviderOnFake::open(u"hubspot"_s, filledIn);
    }
};

} // namespace

class HubSpotTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<HubSpotRig>(); }

private Q_SLOTS:
    void signIn_expiredInMidCall_isRenewedOnce();
    void signIn_renewalRefused_isUnauthorized();
};

void HubSpotTest::signIn_expiredInMidCall_isRenewedOnce()
{
    OwnProvider own;
    QVERIFY(waitFor(own.provider->checkConnection()));
    QCOMPARE(own.crm.renewals, 0);
    own.crm.key = u"another"_s; // access-1 is over before its time
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.renewals, 1);
    QCOMPARE(own.tokens.token->accessToken.reveal(), QByteArray("access-2"));
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.crm.violations.join(u'\n')));
}

void HubSpotTest::signIn_renewalRefused_isUnauthorized()
{
    OwnProvider own;
    own.crm.key = u"another"_s;
    own.crm.refusesRenewal = true;
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
    QVERIFY2(found.error().detail.contains("BAD_REFRESH_TOKEN"_L1), qPrintable(found.error().detail));
    QVERIFY(own.provider->oauth()->hasLapsed());
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::HubSpotTest)
#include "hubspottest.moc"
