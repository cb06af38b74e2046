#include "calltext.h"

#include "plaintext.h"
#include "whentext.h"

#include <QCoreApplication>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestTitle = 200;
constexpr int longestText = 1000;

class CallText
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::CallText)

public:
    static QString withheld() { return tr("Number withheld"); }
    static QString noName() { return tr("No name"); }
    static QString vip() { return tr("VIP"); }
    static QString toWrapUp()
    {
        //: Behind a call in a list: something is still to be noted about it
        return tr("to wrap up");
    }
    static QString inProgress(const Call &call)
    {
        switch (call.state) {
        case CallState::Ringing:
            return call.direction == CallDirection::Outbound ? tr("dialling") : tr("ringing");
        case CallState::Answered:
            return tr("in call");
        case CallState::Held:
            return tr("on hold");
        case CallState::Ended:
            break;
        }
        return {};
    }
    //! How the call went, where that is worth a word: for a row of a list.
    static QString outcome(const Call &call)
    {
        if (!call.isOver())
            return inProgress(call);
        switch (call.outcome) {
        case CallOutcome::Missed:
            return tr("missed");
        case CallOutcome::AnsweredElsewhere: {
            const QString by = neutralised(call.answeredBy.name.isEmpty() ? call.answeredBy.number
                                                                          : call.answeredBy.name, 60);
            //: %1 is the name of a colleague who took the call
            return by.isEmpty() ? tr("answered by a colleague") : tr("answered by %1").arg(isolated(by));
        }
        case CallOutcome::Busy:
            return call.direction == CallDirection::Outbound ? tr("busy") : tr("declined");
        case CallOutcome::Cancelled:
            return tr("no answer");
        case CallOutcome::Failed:
            return tr("not connected");
        case CallOutcome::None:
        case CallOutcome::Answered:
            break;
        }
        if (call.direction == CallDirection::Outbound)
            return tr("outgoing");
        return call.direction == CallDirection::Internal ? tr("internal") : QString();
    }
    //! The same at the beginning of a line of a timeline.
    static QString event(const Call &call, const QString &who)
    {
        if (!call.isOver())
            return tr("Call in progress");
        switch (call.outcome) {
        case CallOutcome::Missed: // a CRM that does not say how long an outgoing call was
            return call.direction == CallDirection::Outbound ? tr("Outgoing call") : tr("Missed call");
        case CallOutcome::AnsweredElsewhere: {
            const QString by = neutralised(call.answeredBy.name.isEmpty() ? call.answeredBy.number
                                                                          : call.answeredBy.name, 60);
            //: %1 is the name of a colleague who took the call
            return by.isEmpty() ? tr("Answered by a colleague") : tr("Answered by %1").arg(isolated(by));
        }
        case CallOutcome::Busy:
            return call.direction == CallDirection::Outbound ? tr("Outgoing call, busy") : tr("Declined call");
        case CallOutcome::Cancelled:
            return tr("Outgoing call, no answer");
        case CallOutcome::Failed:
            return tr("Call that was not connected");
        case CallOutcome::None:
        case CallOutcome::Answered:
            break;
        }
        return answered(call, isolated(neutralised(who, 60)));
    }
    static QString answered(const Call &call, const QString &who)
    {
        const bool isOutbound = call.direction == CallDirection::Outbound;
        if (call.talkTime() < 1s) { // a CRM that does not say how long
            if (who.isEmpty())
                return isOutbound ? tr("Outgoing call") : tr("Call");
            //: %1 is a colleague
            return isOutbound ? tr("Outgoing call by %1").arg(who) : tr("Call with %1").arg(who);
        }
        const QString talk = clockText(call.talkTime());
        if (who.isEmpty()) {
            return isOutbound
                //: %1 is a running time like "4:12"
                ? tr("Outgoing call, %1").arg(talk)
                //: %1 is a running time like "4:12"
                : tr("Call, %1").arg(talk);
        }
        //: %1 is a colleague, %2 a running time like "4:12"
        return isOutbound ? tr("Outgoing call by %1, %2").arg(who, talk) : tr("Call with %1, %2").arg(who, talk);
    }
    static QString withDisposition(const QString &event, const QString &disposition)
    {
        //: %1 is what happened ("Call, 4:12"), %2 the outcome the agent chose ("Follow-up")
        return tr("%1, %2").arg(event, isolated(disposition));
    }
    static QString withNote(const QString &event, const QString &note)
    {
        //: %1 is what happened ("Call, 4:12, Follow-up"), %2 the agent's note. Use your language's quotation marks.
        return tr("%1: “%2”").arg(event, isolated(note));
    }
    static QString kind(HistoryEntry::Type type)
    {
        switch (type) {
        case HistoryEntry::Type::Email:
            return tr("Email");
        case HistoryEntry::Type::Meeting:
            return tr("Meeting");
        case HistoryEntry::Type::Note:
            return tr("Note");
        case HistoryEntry::Type::Task:
            return tr("Task");
        case HistoryEntry::Type::Deal:
            return tr("Deal");
        case HistoryEntry::Type::Ticket:
            return tr("Ticket");
        case HistoryEntry::Type::Order:
            return tr("Order");
        case HistoryEntry::Type::Call:
        case HistoryEntry::Type::Other:
            break;
        }
        //: Something that a CRM keeps about a person and has no name for
        return tr("Entry");
    }
    static QString withTitle(const QString &what, const QString &title)
    {
        //: %1 is what a CRM keeps ("Email", "Deal", "Call, 4:12"), %2 its title
        return tr("%1: %2").arg(what, isolated(title));
    }
    static QString dayAndTime(const QString &day, const QString &time)
    {
        //: %1 is a day in full, %2 a time of day
        return tr("%1, %2").arg(day, time);
    }
    static QString yesterday() { return tr("Yesterday"); }
    static QString spoken(const QString &who, const QString &what, const QString &when)
    {
        //: A row of the list of calls, read aloud. %1 who, %2 what happened, %3 when
        return tr("%1, %2, %3").arg(who, what, when);
    }
    static QString spokenPerson(const QString &who, const QString &what)
    {
        //: A person in a list, read aloud. %1 who, %2 company and number
        return what.isEmpty() ? tr("Person: %1").arg(who) : tr("Person: %1, %2").arg(who, what);
    }
};

