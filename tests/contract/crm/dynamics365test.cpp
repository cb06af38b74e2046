#include "fakebrowser.h"
#include "ownprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Row = QJsonObject;

const QString me = u"00000000-0000-4000-9000-000000000007"_s;
const QString prefix = u"/api/data/v9.2/"_s;
const QString formatted = u"@OData.Community.Display.V1.FormattedValue"_s;

QString guidOf(const QString &id)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(id, 12, QLatin1Char('0'));
}

QString idOf(const QString &guid)
{
    return QString::number(guid.right(12).toLongLong());
}

bool isGuid(const QString &text)
{
    static const QRegularExpression guid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    return guid.match(text).hasMatch();
}

// $filter as Dataverse reads it: comparisons, contains() and its sisters, and, or, not, parentheses.
class Filter
{
public:
    Filter(const QString &text, const QStringList &columns)
        : m_columns(columns)
    {
        split(text);
        if (m_problem.isEmpty())
            m_test = either();
        if (m_problem.isEmpty() && m_next < m_tokens.size())
            m_problem = u"something follows the filter: %1"_s.arg(m_tokens[m_next]);
    }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool matches(const Row &row) const { return m_test(row); }

private:
    using Test = std::function<bool(const Row &)>;

    void split(const QString &text)
    {
        for (qsizetype i = 0; i < text.size();) {
            if (text[i] == u' ') {
                ++i;
            } else if (text[i] == u'\'') {
                QString value;
                bool isClosed = false;
                for (++i; i < text.size() && !isClosed; ++i) {
                    if (text[i] != u'\'')
                        value += text[i];
                    else if (i + 1 < text.size() && text[i + 1] == u'\'')
                        value += text[++i];
                    else
                        isClosed = true;
                }
                if (!isClosed)
                    return fails(u"unterminated string literal"_s);
                m_tokens.append(u'\'' + value);
            } else if (u"(),"_s.contains(text[i])) {
                m_tokens.append(text[i++]);
            } else {
                QString word;
                while (i < text.size() && !u" (),'"_s.contains(text[i]))
                    word += text[i++];
                m_tokens.append(word);
            }
        }
    }
    void fails(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = why;
    }
    Test none(const QString &why)
    {
        fails(why);
        return [](const Row &) { return false; };
    }
    QString take() { return m_next < m_tokens.size() ? m_tokens[m_next++] : QString(); }
    bool takeIf(const QString &token)
    {
        const bool is = m_next < m_tokens.size() && m_tokens[m_next] == token;
        m_next += is ? 1 : 0;
        return is;
    }
    Test either()
    {
        Test left = both();
        while (takeIf(u"or"_s)) {
            const Test right = both();
            left = [left, right](const Row &row) { return left(row) || right(row); };
        }
        return left;
    }
    Test both()
    {
        Test left = one();
        while (takeIf(u"and"_s)) {
            const Test right = one();
            left = [left, right](const Row &row) { return left(row) && right(row); };
        }
        return left;
    }
    Test one()
    {
        if (takeIf(u"not"_s)) {
            const Test inner = one();
            return [inner](const Row &row) { return !inner(row); };
        }
        if (takeIf(u"("_s)) {
            const Test inner = either();
            return takeIf(u")"_s) ? inner : none(u"a parenthesis is open"_s);
        }
        const QString word = take();
        if (word == "contains"_L1 || word == "startswith"_L1 || word == "endswith"_L1)
            return function(word);
        if (!m_columns.contains(word))
            return none(u"no such property: %1"_s.arg(word));
        return comparison(word);
    }
    Test function(const QString &name)
    {
        if (!takeIf(u"("_s))
            return none(u"a function without parenthesis"_s);
        const QString column = take();
        const bool hasComma = takeIf(u","_s);
        const QString value = take();
        if (!m_columns.contains(column) || !hasComma || !value.startsWith(u'\'') || !takeIf(u")"_s))
            return none(u"%1 takes a property and a text"_s.arg(name));
        // %, _ and [ are wildcards in such a text.
        QString pattern = QRegularExpression::escape(value.mid(1));
        pattern.replace("\\%"_L1, ".*"_L1).replace("_"_L1, "."_L1);
        pattern = name == "contains"_L1 ? pattern : name == "startswith"_L1 ? u"^"_s + pattern : pattern + u"$"_s;
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        return [column, expression](const Row &row) {
            return row[column].isString() && expression.match(row[column].toString()).hasMatch();
        };
    }
    Test comparison(const QString &column)
    {
        const QString op = take();
        const QString value = take();
        if (op != "eq"_L1 && op != "ne"_L1)
            return none(u"no such operator: %1"_s.arg(op));
        const bool isId = column.endsWith("_value"_L1) || (column.endsWith("id"_L1) && !value.startsWith(u'\''));
        if (isId && !isGuid(value))
            return none(u"%1 is compared with a GUID, without quotation marks"_s.arg(column));
        static const QRegularExpression literal(u"^('.*|-?\\d+|true|false|null)$"_s, QRegularExpression::DotMatchesEverythingOption);
        if (!isId && !literal.match(value).hasMatch())
            return none(u"no literal: %1"_s.arg(value));
        return [column, value, isEqual = op == "eq"_L1](const Row &row) {
            const QJsonValue cell = row[column];
            const bool is = value == "null"_L1 ? cell.isNull() || cell.isUndefined()
                : value.startsWith(u'\'')      ? cell.toString().compare(value.mid(1), Qt::CaseInsensitive) == 0
                : cell.isDouble()              ? cell.toInt() == value.toInt()
                : cell.isBool()                ? cell.toBool() == (value == "true"_L1)
                                               : cell.toString() == value;
            return is == isEqual;
        };
    }

    QStringList m_columns;
    QStringList m_tokens; // a text begins with its quotation mark
    qsizetype m_next = 0;
    QString m_problem;
    Test m_test;
};

// Dataverse as far as its Web API's documentation says: a table knows its columns, an id is a GUID, lookups are bound by
// address, completed activities are closed, and everything goes through OData.
class FakeDynamics : public FakeCrm
{
public:
    FakeDynamics() { key = u"access-1"_s; } // the access token that is good

