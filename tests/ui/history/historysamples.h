#pragma once

#include "mainwindowaccess.h"
#include "memoryjournal.h"
#include "memorypeoplebook.h"
#include "wrapupkeeper.h"

#include <QHash>
#include <QPromise>
#include <QRegularExpression>

#include <memory>

namespace Ringside::HistorySamples {

//! A Monday afternoon, in whatever time zone the computer is.
inline QDateTime now()
{
    return QDateTime({2026, 3, 2}, {15, 0}).toUTC();
}

inline PhoneNumber number(const QString &e164)
{
    PhoneNumber number;
    number.raw = e164;
    if (e164.isEmpty())
        return number;
    number.kind = PhoneNumber::Kind::External;
    number.e164 = e164;
    number.countryCode = 1;
    number.national = e164.mid(2);
    return number;
}

inline Person jane()
{
    Person jane;
    jane.source = QStringLiteral("HubSpot");
    jane.key = QStringLiteral("51");
    jane.name = QStringLiteral("Jane Doe");
    jane.company = QStringLiteral("Acme Corp");
    jane.title = QStringLiteral("Head of Procurement");
    jane.email = QStringLiteral("jane@example.com");
    jane.tags = QStringList{QStringLiteral("Gold tier"), QStringLiteral("sales")};
    jane.notes = QStringLiteral("Prefers to be called in the morning.");
    jane.vip = true;
    jane.vipReason = QStringLiteral("tag vip");
    jane.profileUrl = QUrl(QStringLiteral("https://app.hubspot.com/contacts/1/record/0-1/51"));
    jane.customFields = {{QStringLiteral("Customer since"), QStringLiteral("2019")}};
    jane.numbers = {{QStringLiteral("work"), number(QStringLiteral("+14155550123"))},
                    {QStringLiteral("mobile"), number(QStringLiteral("+14155550124"))}};
    return jane;
}

inline Person someone(const QString &name, const QString &e164, const QString &company = {})
{
    Person person;
    person.source = QStringLiteral("Phone book");
    person.key = name;
    person.name = name;
    person.company = company;
    person.numbers = {{QString(), number(e164)}};
    return person;
}

inline JournalEntry call(const QString &id, const std::optional<Person> &person, const QString &e164, int minutesAgo,
                         CallOutcome outcome = CallOutcome::Answered, int talkSeconds = 240)
{
    JournalEntry entry;
    Call &call = entry.call;
    call.id = CallId{id};
    call.source = QStringLiteral("Asterisk");
    call.number = number(e164);
    call.startedAt = now().addSecs(-60 * minutesAgo);
    call.state = CallState::Ended;
    call.outcome = outcome;
    call.line.number = QStringLiteral("sales");
    call.line.name = QStringLiteral("Sales line");
    if (outcome == CallOutcome::Answered) {
        call.answeredAt = call.startedAt.addSecs(8);
        call.endedAt = call.answeredAt.addSecs(talkSeconds);
    } else {
        call.endedAt = call.startedAt.addSecs(20);
    }
    if (person) {
        entry.personName = person->name;
        entry.personSource = person->source;
        entry.personKey = person->key;
        entry.company = person->company;
        entry.vip = person->vip;
    }
    return entry;
}

//! The calls of the design's picture, oldest first.
inline void fill(MemoryJournal &journal, MemoryPeopleBook &book)
{
    const Person anna = someone(QStringLiteral("Anna Kowalski"), QStringLiteral("+12125550142"));
    const Person tom = someone(QStringLiteral("Tom Reyes"), QStringLiteral("+12125550143"), QStringLiteral("Reyes & Sons"));
    const Person lisa = someone(QStringLiteral("Lisa Müller"), QStringLiteral("+12125550144"));
    book.people = {jane(), anna, tom, lisa};

    JournalEntry elsewhere = call(QStringLiteral("c1"), lisa, QStringLiteral("+12125550144"), 60 * 26,
                                  CallOutcome::AnsweredElsewhere);
    elsewhere.call.answeredBy.name = QStringLiteral("Bob");
    JournalEntry old = call(QStringLiteral("c0"), jane(), QStringLiteral("+14155550123"), 60 * 24 * 90);
    old.wrapUp.note = QStringLiteral("Late delivery, sent an apology.");
    old.wrapUp.state = WrapUp::State::Done;
    JournalEntry later = call(QStringLiteral("c2"), tom, QStringLiteral("+12125550143"), 230, CallOutcome::Answered, 64);
    later.call.line.name = QStringLiteral("Main line");
    later.wrapUp.state = WrapUp::State::Later;
    JournalEntry outgoing = call(QStringLiteral("c3"), anna, QStringLiteral("+12125550142"), 70, CallOutcome::Answered, 720);
    outgoing.call.direction = CallDirection::Outbound;
    outgoing.wrapUp.disposition = QStringLiteral("sale");
    outgoing.wrapUp.state = WrapUp::State::Done;
    JournalEntry missed = call(QStringLiteral("c4"), {}, QStringLiteral("+12125550199"), 50, CallOutcome::Missed);
    missed.call.line.name = QStringLiteral("Support queue");
    JournalEntry withJane = call(QStringLiteral("c5"), jane(), QStringLiteral("+14155550123"), 28, CallOutcome::Answered, 252);
    withJane.wrapUp.note = QStringLiteral("Order 4471 is two days late.");
    withJane.wrapUp.disposition = QStringLiteral("follow_up");
    withJane.wrapUp.followUpAt = now().addDays(3);
    withJane.wrapUp.state = WrapUp::State::Done;
    journal.entries = {old, elsewhere, later, outgoing, missed, withJane};
}

//! Jane as two CRMs and the phone book together know her.
inline Person janeEverywhere()
{
    Person person = jane();
    person.contactId = QStringLiteral("51");
    person.elsewhere = {{QStringLiteral("Salesforce"), QStringLiteral("003x"), {}, QStringLiteral("003x"),
                         QUrl(QStringLiteral("https://salesforce.example.com/003"))},
                        {QStringLiteral("Phone book"), QStringLiteral("Jane Doe"), {}, {}, {}}};
    return person;
}

//! Something that HubSpot keeps.
inline HistoryEntry crmEntry(HistoryEntry::Type type, const QString &id, const QString &title, int minutesAgo)
{
    HistoryEntry entry;
    entry.type = type;
    entry.source = QStringLiteral("HubSpot");
    entry.id = id;
    entry.title = title;
    entry.at = now().addSecs(-60 * minutesAgo);
    entry.url = QUrl(QStringLiteral("https://app.hubspot.com/contacts/1/record/0-3/") + id);
    if (type == HistoryEntry::Type::Call) {
        entry.call.source = entry.source;
        entry.call.state = CallState::Ended;
        entry.call.outcome = CallOutcome::Answered;
        entry.call.startedAt = entry.call.answeredAt = entry.at;
        entry.call.endedAt = entry.at.addSecs(240);
    }
    return entry;
}

//! What CRMs know of Jane, of every kind.
inline HistorySummary janesPast()
{
    using Type = HistoryEntry::Type;
    constexpr int day = 24 * 60;
    HistorySummary past;
    HistoryEntry meeting = crmEntry(Type::Meeting, QStringLiteral("m1"), QStringLiteral("Review of the quarter"), -3 * day);
    meeting.who = QStringLiteral("Bob");
    HistoryEntry task = crmEntry(Type::Task, QStringLiteral("t1"), QStringLiteral("Send the tracking number"), 90);
    HistoryEntry call = crmEntry(Type::Call, QStringLiteral("k1"), QStringLiteral("late delivery"), 80 * day);
    call.who = QStringLiteral("Bob");
    HistoryEntry email = crmEntry(Type::Email, QStringLiteral("e1"), QStringLiteral("Quote #4471 for Q1"), 94 * day);
    email.text = QStringLiteral("Dear Jane, here is the quote you asked for.");
    HistoryEntry deal = crmEntry(Type::Deal, QStringLiteral("d1"), QStringLiteral("Renewal 2026"), 102 * day);
    deal.state = QStringLiteral("proposal sent");
    deal.amount = QStringLiteral("$30,000");
    HistoryEntry ticket = crmEntry(Type::Ticket, QStringLiteral("889"), QStringLiteral("#889 invoice address"), 120 * day);
    ticket.source = QStringLiteral("Salesforce");
    ticket.state = QStringLiteral("solved");
    HistoryEntry order = crmEntry(Type::Order, QStringLiteral("o1"), QStringLiteral("#1042"), 130 * day);
    order.amount = QStringLiteral("$1,280");
    order.url.clear();
    HistoryEntry note = crmEntry(Type::Note, QStringLiteral("n1"), {}, 131 * day);
    note.text = QStringLiteral("Asks for paper invoices.");
    past.recent = {meeting, task, call, email, deal, ticket, order, note};
    past.callCount = 3;
    return past;
}

//! How a directory or CRM is.
inline ProviderStatus provider(const QString &name, ProviderStatus::State state)
{
    ProviderStatus status;
    status.name = name;
    status.kind = name;
    status.state = state;
    if (state == ProviderStatus::State::Failed)
        status.error = Error{ErrorKind::Offline, {}, {}};
    status.signsIn = state == ProviderStatus::State::SignInNeeded;
    return status;
}

//! What the program would be for the window: remembers what it was asked for, and answers as told. What is said of calls
//! goes through a real keeper.
class FakeAccess : public MainWindowAccess
{
    Q_OBJECT

public:
    FakeAccess(WrapUpStore &wrapUps, CallHistory &history, Clock &clock)
        : keeper(wrapUps, history, clock)
    {
        connect(&keeper, &WrapUpKeeper::changed, this, &MainWindowAccess::wrapUpChanged);
        connect(&keeper, &WrapUpKeeper::unwritten, this, &MainWindowAccess::wrapUpUnwritten);
    }

