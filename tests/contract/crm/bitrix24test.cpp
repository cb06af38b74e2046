#include "ownprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// Bitrix24 as its documentation and what is known of it say: one address a method, pages of 50, ids as text where they
// are read and as numbers where they are written, telephony for applications only, a token that changes each time.
class FakeBitrix24 : public FakeCrm
{
public:
    QList<Contact> companies; //!< the name is in "company"
    QList<Contact> leads;
    QStringList scopes{u"crm"_s, u"telephony"_s, u"user"_s};
    int responsible = 0; //!< for whom the last call was logged
    int comments = 0;
    int registered = 0;
    // With an application's sign-in instead of a webhook:
    bool isOAuth = false;
    QString accessToken = u"access-1"_s; //!< the one that is good
    bool refusesRenewal = false;
    int renewals = 0;

    void addCompany(const QString &name) { (void) companyId(name); }

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        if (!isOAuth)
            return request.path.startsWith(u"/rest/1/%1/"_s.arg(key));
        return request.path == "/oauth/token/"_L1 || request.parameter(u"auth"_s) == accessToken;
    }
    [[nodiscard]] Reply wrongKey() const override
    {
        return isOAuth ? Reply::json(error(u"expired_token"_s, u"The access token provided has expired."_s), 401)
                       : Reply::json(error(u"INVALID_CREDENTIALS"_s, u"Invalid request credentials"_s), 401);
    }
    [[nodiscard]] Reply throttled(bool) const override
    {
        return Reply::json(error(u"QUERY_LIMIT_EXCEEDED"_s, u"Too many requests"_s), 503);
    }

    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (isOAuth && request.path == "/oauth/token/"_L1)
            return renew(request);
        const QString prefix = isOAuth ? u"/rest/"_s : u"/rest/1/%1/"_s.arg(key);
        if (!request.path.startsWith(prefix))
            return refused(u"no such address: %1"_s.arg(request.path), Reply{404});
        const QString method = request.path.mid(prefix.size());
        if (request.method == "POST" && !request.header("Content-Type").startsWith("application/json"))
            return invalid(u"a body that is no application/json"_s);
        if (request.method == "POST" && !request.json().isObject())
            return invalid(u"a body that is no object"_s);
        return call(method, request.method == "POST" ? request.json().toObject() : fromQuery(request));
    }

