#include "fakebrowser.h"
#include "ownprovider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

const QString version = u"/services/data/v60.0"_s;

QString idOf(const QString &prefix, const QString &number)
{
    return prefix + number.rightJustified(12, u'0') + u"AAA"_s;
}

QString numberOf(const QString &id)
{
    return QString::number(id.mid(3, 12).toLongLong());
}

struct Soql {
    struct Condition {
        QString field;
        QString sign;
        QJsonValue value;
    };
    QString object;
    QStringList fields;
    QList<Condition> where;
    QString orderBy;
    bool isDescending = false;
    int limit = 2000;
};

// What stands in '…', taken out: SOQL without texts, and the texts. nullopt: one is not closed, or has a bad escape.
std::optional<std::pair<QString, QStringList>> withoutTexts(const QString &query)
{
    QString rest;
    QStringList texts;
    for (qsizetype i = 0; i < query.size(); ++i) {
        if (query[i] != u'\'') {
            rest += query[i];
            continue;
        }
        QString text;
        for (++i; i < query.size() && query[i] != u'\''; ++i) {
            if (query[i] == u'\\') {
                if (++i >= query.size() || !u"'\"\\nNrRtTbBfF_%"_s.contains(query[i]))
                    return std::nullopt;
                const QChar kind = query[i].toLower();
                text += kind == u'n' ? QChar(u'\n')
                    : kind == u'r'   ? QChar(u'\r')
                    : kind == u't'   ? QChar(u'\t')
                                     : query[i];
            } else {
                text += query[i];
            }
        }
        if (i >= query.size())
            return std::nullopt;
        rest += u"'%1'"_s.arg(texts.size());
        texts.append(text);
    }
    return std::pair(rest, texts);
}

std::optional<QList<Soql::Condition>> conditions(const QString &text, const QStringList &texts)
{
    static const QRegularExpression one(u"^([A-Za-z_.]+) (=|!=|<|>) ('(\\d+)'|true|false)$"_s);
    QList<Soql::Condition> all;
    for (const QString &part : text.split(u" AND "_s)) {
        const auto match = one.match(part.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        const bool isText = !match.captured(4).isEmpty();
        all.append(
            {match.captured(1), match.captured(2),
             isText ? QJsonValue(texts.value(match.captured(4).toInt())) : QJsonValue(match.captured(3) == "true"_L1)});
    }
    return all;
}

std::optional<Soql> parsed(const QString &query)
{
    const auto parts = withoutTexts(query);
    if (!parts)
        return std::nullopt;
    static const QRegularExpression whole(
        u"^SELECT ([\\w., ]+) FROM (\\w+)(?: WHERE (.+?))?(?: ORDER BY ([\\w.]+)( DESC)?)?(?: LIMIT (\\d+))?$"_s);
    const auto match = whole.match(parts->first);
    if (!match.hasMatch())
        return std::nullopt;
    Soql soql;
    soql.object = match.captured(2);
    for (const QString &field : match.captured(1).split(u','))
        soql.fields.append(field.trimmed());
    if (!match.captured(3).isEmpty()) {
        const auto where = conditions(match.captured(3), parts->second);
        if (!where)
            return std::nullopt;
        soql.where = *where;
    }
    soql.orderBy = match.captured(4);
    soql.isDescending = !match.captured(5).isEmpty();
    if (!match.captured(6).isEmpty())
        soql.limit = match.captured(6).toInt();
    return soql;
}

QJsonValue at(const QJsonObject &row, const QString &path)
{
    QJsonValue value = row;
    for (const QString &name : path.split(u'.'))
        value = value[name];
    return value;
}

// Salesforce as far as its documentation says: SOQL, SOSL by tokens, describe, composite, arrays of errors. Ids have
// 18 characters and begin with what they are.
class FakeSalesforce : public FakeCrm
{
public:
    QString refreshToken = u"refresh-1"_s;
    bool allowsRenewal = true;
    QString publicKeyFile; //!< for JWTs
    QUrlQuery authorized; //!< what the page for signing in was opened with
    bool hasCallFields = true;
    bool hidesCases = false; //!< no right to see that object
    int moreFields = 0; //!< of the company's own, in every object
    QStringList dispositions; //!< where CallDisposition is a picklist
    QList<Contact> leads;
    QList<Contact> accounts; //!< company and phones
    QJsonObject lastTask;
    QJsonObject lastLead;

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        return request.path == "/services/oauth2/token"_L1
            || request.header("Authorization") == "Bearer " + key.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        return error(401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s);
    }
    [[nodiscard]] Reply throttled(bool today) const override
    {
        return error(403, u"REQUEST_LIMIT_EXCEEDED"_s,
                     today ? u"TotalRequests Limit exceeded."_s
                           : u"ConcurrentRequests (Concurrent API Requests) Limit exceeded."_s);
    }
    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (request.path == "/services/oauth2/token"_L1)
            return token(request);
        if (!request.path.startsWith(version + u'/'))
            return refused(u"no such address: %1"_s.arg(request.path), error(404, u"NOT_FOUND"_s));
        const QString path = request.path.mid(version.size());
        if (request.method == "GET" && (path == "/query/"_L1 || path == "/search/"_L1)) {
            const QString q = request.parameter(u"q"_s);
            return (path == "/query/"_L1 ? query(q) : search(q)).with("Sforce-Limit-Info", "api-usage=18/5000");
        }
        static const QRegularExpression describes(u"^/sobjects/(\\w+)/describe$"_s);
        if (const auto match = describes.match(path); request.method == "GET" && match.hasMatch())
            return describe(match.captured(1));
        if (request.method == "POST" && !request.header("Content-Type").startsWith("application/json"))
            return refused(u"not JSON"_s, error(415, u"UNSUPPORTED_MEDIA_TYPE"_s));
        if (request.method == "POST" && path == "/composite"_L1)
            return composite(request.json());
        static const QRegularExpression creates(u"^/sobjects/(\\w+)/$"_s);
        if (const auto match = creates.match(path); request.method == "POST" && match.hasMatch())
            return create(match.captured(1), request);
        return refused(u"no such address: %1"_s.arg(request.path), error(404, u"NOT_FOUND"_s));
    }

