#include "fakebrowser.h"
#include "ownprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Record = QJsonObject;

// COQL as far as the vendor describes it: one "and" or "or" within a pair of brackets, "like" for
// beginnings, ends and parts, 25 criteria, 50 columns, quotes doubled within quotes. A select_query
// is read word by word, and run.
class Coql {
public:
    QString error; //!< the vendor's code; empty: it could be read
    QString module;
    QStringList columns;
    QString orderBy;
    bool descends = false;
    int limit = 200;

    explicit Coql(const QString &query) { read(query); }

    [[nodiscard]] bool accepts(const Record &record) const
    {
        return !m_criterion || m_criterion(record);
    }
    [[nodiscard]] const QStringList &asked() const { return m_asked; } //!< columns of criteria

private:
    using Criterion = std::function<bool(const Record &)>;

    void read(const QString &query)
    {
        if (!split(query))
            return fail(u"SYNTAX_ERROR"_s);
        if (!takes(u"select"_s))
            return fail(u"SYNTAX_ERROR"_s);
        do {
            columns.append(next());
        } while (takes(u","_s));
        if (!takes(u"from"_s))
            return fail(u"SYNTAX_ERROR"_s);
        module = next();
        if (!takes(u"where"_s)) // it is mandatory
            return fail(u"SYNTAX_ERROR"_s);
        m_criterion = readPair();
        if (!error.isEmpty())
            return;
        if (takes(u"order"_s)) {
            if (!takes(u"by"_s))
                return fail(u"SYNTAX_ERROR"_s);
            orderBy = next();
            descends = takes(u"desc"_s);
            if (!descends)
                takes(u"asc"_s);
        }
        if (takes(u"limit"_s)) {
            bool ok = false;
            limit = next().toInt(&ok);
            if (!ok || limit < 1 || limit > 2000)
                return fail(u"INVALID_QUERY"_s);
        }
        if (m_at != m_words.size())
            return fail(u"SYNTAX_ERROR"_s);
        if (columns.size() > 50 || m_asked.size() > 25)
            return fail(u"LIMIT_EXCEEDED"_s);
    }

    // Words, quoted texts (with their first quote, to tell them from words) and signs; false: an
    // open quote.
    bool split(const QString &query)
    {
        for (qsizetype i = 0; i < query.size();) {
            const QChar c = query[i];
            if (c.isSpace()) {
                ++i;
            } else if (c == u'\'') {
                QString text(c);
                for (++i;; ++i) {
                    if (i >= query.size())
                        return false;
                    if (query[i] == u'\'' && i + 1 < query.size() && query[i + 1] == u'\'')
                        ++i;
                    else if (query[i] == u'\'')
                        break;
                    text += query[i];
                }
                ++i;
                m_words.append(text);
            } else if (c.isLetterOrNumber() || c == u'_') {
                QString word;
                while (i < query.size()
                       && (query[i].isLetterOrNumber() || query[i] == u'_' || query[i] == u'.'))
                    word += query[i++];
                m_words.append(word);
            } else if (QStringView(u"(),=").contains(c)) {
                m_words.append(c);
                ++i;
            } else {
                return false;
            }
        }
        return true;
    }

    Criterion readPair()
    {
        Criterion left = readOne();
        const bool isAnd = takes(u"and"_s);
        if (!error.isEmpty() || (!isAnd && !takes(u"or"_s)))
            return left;
        Criterion right = readOne();
        if (peek() == "and"_L1 || peek() == "or"_L1) // more than two want brackets
            fail(u"SYNTAX_ERROR"_s);
        return [=](const Record &record) {
            return isAnd ? left(record) && right(record) : left(record) || right(record);
        };
    }
    Criterion readOne()
    {
        if (takes(u"("_s)) {
            Criterion inner = readPair();
            if (!takes(u")"_s))
                fail(u"SYNTAX_ERROR"_s);
            return inner;
        }
        const QString column = next();
        m_asked.append(column);
        const bool isLike = takes(u"like"_s);
        if (!isLike && !takes(u"="_s))
            fail(u"SYNTAX_ERROR"_s);
        const QString value = next();
        if (!value.startsWith(u'\'')) {
            fail(u"SYNTAX_ERROR"_s);
            return {};
        }
        return isLike ? like(column, value.mid(1))
                      : Criterion([=, wanted = value.mid(1)](const Record &record) {
                            const QJsonValue is = record[column];
                            return (is.isObject() ? is[u"id"].toString() : is.toString()) == wanted;
                        });
    }
    Criterion like(const QString &column, QString pattern)
    {
        const bool opens = pattern.startsWith(u'%');
        const bool closes = pattern.size() > 1 && pattern.endsWith(u'%');
        pattern = pattern.mid(opens ? 1 : 0).chopped(closes ? 1 : 0);
        if (pattern.isEmpty() || pattern.contains(u'%')
            || pattern.contains(u'_')) // would find everybody
            fail(u"INVALID_QUERY"_s);
        return [=](const Record &record) {
            const QString is = record[column].toString();
            return opens && closes ? is.contains(pattern, Qt::CaseInsensitive)
                : opens            ? is.endsWith(pattern, Qt::CaseInsensitive)
                : closes           ? is.startsWith(pattern, Qt::CaseInsensitive)
                                   : is.compare(pattern, Qt::CaseInsensitive) == 0;
        };
    }

    [[nodiscard]] QString peek() const { return m_words.value(m_at).toLower(); }
    bool takes(const QString &word)
    {
        const bool isThere = m_at < m_words.size() && peek() == word;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    QString next()
    {
        if (m_at >= m_words.size())
            fail(u"SYNTAX_ERROR"_s);
        return m_words.value(m_at++);
    }
    void fail(const QString &code)
    {
        if (error.isEmpty())
            error = code;
    }

    QStringList m_words;
    qsizetype m_at = 0;
    QStringList m_asked;
    Criterion m_criterion;
};

// Zoho CRM as far as its specification (8.0) says, and where that is silent as narrow as can be:
// the search by phone finds only the very same text.
class FakeZoho : public FakeCrm {
public:
    QList<Contact> leads;
    QList<Contact> companies;
    QStringList ownPhoneFields; //!< of contacts; the first phone stands in the first of them
    QJsonObject lastCall; //!< as it was written
    QJsonObject lastDeal;
    int companiesMade = 0;
    bool emailsAreUnique = false;
    QString scopeMissing; //!< the first part of a path nobody has given us the right to
    // The accounts server
    QString refreshToken = u"refresh-1"_s; //!< the one that is good
    QString challenge; //!< of the sign-in that is under way
    QString clientSecret = u"app-secret"_s;
    bool tokensThrottled = false;
    int renewals = 0;

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        return request.path == "/oauth/v2/token"_L1
            || request.header("Authorization") == "Zoho-oauthtoken " + key.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        return Reply::json(error(u"INVALID_TOKEN"_s, u"invalid oauth token"_s), 401);
    }
    [[nodiscard]] Reply throttled(bool) const override
    {
        return Reply::json(error(u"TOO_MANY_REQUESTS"_s, u"too many requests"_s), 429);
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (request.path == "/oauth/v2/token"_L1)
            return token(request);
        if (!request.path.startsWith("/crm/v8/"_L1))
            return refused(u"no such address: %1"_s.arg(request.path),
                           Reply::json(error(u"INVALID_URL_PATTERN"_s,
                                             u"Please check if the URL is a correct one"_s),
                                       404));
        const QStringList path = request.path.mid(8).split(u'/');
        if (!scopeMissing.isEmpty() && path.contains(scopeMissing))
            return Reply::json(
                error(u"OAUTH_SCOPE_MISMATCH"_s, u"invalid oauth scope to access this URL"_s), 401);
        if (request.method == "POST")
            return write(request, path);
        if (request.target.contains('+'))
            return invalid(u"a plus that is not percent-encoded is a blank"_s);
        if (path.first() == "org"_L1 || path.first() == "users"_L1 || path.first() == "settings"_L1)
            return settings(request, path);
        if (path.size() == 2 && path[1] == "search"_L1)
            return search(request, path.first());
        if (path.size() == 1)
            return list(request, path.first());
        if (path.size() == 3)
            return related(request, path);
        return refused(u"no such address: %1"_s.arg(request.path),
                       Reply::json(error(u"INVALID_URL_PATTERN"_s, {}), 404));
    }

private:
    using Kind = HistoryEntry::Type;

