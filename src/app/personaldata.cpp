#include "personaldata.h"

#include <QJsonArray>
#include <QPromise>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int mostFound = 50;
constexpr int callsAtOnce = 500;

bool isHeld(const QString &note)
{
    return !note.trimmed().isEmpty();
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject callObject(const JournalEntry &entry)
{
    const Call &call = entry.call;
    return {{u"call_id"_s, call.id.value},
            {u"direction"_s, toWord(call.direction)},
            {u"outcome"_s, text(toWord(call.outcome))},
            {u"number"_s, text(call.number.key())},
            {u"name"_s, text(entry.personName.isEmpty() ? call.name : entry.personName)},
            {u"company"_s, text(entry.company)},
            {u"line"_s, text(call.line.displayName())},
            {u"queue"_s, text(call.queue)},
            {u"extension"_s, text(call.extension)},
            {u"started_at"_s, instant(call.startedAt)},
            {u"answered_at"_s, instant(call.answeredAt)},
            {u"ended_at"_s, instant(call.endedAt)},
            {u"duration_s"_s, qint64(call.talkTime().count())},
            {u"note"_s, text(entry.wrapUp.note)},
            {u"disposition"_s, text(entry.wrapUp.disposition)},
            {u"follow_up_at"_s, instant(entry.wrapUp.followUpAt)}};
}

QJsonObject personObject(const Person &person)
{
    QJsonArray numbers;
    for (const LabelledNumber &number : person.numbers)
        numbers.append(QJsonObject{{u"label"_s, text(number.label)}, {u"number"_s, text(number.number.key())}});
    QJsonObject custom;
    for (auto field = person.customFields.cbegin(); field != person.customFields.cend(); ++field)
        custom.insert(field.key(), field.value());
    return {{u"source"_s, person.source},
            {u"name"_s, text(person.name)},
            {u"company"_s, text(person.company)},
            {u"title"_s, text(person.title)},
            {u"email"_s, text(person.email)},
            {u"account_id"_s, text(person.accountId)},
            {u"contact_id"_s, text(person.contactId)},
            {u"tags"_s, QJsonArray::fromStringList(person.tags)},
            {u"notes"_s, text(person.notes)},
            {u"last_contact"_s, instant(person.lastContactAt)},
            {u"contact_count"_s, person.contactCount},
            {u"vip"_s, person.vip},
            {u"vip_reason"_s, text(person.vipReason)},
            {u"profile_url"_s, text(person.profileUrl.toString(QUrl::FullyEncoded))},
            {u"custom_fields"_s, custom},
            {u"numbers"_s, numbers}};
}

} // namespace

// The pages of one question, one after the other.
struct PersonalData::Reading {
    CallFilter filter;
    std::optional<CallCursor> after;
    QList<JournalEntry> entries;
    QPromise<Result<QList<JournalEntry>>> promise;
};