private:
    static Reply error(int status, const QString &code, const QString &message = u"no"_s)
    {
        return Reply::json(QJsonArray{QJsonObject{{u"message"_s, message}, {u"errorCode"_s, code}}}, status);
    }
    Reply invalid(const QString &code, const QString &why)
    {
        return refused(code + u": "_s + why, error(400, code, why));
    }

    Reply noToken(const QString &word, const QString &why)
    {
        return Reply::json(QJsonObject{{u"error"_s, word}, {u"error_description"_s, why}}, 400);
    }
    Reply token(const Request &request)
    {
        const auto form = request.form();
        if (request.method != "POST")
            return refused(u"a token is asked for with POST"_s, Reply{405});
        QJsonObject given{{u"access_token"_s, key},
                          {u"instance_url"_s, url()},
                          {u"id"_s, url() + u"/id/00D000000000001AAA/"_s + idOf(u"005"_s, u"11"_s)},
                          {u"token_type"_s, u"Bearer"_s},
                          {u"scope"_s, u"api refresh_token"_s}};
        if (form.value(u"grant_type"_s) == "refresh_token"_L1) {
            if (form.value(u"client_id"_s) != "consumer-key"_L1)
                return refused(u"a token is renewed with client_id"_s, noToken(u"invalid_client_id"_s, u"client"_s));
            if (!allowsRenewal || form.value(u"refresh_token"_s) != refreshToken)
                return noToken(u"invalid_grant"_s, u"expired access/refresh token"_s);
            return Reply::json(given);
        }
        if (form.value(u"grant_type"_s) == "authorization_code"_L1) {
            const auto asked = [this](const QString &name) {
                return authorized.queryItemValue(name, QUrl::FullyDecoded);
            };
            if (form.value(u"client_id"_s) != "consumer-key"_L1 || form.value(u"code"_s) != "the code"_L1
                || form.value(u"redirect_uri"_s) != asked(u"redirect_uri"_s)
                || asked(u"code_challenge_method"_s) != "S256"_L1
                || asked(u"code_challenge"_s) != challengeFor(form.value(u"code_verifier"_s)))
                return refused(u"the code"_s, noToken(u"invalid_grant"_s, u"invalid authorization code"_s));
            given.insert(u"refresh_token"_s, refreshToken);
            return Reply::json(given);
        }
        if (form.value(u"grant_type"_s) != "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1)
            return refused(u"grant_type"_s, noToken(u"unsupported_grant_type"_s, u"no"_s));
        if (!isGoodJwt(form.value(u"assertion"_s).toLatin1()))
            return refused(u"the assertion"_s, noToken(u"invalid_grant"_s, u"invalid assertion"_s));
        if (!allowsRenewal)
            return noToken(u"invalid_grant"_s, u"user hasn't approved this consumer"_s);
        return Reply::json(given);
    }
    [[nodiscard]] bool isGoodJwt(const QByteArray &jwt) const
    {
        const QList<QByteArray> parts = jwt.split('.');
        if (parts.size() != 3)
            return false;
        const auto decoded = [&](int i) {
            return QByteArray::fromBase64(parts[i], QByteArray::Base64UrlEncoding);
        };
        const QJsonObject claims = QJsonDocument::fromJson(decoded(1)).object();
        const qint64 left = claims[u"exp"].toInteger() - QDateTime::currentSecsSinceEpoch();
        if (QJsonDocument::fromJson(decoded(0))[u"alg"] != "RS256"_L1 || claims[u"iss"] != "consumer-key"_L1
            || claims[u"sub"] != "agent@example.com"_L1 || claims[u"aud"] != "https://login.salesforce.com"_L1
            || left <= 0 || left > 180)
            return false;
        QTemporaryDir dir;
        QFile text(dir.filePath(u"text"_s));
        QFile signature(dir.filePath(u"signature"_s));
        if (!text.open(QIODevice::WriteOnly) || !signature.open(QIODevice::WriteOnly))
            return false;
        text.write(parts[0] + '.' + parts[1]);
        signature.write(decoded(2));
        text.close();
        signature.close();
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"dgst"_s, u"-sha256"_s, u"-verify"_s, publicKeyFile, u"-signature"_s, signature.fileName(),
                       text.fileName()});
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    static const QHash<QString, QStringList> &schema()
    {
        static const QHash<QString, QStringList> fields{
            {u"Contact"_s,
             u"Id Name FirstName LastName Email Title Description Phone MobilePhone Desk_Phone__c "
             u"AccountId Account.Name LastActivityDate LastModifiedDate"_s.split(u' ')},
            {u"Lead"_s,
             u"Id Name FirstName LastName Email Title Description Company Status Phone MobilePhone "
             u"IsConverted LastActivityDate LastModifiedDate"_s.split(u' ')},
            {u"Account"_s, u"Id Name Phone Description LastActivityDate LastModifiedDate"_s.split(u' ')},
            {u"Task"_s,
             u"Id Subject Description Status IsClosed ActivityDate CreatedDate Owner.Name WhoId "
             u"WhatId AccountId IsReminderSet ReminderDateTime TaskSubtype CallType "
             u"CallDurationInSeconds CallDisposition CallObject"_s.split(u' ')},
            {u"Event"_s, u"Id Subject Description StartDateTime Owner.Name WhoId AccountId"_s.split(u' ')},
            {u"Note"_s, u"Id Title Body CreatedDate Owner.Name ParentId"_s.split(u' ')},
            {u"Case"_s,
             u"Id CaseNumber Subject Description Status Priority CreatedDate LastModifiedDate "
             u"Owner.Name ContactId AccountId"_s.split(u' ')},
            {u"Opportunity"_s,
             u"Id Name StageName Amount CloseDate CreatedDate LastModifiedDate Owner.Name AccountId "
             u"RecordTypeId"_s.split(u' ')},
            {u"OpportunityContactRole"_s,
             u"Id ContactId OpportunityId IsPrimary CreatedDate LastModifiedDate Opportunity.Id "
             u"Opportunity.Name Opportunity.StageName Opportunity.Amount Opportunity.CloseDate "
             u"Opportunity.CreatedDate Opportunity.LastModifiedDate Opportunity.Owner.Name"_s.split(u' ')},
            {u"Organization"_s, u"Id Name"_s.split(u' ')},
            {u"User"_s, u"Id Name"_s.split(u' ')},
            {u"OpportunityStage"_s, u"ApiName MasterLabel IsClosed IsActive SortOrder"_s.split(u' ')},
            {u"TaskStatus"_s, u"ApiName MasterLabel IsClosed SortOrder"_s.split(u' ')},
        };
        return fields;
    }
    static bool isCallField(const QString &field) { return field.startsWith("Call"_L1) || field == "TaskSubtype"_L1; }
    [[nodiscard]] bool has(const QString &object, const QString &field) const
    {
        return schema().value(object).contains(field) && (object != "Task"_L1 || hasCallFields || !isCallField(field));
    }

    [[nodiscard]] static QJsonObject personRow(const Contact &contact, const QString &prefix)
    {
        return {{u"Id"_s, idOf(prefix, contact.id)},
                {u"Name"_s, u"%1 %2"_s.arg(contact.firstName, contact.lastName).trimmed()},
                {u"FirstName"_s, contact.firstName},
                {u"LastName"_s, contact.lastName},
                {u"Email"_s, contact.email},
                {u"Title"_s, contact.title},
                {u"Company"_s, contact.company},
                {u"Status"_s, u"Open - Not Contacted"_s},
                {u"IsConverted"_s, false},
                {u"Phone"_s, contact.phones.value(0)},
                {u"MobilePhone"_s, contact.phones.value(1)},
                {u"Desk_Phone__c"_s, contact.phones.value(2)},
                {u"LastModifiedDate"_s, u"2026-02-01T00:00:00.000+0000"_s}};
    }
    [[nodiscard]] QString accountIdOf(const QString &company) const
    {
        for (const Contact &account : accounts) {
            if (account.company == company)
                return idOf(u"001"_s, account.id);
        }
        return {};
    }
    [[nodiscard]] QList<QJsonObject> rowsOf(const QString &object) const
    {
        QList<QJsonObject> rows;
        if (object == "Contact"_L1) {
            for (const Contact &contact : contacts) {
                QJsonObject row = personRow(contact, u"003"_s);
                row.insert(u"Account"_s,
                           contact.company.isEmpty() ? QJsonValue() : QJsonObject{{u"Name"_s, contact.company}});
                row.insert(u"AccountId"_s, accountIdOf(contact.company));
                rows.append(row);
            }
        } else if (object == "Lead"_L1) {
            for (const Contact &lead : leads)
                rows.append(personRow(lead, u"00Q"_s));
        } else if (object == "Account"_L1) {
            for (const Contact &account : accounts)
                rows.append({{u"Id"_s, idOf(u"001"_s, account.id)},
                             {u"Name"_s, account.company},
                             {u"Phone"_s, account.phones.value(0)}});
        } else if (object == "Organization"_L1) {
            rows.append({{u"Id"_s, u"00D000000000001AAA"_s}, {u"Name"_s, u"Acme Inc."_s}});
        } else if (object == "User"_L1) {
            rows.append({{u"Id"_s, idOf(u"005"_s, u"11"_s)}, {u"Name"_s, u"Ann Agent"_s}});
        } else if (object == "OpportunityStage"_L1) {
            rows.append({{u"ApiName"_s, u"Lost"_s},
                         {u"MasterLabel"_s, u"Lost"_s},
                         {u"IsClosed"_s, true},
                         {u"IsActive"_s, true},
                         {u"SortOrder"_s, 1}});
            rows.append({{u"ApiName"_s, u"First_Talk"_s},
                         {u"MasterLabel"_s, u"First talk"_s},
                         {u"IsClosed"_s, false},
                         {u"IsActive"_s, true},
                         {u"SortOrder"_s, 2}});
            rows.append({{u"ApiName"_s, u"Old"_s},
                         {u"MasterLabel"_s, u"Old"_s},
                         {u"IsClosed"_s, false},
                         {u"IsActive"_s, false},
                         {u"SortOrder"_s, 0}});
        } else if (object == "TaskStatus"_L1) {
            rows.append({{u"ApiName"_s, u"Not Started"_s},
                         {u"MasterLabel"_s, u"Not Started"_s},
                         {u"IsClosed"_s, false},
                         {u"SortOrder"_s, 1}});
            rows.append({{u"ApiName"_s, u"Erledigt"_s},
                         {u"MasterLabel"_s, u"Erledigt"_s},
                         {u"IsClosed"_s, true},
                         {u"SortOrder"_s, 2}});
        } else {
            rows = doneOf(object);
        }
        return rows;
    }
    // Tasks and the like: out of activities, and what came over the API.
    [[nodiscard]] QList<QJsonObject> doneOf(const QString &object) const
    {
        using Type = HistoryEntry::Type;
        QList<QJsonObject> rows = m_made.value(object);
        for (auto it = activities.cbegin(); it != activities.cend(); ++it) {
            const QString who = idOf(u"003"_s, it.key());
            for (const Activity &one : it.value()) {
                const QString when = one.at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.000+0000"_s);
                QJsonObject row{{u"Subject"_s, one.title}, {u"Description"_s, one.text},
                                {u"CreatedDate"_s, when},  {u"LastModifiedDate"_s, when},
                                {u"Status"_s, u"New"_s},   {u"Owner"_s, QJsonObject{{u"Name"_s, u"Ann Agent"_s}}}};
                const auto is = [&](const QString &name, const QString &prefix) {
                    row.insert(u"Id"_s, idOf(prefix, one.id));
                    return object == name;
                };
                if ((one.type == Type::Call || one.type == Type::Email || one.type == Type::Task)
                    && is(u"Task"_s, u"00T"_s)) {
                    row.insert(u"WhoId"_s, who);
                    row.insert(u"IsClosed"_s, one.type != Type::Task);
                    row.insert(u"TaskSubtype"_s,
                               one.type == Type::Call        ? u"Call"_s
                                   : one.type == Type::Email ? u"Email"_s
                                                             : u"Task"_s);
                    if (one.type == Type::Call) {
                        row.insert(u"CallType"_s, one.outbound ? u"Outbound"_s : u"Inbound"_s);
                        row.insert(u"CallDurationInSeconds"_s,
                                   one.word == "by hand"_L1 ? QJsonValue(QJsonValue::Null) : QJsonValue(one.seconds));
                    }
                    rows.append(row);
                } else if (one.type == Type::Meeting && is(u"Event"_s, u"00U"_s)) {
                    row.insert(u"WhoId"_s, who);
                    row.insert(u"StartDateTime"_s, when);
                    rows.append(row);
                } else if (one.type == Type::Note && is(u"Note"_s, u"002"_s)) {
                    row.insert(u"ParentId"_s, who);
                    row.insert(u"Title"_s, one.title);
                    row.insert(u"Body"_s, one.text);
                    rows.append(row);
                } else if (one.type == Type::Ticket && is(u"Case"_s, u"500"_s)) {
                    row.insert(u"ContactId"_s, who);
                    rows.append(row);
                } else if (one.type == Type::Deal && is(u"OpportunityContactRole"_s, u"006"_s)) {
                    row.insert(u"Name"_s, one.title);
                    row.insert(u"StageName"_s, u"First_Talk"_s);
                    rows.append({{u"ContactId"_s, who},
                                 {u"CreatedDate"_s, when},
                                 {u"LastModifiedDate"_s, when},
                                 {u"Opportunity"_s, row}});
                }
            }
        }
        return rows;
    }

    // The fields that were asked for, and what every record has.
    static QJsonObject project(const QJsonObject &row, const QString &object, const QStringList &fields)
    {
        QJsonObject shown{
            {u"attributes"_s, QJsonObject{{u"type"_s, object}, {u"url"_s, version + u"/sobjects/"_s + object}}}};
        for (const QString &field : fields) {
            const QString head = field.section(u'.', 0, 0);
            if (head == field) {
                const QJsonValue value = row[field];
                shown.insert(field, value.isUndefined() || value == QString() ? QJsonValue() : value);
            } else if (row[head].isObject()) {
                QJsonObject inner = shown[head].toObject();
                const QJsonObject deeper = project(row[head].toObject(), head, {field.section(u'.', 1)});
                for (auto it = deeper.begin(); it != deeper.end(); ++it)
                    inner.insert(it.key(), *it);
                shown.insert(head, inner);
            } else {
                shown.insert(head, QJsonValue());
            }
        }
        return shown;
    }
    // What is wrong with these fields; empty: nothing.
    [[nodiscard]] std::optional<Reply> objection(const QString &object, const QStringList &fields)
    {
        if (object == "Case"_L1 && hidesCases)
            return error(400, u"INVALID_TYPE"_s, u"sObject type 'Case' is not supported."_s);
        if (!schema().contains(object))
            return invalid(u"INVALID_TYPE"_s, object);
        for (const QString &field : fields) {
            if (!has(object, field))
                return invalid(u"INVALID_FIELD"_s, object + u'.' + field);
        }
        return std::nullopt;
    }

    Reply query(const QString &text)
    {
        const auto soql = parsed(text);
        if (!soql)
            return invalid(u"MALFORMED_QUERY"_s, text);
        QStringList used = soql->fields;
        for (const auto &condition : soql->where)
            used.append(condition.field);
        if (!soql->orderBy.isEmpty())
            used.append(soql->orderBy);
        if (const auto reply = objection(soql->object, used))
            return *reply;
        QList<QJsonObject> rows = rowsOf(soql->object);
        rows.removeIf([&](const QJsonObject &row) {
            return std::any_of(soql->where.cbegin(), soql->where.cend(), [&](const Soql::Condition &condition) {
                const QJsonValue value = at(row, condition.field);
                if (condition.sign == "="_L1)
                    return value != condition.value;
                if (condition.sign == "!="_L1)
                    return value == condition.value;
                const int order = QString::compare(value.toString(), condition.value.toString());
                return condition.sign == "<"_L1 ? order >= 0 : order <= 0;
            });
        });
        if (!soql->orderBy.isEmpty()) {
            std::stable_sort(rows.begin(), rows.end(), [&](const QJsonObject &a, const QJsonObject &b) {
                const QJsonValue left = at(soql->isDescending ? b : a, soql->orderBy);
                const QJsonValue right = at(soql->isDescending ? a : b, soql->orderBy);
                return left.isDouble() ? left.toDouble() < right.toDouble() : left.toString() < right.toString();
            });
        }
        QJsonArray records;
        for (const QJsonObject &row : std::as_const(rows)) {
            if (records.size() < soql->limit)
                records.append(project(row, soql->object, soql->fields));
        }
        return Reply::json(QJsonObject{{u"totalSize"_s, records.size()}, {u"done"_s, true}, {u"records"_s, records}});
    }

    // The terms of FIND {…}: words and "phrases" with OR between them, what is special escaped. nullopt: malformed.
    static std::optional<QStringList> termsOf(const QString &find)
    {
        QStringList terms{QString()};
        bool isQuoted = false;
        for (qsizetype i = 0; i < find.size(); ++i) {
            if (find[i] == u'\\') {
                if (++i >= find.size())
                    return std::nullopt;
                terms.last() += find[i];
            } else if (find[i] == u'"') {
                isQuoted = !isQuoted;
            } else if (u"&|!(){}[]^~*?:'+-"_s.contains(find[i])) {
                return std::nullopt;
            } else if (!isQuoted && QStringView(find).mid(i).startsWith(u" OR ")) {
                terms.append(QString());
                i += 3;
            } else {
                terms.last() += find[i];
            }
        }
        const bool isShort =
            std::any_of(terms.cbegin(), terms.cend(), [](const QString &t) { return t.trimmed().size() < 2; });
        return isQuoted || isShort ? std::nullopt : std::optional(terms);
    }
    // By tokens, split at everything that is neither digit nor letter; a phrase is tokens in a row. No idea of numbers.
    static bool hasPhrase(const QString &stored, const QString &term)
    {
        static const QRegularExpression split(u"[^0-9A-Za-z]+"_s);
        const QStringList tokens = stored.split(split, Qt::SkipEmptyParts);
        const QStringList words = term.split(split, Qt::SkipEmptyParts);
        for (qsizetype i = 0; !words.isEmpty() && i + words.size() <= tokens.size(); ++i) {
            if (tokens.mid(i, words.size()) == words)
                return true;
        }
        return false;
    }
    Reply search(const QString &text)
    {
        static const QRegularExpression whole(u"^FIND \\{((?:[^\\\\{}]|\\\\.)+)\\} IN PHONE FIELDS RETURNING (.+)$"_s);
        static const QRegularExpression one(u"(\\w+)\\(([\\w., ]+?)(?: WHERE ([^()]+?))?(?: LIMIT (\\d+))?\\)"_s);
        const auto match = whole.match(text);
        const auto terms = match.hasMatch() ? termsOf(match.captured(1)) : std::nullopt;
        QString rest = match.captured(2);
        if (!terms || !rest.remove(one).remove(u',').trimmed().isEmpty())
            return invalid(u"MALFORMED_SEARCH"_s, text);
        QJsonArray records;
        auto returning = one.globalMatch(match.captured(2));
        while (returning.hasNext()) {
            const auto object = returning.next();
            QStringList fields;
            for (const QString &field : object.captured(2).split(u','))
                fields.append(field.trimmed());
            if (const auto reply = objection(object.captured(1), fields))
                return *reply;
            if (!object.captured(3).isEmpty() && !conditions(object.captured(3), {}))
                return invalid(u"MALFORMED_SEARCH"_s, text);
            for (const QJsonObject &row : rowsOf(object.captured(1))) {
                const bool isMeant = std::any_of(terms->cbegin(), terms->cend(), [&](const QString &term) {
                    return hasPhrase(row[u"Phone"].toString(), term) || hasPhrase(row[u"MobilePhone"].toString(), term)
                        || hasPhrase(row[u"Desk_Phone__c"].toString(), term);
                });
                if (isMeant)
                    records.append(project(row, object.captured(1), fields));
            }
        }
        return Reply::json(QJsonObject{{u"searchRecords"_s, records}});
    }

    Reply describe(const QString &object)
    {
        if (!schema().contains(object))
            return refused(u"no such object: %1"_s.arg(object), error(404, u"NOT_FOUND"_s));
        QJsonArray fields;
        for (const QString &name : schema().value(object)) {
            if (name.contains(u'.') || !has(object, name))
                continue;
            QJsonArray values;
            const QStringList words = name == "CallType"_L1 ? QStringList{u"Inbound"_s, u"Outbound"_s, u"Internal"_s}
                : name == "CallDisposition"_L1              ? dispositions
                                                            : QStringList();
            for (const QString &word : words)
                values.append(QJsonObject{{u"active"_s, true}, {u"label"_s, word}, {u"value"_s, word}});
            fields.append(
                QJsonObject{{u"name"_s, name},
                            {u"label"_s, name},
                            {u"type"_s, name.contains("Phone"_L1) ? u"phone"_s : u"string"_s},
                            {u"createable"_s, !name.startsWith("Last"_L1) && name != "Id"_L1 && name != "Name"_L1},
                            {u"picklistValues"_s, values}});
        }
        for (int i = 0; i < moreFields; ++i)
            fields.append(ownField(i));
        return Reply::json(QJsonObject{{u"name"_s, object}, {u"fields"_s, fields}});
    }
    // As large as describe makes them: some sixty members, and now and then a long picklist.
    static QJsonObject ownField(int number)
    {
        QJsonObject field{{u"name"_s, u"Own_%1__c"_s.arg(number)}, {u"type"_s, u"picklist"_s}, {u"createable"_s, true}};
        for (int i = 0; i < 55; ++i)
            field.insert(u"someAttribute%1"_s.arg(i), i % 2 == 0);
        QJsonArray values;
        for (int i = 0; i < (number % 50 == 0 ? 250 : 3); ++i)
            values.append(QJsonObject{{u"active"_s, true},
                                      {u"defaultValue"_s, false},
                                      {u"label"_s, u"Label"_s},
                                      {u"validFor"_s, QJsonValue()},
                                      {u"value"_s, u"Value"_s}});
        field.insert(u"picklistValues"_s, values);
        return field;
    }

    Reply composite(const QJsonValue &body)
    {
        const QJsonArray asked = body[u"compositeRequest"].toArray();
        if (asked.isEmpty() || asked.size() > 5) // five queries at most
            return invalid(u"INVALID_INPUT"_s, u"compositeRequest"_s);
        QJsonArray answers;
        for (const QJsonValue &one : asked) {
            const QByteArray target = one[u"url"].toString().toUtf8();
            static const QRegularExpression name(u"^\\w+$"_s);
            if (one[u"method"] != "GET"_L1 || !target.startsWith(version.toUtf8() + "/query/?q=")
                || !name.match(one[u"referenceId"].toString()).hasMatch())
                return invalid(u"INVALID_INPUT"_s, QString::fromUtf8(target));
            const Reply reply = query(QUrl::fromPercentEncoding(target.mid(target.indexOf('=') + 1)));
            const QJsonDocument answer = QJsonDocument::fromJson(reply.body);
            answers.append(
                QJsonObject{{u"body"_s, answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object())},
                            {u"httpHeaders"_s, QJsonObject()},
                            {u"httpStatusCode"_s, reply.status},
                            {u"referenceId"_s, one[u"referenceId"]}});
        }
        return Reply::json(QJsonObject{{u"compositeResponse"_s, answers}});
    }

    Reply create(const QString &object, const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        QStringList fields = body.keys();
        if (const auto reply = objection(object, fields))
            return *reply;
        static const QHash<QString, QStringList> required{
            {u"Contact"_s, {u"LastName"_s}},
            {u"Lead"_s, {u"LastName"_s, u"Company"_s}},
            {u"Account"_s, {u"Name"_s}},
            {u"Opportunity"_s, {u"Name"_s, u"StageName"_s, u"CloseDate"_s}},
            {u"Task"_s, {}},
            {u"OpportunityContactRole"_s, {u"OpportunityId"_s, u"ContactId"_s}}};
        if (!required.contains(object))
            return invalid(u"INVALID_TYPE"_s, object);
        for (const QString &field : required.value(object)) {
            if (body[field].toString().isEmpty())
                return invalid(u"REQUIRED_FIELD_MISSING"_s, field);
        }
        static const QStringList numbers{u"Amount"_s, u"CallDurationInSeconds"_s};
        static const QStringList flags{u"IsPrimary"_s, u"IsReminderSet"_s};
        static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (numbers.contains(it.key())     ? !it->isDouble()
                    : flags.contains(it.key()) ? !it->isBool()
                                               : !it->isString())
                return invalid(u"JSON_PARSER_ERROR"_s, it.key());
            if ((it.key() == "CloseDate"_L1 || it.key() == "ActivityDate"_L1) && !day.match(it->toString()).hasMatch())
                return invalid(u"JSON_PARSER_ERROR"_s, it.key());
            if (it.key().endsWith("Id"_L1) && it->toString().size() != 18)
                return invalid(u"MALFORMED_ID"_s, it.key());
        }
        return store(object, body, request.header("Sforce-Duplicate-Rule-Header"));
    }
    Reply store(const QString &object, const QJsonObject &body, const QByteArray &duplicates)
    {
        QString id;
        const QString phone = body[u"Phone"].toString();
        if (phone.size() > 40)
            return invalid(u"STRING_TOO_LONG"_s, u"Phone"_s);
        Contact person{{},     body[u"FirstName"].toString(), body[u"LastName"].toString(),
                       {},     body[u"Title"].toString(),     body[u"Email"].toString(),
                       {phone}};
        if (object == "Contact"_L1) {
            const bool isKnown = !person.email.isEmpty()
                && std::any_of(contacts.cbegin(), contacts.cend(),
                               [&](const Contact &other) { return other.email == person.email; });
            if (isKnown && !duplicates.contains("allowSave=true"))
                return error(400, u"DUPLICATES_DETECTED"_s, u"Use one of these records?"_s);
            for (const Contact &account : std::as_const(accounts)) {
                if (idOf(u"001"_s, account.id) == body[u"AccountId"].toString())
                    person.company = account.company;
            }
            id = idOf(u"003"_s, add(person));
        } else if (object == "Lead"_L1 || object == "Account"_L1) {
            person.id = nextId();
            person.company = body[object == "Lead"_L1 ? u"Company" : u"Name"].toString();
            (object == "Lead"_L1 ? leads : accounts).append(person);
            lastLead = object == "Lead"_L1 ? body : lastLead;
            id = idOf(object == "Lead"_L1 ? u"00Q"_s : u"001"_s, person.id);
        } else if (object == "Opportunity"_L1) {
            if (body[u"StageName"] != "First_Talk"_L1 && body[u"StageName"] != "Lost"_L1)
                return invalid(u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s, u"StageName"_s);
            id = idOf(u"006"_s, nextId());
            deals.append({body[u"Name"].toString(),
                          QString::number(body[u"Amount"].toDouble()),
                          {},
                          body[u"StageName"].toString()});
        } else if (object == "OpportunityContactRole"_L1) {
            if (deals.isEmpty() || !find(numberOf(body[u"ContactId"].toString())))
                return invalid(u"INVALID_CROSS_REFERENCE_KEY"_s, u"ContactId"_s);
            deals.last().contactId = numberOf(body[u"ContactId"].toString());
            id = idOf(u"00K"_s, nextId());
        } else {
            return storeTask(body);
        }
        return Reply::json(QJsonObject{{u"id"_s, id}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}}, 201);
    }
    Reply storeTask(const QJsonObject &body)
    {
        const QString who = body[u"WhoId"].toString();
        if (!who.isEmpty() && !who.startsWith("003"_L1) && !who.startsWith("00Q"_L1))
            return invalid(u"FIELD_INTEGRITY_EXCEPTION"_s, u"WhoId"_s);
        if (body.contains(u"Status") && body[u"Status"] != "Erledigt"_L1 && body[u"Status"] != "Not Started"_L1)
            return invalid(u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s, u"Status"_s);
        lastTask = body;
        const bool isCall = body[u"Status"] == "Erledigt"_L1;
        if (isCall) {
            calls.append({who.isEmpty() ? QString() : numberOf(who),
                          body[u"CallType"] == "Outbound"_L1,
                          body[u"CallDurationInSeconds"].toInt(),
                          body[u"Description"].toString(),
                          body[u"CallObject"].toString(),
                          {}});
        } else {
            tasks.append({body[u"Subject"].toString(), numberOf(who),
                          QDateTime::fromString(body[u"ReminderDateTime"].toString(), Qt::ISODate)});
        }
        QJsonObject row = body;
        row.insert(u"Id"_s, idOf(u"00T"_s, nextId()));
        row.insert(u"IsClosed"_s, isCall);
        row.insert(u"CreatedDate"_s, u"2026-03-04T10:35:00.000+0000"_s);
        m_made[u"Task"_s].append(row);
        return Reply::json(QJsonObject{{u"id"_s, row[u"Id"]}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}}, 201);
    }

    QHash<QString, QList<QJsonObject>> m_made; // by object
};