private:
    using Kind = HistoryEntry::Type;

    static QJsonObject error(const QString &code, const QString &text)
    {
        return {{u"error"_s, code}, {u"error_description"_s, text}};
    }
    Reply invalid(const QString &why, const QString &code = u"ERROR_CORE"_s)
    {
        return refused(why, Reply::json(error(code, why), 400));
    }
    static QJsonObject whole(const QJsonValue &result)
    {
        return {{u"result"_s, result},
                {u"time"_s, QJsonObject{{u"duration"_s, 0.1}, {u"operating"_s, 0}, {u"operating_reset_at"_s, 1705765533}}}};
    }
    static Reply result(const QJsonValue &value) { return Reply::json(whole(value)); }

    // "filter[ID]=1&select[]=NAME", as PHP reads it.
    static QJsonObject fromQuery(const Request &request)
    {
        static const QRegularExpression name(u"^([A-Za-z_]+)(?:\\[([^\\]]*)\\])?$"_s);
        QJsonObject object;
        const auto items = request.query.queryItems(QUrl::FullyDecoded);
        for (const auto &[key, value] : items) {
            const auto match = name.match(key);
            if (key == "auth"_L1 || !match.hasMatch())
                continue;
            if (!key.contains(u'[')) {
                object.insert(key, value);
            } else if (match.captured(2).isEmpty()) {
                QJsonArray list = object.value(match.captured(1)).toArray();
                list.append(value);
                object.insert(match.captured(1), list);
            } else {
                QJsonObject inner = object.value(match.captured(1)).toObject();
                inner.insert(match.captured(2), value);
                object.insert(match.captured(1), inner);
            }
        }
        return object;
    }

    // What is no parameter of the method; empty: all is well.
    static QString strangerIn(const QJsonObject &object, const QStringList &known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                return u"unknown parameter %1"_s.arg(it.key());
        }
        return {};
    }

    Reply renew(const Request &request)
    {
        const auto form = request.form();
        if (form.value(u"client_id"_s) != "our-app"_L1 || form.value(u"client_secret"_s) != "app-secret"_L1)
            return refused(u"another client"_s, Reply::json(error(u"invalid_client"_s, u"Invalid client"_s), 400));
        if (form.value(u"grant_type"_s) != "refresh_token"_L1)
            return refused(u"another grant_type"_s, Reply::json(error(u"invalid_request"_s, {}), 400));
        if (refusesRenewal || form.value(u"refresh_token"_s) != u"refresh-%1"_s.arg(renewals + 1))
            return Reply::json(error(u"invalid_grant"_s, u"Invalid refresh token"_s), 400);
        ++renewals;
        accessToken = u"access-%1"_s.arg(renewals + 1);
        return Reply::json(QJsonObject{{u"access_token"_s, accessToken},
                                       {u"client_endpoint"_s, url() + u"/rest/"_s},
                                       {u"domain"_s, u"oauth.bitrix24.tech"_s},
                                       {u"expires_in"_s, 3600},
                                       {u"member_id"_s, u"a223c6b3"_s},
                                       {u"refresh_token"_s, u"refresh-%1"_s.arg(renewals + 1)},
                                       {u"scope"_s, scopes.join(u',')},
                                       {u"status"_s, u"F"_s},
                                       {u"user_id"_s, 7}});
    }

    Reply call(const QString &method, const QJsonObject &body)
    {
        if (method == "profile"_L1)
            return result(QJsonObject{{u"ID"_s, u"7"_s}, {u"ADMIN"_s, false}, {u"NAME"_s, u"Ann"_s}, {u"LAST_NAME"_s, u"Agent"_s}});
        if (method == "scope"_L1)
            return result(QJsonArray::fromStringList(scopes));
        const QString scope = method.section(u'.', 0, 0);
        if (!scopes.contains(scope))
            return refused(u"no permission for %1"_s.arg(method),
                           Reply::json(error(u"insufficient_scope"_s, u"The request requires higher privileges"_s), 403));
        if (scope == "telephony"_L1)
            return telephony(method, body);
        if (method == "user.get"_L1)
            return users(body);
        if (method == "crm.category.list"_L1)
            return categories(body);
        if (method == "crm.status.list"_L1)
            return statuses(body);
        if (method == "crm.duplicate.findbycomm"_L1)
            return findByComm(body);
        if (method == "crm.timeline.comment.list"_L1)
            return commentList(body);
        if (method.endsWith(".list"_L1))
            return list(method, body);
        if (method == "crm.activity.todo.add"_L1)
            return addTodo(body);
        if (method.endsWith(".add"_L1))
            return add(method, body);
        return refused(u"no such method: %1"_s.arg(method),
                       Reply::json(error(u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s), 404));
    }

    Reply users(const QJsonObject &body)
    {
        if (const QString wrong = strangerIn(body, {u"FILTER"_s, u"sort"_s, u"order"_s, u"start"_s}); !wrong.isEmpty())
            return invalid(wrong);
        QJsonArray found;
        if (body[u"FILTER"][u"UF_PHONE_INNER"].toString() == "1001"_L1)
            found.append(QJsonObject{{u"ID"_s, u"12"_s}, {u"NAME"_s, u"Eve"_s}, {u"UF_PHONE_INNER"_s, u"1001"_s}});
        return result(found);
    }

    Reply categories(const QJsonObject &body)
    {
        if (body[u"entityTypeId"].toInt() != 2)
            return invalid(u"categories of what?"_s);
        return result(QJsonObject{
            {u"categories"_s,
             QJsonArray{QJsonObject{{u"id"_s, 0}, {u"name"_s, u"Sales"_s}, {u"entityTypeId"_s, 2}, {u"isDefault"_s, u"Y"_s}},
                        QJsonObject{{u"id"_s, 9}, {u"name"_s, u"Service"_s}, {u"entityTypeId"_s, 2}, {u"isDefault"_s, u"N"_s}}}}});
    }

    Reply statuses(const QJsonObject &body)
    {
        const QString entity = body[u"filter"][u"ENTITY_ID"].toString();
        if (entity != "DEAL_STAGE"_L1 && entity != "DEAL_STAGE_9"_L1)
            return invalid(u"no such directory: %1"_s.arg(entity));
        const QString prefix = entity == "DEAL_STAGE"_L1 ? QString() : u"C9:"_s;
        return result(QJsonArray{
            QJsonObject{{u"ID"_s, u"1"_s}, {u"ENTITY_ID"_s, entity}, {u"STATUS_ID"_s, prefix + u"NEW"_s}, {u"NAME"_s, u"New"_s}},
            QJsonObject{{u"ID"_s, u"2"_s}, {u"ENTITY_ID"_s, entity}, {u"STATUS_ID"_s, prefix + u"WON"_s}, {u"NAME"_s, u"Won"_s}}});
    }

    // -- finding -----------------------------------------------------------------------------------

    // The portal's country is added where a number has none; an extension does not count.
    static QString normalised(const QString &typed)
    {
        const QString all = digits(typed);
        return all.size() == 10 && !typed.startsWith(u'+') ? u'1' + all : all;
    }
    static QList<int> idsOf(const QList<Contact> &people, const QStringList &numbers)
    {
        QList<int> ids;
        for (const Contact &one : people) {
            const bool has = std::any_of(one.phones.cbegin(), one.phones.cend(), [&](const QString &phone) {
                return !digits(phone).isEmpty() && numbers.contains(normalised(phone));
            });
            if (has)
                ids.append(one.id.toInt());
        }
        return ids;
    }
    static QJsonArray toJson(const QList<int> &ids)
    {
        QJsonArray array;
        for (const int id : ids)
            array.append(id);
        return array;
    }

    Reply findByComm(const QJsonObject &body)
    {
        if (const QString wrong = strangerIn(body, {u"type"_s, u"values"_s, u"entity_type"_s}); !wrong.isEmpty())
            return invalid(wrong);
        const QJsonArray values = body[u"values"].toArray();
        if (body[u"type"] != "PHONE"_L1 || values.isEmpty() || values.size() > 20)
            return invalid(u"type and up to 20 values"_s);
        QStringList numbers;
        for (const QJsonValue &value : values) {
            if (!value.isString())
                return invalid(u"values are text"_s);
            if (!digits(value.toString()).isEmpty())
                numbers.append(normalised(value.toString()));
        }
        const QString only = body[u"entity_type"].toString();
        QJsonObject found;
        const QList<std::pair<QString, const QList<Contact> *>> types{
            {u"LEAD"_s, &leads}, {u"CONTACT"_s, &contacts}, {u"COMPANY"_s, &companies}};
        for (const auto &[type, people] : types) {
            if (!only.isEmpty() && only != type)
                continue;
            const QList<int> ids = idsOf(*people, numbers).mid(0, 20);
            if (!ids.isEmpty())
                found.insert(type, toJson(ids));
            if (ids.size() >= 20)
                break; // the others are not looked at any more
        }
        return result(found.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(found)); // PHP's empty object
    }

    Reply telephony(const QString &method, const QJsonObject &body)
    {
        if (method == "telephony.externalCall.searchCrmEntities"_L1) {
            if (body[u"PHONE_NUMBER"].toString().isEmpty() || body.size() != 1)
                return invalid(u"PHONE_NUMBER is empty"_s);
            QJsonArray found;
            for (const int id : idsOf(contacts, {normalised(body[u"PHONE_NUMBER"].toString())})) {
                found.append(QJsonObject{{u"CRM_ENTITY_TYPE"_s, u"CONTACT"_s}, {u"CRM_ENTITY_ID"_s, id},
                                         {u"ASSIGNED_BY_ID"_s, 7}, {u"NAME"_s, u"Somebody"_s},
                                         {u"ASSIGNED_BY"_s, QJsonObject{{u"ID"_s, u"7"_s}}}});
            }
            return result(found);
        }
        if (!isOAuth)
            return refused(u"%1 is for applications"_s.arg(method),
                           Reply::json(error(u"WRONG_AUTH_TYPE"_s, u"Current authorization type is denied"_s), 403));
        if (method == "telephony.externalCall.register"_L1)
            return registerCall(body);
        if (method == "telephony.externalCall.finish"_L1)
            return finishCall(body);
        return refused(u"no such method: %1"_s.arg(method), Reply{404});
    }

    // -- reading -----------------------------------------------------------------------------------

    int companyId(const QString &name)
    {
        if (name.isEmpty())
            return 0;
        for (const Contact &company : std::as_const(companies)) {
            if (company.company == name)
                return company.id.toInt();
        }
        Contact company;
        company.id = QString::number(7000 + companies.size());
        company.company = name;
        companies.append(company);
        return company.id.toInt();
    }
    static QJsonArray multiple(const QStringList &values)
    {
        QJsonArray list;
        for (const QString &value : values) {
            if (!value.isEmpty())
                list.append(QJsonObject{{u"ID"_s, u"3"_s}, {u"VALUE_TYPE"_s, u"WORK"_s}, {u"VALUE"_s, value}, {u"TYPE_ID"_s, u"PHONE"_s}});
        }
        return list;
    }
    QJsonObject person(const Contact &one, bool isLead)
    {
        QJsonObject row{{u"ID"_s, one.id}, {u"NAME"_s, one.firstName}, {u"LAST_NAME"_s, one.lastName}, {u"POST"_s, one.title},
                        {u"COMMENTS"_s, QJsonValue::Null}, {u"DATE_MODIFY"_s, u"2026-02-01T10:00:00+03:00"_s},
                        {u"LAST_ACTIVITY_TIME"_s, u"2026-02-01T10:00:00+03:00"_s}, {u"PHONE"_s, multiple(one.phones)},
                        {u"EMAIL"_s, multiple({one.email})}};
        if (isLead) {
            row.insert(u"TITLE"_s, u"Lead #"_s + one.id);
            row.insert(u"COMPANY_TITLE"_s, one.company);
            row.insert(u"STATUS_ID"_s, u"NEW"_s);
        } else {
            const int company = companyId(one.company);
            row.insert(u"COMPANY_ID"_s, company ? QJsonValue(QString::number(company)) : QJsonValue(QJsonValue::Null));
        }
        return row;
    }
    static QString typeId(Kind type)
    {
        switch (type) {
        case Kind::Meeting: return u"1"_s;
        case Kind::Call: return u"2"_s;
        case Kind::Task: return u"6"_s;
        case Kind::Email: return u"4"_s;
        default: return {};
        }
    }
    static QString portalTime(const QDateTime &at) // in the portal's time zone
    {
        return at.toOffsetFromUtc(3 * 3600).toString(Qt::ISODate);
    }

    QList<QJsonObject> rows(const QString &method)
    {
        QList<QJsonObject> all;
        if (method == "crm.contact.list"_L1) {
            for (const Contact &one : std::as_const(contacts))
                all.append(person(one, false));
        } else if (method == "crm.lead.list"_L1) {
            for (const Contact &one : std::as_const(leads))
                all.append(person(one, true));
        } else if (method == "crm.company.list"_L1) {
            for (const Contact &one : std::as_const(companies))
                all.append({{u"ID"_s, one.id}, {u"TITLE"_s, one.company}, {u"COMMENTS"_s, QJsonValue::Null},
                            {u"DATE_MODIFY"_s, u"2026-02-01T10:00:00+03:00"_s},
                            {u"LAST_ACTIVITY_TIME"_s, u"2026-02-01T10:00:00+03:00"_s}, {u"PHONE"_s, multiple(one.phones)},
                            {u"EMAIL"_s, multiple({one.email})}});
        } else if (method == "crm.deal.list"_L1) {
            for (auto it = activities.cbegin(); it != activities.cend(); ++it) {
                for (const Activity &one : *it) {
                    if (one.type == Kind::Deal)
                        all.append({{u"ID"_s, one.id}, {u"TITLE"_s, one.title}, {u"STAGE_ID"_s, u"C9:WON"_s},
                                    {u"CATEGORY_ID"_s, u"9"_s}, {u"OPPORTUNITY"_s, u"10.00"_s}, {u"CURRENCY_ID"_s, u"EUR"_s},
                                    {u"CLOSED"_s, u"N"_s}, {u"CLOSEDATE"_s, portalTime(one.at)},
                                    {u"DATE_CREATE"_s, portalTime(one.at)}, {u"DATE_MODIFY"_s, portalTime(one.at)},
                                    {u"CONTACT_ID"_s, it.key()}, {u"COMPANY_ID"_s, u"0"_s}, {u"LEAD_ID"_s, u"0"_s}});
                }
            }
        } else if (method == "crm.activity.list"_L1) {
            for (auto it = activities.cbegin(); it != activities.cend(); ++it) {
                for (const Activity &one : *it) {
                    if (!typeId(one.type).isEmpty())
                        all.append({{u"ID"_s, one.id}, {u"OWNER_ID"_s, it.key()}, {u"OWNER_TYPE_ID"_s, u"3"_s},
                                    {u"TYPE_ID"_s, typeId(one.type)},
                                    {u"PROVIDER_ID"_s, one.type == Kind::Task ? u"CRM_TODO"_s : u"VOXIMPLANT_CALL"_s},
                                    {u"SUBJECT"_s, one.title}, {u"DESCRIPTION"_s, u"[b]"_s + one.text + u"[/b]"_s},
                                    {u"DESCRIPTION_TYPE"_s, u"2"_s}, {u"DIRECTION"_s, one.outbound ? u"2"_s : u"1"_s},
                                    {u"START_TIME"_s, portalTime(one.at)}, {u"END_TIME"_s, portalTime(one.at.addSecs(one.seconds))},
                                    {u"CREATED"_s, portalTime(one.at)}, {u"LAST_UPDATED"_s, portalTime(one.at)},
                                    {u"DEADLINE"_s, portalTime(one.at)}, {u"COMPLETED"_s, u"Y"_s},
                                    {u"ORIGINATOR_ID"_s, QJsonValue::Null}, {u"ORIGIN_ID"_s, QJsonValue::Null}});
                }
            }
            for (qsizetype i = 0; i < calls.size(); ++i) // those that came over the API
                all.append({{u"ID"_s, QString::number(5000 + i)}, {u"OWNER_ID"_s, calls[i].contactId}, {u"OWNER_TYPE_ID"_s, u"3"_s},
                            {u"TYPE_ID"_s, u"2"_s}, {u"COMPLETED"_s, u"Y"_s}, {u"ORIGINATOR_ID"_s, u"ringside"_s},
                            {u"ORIGIN_ID"_s, calls[i].key}, {u"START_TIME"_s, portalTime(calls[i].startedAt)}});
        }
        return all;
    }

    static bool isBound(const QJsonObject &row, const QJsonArray &bindings)
    {
        return std::any_of(bindings.begin(), bindings.end(), [&](const QJsonValue &binding) {
            return QString::number(binding[u"OWNER_TYPE_ID"].toInt()) == row[u"OWNER_TYPE_ID"].toString()
                && QString::number(binding[u"OWNER_ID"].toInt()) == row[u"OWNER_ID"].toString();
        });
    }
    static QString textOf(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInt()) : value.toString();
    }
    // nullopt: a field or a prefix that is not there.
    static std::optional<bool> fits(const QJsonObject &row, const QJsonObject &filter)
    {
        static const QRegularExpression form(u"^(>=|>|<=|<|!@|@|=%|%=|%|!=|=|!)?([A-Z_0-9]+)$"_s);
        for (auto it = filter.begin(); it != filter.end(); ++it) {
            const auto match = form.match(it.key());
            const QString field = match.captured(2);
            if (!match.hasMatch() || (field != "BINDINGS"_L1 && !row.contains(field)))
                return std::nullopt;
            const QString op = match.captured(1);
            bool isFit = false;
            if (field == "BINDINGS"_L1) {
                isFit = isBound(row, it->toArray());
            } else if (op == "@"_L1) {
                const QJsonArray values = it->toArray();
                isFit = std::any_of(values.begin(), values.end(),
                                    [&](const QJsonValue &value) { return textOf(value) == row[field].toString(); });
            } else if (op == ">"_L1) {
                isFit = row[field].toString().toInt() > textOf(*it).toInt();
            } else if (op.isEmpty() || op == "="_L1) {
                isFit = row[field].toString() == textOf(*it);
            } else {
                return std::nullopt; // not taught
            }
            if (!isFit)
                return false;
        }
        return true;
    }

    Reply list(const QString &method, const QJsonObject &body)
    {
        static const QStringList known{u"crm.contact.list"_s, u"crm.company.list"_s, u"crm.lead.list"_s, u"crm.deal.list"_s,
                                       u"crm.activity.list"_s};
        if (!known.contains(method))
            return refused(u"no such method: %1"_s.arg(method), Reply{404});
        if (const QString wrong = strangerIn(body, {u"select"_s, u"filter"_s, u"order"_s, u"start"_s}); !wrong.isEmpty())
            return invalid(wrong);
        const QJsonObject order = body[u"order"].toObject();
        if (order.size() > 1 || (!order.isEmpty() && !order.contains(u"ID"_s)))
            return invalid(u"another order than by ID"_s);
        QList<QJsonObject> found;
        for (const QJsonObject &row : rows(method)) {
            const auto isFit = fits(row, body[u"filter"].toObject());
            if (!isFit)
                return invalid(u"a filter that is none"_s);
            if (*isFit)
                found.append(row);
        }
        const bool isDescending = order[u"ID"].toString().compare("DESC"_L1, Qt::CaseInsensitive) == 0;
        std::sort(found.begin(), found.end(), [&](const QJsonObject &a, const QJsonObject &b) {
            const int left = a[u"ID"].toString().toInt();
            const int right = b[u"ID"].toString().toInt();
            return isDescending ? left > right : left < right;
        });
        const int start = body[u"start"].toInt();
        if (start > 0 && start % 50 != 0)
            return invalid(u"start is no whole page"_s);
        QJsonArray page;
        const QJsonArray select = body[u"select"].toArray();
        for (qsizetype i = qMax(0, start); i < found.size() && page.size() < 50; ++i) {
            QJsonObject row;
            for (auto it = found[i].begin(); it != found[i].end(); ++it) {
                const bool isMultiple = it.key() == "PHONE"_L1 || it.key() == "EMAIL"_L1; // only when asked for
                if (it.key() == "ID"_L1 || select.contains(it.key()) || (select.isEmpty() && !isMultiple))
                    row.insert(it.key(), *it);
            }
            page.append(row);
        }
        QJsonObject answer = whole(page);
        if (start >= 0) {
            answer.insert(u"total"_s, found.size());
            if (start + 50 < found.size())
                answer.insert(u"next"_s, start + 50);
        }
        return Reply::json(answer);
    }

    Reply commentList(const QJsonObject &body)
    {
        const QJsonObject filter = body[u"filter"].toObject();
        if (!filter[u"ENTITY_ID"].isDouble() || filter[u"ENTITY_TYPE"].toString().isEmpty() || filter.size() != 2)
            return invalid(u"comments of what?"_s);
        QJsonArray found;
        if (filter[u"ENTITY_TYPE"] == "contact"_L1) {
            for (const Activity &one : activities.value(QString::number(filter[u"ENTITY_ID"].toInt()))) {
                if (one.type == Kind::Note)
                    found.append(QJsonObject{{u"ID"_s, one.id}, {u"CREATED"_s, portalTime(one.at)}, {u"COMMENT"_s, one.text}});
            }
        }
        return result(found);
    }

    // -- writing -----------------------------------------------------------------------------------

    static bool isTime(const QJsonValue &value)
    {
        static const QRegularExpression iso(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"_s);
        return iso.match(value.toString()).hasMatch();
    }
    static QString valueOf(const QJsonValue &multiple) { return multiple.toArray().at(0)[u"VALUE"].toString(); }

    Reply add(const QString &method, const QJsonObject &body)
    {
        if (const QString wrong = strangerIn(body, {u"fields"_s, u"params"_s}); !wrong.isEmpty())
            return invalid(wrong);
        const QJsonObject fields = body[u"fields"].toObject();
        const auto text = [&](const char *name) { return fields[QLatin1StringView(name)].toString(); };
        if (method == "crm.company.add"_L1)
            return text("TITLE").isEmpty() ? invalid(u"a company without TITLE"_s) : result(companyId(text("TITLE")));
        if (method == "crm.contact.add"_L1) {
            if (text("NAME").isEmpty() && text("LAST_NAME").isEmpty())
                return invalid(u"a contact needs a name"_s);
            if (fields.contains(u"PHONE"_s) && fields[u"PHONE"].toArray().at(0)[u"VALUE_TYPE"].toString().isEmpty())
                return invalid(u"a phone is a list of VALUE and VALUE_TYPE"_s);
            QString company;
            for (const Contact &one : std::as_const(companies)) {
                if (one.id.toInt() == fields[u"COMPANY_ID"].toInt())
                    company = one.company;
            }
            return result(FakeCrm::add({{}, text("NAME"), text("LAST_NAME"), company, text("POST"), valueOf(fields[u"EMAIL"]),
                                        {valueOf(fields[u"PHONE"])}})
                              .toInt());
        }
        if (method == "crm.deal.add"_L1) {
            const QJsonArray people = fields[u"CONTACT_IDS"].toArray();
            if (text("TITLE").isEmpty() || (!people.isEmpty() && !people.at(0).isDouble()))
                return invalid(u"a deal needs a TITLE, and numbers of contacts"_s);
            if (fields.contains(u"OPPORTUNITY"_s) && !fields[u"OPPORTUNITY"].isDouble())
                return invalid(u"OPPORTUNITY is a number"_s);
            deals.append({text("TITLE"), QString::number(fields[u"OPPORTUNITY"].toDouble()), QString::number(people.at(0).toInt()),
                          text("STAGE_ID")});
            return result(nextId().toInt());
        }
        if (method == "crm.activity.add"_L1)
            return addActivity(fields);
        if (method == "crm.timeline.comment.add"_L1) {
            if (!fields[u"ENTITY_ID"].isDouble() || fields[u"ENTITY_TYPE"] != "contact"_L1 || text("COMMENT").isEmpty())
                return invalid(u"a comment on nothing"_s);
            ++comments;
            if (!calls.isEmpty())
                calls.last().note = text("COMMENT");
            return result(nextId().toInt());
        }
        return refused(u"no such method: %1"_s.arg(method), Reply{404});
    }

    Reply addActivity(const QJsonObject &fields)
    {
        for (const char *name : {"OWNER_ID", "OWNER_TYPE_ID", "TYPE_ID", "RESPONSIBLE_ID", "DIRECTION", "DESCRIPTION_TYPE"}) {
            if (!fields[QLatin1StringView(name)].isDouble())
                return invalid(u"an activity without the number %1"_s.arg(QLatin1StringView(name)));
        }
        const QJsonValue communication = fields[u"COMMUNICATIONS"].toArray().at(0);
        if (communication[u"VALUE"].toString().isEmpty() || communication[u"ENTITY_ID"].toInt() != fields[u"OWNER_ID"].toInt()
            || communication[u"ENTITY_TYPE_ID"].toInt() != fields[u"OWNER_TYPE_ID"].toInt())
            return invalid(u"a call needs its COMMUNICATIONS"_s);
        if (fields[u"SUBJECT"].toString().isEmpty() || fields.contains(u"DEADLINE"_s))
            return invalid(u"SUBJECT has to be there, DEADLINE is not set"_s);
        if (fields[u"TYPE_ID"].toInt() != 2 || fields[u"COMPLETED"] != "Y"_L1 || fields[u"DESCRIPTION_TYPE"].toInt() != 1)
            return invalid(u"no finished call with a plain text"_s);
        if (!isTime(fields[u"START_TIME"]) || !isTime(fields[u"END_TIME"]))
            return invalid(u"a time that is none"_s);
        const QString owner = QString::number(fields[u"OWNER_ID"].toInt());
        if (fields[u"OWNER_TYPE_ID"].toInt() == 3 && !find(owner))
            return invalid(u"a call of nobody"_s, u"OWNER_NOT_FOUND"_s);
        const auto start = QDateTime::fromString(fields[u"START_TIME"].toString(), Qt::ISODate);
        const auto end = QDateTime::fromString(fields[u"END_TIME"].toString(), Qt::ISODate);
        responsible = fields[u"RESPONSIBLE_ID"].toInt();
        calls.append({owner, fields[u"DIRECTION"].toInt() == 2, int(start.secsTo(end)), fields[u"DESCRIPTION"].toString(),
                      fields[u"ORIGIN_ID"].toString(), start});
        return result(nextId().toInt());
    }

    Reply addTodo(const QJsonObject &body)
    {
        if (const QString wrong = strangerIn(body, {u"ownerTypeId"_s, u"ownerId"_s, u"deadline"_s, u"title"_s, u"description"_s,
                                                    u"responsibleId"_s, u"parentActivityId"_s, u"pingOffsets"_s, u"colorId"_s});
            !wrong.isEmpty())
            return invalid(wrong);
        if (!body[u"ownerTypeId"].isDouble() || !body[u"ownerId"].isDouble() || !isTime(body[u"deadline"]))
            return invalid(u"a to-do needs ownerTypeId, ownerId and deadline"_s, u"100"_s);
        const QString owner = QString::number(body[u"ownerId"].toInt());
        if (body[u"ownerTypeId"].toInt() != 3 || !find(owner))
            return invalid(u"a to-do of nobody"_s, u"OWNER_NOT_FOUND"_s);
        tasks.append({body[u"title"].toString(), owner, QDateTime::fromString(body[u"deadline"].toString(), Qt::ISODate)});
        return result(QJsonObject{{u"id"_s, nextId().toInt()}});
    }

    Reply registerCall(const QJsonObject &body)
    {
        if (const QString wrong
            = strangerIn(body, {u"USER_ID"_s, u"USER_PHONE_INNER"_s, u"PHONE_NUMBER"_s, u"TYPE"_s, u"CALL_START_DATE"_s,
                                u"CRM_CREATE"_s, u"CRM_SOURCE"_s, u"CRM_ENTITY_TYPE"_s, u"CRM_ENTITY_ID"_s, u"SHOW"_s,
                                u"ADD_TO_CHAT"_s, u"CALL_LIST_ID"_s, u"LINE_NUMBER"_s, u"EXTERNAL_CALL_ID"_s});
            !wrong.isEmpty())
            return invalid(wrong);
        if (body[u"USER_ID"].toInt() < 1)
            return invalid(u"USER_ID or USER_PHONE_INNER should be set"_s);
        if (body[u"TYPE"].toInt() < 1 || body[u"TYPE"].toInt() > 5)
            return invalid(u"Unknown TYPE"_s);
        if (!isTime(body[u"CALL_START_DATE"]))
            return invalid(u"CALL_START_DATE should be in the ISO-8601 format"_s);
        if (body[u"SHOW"].toInt(1) != 0)
            return invalid(u"a card would pop up in Bitrix24 too"_s);
        const QString external = body[u"EXTERNAL_CALL_ID"].toString();
        if (external.isEmpty())
            return invalid(u"without EXTERNAL_CALL_ID the next call of the half hour is this one"_s);
        ++registered;
        if (!m_open.contains(external))
            m_open.insert(external, body);
        return result(QJsonObject{{u"CALL_ID"_s, u"externalCall."_s + external}, {u"CRM_CREATED_LEAD"_s, QJsonValue::Null},
                                  {u"CRM_CREATED_ENTITIES"_s, QJsonArray()}, {u"CRM_ENTITY_TYPE"_s, body[u"CRM_ENTITY_TYPE"]},
                                  {u"CRM_ENTITY_ID"_s, body[u"CRM_ENTITY_ID"]}});
    }

    Reply finishCall(const QJsonObject &body)
    {
        static const QStringList codes{u"200"_s, u"304"_s, u"603"_s, u"603-S"_s, u"403"_s, u"404"_s, u"486"_s,
                                       u"484"_s, u"503"_s, u"480"_s, u"402"_s,   u"423"_s, u"OTHER"_s};
        if (!body[u"CALL_ID"].isString())
            return invalid(u"CALL_ID must be a string"_s, u"INVALID_ARGUMENT"_s);
        const QString external = body[u"CALL_ID"].toString().mid(13);
        if (!m_open.contains(external))
            return invalid(u"Call is not found"_s);
        if (!body[u"DURATION"].isDouble() || !codes.contains(body[u"STATUS_CODE"].toString()) || body[u"USER_ID"].toInt() < 1)
            return invalid(u"DURATION, STATUS_CODE and USER_ID"_s);
        const QJsonObject call = m_open.value(external);
        const QString contact = QString::number(call[u"CRM_ENTITY_ID"].toInt());
        responsible = call[u"USER_ID"].toInt();
        const auto isKnown = [&](const LoggedCall &one) { return one.key == external; };
        if (std::none_of(calls.cbegin(), calls.cend(), isKnown))
            calls.append({contact, call[u"TYPE"].toInt() == 1, body[u"DURATION"].toInt(), {}, external,
                          QDateTime::fromString(call[u"CALL_START_DATE"].toString(), Qt::ISODate)});
        return result(QJsonObject{{u"CALL_ID"_s, body[u"CALL_ID"]}, {u"EXTERNAL_CALL_ID"_s, external},
                                  {u"CRM_ACTIVITY_ID"_s, 7943}, {u"CRM_ENTITY_TYPE"_s, call[u"CRM_ENTITY_TYPE"]},
                                  {u"CRM_ENTITY_ID"_s, call[u"CRM_ENTITY_ID"]}, {u"ID"_s, 7}});
    }

    QHash<QString, QJsonObject> m_open; // registered calls, by EXTERNAL_CALL_ID
};

