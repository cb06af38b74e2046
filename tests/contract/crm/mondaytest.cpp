#include "ownprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// -- GraphQL, as far as requests of connectors have it ------------------------------------------------

struct GraphField {
    QString name;
    QString onType; // of an inline fragment, whose name is empty
    QHash<QString, QJsonValue> arguments;
    QHash<QString, QString> argumentTypes; // of variables, as they are declared
    QList<GraphField> selection;
};

struct GraphDocument {
    bool isMutation = false;
    QList<GraphField> selection;
    QString wrong; // empty: all is well
};

// Whether \a value is of the GraphQL type \a type.
bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type.endsWith(u'!'))
        return !value.isNull() && !value.isUndefined() && isOfType(value, type.chopped(1));
    if (value.isNull() || value.isUndefined())
        return true;
    if (type.startsWith(u'[')) {
        const QJsonArray list = value.toArray();
        return value.isArray() && std::all_of(list.begin(), list.end(), [&](const QJsonValue &one) {
                   return isOfType(one, type.mid(1, type.size() - 2));
               });
    }
    if (type == "Int"_L1)
        return value.isDouble() && value.toDouble() == value.toInt();
    if (type == "ID"_L1)
        return value.isString() || value.isDouble();
    if (type == "ISO8601DateTime"_L1)
        return QDateTime::fromString(value.toString(), Qt::ISODate).isValid() && value.toString().endsWith(u'Z');
    if (type == "String"_L1)
        return value.isString();
    if (type == "JSON"_L1) // in variables a text
        return QJsonDocument::fromJson(value.toString().toUtf8()).isObject();
    if (type == "TimelineItemTimeRange"_L1)
        return isOfType(value[u"start_timestamp"], u"ISO8601DateTime!"_s)
            && isOfType(value[u"end_timestamp"], u"ISO8601DateTime!"_s) && value.toObject().size() == 2;
    return value.isObject(); // ItemsQuery: looked at where it is used
}

class GraphReader
{
public:
    GraphReader(const QString &text, const QJsonObject &variables)
        : m_variables(variables)
    {
        static const QRegularExpression token(
            u"\\G[\\s,]*(?:(\"(?:\\\\.|[^\"\\\\\\n])*\"|\\.\\.\\.|[A-Za-z_][A-Za-z0-9_]*|-?[0-9]+|[{}()\\[\\]:$!])|$)"_s);
        qsizetype at = 0;
        while (at < text.size()) {
            const auto match = token.match(text, at);
            if (!match.hasMatch()) {
                m_document.wrong = u"syntax error at %1"_s.arg(at);
                return;
            }
            if (!match.captured(1).isEmpty())
                m_tokens.append(match.captured(1));
            at = qMax(match.capturedEnd(), at + 1);
        }
    }

    GraphDocument read()
    {
        if (!m_document.wrong.isEmpty())
            return m_document;
        if (peek() == "query"_L1 || peek() == "mutation"_L1) {
            m_document.isMutation = take() == "mutation"_L1;
            if (peek() == "("_L1)
                declarations();
        }
        m_document.selection = selection();
        if (m_at != m_tokens.size())
            fail(u"something behind the end"_s);
        for (auto it = m_declared.cbegin(); it != m_declared.cend(); ++it) {
            if (!m_used.contains(it.key()))
                fail(u"variable $%1 is never used"_s.arg(it.key()));
        }
        return m_document;
    }

private:
    [[nodiscard]] QString peek() const { return m_tokens.value(m_at); }
    QString take() { return m_tokens.value(m_at++); }
    void fail(const QString &why)
    {
        if (m_document.wrong.isEmpty())
            m_document.wrong = why;
        m_at = m_tokens.size();
    }
    void expect(const QString &what)
    {
        if (take() != what)
            fail(u"%1 is missing"_s.arg(what));
    }
    static bool isName(const QString &text) { return !text.isEmpty() && (text[0].isLetter() || text[0] == u'_'); }

    void declarations()
    {
        expect(u"("_s);
        while (m_at < m_tokens.size() && peek() != ")"_L1) {
            expect(u"$"_s);
            const QString name = take();
            expect(u":"_s);
            QString type;
            while (m_at < m_tokens.size() && peek() != "$"_L1 && peek() != ")"_L1)
                type += take();
            if (!isOfType(m_variables.value(name), type))
                fail(u"variable $%1 is no %2"_s.arg(name, type));
            m_declared.insert(name, type);
        }
        expect(u")"_s);
    }

    QList<GraphField> selection()
    {
        QList<GraphField> fields;
        expect(u"{"_s);
        while (m_at < m_tokens.size() && peek() != "}"_L1) {
            GraphField field;
            if (peek() == "..."_L1) {
                take();
                expect(u"on"_s);
                field.onType = take();
            } else {
                field.name = take();
                if (!isName(field.name))
                    fail(u"a field is no %1"_s.arg(field.name));
                if (peek() == "("_L1)
                    arguments(field);
            }
            if (peek() == "{"_L1)
                field.selection = selection();
            fields.append(field);
        }
        expect(u"}"_s);
        if (fields.isEmpty())
            fail(u"an empty selection"_s);
        return fields;
    }