    static QJsonObject error(const QString &code, const QString &message)
    {
        return {{u"code"_s, code},
                {u"details"_s, QJsonObject()},
                {u"message"_s, message},
                {u"status"_s, u"error"_s}};
    }
    Reply invalid(const QString &why, const QString &code = u"INVALID_DATA"_s)
    {
        return refused(why, Reply::json(error(code, why), 400));
    }
    static Reply nothing() { return Reply{204}; }
    static QString iso(const QDateTime &at)
    {
        return at.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
    }

    // -- accounts server --

    Reply token(const Request &request)
    {
        // Throttled as it is known to be: with 400.
        if (tokensThrottled) {
            return Reply::json(QJsonObject{{u"error"_s, u"Access Denied"_s},
                                           {u"error_description"_s,
                                            u"You have made too many requests continuously. "
                                            "Please try again after some time."_s},
                                           {u"status"_s, u"failure"_s}},
                               400);
        }
        const auto form = request.form();
        const auto no = [](const QString &why) {
            return Reply::json(QJsonObject{{u"error"_s, why}});
        }; // with 200
        if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
            return refused(u"a token is asked for with a form"_s, no(u"invalid_request"_s));
        if (form.value(u"client_id"_s) != "our-app"_L1
            || form.value(u"client_secret"_s) != clientSecret)
            return no(u"invalid_client"_s);
        const bool isFirst = form.value(u"grant_type"_s) == "authorization_code"_L1;
        if (isFirst) {
            if (form.value(u"code"_s) != "1000.code"_L1
                || form.value(u"redirect_uri"_s) != "http://localhost:8765/callback"_L1)
                return refused(u"another code, or another redirect_uri"_s, no(u"invalid_code"_s));
            if (challenge != challengeFor(form.value(u"code_verifier"_s)))
                return refused(u"code_verifier does not fit"_s, no(u"invalid_code"_s));
        } else if (form.value(u"grant_type"_s) == "client_credentials"_L1) {
            if (form.value(u"soid"_s) != "ZohoCRM.60012345"_L1
                || !form.value(u"scope"_s).split(u',').contains("ZohoCRM.coql.READ"_L1))
                return refused(u"a self client needs scope and soid"_s, no(u"invalid_scope"_s));
        } else if (form.value(u"grant_type"_s) != "refresh_token"_L1) {
            return refused(u"another grant_type"_s, no(u"invalid_request"_s));
        } else if (form.value(u"refresh_token"_s) != refreshToken) {
            return no(u"invalid_code"_s);
        }
        ++renewals;
        key = u"access-%1"_s.arg(renewals + 1);
        QJsonObject token{{u"access_token"_s, key},
                          {u"api_domain"_s, url()},
                          {u"token_type"_s, u"Bearer"_s},
                          {u"expires_in"_s, 3600}};
        if (isFirst) // it comes once only
            token.insert(u"refresh_token"_s, refreshToken);
        return Reply::json(token);
    }

    // -- what there is --

    static QStringList multiLine() { return {u"Description"_s, u"Note_Content"_s}; }
    QStringList phoneFields(const QString &module) const
    {
        if (module == "Contacts"_L1)
            return ownPhoneFields.isEmpty()
                ? QStringList{u"Phone"_s, u"Mobile"_s, u"Home_Phone"_s, u"Fax"_s}
                : ownPhoneFields;
        if (module == "Leads"_L1)
            return {u"Phone"_s, u"Mobile"_s};
        return module == "Accounts"_L1 ? QStringList{u"Phone"_s} : QStringList();
    }
    QStringList fieldsOf(const QString &module) const
    {
        static const QHash<QString, QStringList> others{
            {u"Contacts"_s,
             {u"Full_Name"_s, u"First_Name"_s, u"Last_Name"_s, u"Email"_s, u"Title"_s,
              u"Account_Name"_s, u"Tag"_s}},
            {u"Leads"_s,
             {u"Full_Name"_s, u"First_Name"_s, u"Last_Name"_s, u"Email"_s, u"Designation"_s,
              u"Company"_s, u"Tag"_s}},
            {u"Accounts"_s, {u"Account_Name"_s, u"Website"_s, u"Tag"_s}},
            {u"Deals"_s,
             {u"Deal_Name"_s, u"Stage"_s, u"Amount"_s, u"Closing_Date"_s, u"Pipeline"_s,
              u"Contact_Name"_s, u"Account_Name"_s, u"Layout"_s}},
            {u"Tasks"_s, {u"Subject"_s, u"Status"_s, u"Due_Date"_s, u"Who_Id"_s, u"What_Id"_s}},
            {u"Events"_s,
             {u"Event_Title"_s, u"Start_DateTime"_s, u"End_DateTime"_s, u"Who_Id"_s, u"What_Id"_s}},
            {u"Calls"_s,
             {u"Subject"_s, u"Call_Type"_s, u"Call_Start_Time"_s, u"Call_Duration"_s,
              u"Call_Duration_in_seconds"_s, u"Call_Result"_s, u"Outgoing_Call_Status"_s,
              u"PBX_Call_ID"_s, u"Who_Id"_s, u"What_Id"_s}},
            {u"Cases"_s, {u"Subject"_s, u"Status"_s, u"Case_Number"_s, u"Related_To"_s}},
            {u"Notes"_s, {u"Note_Title"_s, u"Note_Content"_s}}};
        if (!others.contains(module))
            return {};
        return others.value(module) + phoneFields(module)
            + QStringList{u"id"_s, u"Description"_s, u"Created_Time"_s, u"Modified_Time"_s,
                          u"Owner"_s};
    }
    const QList<Contact> &rowsOf(const QString &module) const
    {
        return module == "Leads"_L1 ? leads : module == "Accounts"_L1 ? companies : contacts;
    }

