#include "calltext.h"

#include "plaintext.h"
#include "whentext.h"

#include <QCoreApplication>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

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
    static QString event(const Call &call)
    {
        if (!call.isOver())
            return tr("Call in progress");
        switch (call.outcome) {
        case CallOutcome::Missed:
            return tr("Missed call");
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
        const QString talk = clockText(call.talkTime());
        return call.direction == CallDirection::Outbound
            //: %1 is a running time like "4:12"
            ? tr("Outgoing call, %1").arg(talk)
            //: %1 is a running time like "4:12"
            : tr("Call, %1").arg(talk);
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
    const QString event = CallText::event(entry.call);
    const QString disposition = dispositionOf(entry.wrapUp, words);
    return disposition.isEmpty() ? event : CallText::withDisposition(event, disposition);
}

QString timelineText(const HistoryEntry &entry, const CallWords &words)
{
    const QString event = eventText(entry, words);
    const QString note = neutralised(entry.wrapUp.note, 300);
    return note.isEmpty() ? joined({event, lineOf(entry.call)}) : CallText::withNote(event, note);
}

} // namespace Ringside
