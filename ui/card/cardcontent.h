#pragma once

#include "callercard.h"
#include "icons.h"
#include "settings.h"

#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace Ringside {

//! An Error in words: a few for a line, and the whole sentence for a tool tip.
struct ErrorText {
    QString shortly;
    QString full;
};
//! Makes them; the program passes describeShortly() and describe() of app/.
using ErrorWords = std::function<ErrorText(const Error &)>;

//! Finds people a call could be passed to by what is typed; answers once, at any time, or never.
using TargetSearch
    = std::function<void(const QString &text, std::function<void(const QList<TransferTarget> &)> answer)>;

//! A person signs in to a provider, in the browser; or has done so in vain.
struct SignInProgress {
    bool isUnderWay = false;
    std::optional<Error> error{}; //!< what became of it

    friend bool operator==(const SignInProgress &, const SignInProgress &) = default;
};

//! What settings and the rest of the program say of all cards.
struct CardOptions {
    QList<CardSettings::Fact> facts = CardSettings().facts;
    QList<Disposition> dispositions; //!< empty: no outcome is asked for
    QList<TransferTarget> transferTargets;
    bool canAddPeople = false; //!< there is a phone book that unknown callers can be taken into
    QHash<QString, SignInProgress> signIns{}; //!< by provider, as settings name it

    friend bool operator==(const CardOptions &, const CardOptions &) = default;
};

//! What a card says, word for word: all that is drawn of a CallerCard, and nothing else.
//!
//! Does not know widgets, colours or sizes. All text in it is neutralised, one line, plain text.
//! Thread: an immutable value, free to cross threads.
struct CardContent {
    enum class Form {
        Full, //!< strip, who, details, sources, actions
        WrapUp, //!< strip, name, outcome, note, follow-up, actions
        Choice, //!< who of several is it?
        Toast, //!< two lines: a missed call
        Line, //!< one calm line: a colleague answered
    };
    enum class Tone { Ringing, InCall, OnHold, Quiet, Missed };
    //! What the button at the leading end of the foot does.
    enum class Primary { None, Open, Create, Save };
    //! Whether there is a field for notes.
    enum class NoteUse { None, OnRequest, Always };

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
        QUrl url; //!< http or https: the row is a link to it
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Source {
        ProviderProgress::State state = ProviderProgress::State::Waiting;
        QString text;
        QString toolTip;
        QString signInTo; //!< the provider, as settings name it: text is a link to signing in to it
        friend bool operator==(const Source &, const Source &) = default;
    };
    struct Candidate {
        QString key; //!< the person's identity, so that rows keep their place
        QString name;
        QString detail;
        bool vip = false;
        friend bool operator==(const Candidate &, const Candidate &) = default;
    };

    //! Where the caller's record can be opened.
    struct Place {
        QString text; //!< "Open in HubSpot"
        QUrl url; //!< http or https
        friend bool operator==(const Place &, const Place &) = default;
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
    Primary primary = Primary::None;
    QString openText; //!< "Open in HubSpot"; empty: there is nothing to open
    QUrl openUrl; //!< http or https; empty while openText only holds the place
    QList<Place> places; //!< where openUrl leads first, then where else the person is known
    bool canLink = false; //!< the number to somebody of the phone book
    bool canHangUp = false;
    bool canHold = false;
    bool isHeld = false;
    bool canTransfer = false; //!< at once, or after a word
    bool canCallBack = false;
    QString consulting; //!< whom the agent speaks with while the caller waits
    std::optional<TransferTarget> vipTarget; //!< to whom this caller is passed with one click
    NoteUse noteUse = NoteUse::None;
    WrapUp said;
    bool isSaved = true;
    QString number; //!< to be copied; empty: withheld
    QString spoken; //!< the whole card in one sentence, for a screen reader and a window's title

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

//! \a now decides what "3 min ago" means. \a errorWords may be empty: failures are then just named.
[[nodiscard]] CardContent cardContent(const CallerCard &card, const QDateTime &now, const QLocale &locale,
                                      const ErrorWords &errorWords, const CardOptions &options = {});

//! What stands beside the state: how long it rings, lasts or lasted. Empty where there is nothing to count.
[[nodiscard]] QString cardClock(const CallerCard &card, const QDateTime &now);
//! Whether cardClock() changes by itself.
[[nodiscard]] bool cardClockRuns(const CallerCard &card);

} // namespace Ringside