    Record person(const QString &module, const Contact &contact) const
    {
        Record record{{u"id"_s, contact.id},
                      {u"Modified_Time"_s, u"2026-02-01T00:00:00+00:00"_s},
                      {u"Email"_s, contact.email},
                      {u"First_Name"_s, contact.firstName},
                      {u"Last_Name"_s, contact.lastName},
                      {u"Full_Name"_s, u"%1 %2"_s.arg(contact.firstName, contact.lastName)},
                      {u"Tag"_s, QJsonArray()}};
        const QStringList fields = phoneFields(module);
        for (qsizetype i = 0; i < fields.size(); ++i)
            record.insert(fields[i],
                          contact.phones.value(i).isEmpty() ? QJsonValue()
                                                            : QJsonValue(contact.phones[i]));
        if (module == "Accounts"_L1)
            record.insert(u"Account_Name"_s, contact.company);
        else if (module == "Leads"_L1)
            record.insert(u"Company"_s, contact.company);
        else
            record.insert(u"Account_Name"_s,
                          QJsonObject{{u"id"_s, u"901"_s}, {u"name"_s, contact.company}});
        record.insert(module == "Leads"_L1 ? u"Designation"_s : u"Title"_s, contact.title);
        return record;
    }
    QList<Record> activityRecords(const QString &module) const
    {
        static const QHash<QString, Kind> kinds{
            {u"Calls"_s, Kind::Call}, {u"Tasks"_s, Kind::Task},   {u"Events"_s, Kind::Meeting},
            {u"Deals"_s, Kind::Deal}, {u"Cases"_s, Kind::Ticket}, {u"Notes"_s, Kind::Note}};
        QList<Record> records;
        for (auto it = activities.cbegin(); it != activities.cend(); ++it) {
            for (const Activity &one : *it) {
                if (kinds.contains(module) && one.type == kinds.value(module))
                    records.append(activityRecord(it.key(), one));
            }
        }
        if (module == "Calls"_L1 && !lastCall.isEmpty())
            records.append(lastCall);
        return records;
    }
    Record activityRecord(const QString &of, const Activity &one) const
    {
        const bool isContact = find(of) != nullptr;
        const QString at = iso(one.at);
        Record record{{u"id"_s, one.id},
                      {u"Created_Time"_s, at},
                      {u"Modified_Time"_s, at},
                      {u"Description"_s, one.text},
                      {isContact ? u"Who_Id"_s : u"What_Id"_s, QJsonObject{{u"id"_s, of}}}};
        switch (one.type) {
        case Kind::Call:
            record.insert(u"Subject"_s, one.title);
            record.insert(u"Call_Type"_s, !one.word.isEmpty() ? one.word : one.outbound ? u"Outbound"_s : u"Inbound"_s);
            record.insert(u"Call_Start_Time"_s, at);
            record.insert(u"Call_Duration"_s,
                          QTime(0, 0).addSecs(one.seconds).toString(u"mm:ss"_s));
            record.insert(u"Call_Duration_in_seconds"_s, one.seconds);
            break;
        case Kind::Task:
            record.insert(u"Subject"_s, one.title);
            record.insert(u"Status"_s, u"Not Started"_s);
            record.insert(u"Due_Date"_s, one.at.date().toString(Qt::ISODate));
            break;
        case Kind::Meeting:
            record.insert(u"Event_Title"_s, one.title);
            record.insert(u"Start_DateTime"_s, at);
            break;
        case Kind::Note:
            record.insert(u"Note_Title"_s, one.title);
            record.insert(u"Note_Content"_s, one.text);
            break;
        case Kind::Deal:
            record.insert(u"Deal_Name"_s, one.title);
            record.insert(u"Stage"_s, u"Qualification"_s);
            record.insert(u"Amount"_s, 200);
            break;
        default:
            record.insert(u"Subject"_s, one.title);
            record.insert(u"Status"_s, u"New"_s);
        }
        return record;
    }
    QList<Record> recordsOf(const QString &module) const
    {
        if (phoneFields(module).isEmpty())
            return activityRecords(module);
        QList<Record> records;
        for (const Contact &contact : rowsOf(module))
            records.append(person(module, contact));
        return records;
    }

    // -- reading --

