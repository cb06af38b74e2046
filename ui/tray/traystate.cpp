#include "traystate.h"

#include "plaintext.h"
#include "whentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::TrayText)

public:
    static QString connected(const QString &name)
    {
        //: %1 is the name of a telephone system
        return tr("%1: connected").arg(name);
    }
    static QString connecting(const QString &name)
    {
        //: %1 is the name of a telephone system
        return tr("%1: connecting…").arg(name);
    }
    static QString lost(const QString &name)
    {
        //: %1 is the name of a telephone system
        return tr("%1: not reachable; trying again").arg(name);
    }
    static QString denied(const QString &name)
    {
        //: %1 is the name of a telephone system
        return tr("%1: sign-in refused").arg(name);
    }
    static QString trouble(const QString &name, const QString &words)
    {
        //: %1 is the name of a telephone system, %2 a sentence about what is wrong
        return tr("%1: %2").arg(name, words);
    }
    static QString noSource() { return tr("No telephone system is set up"); }
    static QString allConnected() { return tr("connected"); }
    static QString quiet() { return tr("do not disturb"); }
    static QString missed(int count) { return tr("%n missed calls", nullptr, count); }
    static QString withheld() { return tr("Number withheld"); }
    static QString outcome(const Call &call, const QString &talk)
    {
        switch (call.outcome) {
        case CallOutcome::Missed:
            return tr("missed");
        case CallOutcome::AnsweredElsewhere: {
            const QString name = neutralised(call.answeredBy.name.isEmpty() ? call.answeredBy.number
                                                                            : call.answeredBy.name, 60);
            //: %1 is a colleague's name
            return name.isEmpty() ? tr("answered by a colleague") : tr("answered by %1").arg(isolated(name));
        }
        case CallOutcome::Busy:
            return call.direction == CallDirection::Outbound ? tr("busy") : tr("declined");
        case CallOutcome::Cancelled:
            return tr("cancelled");
        case CallOutcome::Failed:
            return tr("failed");
        case CallOutcome::None:
            return tr("in progress");
        case CallOutcome::Answered:
            break;
        }
        return talk;
    }
};

QString nameOf(const QString &person, const Call &call)
{
    const QString name = neutralised(person, 60);
    if (!name.isEmpty())
        return isolated(name);
    const QString sent = neutralised(call.name, 60);
    if (!sent.isEmpty() && sent != call.number.raw)
        return isolated(sent);
    if (call.number.isWithheld())
        return Words::withheld();
    return leftToRight(neutralised(call.number.e164.isEmpty() ? call.number.raw : call.number.e164, 40));
}

} // namespace

TrayMood TrayState::mood() const
{
    const auto isRinging = [](const CallerCard &card) { return card.mood == CallerCard::Mood::Ringing; };
    if (std::any_of(currentCalls.begin(), currentCalls.end(), isRinging))
        return TrayMood::Ringing;
    bool isConnecting = false;
    for (const TraySource &source : sources) {
        if (source.status.state == ConnectionState::Lost || source.status.state == ConnectionState::Denied)
            return TrayMood::Trouble;
        isConnecting = isConnecting || source.status.state == ConnectionState::Connecting;
    }
    if (!troubles.isEmpty() || sources.isEmpty())
        return TrayMood::Trouble;
    if (doNotDisturb)
        return TrayMood::DoNotDisturb;
    return isConnecting ? TrayMood::Connecting : TrayMood::Connected;
}

QString TrayText::source(const TraySource &source)
{
    const QString name = isolated(neutralised(source.name, 60));
    switch (source.status.state) {
    case ConnectionState::Connected:
        return Words::connected(name);
    case ConnectionState::Connecting:
        return Words::connecting(name);
    case ConnectionState::Lost:
    case ConnectionState::Denied:
        break;
    }
    const QString words = neutralised(source.words, 200);
    if (!words.isEmpty())
        return Words::trouble(name, words);
    return source.status.state == ConnectionState::Denied ? Words::denied(name) : Words::lost(name);
}

QString TrayText::toolTip(const TrayState &state)
{
    QStringList lines{u"Ringside"_s};
    for (const CallerCard &card : state.currentCalls)
        lines.append(call(card));
    bool allConnected = !state.sources.isEmpty();
    for (const TraySource &tried : state.sources) {
        if (tried.status.state != ConnectionState::Connected) {
            lines.append(source(tried));
            allConnected = false;
        }
    }
    if (state.sources.isEmpty())
        lines.append(Words::noSource());
    for (const QString &trouble : state.troubles)
        lines.append(neutralised(trouble, 200));
    if (allConnected)
        lines.first() = joined({lines.first(), Words::allConnected()});
    if (state.doNotDisturb)
        lines.append(Words::quiet());
    if (state.missedCount > 0)
        lines.append(Words::missed(state.missedCount));
    return lines.join(u'\n');
}

QString TrayText::call(const CallerCard &card)
{
    const CallerInfo *caller = card.lookup.caller();
    const QString number = neutralised(card.displayNumber, 40);
    QString name = nameOf(caller ? caller->person.name : QString(), card.call);
    if (!caller && card.call.name.isEmpty() && !number.isEmpty())
        name = leftToRight(number);
    return joined({name, neutralised(card.call.line.displayName(), 40)});
}

QString TrayText::who(const JournalEntry &entry)
{
    return nameOf(entry.personName.isEmpty() ? entry.company : entry.personName, entry.call);
}

QString TrayText::outcome(const JournalEntry &entry, const QLocale &locale)
{
    return Words::outcome(entry.call, durationText(entry.call.talkTime(), locale));
}

QString TrayText::recent(const JournalEntry &entry, const QDateTime &now, const QLocale &locale)
{
    return joined({who(entry), leftToRight(shortTime(entry.call.startedAt, now, locale)),
                   outcome(entry, locale)});
}

QString TrayText::missed(int count)
{
    return Words::missed(count);
}

} // namespace Ringside
