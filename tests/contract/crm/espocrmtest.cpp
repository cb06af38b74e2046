#include "crmcontract.h"

#include "waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// EspoCRM as far as its documentation and its source say: lists with search parameters, required fields, enumerations,
// times in UTC without a zone. As in its source, lists have the first number of a person only.
class FakeEspoCrm : public FakeCrm
{
public:
    int duplicateCheck = 200; //!< 409: every new contact is a duplicate
    QList<Contact> leads;
    bool asWholeMetadata = false; //!< before 8.2 the parameter "key" was not known

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        return request.header("X-Api-Key") == key.toUtf8()
            || request.header("Authorization") == "Basic " + ("robot:" + key.toUtf8()).toBase64();
    }
    [[nodiscard]] Reply wrongKey() const override { return Reply{401}.with("X-Status-Reason", "Unauthorized"); }
    // It has no limit of its own; the proxy in front of it has.
    [[nodiscard]] Reply throttled(bool) const override
    {
        return Reply::html("<html>Too many requests</html>", 429).with("Retry-After", "7");
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        const QStringList parts = request.path.mid(1).split(u'/');
        if (request.method == "POST")
            return create(parts, request);
        if (request.method != "GET")
            return refused(u"no such method here"_s, Reply{405});
        if (request.path == "/App/user"_L1)
            return Reply::json(QJsonObject{
                {u"user"_s, QJsonObject{{u"id"_s, u"api1"_s}, {u"userName"_s, u"ringside"_s}, {u"type"_s, u"api"_s}}},
                {u"token"_s, QJsonValue()}});
        if (request.path == "/Metadata"_L1)
            return metadata(request.parameter(u"key"_s));
        if (parts.size() == 1)
            return list(parts[0], request);
        if (parts.size() == 2)
            return read(parts[0], parts[1]);
        if (parts.size() == 3)
            return related(parts[0], parts[1], parts[2], request);
        return refused(u"no such address: %1"_s.arg(request.path), Reply{404});
    }