    // What is no parameter, or out of range, in words; empty: all is well.
    QString strangerIn(const Request &request, const QStringList &known,
                       const QString &module) const
    {
        const auto items = request.query.queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items) {
            if (!known.contains(name))
                return u"unknown parameter %1"_s.arg(name);
            bool ok = true;
            if (name == "per_page"_L1)
                ok = value.toInt() >= 1 && value.toInt() <= 200;
            if (name == "page"_L1)
                ok = value.toInt() >= 1;
            if (!ok)
                return u"%1 is out of range"_s.arg(name);
        }
        if (!known.contains(u"fields"_s))
            return {};
        const QStringList fields = request.parameter(u"fields"_s).split(u',', Qt::SkipEmptyParts);
        if (fields.isEmpty() || fields.size() > 50)
            return u"fields is mandatory, and 50 at most"_s;
        for (const QString &field : fields) {
            if (!fieldsOf(module).contains(field))
                return u"%1 has no field %2"_s.arg(module, field);
        }
        return {};
    }
    static Record only(const Record &record, const QStringList &fields)
    {
        Record some{{u"id"_s, record[u"id"]}};
        for (const QString &field : fields)
            some.insert(field,
                        record.contains(field) ? record[field] : QJsonValue(QJsonValue::Null));
        return some;
    }
    static Reply page(const QJsonArray &rows, bool isMore, const QJsonValue &token, int number)
    {
        if (rows.isEmpty())
            return nothing();
        return Reply::json(QJsonObject{{u"data"_s, rows},
                                       {u"info"_s,
                                        QJsonObject{{u"per_page"_s, 200},
                                                    {u"count"_s, rows.size()},
                                                    {u"page"_s, number},
                                                    {u"more_records"_s, isMore},
                                                    {u"next_page_token"_s, token}}}});
    }

    Reply settings(const Request &request, const QStringList &path)
    {
        const QString what = path.join(u'/');
        if (what == "org"_L1) {
            return Reply::json(
                QJsonObject{{u"org"_s,
                             QJsonArray{QJsonObject{{u"zgid"_s, u"60012345"_s},
                                                    {u"iso_code"_s, u"EUR"_s},
                                                    {u"company_name"_s, u"Our company"_s},
                                                    {u"domain_name"_s, u"org60012345"_s}}}}});
        }
        if (what == "users"_L1) {
            if (request.parameter(u"type"_s) != "CurrentUser"_L1)
                return invalid(u"all users are no business of ours"_s);
            return Reply::json(QJsonObject{
                {u"users"_s,
                 QJsonArray{QJsonObject{{u"id"_s, u"7"_s}, {u"full_name"_s, u"Sam"_s}}}}});
        }
        const QString module = request.parameter(u"module"_s);
        if (what == "settings/pipeline"_L1) {
            if (request.parameter(u"layout_id"_s) != "3001"_L1)
                return invalid(u"layout_id is mandatory"_s);
            const auto stage = [](const QString &name, int at) {
                return QJsonObject{{u"display_value"_s, name},
                                   {u"actual_value"_s, name},
                                   {u"sequence_number"_s, at},
                                   {u"id"_s, u"4"_s}};
            };
            const QJsonObject pipeline{
                {u"display_value"_s, u"Sales"_s},
                {u"actual_value"_s, u"Sales"_s},
                {u"default"_s, true},
                {u"id"_s, u"5"_s},
                {u"maps"_s, QJsonArray{stage(u"Closed Won"_s, 2), stage(u"Qualification"_s, 1)}}};
            return Reply::json(QJsonObject{{u"pipeline"_s, QJsonArray{pipeline}}});
        }
        if (fieldsOf(module).isEmpty())
            return invalid(u"no such module"_s, u"INVALID_MODULE"_s);
        if (what == "settings/layouts"_L1)
            return Reply::json(QJsonObject{
                {u"layouts"_s,
                 QJsonArray{QJsonObject{{u"id"_s, u"3001"_s}, {u"name"_s, u"Standard"_s}}}}});
        if (what != "settings/fields"_L1)
            return refused(u"no such address"_s,
                           Reply::json(error(u"INVALID_URL_PATTERN"_s, {}), 404));
        QJsonArray fields;
        for (const QString &name : fieldsOf(module)) {
            QJsonArray values;
            const QStringList words = name == "Call_Result"_L1
                ? QStringList{u"-None-"_s, u"Interested"_s, u"Follow up"_s}
                : name == "Outgoing_Call_Status"_L1 ? QStringList{u"Completed"_s, u"Scheduled"_s}
                                                    : QStringList();
            for (const QString &word : words)
                values.append(QJsonObject{{u"display_value"_s, word}, {u"actual_value"_s, word}});
            fields.append(QJsonObject{
                {u"api_name"_s, name},
                {u"field_label"_s, QString(name).replace(u'_', u' ')},
                {u"data_type"_s, phoneFields(module).contains(name) ? u"phone"_s : u"text"_s},
                {u"pick_list_values"_s, values}});
        }
        return Reply::json(QJsonObject{{u"fields"_s, fields}});
    }

    Reply search(const Request &request, const QString &module)
    {
        if (phoneFields(module).isEmpty())
            return invalid(u"no such module to search"_s, u"INVALID_MODULE"_s);
        if (const QString stranger = strangerIn(
                request, {u"phone"_s, u"fields"_s, u"per_page"_s, u"page"_s, u"converted"_s},
                module);
            !stranger.isEmpty())
            return invalid(stranger);
        const QString phone = request.parameter(u"phone"_s);
        if (digits(phone).isEmpty())
            return invalid(u"a phone without digits"_s, u"INVALID_QUERY"_s);
        QJsonArray rows;
        for (const Record &record : recordsOf(module)) {
            const QStringList fields = phoneFields(module);
            if (std::any_of(fields.cbegin(), fields.cend(),
                            [&](const QString &field) { return record[field] == phone; }))
                rows.append(only(record, request.parameter(u"fields"_s).split(u',')));
        }
        return page(rows, false, {}, 1);
    }

    Reply list(const Request &request, const QString &module)
    {
        if (fieldsOf(module).isEmpty())
            return invalid(u"no such module"_s, u"INVALID_MODULE"_s);
        if (const QString stranger = strangerIn(
                request, {u"fields"_s, u"per_page"_s, u"page"_s, u"page_token"_s}, module);
            !stranger.isEmpty())
            return invalid(stranger);
        const QString token = request.parameter(u"page_token"_s);
        if (!token.isEmpty() && !token.startsWith("tok/+="_L1))
            return invalid(u"no such page_token"_s);
        const int from = token.mid(6).toInt();
        const int size = request.parameter(u"per_page"_s).toInt();
        const QList<Record> all = recordsOf(module);
        QJsonArray rows;
        for (int i = from; i < all.size() && i < from + size; ++i)
            rows.append(only(all[i], request.parameter(u"fields"_s).split(u',')));
        const bool isMore = from + size < all.size();
        return page(rows, isMore,
                    isMore ? QJsonValue(u"tok/+=%1"_s.arg(from + size)) : QJsonValue(),
                    from / qMax(size, 1) + 1);
    }

    Reply related(const Request &request, const QStringList &path)
    {
        static const QHash<QString, QStringList> lists{
            {u"Contacts"_s, {u"Notes"_s, u"Emails"_s, u"Deals"_s, u"Cases"_s, u"Tasks"_s}},
            {u"Accounts"_s, {u"Notes"_s, u"Deals"_s, u"Cases"_s, u"Tasks"_s}},
            {u"Leads"_s, {u"Notes"_s, u"Emails"_s, u"Tasks"_s}}};
        const QString of = path[1];
        const QList<Contact> &rows = rowsOf(path[0]);
        if (!lists.value(path[0]).contains(path[2]))
            return invalid(u"%1 has no related list %2"_s.arg(path[0], path[2]));
        if (std::none_of(rows.cbegin(), rows.cend(),
                         [&](const Contact &one) { return one.id == of; }))
            return invalid(u"a related list of nobody: %1"_s.arg(of));
        if (path[2] == "Emails"_L1)
            return emails(request, of);
        if (const QString stranger = strangerIn(
                request, {u"fields"_s, u"per_page"_s, u"page"_s, u"sort_by"_s, u"sort_order"_s},
                path[2]);
            !stranger.isEmpty())
            return invalid(stranger);
        if (!QStringList{{}, u"id"_s, u"Created_Time"_s, u"Modified_Time"_s}.contains(
                request.parameter(u"sort_by"_s)))
            return invalid(u"sort_by is id, Created_Time or Modified_Time"_s);
        QJsonArray found;
        for (const Record &record : activityRecords(path[2])) {
            if (record[u"Who_Id"][u"id"] == of || record[u"What_Id"][u"id"] == of)
                found.append(only(record, request.parameter(u"fields"_s).split(u',')));
        }
        return page(found, false, {}, 1);
    }
    Reply emails(const Request &request, const QString &of)
    {
        if (!request.query.isEmpty())
            return invalid(u"mails know type, index and owner_id"_s);
        QJsonArray rows;
        for (const Activity &one : activities.value(of)) {
            if (one.type == Kind::Email)
                rows.append(QJsonObject{
                    {u"message_id"_s, one.id},
                    {u"subject"_s, one.title},
                    {u"summary"_s, one.text},
                    {u"time"_s, iso(one.at)},
                    {u"sent"_s, one.outbound},
                    {u"from"_s,
                     QJsonObject{{u"user_name"_s, u"Sam"_s}, {u"email"_s, u"sam@example.com"_s}}}});
        }
        if (rows.isEmpty())
            return nothing();
        return Reply::json(
            QJsonObject{{u"Emails"_s, rows}, {u"info"_s, QJsonObject{{u"count"_s, rows.size()}}}});
    }

    Reply coql(const QJsonObject &body)
    {
        if (body.keys() != QStringList{u"select_query"_s} || !body[u"select_query"].isString())
            return invalid(u"coql takes select_query"_s);
        const Coql query(body[u"select_query"].toString());
        if (!query.error.isEmpty())
            return invalid(u"coql: %1 in %2"_s.arg(query.error, body[u"select_query"].toString()),
                           query.error);
        const QStringList fields = fieldsOf(query.module);
        for (const QString &column : query.columns + query.asked() + QStringList(query.orderBy)) {
            const bool isOfLookup =
                column == "Account_Name.Account_Name"_L1 && query.module == "Contacts"_L1;
            if (!column.isEmpty() && !fields.contains(column) && !isOfLookup)
                return invalid(u"coql: %1 has no column %2"_s.arg(query.module, column),
                               u"INVALID_QUERY"_s);
        }
        for (const QString &column : query.asked()) {
            if (multiLine().contains(column))
                return invalid(u"coql: a criterion on a multi-line field"_s, u"INVALID_QUERY"_s);
        }
        QList<Record> found;
        for (const Record &record : recordsOf(query.module)) {
            if (query.accepts(record) && found.size() < query.limit)
                found.append(record);
        }
        if (!query.orderBy.isEmpty()) {
            std::stable_sort(found.begin(), found.end(), [&](const Record &a, const Record &b) {
                const QString left = a[query.orderBy].toString(),
                              right = b[query.orderBy].toString();
                return query.descends ? left > right : left < right;
            });
        }
        QJsonArray rows;
        for (const Record &record : std::as_const(found)) {
            Record row = only(record, query.columns);
            if (row.contains(u"Account_Name.Account_Name"_s))
                row.insert(u"Account_Name.Account_Name"_s, record[u"Account_Name"][u"name"]);
            if (row[u"Account_Name"].isObject()) // lookups come as ids
                row.insert(u"Account_Name"_s, QJsonObject{{u"id"_s, row[u"Account_Name"][u"id"]}});
            rows.append(row);
        }
        if (rows.isEmpty())
            return nothing();
        return Reply::json(QJsonObject{
            {u"data"_s, rows},
            {u"info"_s, QJsonObject{{u"count"_s, rows.size()}, {u"more_records"_s, false}}}});
    }

    // -- writing --

    static Reply made(const QString &id, const QString &action = u"insert"_s)
    {
        return Reply::json(
            QJsonObject{{u"data"_s,
                         QJsonArray{QJsonObject{{u"code"_s, u"SUCCESS"_s},
                                                {u"status"_s, u"success"_s},
                                                {u"action"_s, action},
                                                {u"message"_s, u"record added"_s},
                                                {u"details"_s, QJsonObject{{u"id"_s, id}}}}}}},
            201);
    }
    // The request is good, this record is not: the status says nothing of it.
    static Reply recordRefused(const QString &code, const QString &field)
    {
        return Reply::json(QJsonObject{{u"data"_s,
                                        QJsonArray{QJsonObject{
                                            {u"code"_s, code},
                                            {u"status"_s, u"error"_s},
                                            {u"message"_s, u"required field not found"_s},
                                            {u"details"_s, QJsonObject{{u"api_name"_s, field}}}}}}},
                           202);
    }
    Reply mandatory(const QString &field)
    {
        return refused(u"%1 is mandatory"_s.arg(field),
                       recordRefused(u"MANDATORY_NOT_FOUND"_s, field));
    }
    Reply wrong(const QString &field)
    {
        return refused(u"%1 is not as it has to be"_s.arg(field),
                       recordRefused(u"INVALID_DATA"_s, field));
    }

    Reply write(const Request &request, const QStringList &path)
    {
        if (!request.header("Content-Type").startsWith("application/json"))
            return invalid(u"a body that is no application/json"_s);
        const QJsonObject body = request.json().toObject();
        if (path.join(u'/') == "coql"_L1)
            return coql(body);
        const QString &module = path.first();
        const QJsonArray data = body[u"data"].toArray();
        if (data.size() != 1 || !data.first().isObject())
            return invalid(u"data is a list of records, one here"_s);
        const QJsonObject record = data.first().toObject();
        for (auto it = record.begin(); it != record.end(); ++it) {
            if (it.key() != "$se_module"_L1 && !fieldsOf(module).contains(it.key()))
                return invalid(u"%1 has no field %2"_s.arg(module, it.key()));
            const bool isLookup =
                QStringList{u"Who_Id"_s, u"What_Id"_s, u"Contact_Name"_s, u"Layout"_s}.contains(
                    it.key())
                || (it.key() == "Account_Name"_L1 && module != "Accounts"_L1);
            if (isLookup                      ? !(*it)[u"id"].isString()
                    : it.key() == "Amount"_L1 ? !it->isDouble()
                                              : !it->isString())
                return wrong(it.key());
        }
        if (path.size() == 2 && path[1] == "upsert"_L1 && module == "Accounts"_L1)
            return upsertCompany(body, record);
        if (path.size() != 1)
            return refused(u"no such address"_s,
                           Reply::json(error(u"INVALID_URL_PATTERN"_s, {}), 404));
        if (module == "Contacts"_L1 || module == "Leads"_L1)
            return createPerson(module, record);
        if (module == "Deals"_L1)
            return createDeal(record);
        if (module == "Tasks"_L1)
            return createTask(record);
        if (module == "Calls"_L1)
            return createCall(record);
        return invalid(u"nothing is written to %1"_s.arg(module), u"INVALID_MODULE"_s);
    }
    Reply upsertCompany(const QJsonObject &body, const QJsonObject &record)
    {
        if (body[u"duplicate_check_fields"].toArray() != QJsonArray{u"Account_Name"_s})
            return invalid(u"duplicate_check_fields is a list"_s);
        const QString name = record[u"Account_Name"].toString();
        if (name.isEmpty())
            return mandatory(u"Account_Name"_s);
        for (const Contact &company : std::as_const(companies)) {
            if (company.company == name)
                return made(company.id, u"update"_s);
        }
        ++companiesMade;
        companies.append({nextId(), {}, {}, name, {}, {}, {}});
        return made(companies.last().id);
    }
    Reply createPerson(const QString &module, const QJsonObject &record)
    {
        if (record[u"Last_Name"].toString().isEmpty())
            return mandatory(u"Last_Name"_s);
        if (module == "Leads"_L1 && record[u"Company"].toString().isEmpty())
            return mandatory(u"Company"_s);
        const QString email = record[u"Email"].toString();
        const auto isTheirs = [&](const Contact &one) {
            return one.email == email;
        };
        if (emailsAreUnique && std::any_of(contacts.cbegin(), contacts.cend(), isTheirs))
            return recordRefused(u"DUPLICATE_DATA"_s, u"Email"_s);
        const Contact person{
            nextId(),
            record[u"First_Name"].toString(),
            record[u"Last_Name"].toString(),
            {},
            record[module == "Leads"_L1 ? u"Designation"_s : u"Title"_s].toString(),
            email,
            {record[u"Phone"].toString()}};
        (module == "Leads"_L1 ? leads : contacts).append(person);
        return made(person.id);
    }
    Reply createDeal(const QJsonObject &record)
    {
        for (const QString &field : {u"Deal_Name"_s, u"Stage"_s, u"Closing_Date"_s}) {
            if (record[field].toString().isEmpty())
                return mandatory(field);
        }
        if (!QStringList{u"Qualification"_s, u"Closed Won"_s}.contains(record[u"Stage"].toString()))
            return wrong(u"Stage"_s);
        if (!QDate::fromString(record[u"Closing_Date"].toString(), Qt::ISODate).isValid())
            return wrong(u"Closing_Date"_s);
        const QString contact = record[u"Contact_Name"][u"id"].toString();
        if (record.contains(u"Contact_Name"_s) && !find(contact))
            return wrong(u"Contact_Name"_s);
        lastDeal = record;
        deals.append({record[u"Deal_Name"].toString(),
                      QString::number(record[u"Amount"].toDouble()), contact,
                      record[u"Stage"].toString()});
        return made(nextId());
    }
    // Who_Id is a contact; anybody else is a What_Id of the module that is named. Empty: nobody of
    // ours.
    QString personOf(const QJsonObject &record) const
    {
        if (record.contains(u"Who_Id"_s))
            return find(record[u"Who_Id"][u"id"].toString()) && !record.contains(u"$se_module"_s)
                ? record[u"Who_Id"][u"id"].toString()
                : QString();
        const QString id = record[u"What_Id"][u"id"].toString();
        const QList<Contact> &rows = rowsOf(record[u"$se_module"].toString());
        const bool isThere = std::any_of(rows.cbegin(), rows.cend(),
                                         [&](const Contact &one) { return one.id == id; });
        return isThere ? id : QString();
    }
    Reply createTask(const QJsonObject &record)
    {
        if (record[u"Subject"].toString().isEmpty())
            return mandatory(u"Subject"_s);
        const QDate due = QDate::fromString(record[u"Due_Date"].toString(), Qt::ISODate);
        if (!due.isValid())
            return wrong(u"Due_Date"_s);
        if (personOf(record).isEmpty())
            return wrong(u"Who_Id"_s);
        tasks.append({record[u"Subject"].toString(), personOf(record),
                      QDateTime(due, QTime(12, 0), Qt::UTC)});
        return made(nextId());
    }
    Reply createCall(const QJsonObject &record)
    {
        static const QRegularExpression withOffset(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$"_s);
        static const QRegularExpression minutesAndSeconds(u"^(\\d{2,}):([0-5]\\d)$"_s);
        for (const QString &field : {u"Subject"_s, u"Call_Type"_s, u"Call_Start_Time"_s}) {
            if (record[field].toString().isEmpty())
                return mandatory(field);
        }
        const QString type = record[u"Call_Type"].toString();
        if (!QStringList{u"Inbound"_s, u"Outbound"_s, u"Missed"_s}.contains(type))
            return wrong(u"Call_Type"_s);
        if (!withOffset.match(record[u"Call_Start_Time"].toString()).hasMatch())
            return wrong(u"Call_Start_Time"_s);
        const auto duration = minutesAndSeconds.match(record[u"Call_Duration"].toString());
        if (type == "Missed"_L1 ? record.contains(u"Call_Duration"_s) : !duration.hasMatch())
            return wrong(u"Call_Duration"_s);
        if ((type == "Outbound"_L1) != (record[u"Outgoing_Call_Status"] == "Completed"_L1))
            return wrong(u"Outgoing_Call_Status"_s);
        if (record.contains(u"Call_Result"_s)
            && !QStringList{u"Interested"_s, u"Follow up"_s}.contains(
                record[u"Call_Result"].toString()))
            return wrong(u"Call_Result"_s);
        if (personOf(record).isEmpty())
            return wrong(u"Who_Id"_s);
        lastCall = record;
        lastCall.insert(u"id"_s, nextId());
        calls.append({personOf(record), type == "Outbound"_L1,
                      duration.captured(1).toInt() * 60 + duration.captured(2).toInt(),
                      record[u"Description"].toString(), record[u"PBX_Call_ID"].toString(),
                      QDateTime::fromString(record[u"Call_Start_Time"].toString(), Qt::ISODate)});
        return made(lastCall[u"id"].toString());
    }
};

