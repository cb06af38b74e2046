#include "ownprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// Pipedrive as far as its two specifications (v1 and v2) say: known parameters only, whole numbers for ids, two ways of
// paging, the search a literal one over what somebody typed.
class FakePipedrive : public FakeCrm
{
public:
    int companiesMade = 0;
    // With an app's sign-in instead of a token:
    bool isOAuth = false;
    QString accessToken = u"access-1"_s; //!< the one that is good
    bool refusesRenewal = false;
    int renewals = 0;

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        if (!isOAuth)
            return request.header("x-api-token") == key.toUtf8();
        return request.path == "/oauth/token"_L1 || request.header("Authorization") == "Bearer " + accessToken.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        return Reply::json(QJsonObject{{u"success"_s, false}, {u"error"_s, u"unauthorized access"_s}, {u"errorCode"_s, 401}},
                           401);
    }
    [[nodiscard]] Reply throttled(bool today) const override
    {
        const Reply reply = Reply::json(error(u"request over limit"_s), 429);
        return today ? reply.with("x-daily-ratelimit-token-remaining", "0")
                     : reply.with("x-ratelimit-remaining", "0").with("x-ratelimit-reset", "2").with("Retry-After", "2");
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (isOAuth && request.path == "/oauth/token"_L1)
            return renew(request);
        if (request.method == "POST" && !request.header("Content-Type").startsWith("application/json"))
            return invalid(u"a body that is no application/json"_s);
        if (request.path.startsWith("/api/v2/"_L1))
            return newer(request, request.path.mid(8));
        // A company's own host has both versions below /api, as the vendor's clients use it.
        if (const QString prefix = isOAuth ? u"/api/v1/"_s : u"/v1/"_s; request.path.startsWith(prefix))
            return older(request, request.path.mid(prefix.size()));
        return refused(u"no such address: %1"_s.arg(request.path), Reply::json(error(u"not found"_s), 404));
    }

