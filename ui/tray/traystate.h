#pragma once

#include "callercard.h"
#include "callsource.h"
#include "journal.h"
#include "trayart.h"

#include <QList>
#include <QString>

namespace Ringside {

//! One telephone system, as the tray tells of it.
struct TraySource {
    QString name;
    ConnectionStatus status;
    QString words; //!< why there is trouble, in a sentence; empty: nothing to say

    friend bool operator==(const TraySource &a, const TraySource &b)
    {
        return a.name == b.name && a.status.state == b.status.state && a.status.detail == b.status.detail
            && a.words == b.words;
    }
};

//! Everything that the tray shows.
//! Thread: an immutable value.
struct TrayState {
    QList<TraySource> sources;
    QStringList troubles; //!< other sentences that the user should read
    bool doNotDisturb = false;
    int missedCount = 0;
    QList<CallerCard> currentCalls; //!< cards of calls in progress, oldest first
    QList<JournalEntry> recent; //!< newest first

    //! The loudest thing that is so.
    [[nodiscard]] TrayMood mood() const;

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

//! The words of the tray. Pure; all of them are plain, neutralised text.
namespace TrayText {

//! "Asterisk: connected", "Asterisk: no answer from the server."
[[nodiscard]] QString source(const TraySource &source);
//! "Ringside · connected · 2 missed calls"
[[nodiscard]] QString toolTip(const TrayState &state);
//! "Jane Doe · Sales line": a call in progress
[[nodiscard]] QString call(const CallerCard &card);
//! Who, when and how it went: "Jane Doe", "14:32 · missed"
[[nodiscard]] QString who(const JournalEntry &entry);
[[nodiscard]] QString outcome(const JournalEntry &entry, const QLocale &locale);
[[nodiscard]] QString recent(const JournalEntry &entry, const QDateTime &now, const QLocale &locale);
[[nodiscard]] QString missed(int count);

} // namespace TrayText

} // namespace Ringside