    [[nodiscard]] PhoneNumber parse(const QString &text) const override
    {
        const QString trimmed = text.trimmed();
        static const QRegularExpression plain(QStringLiteral("^[+0-9 ().-]{3,}$"));
        if (!plain.match(trimmed).hasMatch()) {
            PhoneNumber other;
            other.raw = trimmed;
            if (!trimmed.isEmpty())
                other.kind = PhoneNumber::Kind::Other;
            return other;
        }
        QString digits;
        for (const QChar c : trimmed) {
            if (c.isDigit())
                digits += c;
        }
        PhoneNumber number = HistorySamples::number(
            trimmed.startsWith(u'+') ? QLatin1Char('+') + digits : QStringLiteral("+1") + digits);
        number.raw = trimmed;
        return number;
    }
    [[nodiscard]] bool canDial() const override { return mayDial; }
    QFuture<Result<void>> dial(const QString &text) override
    {
        dialled.append(text);
        return ready<void>(dialError ? Result<void>(tl::unexpected(*dialError)) : Result<void>());
    }
    bool open(const QUrl &url, const QString &) override
    {
        opened.append(url);
        return true;
    }
    void copy(const QString &text) override { copied = text; }
    [[nodiscard]] QString describe(const Error &error) const override
    {
        return QStringLiteral("Something did not work (%1).").arg(int(error.kind));
    }
    [[nodiscard]] QString describeShortly(const Error &error) const override
    {
        return QStringLiteral("out of order (%1)").arg(int(error.kind));
    }
    [[nodiscard]] QList<ProviderStatus> providers() const override { return statuses; }
    [[nodiscard]] QStringList historyPlaces() const override { return places; }
    QFuture<Result<void>> signIn(const QString &provider) override
    {
        signedInTo.append(provider);
        return ready<void>(signInError ? Result<void>(tl::unexpected(*signInError)) : Result<void>());
    }
    QFuture<LookupState> lookUp(const PhoneNumber &number, const QString &line,
                                std::function<void(const LookupState &)> progress) override
    {
        lookedUp.append(number.key() + (line.isEmpty() ? QString() : QLatin1Char('@') + line));
        lookupProgress = std::move(progress);
        lookupWhole = std::make_shared<QPromise<LookupState>>();
        lookupWhole->start();
        const QFuture<LookupState> future = lookupWhole->future();
        if (!isLookupHeld)
            tellOwners(number, true);
        return future;
    }
    //! What \a places know of the owners of \a number, as far as they have answered.
    void tellOwners(const PhoneNumber &number, bool complete)
    {
        LookupState state = owners.value(number.key());
        state.number = number;
        state.complete = complete;
        lookupProgress(state);
        if (!complete)
            return;
        lookupWhole->addResult(state);
        lookupWhole->finish();
    }
    void askHistory(const HistoryQuestion &question, std::function<void(const HistorySummary &, bool)> told) override
    {
        questions.append({question, std::move(told)});
        if (past)
            answer(questions.size() - 1, *past, true);
    }
    void endHistory() override { ++historiesEnded; }
    //! What the CRMs say so far to one of the questions.
    void answer(qsizetype question, const HistorySummary &summary, bool complete)
    {
        const auto told = questions.at(question).told;
        told(summary, complete);
    }
    //! Somebody whom \a places know, the first one best.
    void know(const Person &person)
    {
        CallerInfo info;
        info.person = person;
        info.match = MatchLevel::Exact;
        for (const LabelledNumber &one : person.numbers)
            owners[one.number.key()].candidates.append(info);
    }
    [[nodiscard]] QList<Disposition> dispositions() const override { return outcomes; }
    [[nodiscard]] WrapUp newestWrapUp(const CallId &call, const WrapUp &stored) const override
    {
        return keeper.newest(call, stored);
    }
    void editWrapUp(const CallId &call, const WrapUp &seen, const WrapUp &said) override
    {
        keeper.edited(call, seen, said);
    }
    void flushWrapUp(const CallId &call) override { keeper.flush(call); }
    [[nodiscard]] QString agentName() const override { return QStringLiteral("Anna"); }
    QFuture<Result<ImportOutcome>> importFile(const QString &path) override
    {
        imported = path;
        importPromise = QPromise<Result<ImportOutcome>>();
        importPromise.start();
        return importPromise.future();
    }
    QFuture<Result<qint64>> exportTo(const QString &path) override
    {
        exported = path;
        return ready<qint64>(4);
    }
    void cancelTransfer() override
    {
        importPromise.addResult(Result<ImportOutcome>(fail(ErrorKind::Cancelled)));
        importPromise.finish();
    }
    [[nodiscard]] std::optional<CallTrace> trace(const CallId &call) const override
    {
        return traces.contains(call) ? std::optional(traces.value(call)) : std::nullopt;
    }
    [[nodiscard]] QString traceText(const CallId &) const override { return QStringLiteral("redacted steps"); }

