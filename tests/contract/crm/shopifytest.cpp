#include "crmcontract.h"

#include "waitfor.h"

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

// A field of a GraphQL document, with its arguments' values.
struct Field {
    QString name;
    QString alias;
    QJsonObject arguments;
    QList<Field> fields;
};

// As much of GraphQL as one operation needs: variables, aliases, arguments. What is not understood
// is wrong.
class Document {
public:
    Document(const QString &text, const QJsonObject &variables) : m_given(variables)
    {
        static const QRegularExpression token(
            u"\\G[\\s,]*(?:(\\.\\.\\.|[{}():!$\\[\\]=])|([A-Za-z_]\\w*)|(-?\\d+)|\"((?:[^\"\\\\\\n]|\\\\.)*)\")"_s);
        qsizetype at = 0;
        while (at < text.size()) {
            const auto match = token.match(text, at);
            if (!match.hasMatch())
                break;
            m_tokens.append(match.captured(4).isNull()
                                ? match.captured(0).trimmed().remove(u',').trimmed()
                                : u'"' + match.captured(4));
            at = match.capturedEnd();
        }
        if (!text.mid(at).trimmed().isEmpty())
            problem = u"Parse error near %1"_s.arg(at);
        else
            operation();
        for (const QString &name : m_declared.keys()) {
            if (!m_used.contains(name))
                fail(u"Variable $%1 is declared and not used"_s.arg(name));
        }
    }

    QString kind = u"query"_s;
    QList<Field> fields;
    QString problem;

private:
    void fail(const QString &why)
    {
        if (problem.isEmpty())
            problem = why;
    }
    [[nodiscard]] QString peek() const { return m_tokens.value(m_at); }
    QString take() { return m_tokens.value(m_at++); }
    void expect(const QString &token)
    {
        if (take() != token)
            fail(u"Parse error: %1 was expected"_s.arg(token));
    }

    void operation()
    {
        if (peek() == "query"_L1 || peek() == "mutation"_L1) {
            kind = take();
            if (peek() != "("_L1 && peek() != "{"_L1)
                take(); // its name
            if (peek() == "("_L1)
                declarations();
        }
        fields = selection();
        if (m_at != m_tokens.size())
            fail(u"Parse error: one operation only"_s);
    }
    void declarations()
    {
        for (take(); problem.isEmpty() && peek() != ")"_L1;) {
            expect(u"$"_s);
            const QString name = take();
            expect(u":"_s);
            QString type;
            while (problem.isEmpty() && peek() != "$"_L1 && peek() != ")"_L1)
                type += take();
            m_declared.insert(name, type);
            const QJsonValue value = m_given[name];
            const bool isThere = !value.isNull() && !value.isUndefined();
            if (type.endsWith(u'!') && !isThere)
                fail(u"Variable $%1 of type %2 was provided invalid value"_s.arg(name, type));
            const bool fits = !isThere || (type.startsWith("Int"_L1) && value.isDouble())
                || (type.startsWith("String"_L1) && value.isString())
                || (type.startsWith("ID"_L1) && value.toString().startsWith("gid://shopify/"_L1))
                || (type.startsWith(u'[') && value.isArray())
                || (type.contains("Input"_L1) && value.isObject());
            if (!fits)
                fail(u"Variable $%1 is no %2"_s.arg(name, type));
        }
        expect(u")"_s);
    }
    QJsonValue value()
    {
        const QString token = take();
        if (token == "$"_L1) {
            const QString name = take();
            m_used.append(name);
            if (!m_declared.contains(name))
                fail(u"Variable $%1 is not declared"_s.arg(name));
            return m_given[name];
        }
        if (token.startsWith(u'"'))
            return token.mid(1);
        bool isNumber = false;
        const int number = token.toInt(&isNumber);
        if (isNumber)
            return number;
        if (token == "true"_L1 || token == "false"_L1)
            return token == "true"_L1;
        return token; // an enumeration's
    }
    QList<Field> selection()
    {
        QList<Field> all;
        expect(u"{"_s);
        while (problem.isEmpty() && peek() != "}"_L1) {
            Field field;
            static const QRegularExpression isName(u"^[A-Za-z_]\\w*$"_s);
            field.name = field.alias = take();
            if (peek() == ":"_L1) {
                take();
                field.name = take();
            }
            if (!isName.match(field.name).hasMatch())
                fail(u"Parse error: a name was expected"_s);
            if (peek() == "("_L1) {
                for (take(); problem.isEmpty() && peek() != ")"_L1;) {
                    const QString name = take();
                    expect(u":"_s);
                    field.arguments.insert(name, value());
                }
                expect(u")"_s);
            }
            if (peek() == "{"_L1)
                field.fields = selection();
            all.append(field);
        }
        expect(u"}"_s);
        if (all.isEmpty())
            fail(u"Parse error: nothing selected"_s);
        return all;
    }

    QJsonObject m_given;
    QStringList m_tokens;
    qsizetype m_at = 0;
    QMap<QString, QString> m_declared;
    QStringList m_used;
};

