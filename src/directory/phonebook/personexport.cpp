#include "personexport.h"

#include "callerinfo.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int callsAtOnce = 200;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instantOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue partyOrNull(const CallParty &party)
{
    if (party.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"number"_s, textOrNull(party.number)}, {u"name"_s, textOrNull(party.name)}};
}

} // namespace

struct PersonExport::Job {
    QPromise<Result<QJsonObject>> promise;
    CallFilter filter;
    std::optional<CallCursor> after;
    QJsonValue person = QJsonValue::Null;
    QJsonArray calls;

    void finish(const Result<QJsonObject> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

PersonExport::PersonExport(PeopleBook &book, CallHistory &history, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_history(history)
{
}

QFuture<Result<QJsonObject>> PersonExport::collect(const PersonRef &person, const QStringList &numberKeys)
{
    auto job = std::make_shared<Job>(); // shared by the answers that are to come
    job->promise.start();
    const auto future = job->promise.future();
    job->filter.person = person;
    job->filter.numberKeys = numberKeys;
    m_book.find(person).then(this, [this, job](const Result<std::optional<Person>> &found) {
        if (!found) {
            job->finish(tl::unexpected(found.error()));
            return;
        }
        if (*found) {
            CallerInfo info;
            info.person = **found;
            QJsonObject object = toJson(info);
            // Of one lookup, not of the person.
            for (const auto &key : {u"match"_s, u"matched"_s, u"fetched_at"_s, u"phone_number"_s})
                object.remove(key);
            job->person = object;
            for (const LabelledNumber &labelled : (*found)->numbers) {
                if (const QString key = labelled.number.key(); !job->filter.numberKeys.contains(key))
                    job->filter.numberKeys.append(key);
            }
        }
        askCalls(job);
    });
    return future;
}

void PersonExport::askCalls(const std::shared_ptr<Job> &job)
{
    m_history.calls(job->filter, job->after, callsAtOnce)
        .then(this, [this, job](const Result<QList<JournalEntry>> &page) {
            if (!page) {
                job->finish(tl::unexpected(page.error()));
                return;
            }
            for (const JournalEntry &entry : *page)
                job->calls.append(toJson(entry));
            if (page->size() < callsAtOnce) {
                job->finish(QJsonObject{{u"person"_s, job->person}, {u"calls"_s, job->calls}});
                return;
            }
            job->after = CallCursor{page->constLast().call.startedAt, page->constLast().call.id};
            askCalls(job);
        });
}

QJsonObject toJson(const JournalEntry &entry)
{
    const Call &call = entry.call;
    return {
        {u"id"_s, call.id.value},
        {u"source"_s, textOrNull(call.source)},
        {u"direction"_s, toWord(call.direction)},
        {u"outcome"_s, textOrNull(toWord(call.outcome))},
        {u"number"_s, textOrNull(call.number.key())},
        {u"name"_s, textOrNull(call.name)},
        {u"person"_s, textOrNull(entry.personName)},
        {u"company"_s, textOrNull(entry.company)},
        {u"vip"_s, entry.vip},
        {u"line"_s, textOrNull(call.line.name.isEmpty() ? call.line.number : call.line.name)},
        {u"queue"_s, textOrNull(call.queue)},
        {u"extension"_s, textOrNull(call.extension)},
        {u"answered_by"_s, partyOrNull(call.answeredBy)},
        {u"transferred_from"_s, partyOrNull(call.transferredFrom)},
        {u"started_at"_s, instantOrNull(call.startedAt)},
        {u"answered_at"_s, instantOrNull(call.answeredAt)},
        {u"ended_at"_s, instantOrNull(call.endedAt)},
        {u"note"_s, textOrNull(entry.wrapUp.note)},
        {u"disposition"_s, textOrNull(entry.wrapUp.disposition)},
        {u"follow_up_at"_s, instantOrNull(entry.wrapUp.followUpAt)},
    };
}

} // namespace Ringside
