#include "report.h"

#include "callerinfo.h"
#include "describe.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue milliseconds(std::chrono::microseconds time)
{
    return std::round(double(time.count())) / 1000.0;
}

QJsonArray otherPlaces(const Person &person)
{
    QJsonArray places;
    for (const PersonRecord &record : person.elsewhere)
        places.append(QJsonObject{
            {u"source"_s, record.source},
            {u"account_id"_s, textOrNull(record.accountId)},
            {u"contact_id"_s, textOrNull(record.contactId)},
            {u"profile_url"_s, textOrNull(record.profileUrl.toString(QUrl::FullyEncoded))},
        });
    return places;
}

// Exactly the members the documentation names; what the cache keeps besides is nobody's business.
QJsonObject publicInfo(const CallerInfo &info)
{
    const QJsonObject whole = toJson(info);
    QJsonObject object;
    for (const QString &key :
         {u"phone_number"_s, u"name"_s, u"company"_s, u"email"_s, u"account_id"_s, u"contact_id"_s, u"tags"_s,
          u"notes"_s, u"last_contact"_s, u"contact_count"_s, u"source"_s, u"custom_fields"_s, u"vip"_s,
          u"vip_reason"_s, u"profile_url"_s})
        object.insert(key, whole[key]);
    object.insert(u"elsewhere"_s, otherPlaces(info.person));
    return object;
}

void addLookup(QJsonObject &object, const LookupState &state)
{
    const CallerInfo *caller = state.candidates.isEmpty() ? nullptr : &state.candidates.first();
    QJsonArray candidates;
    for (const CallerInfo &candidate : state.candidates)
        candidates.append(publicInfo(candidate));
    QJsonArray providers;
    for (const ProviderProgress &progress : state.providers) {
        providers.append(QJsonObject{
            {u"name"_s, progress.name},
            {u"state"_s, toWord(progress.state)},
            {u"ms"_s, progress.state == ProviderProgress::State::Waiting
                          ? QJsonValue(QJsonValue::Null)
                          : milliseconds(progress.elapsed)},
            {u"error"_s, progress.error ? QJsonValue(describe(*progress.error)) : QJsonValue(QJsonValue::Null)},
        });
    }
    object.insert(u"found"_s, caller != nullptr);
    object.insert(u"caller_info"_s, caller ? QJsonValue(publicInfo(*caller)) : QJsonValue(QJsonValue::Null));
    object.insert(u"match"_s, toWord(state.match()));
    object.insert(u"candidates"_s, candidates);
    object.insert(u"providers"_s, providers);
    object.insert(u"elapsed_ms"_s, milliseconds(state.elapsed));
}

// Text from outside on a terminal: no control characters, so that a caller's name cannot move the cursor,
// and no formatting ones, so that it cannot turn the line around.
QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            result += u' ';
        else
            result += c;
    }
    constexpr qsizetype longest = 200;
    return result.size() > longest ? result.left(longest) + u'…' : result;
}

QString word(const QJsonObject &object, const QString &key)
{
    return printable(object[key].toString());
}

QString callText(const QJsonObject &report)
{
    const QString direction = report[u"direction"].toString();
    const auto at = QDateTime::fromString(report[u"at"].toString(), Qt::ISODateWithMs).toLocalTime();
    QString who = word(report, u"number"_s);
    if (who.isEmpty())
        who = u"withheld number"_s;
    if (const QString name = word(report, u"name"_s); !name.isEmpty())
        who += u" (%1)"_s.arg(name);
    QString text = at.toString(u"HH:mm:ss"_s) + u"  call  "_s + direction.leftJustified(9)
        + word(report, u"state"_s).leftJustified(9) + who;
    if (const QString line = word(report, u"line"_s); !line.isEmpty())
        text += u" on "_s + line;
    if (const QString extension = word(report, u"extension"_s); !extension.isEmpty())
        text += u" at "_s + extension;
    if (const QString outcome = word(report, u"outcome"_s); !outcome.isEmpty())
        text += u": "_s + QString(outcome).replace(u'_', u' ');
    if (const QString by = word(report, u"by"_s); !by.isEmpty())
        text += u" by "_s + by;
    if (report[u"duration_s"].toInt() > 0)
        text += u", %1 s"_s.arg(report[u"duration_s"].toInt());
    return text;
}