OAuthToken tokenFor(const QString &server, const QByteArray &access)
{
    OAuthToken token;
    token.accessToken = Secret(access);
    token.refreshToken = Secret("refresh-1");
    token.fields.insert(u"instance_url"_s, server);
    token.fields.insert(u"id"_s, server + u"/id/00D000000000001AAA/"_s + idOf(u"005"_s, u"11"_s));
    return token;
}

class SalesforceRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"salesforce"_s; }
    [[nodiscard]] FakeSalesforce &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.parameters.insert(u"client_id"_s, u"consumer-key"_s);
        m_crm.allowsRenewal = false; // a key that is wrong stays wrong
    }
    [[nodiscard]] std::optional<OAuthToken> signedIn() const override { return tokenFor(m_crm.url(), "right-key"); }
    [[nodiscard]] bool knowsDailyQuota() const override { return true; }
    [[nodiscard]] QString rawQuery() const override
    {
        return u"SELECT Id, Name FROM Contact WHERE LastName = 'Cooper' LIMIT 5"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Email, Type::Meeting, Type::Note, Type::Ticket, Type::Deal, Type::Task};
    }
    [[nodiscard]] QList<CallWord> callWords() const override
    {
        return {{u"by hand"_s, false, CallOutcome::None},
                {u"by hand"_s, true, CallOutcome::None},
                {{}, false, CallOutcome::Missed}};
    }