    QUrlQuery authorized; //!< what the browser was sent to sign in with
    bool renews = false; //!< whether the sign-in still holds
    int renewals = 0;
    QString clientSecret = u"app-secret"_s;
    bool hasDuplicates = false;
    QString regardingSuffix = u"_phonecall"_s; //!< of the lookups of phone calls: environments differ
    bool givesRows = true; //!< after making one, where that is preferred; a server need not
    bool losesAnswer = false; //!< of the next call that is logged: it is made, and nobody hears of it
    QList<Row> accounts;
    QList<Row> leads;
    QHash<QString, Row> logged; //!< phone calls that came over the API, by GUID
    QList<Row> made; //!< bodies of everything that was created

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        return isToken(request) || request.header("Authorization") == "Bearer " + key.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        return Reply{401, {}, {{"WWW-Authenticate", "Bearer authorization_uri=https://login.microsoftonline.com/"}}};
    }
    [[nodiscard]] Reply throttled(bool) const override
    {
        return error(429, u"0x80072322"_s, u"Number of requests exceeded the limit of 6000 over time window of 300 seconds."_s)
            .with("Retry-After", "5");
    }
    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (isToken(request))
            return token(request);
        if (!request.path.startsWith(prefix))
            return refused(u"no such address: %1"_s.arg(request.path), Reply{404});
        for (const auto &[name, value] : {std::pair{"OData-MaxVersion", "4.0"}, {"OData-Version", "4.0"},
                                          {"Accept", "application/json"}, {"If-None-Match", "null"}}) {
            if (request.header(name) != value)
                return invalid(u"without the header %1"_s.arg(QLatin1StringView(name)));
        }
        const bool writes = request.method == "POST" || request.method == "PATCH";
        if (writes && !request.header("Content-Type").startsWith("application/json"))
            return refused(u"a body that is no application/json"_s, Reply{415});
        const QString what = request.path.mid(prefix.size());
        if (request.method == "GET")
            return get(request, what);
        if (request.method == "POST")
            return create(request, what);
        if (request.method == "PATCH")
            return complete(request, what);
        return refused(u"no such method"_s, Reply{405});
    }