class Bitrix24Rig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"bitrix24"_s; }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.parameters.insert(u"portal"_s, u"company.bitrix24.com"_s);
        // why in capitals: the address that is asked is written otherwise, and is a secret all the same.
        const QString host = m_crm.url().replace("http://"_L1, "HTTP://"_L1);
        access.secrets.insert(u"webhook"_s, Secret((host + u"/rest/1/right-key/"_s).toUtf8()));
    }
    [[nodiscard]] QString rawQuery() const override
    {
        return u"crm.contact.list?filter[LAST_NAME]=Cooper&select[]=ID&select[]=NAME"_s;
    }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        using Type = HistoryEntry::Type;
        return {Type::Call, Type::Email, Type::Note, Type::Deal, Type::Meeting, Type::Task};
    }

private:
    FakeBitrix24 m_crm;
};

// A provider of its own, for what only Bitrix24 has.
struct OwnProvider : ProviderOnFake<FakeBitrix24> {
    OwnProvider()
    {
        crm.contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, u"jane@example.com"_s, {u"+14155550123"_s}}};
    }
    void connectWith(const std::function<void(ConnectorAccess &)> &change)
    {
        ConnectorAccess filledIn = access();
        filledIn.parameters.insert(u"portal"_s, u"company.bitrix24.com"_s);
        change(filledIn);
        open(u"bitrix24"_s, filledIn);
    }
    void connectWithWebhook(const QHash<QString, QString> &parameters = {})
    {
        connectWith([&](ConnectorAccess &access) {
            access.parameters.insert(parameters);
            access.secrets.insert(u"webhook"_s, Secret((crm.url() + u"/rest/1/right-key"_s).toUtf8()));
        });
    }
    // The address of the API is the one that came with the token.
    void connectWithSignIn()
    {
        crm.isOAuth = true;
        tokens.token = earlierToken({{u"client_endpoint"_s, crm.url() + u"/rest/"_s}});
        connectAsApplication();
    }
    void connectAsApplication()
    {
        connectWith([&](ConnectorAccess &access) {
            access.authentication = u"oauth"_s;
            access.authBaseUrl = crm.url();
            access.parameters.insert(u"client_id"_s, u"our-app"_s);
            access.secrets.insert(u"client_secret"_s, Secret("app-secret"));
        });
    }
    [[nodiscard]] CallLog outboundCall()
    {
        CallLog log;
        log.call.number = parser.parse(u"+14155550123"_s, u"US"_s);
        log.call.direction = CallDirection::Outbound;
        log.call.outcome = CallOutcome::Answered;
        log.call.extension = u"1001"_s;
        log.call.startedAt = QDateTime({2026, 3, 4}, {10, 30, 0}, Qt::UTC);
        log.call.answeredAt = log.call.startedAt;
        log.call.endedAt = log.call.answeredAt.addSecs(3725);
        log.wrapUp.note = u"A < B\nC"_s;
        log.caller = ask(u"+14155550123"_s).value().first();
        log.idempotencyKey = u"ringside-call-9"_s;
        return log;
    }
    void expectNoViolations() const { QVERIFY2(crm.violations.isEmpty(), qPrintable(crm.violations.join(u'\n'))); }

};

} // namespace