QString whenOf(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    if (at.isValid() && at.toLocalTime().date().daysTo(now.toLocalTime().date()) == 1)
        return CallText::yesterday();
    return shortTime(at, now, locale);
}

QString lineOf(const Call &call)
{
    const QString line = neutralised(call.line.displayName(), 100);
    return line.isEmpty() ? neutralised(call.queue, 100) : line;
}

QString dispositionOf(const WrapUp &wrapUp, const CallWords &words)
{
    if (wrapUp.disposition.isEmpty())
        return {};
    return neutralised(words.dispositionName ? words.dispositionName(wrapUp.disposition) : wrapUp.disposition, 60);
}

} // namespace

QString dayAndTime(const QDateTime &at, const CallWords &words)
{
    const QDateTime local = at.toLocalTime();
    return at.isValid() ? CallText::dayAndTime(words.locale.toString(local.date(), QLocale::LongFormat),
                                               words.locale.toString(local.time(), QLocale::ShortFormat))
                        : QString();
}

QString vipWord()
{
    return CallText::vip();
}

QString numberText(const PhoneNumber &number, const CallWords &words)
{
    if (number.isWithheld())
        return {};
    const QString shown = words.format ? words.format(number) : number.raw;
    return leftToRight(neutralised(shown.isEmpty() ? number.raw : shown, 60));
}

QString nameOf(const Person &person, const CallWords &words)
{
    const QString name = neutralised(person.name, 200);
    if (!name.isEmpty())
        return name;
    const QString company = neutralised(person.company, 200);
    if (!company.isEmpty())
        return company;
    return person.numbers.isEmpty() ? CallText::noName() : numberText(person.numbers.first().number, words);
}

QString whoOf(const JournalEntry &entry, const CallWords &words)
{
    for (const QString &known : {entry.personName, entry.company}) {
        const QString name = neutralised(known, 200);
        if (!name.isEmpty())
            return name;
    }
    const QString sent = neutralised(entry.call.name, 200);
    if (!sent.isEmpty() && sent != entry.call.number.raw)
        return sent;
    return entry.call.number.isWithheld() ? CallText::withheld() : numberText(entry.call.number, words);
}

Symbol symbolOf(const Call &call)
{
    if (call.direction == CallDirection::Internal)
        return Symbol::Internal;
    if (call.direction == CallDirection::Outbound)
        return Symbol::Outgoing;
    return call.outcome == CallOutcome::Missed ? Symbol::Missed : Symbol::Incoming;
}