// Shopify's Admin API as far as its reference says: types and their fields, connections that want
// to know how many, numbers in E.164, errors with HTTP 200.
class FakeShopify : public FakeCrm {
public:
    QStringList scopes{u"write_customers"_s, u"read_orders"_s, u"write_draft_orders"_s};
    bool isClientCredentials = false;
    bool refusesClient = false;
    int tokens = 0; //!< given out
    QHash<QString, QString> notes; //!< by customer
    QHash<QString, QString> addressPhones; //!< by customer: as somebody typed them
    QMap<QString, QJsonObject> metafields; //!< by customer, namespace and key

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        if (isClientCredentials && request.path == "/admin/oauth/access_token"_L1)
            return true;
        return request.header("X-Shopify-Access-Token") == key.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        return Reply::json(
            QJsonObject{
                {u"errors"_s,
                 u"[API] Invalid API key or access token (unrecognized login or wrong password)"_s}},
            401);
    }
    [[nodiscard]] Reply throttled(bool) const override
    {
        const QJsonObject cost{{u"requestedQueryCost"_s, 752},
                               {u"throttleStatus"_s,
                                QJsonObject{{u"maximumAvailable"_s, 1000},
                                            {u"currentlyAvailable"_s, 666},
                                            {u"restoreRate"_s, 50}}}};
        return Reply::json(
            QJsonObject{{u"errors"_s, QJsonArray{coded(u"Throttled"_s, u"THROTTLED"_s)}},
                        {u"extensions"_s, QJsonObject{{u"cost"_s, cost}}}});
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (isClientCredentials && request.path == "/admin/oauth/access_token"_L1)
            return token(request);
        if (request.method != "POST" || request.path != "/graphql.json"_L1)
            return refused(u"no such address: %1"_s.arg(request.path),
                           Reply::json(QJsonObject{{u"errors"_s, u"Not Found"_s}}, 404));
        if (request.header("Content-Type") != "application/json" || !request.json().isObject())
            return refused(u"no JSON"_s,
                           Reply::json(QJsonObject{{u"errors"_s, u"Bad Request"_s}}, 400));
        const Document document(request.json()[u"query"].toString(),
                                request.json()[u"variables"].toObject());
        if (!document.problem.isEmpty())
            return refused(document.problem, errors(document.problem, u"undefinedField"_s));
        m_problem.clear();
        m_code.clear();
        const QJsonValue data = document.kind == "query"_L1
            ? project(u"QueryRoot"_s, QJsonObject(), document.fields)
            : change(document.fields);
        if (!m_code.isEmpty())
            return errors(m_problem, m_code);
        if (!m_problem.isEmpty())
            return refused(m_problem, errors(m_problem, u"undefinedField"_s));
        return Reply::json(QJsonObject{{u"data"_s, data}});
    }