    void arguments(GraphField &field)
    {
        expect(u"("_s);
        while (m_at < m_tokens.size() && peek() != ")"_L1) {
            const QString name = take();
            expect(u":"_s);
            if (peek() == "$"_L1) {
                take();
                const QString variable = take();
                if (!m_declared.contains(variable))
                    fail(u"variable $%1 is not declared"_s.arg(variable));
                m_used.append(variable);
                field.argumentTypes.insert(name, m_declared.value(variable));
                field.arguments.insert(name, m_variables.value(variable));
            } else {
                field.arguments.insert(name, literal());
            }
        }
        expect(u")"_s);
    }

    QJsonValue literal()
    {
        const QString token = take();
        if (token == "["_L1) {
            QJsonArray list;
            while (m_at < m_tokens.size() && peek() != "]"_L1)
                list.append(literal());
            expect(u"]"_s);
            return list;
        }
        if (token.startsWith(u'"'))
            return QJsonDocument::fromJson("[" + token.toUtf8() + "]").array().at(0);
        bool isNumber = false;
        const int number = token.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(token);
    }

    QJsonObject m_variables;
    QStringList m_tokens;
    qsizetype m_at = 0;
    QHash<QString, QString> m_declared;
    QStringList m_used;
    GraphDocument m_document;
};

struct GraphType {
    QString type; // of what it gives; empty: a scalar
    QHash<QString, QString> arguments;
};

// What a connector may ask, as API version 2026-10 has it.
const QHash<QString, GraphType> &graphSchema()
{
    static const QHash<QString, GraphType> schema = [] {
        QHash<QString, GraphType> all{
            {u"Query.boards"_s, {u"Board"_s, {{u"ids"_s, u"[ID!]"_s}, {u"limit"_s, u"Int"_s}}}},
            {u"Query.items"_s, {u"Item"_s, {{u"ids"_s, u"[ID!]"_s}, {u"limit"_s, u"Int"_s}}}},
            {u"Query.me"_s, {u"User"_s, {}}},
            {u"Query.custom_activity"_s, {u"CustomActivity"_s, {{u"ids"_s, u"[String!]"_s}, {u"name"_s, u"String"_s}}}},
            {u"Query.timeline"_s, {u"TimelineResponse"_s, {{u"id"_s, u"ID!"_s}}}},
            {u"Query.next_items_page"_s, {u"ItemsResponse"_s, {{u"cursor"_s, u"String!"_s}, {u"limit"_s, u"Int"_s}}}},
            {u"Board.columns"_s, {u"Column"_s, {{u"ids"_s, u"[String]"_s}}}},
            {u"Board.items_page"_s,
             {u"ItemsResponse"_s, {{u"limit"_s, u"Int"_s}, {u"query_params"_s, u"ItemsQuery"_s}, {u"cursor"_s, u"String"_s}}}},
            {u"ItemsResponse.items"_s, {u"Item"_s, {}}},
            {u"Item.column_values"_s, {u"ColumnValue"_s, {{u"ids"_s, u"[String!]"_s}}}},
            {u"Item.updates"_s, {u"Update"_s, {{u"limit"_s, u"Int"_s}, {u"page"_s, u"Int"_s}}}},
            {u"Item.linked_items"_s,
             {u"Item"_s, {{u"linked_board_id"_s, u"ID!"_s}, {u"link_to_item_column_id"_s, u"String!"_s}}}},
            {u"TimelineResponse.timeline_items_page"_s,
             {u"TimelineItemsPage"_s, {{u"limit"_s, u"Int"_s}, {u"cursor"_s, u"String"_s}}}},
            {u"TimelineItemsPage.timeline_items"_s, {u"TimelineItem"_s, {}}},
            {u"TimelineItem.user"_s, {u"User"_s, {}}},
            {u"Update.creator"_s, {u"User"_s, {}}},
            {u"User.account"_s, {u"Account"_s, {}}},
            {u"Mutation.create_item"_s,
             {u"Item"_s, {{u"board_id"_s, u"ID!"_s}, {u"group_id"_s, u"String"_s}, {u"item_name"_s, u"String!"_s},
                          {u"column_values"_s, u"JSON"_s}}}},
            {u"Mutation.create_update"_s, {u"Update"_s, {{u"item_id"_s, u"ID"_s}, {u"body"_s, u"String!"_s}}}},
            {u"Mutation.create_timeline_item"_s,
             {u"TimelineItem"_s, {{u"item_id"_s, u"ID!"_s}, {u"custom_activity_id"_s, u"String!"_s}, {u"title"_s, u"String!"_s},
                                  {u"timestamp"_s, u"ISO8601DateTime!"_s}, {u"summary"_s, u"String"_s},
                                  {u"content"_s, u"String"_s}, {u"phone"_s, u"String"_s}, {u"url"_s, u"String"_s},
                                  {u"time_range"_s, u"TimelineItemTimeRange"_s}}}},
        };
        const QHash<QString, QStringList> scalars{
            {u"Board"_s, {u"id"_s, u"name"_s, u"url"_s}},
            {u"Column"_s, {u"id"_s, u"title"_s, u"type"_s}},
            {u"ItemsResponse"_s, {u"cursor"_s}},
            {u"Item"_s, {u"id"_s, u"name"_s, u"url"_s, u"created_at"_s, u"updated_at"_s, u"relative_link"_s}},
            {u"ColumnValue"_s, {u"id"_s, u"type"_s, u"text"_s, u"value"_s}},
            {u"PhoneValue"_s, {u"phone"_s, u"country_short_name"_s}},
            {u"EmailValue"_s, {u"email"_s, u"label"_s}},
            {u"Update"_s, {u"id"_s, u"body"_s, u"text_body"_s, u"created_at"_s}},
            {u"TimelineItemsPage"_s, {u"cursor"_s}},
            {u"TimelineItem"_s, {u"id"_s, u"type"_s, u"title"_s, u"content"_s, u"created_at"_s, u"custom_activity_id"_s}},
            {u"User"_s, {u"id"_s, u"name"_s, u"email"_s}},
            {u"Account"_s, {u"id"_s, u"name"_s, u"slug"_s}},
            {u"CustomActivity"_s, {u"id"_s, u"name"_s, u"type"_s}},
        };
        for (auto it = scalars.cbegin(); it != scalars.cend(); ++it) {
            for (const QString &name : *it)
                all.insert(it.key() + u'.' + name, {});
        }
        return all;
    }();
    return schema;
}