private:
    Reply bad(const QString &why) { return refused(why, Reply{400}.with("X-Status-Reason", "Bad request")); }

    Reply metadata(const QString &asked) const
    {
        const QJsonObject stage{{u"type"_s, u"enum"_s},
                                {u"options"_s, QJsonArray{u"Prospecting"_s, u"Closed Won"_s}},
                                {u"probabilityMap"_s, QJsonObject{{u"Prospecting"_s, 15}}}};
        const QJsonObject status{{u"type"_s, u"enum"_s},
                                 {u"options"_s, QJsonArray{u"Planned"_s, u"Held"_s, u"Not Held"_s, u"Voicemail"_s}}};
        if (asWholeMetadata) {
            const auto entity = [](const QString &field, const QJsonObject &is) {
                return QJsonObject{{u"fields"_s, QJsonObject{{field, is}}}};
            };
            return Reply::json(QJsonObject{
                {u"entityDefs"_s, QJsonObject{{u"Opportunity"_s, entity(u"stage"_s, stage)},
                                              {u"Call"_s, entity(u"status"_s, status)}}}});
        }
        if (asked == "entityDefs.Opportunity.fields.stage"_L1)
            return Reply::json(stage);
        if (asked == "entityDefs.Call.fields.status"_L1)
            return Reply::json(status);
        return Reply{404};
    }

    static QJsonObject inList(const Contact &contact)
    {
        return {{u"id"_s, contact.id},
                {u"name"_s, u"%1 %2"_s.arg(contact.firstName, contact.lastName)},
                {u"firstName"_s, contact.firstName},
                {u"lastName"_s, contact.lastName},
                {u"title"_s, contact.title},
                {u"accountId"_s, u"acc-%1"_s.arg(contact.id)},
                {u"accountName"_s, contact.company},
                {u"emailAddress"_s, contact.email},
                {u"phoneNumber"_s, contact.phones.value(0)},
                {u"createdAt"_s, u"2026-01-01 00:00:00"_s},
                {u"modifiedAt"_s, u"2026-02-01 00:00:00"_s}};
    }
    static QJsonObject whole(const Contact &contact)
    {
        QJsonObject record = inList(contact);
        QJsonArray numbers;
        for (qsizetype i = 0; i < contact.phones.size(); ++i)
            numbers.append(QJsonObject{{u"phoneNumber"_s, contact.phones[i]},
                                       {u"primary"_s, i == 0},
                                       {u"type"_s, i == 0 ? u"Office"_s : u"Mobile"_s},
                                       {u"optOut"_s, false},
                                       {u"invalid"_s, false}});
        record.insert(u"phoneNumberData"_s, numbers);
        return record;
    }

    // The parameters of a list, as PHP reads them ("where[0][type]"); nullopt: it would not be answered.
    std::optional<QJsonObject> searchParams(const Request &request, QString &why)
    {
        static const QRegularExpression inWhere(u"^where\\[(\\d)\\]\\[(type|attribute|value)\\]$"_s);
        static const QRegularExpression number(u"^\\d+$"_s);
        static const QStringList texts{u"select"_s, u"orderBy"_s, u"order"_s, u"textFilter"_s, u"primaryFilter"_s};
        QJsonObject params;
        QMap<QString, QJsonObject> where;
        const qsizetype from = request.target.indexOf('?');
        const QList<QByteArray> pairs = from < 0 ? QList<QByteArray>() : request.target.mid(from + 1).split('&');
        for (const QByteArray &pair : pairs) {
            const qsizetype at = pair.indexOf('=');
            const QString name = QUrl::fromPercentEncoding(pair.left(at));
            const QString value = QUrl::fromPercentEncoding(pair.mid(at + 1));
            if (const auto match = inWhere.match(name); match.hasMatch())
                where[match.captured(1)].insert(match.captured(2), value);
            else if (texts.contains(name))
                params.insert(name, value);
            else if ((name == "maxSize"_L1 || name == "offset"_L1) && number.match(value).hasMatch())
                params.insert(name, value.toInt());
            else
                why = u"no such parameter: %1"_s.arg(name);
        }
        QJsonArray items;
        for (const QJsonObject &item : std::as_const(where))
            items.append(item);
        params.insert(u"where"_s, items);
        if (params[u"select"].toString().contains(u' '))
            why = u"blanks in select"_s;
        if (params[u"maxSize"].toInt() > 200)
            why = u"maxSize is 200 at most"_s;
        if (params.contains(u"order") && params[u"order"] != "asc"_L1 && params[u"order"] != "desc"_L1)
            why = u"order is asc or desc"_s;
        return why.isEmpty() ? std::optional(params) : std::nullopt;
    }

    static bool matchesNumber(const Contact &contact, const QString &type, const QString &attribute,
                              const QString &value)
    {
        return std::any_of(contact.phones.cbegin(), contact.phones.cend(), [&](const QString &typed) {
            const QString stored = attribute == "phoneNumberNumeric"_L1 ? digits(typed) : typed;
            return type == "endsWith"_L1 ? stored.endsWith(value) : stored == value;
        });
    }
    // Whether a record has what one item of "where" asks for; nullopt: that is no item.
    std::optional<bool> matches(const QJsonObject &record, const Contact *contact, const QJsonValue &item) const
    {
        const QString type = item[u"type"].toString();
        const QString attribute = item[u"attribute"].toString();
        const QString value = item[u"value"].toString();
        if ((type != "equals"_L1 && type != "endsWith"_L1) || !item[u"value"].isString())
            return std::nullopt;
        static const QRegularExpression name(u"^[a-z][A-Za-z0-9]*$"_s);
        if (!name.match(attribute).hasMatch())
            return std::nullopt;
        // The numeric attribute is made for LIKE: "equals" has no column.
        if (attribute == "phoneNumberNumeric"_L1 && (type != "endsWith"_L1 || value.contains(u'%') || value.isEmpty()))
            return std::nullopt;
        if (contact && attribute.startsWith("phoneNumber"_L1))
            return matchesNumber(*contact, type, attribute, value);
        return record[attribute].toString() == value;
    }

    static QJsonObject selected(const QJsonObject &record, const QString &select)
    {
        if (select.isEmpty())
            return record;
        QJsonObject part;
        for (const QString &name : select.split(u',')) {
            if (record.contains(name))
                part.insert(name, record[name]);
        }
        part.insert(u"id"_s, record[u"id"]);
        return part;
    }

    Reply page(const QList<QJsonObject> &found, const QJsonObject &params, bool noTotal)
    {
        const int offset = params[u"offset"].toInt();
        const int size = params[u"maxSize"].toInt(20);
        QJsonArray records;
        for (qsizetype i = offset; i < found.size() && i < offset + size; ++i)
            records.append(selected(found[i], params[u"select"].toString()));
        const bool hasMore = offset + size < found.size();
        return Reply::json(QJsonObject{{u"list"_s, records},
                                       {u"total"_s, noTotal ? (hasMore ? -1 : -2) : int(found.size())}});
    }

    Reply list(const QString &entity, const Request &request)
    {
        static const QSet<QString> entities{u"Contact"_s, u"Lead"_s, u"Account"_s, u"Opportunity"_s, u"Case"_s,
                                            u"Call"_s,    u"Task"_s, u"Meeting"_s, u"User"_s};
        if (!entities.contains(entity))
            return refused(u"no such entity: %1"_s.arg(entity), Reply{404});
        QString why;
        const auto params = searchParams(request, why);
        if (!params)
            return bad(why);
        QList<QJsonObject> records;
        const auto add = [&](const QJsonObject &record, const Contact *contact) -> bool {
            bool all = true;
            for (const QJsonValue &item : (*params)[u"where"].toArray()) {
                const auto does = matches(record, contact, item);
                if (!does)
                    return false;
                all = all && *does;
            }
            if (all)
                records.append(record);
            return true;
        };
        bool isFine = true;
        if (entity == "Contact"_L1 || entity == "Lead"_L1) {
            for (const Contact &contact : entity == "Contact"_L1 ? std::as_const(contacts) : std::as_const(leads))
                isFine = add(inList(contact), &contact) && isFine;
        } else if (entity == "Account"_L1) {
            isFine = add({{u"id"_s, u"acc-9"_s}, {u"name"_s, u"Acme & Sons"_s}}, nullptr);
        } else if (entity == "User"_L1) {
            isFine = add({{u"id"_s, u"u-7"_s}, {u"userName"_s, u"ann"_s}}, nullptr);
        } else if (entity == "Call"_L1) {
            for (const QJsonObject &call : std::as_const(m_calls))
                isFine = add(call, nullptr) && isFine;
        }
        return isFine ? page(records, *params, request.header("X-No-Total") == "true") : bad(u"no such where item"_s);
    }

    const Contact *person(const QString &entity, const QString &id) const
    {
        const QList<Contact> &all = entity == "Lead"_L1 ? leads : contacts;
        const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Contact &one) { return one.id == id; });
        return it == all.cend() || (entity != "Contact"_L1 && entity != "Lead"_L1) ? nullptr : &*it;
    }
    Reply read(const QString &entity, const QString &id)
    {
        const Contact *contact = person(entity, id);
        return contact ? Reply::json(whole(*contact)) : Reply{404};
    }

    static QString linkOf(HistoryEntry::Type type)
    {
        switch (type) {
        case HistoryEntry::Type::Call: return u"calls"_s;
        case HistoryEntry::Type::Meeting: return u"meetings"_s;
        case HistoryEntry::Type::Email: return u"emails"_s;
        case HistoryEntry::Type::Deal: return u"opportunities"_s;
        case HistoryEntry::Type::Ticket: return u"cases"_s;
        case HistoryEntry::Type::Task: return u"tasks"_s;
        case HistoryEntry::Type::Note: return u"stream"_s;
        default: return {};
        }
    }
    static QJsonObject recordOf(const Activity &activity)
    {
        const QString at = activity.at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
        const QString end = activity.at.addSecs(activity.seconds).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        QJsonObject record{{u"id"_s, activity.id}, {u"createdAt"_s, at}};
        using Type = HistoryEntry::Type;
        if (activity.type == Type::Note) {
            record.insert(u"type"_s, u"Post"_s);
            record.insert(u"post"_s, activity.text);
            return record;
        }
        record.insert(u"name"_s, activity.title);
        if (activity.type == Type::Email) {
            record.insert(u"dateSent"_s, at);
            record.insert(u"bodyPlain"_s, activity.text);
            return record;
        }
        if (activity.type == Type::Deal) {
            record.insert(u"stage"_s, u"Prospecting"_s);
            record.insert(u"amount"_s, 100.5);
            record.insert(u"amountCurrency"_s, u"EUR"_s);
            return record;
        }
        record.insert(u"description"_s, activity.text);
        if (activity.type == Type::Call || activity.type == Type::Meeting) {
            record.insert(u"status"_s, activity.word.isEmpty() ? u"Held"_s : activity.word);
            record.insert(u"dateStart"_s, at);
            record.insert(u"dateEnd"_s, end);
            record.insert(u"direction"_s, activity.outbound ? u"Outbound"_s : u"Inbound"_s);
        }
        return record;
    }

    Reply related(const QString &entity, const QString &id, const QString &link, const Request &request)
    {
        if (!person(entity, id))
            return Reply{404};
        QString why;
        const auto params = searchParams(request, why);
        if (!params)
            return bad(why);
        QList<QJsonObject> records;
        const QList<Activity> done = activities.value(id);
        for (const Activity &activity : done) {
            if (linkOf(activity.type) == link)
                records.append(recordOf(activity));
        }
        if (link == "stream"_L1) // and what EspoCRM itself writes there
            records.prepend({{u"id"_s, u"s1"_s}, {u"type"_s, u"Create"_s}, {u"createdAt"_s, u"2026-03-01 00:00:00"_s}});
        return page(records, *params, false);
    }

    static bool isTime(const QJsonValue &value)
    {
        static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
        return value.isString() && form.match(value.toString()).hasMatch();
    }
    static QDateTime time(const QJsonValue &value)
    {
        QDateTime at = QDateTime::fromString(value.toString(), u"yyyy-MM-dd HH:mm:ss"_s);
        at.setTimeSpec(Qt::UTC);
        return at;
    }

    Reply create(const QStringList &parts, const Request &request)
    {
        if (parts.size() != 1 || request.header("Content-Type") != "application/json" || !request.json().isObject())
            return bad(u"a record is made with JSON"_s);
        const QJsonObject given = request.json().toObject();
        const QString &entity = parts[0];
        const QString owner = given[u"assignedUserId"].toString();
        if (owner != "api1"_L1 && owner != "u-7"_L1)
            return bad(u"assignedUser is required"_s);
        if (entity == "Contact"_L1)
            return createContact(given);
        if (given[u"name"].toString().isEmpty())
            return bad(u"name is required"_s);
        if (entity == "Opportunity"_L1)
            return createOpportunity(given);
        if (entity == "Task"_L1)
            return createTask(given);
        if (entity == "Call"_L1)
            return createCall(given);
        return refused(u"no such entity: %1"_s.arg(entity), Reply{404});
    }
    Reply made(QJsonObject given)
    {
        given.insert(u"id"_s, nextId());
        return Reply::json(given);
    }

    Reply createContact(const QJsonObject &given)
    {
        if (duplicateCheck == 409)
            return Reply::json(QJsonArray{inList(contacts.first())}, 409);
        if (given[u"lastName"].toString().isEmpty())
            return bad(u"lastName is required"_s);
        static const QRegularExpression e164(u"^\\+[1-9]\\d{6,14}$"_s);
        if (given.contains(u"phoneNumber") && !e164.match(given[u"phoneNumber"].toString()).hasMatch())
            return bad(u"phoneNumber is not valid"_s);
        if (given.contains(u"accountId") && given[u"accountId"] != "acc-9"_L1)
            return bad(u"no such account"_s);
        const auto text = [&](const char *name) { return given[QLatin1StringView(name)].toString(); };
        const QString id = add({{}, text("firstName"), text("lastName"),
                                text("accountId").isEmpty() ? QString() : u"Acme & Sons"_s, text("title"),
                                text("emailAddress"), {text("phoneNumber")}});
        return Reply::json(whole(*find(id)));
    }
    Reply createOpportunity(const QJsonObject &given)
    {
        static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
        if (!given[u"amount"].isDouble() || !given[u"probability"].isDouble() || given[u"accountId"].toString().isEmpty()
            || !day.match(given[u"closeDate"].toString()).hasMatch())
            return bad(u"amount, probability, account and closeDate are required"_s);
        const QString stage = given[u"stage"].toString();
        if (stage != "Prospecting"_L1 && stage != "Closed Won"_L1)
            return bad(u"no such stage"_s);
        const QString contact = given[u"contactsIds"].toArray().at(0).toString();
        if (!find(contact))
            return bad(u"no such contact"_s);
        deals.append({given[u"name"].toString(), QString::number(given[u"amount"].toDouble()), contact, stage});
        return made(given);
    }
    Reply createTask(const QJsonObject &given)
    {
        if (given.contains(u"dateEnd") && !isTime(given[u"dateEnd"]))
            return bad(u"dateEnd is no time of EspoCRM"_s);
        if (given[u"parentType"] != "Contact"_L1 || !find(given[u"parentId"].toString()))
            return bad(u"no such parent"_s);
        tasks.append({given[u"name"].toString(), given[u"parentId"].toString(), time(given[u"dateEnd"])});
        return made(given);
    }
    Reply createCall(const QJsonObject &given)
    {
        static const QStringList statuses{u"Planned"_s, u"Held"_s, u"Not Held"_s, u"Voicemail"_s};
        const QString direction = given[u"direction"].toString();
        if (!isTime(given[u"dateStart"]) || !isTime(given[u"dateEnd"])
            || time(given[u"dateEnd"]) <= time(given[u"dateStart"]))
            return bad(u"dateStart and a later dateEnd are required"_s);
        if (!statuses.contains(given[u"status"].toString())
            || (direction != "Inbound"_L1 && direction != "Outbound"_L1))
            return bad(u"no such status or direction"_s);
        const QString parent = given[u"parentType"].toString();
        if (parent == "Contact"_L1) // a contact is no parent of a call
            return bad(u"no such parent"_s);
        const QString contact = given[u"contactsIds"].toArray().at(0).toString();
        const QString lead = given[u"leadsIds"].toArray().at(0).toString();
        if (!person(u"Contact"_s, contact) && !person(u"Lead"_s, lead))
            return bad(u"no such person"_s);
        calls.append({contact.isEmpty() ? lead : contact, direction == "Outbound"_L1,
                      int(time(given[u"dateStart"]).secsTo(time(given[u"dateEnd"]))), given[u"description"].toString(),
                      given[u"cRingsideKey"].toString(), time(given[u"dateStart"])});
        lastStatus = given[u"status"].toString();
        lastOwner = given[u"assignedUserId"].toString();
        QJsonObject record = given;
        record.insert(u"id"_s, nextId());
        m_calls.append(record);
        return Reply::json(record);
    }

    QList<QJsonObject> m_calls;