private:
    static QJsonObject coded(const QString &message, const QString &code)
    {
        return {{u"message"_s, message}, {u"extensions"_s, QJsonObject{{u"code"_s, code}}}};
    }
    static Reply errors(const QString &message, const QString &code)
    {
        return Reply::json(QJsonObject{{u"errors"_s, QJsonArray{coded(message, code)}}});
    }
    void fail(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = why;
    }

    Reply token(const Request &request)
    {
        const auto form = request.form();
        if (refusesClient)
            return Reply::json(QJsonObject{{u"error"_s, u"invalid_client"_s}}, 400);
        if (request.method != "POST" || form.value(u"grant_type"_s) != "client_credentials"_L1
            || form.value(u"client_id"_s) != "our-app"_L1
            || form.value(u"client_secret"_s) != "app-secret"_L1)
            return refused(u"wrong question for a token"_s,
                           Reply::json(QJsonObject{{u"error"_s, u"invalid_request"_s}}, 400));
        key = u"shpat-%1"_s.arg(++tokens);
        return Reply::json(QJsonObject{
            {u"access_token"_s, key}, {u"scope"_s, scopes.join(u',')}, {u"expires_in"_s, 86399}});
    }

    // Types: "" is a scalar.
    static QHash<QString, QHash<QString, QString>> schema()
    {
        static const QString leaf;
        QHash<QString, QHash<QString, QString>> types{
            {u"QueryRoot"_s,
             {{u"customers"_s, u"CustomerConnection"_s},
              {u"customer"_s, u"Customer"_s},
              {u"orders"_s, u"OrderConnection"_s},
              {u"draftOrders"_s, u"DraftOrderConnection"_s},
              {u"shop"_s, u"Shop"_s},
              {u"currentAppInstallation"_s, u"AppInstallation"_s}}},
            {u"Shop"_s,
             {{u"name"_s, leaf}, {u"currencyCode"_s, leaf}, {u"myshopifyDomain"_s, leaf}}},
            {u"AppInstallation"_s, {{u"accessScopes"_s, u"AccessScope"_s}}},
            {u"AccessScope"_s, {{u"handle"_s, leaf}}},
            {u"Customer"_s,
             {{u"id"_s, leaf},
              {u"displayName"_s, leaf},
              {u"firstName"_s, leaf},
              {u"lastName"_s, leaf},
              {u"note"_s, leaf},
              {u"tags"_s, leaf},
              {u"numberOfOrders"_s, leaf},
              {u"updatedAt"_s, leaf},
              {u"amountSpent"_s, u"MoneyV2"_s},
              {u"defaultEmailAddress"_s, u"CustomerEmailAddress"_s},
              {u"defaultPhoneNumber"_s, u"CustomerPhoneNumber"_s},
              {u"defaultAddress"_s, u"MailingAddress"_s},
              {u"addressesV2"_s, u"MailingAddressConnection"_s},
              {u"orders"_s, u"OrderConnection"_s},
              {u"events"_s, u"EventConnection"_s},
              {u"metafields"_s, u"MetafieldConnection"_s}}},
            {u"MoneyV2"_s, {{u"amount"_s, leaf}, {u"currencyCode"_s, leaf}}},
            {u"MoneyBag"_s,
             {{u"shopMoney"_s, u"MoneyV2"_s}, {u"presentmentMoney"_s, u"MoneyV2"_s}}},
            {u"CustomerEmailAddress"_s, {{u"emailAddress"_s, leaf}}},
            {u"CustomerPhoneNumber"_s, {{u"phoneNumber"_s, leaf}}},
            {u"MailingAddress"_s, {{u"company"_s, leaf}, {u"phone"_s, leaf}}},
            {u"Order"_s,
             {{u"id"_s, leaf},
              {u"name"_s, leaf},
              {u"createdAt"_s, leaf},
              {u"updatedAt"_s, leaf},
              {u"note"_s, leaf},
              {u"displayFinancialStatus"_s, leaf},
              {u"displayFulfillmentStatus"_s, leaf},
              {u"totalPriceSet"_s, u"MoneyBag"_s},
              {u"lineItems"_s, u"LineItemConnection"_s}}},
            {u"DraftOrder"_s,
             {{u"id"_s, leaf},
              {u"name"_s, leaf},
              {u"createdAt"_s, leaf},
              {u"updatedAt"_s, leaf},
              {u"status"_s, leaf},
              {u"totalPriceSet"_s, u"MoneyBag"_s},
              {u"lineItems"_s, u"LineItemConnection"_s}}},
            {u"LineItem"_s, {{u"title"_s, leaf}, {u"quantity"_s, leaf}}},
            {u"Event"_s,
             {{u"__typename"_s, leaf},
              {u"id"_s, leaf},
              {u"createdAt"_s, leaf},
              {u"message"_s, leaf}}},
            {u"Metafield"_s,
             {{u"id"_s, leaf}, {u"key"_s, leaf}, {u"value"_s, leaf}, {u"createdAt"_s, leaf}}},
            {u"PageInfo"_s, {{u"hasNextPage"_s, leaf}, {u"endCursor"_s, leaf}}},
            {u"Payload"_s,
             {{u"customer"_s, u"Customer"_s},
              {u"draftOrder"_s, u"DraftOrder"_s},
              {u"metafields"_s, u"Metafield"_s},
              {u"userErrors"_s, u"UserError"_s}}},
            {u"UserError"_s, {{u"field"_s, leaf}, {u"message"_s, leaf}}},
            {u"MetafieldsSetUserError"_s,
             {{u"field"_s, leaf}, {u"message"_s, leaf}, {u"code"_s, leaf}}},
        };
        for (const char *name : {"Customer", "Order", "DraftOrder", "LineItem", "Event",
                                 "Metafield", "MailingAddress"}) {
            const QString type = QString::fromLatin1(name);
            types.insert(type + u"Connection"_s,
                         {{u"nodes"_s, type}, {u"pageInfo"_s, u"PageInfo"_s}});
        }
        types[u"MetafieldsSetPayload"_s] = types[u"Payload"_s];
        types[u"MetafieldsSetPayload"_s][u"userErrors"_s] = u"MetafieldsSetUserError"_s;
        return types;
    }

    // What of \a value (of \a type) \a fields select.
    QJsonValue project(const QString &type, const QJsonValue &value, const QList<Field> &fields)
    {
        static const auto types = schema();
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue &one : value.toArray())
                all.append(project(type, one, fields));
            return all;
        }
        if (value.isNull() || value.isUndefined())
            return QJsonValue::Null;
        QJsonObject selected;
        for (const Field &field : fields) {
            if (!types[type].contains(field.name)) {
                fail(u"Field '%1' doesn't exist on type '%2'"_s.arg(field.name, type));
                return {};
            }
            const QString of = types[type][field.name];
            if (of.isEmpty() != field.fields.isEmpty())
                fail(u"Field '%1' and its selection do not fit"_s.arg(field.name));
            QJsonValue found = type == "QueryRoot"_L1 ? root(field) : value[field.name];
            if (of.endsWith("Connection"_L1))
                found = connection(field, found.toArray());
            selected.insert(field.alias, of.isEmpty() ? found : project(of, found, field.fields));
        }
        return selected;
    }
    QJsonObject connection(const Field &field, const QJsonArray &all)
    {
        static const QStringList known{u"first"_s,   u"after"_s,   u"query"_s,
                                       u"sortKey"_s, u"reverse"_s, u"namespace"_s};
        for (const QString &name : field.arguments.keys()) {
            if (!known.contains(name))
                fail(u"Field '%1' doesn't accept argument '%2'"_s.arg(field.name, name));
        }
        const int first = field.arguments[u"first"_s].toInt();
        if (first < 1 || first > 250)
            fail(u"you must provide one of first or last"_s);
        QJsonArray kept;
        for (const QJsonValue &one : all) {
            const QString space = field.arguments[u"namespace"_s].toString();
            const bool isComment = one[u"__typename"] == "CommentEvent"_L1;
            if (!space.isEmpty() && one[u"namespace"] != space)
                continue;
            if (field.name == "events"_L1 && field.arguments[u"query"_s] == "verb:comment"_L1
                && !isComment)
                continue;
            if (field.arguments[u"reverse"_s].toBool())
                kept.prepend(one);
            else
                kept.append(one);
        }
        const int from = field.arguments[u"after"_s].toString().mid(7).toInt();
        if (from > 0 && !field.arguments[u"after"_s].toString().startsWith("cursor-"_L1))
            fail(u"Invalid cursor for current pagination sort."_s);
        QJsonArray nodes;
        for (qsizetype i = from; i < kept.size() && nodes.size() < first; ++i)
            nodes.append(kept[i]);
        const int to = from + int(nodes.size());
        return {{u"nodes"_s, nodes},
                {u"pageInfo"_s,
                 QJsonObject{{u"hasNextPage"_s, to < kept.size()},
                             {u"endCursor"_s, u"cursor-%1"_s.arg(to)}}}};
    }

    [[nodiscard]] bool may(const QString &what) const
    {
        return scopes.contains(u"read_"_s + what) || scopes.contains(u"write_"_s + what);
    }
    QJsonValue denied(const QString &field)
    {
        m_problem = u"Access denied for %1 field."_s.arg(field);
        m_code = u"ACCESS_DENIED"_s;
        return QJsonValue::Null;
    }
    QJsonValue root(const Field &field)
    {
        if (field.name == "shop"_L1)
            return QJsonObject{{u"name"_s, u"Our shop"_s}, {u"currencyCode"_s, u"CAD"_s}};
        if (field.name == "currentAppInstallation"_L1) {
            QJsonArray handles;
            for (const QString &scope : std::as_const(scopes))
                handles.append(QJsonObject{{u"handle"_s, scope}});
            return QJsonObject{{u"accessScopes"_s, handles}};
        }
        if (field.name == "customer"_L1) {
            const Contact *contact = find(idOf(field.arguments[u"id"_s].toString(), u"Customer"_s));
            return contact ? QJsonValue(customer(*contact)) : QJsonValue(QJsonValue::Null);
        }
        const QString search = field.arguments[u"query"_s].toString();
        if (field.name == "customers"_L1)
            return customers(search);
        if (!may(field.name == "orders"_L1 ? u"orders"_s : u"draft_orders"_s))
            return denied(field.name);
        static const QRegularExpression ofCustomer(u"^customer_id:(\\d+)$"_s);
        const QString who = ofCustomer.match(search).captured(1);
        if (!search.isEmpty() && who.isEmpty())
            fail(u"no such search: %1"_s.arg(search));
        QJsonArray all;
        for (auto it = activities.begin(); it != activities.end(); ++it) {
            if (!who.isEmpty() && it.key() != who)
                continue;
            for (const QJsonValue &one :
                 field.name == "orders"_L1 ? orders(it.key()) : drafts(it.key()))
                all.append(one);
        }
        return all;
    }

    static QString gid(const QString &type, const QString &id)
    {
        return u"gid://shopify/%1/%2"_s.arg(type, id);
    }
    static QString idOf(const QString &gid, const QString &type)
    {
        const QString prefix = u"gid://shopify/%1/"_s.arg(type);
        return gid.startsWith(prefix) ? gid.mid(prefix.size()) : QString();
    }
    static QString iso(const QDateTime &at) { return at.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s); }
    static QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }
    static bool isE164(const QString &number)
    {
        static const QRegularExpression form(u"^\\+[1-9]\\d{6,14}$"_s);
        return form.match(number).hasMatch();
    }
    static QJsonObject money(const QString &amount)
    {
        return {{u"amount"_s, amount}, {u"currencyCode"_s, u"CAD"_s}};
    }

    // As the search's grammar has it: terms with blanks between them, all of which have to be met.
    QJsonArray customers(const QString &search)
    {
        static const QRegularExpression term(
            u"\\G\\s*(?:(\\w+):)?(?:\"([^\"]*)\"|([^\\s\":()\\\\]+))"_s);
        QList<std::pair<QString, QString>> terms;
        qsizetype at = 0;
        while (at < search.size()) {
            const auto match = term.match(search, at);
            if (!match.hasMatch()) {
                fail(u"Invalid search: %1"_s.arg(search.left(40)));
                return {};
            }
            terms.append({match.captured(1), match.captured(2) + match.captured(3)});
            at = match.capturedEnd();
        }
        QJsonArray found;
        for (const Contact &contact : std::as_const(contacts)) {
            const QStringList words =
                QString(contact.firstName + u' ' + contact.lastName + u' ' + contact.email + u' '
                        + addressPhones.value(contact.id))
                    .split(u' ');
            const bool meets = std::all_of(terms.cbegin(), terms.cend(), [&](const auto &one) {
                const auto &[name, value] = one;
                if (name.isEmpty())
                    return words.contains(value, Qt::CaseInsensitive);
                if (name == "phone"_L1)
                    return contact.phones.contains(value) || contact.phones.contains(u'+' + value);
                return name == "email"_L1 && contact.email == value;
            });
            if (meets)
                found.append(customer(contact));
        }
        return found;
    }
    QJsonObject customer(const Contact &contact) const
    {
        const QString phone = contact.phones.value(0);
        const QJsonObject address{{u"company"_s, orNull(contact.company)},
                                  {u"phone"_s, orNull(addressPhones.value(contact.id))}};
        QJsonArray fields;
        QJsonArray events{QJsonObject{{u"__typename"_s, u"BasicEvent"_s},
                                      {u"id"_s, gid(u"BasicEvent"_s, u"1"_s)},
                                      {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
                                      {u"message"_s, u"Jane placed an order"_s}}};
        for (const Activity &one : activities.value(contact.id)) {
            if (one.type == HistoryEntry::Type::Note)
                events.append(
                    QJsonObject{{u"__typename"_s, u"CommentEvent"_s},
                                {u"id"_s, gid(u"CommentEvent"_s, one.id)},
                                {u"createdAt"_s, iso(one.at)},
                                {u"message"_s, u"<p>%1</p>"_s.arg(one.text.toHtmlEscaped())}});
            if (one.type != HistoryEntry::Type::Call)
                continue;
            const QJsonObject call{{u"at"_s, iso(one.at)},
                                   {u"direction"_s, one.outbound ? u"outbound"_s : u"inbound"_s},
                                   {u"outcome"_s, u"answered"_s},
                                   {u"duration_s"_s, one.seconds},
                                   {u"note"_s, one.text}};
            fields.append(QJsonObject{
                {u"id"_s, gid(u"Metafield"_s, one.id)},
                {u"namespace"_s, u"ringside"_s},
                {u"key"_s, u"k-"_s + one.id},
                {u"value"_s,
                 QString::fromUtf8(QJsonDocument(call).toJson(QJsonDocument::Compact))}});
        }
        // What something else has put there.
        fields.append(QJsonObject{{u"id"_s, gid(u"Metafield"_s, u"1"_s)},
                                  {u"namespace"_s, u"ringside"_s},
                                  {u"key"_s, u"other"_s},
                                  {u"value"_s, u"{broken"_s}});
        for (const QJsonObject &field : metafields) {
            if (field[u"ownerId"] == gid(u"Customer"_s, contact.id))
                fields.append(field);
        }
        return {{u"id"_s, gid(u"Customer"_s, contact.id)},
                {u"displayName"_s, QString(contact.firstName + u' ' + contact.lastName).trimmed()},
                {u"firstName"_s, orNull(contact.firstName)},
                {u"lastName"_s, orNull(contact.lastName)},
                {u"note"_s, orNull(notes.value(contact.id))},
                {u"tags"_s, QJsonArray{u"wholesale"_s}},
                {u"numberOfOrders"_s, u"3"_s},
                {u"updatedAt"_s, u"2026-03-01T00:00:00Z"_s},
                {u"amountSpent"_s, money(u"70.5"_s)},
                {u"defaultEmailAddress"_s,
                 contact.email.isEmpty()
                     ? QJsonValue()
                     : QJsonValue(QJsonObject{{u"emailAddress"_s, contact.email}})},
                {u"defaultPhoneNumber"_s,
                 isE164(phone) ? QJsonValue(QJsonObject{{u"phoneNumber"_s, phone}}) : QJsonValue()},
                {u"defaultAddress"_s, address},
                {u"addressesV2"_s, QJsonArray{address}},
                {u"orders"_s, orders(contact.id)},
                {u"events"_s, events},
                {u"metafields"_s, fields}};
    }
    QJsonObject sale(const Activity &one, const QString &type) const
    {
        return {
            {u"id"_s, gid(type, one.id)},
            {u"name"_s, type == "Order"_L1 ? u"#1001"_s : u"#D1"_s},
            {u"createdAt"_s, iso(one.at)},
            {u"updatedAt"_s, iso(one.at)},
            {u"status"_s, u"OPEN"_s},
            {u"displayFinancialStatus"_s, u"PARTIALLY_PAID"_s},
            {u"displayFulfillmentStatus"_s, u"UNFULFILLED"_s},
            {u"note"_s, QJsonValue()},
            {u"totalPriceSet"_s, QJsonObject{{u"shopMoney"_s, money(u"12.0"_s)}}},
            {u"lineItems"_s, QJsonArray{QJsonObject{{u"title"_s, one.title}, {u"quantity"_s, 1}}}}};
    }
    [[nodiscard]] QJsonArray orders(const QString &contact) const
    {
        QJsonArray all;
        for (const Activity &one : activities.value(contact)) {
            if (one.type == HistoryEntry::Type::Order)
                all.append(sale(one, u"Order"_s));
        }
        return all;
    }
    [[nodiscard]] QJsonArray drafts(const QString &contact) const
    {
        QJsonArray all;
        for (const Activity &one : activities.value(contact)) {
            if (one.type == HistoryEntry::Type::Deal)
                all.append(sale(one, u"DraftOrder"_s));
        }
        return all;
    }

    QJsonValue change(const QList<Field> &fields)
    {
        QJsonObject data;
        for (const Field &field : fields) {
            QJsonObject payload;
            const QJsonObject input = field.arguments[u"input"_s].toObject();
            if (field.name == "customerCreate"_L1)
                payload = createCustomer(input);
            else if (field.name == "customerUpdate"_L1)
                payload = updateCustomer(input);
            else if (field.name == "draftOrderCreate"_L1)
                payload = createDraft(input);
            else if (field.name == "metafieldsSet"_L1)
                payload = setMetafield(field.arguments[u"metafields"_s].toArray().at(0).toObject());
            else
                fail(u"Field '%1' doesn't exist on type 'Mutation'"_s.arg(field.name));
            if (!payload.contains(u"userErrors"_s))
                payload.insert(u"userErrors"_s, QJsonArray());
            data.insert(
                field.alias,
                project(field.name == "metafieldsSet"_L1 ? u"MetafieldsSetPayload"_s : u"Payload"_s,
                        payload, field.fields));
        }
        return data;
    }
    void onlyKnown(const QJsonObject &input, const QStringList &known)
    {
        for (const QString &name : input.keys()) {
            if (!known.contains(name))
                fail(u"Field is not defined on the input: %1"_s.arg(name));
        }
    }
    static QJsonObject userError(const QString &field, const QString &message)
    {
        return {{u"userErrors"_s,
                 QJsonArray{QJsonObject{{u"field"_s, QJsonArray{field}},
                                        {u"message"_s, message},
                                        {u"code"_s, u"INVALID"_s}}}}};
    }
    QJsonObject createCustomer(const QJsonObject &input)
    {
        onlyKnown(input,
                  {u"firstName"_s, u"lastName"_s, u"email"_s, u"phone"_s, u"note"_s, u"tags"_s});
        const auto text = [&](const char *name) {
            return input[QLatin1StringView(name)].toString();
        };
        if (!text("phone").isEmpty() && !isE164(text("phone")))
            return userError(u"phone"_s, u"Phone is invalid"_s);
        for (const Contact &contact : std::as_const(contacts)) {
            if (!text("phone").isEmpty() && contact.phones.contains(text("phone")))
                return userError(u"phone"_s, u"Phone has already been taken"_s);
        }
        const QString id =
            add({{}, text("firstName"), text("lastName"), {}, {}, text("email"), {text("phone")}});
        notes[id] = text("note");
        return {{u"customer"_s, customer(*find(id))}};
    }
    QJsonObject updateCustomer(const QJsonObject &input)
    {
        onlyKnown(input, {u"id"_s, u"note"_s});
        const QString id = idOf(input[u"id"].toString(), u"Customer"_s);
        if (!find(id))
            return userError(u"id"_s, u"Customer does not exist"_s);
        if (input[u"note"].toString().size() > 5000)
            return userError(u"note"_s, u"Note is too long"_s);
        notes[id] = input[u"note"].toString();
        return {{u"customer"_s, customer(*find(id))}};
    }
    QJsonObject createDraft(const QJsonObject &input)
    {
        onlyKnown(input, {u"lineItems"_s, u"purchasingEntity"_s, u"note"_s, u"tags"_s});
        const QJsonObject line = input[u"lineItems"][0].toObject();
        const QJsonObject price = line[u"originalUnitPriceWithCurrency"].toObject();
        const QString who =
            idOf(input[u"purchasingEntity"][u"customerId"].toString(), u"Customer"_s);
        static const QRegularExpression decimal(u"^\\d+(\\.\\d+)?$"_s);
        static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
        if (line[u"quantity"].toInt() < 1 || line[u"title"].toString().isEmpty()
            || !price[u"amount"].isString()
            || !decimal.match(price[u"amount"].toString()).hasMatch()
            || !currency.match(price[u"currencyCode"].toString()).hasMatch())
            fail(u"Variable $input of type DraftOrderInput! was provided invalid value"_s);
        if (!may(u"draft_orders"_s)) {
            denied(u"draftOrderCreate"_s);
            return {};
        }
        if (!find(who))
            return userError(u"purchasingEntity"_s, u"Customer does not exist"_s);
        deals.append({line[u"title"].toString(),
                      price[u"amount"].toString() + u' ' + price[u"currencyCode"].toString(),
                      who,
                      {}});
        Activity draft;
        draft.id = nextId();
        return {{u"draftOrder"_s, sale(draft, u"DraftOrder"_s)}};
    }
    QJsonObject setMetafield(QJsonObject input)
    {
        onlyKnown(input, {u"ownerId"_s, u"namespace"_s, u"key"_s, u"type"_s, u"value"_s});
        static const QRegularExpression word(u"^[A-Za-z0-9_-]{3,64}$"_s);
        const QString who = idOf(input[u"ownerId"].toString(), u"Customer"_s);
        const QString name = input[u"key"].toString();
        const QJsonObject call =
            QJsonDocument::fromJson(input[u"value"].toString().toUtf8()).object();
        if (!find(who))
            return userError(u"ownerId"_s, u"Owner does not exist."_s);
        if (!word.match(name).hasMatch() || !word.match(input[u"namespace"].toString()).hasMatch()
            || input[u"type"] != "json"_L1 || call.isEmpty())
            return userError(u"key"_s, u"Value is invalid JSON, or the key is no key"_s);
        const QString place = who + u'/' + input[u"namespace"].toString() + u'/' + name;
        input.insert(u"id"_s,
                     metafields.contains(place) ? metafields[place][u"id"]
                                                : QJsonValue(gid(u"Metafield"_s, nextId())));
        if (!metafields.contains(place))
            calls.append({who, call[u"direction"] == "outbound"_L1, call[u"duration_s"].toInt(),
                          call[u"note"].toString(), name,
                          QDateTime::fromString(call[u"at"].toString(), Qt::ISODate)});
        metafields[place] = input;
        return {{u"metafields"_s, QJsonArray{input}}};
    }

    QString m_problem; // of the request
    QString m_code;
};