class ZohoRig : public CrmRig {
public:
    [[nodiscard]] QString connector() const override { return u"zoho"_s; }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.parameters.insert(u"client_id"_s, u"our-app"_s);
        access.secrets.insert(u"client_secret"_s, Secret("app-secret"));
    }
    // A person has signed in some time ago; their token is as good as the key says, and cannot be
    // renewed.
    [[nodiscard]] std::optional<OAuthToken> signedIn() const override
    {
        OAuthToken token;
        token.accessToken = Secret("right-key");
        token.refreshToken = Secret("refresh-of-long-ago");
        token.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3000);
        return token;
    }
    [[nodiscard]] bool keepsKey() const override
    {
        return false;
    } // only where an administrator has made a field for it
    [[nodiscard]] QString rawQuery() const override
    {
        return u"select Last_Name, Phone from Contacts where ((Last_Name = 'Cooper') and (Phone like '%0123')) limit 20"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call,    Type::Email, Type::Note,  Type::Deal,
                Type::Meeting, Type::Task,  Type::Ticket};
    }
    [[nodiscard]] QList<CallWord> callWords() const override
    {
        return {{{}, false, CallOutcome::None},
                {{}, true, CallOutcome::None},
                {u"Missed"_s, false, CallOutcome::Missed}};
    }
    [[nodiscard]] QString module() const override { return u"Contacts"_s; }