public:
    QString lastStatus;
    QString lastOwner;
};

class EspoCrmRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"espocrm"_s; }
    [[nodiscard]] FakeEspoCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.parameters.insert(u"site"_s, u"https://crm.example.com"_s);
        access.parameters.insert(u"call_key_field"_s, u"cRingsideKey"_s);
        access.secrets.insert(u"api_key"_s, Secret("right-key"));
    }
    [[nodiscard]] QString module() const override { return u"Contact"_s; }
    [[nodiscard]] QString rawQuery() const override
    {
        return u"Contact?select=id,name&maxSize=5"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Email, Type::Meeting, Type::Note, Type::Task, Type::Deal, Type::Ticket};
    }
    [[nodiscard]] QList<CallWord> callWords() const override
    {
        return {{{}, false, CallOutcome::Answered},
                {u"Not Held"_s, false, CallOutcome::Missed},
                {u"Not Held"_s, true, CallOutcome::Missed},
                {u"Rescheduled"_s, false, CallOutcome::None}};
    }

private:
    FakeEspoCrm m_crm;
};

} // namespace

class EspoCrmTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<EspoCrmRig>(); }

private Q_SLOTS:
    void secondNumber_isFound();
    void lead_isFoundAndGetsItsCall();
    void password_isTakenToo();
    void plannedCall_isATask();
    void sameCall_isLoggedOnce();
    void disposition_isTheCallsStatus();
    void olderMetadata_isRead();
    void ownerByName_getsTheRecords();
    void duplicate_isNoSuccess();

