#include "crmmapping.h"

#include <QJsonArray>
#include <QTimeZone>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ringside::CrmMapping {

namespace {

constexpr qsizetype longestLine = 500; // names, titles
constexpr qsizetype longestText = 20'000; // notes
constexpr qsizetype mostNumbers = 30;
constexpr qsizetype mostTags = 50;
constexpr qsizetype mostFields = 100;

// On one line: a name with line breaks would push a button off the card.
QString line(const QJsonValue &value)
{
    return text(value).left(longestLine * 2).simplified().left(longestLine);
}

QString longText(const QJsonValue &value)
{
    return text(value).left(longestText).trimmed();
}

QStringList tagsOf(const QJsonValue &value)
{
    QStringList tags;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (const QString tag = line(item); !tag.isEmpty() && tags.size() < mostTags)
                tags.append(tag);
        }
        return tags;
    }
    // "a, b" and "a;b": as CRMs write lists into one field.
    const QStringList parts = longText(value).replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty() && tags.size() < mostTags)
            tags.append(part.trimmed().left(longestLine));
    }
    return tags;
}

QList<LabelledNumber> numbersOf(const QJsonValue &value, const Source &source)
{
    QList<LabelledNumber> numbers;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : array) {
        const QString written = line(item.isObject() ? item[u"number"] : item);
        if (written.isEmpty() || numbers.size() == mostNumbers)
            continue;
        PhoneNumber number = source.parser.parse(written, source.region);
        if (number.isWithheld())
            continue;
        const auto isSame = [&](const LabelledNumber &other) { return other.number.key() == number.key(); };
        if (std::none_of(numbers.cbegin(), numbers.cend(), isSame))
            numbers.append({item.isObject() ? line(item[u"label"]) : QString(), std::move(number)});
    }
    return numbers;
}

QMap<QString, QString> fieldsOf(const QJsonValue &value)
{
    QMap<QString, QString> fields;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && fields.size() < mostFields; ++it) {
        const QString shown = it->isArray() ? tagsOf(*it).join(u", "_s) : longText(*it);
        if (!shown.isEmpty())
            fields.insert(it.key().left(longestLine), shown);
    }
    return fields;
}

constexpr std::array types{
    std::pair{"call"_L1, HistoryEntry::Type::Call},       std::pair{"email"_L1, HistoryEntry::Type::Email},
    std::pair{"meeting"_L1, HistoryEntry::Type::Meeting}, std::pair{"note"_L1, HistoryEntry::Type::Note},
    std::pair{"task"_L1, HistoryEntry::Type::Task},       std::pair{"deal"_L1, HistoryEntry::Type::Deal},
    std::pair{"ticket"_L1, HistoryEntry::Type::Ticket},   std::pair{"order"_L1, HistoryEntry::Type::Order},
};

HistoryEntry::Type typeFrom(const QString &word)
{
    for (const auto &[known, type] : types)
        if (word == known)
            return type;
    return HistoryEntry::Type::Other;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instantOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        // why: ids beyond 2^53 come exact from toInteger() only (qt-pitfalls, P7).
        if (number == std::floor(number) && std::abs(number) < 9.2e18)
            return QString::number(value.toInteger());
        return QString::number(number, 'g', 15);
    }
    return {};
}

QDateTime instant(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number <= 0 || number > 1e14)
            return {};
        // Seconds reach this size in the year 5138; milliseconds had it in 1973.
        return number < 1e11 ? QDateTime::fromSecsSinceEpoch(qint64(number), Qt::UTC)
                             : QDateTime::fromMSecsSinceEpoch(qint64(number), Qt::UTC);
    }
    QString written = value.toString().trimmed();
    if (written.size() > 40)
        return {};
    if (!written.isEmpty() && std::all_of(written.cbegin(), written.cend(), [](QChar c) { return c.isDigit(); })
        && written.size() >= 10)
        return instant(written.toDouble());
    QDateTime at = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!at.isValid() && written.size() > 10 && written[10] == u' ') {
        written[10] = u'T';
        at = QDateTime::fromString(written, Qt::ISODateWithMs);
    }
    // "+0000" without the colon, as some vendors write it.
    if (!at.isValid() && written.size() > 5 && (written[written.size() - 5] == u'+' || written[written.size() - 5] == u'-'))
        at = QDateTime::fromString(written.insert(written.size() - 2, u':'), Qt::ISODateWithMs);
    if (!at.isValid())
        return {};
    if (at.timeSpec() == Qt::LocalTime) // no zone: APIs mean UTC
        at = QDateTime(at.date(), at.time(), Qt::UTC);
    return at.toUTC();
}