// -- monday.com ----------------------------------------------------------------------------------------

// Boards of items, asked in GraphQL; errors come with status 200. The query is checked against the vendor's schema as far
// as it stands above, and answered from what is there.
class FakeMonday : public FakeCrm
{
public:
    bool hasActivity = true; //!< the custom activity "Phone call"
    int updates = 0;

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        return request.header("Authorization") == key.toUtf8(); // the token alone
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        return Reply::json(QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, u"Not Authenticated"_s}}}}}, 401);
    }
    [[nodiscard]] Reply throttled(bool today) const override
    {
        if (today)
            return Reply::json(errors(u"Daily limit exceeded"_s, {{u"code"_s, u"DAILY_LIMIT_EXCEEDED"_s}}), 429);
        return Reply::json(errors(u"Complexity budget exhausted"_s,
                                  {{u"code"_s, u"COMPLEXITY_BUDGET_EXHAUSTED"_s}, {u"retry_in_seconds"_s, 3}}));
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        static const QRegularExpression version(u"^20\\d\\d-(01|04|07|10)$"_s);
        if (request.method != "POST" || request.path != "/v2"_L1)
            return refused(u"no such address: %1"_s.arg(request.path), Reply{404});
        if (!request.header("Content-Type").startsWith("application/json"))
            return invalid(u"a body that is no application/json"_s);
        if (!version.match(QString::fromLatin1(request.header("API-Version"))).hasMatch())
            return invalid(u"no version of the API"_s);
        const QJsonObject body = request.json().toObject();
        m_wrong.clear();
        const GraphDocument document
            = GraphReader(body[u"query"].toString(), body[u"variables"].toObject()).read();
        if (!document.wrong.isEmpty())
            return invalid(document.wrong);
        const QString type = document.isMutation ? u"Mutation"_s : u"Query"_s;
        check(type, document.selection);
        if (!m_wrong.isEmpty())
            return invalid(m_wrong); // before anything is done
        const QJsonObject data = project(type, {}, document.selection);
        if (!m_wrong.isEmpty())
            return invalid(m_wrong);
        return Reply::json(QJsonObject{{u"data"_s, data}, {u"extensions"_s, QJsonObject{{u"request_id"_s, u"1"_s}}}});
    }

