#include "personedit_p.h"

#include "callerinfo.h"
#include "peopleimport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

//! One field of a person: what it is called in an edit, whether two persons differ in it, how it goes over a row.
struct Field {
    QLatin1StringView name;
    bool (*differs)(const Person &, const Person &);
    void (*copy)(const ImportRow &from, ImportRow &to);
};

template<QString Person::*member>
bool textDiffers(const Person &a, const Person &b)
{
    return a.*member != b.*member;
}

template<ImportRow::Text index>
void copyText(const ImportRow &from, ImportRow &to)
{
    to.texts[index] = from.texts[index];
}

const std::array allFields{
    Field{"name"_L1, textDiffers<&Person::name>, copyText<ImportRow::Name>},
    Field{"company"_L1, textDiffers<&Person::company>, copyText<ImportRow::Company>},
    Field{"title"_L1, textDiffers<&Person::title>, copyText<ImportRow::Title>},
    Field{"email"_L1, textDiffers<&Person::email>, copyText<ImportRow::Email>},
    Field{"account_id"_L1, textDiffers<&Person::accountId>, copyText<ImportRow::AccountId>},
    Field{"contact_id"_L1, textDiffers<&Person::contactId>, copyText<ImportRow::ContactId>},
    Field{"notes"_L1, textDiffers<&Person::notes>, copyText<ImportRow::Notes>},
    Field{"tags"_L1, [](const Person &a, const Person &b) { return a.tags != b.tags; }, copyText<ImportRow::Tags>},
    Field{"custom_fields"_L1, [](const Person &a, const Person &b) { return a.customFields != b.customFields; },
          copyText<ImportRow::CustomFields>},
    Field{"profile_url"_L1, [](const Person &a, const Person &b) { return a.profileUrl != b.profileUrl; },
          copyText<ImportRow::ProfileUrl>},
    Field{"last_contact"_L1, [](const Person &a, const Person &b) { return a.lastContactAt != b.lastContactAt; },
          [](const ImportRow &from, ImportRow &to) { to.lastContactAt = from.lastContactAt; }},
    Field{"contact_count"_L1, [](const Person &a, const Person &b) { return a.contactCount != b.contactCount; },
          [](const ImportRow &from, ImportRow &to) { to.contactCount = from.contactCount; }},
    Field{"vip"_L1, [](const Person &a, const Person &b) { return a.vip != b.vip || a.vipReason != b.vipReason; },
          [](const ImportRow &from, ImportRow &to) {
              to.vip = from.vip;
              to.texts[ImportRow::VipReason] = from.texts[ImportRow::VipReason];
          }},
    Field{"numbers"_L1, [](const Person &a, const Person &b) { return a.numbers != b.numbers; },
          [](const ImportRow &from, ImportRow &to) { to.numbers = from.numbers; }},
};

} // namespace

void PersonEdit::overlay(ImportRow &row) const
{
    const ImportRow own = ImportRow::prepare(person, 0);
    for (const Field &field : allFields) {
        if (fields.contains(field.name))
            field.copy(own, row);
    }
}

qint64 personKeyHash(const PersonRef &person)
{
    Person named;
    named.source = person.source;
    named.key = person.key;
    return ImportRow::prepare(named, 0).keyHash;
}

QStringList changedFields(const Person &before, const Person &now)
{
    QStringList changed;
    for (const Field &field : allFields) {
        if (field.differs(before, now))
            changed.append(field.name);
    }
    return changed;
}

QString toWord(PersonEdit::Kind kind)
{
    switch (kind) {
    case PersonEdit::Kind::Created:
        return u"created"_s;
    case PersonEdit::Kind::Changed:
        return u"changed"_s;
    case PersonEdit::Kind::Removed:
        return u"removed"_s;
    case PersonEdit::Kind::Merged:
        return u"merged"_s;
    }
    return {};
}

PersonEdit::Kind editKindFromString(const QString &word)
{
    for (const auto kind : {PersonEdit::Kind::Created, PersonEdit::Kind::Changed, PersonEdit::Kind::Merged}) {
        if (word == toWord(kind))
            return kind;
    }
    return PersonEdit::Kind::Removed;
}

QByteArray personToJson(const Person &person)
{
    CallerInfo info;
    info.person = person;
    QJsonObject object = toJson(info);
    for (const auto &key : {u"match"_s, u"matched"_s, u"fetched_at"_s, u"phone_number"_s})
        object.remove(key);
    // What the form for other programs leaves out.
    QJsonArray kinds;
    for (const LabelledNumber &labelled : person.numbers)
        kinds.append(int(labelled.number.kind));
    object.insert(u"number_kinds"_s, kinds);
    if (person.lastContactAt.isValid())
        object.insert(u"last_contact_ms"_s, person.lastContactAt.toMSecsSinceEpoch());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Person personFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Person person = callerInfoFromJson(object).person;
    const QJsonArray kinds = object[u"number_kinds"].toArray();
    for (qsizetype i = 0; i < std::min(kinds.size(), person.numbers.size()); ++i)
        person.numbers[i].number.kind = PhoneNumber::Kind(std::clamp(kinds[i].toInt(), 0, 3));
    if (const QJsonValue at = object[u"last_contact_ms"]; at.isDouble())
        person.lastContactAt = QDateTime::fromMSecsSinceEpoch(at.toInteger(), Qt::UTC);
    return person;
}

} // namespace Ringside