private:
    struct Provider {
        Provider(const std::function<void(ConnectorAccess &)> &change)
            : expressions(parser)
        {
            rig.crm().contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, {},
                                   {u"+1 212 555 0100"_s, u"(415) 555-0123"_s}}};
            rig.crm().leads = {{u"77"_s, u"Leo"_s, u"Lead"_s, u"Firm"_s, {}, {}, {u"+14155550144"_s}}};
            ConnectorAccess access;
            access.name = u"Espo"_s;
            access.region = u"US"_s;
            access.timeLimit = std::chrono::seconds(20);
            access.apiBaseUrl = rig.crm().url();
            rig.fillIn(access);
            if (change)
                change(access);
            ConnectorLibrary library{QString()};
            provider = std::make_unique<ConnectorProvider>(
                library.load(u"espocrm"_s)->connector, access,
                ConnectorProvider::Surroundings{expressions, parser, ConnectorNetwork{clock}});
        }
        ~Provider() { provider.reset(); }
        [[nodiscard]] CallerInfo find(const QString &number)
        {
            const auto found = waitFor(provider->findByNumber(parser.parse(number, u"US"_s)));
            return found && found->size() == 1 ? found->first() : CallerInfo();
        }
        [[nodiscard]] CallLog log(const CallerInfo &caller)
        {
            CallLog log;
            log.call.number = parser.parse(u"+14155550144"_s, u"US"_s);
            log.call.direction = CallDirection::Outbound;
            log.call.state = CallState::Ended;
            log.call.outcome = CallOutcome::Missed;
            log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
            log.call.endedAt = log.call.startedAt;
            log.caller = caller;
            log.idempotencyKey = u"k-1"_s;
            return log;
        }
        SystemClock clock;
        LibPhoneNumberParser parser;
        ExpressionEngine expressions;
        EspoCrmRig rig;
        std::unique_ptr<ConnectorProvider> provider;
    };
};