private:
    using Kind = HistoryEntry::Type;

    static QJsonObject errors(const QString &message, const QJsonObject &extensions)
    {
        return {{u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, message}, {u"extensions"_s, extensions}}}}};
    }
    Reply invalid(const QString &why)
    {
        return refused(why, Reply::json(errors(why, {{u"code"_s, u"GRAPHQL_VALIDATION_FAILED"_s}})));
    }
    QJsonValue wrong(const QString &why)
    {
        if (m_wrong.isEmpty())
            m_wrong = why;
        return QJsonValue::Null;
    }

    // -- the query against the schema

    static GraphType typeOf(const QString &type, const GraphField &field)
    {
        return graphSchema().value(type + u'.' + field.name);
    }
    void check(const QString &type, const QList<GraphField> &selection)
    {
        for (const GraphField &field : selection) {
            if (field.name.isEmpty()) {
                if (type != "ColumnValue"_L1 || (field.onType != "PhoneValue"_L1 && field.onType != "EmailValue"_L1))
                    wrong(u"no fragment on %1 in %2"_s.arg(field.onType, type));
                check(field.onType, field.selection);
                continue;
            }
            if (!graphSchema().contains(type + u'.' + field.name)) {
                wrong(u"%1 has no field %2"_s.arg(type, field.name));
                continue;
            }
            const GraphType known = typeOf(type, field);
            checkArguments(known, field);
            if (known.type.isEmpty() != field.selection.isEmpty())
                wrong(u"the selection of %1"_s.arg(field.name));
            else if (!known.type.isEmpty())
                check(known.type, field.selection);
        }
    }
    void checkArguments(const GraphType &known, const GraphField &field)
    {
        for (auto it = field.arguments.cbegin(); it != field.arguments.cend(); ++it) {
            const QString wanted = known.arguments.value(it.key());
            const QString given = field.argumentTypes.value(it.key());
            if (wanted.isEmpty())
                wrong(u"%1 has no argument %2"_s.arg(field.name, it.key()));
            else if (!given.isEmpty() && given != wanted && given != wanted + u'!')
                wrong(u"%1 of %2 is %3, not %4"_s.arg(it.key(), field.name, wanted, given));
            else if (!isOfType(*it, wanted))
                wrong(u"%1 of %2 is no %3"_s.arg(it.key(), field.name, wanted));
        }
        for (auto it = known.arguments.cbegin(); it != known.arguments.cend(); ++it) {
            if (it->endsWith(u'!') && !field.arguments.contains(it.key()))
                wrong(u"%1 without %2"_s.arg(field.name, it.key()));
        }
    }

    // -- the answer

    QJsonObject project(const QString &type, const QJsonObject &source, const QList<GraphField> &selection)
    {
        QJsonObject object;
        for (const GraphField &field : selection) {
            if (field.name.isEmpty()) {
                const bool is = (field.onType == "PhoneValue"_L1) == (source[u"type"] == "phone"_L1)
                    && (field.onType == "EmailValue"_L1) == (source[u"type"] == "email"_L1);
                for (const GraphField &own : field.selection) {
                    if (is)
                        object.insert(own.name, source[own.name]);
                }
                continue;
            }
            const QJsonValue value = resolve(type, source, field);
            const QString inner = typeOf(type, field).type;
            if (inner.isEmpty()) {
                object.insert(field.name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
            } else if (value.isArray()) {
                QJsonArray list;
                for (const QJsonValue &one : value.toArray())
                    list.append(project(inner, one.toObject(), field.selection));
                object.insert(field.name, list);
            } else {
                object.insert(field.name, value.isObject() ? QJsonValue(project(inner, value.toObject(), field.selection))
                                                           : QJsonValue(QJsonValue::Null));
            }
        }
        return object;
    }

    static QString idOf(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInt()) : value.toString();
    }
    static QJsonObject user() { return {{u"id"_s, u"7"_s}, {u"name"_s, u"Ann Agent"_s}}; }

    QJsonValue resolve(const QString &type, const QJsonObject &source, const GraphField &field)
    {
        const QString name = type + u'.' + field.name;
        const auto argument = [&](const char *key) { return field.arguments.value(QLatin1StringView(key)); };
        if (name == "Query.me"_L1) {
            QJsonObject me = user();
            me.insert(u"account"_s, QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Acme"_s}, {u"slug"_s, u"acme"_s}});
            return me;
        }
        if (name == "Query.custom_activity"_L1)
            return activitiesNamed(argument("name").toString());
        if (name == "Query.boards"_L1)
            return boards(argument("ids").toArray());
        if (name == "Query.items"_L1)
            return itemsOf(argument("ids").toArray());
        if (name == "Query.timeline"_L1)
            return QJsonObject{{u"__item"_s, idOf(argument("id"))}};
        if (name == "Query.next_items_page"_L1)
            return nextPage(argument("cursor").toString(), argument("limit").toInt(25));
        if (name == "Board.items_page"_L1)
            return itemsPage(source[u"id"].toString(), field);
        if (name == "Board.columns"_L1)
            return columns(source[u"id"].toString(), argument("ids"));
        if (name == "Item.column_values"_L1)
            return picked(source[u"column_values"].toArray(), argument("ids"));
        if (name == "Item.updates"_L1)
            return updatesOf(source[u"id"].toString());
        if (name == "Item.linked_items"_L1)
            return linked(source[u"id"].toString(), idOf(argument("linked_board_id")),
                          argument("link_to_item_column_id").toString());
        if (name == "TimelineResponse.timeline_items_page"_L1)
            return QJsonObject{{u"cursor"_s, QJsonValue::Null}, {u"timeline_items"_s, timelineOf(source[u"__item"].toString())}};
        if (name == "Mutation.create_item"_L1)
            return createItem(idOf(argument("board_id")), argument("item_name").toString(), argument("column_values"));
        if (name == "Mutation.create_update"_L1)
            return createUpdate(idOf(argument("item_id")), argument("body").toString());
        if (name == "Mutation.create_timeline_item"_L1)
            return createTimelineItem(field);
        return source[field.name];
    }

    [[nodiscard]] QJsonArray activitiesNamed(const QString &name) const
    {
        QJsonArray found;
        if (hasActivity && u"Phone call"_s.contains(name, Qt::CaseInsensitive)) {
            found.append(QJsonObject{{u"id"_s, u"act-0"_s}, {u"name"_s, u"Phone call with partners"_s}, {u"type"_s, u"custom"_s}});
            found.append(QJsonObject{{u"id"_s, u"act-1"_s}, {u"name"_s, u"Phone call"_s}, {u"type"_s, u"custom"_s}});
        }
        return found;
    }
    static QJsonArray boards(const QJsonArray &ids)
    {
        const QHash<QString, QString> names{{u"111"_s, u"People"_s}, {u"222"_s, u"Deals"_s}, {u"333"_s, u"Tasks"_s}};
        QJsonArray found;
        for (const QJsonValue &id : ids) {
            if (names.contains(idOf(id)))
                found.append(QJsonObject{{u"id"_s, idOf(id)}, {u"name"_s, names.value(idOf(id))}});
        }
        return found;
    }
    static const QHash<QString, QHash<QString, QString>> &columnTypes()
    {
        static const QHash<QString, QHash<QString, QString>> types{
            {u"111"_s, {{u"phone"_s, u"phone"_s}, {u"mobile"_s, u"phone"_s}, {u"mail"_s, u"email"_s}, {u"firm"_s, u"text"_s},
                        {u"job"_s, u"text"_s}}},
            {u"222"_s, {{u"people"_s, u"board_relation"_s}, {u"amount"_s, u"numbers"_s}, {u"stage"_s, u"status"_s},
                        {u"close"_s, u"date"_s}}},
            {u"333"_s, {{u"person"_s, u"board_relation"_s}, {u"due"_s, u"date"_s}}}};
        return types;
    }
    static QJsonArray columns(const QString &board, const QJsonValue &ids)
    {
        QJsonArray all;
        const auto types = columnTypes().value(board);
        for (auto it = types.cbegin(); it != types.cend(); ++it)
            all.append(QJsonObject{{u"id"_s, it.key()}, {u"title"_s, it.key()}, {u"type"_s, *it}});
        return picked(all, ids);
    }
    static QJsonArray picked(const QJsonArray &all, const QJsonValue &ids)
    {
        if (!ids.isArray())
            return all;
        QJsonArray some;
        for (const QJsonValue &one : all) {
            if (ids.toArray().contains(one[u"id"]))
                some.append(one);
        }
        return some;
    }

    static QString link(const QString &board, const QString &id)
    {
        return u"https://acme.monday.com/boards/%1/pulses/%2"_s.arg(board, id);
    }
    static QJsonObject column(const QString &id, const QString &type, const QString &text)
    {
        QJsonObject value{{u"id"_s, id}, {u"type"_s, type}, {u"text"_s, text}};
        if (type == "phone"_L1) {
            value.insert(u"phone"_s, text);
            value.insert(u"country_short_name"_s, text.isEmpty() ? QString() : u"US"_s);
        }
        if (type == "email"_L1)
            value.insert(u"email"_s, text);
        return value;
    }
    static QJsonObject item(const Contact &contact)
    {
        return {{u"id"_s, contact.id},
                {u"name"_s, contact.lastName.isEmpty() ? contact.firstName : contact.firstName + u' ' + contact.lastName},
                {u"url"_s, link(u"111"_s, contact.id)},
                {u"created_at"_s, u"2026-01-01T00:00:00Z"_s},
                {u"updated_at"_s, u"2026-02-01T00:00:00Z"_s},
                {u"column_values"_s,
                 QJsonArray{column(u"phone"_s, u"phone"_s, contact.phones.value(0)),
                            column(u"mobile"_s, u"phone"_s, contact.phones.value(1)),
                            column(u"mail"_s, u"email"_s, contact.email), column(u"firm"_s, u"text"_s, contact.company),
                            column(u"job"_s, u"text"_s, contact.title)}}};
    }
    [[nodiscard]] QJsonArray itemsOf(const QJsonArray &ids) const
    {
        QJsonArray found;
        for (const QJsonValue &id : ids) {
            if (const Contact *contact = find(idOf(id)))
                found.append(item(*contact));
        }
        return found;
    }

    // "contains_text" compares what is there, as it is written.
    std::optional<bool> fits(const QJsonObject &item, const QJsonValue &rule)
    {
        const QString id = rule[u"column_id"].toString();
        if (!columnTypes().value(u"111"_s).contains(id)) {
            wrong(u"the board has no column %1"_s.arg(id));
            return std::nullopt;
        }
        if (rule[u"operator"] != "contains_text"_L1 || !rule[u"compare_value"].isArray()) {
            wrong(u"the numbers of phone columns are found by contains_text and a list"_s);
            return std::nullopt;
        }
        const QString text = rule[u"compare_value"].toArray().at(0).toString();
        if (text.isEmpty()) {
            wrong(u"an empty text is in everything"_s);
            return std::nullopt;
        }
        const QJsonArray values = item[u"column_values"].toArray();
        return std::any_of(values.begin(), values.end(), [&](const QJsonValue &value) {
            return value[u"id"].toString() == id && value[u"text"].toString().contains(text, Qt::CaseInsensitive);
        });
    }

    QJsonValue itemsPage(const QString &board, const GraphField &field)
    {
        const int limit = field.arguments.value(u"limit"_s).toInt(25);
        if (limit < 1 || limit > 500)
            return wrong(u"limit out of range"_s);
        const QJsonObject filter = field.arguments.value(u"query_params"_s).toObject();
        if (filter.isEmpty())
            return page(board, 0, limit);
        if (filter[u"operator"] != "or"_L1 || filter.size() != 2)
            return wrong(u"a filter with another operator"_s);
        QJsonArray found;
        for (const Contact &contact : std::as_const(contacts)) {
            const QJsonObject one = item(contact);
            bool isWanted = false;
            const QJsonArray rules = filter[u"rules"].toArray();
            for (const QJsonValue &rule : rules) {
                const auto fit = fits(one, rule);
                if (!fit)
                    return QJsonValue::Null;
                isWanted = isWanted || *fit;
            }
            if (isWanted && found.size() < limit)
                found.append(one);
        }
        return QJsonObject{{u"cursor"_s, QJsonValue::Null}, {u"items"_s, found}};
    }
    QJsonValue nextPage(const QString &cursor, int limit)
    {
        const QStringList parts = cursor.split(u'|');
        if (parts.size() != 3 || parts[0] != "MSw5"_L1 || limit < 1 || limit > 500)
            return wrong(u"a cursor that is none"_s);
        return page(parts[1], parts[2].toInt(), limit);
    }
    [[nodiscard]] QJsonObject page(const QString &board, int from, int limit) const
    {
        QJsonArray items;
        const qsizetype count = board == "111"_L1 ? contacts.size() : 0;
        for (qsizetype i = from; i < count && items.size() < limit; ++i)
            items.append(item(contacts[i]));
        return {{u"cursor"_s, from + limit < count ? QJsonValue(u"MSw5|%1|%2"_s.arg(board, QString::number(from + limit)))
                                                   : QJsonValue(QJsonValue::Null)},
                {u"items"_s, items}};
    }

    [[nodiscard]] QJsonArray updatesOf(const QString &contact) const
    {
        QJsonArray found;
        for (const Activity &one : activities.value(contact)) {
            if (one.type == Kind::Note)
                found.append(QJsonObject{{u"id"_s, one.id}, {u"body"_s, u"<p>"_s + one.text.toHtmlEscaped() + u"</p>"_s},
                                         {u"text_body"_s, one.text}, {u"created_at"_s, one.at.toString(Qt::ISODate)},
                                         {u"creator"_s, user()}});
        }
        return found;
    }
    [[nodiscard]] QJsonArray timelineOf(const QString &contact) const
    {
        QJsonArray found;
        for (const Activity &one : activities.value(contact)) {
            if (one.type == Kind::Call) {
                const QString title = u"%1 +1 415-555-0123 (%2:%3)"_s.arg(
                    one.outbound ? u"Call to"_s : u"Call from"_s, QString::number(one.seconds / 60),
                    QString::number(one.seconds % 60).rightJustified(2, u'0'));
                found.append(QJsonObject{{u"id"_s, one.id}, {u"type"_s, u"custom"_s}, {u"title"_s, title},
                                         {u"content"_s, u"<p>"_s + one.text.toHtmlEscaped() + u"</p>"_s},
                                         {u"created_at"_s, one.at.toString(Qt::ISODate)},
                                         {u"custom_activity_id"_s, u"act-1"_s}, {u"user"_s, user()}});
            } else if (one.type == Kind::Email) {
                found.append(QJsonObject{{u"id"_s, one.id}, {u"type"_s, u"email"_s}, {u"title"_s, one.title},
                                         {u"content"_s, one.text}, {u"created_at"_s, one.at.toString(Qt::ISODate)},
                                         {u"custom_activity_id"_s, QJsonValue::Null}, {u"user"_s, user()}});
            }
        }
        return found;
    }
    QJsonValue linked(const QString &contact, const QString &board, const QString &columnId)
    {
        if (columnTypes().value(board).value(columnId) != "board_relation"_L1)
            return wrong(u"%1 is no column that connects boards"_s.arg(columnId));
        QJsonArray found;
        for (const Activity &one : activities.value(contact)) {
            if (one.type == Kind::Deal && board == "222"_L1)
                found.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.title}, {u"url"_s, link(board, one.id)},
                                         {u"created_at"_s, one.at.toString(Qt::ISODate)},
                                         {u"updated_at"_s, one.at.toString(Qt::ISODate)},
                                         {u"column_values"_s, QJsonArray{column(u"amount"_s, u"numbers"_s, u"10"_s),
                                                                         column(u"stage"_s, u"status"_s, u"Won"_s)}}});
        }
        return found;
    }

    // -- writing

    static QString plainText(QString html)
    {
        return html.replace(u'\n', u' ').replace("<br>"_L1, "\n"_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1)
            .replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    }

    QJsonValue createItem(const QString &board, const QString &name, const QJsonValue &given)
    {
        const auto types = columnTypes().value(board);
        if (types.isEmpty() || name.isEmpty())
            return wrong(u"no such board, or no name"_s);
        const QJsonObject values = QJsonDocument::fromJson(given.toString().toUtf8()).object();
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QString type = types.value(it.key());
            const bool isRight = type == "phone"_L1 ? it->toObject().contains(u"phone"_s) && (*it)[u"countryShortName"].toString().size() == 2
                : type == "email"_L1          ? it->toObject().contains(u"email"_s) && it->toObject().contains(u"text"_s)
                : type == "board_relation"_L1 ? (*it)[u"item_ids"].toArray().at(0).isDouble()
                : type == "date"_L1           ? QDate::fromString((*it)[u"date"].toString(), Qt::ISODate).isValid()
                : type == "status"_L1         ? it->toObject().contains(u"label"_s)
                                              : !type.isEmpty() && it->isString();
            if (!isRight)
                return wrong(u"the value of column %1 is not one"_s.arg(it.key()));
        }
        if (board == "222"_L1) {
            deals.append({name, values[u"amount"].toString(), idOf(values[u"people"][u"item_ids"].toArray().at(0)),
                          values[u"stage"][u"label"].toString()});
        } else if (board == "333"_L1) {
            QDateTime due(QDate::fromString(values[u"due"][u"date"].toString(), Qt::ISODate),
                          QTime::fromString(values[u"due"][u"time"].toString(), Qt::ISODate), Qt::UTC);
            tasks.append({name, idOf(values[u"person"][u"item_ids"].toArray().at(0)), due});
        } else {
            const QString id = add({{}, name, {}, values[u"firm"].toString(), values[u"job"].toString(),
                                    values[u"mail"][u"email"].toString(), {values[u"phone"][u"phone"].toString()}});
            return QJsonObject{{u"id"_s, id}, {u"url"_s, link(board, id)}};
        }
        const QString id = nextId();
        return QJsonObject{{u"id"_s, id}, {u"url"_s, link(board, id)}};
    }
    QJsonValue createUpdate(const QString &item, const QString &body)
    {
        if (body.isEmpty())
            return wrong(u"an update without text"_s);
        ++updates;
        if (find(item)) {
            LoggedCall call;
            call.contactId = item;
            call.note = plainText(body);
            calls.append(call);
        }
        return QJsonObject{{u"id"_s, nextId()}};
    }
    QJsonValue createTimelineItem(const GraphField &field)
    {
        const auto argument = [&](const char *key) { return field.arguments.value(QLatin1StringView(key)); };
        const QString contact = idOf(argument("item_id"));
        if (!find(contact) || argument("custom_activity_id") != "act-1"_L1)
            return wrong(u"no such item, or no such activity"_s);
        const QJsonValue range = argument("time_range");
        const auto begin = QDateTime::fromString(range[u"start_timestamp"].toString(), Qt::ISODate);
        const auto end = QDateTime::fromString(range[u"end_timestamp"].toString(), Qt::ISODate);
        calls.append({contact, argument("title").toString().startsWith("Call to"_L1), int(begin.secsTo(end)),
                      plainText(argument("content").toString()), {},
                      QDateTime::fromString(argument("timestamp").toString(), Qt::ISODate)});
        return QJsonObject{{u"id"_s, u"tl-"_s + nextId()}};
    }

    QString m_wrong; // the first thing in the request under way
};

