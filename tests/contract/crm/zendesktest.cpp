#include "ownprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int durationField = 360001;
constexpr int outcomeField = 360002;

// Zendesk Support as far as its documentation says: its search language, one number a user in the results, objects
// within "user" and "ticket", ids that are numbers, cursors.
class FakeZendesk : public FakeCrm
{
public:
    bool usesOAuth = false;
    QString refreshToken = u"refresh-1"_s; //!< the one that is taken; each use gives another
    QHash<QString, QStringList> moreNumbers; //!< by user: identities besides the main number
    QJsonObject lastTicket;

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        if (usesOAuth)
            return request.path == "/oauth/tokens"_L1 || request.header("Authorization") == "Bearer " + key.toUtf8();
        return request.header("Authorization") == "Basic " + ("agent@example.com/token:" + key.toUtf8()).toBase64();
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        if (usesOAuth)
            return Reply::json(QJsonObject{{u"error"_s, u"invalid_token"_s},
                                           {u"error_description"_s, u"The access token provided is expired."_s}},
                               401);
        return Reply::json(QJsonObject{{u"error"_s, u"Couldn't authenticate you"_s}}, 401);
    }
    [[nodiscard]] Reply throttled(bool) const override
    {
        return Reply::json(QJsonObject{{u"error"_s, u"APIRateLimitExceeded"_s}}, 429).with("Retry-After", "17");
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        const QString &path = request.path;
        if (path == "/oauth/tokens"_L1)
            return token(request);
        if (request.method == "POST")
            return create(request);
        if (request.method != "GET")
            return refused(u"no such method here"_s, Reply{405});
        if (path == "/users/me.json"_L1)
            return Reply::json(QJsonObject{{u"user"_s, QJsonObject{{u"id"_s, 11}, {u"name"_s, u"Ann Agent"_s}}}});
        if (path == u"/ticket_fields/%1.json"_s.arg(outcomeField))
            return Reply::json(QJsonObject{
                {u"ticket_field"_s,
                 QJsonObject{{u"custom_field_options"_s,
                              QJsonArray{QJsonObject{{u"name"_s, u"Follow up"_s}, {u"value"_s, u"out_follow"_s}}}}}}});
        if (path == "/search.json"_L1)
            return search(request);
        if (path == "/organizations/show_many.json"_L1)
            return organizations(request.parameter(u"ids"_s));
        if (path == "/organizations/search.json"_L1)
            return Reply::json(QJsonObject{{u"organizations"_s, QJsonArray()}, {u"count"_s, 0}});
        if (path == "/tickets.json"_L1 && !request.parameter(u"external_id"_s).isEmpty())
            return withKey(request.parameter(u"external_id"_s));
        if (path == "/users.json"_L1)
            return list(request);
        static const QRegularExpression ofUser(u"^/users/(\\d+)/(identities|tickets/requested)\\.json$"_s);
        if (const auto match = ofUser.match(path); match.hasMatch())
            return match.captured(2) == "identities"_L1 ? identities(match.captured(1))
                                                        : requested(match.captured(1), request);
        return refused(u"no such address: %1"_s.arg(path), notFound());
    }