private:
    using Kind = HistoryEntry::Type;

    static QJsonObject error(const QString &message)
    {
        return {{u"success"_s, false},
                {u"error"_s, message},
                {u"error_info"_s, u"See the documentation."_s},
                {u"data"_s, QJsonValue::Null},
                {u"additional_data"_s, QJsonValue::Null}};
    }
    Reply invalid(const QString &why) { return refused(why, Reply::json(error(why), 400)); }
    static Reply data(const QJsonValue &value, const QJsonValue &additional = QJsonValue::Null)
    {
        return Reply::json(QJsonObject{{u"success"_s, true}, {u"data"_s, value}, {u"additional_data"_s, additional}});
    }

    Reply renew(const Request &request)
    {
        const auto form = request.form();
        if (request.header("Authorization") != "Basic " + QByteArray("our-app:app-secret").toBase64())
            return refused(u"the client's id and secret go as Basic"_s, Reply::json(error(u"invalid_client"_s), 401));
        if (form.value(u"grant_type"_s) != "refresh_token"_L1)
            return invalid(u"another grant_type"_s);
        if (refusesRenewal || form.value(u"refresh_token"_s) != u"refresh-%1"_s.arg(renewals + 1))
            return Reply::json(QJsonObject{{u"error"_s, u"invalid_grant"_s}, {u"success"_s, false}}, 400);
        ++renewals;
        accessToken = u"access-%1"_s.arg(renewals + 1);
        return Reply::json(QJsonObject{{u"access_token"_s, accessToken}, {u"token_type"_s, u"Bearer"_s},
                                       {u"refresh_token"_s, u"refresh-%1"_s.arg(renewals + 1)}, {u"expires_in"_s, 3599},
                                       {u"scope"_s, u"base"_s}, {u"api_domain"_s, url()}});
    }

    // What is no parameter of an operation, in words; empty: all is well.
    static QString strangerIn(const Request &request, const QStringList &known)
    {
        const auto items = request.query.queryItems();
        for (const auto &[name, value] : items) {
            if (!known.contains(name))
                return u"unknown parameter %1"_s.arg(name);
            const bool isNumber = name == "limit"_L1 || name == "start"_L1 || name == "person_id"_L1;
            bool ok = true;
            if (isNumber)
                value.toInt(&ok);
            if (!ok)
                return u"%1 is no whole number"_s.arg(name);
        }
        return {};
    }

    Reply newer(const Request &request, const QString &what)
    {
        const bool isPost = request.method == "POST";
        if (what == "persons/search"_L1)
            return search(request);
        if (what == "organizations/search"_L1)
            return data(QJsonObject{{u"items"_s, QJsonArray()}}, QJsonObject{{u"next_cursor"_s, QJsonValue::Null}});
        if (what == "pipelines"_L1)
            return data(QJsonArray{QJsonObject{{u"id"_s, 3}, {u"name"_s, u"Sales"_s}, {u"is_deleted"_s, false}}});
        if (what == "stages"_L1)
            return data(QJsonArray{QJsonObject{{u"id"_s, 17}, {u"name"_s, u"New"_s}, {u"pipeline_id"_s, 3},
                                               {u"order_nr"_s, 1}, {u"is_deleted"_s, false}}});
        if (what == "persons"_L1)
            return isPost ? createPerson(request) : list(request);
        if (what == "organizations"_L1 && isPost)
            return createOrganization(request);
        if (what == "deals"_L1)
            return isPost ? createDeal(request) : dealsOf(request);
        if (what == "activities"_L1)
            return isPost ? createActivity(request) : activitiesOf(request);
        return refused(u"no such address in v2: %1"_s.arg(what), Reply::json(error(u"not found"_s), 404));
    }

    Reply older(const Request &request, const QString &what)
    {
        static const QRegularExpression mails(u"^persons/(\\d+)/mailMessages$"_s);
        if (what == "users/me"_L1)
            return data(QJsonObject{{u"id"_s, 7}, {u"name"_s, u"Sam"_s}, {u"default_currency"_s, u"EUR"_s},
                                    {u"company_name"_s, u"Our company"_s}, {u"company_domain"_s, u"ours-12ab"_s}});
        if (what == "activityTypes"_L1) {
            if (const QString stranger = strangerIn(request, {}); !stranger.isEmpty())
                return invalid(stranger);
            return data(QJsonArray{
                QJsonObject{{u"id"_s, 1}, {u"key_string"_s, u"call"_s}, {u"name"_s, u"Call"_s}, {u"active_flag"_s, true}},
                QJsonObject{{u"id"_s, 2}, {u"key_string"_s, u"task"_s}, {u"name"_s, u"Task"_s}, {u"active_flag"_s, true}}});
        }
        if (what == "callLogs"_L1)
            return request.method == "POST" ? createCallLog(request) : callLogs(request);
        if (what == "notes"_L1)
            return notesOf(request);
        if (what == "leads"_L1) {
            const QString stranger = strangerIn(request, {u"person_id"_s, u"limit"_s, u"start"_s, u"sort"_s});
            return stranger.isEmpty() ? data(QJsonArray()) : invalid(stranger);
        }
        if (const auto match = mails.match(what); match.hasMatch())
            return mailsOf(request, match.captured(1));
        return refused(u"no such address in v1: %1"_s.arg(what), Reply::json(error(u"not found"_s), 404));
    }

    static QString nameOf(const Contact &contact) { return u"%1 %2"_s.arg(contact.firstName, contact.lastName); }

    Reply search(const Request &request)
    {
        if (const QString stranger = strangerIn(request, {u"term"_s, u"fields"_s, u"exact_match"_s, u"organization_id"_s,
                                                          u"include_fields"_s, u"limit"_s, u"cursor"_s});
            !stranger.isEmpty())
            return invalid(stranger);
        const QString term = request.parameter(u"term"_s);
        const QString field = request.parameter(u"fields"_s);
        const int limit = request.parameter(u"limit"_s).toInt();
        if (term.size() < 2)
            return invalid(u"a term of less than two characters"_s);
        if (!QStringList{u"custom_fields"_s, u"email"_s, u"notes"_s, u"phone"_s, u"name"_s}.contains(field))
            return invalid(u"fields is one word of its list"_s);
        if (request.parameter(u"exact_match"_s) != "false"_L1 || limit < 1 || limit > 500)
            return invalid(u"exact_match or limit out of range"_s);
        QJsonArray items;
        for (const Contact &contact : std::as_const(contacts)) {
            const QStringList texts = field == "phone"_L1 ? contact.phones
                : field == "email"_L1 ? QStringList{contact.email}
                                      : QStringList{nameOf(contact)};
            const bool isHit = std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
                return text.contains(term, Qt::CaseInsensitive);
            });
            if (!isHit || items.size() == limit)
                continue;
            const QJsonObject item{
                {u"id"_s, contact.id.toInt()},
                {u"type"_s, u"person"_s},
                {u"name"_s, nameOf(contact)},
                {u"phones"_s, QJsonArray::fromStringList(contact.phones)},
                {u"emails"_s, QJsonArray{contact.email}},
                {u"visible_to"_s, 3},
                {u"owner"_s, QJsonObject{{u"id"_s, 1}}},
                {u"organization"_s, QJsonObject{{u"id"_s, 9}, {u"name"_s, contact.company}, {u"address"_s, QJsonValue::Null}}},
                {u"custom_fields"_s, QJsonArray()},
                {u"notes"_s, QJsonArray()},
            };
            items.append(QJsonObject{{u"result_score"_s, 0.5}, {u"item"_s, item}});
        }
        return data(QJsonObject{{u"items"_s, items}}, QJsonObject{{u"next_cursor"_s, QJsonValue::Null}});
    }

    Reply list(const Request &request)
    {
        if (const QString stranger = strangerIn(request, {u"limit"_s, u"cursor"_s, u"sort_by"_s, u"sort_direction"_s});
            !stranger.isEmpty())
            return invalid(stranger);
        const int limit = request.parameter(u"limit"_s).toInt();
        const QString cursor = request.parameter(u"cursor"_s);
        if (limit < 1 || limit > 500 || !(cursor.isEmpty() || cursor.startsWith("at+"_L1)))
            return invalid(u"limit or cursor out of range"_s);
        const int from = cursor.mid(3).toInt();
        QJsonArray rows;
        for (int i = from; i < contacts.size() && i < from + limit; ++i) {
            const Contact &contact = contacts[i];
            QJsonArray phones;
            for (const QString &phone : contact.phones)
                phones.append(QJsonObject{{u"value"_s, phone}, {u"primary"_s, phones.isEmpty()}, {u"label"_s, u"work"_s}});
            rows.append(QJsonObject{{u"id"_s, contact.id.toInt()}, {u"name"_s, nameOf(contact)}, {u"phones"_s, phones},
                                    {u"update_time"_s, u"2026-02-01T00:00:00Z"_s}});
        }
        const bool isMore = from + limit < contacts.size();
        return data(rows, QJsonObject{{u"next_cursor"_s, isMore ? QJsonValue(u"at+%1"_s.arg(from + limit))
                                                                : QJsonValue(QJsonValue::Null)}});
    }

    [[nodiscard]] QList<Activity> doneWith(const Request &request) const
    {
        return activities.value(request.parameter(u"person_id"_s));
    }

    Reply activitiesOf(const Request &request)
    {
        if (const QString stranger = strangerIn(request, {u"person_id"_s, u"limit"_s, u"cursor"_s, u"sort_by"_s,
                                                          u"sort_direction"_s, u"done"_s});
            !stranger.isEmpty())
            return invalid(stranger);
        if (!QStringList{{}, u"id"_s, u"update_time"_s, u"add_time"_s, u"due_date"_s}.contains(request.parameter(u"sort_by"_s)))
            return invalid(u"sort_by is one of its list"_s);
        QJsonArray rows;
        for (const Activity &one : doneWith(request)) {
            const QString type = one.type == Kind::Call ? u"call"_s
                : one.type == Kind::Meeting             ? u"meeting"_s
                : one.type == Kind::Task                ? u"task"_s
                                                        : QString();
            if (type.isEmpty())
                continue;
            rows.append(QJsonObject{{u"id"_s, one.id.toInt()},
                                    {u"type"_s, type},
                                    {u"subject"_s, one.title},
                                    {u"note"_s, u"<p>%1</p>"_s.arg(one.text)},
                                    {u"due_date"_s, one.at.date().toString(Qt::ISODate)},
                                    {u"due_time"_s, one.at.time().toString(u"HH:mm:ss"_s)},
                                    {u"duration"_s, QTime(0, 0).addSecs(one.seconds).toString(u"HH:mm:ss"_s)},
                                    {u"done"_s, one.type != Kind::Task},
                                    {u"add_time"_s, one.at.toString(Qt::ISODate)},
                                    {u"update_time"_s, one.at.toString(Qt::ISODate)}});
        }
        return data(rows, QJsonObject{{u"next_cursor"_s, QJsonValue::Null}});
    }

    Reply dealsOf(const Request &request)
    {
        if (const QString stranger = strangerIn(request, {u"person_id"_s, u"status"_s, u"limit"_s, u"cursor"_s,
                                                          u"sort_by"_s, u"sort_direction"_s});
            !stranger.isEmpty())
            return invalid(stranger);
        if (!QStringList{{}, u"id"_s, u"update_time"_s, u"add_time"_s}.contains(request.parameter(u"sort_by"_s)))
            return invalid(u"sort_by is one of its list"_s);
        QJsonArray rows;
        for (const Activity &one : doneWith(request)) {
            if (one.type != Kind::Deal)
                continue;
            rows.append(QJsonObject{{u"id"_s, one.id.toInt()}, {u"title"_s, one.title}, {u"value"_s, 200},
                                    {u"currency"_s, u"EUR"_s}, {u"status"_s, u"open"_s}, {u"stage_id"_s, 17},
                                    {u"pipeline_id"_s, 3}, {u"add_time"_s, one.at.toString(Qt::ISODate)},
                                    {u"update_time"_s, one.at.toString(Qt::ISODate)}});
        }
        return data(rows, QJsonObject{{u"next_cursor"_s, QJsonValue::Null}});
    }

    Reply notesOf(const Request &request)
    {
        if (const QString stranger = strangerIn(request, {u"person_id"_s, u"limit"_s, u"start"_s, u"sort"_s});
            !stranger.isEmpty())
            return invalid(stranger);
        QJsonArray rows;
        for (const Activity &one : doneWith(request)) {
            if (one.type == Kind::Note)
                rows.append(QJsonObject{{u"id"_s, one.id.toInt()}, {u"content"_s, u"<b>%1</b>"_s.arg(one.text)},
                                        {u"add_time"_s, one.at.toString(u"yyyy-MM-dd HH:mm:ss"_s)}});
        }
        return data(rows);
    }

    Reply mailsOf(const Request &request, const QString &person)
    {
        if (const QString stranger = strangerIn(request, {u"limit"_s, u"start"_s, u"include_body"_s}); !stranger.isEmpty())
            return invalid(stranger);
        QJsonArray rows;
        for (const Activity &one : activities.value(person)) {
            if (one.type == Kind::Email)
                rows.append(QJsonObject{{u"object"_s, u"mailMessage"_s},
                                        {u"data"_s, QJsonObject{{u"id"_s, one.id.toInt()}, {u"subject"_s, one.title},
                                                                {u"snippet"_s, one.text},
                                                                {u"message_time"_s, one.at.toString(Qt::ISODateWithMs)}}}});
        }
        return data(rows);
    }

    // Those of the user, of all persons; the person is no parameter.
    Reply callLogs(const Request &request)
    {
        if (const QString stranger = strangerIn(request, {u"limit"_s, u"start"_s}); !stranger.isEmpty())
            return invalid(stranger);
        if (request.parameter(u"limit"_s).toInt() > 50)
            return invalid(u"more than 50 call logs"_s);
        QJsonArray rows;
        for (auto it = activities.cbegin(); it != activities.cend(); ++it) {
            const Contact *contact = find(it.key());
            for (const Activity &one : *it) {
                if (one.type != Kind::Call || !contact)
                    continue;
                QJsonObject row{{u"id"_s, u"CA"_s + one.id}, {u"activity_id"_s, one.id.toInt()},
                                {u"person_id"_s, it.key().toInt()}, {u"subject"_s, one.title},
                                {u"duration"_s, QString::number(one.seconds)}, {u"outcome"_s, one.word.isEmpty() ? u"connected"_s : one.word},
                                {u"start_time"_s, one.at.toString(Qt::ISODateWithMs)},
                                {u"end_time"_s, one.at.addSecs(one.seconds).toString(Qt::ISODateWithMs)}};
                row.insert(one.outbound ? u"to_phone_number"_s : u"from_phone_number"_s, contact->phones.value(0));
                row.insert(one.outbound ? u"from_phone_number"_s : u"to_phone_number"_s, u"+14155550000"_s);
                rows.append(row);
            }
        }
        return data(rows);
    }

    // The first member whose value is of another type than the specification's; empty: none.
    static QString wrongIn(const QJsonObject &body, const QHash<QString, QJsonValue::Type> &types)
    {
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (!types.contains(it.key()))
                return u"unknown member %1"_s.arg(it.key());
            if (it->type() != types.value(it.key()))
                return u"%1 is of another type"_s.arg(it.key());
            if (it->isDouble() && it.key().endsWith("_id"_L1) && it->toDouble() != it->toInteger())
                return u"%1 is no whole number"_s.arg(it.key());
        }
        return {};
    }
    static QString plainText(const QJsonValue &html)
    {
        return html.toString()
            .replace("<br>"_L1, "\n"_L1)
            .replace("&lt;"_L1, "<"_L1)
            .replace("&gt;"_L1, ">"_L1)
            .replace("&quot;"_L1, "\""_L1)
            .replace("&#39;"_L1, "'"_L1)
            .replace("&amp;"_L1, "&"_L1);
    }
    static QString idOf(const QJsonValue &value) { return value.isDouble() ? QString::number(value.toInteger()) : QString(); }

    Reply createOrganization(const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        const QString wrong = wrongIn(body, {{u"name"_s, QJsonValue::String}});
        if (!wrong.isEmpty() || body[u"name"].toString().isEmpty())
            return invalid(u"an organization needs a name; "_s + wrong);
        ++companiesMade;
        return data(QJsonObject{{u"id"_s, 9}, {u"name"_s, body[u"name"]}});
    }

    Reply createPerson(const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        const QString wrong = wrongIn(body, {{u"name"_s, QJsonValue::String}, {u"org_id"_s, QJsonValue::Double},
                                             {u"phones"_s, QJsonValue::Array}, {u"emails"_s, QJsonValue::Array},
                                             {u"job_title"_s, QJsonValue::String}, {u"custom_fields"_s, QJsonValue::Object}});
        const QString name = body[u"name"].toString();
        if (!wrong.isEmpty() || name.isEmpty())
            return invalid(u"a person needs a name; "_s + wrong);
        const QJsonValue phone = body[u"phones"][0];
        if (!phone[u"value"].isString() || !phone[u"primary"].isBool())
            return invalid(u"a phone has a value, and primary"_s);
        const QString id = add({{}, name.section(u' ', 0, 0), name.section(u' ', 1), {}, body[u"job_title"].toString(),
                                body[u"emails"][0][u"value"].toString(), {phone[u"value"].toString()}});
        return data(QJsonObject{{u"id"_s, id.toInt()}, {u"name"_s, name}});
    }

    Reply createDeal(const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        const QString wrong = wrongIn(body, {{u"title"_s, QJsonValue::String}, {u"person_id"_s, QJsonValue::Double},
                                             {u"org_id"_s, QJsonValue::Double}, {u"pipeline_id"_s, QJsonValue::Double},
                                             {u"stage_id"_s, QJsonValue::Double}, {u"value"_s, QJsonValue::Double},
                                             {u"currency"_s, QJsonValue::String}, {u"expected_close_date"_s, QJsonValue::String},
                                             {u"custom_fields"_s, QJsonValue::Object}});
        if (!wrong.isEmpty() || body[u"title"].toString().isEmpty())
            return invalid(u"a deal needs a title; "_s + wrong);
        if (body.contains(u"person_id"_s) && !find(idOf(body[u"person_id"])))
            return invalid(u"a deal of nobody"_s);
        deals.append({body[u"title"].toString(), QString::number(body[u"value"].toDouble()), idOf(body[u"person_id"]),
                      idOf(body[u"stage_id"])});
        return data(QJsonObject{{u"id"_s, nextId().toInt()}, {u"title"_s, body[u"title"]}});
    }

    Reply createActivity(const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        const QString wrong = wrongIn(body, {{u"subject"_s, QJsonValue::String}, {u"type"_s, QJsonValue::String},
                                             {u"due_date"_s, QJsonValue::String}, {u"due_time"_s, QJsonValue::String},
                                             {u"duration"_s, QJsonValue::String}, {u"done"_s, QJsonValue::Bool},
                                             {u"note"_s, QJsonValue::String}, {u"participants"_s, QJsonValue::Array}});
        if (!wrong.isEmpty())
            return invalid(wrong);
        const QDate date = QDate::fromString(body[u"due_date"].toString(), Qt::ISODate);
        const QTime time = QTime::fromString(body[u"due_time"].toString(), u"HH:mm:ss"_s);
        const QString person = idOf(body[u"participants"][0][u"person_id"]);
        if (!date.isValid() || !time.isValid() || !find(person) || !body[u"participants"][0][u"primary"].toBool())
            return invalid(u"an activity without a time, or of nobody"_s);
        const QDateTime at(date, time, Qt::UTC);
        if (body[u"type"] == "task"_L1) {
            tasks.append({body[u"subject"].toString(), person, at});
        } else if (body[u"type"] == "call"_L1 && body[u"done"].toBool()) {
            const QTime length = QTime::fromString(body[u"duration"].toString(), u"HH:mm:ss"_s);
            calls.append({person, body[u"subject"].toString().startsWith("Call to "_L1), QTime(0, 0).secsTo(length),
                          plainText(body[u"note"]), {}, at});
        } else {
            return invalid(u"no such type of activities"_s);
        }
        return data(QJsonObject{{u"id"_s, nextId().toInt()}});
    }

    Reply createCallLog(const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        const QString wrong = wrongIn(body, {{u"user_id"_s, QJsonValue::Double}, {u"activity_id"_s, QJsonValue::Double},
                                             {u"subject"_s, QJsonValue::String}, {u"duration"_s, QJsonValue::String},
                                             {u"outcome"_s, QJsonValue::String}, {u"from_phone_number"_s, QJsonValue::String},
                                             {u"to_phone_number"_s, QJsonValue::String}, {u"start_time"_s, QJsonValue::String},
                                             {u"end_time"_s, QJsonValue::String}, {u"person_id"_s, QJsonValue::Double},
                                             {u"org_id"_s, QJsonValue::Double}, {u"deal_id"_s, QJsonValue::Double},
                                             {u"lead_id"_s, QJsonValue::String}, {u"note"_s, QJsonValue::String}});
        if (!wrong.isEmpty())
            return invalid(wrong);
        for (const QString &name : {u"to_phone_number"_s, u"outcome"_s, u"start_time"_s, u"end_time"_s}) {
            if (body[name].toString().isEmpty())
                return invalid(u"a call log without %1"_s.arg(name));
        }
        static const QStringList outcomes{u"connected"_s,      u"no_answer"_s,    u"left_message"_s,
                                          u"left_voicemail"_s, u"wrong_number"_s, u"busy"_s};
        static const QRegularExpression rfc3339(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"_s);
        static const QRegularExpression wholeNumber(u"^\\d+$"_s);
        if (!outcomes.contains(body[u"outcome"].toString()))
            return invalid(u"no such outcome"_s);
        if (!rfc3339.match(body[u"start_time"].toString()).hasMatch()
            || !rfc3339.match(body[u"end_time"].toString()).hasMatch())
            return invalid(u"a time that is not RFC 3339"_s);
        if (!wholeNumber.match(body[u"duration"].toString()).hasMatch())
            return invalid(u"a duration is seconds, as text"_s);
        const Contact *contact = find(idOf(body[u"person_id"]));
        if (!contact)
            return invalid(u"a call of nobody"_s);
        const auto isTheirs = [&](const QString &phone) { return digits(phone) == digits(body[u"to_phone_number"].toString()); };
        calls.append({contact->id, std::any_of(contact->phones.cbegin(), contact->phones.cend(), isTheirs),
                      body[u"duration"].toString().toInt(), plainText(body[u"note"]), {},
                      QDateTime::fromString(body[u"start_time"].toString(), Qt::ISODate)});
        return data(QJsonObject{{u"id"_s, u"CAd92b%1"_s.arg(nextId())}, {u"activity_id"_s, 7007}});
    }
};

class PipedriveRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"pipedrive"_s; }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override { access.secrets.insert(u"token"_s, Secret("right-key")); }
    [[nodiscard]] bool knowsDailyQuota() const override { return true; }
    [[nodiscard]] bool keepsKey() const override { return false; } // neither a call log nor an activity has a place for it
    [[nodiscard]] QString rawQuery() const override
    {
        return u"v2/persons/search?term=Jane%20Cooper&fields=name&exact_match=false&limit=10"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Email, Type::Note, Type::Deal, Type::Meeting, Type::Task};
    }
    [[nodiscard]] QList<CallWord> callWords() const override
    {
        return {{{}, false, CallOutcome::Answered},
                {u"no_answer"_s, true, CallOutcome::Missed},
                {u"left_voicemail"_s, true, CallOutcome::Missed},
                {u"left_message"_s, true, CallOutcome::Missed},
                {u"busy"_s, true, CallOutcome::Busy},
                {u"wrong_number"_s, true, CallOutcome::None}};
    }
    [[nodiscard]] QString module() const override { return u"persons"_s; }

private:
    FakePipedrive m_crm;
};

// A provider of its own, for what only Pipedrive has.
struct OwnProvider : ProviderOnFake<FakePipedrive> {
    OwnProvider()
    {
        crm.contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, u"jane@example.com"_s, {u"+14155550123"_s}}};
    }
    void connectWith(const std::function<void(ConnectorAccess &)> &change)
    {
        ConnectorAccess filledIn = access();
        change(filledIn);
        open(u"pipedrive"_s, filledIn);
    }
    void connectWithToken(const QHash<QString, QString> &parameters = {})
    {
        connectWith([&](ConnectorAccess &access) {
            access.apiBaseUrl = crm.url();
            access.parameters = parameters;
            access.secrets.insert(u"token"_s, Secret("right-key"));
        });
    }
    // The address of the API is the one that came with the token.
    void connectWithSignIn()
    {
        crm.isOAuth = true;
        tokens.token = earlierToken({{u"api_domain"_s, crm.url()}});
        connectWith([&](ConnectorAccess &access) {
            access.authentication = u"oauth"_s;
            access.authBaseUrl = crm.url();
            access.parameters.insert(u"client_id"_s, u"our-app"_s);
            access.secrets.insert(u"client_secret"_s, Secret("app-secret"));
        });
    }
};

} // namespace

class PipedriveTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<PipedriveRig>(); }

private Q_SLOTS:
    void signIn_expiredInMidCall_isRenewedOnce();
    void signIn_renewalRefused_isUnauthorized();
    void numberInPairs_isFound();
    void logCall_asActivity_hasEverything();
    void createContact_makesTheCompany();
};

void PipedriveTest::signIn_expiredInMidCall_isRenewedOnce()
{
    OwnProvider own;
    own.connectWithSignIn();
    QVERIFY(waitFor(own.provider->checkConnection()));
    QCOMPARE(own.crm.renewals, 0);
    own.crm.accessToken = u"another"_s; // access-1 is over before its time
    const auto found = own.ask(u"+14155550123"_s); // several requests at once
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.renewals, 1);
    QCOMPARE(own.tokens.token->refreshToken.reveal(), QByteArray("refresh-2"));
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.crm.violations.join(u'\n')));
}

void PipedriveTest::signIn_renewalRefused_isUnauthorized()
{
    OwnProvider own;
    own.connectWithSignIn();
    own.crm.accessToken = u"another"_s;
    own.crm.refusesRenewal = true;
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(own.crm.renewals, 0);
}

// The last four digits of a French number are no run of digits as people write it.
void PipedriveTest::numberInPairs_isFound()
{
    OwnProvider own;
    own.connectWithToken();
    own.crm.contacts.first().phones = {u"+33 6 39 98 01 23"_s};
    const auto found = own.ask(u"+33639980123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void PipedriveTest::logCall_asActivity_hasEverything()
{
    OwnProvider own;
    own.connectWithToken({{u"log_as"_s, u"activity"_s}});
    CallLog log;
    log.call.number = own.parser.parse(u"+14155550123"_s, u"US"_s);
    log.call.direction = CallDirection::Outbound;
    log.call.outcome = CallOutcome::Answered;
    log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
    log.call.answeredAt = log.call.startedAt;
    log.call.endedAt = log.call.answeredAt.addSecs(3725);
    log.wrapUp.note = u"A < B\nC"_s;
    log.caller = own.ask(u"+14155550123"_s).value().first();
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.calls.size(), 1);
    QCOMPARE(own.crm.calls.first().contactId, u"501"_s);
    QCOMPARE(own.crm.calls.first().outbound, true);
    QCOMPARE(own.crm.calls.first().seconds, 3725);
    QCOMPARE(own.crm.calls.first().note, log.wrapUp.note);
    QCOMPARE(own.crm.calls.first().startedAt, log.call.startedAt);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.crm.violations.join(u'\n')));
}

void PipedriveTest::createContact_makesTheCompany()
{
    OwnProvider own;
    own.connectWithToken();
    NewContact contact;
    contact.firstName = u"Zoe"_s;
    contact.company = u"Acme & Sons"_s;
    contact.number = own.parser.parse(u"+14155550177"_s, u"US"_s);
    QVERIFY(waitFor(own.provider->createContact(contact)));
    QCOMPARE(own.crm.companiesMade, 1);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.crm.violations.join(u'\n')));
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::PipedriveTest)
#include "pipedrivetest.moc"
