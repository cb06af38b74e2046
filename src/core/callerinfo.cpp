#include "callerinfo.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instantOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QDateTime instantFrom(const QJsonValue &value)
{
    auto at = QDateTime::fromString(value.toString(), Qt::ISODate);
    return at.isValid() ? at.toUTC() : QDateTime();
}

constexpr std::array levels{
    std::pair{MatchLevel::None, "none"_L1},         std::pair{MatchLevel::Switchboard, "switchboard"_L1},
    std::pair{MatchLevel::Suffix, "suffix"_L1},     std::pair{MatchLevel::National, "national"_L1},
    std::pair{MatchLevel::Exact, "exact"_L1},
};

MatchLevel levelFrom(const QString &text)
{
    for (const auto &[level, word] : levels)
        if (text == word)
            return level;
    return MatchLevel::None;
}

QJsonObject numberToJson(const PhoneNumber &number, const QString &label)
{
    return {
        {u"label"_s, textOrNull(label)},
        {u"raw"_s, number.raw},
        {u"e164"_s, textOrNull(number.e164)},
        {u"national"_s, textOrNull(number.national)},
        {u"region"_s, textOrNull(number.region)},
        {u"extension"_s, textOrNull(number.extension)},
        {u"country_code"_s, number.countryCode ? QJsonValue(number.countryCode) : QJsonValue(QJsonValue::Null)},
    };
}

PhoneNumber numberFromJson(const QJsonObject &object)
{
    PhoneNumber number;
    number.raw = object[u"raw"].toString();
    number.e164 = object[u"e164"].toString();
    number.national = object[u"national"].toString();
    number.region = object[u"region"].toString();
    number.extension = object[u"extension"].toString();
    number.countryCode = object[u"country_code"].toInt();
    if (!number.e164.isEmpty())
        number.kind = PhoneNumber::Kind::External;
    else if (!number.raw.isEmpty())
        number.kind = PhoneNumber::Kind::Other;
    return number;
}

} // namespace

QString toWord(MatchLevel level)
{
    for (const auto &[known, word] : levels)
        if (known == level)
            return word;
    return {};
}

QJsonObject toJson(const CallerInfo &info)
{
    const Person &person = info.person;
    QJsonObject fields;
    for (auto it = person.customFields.begin(); it != person.customFields.end(); ++it)
        fields.insert(it.key(), it.value());
    QJsonArray numbers;
    for (const LabelledNumber &labelled : person.numbers)
        numbers.append(numberToJson(labelled.number, labelled.label));
    return {
        {u"phone_number"_s, textOrNull(info.number.key())},
        {u"name"_s, textOrNull(person.name)},
        {u"company"_s, textOrNull(person.company)},
        {u"title"_s, textOrNull(person.title)},
        {u"email"_s, textOrNull(person.email)},
        {u"account_id"_s, textOrNull(person.accountId)},
        {u"contact_id"_s, textOrNull(person.contactId)},
        {u"tags"_s, QJsonArray::fromStringList(person.tags)},
        {u"notes"_s, textOrNull(person.notes)},
        {u"last_contact"_s, instantOrNull(person.lastContactAt)},
        {u"contact_count"_s, person.contactCount},
        {u"source"_s, textOrNull(person.source)},
        {u"custom_fields"_s, fields},
        {u"vip"_s, person.vip},
        {u"vip_reason"_s, textOrNull(person.vipReason)},
        {u"profile_url"_s, textOrNull(person.profileUrl.toString(QUrl::FullyEncoded))},
        {u"match"_s, toWord(info.match)},
        {u"numbers"_s, numbers},
        {u"key"_s, textOrNull(person.key)},
        {u"fetched_at"_s, instantOrNull(info.fetchedAt)},
        {u"matched"_s, numberToJson(info.number, {})},
    };
}

CallerInfo callerInfoFromJson(const QJsonObject &object)
{
    CallerInfo info;
    Person &person = info.person;
    person.source = object[u"source"].toString();
    person.key = object[u"key"].toString();
    person.name = object[u"name"].toString();
    person.company = object[u"company"].toString();
    person.title = object[u"title"].toString();
    person.email = object[u"email"].toString();
    person.accountId = object[u"account_id"].toString();
    person.contactId = object[u"contact_id"].toString();
    for (const QJsonValue &tag : object[u"tags"].toArray())
        person.tags.append(tag.toString());
    person.notes = object[u"notes"].toString();
    person.lastContactAt = instantFrom(object[u"last_contact"]);
    person.contactCount = object[u"contact_count"].toInt();
    person.vip = object[u"vip"].toBool();
    person.vipReason = object[u"vip_reason"].toString();
    const QJsonObject fields = object[u"custom_fields"].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        person.customFields.insert(it.key(), it.value().toString());
    person.profileUrl = QUrl(object[u"profile_url"].toString());
    for (const QJsonValue &value : object[u"numbers"].toArray()) {
        const QJsonObject number = value.toObject();
        person.numbers.append({number[u"label"].toString(), numberFromJson(number)});
    }
    info.number = numberFromJson(object[u"matched"].toObject());
    info.match = levelFrom(object[u"match"].toString());
    info.fetchedAt = instantFrom(object[u"fetched_at"]);
    return info;
}

} // namespace Ringside