private:
    using Kind = HistoryEntry::Type;
    struct Table {
        QString key;
        QStringList columns;
    };

    static const QHash<QString, Table> &tables()
    {
        static const QStringList person{u"description"_s, u"emailaddress1"_s, u"telephone1"_s, u"telephone2"_s,
                                        u"telephone3"_s,  u"statecode"_s,     u"createdon"_s,  u"modifiedon"_s};
        static const QStringList activity{u"activityid"_s, u"subject"_s,   u"description"_s, u"createdon"_s,
                                          u"modifiedon"_s, u"statecode"_s, u"statuscode"_s,  u"_regardingobjectid_value"_s,
                                          u"actualend"_s,  u"scheduledend"_s};
        static const QStringList parents{u"_customerid_value"_s, u"description"_s, u"createdon"_s, u"modifiedon"_s,
                                         u"statecode"_s, u"statuscode"_s};
        static const QHash<QString, Table> all{
            {u"contacts"_s, {u"contactid"_s, person + QStringList{u"contactid"_s, u"fullname"_s, u"firstname"_s, u"lastname"_s,
                                                                  u"jobtitle"_s, u"mobilephone"_s}}},
            {u"accounts"_s, {u"accountid"_s, person + QStringList{u"accountid"_s, u"name"_s}}},
            {u"leads"_s, {u"leadid"_s, person + QStringList{u"leadid"_s, u"fullname"_s, u"companyname"_s, u"jobtitle"_s,
                                                            u"subject"_s, u"mobilephone"_s}}},
            {u"phonecalls"_s, {u"activityid"_s, activity + QStringList{u"directioncode"_s, u"actualstart"_s, u"category"_s,
                                                                       u"actualdurationminutes"_s, u"leftvoicemail"_s}}},
            {u"emails"_s, {u"activityid"_s, activity}},
            {u"appointments"_s, {u"activityid"_s, activity + QStringList{u"scheduledstart"_s}}},
            {u"tasks"_s, {u"activityid"_s, activity}},
            {u"annotations"_s, {u"annotationid"_s, {u"annotationid"_s, u"subject"_s, u"notetext"_s, u"createdon"_s,
                                                    u"_objectid_value"_s}}},
            {u"opportunities"_s, {u"opportunityid"_s, parents + QStringList{u"opportunityid"_s, u"name"_s, u"estimatedvalue"_s,
                                  u"estimatedclosedate"_s, u"_parentcontactid_value"_s, u"_parentaccountid_value"_s,
                                  u"_originatingleadid_value"_s}}},
            {u"incidents"_s, {u"incidentid"_s, parents + QStringList{u"incidentid"_s, u"title"_s, u"ticketnumber"_s,
                                                                     u"prioritycode"_s, u"_primarycontactid_value"_s}}},
            {u"transactioncurrencies"_s, {u"transactioncurrencyid"_s, {u"transactioncurrencyid"_s, u"isocurrencycode"_s}}},
        };
        return all;
    }

    static Reply error(int status, const QString &code, const QString &message)
    {
        return Reply::json(Row{{u"error"_s, Row{{u"code"_s, code}, {u"message"_s, message}}}}, status);
    }
    Reply invalid(const QString &why) { return refused(why, error(400, u"0x80060888"_s, why)); }
    Reply missing(const QString &why) { return refused(why, error(404, u"0x80060888"_s, why)); }

    static bool isToken(const Request &request) { return request.path == "/our-tenant/oauth2/v2.0/token"_L1; }

    Reply token(const Request &request)
    {
        const auto form = request.form();
        const auto no = [](const QString &code, int status) {
            return Reply::json(Row{{u"error"_s, code}, {u"error_description"_s, u"AADSTS70000: no"_s},
                                   {u"error_codes"_s, QJsonArray{70000}}, {u"correlation_id"_s, u"c"_s}}, status);
        };
        if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
            return refused(u"a token is asked for with a form"_s, no(u"invalid_request"_s, 400));
        if (form.value(u"client_id"_s) != "our-app"_L1)
            return refused(u"without client_id"_s, no(u"unauthorized_client"_s, 400));
        Row given{{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3599}, {u"ext_expires_in"_s, 3599}};
        if (form.value(u"grant_type"_s) == "client_credentials"_L1) {
            if (form.value(u"scope"_s) != "https://ours.crm4.dynamics.com/.default"_L1)
                return refused(u"an application asks for /.default"_s, no(u"invalid_scope"_s, 400));
            if (form.value(u"client_secret"_s) != clientSecret)
                return no(u"invalid_client"_s, 401);
        } else {
            if (form.contains(u"client_secret"_s))
                return refused(u"a public client has no secret"_s, no(u"invalid_request"_s, 401));
            const bool isCode = form.value(u"grant_type"_s) == "authorization_code"_L1;
            if (!isCode && form.value(u"grant_type"_s) != "refresh_token"_L1)
                return refused(u"another grant_type"_s, no(u"unsupported_grant_type"_s, 400));
            if (isCode && !isOurCode(form))
                return refused(u"a code without its verifier"_s, no(u"invalid_grant"_s, 400));
            if (!isCode && (!renews || form.value(u"refresh_token"_s) != u"refresh-%1"_s.arg(renewals + 1)))
                return no(u"invalid_grant"_s, 400);
            given.insert(u"refresh_token"_s, u"refresh-%1"_s.arg(renewals + 2));
            given.insert(u"id_token"_s, u"e30.e30."_s);
        }
        ++renewals;
        given.insert(u"access_token"_s, key);
        return Reply::json(given);
    }

    [[nodiscard]] bool isOurCode(const QHash<QString, QString> &form) const
    {
        const auto asked = [&](const QString &name) { return authorized.queryItemValue(name, QUrl::FullyDecoded); };
        return form.value(u"code"_s) == "code-1"_L1
            && asked(u"code_challenge"_s) == challengeFor(form.value(u"code_verifier"_s))
            && form.value(u"redirect_uri"_s) == asked(u"redirect_uri"_s);
    }

    static QHash<QString, QString> optionsOf(const Request &request)
    {
        QHash<QString, QString> options;
        const QByteArray target = request.target;
        const auto start = target.indexOf('?');
        if (start < 0)
            return options;
        for (QByteArray part : target.mid(start + 1).split('&')) {
            part.replace('+', ' '); // as servers read it
            const auto equals = part.indexOf('=');
            options.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(part.left(equals))),
                           QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(equals + 1))));
        }
        return options;
    }

    Reply get(const Request &request, const QString &what)
    {
        if (what == "WhoAmI"_L1)
            return Reply::json(Row{{u"UserId"_s, me}, {u"BusinessUnitId"_s, guidOf(u"2"_s)}, {u"OrganizationId"_s, guidOf(u"3"_s)}});
        if (what == u"systemusers(%1)"_s.arg(me))
            return Reply::json(Row{{u"fullname"_s, u"Sam Agent"_s}, {u"systemuserid"_s, me}});
        if (what.startsWith("EntityDefinitions("_L1))
            return metadata(request, what);
        const auto table = tables().constFind(what);
        return table == tables().cend() ? missing(u"Resource not found for the segment '%1'."_s.arg(what))
                                        : list(request, what, *table);
    }

    static Row option(int value, const QString &label, int state = 0)
    {
        const Row text{{u"Label"_s, label}, {u"LanguageCode"_s, 1033}};
        return {{u"Value"_s, value}, {u"State"_s, state},
                {u"Label"_s, Row{{u"LocalizedLabels"_s, QJsonArray{text}}, {u"UserLocalizedLabel"_s, text}}}};
    }
    Reply metadata(const Request &request, const QString &what)
    {
        const auto options = optionsOf(request);
        static const QRegularExpression column(
            u"^EntityDefinitions\\(LogicalName='(\\w+)'\\)/Attributes\\(LogicalName='(\\w+)'\\)/"
            "Microsoft\\.Dynamics\\.CRM\\.(Status|Picklist)AttributeMetadata$"_s);
        static const QRegularExpression relations(
            u"^EntityDefinitions\\(LogicalName='(\\w+)'\\)/ManyToOneRelationships$"_s);
        if (const auto match = relations.match(what); match.hasMatch()) {
            if (options.value(u"$filter"_s) != "ReferencingAttribute eq 'regardingobjectid'"_L1)
                return invalid(u"relationships of another column"_s);
            QJsonArray rows;
            for (const QString &to : {u"account"_s, u"contact"_s, u"lead"_s})
                rows.append(Row{{u"ReferencedEntity"_s, to},
                                {u"ReferencingEntityNavigationPropertyName"_s,
                                 u"regardingobjectid_"_s + to + (match.captured(1) == "task"_L1 ? u"_task"_s : regardingSuffix)}});
            return Reply::json(Row{{u"value"_s, rows}});
        }
        const auto match = column.match(what);
        if (!match.hasMatch())
            return missing(u"no such definition: %1"_s.arg(what));
        if (options.value(u"$expand"_s) != "OptionSet($select=Options)"_L1)
            return invalid(u"choices without $expand"_s);
        const QString name = match.captured(1) + u'.' + match.captured(2) + u'.' + match.captured(3);
        QJsonArray choices;
        if (name == "phonecall.statuscode.Status"_L1)
            choices = {option(1, u"Open"_s, 0), option(2, u"Made"_s, 1), option(4, u"Received"_s, 1),
                       option(3, u"Canceled"_s, 2), option(930001, u"Left message"_s, 1)};
        else if (name == "opportunity.salesstage.Picklist"_L1)
            choices = {option(0, u"Qualify"_s), option(1, u"Develop"_s)};
        else if (name == "phonecall.new_outcome.Picklist"_L1)
            choices = {option(100000001, u"Follow up"_s)};
        else
            return missing(u"no such choice: %1"_s.arg(name));
        return Reply::json(Row{{u"LogicalName"_s, match.captured(2)}, {u"OptionSet"_s, Row{{u"Options"_s, choices}}}});
    }

    [[nodiscard]] Row toRow(const Contact &contact) const
    {
        Row row{{u"contactid"_s, guidOf(contact.id)},
                {u"fullname"_s, u"%1 %2"_s.arg(contact.firstName, contact.lastName).trimmed()},
                {u"firstname"_s, contact.firstName},
                {u"lastname"_s, contact.lastName},
                {u"jobtitle"_s, contact.title},
                {u"emailaddress1"_s, contact.email},
                {u"telephone1"_s, contact.phones.value(0)},
                {u"mobilephone"_s, contact.phones.value(1)},
                {u"telephone2"_s, QJsonValue::Null},
                {u"telephone3"_s, QJsonValue::Null},
                {u"description"_s, QJsonValue::Null},
                {u"statecode"_s, 0},
                {u"modifiedon"_s, u"2026-02-01T00:00:00Z"_s}};
        if (!contact.company.isEmpty())
            row.insert(u"parentcustomerid_account"_s, Row{{u"name"_s, contact.company}, {u"accountid"_s, guidOf(u"77"_s)}});
        return row;
    }

    static QString setOf(Kind type)
    {
        switch (type) {
        case Kind::Call: return u"phonecalls"_s;
        case Kind::Email: return u"emails"_s;
        case Kind::Meeting: return u"appointments"_s;
        case Kind::Task: return u"tasks"_s;
        case Kind::Note: return u"annotations"_s;
        case Kind::Deal: return u"opportunities"_s;
        case Kind::Ticket: return u"incidents"_s;
        default: return {};
        }
    }
    [[nodiscard]] QList<Row> rowsOf(const QString &set) const
    {
        QList<Row> rows = set == "accounts"_L1 ? accounts : set == "leads"_L1 ? leads : QList<Row>();
        if (set == "contacts"_L1) {
            for (const Contact &contact : contacts)
                rows.append(toRow(contact));
        }
        if (set == "phonecalls"_L1)
            rows.append(logged.values());
        if (set == "transactioncurrencies"_L1)
            rows.append(Row{{u"transactioncurrencyid"_s, guidOf(u"88"_s)}, {u"isocurrencycode"_s, u"EUR"_s}});
        for (auto it = activities.cbegin(); it != activities.cend(); ++it) {
            for (const Activity &one : *it) {
                if (setOf(one.type) != set)
                    continue;
                const QString owner = guidOf(it.key());
                const QString at = one.at.toString(Qt::ISODate);
                Row row{{tables()[set].key, guidOf(one.id)}, {u"createdon"_s, at}, {u"modifiedon"_s, at},
                        {u"subject"_s, one.title}, {u"name"_s, one.title}, {u"title"_s, one.title},
                        {u"description"_s, set == "emails"_L1 ? u"<html><body>%1</body></html>"_s.arg(one.text) : one.text},
                        {u"notetext"_s, one.text}, {u"statecode"_s, 0}, {u"statuscode"_s, 1},
                        {u"estimatedvalue"_s, 200}, {u"_regardingobjectid_value"_s, owner}, {u"_objectid_value"_s, owner},
                        {u"_parentcontactid_value"_s, owner}, {u"_customerid_value"_s, owner}};
                if (one.type == Kind::Call) {
                    row.insert(u"directioncode"_s, one.outbound);
                    row.insert(u"actualdurationminutes"_s, (one.seconds + 59) / 60);
                    row.insert(u"actualstart"_s, at);
                    row.insert(u"actualend"_s, one.at.addSecs(one.seconds).toString(Qt::ISODate));
                    row.insert(u"leftvoicemail"_s, one.word == "left voicemail"_L1);
                    if (one.word == "planned"_L1) {
                        for (const QString &column : {u"actualstart"_s, u"actualend"_s, u"actualdurationminutes"_s})
                            row.insert(column, QJsonValue(QJsonValue::Null));
                    }
                }
                rows.append(row);
            }
        }
        return rows;
    }

    Reply list(const Request &request, const QString &set, const Table &table)
    {
        const auto options = optionsOf(request);
        for (auto it = options.cbegin(); it != options.cend(); ++it) {
            if (!QStringList{u"$select"_s, u"$filter"_s, u"$orderby"_s, u"$top"_s, u"$expand"_s, u"$skiptoken"_s}.contains(it.key()))
                return invalid(u"The query parameter %1 is not supported."_s.arg(it.key()));
        }
        const QStringList selected = options.value(u"$select"_s).split(u',');
        for (const QString &column : selected) {
            if (!table.columns.contains(column))
                return invalid(u"Could not find a property named '%1' in %2."_s.arg(column, set));
        }
        const QString expand = options.value(u"$expand"_s);
        if (!expand.isEmpty() && (set != "contacts"_L1 || expand != "parentcustomerid_account($select=name)"_L1))
            return invalid(u"no such navigation property: %1"_s.arg(expand));
        const QStringList order = options.value(u"$orderby"_s).split(u' ', Qt::SkipEmptyParts);
        if (!order.isEmpty() && (order.size() != 2 || !table.columns.contains(order[0]) || order[1] != "desc"_L1))
            return invalid(u"$orderby: %1"_s.arg(order.join(u' ')));
        static const QRegularExpression size(u"odata\\.maxpagesize=(\\d+)"_s);
        const auto wanted = size.match(QString::fromLatin1(request.header("Prefer")));
        if (wanted.hasMatch() && options.contains(u"$top"_s))
            return invalid(u"$top and a page size exclude each other"_s);
        const int page = wanted.hasMatch() ? wanted.captured(1).toInt() : options.value(u"$top"_s, u"5000"_s).toInt();
        if (page < 1 || page > 5000)
            return invalid(u"a page out of range"_s);
        const bool isFollowing = options.contains(u"$skiptoken"_s);
        if (isFollowing && !m_links.contains(request.target))
            return invalid(u"the link to the next page was changed"_s);
        std::optional<Filter> filter;
        if (options.contains(u"$filter"_s))
            filter.emplace(options.value(u"$filter"_s), table.columns);
        if (filter && !filter->problem().isEmpty())
            return invalid(filter->problem());

        QList<Row> rows;
        for (const Row &row : rowsOf(set)) {
            if (!filter || filter->matches(row))
                rows.append(row);
        }
        const int from = isFollowing ? options.value(u"$skiptoken"_s).section(u'"', 3, 3).toInt() : 0;
        QJsonArray value;
        const bool hasNames = request.header("Prefer").contains("FormattedValue");
        for (qsizetype i = from; i < rows.size() && i < from + page; ++i) {
            Row shown{{u"@odata.etag"_s, u"W/\"1\""_s}, {table.key, rows[i][table.key]}};
            for (const QString &column : selected)
                shown.insert(column, rows[i].contains(column) ? rows[i][column] : QJsonValue(QJsonValue::Null));
            if (!expand.isEmpty())
                shown.insert(u"parentcustomerid_account"_s, rows[i].contains(u"parentcustomerid_account"_s)
                                 ? rows[i][u"parentcustomerid_account"] : QJsonValue(QJsonValue::Null));
            if (hasNames && shown.contains(u"statuscode"_s))
                shown.insert(u"statuscode"_s + formatted, u"Open"_s);
            if (hasNames && shown.contains(u"estimatedvalue"_s))
                shown.insert(u"estimatedvalue"_s + formatted, u"€200.00"_s);
            value.append(shown);
        }
        Row body{{u"@odata.context"_s, url() + prefix + u"$metadata#"_s + set}, {u"value"_s, value}};
        if (wanted.hasMatch() && from + page < rows.size()) {
            const QByteArray link = (prefix + set).toLatin1() + "?$select=" + options.value(u"$select"_s).toLatin1()
                + "&$skiptoken=%3Ccookie%20pagenumber=%222%22%20from=%22" + QByteArray::number(from + page) + "%22%20/%3E";
            m_links.append(link);
            body.insert(u"@odata.nextLink"_s, url() + QString::fromLatin1(link));
        }
        return Reply::json(body);
    }

    // -- writing

    using Types = QHash<QString, QJsonValue::Type>;
    // What is wrong with a record to be made, in words; empty: nothing. \a links: lookups and their tables.
    QString wrongIn(const Row &body, const Types &types, const QHash<QString, QString> &links) const
    {
        static const QRegularExpression address(u"^/(\\w+)\\(([0-9a-f-]{36})\\)$"_s);
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (it.key().endsWith("@odata.bind"_L1)) {
                const auto match = address.match(it->toString());
                if (!match.hasMatch() || links.value(it.key().chopped(11)) != match.captured(1))
                    return u"%1 cannot be bound to %2"_s.arg(it.key(), it->toString());
                if (!exists(match.captured(1), match.captured(2)))
                    return u"%1 does not exist"_s.arg(it->toString());
            } else if (!types.contains(it.key())) {
                return u"no such property: %1"_s.arg(it.key());
            } else if (types[it.key()] != it->type()) {
                return u"%1 has another type"_s.arg(it.key());
            } else if (it->toString().size() > (it.key() == "description"_L1 ? 2000 : 200)) {
                return u"%1 is too long"_s.arg(it.key());
            }
        }
        return {};
    }
    [[nodiscard]] bool exists(const QString &set, const QString &guid) const
    {
        if (set == "systemusers"_L1)
            return guid == me;
        const QList<Row> rows = rowsOf(set);
        return std::any_of(rows.cbegin(), rows.cend(), [&](const Row &row) { return row[tables()[set].key] == guid; });
    }
    static QString linked(const Row &body, const QString &name)
    {
        const QString address = body[name + u"@odata.bind"_s].toString();
        return address.isEmpty() ? QString() : idOf(address.chopped(1).section(u'(', 1));
    }
    Reply created(const Request &request, const QString &set, const QString &guid, const Row &body)
    {
        made.append(body);
        const QString entity = url() + prefix + u"%1(%2)"_s.arg(set, guid);
        const Reply reply = givesRows && request.header("Prefer").contains("return=representation")
            ? Reply::json(Row{{u"@odata.etag"_s, u"W/\"1\""_s}, {tables()[set].key, guid}}, 201)
            : Reply{204};
        return reply.with("OData-EntityId", entity.toLatin1());
    }

    Reply create(const Request &request, const QString &set)
    {
        const Row body = request.json().toObject();
        if (set == "contacts"_L1)
            return createContact(request, body);
        if (set == "opportunities"_L1)
            return createDeal(request, body);
        if (set == "tasks"_L1)
            return createTask(request, body);
        if (set == "phonecalls"_L1)
            return createCall(request, body);
        return missing(u"nothing is made there: %1"_s.arg(set));
    }
    Reply createContact(const Request &request, const Row &body)
    {
        const auto text = QJsonValue::String;
        const QString wrong = wrongIn(body, {{u"lastname"_s, text}, {u"firstname"_s, text}, {u"jobtitle"_s, text},
                                             {u"emailaddress1"_s, text}, {u"telephone1"_s, text}, {u"description"_s, text}},
                                      {{u"parentcustomerid_account"_s, u"accounts"_s}});
        if (!wrong.isEmpty() || body[u"lastname"].toString().isEmpty())
            return invalid(wrong.isEmpty() ? u"a contact needs lastname"_s : wrong);
        if (hasDuplicates && request.header("MSCRM.SuppressDuplicateDetection") == "false")
            return error(412, u"0x80040333"_s, u"A record was not created or updated because a duplicate of the current record already exists."_s);
        const QString id = add({{}, body[u"firstname"].toString(), body[u"lastname"].toString(), {},
                                body[u"jobtitle"].toString(), body[u"emailaddress1"].toString(), {body[u"telephone1"].toString()}});
        return created(request, u"contacts"_s, guidOf(id), body);
    }
    Reply createDeal(const Request &request, const Row &body)
    {
        const QString wrong = wrongIn(body, {{u"name"_s, QJsonValue::String}, {u"estimatedvalue"_s, QJsonValue::Double},
                                             {u"estimatedclosedate"_s, QJsonValue::String}, {u"salesstage"_s, QJsonValue::Double}},
                                      {{u"parentcontactid"_s, u"contacts"_s}, {u"parentaccountid"_s, u"accounts"_s},
                                       {u"transactioncurrencyid"_s, u"transactioncurrencies"_s}});
        if (!wrong.isEmpty() || body[u"name"].toString().isEmpty())
            return invalid(wrong.isEmpty() ? u"an opportunity needs a name"_s : wrong);
        deals.append({body[u"name"].toString(), QString::number(body[u"estimatedvalue"].toDouble()),
                      linked(body, u"parentcontactid"_s), QString::number(body[u"salesstage"].toInt(-1))});
        return created(request, u"opportunities"_s, guidOf(nextId()), body);
    }
    Reply createTask(const Request &request, const Row &body)
    {
        const QString wrong = wrongIn(body, {{u"subject"_s, QJsonValue::String}, {u"description"_s, QJsonValue::String},
                                             {u"scheduledend"_s, QJsonValue::String}},
                                      {{u"regardingobjectid_contact_task"_s, u"contacts"_s}});
        const QDateTime due = QDateTime::fromString(body[u"scheduledend"].toString(), Qt::ISODate);
        if (!wrong.isEmpty() || body[u"subject"].toString().isEmpty() || !due.isValid())
            return invalid(wrong.isEmpty() ? u"a task without a subject or a time"_s : wrong);
        tasks.append({body[u"subject"].toString(), linked(body, u"regardingobjectid_contact_task"_s), due});
        return created(request, u"tasks"_s, guidOf(nextId()), body);
    }
    Reply createCall(const Request &request, const Row &whole)
    {
        Row body = whole;
        const QJsonArray parties = body.take(u"phonecall_activity_parties"_s).toArray();
        const auto text = QJsonValue::String;
        const auto number = QJsonValue::Double;
        // No statecode: it cannot be set here.
        QString wrong = wrongIn(body, {{u"subject"_s, text}, {u"description"_s, text}, {u"phonenumber"_s, text},
                                       {u"directioncode"_s, QJsonValue::Bool}, {u"actualdurationminutes"_s, number},
                                       {u"actualstart"_s, text}, {u"actualend"_s, text}, {u"scheduledend"_s, text},
                                       {u"category"_s, text}, {u"prioritycode"_s, number}, {u"new_outcome"_s, number}},
                                {{u"regardingobjectid_contact"_s + regardingSuffix, u"contacts"_s},
                                 {u"regardingobjectid_account"_s + regardingSuffix, u"accounts"_s}});
        QSet<int> masks;
        for (const QJsonValue &one : parties) {
            Row party = one.toObject();
            const int mask = party.take(u"participationtypemask"_s).toInt();
            masks.insert(mask);
            const bool isUs = party.contains(u"partyid_systemuser@odata.bind"_s);
            const bool isFrom = body[u"directioncode"].toBool() == isUs;
            if (party.size() != 1 || mask != (isFrom ? 1 : 2))
                wrong = u"a party that is not where it belongs"_s;
            const QString link = wrongIn(party, {}, {{u"partyid_systemuser"_s, u"systemusers"_s}, {u"partyid_contact"_s, u"contacts"_s},
                                                     {u"partyid_account"_s, u"accounts"_s}});
            wrong = wrong.isEmpty() ? link : wrong;
        }
        const QDateTime start = QDateTime::fromString(body[u"actualstart"].toString(), Qt::ISODate);
        if (wrong.isEmpty() && (masks != QSet<int>{1, 2} || !start.isValid()))
            wrong = u"a call needs from, to and a time"_s;
        if (!wrong.isEmpty())
            return invalid(wrong);
        calls.append({linked(body, u"regardingobjectid_contact"_s + regardingSuffix), body[u"directioncode"].toBool(),
                      body[u"actualdurationminutes"].toInt() * 60, body[u"description"].toString(),
                      body[u"category"].toString(), start});
        const QString guid = guidOf(nextId());
        logged.insert(guid, Row{{u"activityid"_s, guid}, {u"category"_s, body[u"category"]}, {u"statecode"_s, 0}, {u"statuscode"_s, 1}});
        const Reply reply = created(request, u"phonecalls"_s, guid, whole);
        return std::exchange(losesAnswer, false) ? Reply::broken(Reply::Way::Closed) : reply;
    }

    Reply complete(const Request &request, const QString &what)
    {
        static const QRegularExpression call(u"^phonecalls\\(([0-9a-f-]{36})\\)$"_s);
        const auto match = call.match(what);
        const auto row = logged.find(match.captured(1));
        if (!match.hasMatch() || row == logged.end())
            return missing(u"no such call: %1"_s.arg(what));
        if (request.header("If-Match") != "*")
            return invalid(u"without If-Match it may be made anew"_s);
        if ((*row)[u"statecode"].toInt() != 0)
            return refused(u"a completed call is closed"_s, error(400, u"0x80040203"_s, u"closed"_s));
        const Row body = request.json().toObject();
        static const QHash<int, int> stateOf{{1, 0}, {2, 1}, {4, 1}, {930001, 1}, {3, 2}};
        if (body.size() != 2 || stateOf.value(body[u"statuscode"].toInt(), -1) != body[u"statecode"].toInt(-2))
            return invalid(u"a status of another state"_s);
        row->insert(u"statecode"_s, body[u"statecode"]);
        row->insert(u"statuscode"_s, body[u"statuscode"]);
        return Reply{204};
    }

    QList<QByteArray> m_links; // to further pages, as they were given out
};