void fillInBoards(ConnectorAccess &access)
{
    access.secrets.insert(u"token"_s, Secret("right-key"));
    access.parameters = {
        {u"board_id"_s, u"111"_s},           {u"phone_columns"_s, u"phone, mobile"_s}, {u"email_column"_s, u"mail"_s},
        {u"company_column"_s, u"firm"_s},    {u"title_column"_s, u"job"_s},            {u"deals_board_id"_s, u"222"_s},
        {u"deal_link_column"_s, u"people"_s}, {u"deal_amount_column"_s, u"amount"_s},   {u"deal_stage_column"_s, u"stage"_s},
        {u"deal_date_column"_s, u"close"_s}, {u"tasks_board_id"_s, u"333"_s},          {u"task_link_column"_s, u"person"_s},
        {u"task_date_column"_s, u"due"_s},
    };
}

class MondayRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"monday"_s; }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override { fillInBoards(access); }
    [[nodiscard]] bool knowsDailyQuota() const override { return true; }
    [[nodiscard]] bool keepsKey() const override { return false; } // nothing of a timeline item can be searched
    [[nodiscard]] QString rawQuery() const override
    {
        return u"query { boards(ids: [111]) { items_page(limit: 5) { items { id name } } } }"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Email, Type::Note, Type::Deal};
    }
    [[nodiscard]] QList<CallWord> callWords() const override { return {{{}, false, CallOutcome::Missed}}; } // "(0:00)"