class ShopifyRig : public CrmRig {
public:
    [[nodiscard]] QString connector() const override { return u"shopify"_s; }
    [[nodiscard]] FakeShopify &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.authentication = u"token"_s;
        access.parameters.insert(u"shop"_s, u"our-shop"_s);
        access.secrets.insert(u"token"_s, Secret("right-key"));
    }
    [[nodiscard]] bool findsFormatted() const override
    {
        return false;
    } // it keeps E.164 and nothing else
    [[nodiscard]] bool hasTasks() const override { return false; }
    [[nodiscard]] QString module() const override { return u"customers"_s; }
    [[nodiscard]] QString rawQuery() const override
    {
        return u"{ customers(first: 5, query: \"email:jane@example.com\") { nodes { id displayName } } }"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Note, Type::Order, Type::Deal};
    }

private:
    FakeShopify m_crm;
};

// A provider of its own, for what the contract does not ask.
struct OwnProvider {
    OwnProvider()
    {
        crm().contacts = {{u"501"_s,
                           u"Jane"_s,
                           u"Cooper"_s,
                           u"Acme"_s,
                           {},
                           u"jane@example.com"_s,
                           {u"+14155550123"_s}}};
    }
    void connectWith(const std::function<void(ConnectorAccess &)> &change = {})
    {
        ConnectorAccess access;
        access.name = u"Our shop"_s;
        access.region = u"US"_s;
        access.timeLimit = std::chrono::seconds(20);
        access.apiBaseUrl = crm().url();
        access.authBaseUrl = crm().url();
        rig.fillIn(access);
        if (change)
            change(access);
        ConnectorNetwork network{clock};
        network.tokens = &tokens;
        provider = std::make_unique<ConnectorProvider>(
            ConnectorLibrary{QString()}.load(u"shopify"_s)->connector, access,
            ConnectorProvider::Surroundings{expressions, parser, network});
    }
    void connectAsClient()
    {
        crm().isClientCredentials = true;
        connectWith([](ConnectorAccess &access) {
            access.authentication = u"client_credentials"_s;
            access.secrets.clear();
            access.parameters.insert(u"client_id"_s, u"our-app"_s);
            access.secrets.insert(u"client_secret"_s, Secret("app-secret"));
        });
    }
    [[nodiscard]] FakeShopify &crm() { return rig.crm(); }
    [[nodiscard]] Result<QList<CallerInfo>> ask(const QString &text = u"+14155550123"_s)
    {
        return waitFor(provider->findByNumber(parser.parse(text, u"US"_s)));
    }
    [[nodiscard]] CallLog log(const CallerInfo &caller) const
    {
        CallLog log;
        log.call.number = parser.parse(u"+14155550123"_s, u"US"_s);
        log.call.direction = CallDirection::Outbound;
        log.call.state = CallState::Ended;
        log.call.outcome = CallOutcome::Answered;
        log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
        log.call.answeredAt = log.call.startedAt;
        log.call.endedAt = log.call.startedAt.addSecs(125);
        log.wrapUp.note = u"Wants \"chairs\"\n{blue}"_s;
        log.wrapUp.disposition = u"call_back"_s;
        log.caller = caller;
        log.idempotencyKey = u"k 1/{x}"_s;
        return log;
    }