    struct Question {
        HistoryQuestion asked;
        std::function<void(const HistorySummary &, bool)> told;
    };

    WrapUpKeeper keeper;
    QList<ProviderStatus> statuses;
    QStringList places;
    QHash<QString, LookupState> owners; //!< by number
    QStringList lookedUp;
    bool isLookupHeld = false; //!< until tellOwners()
    std::function<void(const LookupState &)> lookupProgress; //!< of the last one
    std::shared_ptr<QPromise<LookupState>> lookupWhole;
    int historiesEnded = 0;
    QList<Question> questions;
    std::optional<HistorySummary> past; //!< what CRMs say at once; nullopt: when answer() is called
    QStringList signedInTo;
    std::optional<Error> signInError;
    bool mayDial = true;
    std::optional<Error> dialError;
    QStringList dialled;
    QList<QUrl> opened;
    QString copied;
    QString imported;
    QString exported;
    QPromise<Result<ImportOutcome>> importPromise;
    QHash<CallId, CallTrace> traces;
    QList<Disposition> outcomes{{QStringLiteral("follow_up"), QStringLiteral("Follow-up")},
                                {QStringLiteral("resolved"), QStringLiteral("Resolved")},
                                {QStringLiteral("sale"), QStringLiteral("Sale")},
                                {QStringLiteral("wrong_number"), QStringLiteral("Wrong number")}};

private:
    template<class T>
    static QFuture<Result<T>> ready(Result<T> result)
    {
        return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
    }
};

} // namespace Ringside::HistorySamples