QUrl webAddress(const QString &text)
{
    if (text.size() > 4000)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    return isWebLink(url) && url.userInfo().isEmpty() ? url : QUrl();
}

std::optional<CallerInfo> callerInfo(const QJsonObject &object, const Source &source)
{
    CallerInfo info;
    Person &person = info.person;
    person.source = source.name;
    person.name = line(object[u"name"]);
    person.company = line(object[u"company"]);
    person.title = line(object[u"title"]);
    person.email = line(object[u"email"]);
    person.accountId = line(object[u"account_id"]);
    person.contactId = line(object[u"contact_id"]);
    person.key = line(object[u"key"]);
    if (person.key.isEmpty())
        person.key = person.contactId;
    person.tags = tagsOf(object[u"tags"]);
    person.notes = longText(object[u"notes"]);
    person.lastContactAt = instant(object[u"last_contact"]);
    person.contactCount = qMax(0, object[u"contact_count"].toInt());
    person.vip = object[u"vip"].toBool();
    person.vipReason = person.vip ? line(object[u"vip_reason"]) : QString();
    person.customFields = fieldsOf(object[u"custom_fields"]);
    person.profileUrl = webAddress(object[u"profile_url"].toString());
    person.numbers = numbersOf(object[u"numbers"], source);
    for (const LabelledNumber &labelled : numbersOf(object[u"phone_number"], source)) {
        const auto isSame = [&](const LabelledNumber &other) { return other.number.key() == labelled.number.key(); };
        if (std::none_of(person.numbers.cbegin(), person.numbers.cend(), isSame))
            person.numbers.append(labelled);
    }
    if (person.name.isEmpty() && person.company.isEmpty() && person.key.isEmpty())
        return std::nullopt;
    if (person.key.isEmpty())
        person.key = person.numbers.isEmpty() ? person.name : person.numbers.first().number.key();
    applyVipTag(person);
    return info;
}

std::optional<HistoryEntry> historyEntry(const QJsonObject &object, const Source &source)
{
    HistoryEntry entry;
    entry.type = typeFrom(object[u"type"].toString());
    entry.source = source.name;
    entry.id = line(object[u"id"]);
    entry.at = instant(object[u"at"]);
    entry.title = line(object[u"title"]);
    entry.text = longText(object[u"text"]);
    entry.state = line(object[u"state"]);
    entry.amount = line(object[u"amount"]);
    entry.who = line(object[u"who"]);
    entry.url = webAddress(object[u"url"].toString());
    if (!entry.at.isValid() || (entry.title.isEmpty() && entry.text.isEmpty() && entry.id.isEmpty()))
        return std::nullopt;
    if (entry.type == HistoryEntry::Type::Call) {
        Call &call = entry.call;
        call.source = source.name;
        call.state = CallState::Ended;
        call.direction = directionFromString(object[u"direction"].toString());
        const auto duration = std::chrono::seconds(qBound(0, int(object[u"duration_s"].toDouble()), 7 * 24 * 3600));
        call.outcome = outcomeFromString(object[u"outcome"].toString());
        // why not missed: many CRMs write no time where they do not know it. Missed is what is said to be missed.
        if (call.outcome == CallOutcome::None && duration.count() > 0)
            call.outcome = CallOutcome::Answered;
        call.startedAt = entry.at;
        if (call.outcome == CallOutcome::Answered)
            call.answeredAt = entry.at;
        call.endedAt = entry.at.addSecs(duration.count());
    }
    return entry;
}

std::optional<CrmRecord> record(const QJsonObject &object, const QString &module)
{
    CrmRecord record;
    record.module = line(object[u"module"]);
    if (record.module.isEmpty())
        record.module = module;
    record.id = line(object[u"id"]);
    record.title = line(object[u"title"]);
    record.changedAt = instant(object[u"changed_at"]);
    record.url = webAddress(object[u"url"].toString());
    record.fields = object[u"fields"].toObject();
    if (record.id.isEmpty())
        return std::nullopt;
    return record;
}