    SystemClock clock;
    LibPhoneNumberParser parser;
    ExpressionEngine expressions{parser};
    MemoryTokenStore tokens;
    ShopifyRig rig;
    std::unique_ptr<ConnectorProvider> provider; // last: the others outlive it
};

} // namespace

class ShopifyTest : public CrmContract {
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override
    {
        return std::make_unique<ShopifyRig>();
    }

private Q_SLOTS:
    void client_tokenExpiredInMidCall_isRenewed();
    void client_withoutToken_getsOne();
    void client_refused_isForbidden();
    void addressPhone_isFound();
    void sameCall_isLoggedOnceAndComesBack();
    void callInNote_keepsWhatIsThere();
    void takenPhone_isNoSuccess();
    void withoutScopes_theRestIsThere();
    void deniedScope_isForbidden();
    void queryThatWrites_isRefused();
    void shopWithAnAddressInIt_staysOneWord();
};

void ShopifyTest::client_tokenExpiredInMidCall_isRenewed()
{
    OwnProvider own;
    OAuthToken yesterdays;
    yesterdays.accessToken = Secret("right-key");
    yesterdays.expiresAt = own.clock.nowUtc().addSecs(3000);
    own.tokens.token = yesterdays;
    own.connectAsClient();
    QVERIFY(waitFor(own.provider->checkConnection()));
    QCOMPARE(own.crm().tokens, 0);
    own.crm().key = u"another"_s; // the token is over before its time
    const auto found = own.ask(); // several requests at once
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm().tokens, 1);
    QCOMPARE(own.crm().violations, QStringList());
}