private:
    FakeMonday m_crm;
};

// A provider of its own, for what only monday.com has.
struct OwnProvider : ProviderOnFake<FakeMonday> {
    explicit OwnProvider(const QHash<QString, QString> &parameters = {})
    {
        crm.contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, u"jane@example.com"_s, {u"+14155550123"_s}}};
        ConnectorAccess filledIn = access();
        filledIn.apiBaseUrl = crm.url();
        fillInBoards(filledIn);
        filledIn.parameters.insert(parameters);
        open(u"monday"_s, filledIn);
    }
    void expectNoViolations() const { QVERIFY2(crm.violations.isEmpty(), qPrintable(crm.violations.join(u'\n'))); }
};

} // namespace

class MondayTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<MondayRig>(); }

private Q_SLOTS:
    void mobile_isFound();
    void numberInPairs_isFound();
    void storedAsDigits_isFound();
    void whole_hasCompanyAndTitle();
    void boardThatIsNotThere_isNoEmptyAnswer();
    void logCall_withoutActivity_isAnUpdate();
    void withoutBoards_thereAreNoDealsAndTasks();
    void rawQuery_writesNothing();
};

void MondayTest::mobile_isFound()
{
    OwnProvider own;
    own.crm.contacts.first().phones = {QString(), u"(415) 555-0123"_s};
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    own.expectNoViolations();
}