private:
    FakeSalesforce m_crm;
};

// A provider of its own, for what only Salesforce has. Its address is the one that came with the token.
struct OwnProvider : ProviderOnFake<FakeSalesforce> {
    explicit OwnProvider(const QHash<QString, QString> &parameters = {}, const QByteArray &privateKey = {},
                         const QString &region = u"US"_s)
    {
        crm.contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, u"jane@example.com"_s, {u"+14155550123"_s}}};
        ConnectorAccess filledIn = access();
        filledIn.region = region;
        filledIn.authBaseUrl = crm.url();
        filledIn.parameters = parameters;
        filledIn.parameters.insert(u"client_id"_s, u"consumer-key"_s);
        if (privateKey.isEmpty()) {
            tokens.token = tokenFor(crm.url(), "right-key");
        } else {
            filledIn.authentication = u"jwt"_s;
            filledIn.parameters.insert(u"username"_s, u"agent@example.com"_s);
            filledIn.secrets.insert(u"private_key"_s, Secret(privateKey));
        }
        open(u"salesforce"_s, filledIn);
    }
    [[nodiscard]] CallLog log()
    {
        CallLog log;
        log.call.number = parser.parse(u"+14155550123"_s, u"US"_s);
        log.call.direction = CallDirection::Outbound;
        log.call.state = CallState::Ended;
        log.call.outcome = CallOutcome::Answered;
        log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
        log.call.answeredAt = log.call.startedAt;
        log.call.endedAt = log.call.startedAt.addSecs(75);
        log.wrapUp.disposition = u"follow_up"_s;
        log.wrapUp.note = u"Soon"_s;
        log.idempotencyKey = u"it's-1"_s;
        if (const auto found = ask(u"+14155550123"_s); found && !found->isEmpty())
            log.caller = found->first();
        return log;
    }
    [[nodiscard]] int renewals() { return crm.server().count(u"/services/oauth2/token"_s); }
};

} // namespace

class SalesforceTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<SalesforceRig>(); }

private Q_SLOTS:
    void signIn_bringsTheAddress();
    void expiredInMidCall_isRenewedOnce();
    void refusedRenewal_isUnauthorized();
    void jwt_signsIn();
    void leadsAccountsAndOwnFields_areFound();
    void sameCall_isLoggedOnce();
    void disposition_isOneOfThePicklist();
    void withoutCallFields_theCallIsLogged();
    void hiddenObject_leavesTheRest();
    void duplicate_isRefusedUnlessAllowed();
    void newPeople_mayBeLeads();
    void callsLeft_areKnown();
    void trunkPrefix_isNoObstacle_data();
    void trunkPrefix_isNoObstacle();
    void companyWithManyFields_isNotTooMuch();
};

void SalesforceTest::signIn_bringsTheAddress()
{
    if (QTcpServer port; !port.listen(QHostAddress::LocalHost, 8765)) // the one that is registered with Salesforce
        QSKIP("port 8765 is in use");
    OwnProvider own;
    own.tokens.token.reset();
    QVERIFY(!own.ask(u"+14155550123"_s));
    FakeBrowser browser("code=the%20code");
    const auto signedIn = own.provider->oauth()->signIn(browser.opener(), {});
    QCOMPARE(browser.page().path(), u"/services/oauth2/authorize"_s);
    own.crm.authorized = QUrlQuery(browser.page());
    const auto token = waitFor(signedIn);
    QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
    QCOMPARE(browser.asked(u"redirect_uri"_s), u"http://localhost:8765/callback"_s);
    QCOMPARE(browser.asked(u"scope"_s), u"api refresh_token"_s);
    QCOMPARE(own.tokens.token->fields.value(u"instance_url"_s), own.crm.url());
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.violations, QStringList());
}