private:
    static Reply notFound() { return Reply::json(QJsonObject{{u"error"_s, u"RecordNotFound"_s}}, 404); }
    Reply invalid(const QString &why)
    {
        return refused(why, Reply::json(QJsonObject{{u"error"_s, u"RecordInvalid"_s}, {u"description"_s, why}}, 422));
    }

    Reply token(const Request &request)
    {
        const auto form = request.form();
        if (request.method != "POST" || form.value(u"client_id"_s) != "ringside"_L1)
            return refused(u"a token is asked for with client_id"_s,
                           Reply::json(QJsonObject{{u"error"_s, u"invalid_client"_s}}, 401));
        if (form.value(u"grant_type"_s) != "refresh_token"_L1 || form.value(u"refresh_token"_s) != refreshToken)
            return Reply::json(QJsonObject{{u"error"_s, u"invalid_grant"_s}}, 400);
        refreshToken = u"refresh-2"_s;
        return Reply::json(QJsonObject{{u"access_token"_s, key},
                                       {u"refresh_token"_s, refreshToken},
                                       {u"token_type"_s, u"bearer"_s},
                                       {u"scope"_s, u"read write"_s},
                                       {u"expires_in"_s, 1800}});
    }

    static QJsonObject toJson(const Contact &contact)
    {
        return {{u"id"_s, contact.id.toInt()},
                {u"name"_s, u"%1 %2"_s.arg(contact.firstName, contact.lastName).trimmed()},
                {u"email"_s, contact.email},
                {u"phone"_s, contact.phones.value(0)},
                {u"role"_s, u"end-user"_s},
                {u"organization_id"_s, contact.company.isEmpty() ? QJsonValue() : QJsonValue(contact.id.toInt() + 7000)},
                {u"tags"_s, QJsonArray()},
                {u"updated_at"_s, u"2026-02-01T00:00:00Z"_s},
                {u"result_type"_s, u"user"_s}};
    }

    // "role:end-user phone:*123": words with a colon, or plain words.
    Reply search(const Request &request)
    {
        const QString query = request.parameter(u"query"_s);
        if (query.isEmpty() || query.count(u'"') % 2 != 0)
            return invalid(u"no query, or a quotation mark that is not closed"_s);
        if (request.parameter(u"per_page"_s).toInt() > 100)
            return invalid(u"more than 100 a page"_s);
        QString phone;
        bool hasPhone = false;
        for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
            const QString name = word.section(u':', 0, 0);
            const QString value = word.section(u':', 1);
            if (name == "phone"_L1) {
                hasPhone = true;
                phone = value;
            } else if (word != "role:end-user"_L1 && word != "type:user"_L1) {
                return invalid(u"not known to this fake: %1"_s.arg(word));
            }
        }
        static const QRegularExpression number(u"^\\*?\\d+$"_s);
        if (hasPhone && !number.match(phone).hasMatch())
            return invalid(u"a number is digits, perhaps with an asterisk before"_s);
        QJsonArray results;
        for (const Contact &contact : std::as_const(contacts)) {
            const QStringList numbers = contact.phones + moreNumbers.value(contact.id);
            const bool isMeant = !hasPhone || std::any_of(numbers.cbegin(), numbers.cend(), [&](const QString &typed) {
                const QString stored = digits(typed);
                return phone.startsWith(u'*') ? stored.endsWith(phone.mid(1)) : stored == phone;
            });
            if (isMeant)
                results.append(toJson(contact));
        }
        return Reply::json(QJsonObject{{u"results"_s, results}, {u"count"_s, results.size()}, {u"next_page"_s, QJsonValue()}});
    }

    Reply organizations(const QString &ids)
    {
        QJsonArray found;
        for (const QString &id : ids.split(u',')) {
            const Contact *contact = find(QString::number(id.toInt() - 7000));
            if (!contact)
                return invalid(u"no such organization: %1"_s.arg(id));
            found.append(QJsonObject{{u"id"_s, id.toInt()}, {u"name"_s, contact->company}});
        }
        return Reply::json(QJsonObject{{u"organizations"_s, found}});
    }
    Reply identities(const QString &user)
    {
        QJsonArray found{QJsonObject{{u"user_id"_s, user.toInt()}, {u"type"_s, u"email"_s}, {u"value"_s, u"x@example.com"_s}}};
        for (const QString &number : moreNumbers.value(user))
            found.append(QJsonObject{{u"user_id"_s, user.toInt()}, {u"type"_s, u"phone_number"_s}, {u"value"_s, number}});
        return find(user) ? Reply::json(QJsonObject{{u"identities"_s, found}}) : notFound();
    }

    static QJsonObject ticketOf(const Activity &activity)
    {
        const QString at = activity.at.toString(Qt::ISODate);
        QJsonObject ticket{{u"id"_s, activity.id.toInt()},  {u"subject"_s, activity.title},
                           {u"description"_s, activity.text}, {u"status"_s, u"open"_s},
                           {u"created_at"_s, at},             {u"updated_at"_s, at},
                           {u"tags"_s, QJsonArray()},         {u"via"_s, QJsonObject{{u"channel"_s, u"web"_s}}}};
        if (activity.type == HistoryEntry::Type::Deal)
            ticket.insert(u"tags"_s, QJsonArray{u"deal"_s});
        if (activity.type == HistoryEntry::Type::Task)
            ticket.insert(u"type"_s, u"task"_s);
        if (activity.type == HistoryEntry::Type::Call) {
            ticket.insert(u"via"_s,
                          QJsonObject{{u"channel"_s, u"voice"_s},
                                      {u"source"_s,
                                       QJsonObject{{u"rel"_s, !activity.word.isEmpty() ? activity.word
                                                            : activity.outbound   ? u"outbound"_s
                                                                                  : u"inbound"_s}}}});
            ticket.insert(u"custom_fields"_s, QJsonArray{QJsonObject{{u"id"_s, durationField},
                                                                     {u"value"_s, QString::number(activity.seconds)}}});
        }
        return ticket;
    }
    Reply requested(const QString &user, const Request &request)
    {
        static const QStringList sorts{u"created_at"_s, u"updated_at"_s, u"id"_s, u"status"_s, u"subject"_s};
        if (!find(user))
            return notFound();
        if (!sorts.contains(request.parameter(u"sort_by"_s)) || request.parameter(u"per_page"_s).toInt() > 100)
            return invalid(u"sort_by or per_page"_s);
        QJsonArray tickets;
        const QList<Activity> done = activities.value(user);
        for (const Activity &activity : done)
            tickets.prepend(ticketOf(activity));
        return Reply::json(QJsonObject{{u"tickets"_s, tickets}, {u"count"_s, tickets.size()}});
    }
    Reply withKey(const QString &wanted)
    {
        QJsonArray tickets;
        for (const QJsonObject &ticket : std::as_const(m_tickets)) {
            if (ticket[u"external_id"].toString() == wanted)
                tickets.append(ticket);
        }
        return Reply::json(QJsonObject{{u"tickets"_s, tickets}});
    }

    // By hand: the names have brackets.
    static QString parameterOf(const Request &request, const QString &wanted)
    {
        const QByteArray text = request.target.mid(request.target.indexOf('?') + 1);
        for (const QByteArray &pair : text.split('&')) {
            const qsizetype at = pair.indexOf('=');
            if (QUrl::fromPercentEncoding(pair.left(at)) == wanted)
                return QUrl::fromPercentEncoding(pair.mid(at + 1));
        }
        return {};
    }
    Reply list(const Request &request)
    {
        const int size = parameterOf(request, u"page[size]"_s).toInt();
        const QString after = parameterOf(request, u"page[after]"_s);
        if (size < 1 || size > 100 || (!after.isEmpty() && !after.startsWith("cursor"_L1)))
            return invalid(u"page[size] or page[after]"_s);
        const int from = after.mid(6).toInt();
        QJsonArray users;
        for (int i = from; i < contacts.size() && i < from + size; ++i)
            users.append(toJson(contacts[i]));
        const bool hasMore = from + size < contacts.size();
        return Reply::json(QJsonObject{
            {u"users"_s, users},
            {u"meta"_s, QJsonObject{{u"has_more"_s, hasMore}, {u"after_cursor"_s, u"cursor%1"_s.arg(from + size)}}}});
    }

    Reply create(const Request &request)
    {
        if (!request.header("Content-Type").startsWith("application/json"))
            return refused(u"not JSON"_s, Reply{415});
        const QJsonObject body = request.json().toObject();
        if (request.path == "/users.json"_L1)
            return createUser(body[u"user"]);
        if (request.path == "/tickets.json"_L1 || request.path == "/channels/voice/tickets.json"_L1)
            return createTicket(body[u"ticket"], request.path.startsWith("/channels/voice/"_L1));
        return refused(u"no such address: %1"_s.arg(request.path), notFound());
    }
    Reply createUser(const QJsonValue &user)
    {
        static const QRegularExpression e164(u"^\\+[1-9]\\d{6,14}$"_s);
        if (user[u"name"].toString().isEmpty())
            return invalid(u"name is required"_s);
        if (!user[u"phone"].isUndefined() && !e164.match(user[u"phone"].toString()).hasMatch())
            return invalid(u"phone is no E.164"_s);
        const QString id = add({{}, user[u"name"].toString(), {}, {}, {}, user[u"email"].toString(), {user[u"phone"].toString()}});
        return Reply::json(QJsonObject{{u"user"_s, toJson(*find(id))}}, 201);
    }
    Reply createTicket(const QJsonValue &ticket, bool isTalk)
    {
        static const QStringList statuses{u"new"_s, u"open"_s, u"pending"_s, u"hold"_s, u"solved"_s, u"closed"_s};
        if (ticket[u"comment"][u"body"].toString().isEmpty())
            return invalid(u"comment is required"_s);
        if (!ticket[u"requester_id"].isDouble() || !find(QString::number(ticket[u"requester_id"].toInt())))
            return invalid(u"requester_id is the number of a user"_s);
        if (!ticket[u"status"].isUndefined() && !statuses.contains(ticket[u"status"].toString()))
            return invalid(u"no such status"_s);
        if (ticket[u"status"] == "solved"_L1 && !ticket[u"assignee_id"].isDouble())
            return invalid(u"a solved ticket has an assignee"_s);
        for (const QJsonValue &tag : ticket[u"tags"].toArray()) {
            if (tag.toString().isEmpty() || tag.toString().contains(u' '))
                return invalid(u"a tag is a word"_s);
        }
        const QString user = QString::number(ticket[u"requester_id"].toInt());
        const QString text = ticket[u"comment"][u"body"].toString();
        // Only telephone systems with Talk Partner Edition say how a ticket came, and have to.
        const int via = ticket[u"via_id"].toInt();
        if (isTalk ? via < 44 || via > 46 : via != 0)
            return invalid(u"via_id"_s);
        const QJsonArray tags = ticket[u"tags"].toArray();
        if (tags.contains(u"ringside_call"_s)) {
            int seconds = 0;
            for (const QJsonValue &field : ticket[u"custom_fields"].toArray()) {
                if (!field[u"id"].isDouble())
                    return invalid(u"the number of a field is a number"_s);
                if (field[u"id"].toInt() == durationField)
                    seconds = field[u"value"].toString().toInt();
            }
            calls.append({user, isTalk ? via == 46 : tags.contains(u"ringside_outbound"_s), seconds, text, ticket[u"external_id"].toString(), {}});
        } else if (ticket[u"type"] == "task"_L1) {
            tasks.append({ticket[u"subject"].toString(), user,
                          QDateTime::fromString(ticket[u"due_at"].toString(), Qt::ISODate)});
        } else {
            deals.append({ticket[u"subject"].toString(), {}, user, {}});
        }
        lastTicket = ticket.toObject();
        QJsonObject made = lastTicket;
        made.insert(u"id"_s, nextId().toInt());
        m_tickets.append(made);
        return Reply::json(QJsonObject{{u"ticket"_s, made}, {u"audit"_s, QJsonObject()}}, 201);
    }

    QList<QJsonObject> m_tickets;
};

class ZendeskRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"zendesk"_s; }
    [[nodiscard]] FakeZendesk &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.parameters.insert(u"subdomain"_s, u"acme"_s);
        access.parameters.insert(u"email"_s, u"agent@example.com"_s);
        access.parameters.insert(u"duration_field"_s, QString::number(durationField));
        access.parameters.insert(u"disposition_field"_s, QString::number(outcomeField));
        access.secrets.insert(u"api_token"_s, Secret("right-key"));
    }
    [[nodiscard]] QString module() const override { return u"users"_s; }
    [[nodiscard]] QString rawQuery() const override { return u"search.json?query=type:user phone:*5550123"_s; }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Ticket, Type::Task, Type::Deal};
    }
    [[nodiscard]] QList<CallWord> callWords() const override
    {
        return {{{}, false, CallOutcome::None},
                {{}, true, CallOutcome::None},
                {u"voicemail"_s, false, CallOutcome::Missed}};
    }

private:
    FakeZendesk m_crm;
};

} // namespace

class ZendeskTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<ZendeskRig>(); }

private Q_SLOTS:
    void secondNumber_isFound();
    void sameCall_isLoggedOnce();
    void disposition_isAnOptionOfTheField();
    void talkPartner_saysHowItCame();
    void expiredToken_isRenewedOnce();
    void refusedRenewal_isUnauthorized();