void MondayTest::numberInPairs_isFound()
{
    OwnProvider own;
    own.crm.contacts.first().phones = {u"+33 6 39 98 01 23"_s};
    const auto found = own.ask(u"+33639980123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void MondayTest::storedAsDigits_isFound()
{
    OwnProvider own({{u"stored_as"_s, u"digits"_s}});
    own.crm.contacts.first().phones = {u"14155550123"_s};
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    own.expectNoViolations();
}

void MondayTest::whole_hasCompanyAndTitle()
{
    OwnProvider own;
    own.crm.contacts.first().title = u"Buyer"_s;
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().person.company, u"Acme"_s);
    QCOMPARE(found->first().person.title, u"Buyer"_s);
    QCOMPARE(found->first().person.email, u"jane@example.com"_s);
}

// monday.com answers with an empty list; nobody would ever be found, and nobody told why.
void MondayTest::boardThatIsNotThere_isNoEmptyAnswer()
{
    OwnProvider own({{u"board_id"_s, u"999"_s}});
    QVERIFY(!waitFor(own.provider->checkConnection()));
    QVERIFY(!own.ask(u"+14155550123"_s));
}

void MondayTest::logCall_withoutActivity_isAnUpdate()
{
    OwnProvider own;
    own.crm.hasActivity = false;
    CallLog log;
    log.call.number = own.parser.parse(u"+14155550123"_s, u"US"_s);
    log.call.direction = CallDirection::Outbound;
    log.call.outcome = CallOutcome::Answered;
    log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
    log.call.answeredAt = log.call.startedAt;
    log.call.endedAt = log.call.answeredAt.addSecs(125);
    log.wrapUp.note = u"A < B\nC"_s;
    log.caller = own.ask(u"+14155550123"_s).value().first();
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.updates, 1);
    QVERIFY2(own.crm.calls.first().note.startsWith(u"Call to +1 415-555-0123 ("_s), qPrintable(own.crm.calls.first().note));
    QVERIFY(own.crm.calls.first().note.endsWith(u"\nA < B\nC"_s));
    own.expectNoViolations();
}

void MondayTest::withoutBoards_thereAreNoDealsAndTasks()
{
    OwnProvider own({{u"deals_board_id"_s, QString()}, {u"tasks_board_id"_s, QString()}});
    NewDeal deal;
    deal.title = u"Chairs"_s;
    QVERIFY(!waitFor(own.provider->createDeal(deal)));
    NewTask task;
    task.subject = u"Call back"_s;
    QVERIFY(!waitFor(own.provider->createTask(task)));
    const auto facts = waitFor(own.provider->searchLiveFacts(u"501"_s, {}));
    QVERIFY(facts);
    QCOMPARE(facts->size(), 0);
    QCOMPARE(own.crm.server().requests().size(), 0);
}

void MondayTest::rawQuery_writesNothing()
{
    OwnProvider own;
    QVERIFY(!waitFor(own.provider->executeRawQuery(
        u"mutation { create_update(item_id: 501, body: \"x\") { id } }"_s)));
    QCOMPARE(own.crm.server().requests().size(), 0);
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::MondayTest)
#include "mondaytest.moc"
