#pragma once

#include "callercard.h"
#include "icons.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace Ringside {

//! An Error in words: a few for a line, and the whole sentence for a tool tip.
struct ErrorText {
    QString shortly;
    QString full;
};
//! Makes them; the program passes describeShortly() and describe() of app/.
using ErrorWords = std::function<ErrorText(const Error &)>;

//! What a card says, word for word: all that is drawn of a CallerCard, and nothing else.
//!
//! Does not know widgets, colours or sizes. All text in it is neutralised, one line, plain text.
//! Thread: an immutable value, free to cross threads.
struct CardContent {
    enum class Form {
        Full, //!< strip, who, details, sources, actions
        Choice, //!< who of several is it?
        Toast, //!< two lines: a missed call
        Line, //!< one calm line: a colleague answered
    };
    enum class Tone { Ringing, InCall, OnHold, Quiet, Missed };

    struct Note {
        Symbol symbol = Symbol::Info;
        QString text;
        bool isWarning = false;
        friend bool operator==(const Note &, const Note &) = default;
    };
    struct Fact {
        QString label;
        QString value;
        QString toolTip;
        friend bool operator==(const Fact &, const Fact &) = default;
    };
    struct Row {
        Symbol symbol = Symbol::Incoming;
        QString text;
        QString when;
        QString toolTip;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Source {
        ProviderProgress::State state = ProviderProgress::State::Waiting;
        QString text;
        QString toolTip;
        friend bool operator==(const Source &, const Source &) = default;
    };
    struct Candidate {
        QString key; //!< the person's identity, so that rows keep their place
        QString name;
        QString detail;
        bool vip = false;
        friend bool operator==(const Candidate &, const Candidate &) = default;
    };

    Form form = Form::Full;
    Tone tone = Tone::Ringing;
    QString state; //!< "Incoming", "In call"
    QString line; //!< "Sales line"
    QString headline; //!< name, or number
    bool headlineIsNumber = false;
    bool vip = false;
    QString vipReason;
    QString subtitle;
    bool isSearching = false; //!< nobody found yet, and somebody is still being asked
    QString numberLine; //!< number, place
    QString avatarName; //!< whose initials; empty: a symbol stands there
    Symbol avatarSymbol = Symbol::Phone;
    QList<Note> notices; //!< "Transferred by Bob", "Probably: …"
    QStringList chips;
    QString pinned;
    QList<Fact> facts;
    QList<Row> history;
    QList<Source> sources;
    QList<Candidate> candidates;
    QString openText; //!< "Open in HubSpot"; empty: there is nothing to open
    QUrl openUrl; //!< http or https; empty while openText only holds the place
    QString number; //!< to be copied; empty: withheld
    QString spoken; //!< the whole card in one sentence, for a screen reader and a window's title

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

//! \a now decides what "3 min ago" means. \a errorWords may be empty: failures are then just named.
[[nodiscard]] CardContent cardContent(const CallerCard &card, const QDateTime &now,
                                      const QLocale &locale, const ErrorWords &errorWords);

//! What stands beside the state: how long it rings, lasts or lasted. Empty where there is nothing to count.
[[nodiscard]] QString cardClock(const CallerCard &card, const QDateTime &now);
//! Whether cardClock() changes by itself.
[[nodiscard]] bool cardClockRuns(const CallerCard &card);

//! Whether \a url may be handed to the system: http and https with a host, nothing else.
[[nodiscard]] bool mayBeOpened(const QUrl &url);

} // namespace Ringside