void SalesforceTest::expiredInMidCall_isRenewedOnce()
{
    OwnProvider own;
    QVERIFY(waitFor(own.provider->checkConnection()));
    QCOMPARE(own.renewals(), 0);
    own.crm.key = u"next-key"_s;
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.renewals(), 1);
    QCOMPARE(own.tokens.token->accessToken.reveal(), QByteArray("next-key"));
    QCOMPARE(own.tokens.token->refreshToken.reveal(),
             QByteArray("refresh-1")); // the answer has none: the old one goes on
    QCOMPARE(own.crm.violations, QStringList());
}

void SalesforceTest::refusedRenewal_isUnauthorized()
{
    OwnProvider own;
    own.crm.key = u"next-key"_s;
    own.crm.allowsRenewal = false;
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
}

void SalesforceTest::jwt_signsIn()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"key.pem"_s);
    const auto openssl = [&](const QStringList &arguments) {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("the program openssl is not installed");
    QVERIFY(openssl({u"genrsa"_s, u"-out"_s, file, u"2048"_s}));
    QVERIFY(openssl({u"rsa"_s, u"-in"_s, file, u"-pubout"_s, u"-out"_s, dir.filePath(u"public.pem"_s)}));
    QFile key(file);
    QVERIFY(key.open(QIODevice::ReadOnly));
    OwnProvider own({}, key.readAll());
    own.crm.publicKeyFile = dir.filePath(u"public.pem"_s);
    auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.renewals(), 1);
    QVERIFY2(found->first().person.profileUrl.toString().startsWith(own.crm.url()),
             qPrintable(found->first().person.profileUrl.toString()));
    QCOMPARE(own.crm.violations, QStringList());
}