Symbol symbolOf(const HistoryEntry &entry)
{
    switch (entry.type) {
    case HistoryEntry::Type::Call:
        return symbolOf(entry.call);
    case HistoryEntry::Type::Email:
        return Symbol::Mail;
    case HistoryEntry::Type::Meeting:
        return Symbol::Meeting;
    case HistoryEntry::Type::Note:
        return Symbol::Note;
    case HistoryEntry::Type::Task:
        return Symbol::Task;
    case HistoryEntry::Type::Deal:
        return Symbol::Deal;
    case HistoryEntry::Type::Ticket:
        return Symbol::Ticket;
    case HistoryEntry::Type::Order:
        return Symbol::Order;
    case HistoryEntry::Type::Other:
        break;
    }
    return Symbol::Info;
}

bool isMissed(const HistoryEntry &entry)
{
    return entry.type == HistoryEntry::Type::Call && entry.call.outcome == CallOutcome::Missed
        && entry.call.direction != CallDirection::Outbound;
}

RowText rowOf(const JournalEntry &entry, const QDateTime &now, const CallWords &words)
{
    const Call &call = entry.call;
    RowText row;
    row.headline = whoOf(entry, words);
    const bool isNamed = !neutralised(entry.personName).isEmpty() || !neutralised(entry.company).isEmpty()
        || (!call.name.isEmpty() && call.name != call.number.raw);
    row.avatarName = isNamed ? row.headline : QString();
    row.avatarSymbol = call.number.isWithheld() ? Symbol::Withheld
        : call.number.isInternal()              ? Symbol::Internal
                                                : Symbol::Person;
    row.vip = entry.vip;
    row.symbol = symbolOf(call);
    const bool isMissed = call.outcome == CallOutcome::Missed && call.direction != CallDirection::Outbound;
    row.tone = isMissed ? RowText::Tone::Missed : RowText::Tone::Plain;
    const bool wasSpokenIn = call.isOver() && call.answeredAt.isValid() && call.outcome == CallOutcome::Answered;
    row.detail = joined({CallText::outcome(call), lineOf(call),
                         wasSpokenIn ? durationText(call.talkTime(), words.locale) : QString(),
                         dispositionOf(entry.wrapUp, words)});
    if (entry.wrapUp.state == WrapUp::State::Later) {
        row.emphasis = CallText::toWrapUp();
        row.tone = RowText::Tone::ToWrapUp;
    }
    row.when = leftToRight(whenOf(call.startedAt, now, words.locale));
    row.spoken = CallText::spoken(joined({row.headline, row.vip ? CallText::vip() : QString()}),
                                  joined({row.detail, row.emphasis}), row.when);
    return row;
}

RowText rowOf(const Person &person, const CallWords &words)
{
    RowText row;
    row.headline = nameOf(person, words);
    row.avatarName = row.headline;
    row.vip = person.vip;
    row.hasSymbol = false;
    const QString company = neutralised(person.company, 200);
    row.detail = joined({neutralised(person.title, 100), company == row.headline ? QString() : company,
                         person.numbers.isEmpty() ? neutralised(person.email, 100)
                                                  : numberText(person.numbers.first().number, words)});
    row.spoken = CallText::spokenPerson(joined({row.headline, row.vip ? CallText::vip() : QString()}), row.detail);
    return row;
}

QString eventText(const HistoryEntry &entry, const CallWords &words)
{
    const QString event = CallText::event(entry.call, entry.who);
    const QString disposition = dispositionOf(entry.wrapUp, words);
    return disposition.isEmpty() ? event : CallText::withDisposition(event, disposition);
}

QString timelineText(const HistoryEntry &entry, const CallWords &words)
{
    const bool isCall = entry.type == HistoryEntry::Type::Call;
    const QString event = isCall ? eventText(entry, words) : CallText::kind(entry.type);
    if (const QString note = neutralised(entry.wrapUp.note, 300); !note.isEmpty())
        return CallText::withNote(event, note);
    QString title = neutralised(entry.title, longestTitle);
    if (title.isEmpty())
        title = neutralised(entry.text, longestTitle);
    const bool isOther = entry.type == HistoryEntry::Type::Other;
    return joined({title.isEmpty() ? event : isOther ? title : CallText::withTitle(event, title),
                   isCall ? lineOf(entry.call) : QString(), neutralised(entry.state, 60),
                   neutralised(entry.amount, 40), isCall ? QString() : neutralised(entry.who, 60)});
}

QString furtherText(const HistoryEntry &entry)
{
    const QString text = neutralised(entry.text, longestText);
    return joined({neutralised(entry.title, longestTitle).isEmpty() && text.size() <= longestTitle ? QString() : text,
                   neutralised(entry.source, 60)});
}

} // namespace Ringside