class Bitrix24Test : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<Bitrix24Rig>(); }

private Q_SLOTS:
    void signIn_expiredInMidCall_isRenewedOnce();
    void signIn_renewalRefused_isUnauthorized();
    void logCall_asApplication_isRegisteredOnce();
    void logCall_byWebhook_isThereOnce();
    void logCall_forTheExtension();
    void companiesAndLeads_areFound();
    void manyLeads_hideNoContact();
    void withoutTelephony_peopleAreFound();
    void rawQuery_writesNothing();
};

void Bitrix24Test::signIn_expiredInMidCall_isRenewedOnce()
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
    QCOMPARE(own.tokens.token->refreshToken.reveal(), QByteArray("refresh-2")); // it rotates
    QCOMPARE(own.tokens.token->fields.value(u"client_endpoint"_s), own.crm.url() + u"/rest/"_s);
    // The next start of the program goes on with what is kept.
    own.tokens.token->expiresAt = own.clock.nowUtc().addSecs(-10);
    own.connectAsApplication();
    QVERIFY(own.ask(u"+14155550123"_s));
    QCOMPARE(own.crm.renewals, 2);
    own.expectNoViolations();
}

void Bitrix24Test::signIn_renewalRefused_isUnauthorized()
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

void Bitrix24Test::logCall_asApplication_isRegisteredOnce()
{
    OwnProvider own;
    own.connectWithSignIn();
    const CallLog log = own.outboundCall();
    const auto made = waitFor(own.provider->logCall(log));
    QVERIFY(made);
    QCOMPARE(made->id, u"7943"_s);
    QVERIFY(waitFor(own.provider->logCall(log)));
    QCOMPARE(own.crm.registered, 2);
    QCOMPARE(own.crm.calls.size(), 1); // the same EXTERNAL_CALL_ID
    const FakeCrm::LoggedCall call = own.crm.calls.first();
    QCOMPARE(call.contactId, u"501"_s);
    QCOMPARE(call.outbound, true);
    QCOMPARE(call.seconds, 3725);
    QCOMPARE(call.note, log.wrapUp.note);
    QCOMPARE(call.key, log.idempotencyKey);
    QCOMPARE(call.startedAt.toUTC(), log.call.startedAt);
    QCOMPARE(own.crm.responsible, 7);
    own.expectNoViolations();
}