private:
    struct Provider : ProviderOnFake<ZendeskRig> {
        explicit Provider(bool signsIn = false, bool hasTalk = false)
        {
            rig.crm().contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, {}, {u"+14155550123"_s}}};
            rig.crm().usesOAuth = signsIn;
            ConnectorAccess filledIn = access();
            filledIn.apiBaseUrl = rig.crm().url();
            filledIn.authBaseUrl = rig.crm().url();
            rig.fillIn(filledIn);
            filledIn.parameters.insert(u"talk_partner"_s, hasTalk ? u"true"_s : u"false"_s);
            if (signsIn) {
                filledIn.authentication = u"oauth"_s;
                filledIn.secrets.clear();
                filledIn.parameters.insert(u"client_id"_s, u"ringside"_s);
                tokens.token = earlierToken();
            }
            open(u"zendesk"_s, filledIn);
        }
        [[nodiscard]] CallLog log()
        {
            CallLog log;
            log.call.number = parser.parse(u"+14155550123"_s, u"US"_s);
            log.call.direction = CallDirection::Outbound;
            log.call.state = CallState::Ended;
            log.call.outcome = CallOutcome::Missed;
            log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
            log.call.endedAt = log.call.startedAt;
            log.wrapUp.disposition = u"follow_up"_s;
            if (const auto found = ask(u"+14155550123"_s); found && !found->isEmpty())
                log.caller = found->first();
            log.idempotencyKey = u"k-1"_s;
            return log;
        }

        ZendeskRig &rig = crm;
    };
};

