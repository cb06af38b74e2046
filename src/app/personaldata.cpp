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

// Of a call of somebody else: the person's part in it, and nothing about whose call it was.
QJsonObject partObject(const JournalEntry &entry, const QStringList &partyNumbers)
{
    const Call &call = entry.call;
    const bool took = partyNumbers.contains(call.answeredBy.number);
    const CallParty &party = took ? call.answeredBy : call.transferredFrom;
    return {{u"call_id"_s, call.id.value},
            {u"part"_s, took ? u"answered"_s : u"transferred"_s},
            {u"number"_s, text(party.number)},
            {u"name"_s, text(party.name)},
            {u"direction"_s, toWord(call.direction)},
            {u"line"_s, text(call.line.displayName())},
            {u"queue"_s, text(call.queue)},
            {u"started_at"_s, instant(call.startedAt)},
            {u"ended_at"_s, instant(call.endedAt)}};
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
    std::function<Calls(const std::optional<CallCursor> &)> page;
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

PersonalData::PersonalData(PeopleBook &book, CallHistory &history, CallParties &parties, LookupCache &cache,
                           const NumberParser &parser, ReadNumber readNumber, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_history(history)
    , m_parties(parties)
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
    const auto people = m_book.search(text, mostFound);
    const auto calls = m_history.calls(filter, {}, callsAtOnce);
    return m_parties.parties().then(
        this, [this, people, calls, text](const Result<QList<CallParty>> &parties) {
            return QFuture(people)
                .then(this,
                      [this, calls, parties, text](const Result<QList<Person>> &known) {
                          return QFuture(calls).then(
                              this, [this, known, parties, text](const Result<QList<JournalEntry>> &callers)
                                        -> Result<QList<Subject>> {
                                  if (!known || !callers || !parties)
                                      return tl::unexpected(!known          ? known.error()
                                                                : !callers ? callers.error()
                                                                           : parties.error());
                                  QList<Subject> subjects = merge(*known, *callers);
                                  addParties(subjects, *parties, text);
                                  return subjects;
                              });
                      })
                .unwrap();
        }).unwrap();
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

// Colleagues who took or passed on calls are only named there.
void PersonalData::addParties(QList<Subject> &subjects, const QList<CallParty> &parties, const QString &text) const
{
    QSet<QString> known;
    for (const Subject &subject : std::as_const(subjects)) {
        for (const QString &key : subject.numberKeys())
            known.insert(key);
    }
    const QString wantedKey = m_readNumber(text).key();
    for (const CallParty &party : parties) {
        const PhoneNumber number = m_readNumber(party.number);
        const QString key = number.key();
        const bool isMeant = (!wantedKey.isEmpty() && key == wantedKey)
            || party.name.contains(text.trimmed(), Qt::CaseInsensitive);
        if (!isMeant || key.isEmpty() || known.contains(key) || subjects.size() >= mostFound)
            continue;
        known.insert(key);
        subjects.append({std::nullopt, party.name, {}, {number}});
    }
}

QFuture<Result<PersonalData::Found>> PersonalData::everything(const Subject &subject)
{
    return partyNumbers(subject)
        .then(this,
              [this, subject](const Result<QStringList> &numbers) -> QFuture<Result<Found>> {
                  if (!numbers)
                      return QtFuture::makeReadyFuture(Result<Found>(tl::unexpected(numbers.error())));
                  const Calls namedIn = allCallsNaming(*numbers);
                  return allCalls(subject)
                      .then(this,
                            [this, namedIn, numbers = *numbers](const Result<QList<JournalEntry>> &calls) {
                                return QFuture(namedIn).then(this, [calls, numbers](const Result<QList<JournalEntry>> &others) {
                                    return both(calls, others, numbers);
                                });
                            })
                      .unwrap();
              })
        .unwrap();
}

Result<PersonalData::Found> PersonalData::both(const Result<QList<JournalEntry>> &calls,
                                               const Result<QList<JournalEntry>> &others, const QStringList &numbers)
{
    if (!calls)
        return tl::unexpected(calls.error());
    if (!others)
        return tl::unexpected(others.error());
    QSet<QString> own;
    for (const JournalEntry &entry : *calls)
        own.insert(entry.call.id.value);
    Found found{*calls, *others, numbers};
    found.namedIn.removeIf([&](const JournalEntry &entry) { return own.contains(entry.call.id.value); });
    return found;
}

// Those that are the person's, in the words of the telephone systems.
QFuture<Result<QStringList>> PersonalData::partyNumbers(const Subject &subject)
{
    return m_parties.parties().then(
        this, [this, keys = subject.numberKeys()](const Result<QList<CallParty>> &parties) -> Result<QStringList> {
            if (!parties)
                return tl::unexpected(parties.error());
            QStringList numbers;
            for (const CallParty &party : *parties) {
                if (!numbers.contains(party.number) && keys.contains(m_readNumber(party.number).key()))
                    numbers.append(party.number);
            }
            return numbers;
        });
}

PersonalData::Calls PersonalData::allCalls(const Subject &subject)
{
    CallFilter filter;
    filter.person = subject.person;
    filter.numberKeys = subject.numberKeys();
    if (!filter.person && filter.numberKeys.isEmpty())
        return QtFuture::makeReadyFuture(Result<QList<JournalEntry>>()); // why: a filter without anybody is everybody
    return readAll([this, filter](const std::optional<CallCursor> &after) {
        return m_history.calls(filter, after, callsAtOnce);
    });
}

PersonalData::Calls PersonalData::allCallsNaming(const QStringList &partyNumbers)
{
    if (partyNumbers.isEmpty())
        return QtFuture::makeReadyFuture(Result<QList<JournalEntry>>());
    return readAll([this, partyNumbers](const std::optional<CallCursor> &after) {
        return m_parties.callsWith(partyNumbers, after, callsAtOnce);
    });
}

PersonalData::Calls PersonalData::readAll(const std::function<Calls(const std::optional<CallCursor> &)> &page)
{
    auto reading = std::make_shared<Reading>(); // shared by the answers that are waited for
    reading->page = page;
    reading->promise.start();
    const auto future = reading->promise.future();
    readOn(reading);
    return future;
}

void PersonalData::readOn(const std::shared_ptr<Reading> &reading)
{
    reading->page(reading->after).then(this, [this, reading](const Result<QList<JournalEntry>> &page) {
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

PersonalData::Traces PersonalData::tracesOf(const Subject &subject, const Found &found)
{
    const auto notes = std::count_if(found.calls.begin(), found.calls.end(),
                                     [](const JournalEntry &entry) { return isHeld(entry.wrapUp.note); });
    return {subject.person ? 1 : 0, int(found.calls.size()), int(notes), int(found.namedIn.size())};
}

QFuture<Result<PersonalData::Traces>> PersonalData::traces(const Subject &subject)
{
    return everything(subject).then(this, [subject](const Result<Found> &found) {
        return found.map([&](const Found &all) { return tracesOf(subject, all); });
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
                  return everything(subject).then(this, [this, subject, who = *known](const Result<Found> &found) {
                      return found.map([&](const Found &all) { return document(subject, who, all); });
                  });
              })
        .unwrap();
}

QJsonObject PersonalData::document(const Subject &subject, const std::optional<Person> &person,
                                   const Found &found) const
{
    QJsonArray history;
    for (const JournalEntry &entry : found.calls)
        history.append(callObject(entry));
    QJsonArray parts;
    for (const JournalEntry &entry : found.namedIn)
        parts.append(partObject(entry, found.partyNumbers));
    QJsonArray numbers;
    for (const PhoneNumber &number : subject.numbers)
        numbers.append(m_parser.format(number));
    return {{u"made_at"_s, instant(m_clock.nowUtc())},
            {u"name"_s, text(subject.name)},
            {u"numbers"_s, numbers},
            {u"phone_book"_s, person ? QJsonValue(personObject(*person)) : QJsonValue(QJsonValue::Null)},
            {u"calls"_s, history},
            {u"named_in_calls_of_others"_s, parts}};
}

QFuture<Result<void>> PersonalData::eraseFromJournal(const Subject &subject, const Found &found)
{
    // The calls first: whoever is named in one of their own goes with it.
    return m_history.erase(subject.person, subject.numberKeys())
        .then(this,
              [this, numbers = found.partyNumbers](const Result<int> &erased) -> QFuture<Result<int>> {
                  if (!erased || numbers.isEmpty())
                      return QtFuture::makeReadyFuture(erased);
                  return m_parties.forgetParties(numbers);
              })
        .unwrap()
        .then(this, [](const Result<int> &done) -> Result<void> {
            if (!done)
                return tl::unexpected(done.error());
            return {};
        });
}

QFuture<Result<PersonalData::Traces>> PersonalData::erase(const Subject &subject)
{
    return everything(subject)
        .then(this,
              [this, subject](const Result<Found> &found) -> QFuture<Result<Traces>> {
                  if (!found)
                      return QtFuture::makeReadyFuture(Result<Traces>(tl::unexpected(found.error())));
                  QList<QFuture<Result<void>>> parts;
                  if (subject.person)
                      parts.append(m_book.remove(*subject.person));
                  parts.append(m_cache.clear());
                  if (subject.person || !subject.numberKeys().isEmpty())
                      parts.append(eraseFromJournal(subject, *found));
                  return QtFuture::whenAll(parts.begin(), parts.end())
                      .then(this, [traces = tracesOf(subject, *found)](const QList<QFuture<Result<void>>> &done) -> Result<Traces> {
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