// Lists have the first number only: the record has to be read.
void EspoCrmTest::secondNumber_isFound()
{
    Provider espo({});
    QCOMPARE(espo.find(u"+14155550123"_s).person.contactId, u"501"_s);
    QCOMPARE(espo.rig.crm().violations, QStringList());
}

void EspoCrmTest::lead_isFoundAndGetsItsCall()
{
    Provider espo({});
    const CallerInfo lead = espo.find(u"+14155550144"_s);
    QCOMPARE(lead.person.name, u"Leo Lead"_s);
    QCOMPARE(lead.person.profileUrl, QUrl(u"https://crm.example.com/#Lead/view/77"_s));
    const auto made = waitFor(espo.provider->logCall(espo.log(lead)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(espo.rig.crm().calls.size(), 1);
    QCOMPARE(espo.rig.crm().calls.first().contactId, u"77"_s);
    QCOMPARE(espo.rig.crm().calls.first().outbound, true);
    QCOMPARE(espo.rig.crm().lastStatus, u"Not Held"_s);
    QCOMPARE(espo.rig.crm().violations, QStringList());
}

void EspoCrmTest::password_isTakenToo()
{
    Provider espo([](ConnectorAccess &access) {
        access.authentication = u"password"_s;
        access.secrets.clear();
        access.parameters.insert(u"user_name"_s, u"robot"_s);
        access.secrets.insert(u"password"_s, Secret("right-key"));
    });
    QVERIFY(waitFor(espo.provider->checkConnection()));
    QVERIFY(espo.rig.crm().server().last().header("X-Api-Key").isEmpty());
}

void EspoCrmTest::plannedCall_isATask()
{
    Provider espo({});
    espo.rig.crm().activities.insert(u"501"_s, {{HistoryEntry::Type::Call, u"9001"_s, QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC),
                                                 u"Call back"_s, {}, 0, true, u"Planned"_s}});
    HistoryQuestion question;
    question.people = {espo.find(u"+14155550123"_s)};
    const auto past = waitFor(espo.provider->history(question));
    QVERIFY(past);
    QCOMPARE(past->recent.size(), 1);
    QCOMPARE(past->recent.first().type, HistoryEntry::Type::Task);
    QCOMPARE(past->callCount, 0);
}

void EspoCrmTest::sameCall_isLoggedOnce()
{
    Provider espo({});
    const CallLog log = espo.log(espo.find(u"+14155550144"_s));
    const auto first = waitFor(espo.provider->logCall(log));
    const auto second = waitFor(espo.provider->logCall(log));
    QVERIFY(first);
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(espo.rig.crm().calls.size(), 1);
}

void EspoCrmTest::disposition_isTheCallsStatus()
{
    Provider espo({});
    CallLog log = espo.log(espo.find(u"+14155550144"_s));
    log.wrapUp.disposition = u"voicemail"_s;
    QVERIFY(waitFor(espo.provider->logCall(log)));
    QCOMPARE(espo.rig.crm().lastStatus, u"Voicemail"_s);
}

void EspoCrmTest::olderMetadata_isRead()
{
    Provider espo({});
    espo.rig.crm().asWholeMetadata = true;
    CallLog log = espo.log(espo.find(u"+14155550144"_s));
    log.wrapUp.disposition = u"voicemail"_s;
    QVERIFY(waitFor(espo.provider->logCall(log)));
    QCOMPARE(espo.rig.crm().lastStatus, u"Voicemail"_s);
}

void EspoCrmTest::ownerByName_getsTheRecords()
{
    Provider ann([](ConnectorAccess &access) { access.parameters.insert(u"assigned_user"_s, u"ann"_s); });
    QVERIFY(waitFor(ann.provider->logCall(ann.log(ann.find(u"+14155550144"_s)))));
    QCOMPARE(ann.rig.crm().lastOwner, u"u-7"_s);
    Provider nobody([](ConnectorAccess &access) { access.parameters.insert(u"assigned_user"_s, u"\"},{"_s); });
    QVERIFY(!waitFor(nobody.provider->checkConnection()));
    QCOMPARE(nobody.rig.crm().violations, QStringList());
}

void EspoCrmTest::duplicate_isNoSuccess()
{
    Provider espo({});
    espo.rig.crm().duplicateCheck = 409;
    NewContact contact;
    contact.lastName = u"Cooper"_s;
    contact.number = espo.parser.parse(u"+14155550123"_s, u"US"_s);
    const auto made = waitFor(espo.provider->createContact(contact));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Protocol);
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::EspoCrmTest)
#include "espocrmtest.moc"