void ShopifyTest::client_withoutToken_getsOne()
{
    OwnProvider own;
    own.connectAsClient();
    QVERIFY(own.ask());
    QCOMPARE(own.crm().tokens, 1);
    QVERIFY(own.tokens.token);
    QCOMPARE(own.crm().violations, QStringList());
}

// A client that is refused is the administrator's matter: nobody can sign in.
void ShopifyTest::client_refused_isForbidden()
{
    OwnProvider own;
    own.connectAsClient();
    own.crm().refusesClient = true;
    const auto found = own.ask();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Forbidden);
}

// Guests leave their number in an address, as they type it.
void ShopifyTest::addressPhone_isFound()
{
    OwnProvider own;
    own.connectWith();
    own.crm().contacts.first().phones.clear();
    own.crm().addressPhones.insert(u"501"_s, u"4155550123"_s);
    const auto found = own.ask();
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().person.tags, QStringList{u"wholesale"_s});
    QCOMPARE(found->first().person.customFields.value(u"Spent"_s), u"70.5 CAD"_s);
}

void ShopifyTest::sameCall_isLoggedOnceAndComesBack()
{
    OwnProvider own;
    own.connectWith();
    const CallerInfo jane = own.ask()->first();
    const auto first = waitFor(own.provider->logCall(own.log(jane)));
    const auto second = waitFor(own.provider->logCall(own.log(jane)));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(own.crm().calls.size(), 1);
    QCOMPARE(own.crm().calls.first().key, u"k-1--x-"_s);
    HistoryQuestion question;
    question.people = {jane};
    const auto answer = waitFor(own.provider->history(question));
    QVERIFY(answer);
    QCOMPARE(answer->recent.size(), 1); // and nothing of what is broken
    const HistoryEntry &entry = answer->recent.first();
    QCOMPARE(entry.at, QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC));
    QCOMPARE(entry.text, u"Wants \"chairs\"\n{blue}"_s);
    QCOMPARE(entry.state, u"call_back"_s);
    QCOMPARE(entry.call.direction, CallDirection::Outbound);
    QCOMPARE(entry.call.startedAt.secsTo(entry.call.endedAt), 125);
}

