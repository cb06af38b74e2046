#pragma once

#include "callcontrol.h"
#include "callercard.h"
#include "callsource.h"
#include "journal.h"

#include <QList>
#include <QLocale>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace Ringside {

//! All that the tray shows.
//!
//! Thread: an immutable value.
struct TrayState {
    struct Source {
        QString name;
        ConnectionStatus status;
    };
    //! From loud to quiet: the first that is true decides the icon.
    enum class Mood { Ringing, Trouble, DoNotDisturb, Connecting, Idle };

    QList<Source> sources; //!< empty: none is configured
    QStringList troubles; //!< sentences about anything but sources
    QList<CallerCard> calls; //!< in progress, or still on screen
    QSet<CallId> onScreen; //!< of calls, those whose cards can be seen
    QList<JournalEntry> recent; //!< newest first
    int missedCount = 0;
    int toWrapUpCount = 0;
    QStringList extensions; //!< the agent's own
    QList<QueueMembership> queues; //!< empty: there are none, or they cannot be changed
    bool doNotDisturb = false;
    QString quietReason; //!< why, where it was not the agent: "until 08:00"; may be empty

    [[nodiscard]] Mood mood() const;
    //! The newest call whose card is not on the screen: a click on the icon brings it. nullopt: there is none.
    [[nodiscard]] std::optional<CallId> callToShow() const;
};

//! An Error as a sentence; the program passes describe() of app/.
using SentenceFor = std::function<QString(const Error &)>;

// The words of the tray. Pure; all text from outside is neutralised, one line, plain text.

//! "Asterisk: connected", "Asterisk: the user name or the password was refused. …"
[[nodiscard]] QString sourceText(const TrayState::Source &source, const SentenceFor &sentence);
//! Name of the program and the most urgent thing, for the tool tip.
[[nodiscard]] QString trayToolTip(const TrayState &state, const SentenceFor &sentence);
//! "Jane Doe · Sales line · 14:32"; \a display: the number as people write it, used where nobody is known.
[[nodiscard]] QString recentText(const JournalEntry &entry, const QString &display, const QDateTime &now,
                                 const QLocale &locale);
//! "Support queue (3 waiting)"
[[nodiscard]] QString queueText(const QueueMembership &queue);
//! "Jane Doe, ringing"
[[nodiscard]] QString callText(const CallerCard &card);

} // namespace Ringside