std::optional<CrmCreated> created(const QJsonValue &value)
{
    CrmCreated made{line(value[u"id"]), webAddress(value[u"url"].toString())};
    return made.id.isEmpty() ? std::nullopt : std::optional(made);
}

QJsonObject toScope(const PhoneNumber &number, const NumberParser &parser)
{
    const QString digits = [&] {
        QString kept;
        for (const QChar c : number.e164.isEmpty() ? number.national : number.e164)
            if (c >= u'0' && c <= u'9')
                kept += c;
        return kept;
    }();
    return {
        {u"raw"_s, number.raw},
        {u"e164"_s, textOrNull(number.e164)},
        {u"digits"_s, digits}, // with the country's, where it is known; without a plus
        {u"national"_s, number.national}, // digits only, without the country and without a trunk prefix
        {u"region"_s, textOrNull(number.region)},
        {u"country_code"_s, number.countryCode ? QJsonValue(number.countryCode) : QJsonValue(QJsonValue::Null)},
        {u"extension"_s, textOrNull(number.extension)},
        {u"international"_s, parser.format(number)},
    };
}

QJsonObject toScope(const CallerInfo &person)
{
    return toJson(person);
}

QJsonObject toScope(const Call &call, const NumberParser &parser)
{
    return {
        {u"id"_s, call.id.value},
        {u"direction"_s, toWord(call.direction)},
        {u"outcome"_s, textOrNull(toWord(call.outcome))},
        {u"number"_s, toScope(call.number, parser)},
        {u"name"_s, textOrNull(call.name)},
        {u"line"_s, textOrNull(call.line.number)},
        {u"line_name"_s, textOrNull(call.line.name)},
        {u"queue"_s, textOrNull(call.queue)},
        {u"extension"_s, textOrNull(call.extension)},
        {u"started_at"_s, instantOrNull(call.startedAt)},
        {u"answered_at"_s, instantOrNull(call.answeredAt)},
        {u"ended_at"_s, instantOrNull(call.endedAt)},
        {u"duration_s"_s, qint64(call.talkTime().count())},
        {u"ring_s"_s, qint64(call.ringTime().count())},
    };
}

QJsonObject toScope(const WrapUp &wrapUp)
{
    return {
        {u"note"_s, wrapUp.note},
        {u"disposition"_s, textOrNull(wrapUp.disposition)},
        {u"follow_up_at"_s, instantOrNull(wrapUp.followUpAt)},
    };
}

QJsonObject toScope(const NewContact &contact, const NumberParser &parser)
{
    return {
        {u"first_name"_s, textOrNull(contact.firstName)},
        {u"last_name"_s, textOrNull(contact.lastName)},
        {u"company"_s, textOrNull(contact.company)},
        {u"title"_s, textOrNull(contact.title)},
        {u"email"_s, textOrNull(contact.email)},
        {u"phone"_s, toScope(contact.number, parser)},
        {u"notes"_s, textOrNull(contact.notes)},
        {u"fields"_s, contact.fields},
    };
}

QJsonObject toScope(const NewDeal &deal)
{
    return {
        {u"title"_s, deal.title},
        {u"contact_id"_s, textOrNull(deal.contactId)},
        {u"account_id"_s, textOrNull(deal.accountId)},
        {u"pipeline"_s, textOrNull(deal.pipeline)},
        {u"stage"_s, textOrNull(deal.stage)},
        {u"amount"_s, textOrNull(deal.amount)},
        {u"currency"_s, textOrNull(deal.currency)},
        {u"closes_on"_s, deal.closesOn.isValid() ? QJsonValue(deal.closesOn.toString(Qt::ISODate)) : QJsonValue()},
        {u"fields"_s, deal.fields},
    };
}

QJsonObject toScope(const NewTask &task)
{
    return {
        {u"subject"_s, task.subject},
        {u"text"_s, textOrNull(task.text)},
        {u"contact_id"_s, textOrNull(task.contactId)},
        {u"due_at"_s, instantOrNull(task.dueAt)},
        {u"fields"_s, task.fields},
    };
}

} // namespace Ringside::CrmMapping