void ShopifyTest::callInNote_keepsWhatIsThere()
{
    OwnProvider own;
    own.connectWith(
        [](ConnectorAccess &access) { access.parameters.insert(u"calls_in"_s, u"note"_s); });
    own.crm().notes.insert(u"501"_s, u"Rings twice"_s);
    const CallerInfo jane = own.ask()->first();
    QVERIFY(waitFor(own.provider->logCall(own.log(jane))));
    QVERIFY(waitFor(own.provider->logCall(own.log(jane)))); // not again
    const QString note = own.crm().notes.value(u"501"_s);
    QCOMPARE(
        note,
        u"Rings twice\n2026-03-04 10:30 UTC, call to +1 415-555-0123, 02:05, call back: Wants \"chairs\"\n{blue} [k-1--x-]"_s);
    QVERIFY(own.crm().metafields.isEmpty());
}

void ShopifyTest::takenPhone_isNoSuccess()
{
    OwnProvider own;
    own.connectWith();
    NewContact contact;
    contact.lastName = u"Cooper"_s;
    contact.number = own.parser.parse(u"+14155550123"_s, u"US"_s);
    const auto made = waitFor(own.provider->createContact(contact));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Protocol);
    QCOMPARE(own.crm().contacts.size(), 1);
}

void ShopifyTest::withoutScopes_theRestIsThere()
{
    OwnProvider own;
    own.crm().scopes = {u"read_customers"_s};
    own.connectWith();
    own.crm().activities[u"501"_s] = {{HistoryEntry::Type::Note,
                                       u"91"_s,
                                       QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC),
                                       {},
                                       u"Likes blue"_s},
                                      {HistoryEntry::Type::Order,
                                       u"92"_s,
                                       QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC),
                                       u"Chair"_s,
                                       {}}};
    HistoryQuestion question;
    question.people = {own.ask()->first()};
    const auto answer = waitFor(own.provider->history(question));
    QVERIFY(answer);
    QCOMPARE(answer->recent.size(), 1);
    QCOMPARE(answer->recent.first().text, u"Likes blue"_s);
    const auto facts = waitFor(own.provider->searchLiveFacts(u"501"_s, {}));
    QVERIFY(facts);
    QVERIFY(facts->isEmpty());
}

