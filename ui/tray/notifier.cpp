#include "notifier.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::NotificationText)

public:
    explicit Words(const CallerCard &card)
        : m_card(card)
        , m_caller(card.lookup.caller())
    {
    }

    [[nodiscard]] NotificationText text() const
    {
        NotificationText text;
        text.title = title();
        const QString number = leftToRight(neutralised(m_card.displayNumber, 40));
        QStringList lines;
        if (m_caller) {
            const Person &person = m_caller->person;
            lines.append(joined({neutralised(person.title, 100), neutralised(person.company, 100)}));
            lines.append(joined({number, neutralised(m_card.location, 60)}));
            lines.append(neutralised(person.notes, 300));
            if (isWebLink(person.profileUrl)) {
                const QString source = neutralised(person.source, 40);
                //: A button; %1 is the name of a CRM
                text.openText = source.isEmpty() ? tr("Open record") : tr("Open in %1").arg(isolated(source));
            }
        } else {
            if (m_card.lookup.isAmbiguous())
                lines.append(tr("%Ln people share this number.", nullptr, int(m_card.lookup.candidates.size())));
            lines.append(joined({who() == number ? QString() : number, neutralised(m_card.location, 60)}));
        }
        lines.append(neutralised(m_card.call.line.displayName(), 100));
        if (!m_card.call.transferredFrom.isEmpty()) {
            const CallParty &party = m_card.call.transferredFrom;
            //: A colleague passed the call on; %1 is a name
            lines.append(tr("Transferred by %1")
                             .arg(isolated(neutralised(party.name.isEmpty() ? party.number : party.name, 60))));
        }
        lines.removeAll(QString());
        text.body = lines.join(u'\n');
        return text;
    }

private:
    [[nodiscard]] QString who() const
    {
        QString name = m_caller ? neutralised(m_caller->person.name, 100) : QString();
        if (name.isEmpty())
            name = neutralised(m_card.call.name, 100);
        if (!name.isEmpty())
            return isolated(name);
        if (m_card.call.number.isWithheld())
            return tr("number withheld");
        return leftToRight(neutralised(m_card.displayNumber, 40));
    }
    [[nodiscard]] QString title() const
    {
        const QString name = m_caller && m_caller->person.vip
            //: A very important person; %1 is a name
            ? tr("%1 (VIP)").arg(who())
            : who();
        switch (m_card.mood) {
        case CallerCard::Mood::Ringing:
            //: %1 is who calls
            return m_card.call.direction == CallDirection::Outbound ? tr("Calling %1").arg(name)
                                                                    : tr("Incoming call: %1").arg(name);
        case CallerCard::Mood::InCall:
            //: %1 is who is on the line
            return tr("In call: %1").arg(name);
        case CallerCard::Mood::OnHold:
            //: %1 is who is on the line
            return tr("On hold: %1").arg(name);
        case CallerCard::Mood::Missed:
            //: %1 is who called
            return tr("Missed call: %1").arg(name);
        case CallerCard::Mood::AnsweredElsewhere: {
            const CallParty &party = m_card.call.answeredBy;
            const QString by = neutralised(party.name.isEmpty() ? party.number : party.name, 60);
            //: %1 is who called, %2 a colleague
            return by.isEmpty() ? tr("Answered by a colleague: %1").arg(name)
                                : tr("%1: answered by %2").arg(name, isolated(by));
        }
        case CallerCard::Mood::WrapUp:
        case CallerCard::Mood::Ended:
            break;
        }
        //: %1 is who was on the line
        return tr("Call ended: %1").arg(name);
    }

    const CallerCard &m_card;
    const CallerInfo *m_caller;
};

} // namespace

bool cardsCanBePlaced()
{
    // why not an environment variable: a Wayland desktop may well run us through XWayland.
    return !QGuiApplication::platformName().startsWith("wayland"_L1);
}

NotificationText notificationText(const CallerCard &card)
{
    return Words(card).text();
}

} // namespace Ringside