private:
    FakeZoho m_crm;
};

// Notes where it was asked to go; nothing comes back from there.
class NoteTransport : public HttpTransport {
public:
    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpRequest &request,
                                                     const CancelToken &) override
    {
        urls.append(request.url);
        return QtFuture::makeReadyFuture(Result<HttpResponse>(fail(ErrorKind::Offline)));
    }
    QList<QUrl> urls;
};

// A provider of its own, for what only Zoho has.
struct OwnProvider : ProviderOnFake<FakeZoho> {
    OwnProvider()
    {
        crm.key = u"access-1"_s;
        crm.contacts = {{u"501"_s,
                         u"Jane"_s,
                         u"Cooper"_s,
                         u"Acme"_s,
                         {},
                         u"jane@example.com"_s,
                         {u"+14155550123"_s}}};
        token = earlierToken({{u"api_domain"_s, crm.url()}}); // where the API is came with the token
    }
    void connectWith(const std::function<void(ConnectorAccess &)> &change = {})
    {
        file = ConnectorLibrary{QString()}.load(u"zoho"_s)->connector;
        ConnectorAccess filledIn = access();
        filledIn.authBaseUrl = crm.url();
        filledIn.parameters.insert(u"client_id"_s, u"our-app"_s);
        filledIn.secrets.insert(u"client_secret"_s, Secret("app-secret"));
        if (change)
            change(filledIn);
        tokens.token = filledIn.authentication.isEmpty() ? std::optional(token) : std::nullopt;
        open(file, filledIn, transport);
    }
    void connectWithParameters(const QHash<QString, QString> &parameters)
    {
        connectWith([&](ConnectorAccess &access) {
            for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
                access.parameters.insert(it.key(), it.value());
        });
    }
    [[nodiscard]] CallLog log(const CallerInfo &caller)
    {
        CallLog log;
        log.call.number = caller.number;
        log.call.direction = CallDirection::Outbound;
        log.call.outcome = CallOutcome::Answered;
        log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
        log.call.answeredAt = log.call.startedAt;
        log.call.endedAt = log.call.answeredAt.addSecs(4505);
        log.wrapUp.note = u"A < B"_s;
        log.wrapUp.disposition = u"follow_up"_s;
        log.caller = caller;
        log.idempotencyKey = u"ringside-'7"_s;
        return log;
    }
    [[nodiscard]] QString violations() const { return crm.violations.join(u'\n'); }

    OAuthToken token;
    NoteTransport *transport = nullptr;
    std::shared_ptr<const Connector> file; // shared: with the provider
};

} // namespace

class ZohoTest : public CrmContract {
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<ZohoRig>(); }

private Q_SLOTS:
    void signIn_goesToTheOwnDataCentre();
    void signIn_expiredInMidCall_isRenewedOnce();
    void signIn_renewalRefused_isUnauthorized();
    void signIn_tokensThrottled_saysHowLong();
    void signIn_isRenewedWhereTheAccountIs();
    void selfClient_needsNobody();
    void dataCentre_hasItsOwnHosts_data();
    void dataCentre_hasItsOwnHosts();
    void missingScope_isForbidden();
    void leadsAndCompanies_areFound();
    void ownPhoneField_isFound();
    void numberInPairs_isFound();
    void unknownNumber_isAskedInCoqlOnce();
    void everyModule_gives_data();
    void everyModule_gives();
    void refusedRecord_isAnError();
    void createContact_makesTheCompanyOnce();
    void newLead_isFoundAfterwards();
    void createDeal_hasStageAndClosingDate();
    void logCall_outbound_hasMinutesAndSeconds();
    void logCall_missed_hasNoDuration();
    void logCall_ofALead_namesTheModule();
    void logCall_withKeyField_isLoggedOnce();
};

// The form says United States; the person is at home where the redirect says.
void ZohoTest::signIn_goesToTheOwnDataCentre()
{
    OwnProvider own;
    own.connectWith([&](ConnectorAccess &access) {
        access.authBaseUrl.clear();
        access.apiBaseUrl = own.crm.url();
    });
    FakeBrowser browser("code=1000.code&location=eu&accounts-server=" + QUrl::toPercentEncoding(own.crm.url()));
    const auto signingIn = own.provider->oauth()->signIn(browser.opener(), {});
    own.crm.challenge = browser.asked(u"code_challenge"_s);
    const auto signedIn = waitFor(signingIn);
    if (!signedIn && signedIn.error().kind == ErrorKind::Unsupported)
        QSKIP("another program has the port that is registered with the vendor");
    QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().detail));
    QCOMPARE(browser.page().host(), u"accounts.zoho.com"_s);
    QCOMPARE(browser.page().path(), u"/oauth/v2/auth"_s);
    QCOMPARE(browser.asked(u"access_type"_s), u"offline"_s);
    QCOMPARE(browser.asked(u"prompt"_s), u"consent"_s);
    QVERIFY(browser.asked(u"scope"_s).split(u',').contains(u"ZohoCRM.coql.READ"_s));
    QCOMPARE(own.tokens.token->fields.value(u"location"_s), u"eu"_s);
    QCOMPARE(own.tokens.token->fields.value(u"accounts-server"_s), own.crm.url());
    QCOMPARE(own.tokens.token->fields.value(u"api_domain"_s), own.crm.url());
    QCOMPARE(own.tokens.token->refreshToken.reveal(), QByteArray("refresh-1"));
    QVERIFY(own.ask(u"+14155550123"_s));
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::signIn_expiredInMidCall_isRenewedOnce()
{
    OwnProvider own;
    own.connectWith();
    QVERIFY(waitFor(own.provider->checkConnection()));
    QCOMPARE(own.crm.renewals, 0);
    own.crm.key = u"another"_s; // access-1 is over before its time
    const auto found = own.ask(u"+14155550123"_s); // several requests at once
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.renewals, 1);
    QCOMPARE(own.tokens.token->accessToken.reveal(), QByteArray("access-2"));
    QCOMPARE(own.tokens.token->refreshToken.reveal(),
             QByteArray("refresh-1")); // it comes once, and stays
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::signIn_renewalRefused_isUnauthorized()
{
    OwnProvider own;
    own.connectWith();
    own.crm.key = u"another"_s;
    own.crm.refreshToken = u"another"_s; // refused with 200
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(own.crm.renewals, 0);
}