void ShopifyTest::deniedScope_isForbidden()
{
    OwnProvider own;
    own.crm().scopes = {u"read_customers"_s};
    own.connectWith();
    const auto orders = waitFor(own.provider->fetchSkeletonData({{u"orders"_s, {}, 10}}));
    QVERIFY(!orders);
    QCOMPARE(orders.error().kind, ErrorKind::Forbidden);
}

void ShopifyTest::queryThatWrites_isRefused()
{
    OwnProvider own;
    own.connectWith();
    for (
        const QString &query :
        {u"mutation { customerDelete(input: {id: \"gid://shopify/Customer/501\"}) { deletedCustomerId } }"_s,
         u"query A { shop { name } } mutation B { x { y } }"_s})
        QVERIFY2(!waitFor(own.provider->executeRawQuery(query)), qPrintable(query));
    QCOMPARE(own.crm().server().requests().size(), 0);
}

// Whoever fills in an address instead of a name sends the token nowhere else.
void ShopifyTest::shopWithAnAddressInIt_staysOneWord()
{
    OwnProvider own;
    own.connectWith([](ConnectorAccess &access) {
        access.apiBaseUrl.clear();
        access.parameters.insert(u"shop"_s, u"evil.example.com/#"_s);
    });
    QVERIFY(!own.ask());
    QCOMPARE(own.provider->profileUrl(u"501"_s),
             QUrl(u"https://admin.shopify.com/store/evil.example.com%2F%23/customers/501"_s));
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::ShopifyTest)
#include "shopifytest.moc"