QString personText(const QJsonObject &info)
{
    QStringList facts{word(info, u"name"_s)};
    if (const QString company = word(info, u"company"_s); !company.isEmpty())
        facts.append(company);
    facts.removeAll(QString());
    QString text = facts.isEmpty() ? u"(no name)"_s : facts.join(u", "_s);
    if (info[u"vip"].toBool())
        text += u" [VIP: %1]"_s.arg(word(info, u"vip_reason"_s));
    return text;
}

QString foundText(const QJsonObject &report)
{
    const QJsonArray candidates = report[u"candidates"].toArray();
    if (candidates.isEmpty()) {
        QStringList waiting;
        for (const QJsonValue &provider : report[u"providers"].toArray())
            if (provider[u"state"].toString() == u"waiting"_s)
                waiting.append(printable(provider[u"name"].toString()));
        return waiting.isEmpty() ? u"nobody known"_s : u"asking "_s + waiting.join(u", "_s);
    }
    QStringList people;
    for (const QJsonValue &candidate : candidates)
        people.append(personText(candidate.toObject()));
    QString text = people.join(u"; or "_s);
    if (const QString match = report[u"match"].toString(); match != u"exact"_s)
        text += u" (%1 match)"_s.arg(match);
    for (const QJsonValue &provider : report[u"providers"].toArray())
        if (provider[u"state"].toString() == u"failed"_s)
            text += u" · %1: %2"_s.arg(printable(provider[u"name"].toString()),
                                       printable(provider[u"error"].toString()));
    return text;
}

} // namespace

QJsonObject connectionReport(const QString &source, const ConnectionStatus &status)
{
    QString detail = status.detail;
    if (status.error) {
        const bool isSaidTwice = detail.isEmpty() || detail == status.error->detail;
        detail = (isSaidTwice ? QString() : detail + u": "_s) + describe(*status.error);
    }
    return {
        {u"type"_s, u"connection"_s},
        {u"source"_s, source},
        {u"state"_s, toWord(status.state)},
        {u"detail"_s, textOrNull(detail)},
    };
}

QJsonObject callReport(const Call &call, const QDateTime &at)
{
    const QString by
        = call.answeredBy.name.isEmpty() ? call.answeredBy.number : call.answeredBy.name;
    return {
        {u"type"_s, u"call"_s},
        {u"call_id"_s, call.id.value},
        {u"source"_s, call.source},
        {u"state"_s, toWord(call.state)},
        {u"outcome"_s, textOrNull(toWord(call.outcome))},
        {u"direction"_s, toWord(call.direction)},
        {u"number"_s, textOrNull(call.number.key())},
        {u"name"_s, textOrNull(call.name)},
        {u"line"_s, textOrNull(call.line.displayName())},
        {u"queue"_s, textOrNull(call.queue)},
        {u"extension"_s, textOrNull(call.extension)},
        {u"by"_s, textOrNull(by)},
        {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
        {u"duration_s"_s, call.isOver() ? QJsonValue(qint64(call.talkTime().count()))
                                        : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject cardReport(const CallerCard &card)
{
    QJsonObject object{
        {u"type"_s, u"card"_s},
        {u"call_id"_s, card.call.id.value},
        {u"complete"_s, card.lookup.complete},
    };
    addLookup(object, card.lookup);
    return object;
}

QJsonObject lookupReport(const LookupState &state)
{
    QJsonObject object;
    addLookup(object, state);
    return object;
}

QString reportText(const QJsonObject &report)
{
    const QString type = report[u"type"].toString();
    if (type == u"connection"_s)
        return u"          %1: %2%3"_s.arg(word(report, u"source"_s), word(report, u"state"_s),
                                           report[u"detail"].isNull() ? QString()
                                                                      : u", "_s + word(report, u"detail"_s));
    if (type == u"call"_s)
        return callText(report);
    if (type == u"card"_s)
        return u"          card  "_s + foundText(report);
    return foundText(report);
}

} // namespace Ringside