// With 400, which is no reason to sign in again.
void ZohoTest::signIn_tokensThrottled_saysHowLong()
{
    OwnProvider own;
    own.connectWith();
    own.crm.key = u"another"_s;
    own.crm.tokensThrottled = true;
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::RateLimited);
    QVERIFY(found.error().retryAfter);
    QVERIFY(own.tokens.token);
}

// The accounts server that came with the sign-in, not the one of the form.
void ZohoTest::signIn_isRenewedWhereTheAccountIs()
{
    OwnProvider own;
    own.token.fields.insert(u"accounts-server"_s, own.crm.url());
    own.connectWith([&](ConnectorAccess &access) {
        access.authBaseUrl.clear();
        access.apiBaseUrl = own.crm.url();
    });
    own.crm.key = u"another"_s;
    QVERIFY(own.ask(u"+14155550123"_s));
    QCOMPARE(own.crm.renewals, 1);
}

void ZohoTest::selfClient_needsNobody()
{
    OwnProvider own;
    own.connectWith([](ConnectorAccess &access) {
        access.authentication = u"self_client"_s;
        access.parameters.insert(u"organization"_s, u"60012345"_s);
    });
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.renewals, 1);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::dataCentre_hasItsOwnHosts_data()
{
    QTest::addColumn<QString>("accounts");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("web");
    QTest::newRow("US") << u"accounts.zoho.com"_s << u"www.zohoapis.com"_s << u"crm.zoho.com"_s;
    QTest::newRow("EU") << u"accounts.zoho.eu"_s << u"www.zohoapis.eu"_s << u"crm.zoho.eu"_s;
    QTest::newRow("IN") << u"accounts.zoho.in"_s << u"www.zohoapis.in"_s << u"crm.zoho.in"_s;
    QTest::newRow("AU") << u"accounts.zoho.com.au"_s << u"www.zohoapis.com.au"_s
                        << u"crm.zoho.com.au"_s;
    QTest::newRow("CN") << u"accounts.zoho.com.cn"_s << u"www.zohoapis.com.cn"_s
                        << u"crm.zoho.com.cn"_s;
    QTest::newRow("JP") << u"accounts.zoho.jp"_s << u"www.zohoapis.jp"_s << u"crm.zoho.jp"_s;
    QTest::newRow("CA") << u"accounts.zohocloud.ca"_s << u"www.zohoapis.ca"_s
                        << u"crm.zohocloud.ca"_s;
    QTest::newRow("SA") << u"accounts.zoho.sa"_s << u"www.zohoapis.sa"_s << u"crm.zoho.sa"_s;
}

void ZohoTest::dataCentre_hasItsOwnHosts()
{
    QFETCH(QString, accounts);
    QFETCH(QString, api);
    QFETCH(QString, web);
    OwnProvider own;
    NoteTransport network;
    own.transport = &network;
    own.token.fields.insert(u"api_domain"_s, u"https://%1"_s.arg(api));
    own.connectWithParameters({{u"data_centre"_s, accounts}});
    QVERIFY(!waitFor(own.provider->checkConnection()));
    QVERIFY(!network.urls.isEmpty());
    QCOMPARE(network.urls.first().host(), api);
    // Both hosts are among those an answer may name.
    const auto &way = own.file->authentications.first();
    QVERIFY(way.hosts.contains(accounts));
    QVERIFY(way.hosts.contains(u"*"_s + api.mid(3)));
    // The link leads to the same place.
    own.transport = nullptr;
    own.token.fields.insert(u"api_domain"_s, own.crm.url());
    own.token.fields.insert(u"accounts-server"_s, u"https://%1"_s.arg(accounts));
    own.connectWith();
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().person.profileUrl,
             QUrl(u"https://%1/crm/org60012345/tab/Contacts/501"_s.arg(web)));
}