void Bitrix24Test::logCall_byWebhook_isThereOnce()
{
    OwnProvider own;
    own.connectWithWebhook();
    const CallLog log = own.outboundCall();
    QVERIFY(waitFor(own.provider->logCall(log)));
    const auto again = waitFor(own.provider->logCall(log));
    QVERIFY(again);
    QCOMPARE(again->id, u"5000"_s);
    QCOMPARE(own.crm.calls.size(), 1);
    QCOMPARE(own.crm.calls.first().seconds, 3725);
    QCOMPARE(own.crm.calls.first().outbound, true);
    own.expectNoViolations();
}

void Bitrix24Test::logCall_forTheExtension()
{
    OwnProvider own;
    own.connectWithWebhook({{u"log_for"_s, u"extension"_s}});
    QVERIFY(waitFor(own.provider->logCall(own.outboundCall())));
    QCOMPARE(own.crm.responsible, 12);
    own.expectNoViolations();
}

void Bitrix24Test::companiesAndLeads_areFound()
{
    OwnProvider own;
    own.crm.companies = {{u"81"_s, {}, {}, u"Globex"_s, {}, {}, {u"(415) 555-0142"_s}}};
    own.crm.leads = {{u"501"_s, u"Lee"_s, u"Newman"_s, u"Initech"_s, {}, {}, {u"415.555.0142"_s}}};
    own.connectWithWebhook();
    const auto found = own.ask(u"+14155550142"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QHash<QString, QString> names;
    QHash<QString, QString> links;
    for (const CallerInfo &info : *found) {
        names.insert(info.person.contactId, info.person.name);
        links.insert(info.person.contactId, info.person.profileUrl.toString());
    }
    QCOMPARE(names, (QHash<QString, QString>{{u"CO_81"_s, u"Globex"_s}, {u"L_501"_s, u"Lee Newman"_s}}));
    QCOMPARE(links.value(u"CO_81"_s), u"https://company.bitrix24.com/crm/company/details/81/"_s);
    QCOMPARE(links.value(u"L_501"_s), u"https://company.bitrix24.com/crm/lead/details/501/"_s);
    const auto jane = own.ask(u"+14155550123"_s);
    QVERIFY(jane);
    QCOMPARE(jane->size(), 1);
    QCOMPARE(jane->first().person.company, u"Acme"_s); // of another list
    own.expectNoViolations();
}

// With 20 of one kind the others are left out of the answer.
void Bitrix24Test::manyLeads_hideNoContact()
{
    OwnProvider own;
    own.crm.scopes = {u"crm"_s};
    for (int i = 0; i < 25; ++i)
        own.crm.leads.append({QString::number(900 + i), u"Lead"_s, QString::number(i), {}, {}, {}, {u"+14155550123"_s}});
    own.connectWithWebhook();
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(found);
    QVERIFY(std::any_of(found->cbegin(), found->cend(),
                        [](const CallerInfo &info) { return info.person.name == "Jane Cooper"_L1; }));
    own.expectNoViolations();
}

void Bitrix24Test::withoutTelephony_peopleAreFound()
{
    OwnProvider own;
    own.crm.scopes = {u"crm"_s};
    own.connectWithWebhook();
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    own.expectNoViolations(); // nothing was asked that it may not
}

void Bitrix24Test::rawQuery_writesNothing()
{
    OwnProvider own;
    own.connectWithWebhook();
    QVERIFY(!waitFor(own.provider->executeRawQuery(u"crm.deal.add?fields[TITLE]=x"_s)));
    QVERIFY(!waitFor(own.provider->executeRawQuery(u"crm.deal.list/../crm.deal.add?fields[TITLE]=x"_s)));
    QCOMPARE(own.crm.server().requests().size(), 0);
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::Bitrix24Test)
#include "bitrix24test.moc"