// Results of the search name the main number only.
void ZendeskTest::secondNumber_isFound()
{
    Provider desk;
    desk.rig.crm().moreNumbers.insert(u"501"_s, {u"(415) 555-0188"_s});
    const auto found = desk.ask(u"+14155550188"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().person.company, u"Acme"_s);
    QCOMPARE(desk.rig.crm().violations, QStringList());
}

void ZendeskTest::sameCall_isLoggedOnce()
{
    Provider desk;
    const CallLog log = desk.log();
    const auto first = waitFor(desk.provider->logCall(log));
    const auto second = waitFor(desk.provider->logCall(log));
    QVERIFY(first);
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(desk.rig.crm().calls.size(), 1);
}

void ZendeskTest::disposition_isAnOptionOfTheField()
{
    Provider desk;
    QVERIFY(waitFor(desk.provider->logCall(desk.log())));
    QStringList values;
    for (const QJsonValue &field : desk.rig.crm().lastTicket[u"custom_fields"].toArray())
        values.append(field[u"value"].toString());
    QVERIFY2(values.contains(u"out_follow"_s), qPrintable(values.join(u',')));
    QCOMPARE(desk.rig.crm().lastTicket[u"status"].toString(), u"solved"_s);
}

void ZendeskTest::talkPartner_saysHowItCame()
{
    Provider desk(false, true);
    const auto made = waitFor(desk.provider->logCall(desk.log()));
    QVERIFY(made);
    QCOMPARE(desk.rig.crm().server().count(u"/channels/voice/tickets.json"_s), 1);
    QCOMPARE(desk.rig.crm().lastTicket[u"via_id"].toInt(), 46);
    QCOMPARE(desk.rig.crm().violations, QStringList());
}

void ZendeskTest::expiredToken_isRenewedOnce()
{
    Provider desk(true);
    const auto found = desk.ask(u"+14155550123"_s); // asks two things at once, both with the old token
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(desk.rig.crm().server().count(u"/oauth/tokens"_s), 1);
    QVERIFY(desk.tokens.token);
    QCOMPARE(desk.tokens.token->refreshToken.reveal(), QByteArray("refresh-2"));
    QCOMPARE(desk.rig.crm().violations, QStringList());
}

void ZendeskTest::refusedRenewal_isUnauthorized()
{
    Provider desk(true);
    desk.rig.crm().refreshToken = u"another"_s;
    const auto found = desk.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::ZendeskTest)
#include "zendesktest.moc"