// Another sign-in would not help.
void ZohoTest::missingScope_isForbidden()
{
    OwnProvider own;
    own.connectWith();
    own.crm.scopeMissing = u"coql"_s;
    const auto answer =
        waitFor(own.provider->executeRawQuery(u"select id from Leads where id = '1'"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
    QCOMPARE(own.crm.renewals, 0);
}

void ZohoTest::leadsAndCompanies_areFound()
{
    OwnProvider own;
    own.crm.leads = {
        {u"701"_s, u"Lea"_s, u"Der"_s, u"Leads Ltd"_s, u"Boss"_s, {}, {u"(415) 555-0144"_s}}};
    own.crm.companies = {{u"801"_s, {}, {}, u"Switchboard Inc"_s, {}, {}, {u"415.555.0155"_s}}};
    own.connectWith();
    const auto lead = own.ask(u"+14155550144"_s);
    QVERIFY(lead && lead->size() == 1);
    QCOMPARE(lead->first().person.name, u"Lea Der"_s);
    QCOMPARE(lead->first().person.company, u"Leads Ltd"_s);
    QCOMPARE(lead->first().person.title, u"Boss"_s);
    QVERIFY(lead->first().person.profileUrl.path().endsWith("/tab/Leads/701"_L1));
    const auto company = own.ask(u"+14155550155"_s);
    QVERIFY(company && company->size() == 1);
    QCOMPARE(company->first().person.company, u"Switchboard Inc"_s);
    QVERIFY(company->first().person.profileUrl.path().endsWith("/tab/Accounts/801"_L1));
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
    // Their history is theirs.
    FakeCrm::Activity call;
    call.id = u"9001"_s;
    call.at = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
    call.title = u"Old call"_s;
    own.crm.activities.insert(u"701"_s, {call});
    HistoryQuestion question;
    question.number = own.parser.parse(u"+14155550144"_s, u"US"_s);
    question.people = {lead->first()};
    const auto history = waitFor(own.provider->history(question));
    QVERIFY2(history, history ? "" : qPrintable(history.error().detail));
    QCOMPARE(history->recent.size(), 1);
    QVERIFY(waitFor(own.provider->searchLiveFacts(company->first().person.contactId, {})));
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

// Which fields hold numbers is the account's: one the administrator has made, and none of the
// usual.
void ZohoTest::ownPhoneField_isFound()
{
    OwnProvider own;
    own.crm.ownPhoneFields = {u"Direct_Line"_s};
    own.crm.contacts.first().phones = {u"(415) 555-0166"_s};
    own.connectWith();
    const auto found = own.ask(u"+14155550166"_s);
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().person.numbers.first().label, u"Direct Line"_s);
    QCOMPARE(found->first().person.company, u"Acme"_s);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

// The last four digits of a French number are no run of digits as people write it.
void ZohoTest::numberInPairs_isFound()
{
    OwnProvider own;
    own.crm.contacts.first().phones = {u"06 39 98 01 23"_s};
    own.connectWith([](ConnectorAccess &access) { access.region = u"FR"_s; });
    const auto found =
        waitFor(own.provider->findByNumber(own.parser.parse(u"+33639980123"_s, u"FR"_s)));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

// What the search finds is not asked for again: every question costs credits.
void ZohoTest::unknownNumber_isAskedInCoqlOnce()
{
    OwnProvider own;
    own.connectWith();
    QVERIFY(own.ask(u"+14155550123"_s));
    QCOMPARE(own.crm.server().count(u"/crm/v8/coql"_s), 0);
    const auto nobody = own.ask(u"+14155550199"_s);
    QVERIFY(nobody);
    QCOMPARE(nobody->size(), 0);
    QCOMPARE(own.crm.server().count(u"/crm/v8/coql"_s), 3); // one a module
}

void ZohoTest::everyModule_gives_data()
{
    QTest::addColumn<QString>("module");
    for (const char *module : {"Contacts", "Leads", "Accounts", "Deals", "Tasks", "Calls", "Cases"})
        QTest::newRow(module) << QString::fromLatin1(module);
}

void ZohoTest::everyModule_gives()
{
    QFETCH(QString, module);
    OwnProvider own;
    const QList<FakeCrm::Contact> three{{u"1"_s, u"A"_s, u"B"_s, u"Acme"_s, {}, {}, {}},
                                        {u"2"_s, u"C"_s, u"D"_s, u"Bcme"_s, {}, {}, {}},
                                        {u"3"_s, u"E"_s, u"F"_s, u"Ccme"_s, {}, {}, {}}};
    own.crm.contacts = own.crm.leads = own.crm.companies = three;
    QList<FakeCrm::Activity> done;
    using Type = HistoryEntry::Type;
    for (const Type type : {Type::Deal, Type::Task, Type::Call, Type::Ticket}) {
        for (int i = 0; i < 3; ++i)
            done.append({type,
                         QString::number(9000 + done.size()),
                         QDateTime({2026, 3, 1 + i}, {9, 0}, Qt::UTC),
                         u"Title"_s,
                         {},
                         1,
                         false});
    }
    own.crm.activities.insert(u"1"_s, done);
    own.connectWith();
    QString after;
    int records = 0;
    for (int pages = 0; pages == 0 || !after.isEmpty(); ++pages) {
        QVERIFY(pages < 3);
        const auto answer = waitFor(own.provider->fetchSkeletonData({{module, after, 2}}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        for (const CrmRecord &record : answer->first().records)
            QVERIFY(!record.title.isEmpty() && record.changedAt.isValid());
        records += int(answer->first().records.size());
        after = answer->first().next;
    }
    QCOMPARE(records, 3);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

// The status says yes, the record's own code says no.
void ZohoTest::refusedRecord_isAnError()
{
    OwnProvider own;
    own.crm.emailsAreUnique = true;
    own.connectWith();
    NewContact contact;
    contact.lastName = u"Cooper"_s;
    contact.email = u"jane@example.com"_s;
    contact.number = own.parser.parse(u"+14155550177"_s, u"US"_s);
    const auto made = waitFor(own.provider->createContact(contact));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Protocol);
    QVERIFY2(made.error().detail.contains("DUPLICATE_DATA"_L1), qPrintable(made.error().detail));
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::createContact_makesTheCompanyOnce()
{
    OwnProvider own;
    own.connectWith();
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        NewContact contact;
        contact.lastName = name;
        contact.company = u"O'Neill (\"Sons\") & Co"_s;
        contact.number = own.parser.parse(u"+14155550177"_s, u"US"_s);
        QVERIFY(waitFor(own.provider->createContact(contact)));
    }
    QCOMPARE(own.crm.companiesMade, 1);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::newLead_isFoundAfterwards()
{
    OwnProvider own;
    own.connectWithParameters({{u"new_people"_s, u"Leads"_s}});
    NewContact contact;
    contact.firstName = u"Lea"_s; // no last name, no company
    contact.number = own.parser.parse(u"+14155550177"_s, u"US"_s);
    const auto made = waitFor(own.provider->createContact(contact));
    QVERIFY(made);
    QVERIFY(made->url.path().contains("/tab/Leads/"_L1));
    const auto found = own.ask(u"+14155550177"_s);
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().person.contactId, made->id);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

// Both are mandatory there, and neither was given.
void ZohoTest::createDeal_hasStageAndClosingDate()
{
    OwnProvider own;
    own.connectWithParameters({{u"closing_days"_s, u"14"_s}});
    NewDeal deal;
    deal.title = u"Chairs"_s;
    deal.contactId = u"501"_s;
    const QDate before = QDate::currentDate();
    const auto made = waitFor(own.provider->createDeal(deal));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(own.crm.lastDeal[u"Pipeline"].toString(), u"Sales"_s);
    QCOMPARE(own.crm.lastDeal[u"Stage"].toString(), u"Qualification"_s); // the first by its number
    const QDate closes =
        QDate::fromString(own.crm.lastDeal[u"Closing_Date"].toString(), Qt::ISODate);
    QVERIFY(closes == before.addDays(14) || closes == QDate::currentDate().addDays(14));
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::logCall_outbound_hasMinutesAndSeconds()
{
    OwnProvider own;
    own.connectWith();
    const auto jane = own.ask(u"+14155550123"_s);
    QVERIFY(jane && jane->size() == 1);
    const auto made = waitFor(own.provider->logCall(own.log(jane->first())));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(own.crm.lastCall[u"Call_Duration"].toString(), u"75:05"_s);
    QCOMPARE(own.crm.lastCall[u"Call_Type"].toString(), u"Outbound"_s);
    QCOMPARE(own.crm.lastCall[u"Call_Result"].toString(), u"Follow up"_s);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::logCall_missed_hasNoDuration()
{
    OwnProvider own;
    own.connectWith();
    const auto jane = own.ask(u"+14155550123"_s);
    QVERIFY(jane && jane->size() == 1);
    CallLog log = own.log(jane->first());
    log.call.direction = CallDirection::Inbound;
    log.call.outcome = CallOutcome::Missed;
    log.call.answeredAt = {};
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.lastCall[u"Call_Type"].toString(), u"Missed"_s);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::logCall_ofALead_namesTheModule()
{
    OwnProvider own;
    own.crm.leads = {{u"701"_s, u"Lea"_s, u"Der"_s, {}, {}, {}, {u"+14155550144"_s}}};
    own.connectWith();
    const auto lead = own.ask(u"+14155550144"_s);
    QVERIFY(lead && lead->size() == 1);
    QVERIFY(waitFor(own.provider->logCall(own.log(lead->first()))));
    QCOMPARE(own.crm.calls.first().contactId, u"701"_s);
    QCOMPARE(own.crm.lastCall[u"$se_module"].toString(), u"Leads"_s);
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

void ZohoTest::logCall_withKeyField_isLoggedOnce()
{
    OwnProvider own;
    own.connectWithParameters({{u"key_field"_s, u"PBX_Call_ID"_s}});
    const auto jane = own.ask(u"+14155550123"_s);
    QVERIFY(jane && jane->size() == 1);
    const CallLog log = own.log(jane->first());
    const auto first = waitFor(own.provider->logCall(log));
    const auto second = waitFor(own.provider->logCall(log));
    QVERIFY(first);
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(own.crm.calls.size(), 1);
    QCOMPARE(own.crm.calls.first().key, u"ringside-7"_s); // no quotes: they end a text in COQL
    QVERIFY2(own.crm.violations.isEmpty(), qPrintable(own.violations()));
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::ZohoTest)
#include "zohotest.moc"