void fillInEnvironment(ConnectorAccess &access, const FakeDynamics &crm)
{
    access.apiBaseUrl = crm.url() + u"/api/data/v9.2"_s;
    access.authBaseUrl = crm.url();
    access.parameters.insert(u"host"_s, u"ours.crm4.dynamics.com"_s);
    access.parameters.insert(u"tenant"_s, u"our-tenant"_s);
    access.parameters.insert(u"client_id"_s, u"our-app"_s);
}

class DynamicsRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"dynamics365"_s; }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        fillInEnvironment(access, m_crm);
        access.authentication = u"oauth"_s;
    }
    [[nodiscard]] std::optional<OAuthToken> signedIn() const override { return earlierToken(); }
    [[nodiscard]] QString rawQuery() const override
    {
        return u"contacts?$select=fullname,emailaddress1&$filter=contains(fullname,'Jane C')&$top=5"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Email, Type::Meeting, Type::Task, Type::Note, Type::Deal, Type::Ticket};
    }
    [[nodiscard]] QList<CallWord> callWords() const override
    {
        return {{{}, false, CallOutcome::None},
                {{}, true, CallOutcome::None},
                {u"left voicemail"_s, true, CallOutcome::Missed}};
    }

private:
    FakeDynamics m_crm;
};

// A provider of its own, for what only Dynamics has.
struct OwnProvider : ProviderOnFake<FakeDynamics> {
    OwnProvider()
    {
        crm.contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, u"jane@example.com"_s, {u"+14155550123"_s}}};
        crm.accounts = {Row{{u"accountid"_s, guidOf(u"77"_s)}, {u"name"_s, u"O'Neill & Sons + Co"_s}, {u"statecode"_s, 0},
                            {u"telephone1"_s, u"(415) 555-0188"_s}, {u"modifiedon"_s, u"2026-01-01T00:00:00Z"_s}}};
        crm.leads = {Row{{u"leadid"_s, guidOf(u"66"_s)}, {u"fullname"_s, u"Lea Lead"_s}, {u"companyname"_s, u"Leads Ltd"_s},
                         {u"statecode"_s, 0}, {u"mobilephone"_s, u"415 555 0166"_s}, {u"modifiedon"_s, u"2026-01-01T00:00:00Z"_s}}};
        tokens.token = earlierToken();
        connect();
    }
    void connect(const QHash<QString, QString> &parameters = {}, const QByteArray &clientSecret = {})
    {
        ConnectorAccess filledIn = access();
        fillInEnvironment(filledIn, crm);
        filledIn.parameters.insert(parameters);
        filledIn.authentication = clientSecret.isEmpty() ? u"oauth"_s : u"application"_s;
        if (!clientSecret.isEmpty()) {
            filledIn.secrets.insert(u"client_secret"_s, Secret(clientSecret));
            tokens.token.reset();
        }
        open(u"dynamics365"_s, filledIn);
    }
    [[nodiscard]] CallLog log(CallDirection direction, const QString &number = u"+14155550123"_s)
    {
        CallLog log;
        log.call.number = parser.parse(number, u"US"_s);
        log.call.direction = direction;
        log.call.state = CallState::Ended;
        log.call.outcome = CallOutcome::Answered;
        log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
        log.call.answeredAt = log.call.startedAt;
        log.call.endedAt = log.call.startedAt.addSecs(61);
        log.idempotencyKey = u"it's-key-1"_s;
        if (const auto found = ask(number); found && !found->isEmpty())
            log.caller = found->first();
        return log;
    }
    [[nodiscard]] Row onlyCall() const { return crm.logged.size() == 1 ? *crm.logged.cbegin() : Row(); }
};

} // namespace