QStringList PersonalData::Subject::numberKeys() const
{
    QStringList keys;
    for (const PhoneNumber &number : numbers) {
        if (const QString key = number.key(); !key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

PersonalData::PersonalData(PeopleBook &book, CallHistory &history, LookupCache &cache, const NumberParser &parser,
                           ReadNumber readNumber, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_history(history)
    , m_cache(cache)
    , m_parser(parser)
    , m_readNumber(std::move(readNumber))
    , m_clock(clock)
{
}

QFuture<Result<QList<PersonalData::Subject>>> PersonalData::find(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QtFuture::makeReadyFuture(Result<QList<Subject>>());
    CallFilter filter;
    filter.text = text;
    // A number that is written out is looked for as such: a search by parts may have too many others first.
    if (const PhoneNumber number = m_readNumber(text); number.kind == PhoneNumber::Kind::External) {
        filter.text.clear();
        filter.numberKeys = {number.key()};
    }
    return m_book.search(text, mostFound)
        .then(this,
              [this, filter](const Result<QList<Person>> &people) -> QFuture<Result<QList<Subject>>> {
                  if (!people)
                      return QtFuture::makeReadyFuture(Result<QList<Subject>>(tl::unexpected(people.error())));
                  return m_history.calls(filter, {}, callsAtOnce)
                      .then(this, [this, found = *people](const Result<QList<JournalEntry>> &calls)
                                -> Result<QList<Subject>> {
                          if (!calls)
                              return tl::unexpected(calls.error());
                          return merge(found, *calls);
                      });
              })
        .unwrap();
}

QList<PersonalData::Subject> PersonalData::merge(const QList<Person> &people, const QList<JournalEntry> &calls) const
{
    QList<Subject> subjects;
    QSet<QString> known;
    for (const Person &person : people) {
        Subject subject{PersonRef{person.source, person.key}, person.name, person.company, {}};
        for (const LabelledNumber &number : person.numbers) {
            subject.numbers.append(number.number);
            known.insert(number.number.key());
        }
        subjects.append(subject);
    }
    for (const JournalEntry &entry : calls) {
        const PhoneNumber &number = entry.call.number;
        if (number.isWithheld() || known.contains(number.key()) || subjects.size() >= mostFound)
            continue;
        known.insert(number.key());
        subjects.append(
            {std::nullopt, entry.personName.isEmpty() ? entry.call.name : entry.personName, entry.company, {number}});
    }
    return subjects;
}

QFuture<Result<QList<JournalEntry>>> PersonalData::allCalls(const Subject &subject)
{
    auto reading = std::make_shared<Reading>(); // shared by the answers that are waited for
    reading->filter.person = subject.person;
    reading->filter.numberKeys = subject.numberKeys();
    reading->promise.start();
    const auto future = reading->promise.future();
    if (!reading->filter.person && reading->filter.numberKeys.isEmpty()) {
        // why: a filter without anybody is everybody.
        reading->promise.addResult(QList<JournalEntry>());
        reading->promise.finish();
    } else {
        readOn(reading);
    }
    return future;
}

void PersonalData::readOn(const std::shared_ptr<Reading> &reading)
{
    m_history.calls(reading->filter, reading->after, callsAtOnce)
        .then(this, [this, reading](const Result<QList<JournalEntry>> &page) {
            if (page && page->size() == callsAtOnce) {
                reading->entries += *page;
                reading->after = CallCursor{page->last().call.startedAt, page->last().call.id};
                readOn(reading);
                return;
            }
            if (page)
                reading->promise.addResult(reading->entries + *page);
            else
                reading->promise.addResult(Result<QList<JournalEntry>>(tl::unexpected(page.error())));
            reading->promise.finish();
        });
}

QFuture<Result<PersonalData::Traces>> PersonalData::traces(const Subject &subject)
{
    return allCalls(subject).then(
        this, [isKnown = subject.person.has_value()](const Result<QList<JournalEntry>> &calls) -> Result<Traces> {
            if (!calls)
                return tl::unexpected(calls.error());
            const auto notes = std::count_if(calls->begin(), calls->end(),
                                             [](const JournalEntry &entry) { return isHeld(entry.wrapUp.note); });
            return Traces{isKnown ? 1 : 0, int(calls->size()), int(notes)};
        });
}

QFuture<Result<QJsonObject>> PersonalData::collect(const Subject &subject)
{
    const auto person = subject.person ? m_book.find(*subject.person)
                                       : QtFuture::makeReadyFuture(Result<std::optional<Person>>());
    return QFuture(person)
        .then(this,
              [this, subject](const Result<std::optional<Person>> &known) -> QFuture<Result<QJsonObject>> {
                  if (!known)
                      return QtFuture::makeReadyFuture(Result<QJsonObject>(tl::unexpected(known.error())));
                  return allCalls(subject).then(
                      this,
                      [this, subject, who = *known](const Result<QList<JournalEntry>> &calls) -> Result<QJsonObject> {
                          if (!calls)
                              return tl::unexpected(calls.error());
                          return document(subject, who, *calls);
                      });
              })
        .unwrap();
}

QJsonObject PersonalData::document(const Subject &subject, const std::optional<Person> &person,
                                   const QList<JournalEntry> &calls) const
{
    QJsonArray history;
    for (const JournalEntry &entry : calls)
        history.append(callObject(entry));
    QJsonArray numbers;
    for (const PhoneNumber &number : subject.numbers)
        numbers.append(m_parser.format(number));
    return {{u"made_at"_s, instant(m_clock.nowUtc())},
            {u"name"_s, text(subject.name)},
            {u"numbers"_s, numbers},
            {u"phone_book"_s, person ? QJsonValue(personObject(*person)) : QJsonValue(QJsonValue::Null)},
            {u"calls"_s, history}};
}

QFuture<Result<PersonalData::Traces>> PersonalData::erase(const Subject &subject)
{
    return traces(subject)
        .then(this,
              [this, subject](const Result<Traces> &traces) -> QFuture<Result<Traces>> {
                  if (!traces)
                      return QtFuture::makeReadyFuture(traces);
                  QList<QFuture<Result<void>>> parts;
                  if (subject.person)
                      parts.append(m_book.remove(*subject.person));
                  parts.append(m_cache.clear());
                  if (subject.person || !subject.numberKeys().isEmpty()) {
                      parts.append(m_history.erase(subject.person, subject.numberKeys())
                                       .then(this, [](const Result<int> &erased) -> Result<void> {
                                           if (!erased)
                                               return tl::unexpected(erased.error());
                                           return {};
                                       }));
                  }
                  return QtFuture::whenAll(parts.begin(), parts.end())
                      .then(this, [traces](const QList<QFuture<Result<void>>> &done) -> Result<Traces> {
                          for (const QFuture<Result<void>> &part : done) {
                              if (!part.result())
                                  return tl::unexpected(part.result().error());
                          }
                          return traces;
                      });
              })
        .unwrap();
}

} // namespace Ringside