void SalesforceTest::leadsAccountsAndOwnFields_areFound()
{
    OwnProvider own;
    own.crm.contacts.first().phones = {{}, {}, u"(415) 555-0188"_s}; // in a field of this company's own
    own.crm.leads = {{u"7"_s, u"Leo"_s, u"Lead"_s, u"Newco"_s, {}, {}, {{}, u"415/555 0188"_s}}};
    own.crm.accounts = {{u"8"_s, {}, {}, u"Bigco"_s, {}, {}, {u"+1 415 555-0188"_s}}};
    const auto found = own.ask(u"+14155550188"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QStringList names;
    for (const CallerInfo &info : *found)
        names.append(info.person.name + u'/' + info.person.company);
    QCOMPARE(names, QStringList({u"Jane Cooper/Acme"_s, u"Leo Lead/Newco"_s, u"Bigco/Bigco"_s}));
    QVERIFY(found->at(1).person.profileUrl.path().contains("/Lead/"_L1));
    // What is not a contact is asked in its own way.
    HistoryQuestion question;
    question.number = own.parser.parse(u"+14155550188"_s, u"US"_s);
    for (const qsizetype i : {1, 2}) {
        question.people = {found->at(i)};
        QVERIFY(waitFor(own.provider->history(question)));
        QVERIFY(waitFor(own.provider->searchLiveFacts(found->at(i).person.contactId, {})));
    }
    CallLog log = own.log();
    log.caller = found->at(2);
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.lastTask[u"WhatId"].toString(), idOf(u"001"_s, u"8"_s));
    QCOMPARE(own.crm.violations, QStringList());
}