#define VERIFY_NO_VIOLATION(own) QVERIFY2((own).crm.violations.isEmpty(), qPrintable((own).crm.violations.join(u'\n')))

class Dynamics365Test : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<DynamicsRig>(); }

private Q_SLOTS:
    void signIn_isThatOfAPublicClient();
    void expiredToken_isRenewedOnce();
    void refusedRenewal_isUnauthorized();
    void application_signsInByItself();
    void application_withWrongSecret_isRefused();
    void accountsAndLeads_areFound();
    void plannedCall_isATask();
    void numberInPairs_isFound_data();
    void numberInPairs_isFound();
    void sameCall_isLoggedOnce();
    void lostAnswer_isNoSecondCall();
    void createdRow_isKnownByItsHeader();
    void logCall_isCompletedByItsDirection();
    void disposition_isAStatusReason();
    void disposition_isAChoiceOfTheColumn();
    void logCall_ofAnAccount();
    void logCall_namesTheLookupAsTheMetadataDo();
    void createContact_belongsToTheCompany();
    void createContact_ofADuplicate_isRefused();
    void createDeal_hasStageAndCurrency();
    void nextPage_isOnlyAskedOfThisHost();
};

void Dynamics365Test::signIn_isThatOfAPublicClient()
{
    OwnProvider own;
    own.tokens.token.reset();
    own.connect();
    QVERIFY(!own.ask(u"+14155550123"_s)); // nobody is signed in
    FakeBrowser browser("code=code-1&session_state=s");
    const auto signedIn = own.provider->oauth()->signIn(
        browser.opener(), {u"en"_s, false, u"Done"_s, u"Close me."_s, u"Failed"_s, u"Again."_s});
    QCOMPARE(browser.page().path(), u"/our-tenant/oauth2/v2.0/authorize"_s);
    own.crm.authorized = QUrlQuery(browser.page());
    QCOMPARE(browser.asked(u"response_type"_s), u"code"_s);
    QCOMPARE(browser.asked(u"client_id"_s), u"our-app"_s);
    QCOMPARE(browser.asked(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(browser.asked(u"scope"_s), u"https://ours.crm4.dynamics.com/user_impersonation offline_access"_s);
    const QUrl back(browser.asked(u"redirect_uri"_s));
    QCOMPARE(back.toString(QUrl::RemovePort), u"http://localhost/callback"_s); // Entra takes any port
    const auto token = waitFor(signedIn);
    QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
    QCOMPARE(own.tokens.token->refreshToken.reveal(), QByteArray("refresh-2"));
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::expiredToken_isRenewedOnce()
{
    OwnProvider own;
    QVERIFY(waitFor(own.provider->checkConnection()));
    QCOMPARE(own.crm.renewals, 0);
    own.crm.renews = true;
    own.crm.key = u"access-2"_s; // access-1 is over before its time
    const auto found = own.ask(u"+14155550123"_s); // several requests at once
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.renewals, 1);
    QCOMPARE(own.tokens.token->refreshToken.reveal(), QByteArray("refresh-2"));
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::refusedRenewal_isUnauthorized()
{
    OwnProvider own;
    own.crm.key = u"access-2"_s;
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::application_signsInByItself()
{
    OwnProvider own;
    own.crm.key = u"access-of-the-app"_s;
    own.connect({}, "app-secret");
    const auto checked = waitFor(own.provider->checkConnection());
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    QCOMPARE(own.ask(u"+14155550123"_s)->size(), 1);
    QCOMPARE(own.crm.renewals, 1);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::application_withWrongSecret_isRefused()
{
    OwnProvider own;
    own.connect({}, "another-secret");
    const auto checked = waitFor(own.provider->checkConnection());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Forbidden); // no person can sign in again there: the settings are wrong
    QCOMPARE(own.crm.renewals, 0);
}

void Dynamics365Test::accountsAndLeads_areFound()
{
    OwnProvider own;
    const auto account = own.ask(u"+14155550188"_s);
    QVERIFY(account);
    QCOMPARE(account->size(), 1);
    QCOMPARE(account->first().person.company, u"O'Neill & Sons + Co"_s);
    QVERIFY(account->first().person.profileUrl.toString(QUrl::FullyEncoded).contains(u"etn=account&pagetype=entityrecord&id=%7B"_s));
    QCOMPARE(own.ask(u"+14155550166"_s)->size(), 0);
    own.connect({{u"search_in"_s, u"contacts_accounts_leads"_s}, {u"app_id"_s, guidOf(u"9"_s)}});
    const auto lead = own.ask(u"+14155550166"_s);
    QVERIFY(lead);
    QCOMPARE(lead->size(), 1);
    QCOMPARE(lead->first().person.name, u"Lea Lead"_s);
    QCOMPARE(lead->first().person.company, u"Leads Ltd"_s);
    QVERIFY(lead->first().person.profileUrl.toString().contains(u"appid="_s));
    HistoryQuestion question;
    question.people = {lead->first()};
    QVERIFY(waitFor(own.provider->history(question)));
    question.people = {account->first()};
    QVERIFY(waitFor(own.provider->history(question)));
    QVERIFY(waitFor(own.provider->searchLiveFacts(lead->first().person.contactId, {})));
    VERIFY_NO_VIOLATION(own);
}

// The last four digits of a French number are no run of digits as people write it.
void Dynamics365Test::numberInPairs_isFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("blanks") << u"+33 6 39 98 01 23"_s;
    QTest::newRow("dots") << u"06.39.98.01.23"_s;
    QTest::newRow("hyphens") << u"06-39-98-01-23"_s;
    QTest::newRow("digits") << u"0639980123"_s;
}

void Dynamics365Test::numberInPairs_isFound()
{
    QFETCH(QString, typed);
    OwnProvider own;
    own.crm.contacts.first().phones = {typed.startsWith(u'+') ? typed : u"+33"_s + typed.mid(1)};
    const auto found = own.ask(u"+33639980123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::sameCall_isLoggedOnce()
{
    OwnProvider own;
    const CallLog log = own.log(CallDirection::Inbound);
    const auto first = waitFor(own.provider->logCall(log));
    const auto second = waitFor(own.provider->logCall(log));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(second->id, first->id);
    QCOMPARE(own.crm.calls.size(), 1);
    VERIFY_NO_VIOLATION(own);
}

// Nobody knows whether the call was made; the next try finds it and closes it.
void Dynamics365Test::lostAnswer_isNoSecondCall()
{
    OwnProvider own;
    const CallLog log = own.log(CallDirection::Inbound);
    own.crm.losesAnswer = true;
    QVERIFY(!waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.calls.size(), 1);
    QCOMPARE(own.onlyCall()[u"statecode"].toInt(), 0);
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.calls.size(), 1);
    QCOMPARE(own.onlyCall()[u"statecode"].toInt(), 1);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::createdRow_isKnownByItsHeader()
{
    OwnProvider own;
    own.crm.givesRows = false;
    const auto made = waitFor(own.provider->logCall(own.log(CallDirection::Inbound)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->id, own.crm.logged.cbegin().key());
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::logCall_isCompletedByItsDirection()
{
    OwnProvider in;
    QVERIFY(waitFor(in.provider->logCall(in.log(CallDirection::Inbound))));
    QCOMPARE(in.onlyCall()[u"statecode"].toInt(), 1);
    QCOMPARE(in.onlyCall()[u"statuscode"].toInt(), 4);
    OwnProvider out;
    QVERIFY(waitFor(out.provider->logCall(out.log(CallDirection::Outbound))));
    QCOMPARE(out.onlyCall()[u"statuscode"].toInt(), 2);
    QCOMPARE(out.crm.calls.first().seconds, 120); // begun minutes
    VERIFY_NO_VIOLATION(out);
    OwnProvider open;
    open.connect({{u"complete_calls"_s, u"false"_s}});
    QVERIFY(waitFor(open.provider->logCall(open.log(CallDirection::Outbound))));
    QCOMPARE(open.onlyCall()[u"statecode"].toInt(), 0);
}

void Dynamics365Test::disposition_isAStatusReason()
{
    OwnProvider own;
    CallLog log = own.log(CallDirection::Outbound);
    log.wrapUp.disposition = u"left_message"_s;
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.onlyCall()[u"statuscode"].toInt(), 930001);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::disposition_isAChoiceOfTheColumn()
{
    OwnProvider own;
    own.connect({{u"disposition_field"_s, u"new_outcome"_s}});
    CallLog log = own.log(CallDirection::Inbound);
    log.wrapUp.disposition = u"follow_up"_s;
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.made.last()[u"new_outcome"].toInt(), 100000001);
    QCOMPARE(own.onlyCall()[u"statuscode"].toInt(), 4);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::plannedCall_isATask()
{
    OwnProvider own;
    own.crm.activities.insert(u"501"_s, {{HistoryEntry::Type::Call, u"9001"_s, QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC),
                                          u"Call back"_s, {}, 0, true, u"planned"_s}});
    HistoryQuestion question;
    question.number = own.parser.parse(u"+14155550123"_s, u"US"_s);
    question.people = *own.ask(u"+14155550123"_s);
    const auto past = waitFor(own.provider->history(question));
    QVERIFY(past);
    QCOMPARE(past->recent.size(), 1);
    QCOMPARE(past->recent.first().type, HistoryEntry::Type::Task);
    QCOMPARE(past->callCount, 0);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::logCall_ofAnAccount()
{
    OwnProvider own;
    QVERIFY(waitFor(own.provider->logCall(own.log(CallDirection::Inbound, u"+14155550188"_s))));
    QCOMPARE(own.crm.made.last()[u"regardingobjectid_account_phonecall@odata.bind"].toString(),
             u"/accounts(%1)"_s.arg(guidOf(u"77"_s)));
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::logCall_namesTheLookupAsTheMetadataDo()
{
    OwnProvider own;
    own.crm.regardingSuffix.clear();
    QVERIFY(waitFor(own.provider->logCall(own.log(CallDirection::Inbound))));
    QCOMPARE(own.crm.calls.first().contactId, u"501"_s);
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::createContact_belongsToTheCompany()
{
    OwnProvider own;
    NewContact contact;
    contact.firstName = u"Zoe"_s;
    contact.company = u"O'Neill & Sons + Co"_s;
    contact.number = own.parser.parse(u"+14155550177"_s, u"US"_s);
    QVERIFY(waitFor(own.provider->createContact(contact)));
    QCOMPARE(own.crm.made.last()[u"parentcustomerid_account@odata.bind"].toString(), u"/accounts(%1)"_s.arg(guidOf(u"77"_s)));
    QCOMPARE(own.crm.contacts.last().lastName, u"Zoe"_s); // Dynamics wants one
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::createContact_ofADuplicate_isRefused()
{
    OwnProvider own;
    own.crm.hasDuplicates = true;
    NewContact contact;
    contact.lastName = u"Cooper"_s;
    contact.number = own.parser.parse(u"+14155550177"_s, u"US"_s);
    QVERIFY(waitFor(own.provider->createContact(contact)));
    own.connect({{u"detect_duplicates"_s, u"true"_s}});
    const auto again = waitFor(own.provider->createContact(contact));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Protocol);
    QVERIFY2(again.error().detail.contains(u"0x80040333"_s), qPrintable(again.error().detail));
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::createDeal_hasStageAndCurrency()
{
    OwnProvider own;
    NewDeal deal;
    deal.title = u"20 chairs"_s;
    deal.contactId = own.ask(u"+14155550123"_s)->first().person.contactId;
    deal.stage = u"Develop"_s;
    deal.currency = u"EUR"_s;
    QVERIFY(waitFor(own.provider->createDeal(deal)));
    QCOMPARE(own.crm.deals.first().stage, u"1"_s);
    QCOMPARE(own.crm.made.last()[u"transactioncurrencyid@odata.bind"].toString(),
             u"/transactioncurrencies(%1)"_s.arg(guidOf(u"88"_s)));
    VERIFY_NO_VIOLATION(own);
}

void Dynamics365Test::nextPage_isOnlyAskedOfThisHost()
{
    OwnProvider own;
    const auto answer = waitFor(own.provider->fetchSkeletonData(
        {{u"contacts"_s, u"https://crm.example.com/api/data/v9.2/contacts?$skiptoken=1"_s, 10}}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY(own.crm.server().requests().isEmpty());
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::Dynamics365Test)
#include "dynamics365test.moc"
