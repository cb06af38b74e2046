#include "traystate.h"

#include "plaintext.h"
#include "whentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ringside {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

QString stateText(const TrayState::Source &source, const SentenceFor &sentence)
{
    const auto &error = source.status.error;
    switch (source.status.state) {
    case ConnectionState::Connected:
        return Tr::tr("connected");
    case ConnectionState::Connecting:
        return error ? sentence(*error) : Tr::tr("connecting …");
    case ConnectionState::Lost:
        return error ? sentence(*error) : Tr::tr("the connection was lost; Ringside tries again.");
    case ConnectionState::Denied:
        return error ? sentence(*error) : Tr::tr("it does not let us in; check the settings.");
    }
    return {};
}

bool isTrouble(const TrayState::Source &source)
{
    return source.status.state == ConnectionState::Lost || source.status.state == ConnectionState::Denied;
}

} // namespace

TrayState::Mood TrayState::mood() const
{
    const auto rings = [](const CallerCard &card) { return card.mood == CallerCard::Mood::Ringing; };
    const auto connects
        = [](const Source &source) { return source.status.state == ConnectionState::Connecting; };
    if (std::any_of(calls.begin(), calls.end(), rings))
        return Mood::Ringing;
    if (!troubles.isEmpty() || std::any_of(sources.begin(), sources.end(), isTrouble))
        return Mood::Trouble;
    if (doNotDisturb)
        return Mood::DoNotDisturb;
    if (std::any_of(sources.begin(), sources.end(), connects))
        return Mood::Connecting;
    return Mood::Idle;
}

std::optional<CallId> TrayState::callToShow() const
{
    for (auto card = calls.crbegin(); card != calls.crend(); ++card) {
        if (!onScreen.contains(card->id()))
            return card->id();
    }
    return {};
}

QString sourceText(const TrayState::Source &source, const SentenceFor &sentence)
{
    //: %1 is the name of a telephone system, %2 its state in words
    return Tr::tr("%1: %2").arg(neutralised(source.name, 60), neutralised(stateText(source, sentence), 200));
}

QString queueText(const QueueMembership &queue)
{
    const QString name = isolated(neutralised(queue.queue, 60));
    //: %1 is the name of a queue, %n how many callers wait in it
    return queue.waiting > 0 ? Tr::tr("%1 (%Ln waiting)", nullptr, queue.waiting).arg(name) : name;
}

QString callText(const CallerCard &card)
{
    const CallerInfo *caller = card.lookup.caller();
    QString who = caller ? caller->person.name : QString();
    if (who.isEmpty())
        who = card.call.name;
    if (who.isEmpty())
        who = card.displayNumber.isEmpty() ? Tr::tr("Withheld number") : card.displayNumber;
    who = isolated(neutralised(who, 60));
    switch (card.mood) {
    case CallerCard::Mood::Ringing:
        return Tr::tr("%1, ringing").arg(who);
    case CallerCard::Mood::InCall:
        return Tr::tr("%1, in call").arg(who);
    case CallerCard::Mood::OnHold:
        return Tr::tr("%1, on hold").arg(who);
    case CallerCard::Mood::WrapUp:
        return Tr::tr("%1, to wrap up").arg(who);
    case CallerCard::Mood::Ended:
        return Tr::tr("%1, ended").arg(who);
    case CallerCard::Mood::Missed:
        return Tr::tr("%1, missed").arg(who);
    case CallerCard::Mood::AnsweredElsewhere:
        return Tr::tr("%1, answered by a colleague").arg(who);
    }
    return who;
}

QString trayToolTip(const TrayState &state, const SentenceFor &sentence)
{
    QStringList lines{QStringLiteral("Ringside")};
    for (const CallerCard &card : state.calls)
        if (!card.call.isOver())
            lines.append(callText(card));
    for (const TrayState::Source &source : state.sources)
        if (state.mood() != TrayState::Mood::Trouble || isTrouble(source))
            lines.append(sourceText(source, sentence));
    lines += state.troubles;
    if (state.sources.isEmpty())
        lines.append(Tr::tr("No telephone system is configured."));
    if (state.missedCount > 0)
        lines.append(Tr::tr("%Ln missed call(s)", nullptr, state.missedCount));
    if (state.doNotDisturb)
        lines.append(Tr::tr("Do not disturb is on: no cards are shown."));
    return lines.join(u'\n');
}

QString recentText(const JournalEntry &entry, const QString &display, const QDateTime &now,
                   const QLocale &locale)
{
    QString who = entry.personName.isEmpty() ? entry.call.name : entry.personName;
    if (who.isEmpty())
        who = display.isEmpty() ? Tr::tr("Withheld number") : display;
    QStringList parts{neutralised(who, 40)};
    if (const QString line = entry.call.line.displayName(); !line.isEmpty())
        parts.append(neutralised(line, 30));
    if (entry.call.outcome == CallOutcome::AnsweredElsewhere) {
        const CallParty &by = entry.call.answeredBy;
        const QString colleague = neutralised(by.name.isEmpty() ? by.number : by.name, 30);
        parts.append(colleague.isEmpty() ? Tr::tr("answered by a colleague")
                                         : Tr::tr("answered by %1").arg(colleague));
    } else if (entry.call.outcome == CallOutcome::Missed) {
        parts.append(Tr::tr("missed"));
    }
    parts.append(shortTime(entry.call.startedAt, now, locale));
    return joined(parts);
}

} // namespace Ringside