void SalesforceTest::sameCall_isLoggedOnce()
{
    OwnProvider own;
    const CallLog log = own.log();
    const auto first = waitFor(own.provider->logCall(log));
    const auto second = waitFor(own.provider->logCall(log));
    QVERIFY(first);
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(own.crm.calls.size(), 1);
    QCOMPARE(own.crm.calls.first().seconds, 75);
    QCOMPARE(own.crm.calls.first().outbound, true);
    QCOMPARE(own.crm.lastTask[u"TaskSubtype"].toString(), u"Call"_s);
    QCOMPARE(own.crm.lastTask[u"CallDisposition"].toString(), u"follow up"_s); // free text in this org
    QCOMPARE(own.crm.violations, QStringList());
}

void SalesforceTest::disposition_isOneOfThePicklist()
{
    OwnProvider own;
    own.crm.dispositions = {u"Done"_s, u"Follow Up"_s};
    CallLog log = own.log();
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.lastTask[u"CallDisposition"].toString(), u"Follow Up"_s);
    log.wrapUp.disposition = u"unheard_of"_s;
    log.idempotencyKey = u"2"_s;
    QVERIFY(waitFor(own.provider->logCall(log)));
    QVERIFY(!own.crm.lastTask.contains(u"CallDisposition"));
}

void SalesforceTest::withoutCallFields_theCallIsLogged()
{
    OwnProvider own;
    own.crm.hasCallFields = false;
    const auto made = waitFor(own.provider->logCall(own.log()));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(own.crm.calls.size(), 1);
    QCOMPARE(own.crm.calls.first().note, u"Soon"_s);
    HistoryQuestion question;
    question.number = own.parser.parse(u"+14155550123"_s, u"US"_s);
    question.people = *own.ask(u"+14155550123"_s);
    const auto past = waitFor(own.provider->history(question));
    QVERIFY(past);
    QCOMPARE(past->recent.size(), 1);
    QCOMPARE(own.crm.violations, QStringList());
}

void SalesforceTest::hiddenObject_leavesTheRest()
{
    OwnProvider own;
    own.crm.hidesCases = true;
    const QDateTime day(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    own.crm.activities.insert(u"501"_s,
                              {{HistoryEntry::Type::Note, u"1"_s, day, u"A note"_s, {}, 0, false},
                               {HistoryEntry::Type::Ticket, u"2"_s, day, u"A case"_s, {}, 0, false}});
    HistoryQuestion question;
    question.number = own.parser.parse(u"+14155550123"_s, u"US"_s);
    question.people = *own.ask(u"+14155550123"_s);
    const auto past = waitFor(own.provider->history(question));
    QVERIFY(past);
    QCOMPARE(past->recent.size(), 1);
    QCOMPARE(past->recent.first().title, u"A note"_s);
}

void SalesforceTest::duplicate_isRefusedUnlessAllowed()
{
    NewContact contact;
    contact.firstName = u"Jane"_s;
    contact.lastName = u"Cooper"_s;
    contact.email = u"jane@example.com"_s;
    OwnProvider strict;
    const auto refused = waitFor(strict.provider->createContact(contact));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Protocol);
    QVERIFY2(refused.error().detail.contains("DUPLICATES_DETECTED"_L1), qPrintable(refused.error().detail));
    OwnProvider lax({{u"save_duplicates"_s, u"true"_s}});
    QVERIFY(waitFor(lax.provider->createContact(contact)));
    QCOMPARE(lax.crm.contacts.size(), 2);
}

void SalesforceTest::newPeople_mayBeLeads()
{
    OwnProvider own({{u"new_people"_s, u"Lead"_s}});
    NewContact contact;
    contact.firstName = u"Zoe"_s;
    contact.number = own.parser.parse(u"+14155550177"_s, u"US"_s);
    const auto made = waitFor(own.provider->createContact(contact));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->id.startsWith("00Q"_L1));
    QCOMPARE(own.crm.lastLead[u"LastName"].toString(), u"Zoe"_s); // has to be there
    QCOMPARE(own.crm.lastLead[u"Company"].toString(), u"-"_s);
    QCOMPARE(own.crm.violations, QStringList());
}

void SalesforceTest::callsLeft_areKnown()
{
    OwnProvider own;
    QVERIFY(own.ask(u"+14155550123"_s));
    QCOMPARE(own.provider->callsLeft(), std::optional<qint64>(4982));
}

void SalesforceTest::trunkPrefix_isNoObstacle_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("area and number") << u"030 901820"_s;
    QTest::newRow("a stroke") << u"030/901820"_s;
    QTest::newRow("in one") << u"030901820"_s;
    QTest::newRow("international") << u"+49 30 901820"_s;
    QTest::newRow("international in one") << u"+4930901820"_s;
}

void SalesforceTest::trunkPrefix_isNoObstacle()
{
    QFETCH(QString, typed);
    OwnProvider own({}, {}, u"DE"_s);
    own.crm.contacts.first().phones = {typed};
    const auto found = own.ask(u"+4930901820"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.violations, QStringList());
}

// Salesforce allows 500 fields of a company's own in an object.
void SalesforceTest::companyWithManyFields_isNotTooMuch()
{
    OwnProvider own;
    own.crm.moreFields = 500;
    own.crm.contacts.first().phones = {{}, {}, u"+14155550188"_s};
    const auto found = own.ask(u"+14155550188"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::SalesforceTest)
#include "salesforcetest.moc"
