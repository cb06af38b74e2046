#pragma once

#include "historyentry.h"
#include "icons.h"
#include "journal.h"
#include "person.h"

#include <QLocale>
#include <QUrl>

#include <functional>

namespace Ringside {

//! What a sentence about a call needs to know. Thread: an immutable value.
struct CallWords {
    QLocale locale;
    std::function<QString(const PhoneNumber &)> format; //!< as people write it
    std::function<QString(const QString &)> dispositionName;
};

//! One row of a list of calls or people, word for word. All text is neutralised, one line, plain.
struct RowText {
    enum class Tone { Plain, Missed, ToWrapUp };

    QString avatarName; //!< empty: a symbol
    Symbol avatarSymbol = Symbol::Person;
    QString headline;
    bool vip = false;
    Symbol symbol = Symbol::Incoming;
    bool hasSymbol = true;
    QString detail;
    QString emphasis; //!< what stands behind the detail in a colour: "to wrap up"
    QString when;
    Tone tone = Tone::Plain;
    QString spoken; //!< the row as one sentence

    friend bool operator==(const RowText &, const RowText &) = default;
};

//! "Jane Doe", "Sales line · 4 min · Follow-up", "14:32".
[[nodiscard]] RowText rowOf(const JournalEntry &entry, const QDateTime &now, const CallWords &words);
//! "Jane Doe", "Head of Procurement · Acme Corp · +1 415-555-0123".
[[nodiscard]] RowText rowOf(const Person &person, const CallWords &words);

//! "Call, 4:12, Follow-up: “Order 4471 is late.”", "Deal: Renewal 2026 · proposal sent · $30k"; of a timeline.
[[nodiscard]] QString timelineText(const HistoryEntry &entry, const CallWords &words);
//! What the row has no room for, in one line: what a CRM says at length, and whose it is.
[[nodiscard]] QString furtherText(const HistoryEntry &entry);
//! "Call, 4:12, Follow-up" without the note.
[[nodiscard]] QString eventText(const HistoryEntry &entry, const CallWords &words);
[[nodiscard]] Symbol symbolOf(const Call &call);
[[nodiscard]] Symbol symbolOf(const HistoryEntry &entry);
//! A call that rang here and was not taken.
[[nodiscard]] bool isMissed(const HistoryEntry &entry);

//! Who called, as well as it is known: a name, a number, "Number withheld".
[[nodiscard]] QString whoOf(const JournalEntry &entry, const CallWords &words);
[[nodiscard]] QString nameOf(const Person &person, const CallWords &words);
//! A number as people write it, in a direction of its own; empty for a withheld one.
[[nodiscard]] QString numberText(const PhoneNumber &number, const CallWords &words);

//! "Monday, 2 March 2026, 14:32"; empty for an invalid time.
[[nodiscard]] QString dayAndTime(const QDateTime &at, const CallWords &words);
[[nodiscard]] QString vipWord(); //!< "VIP"

} // namespace Ringside
