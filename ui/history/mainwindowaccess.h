#pragma once

#include "calltrace.h"
#include "historyentry.h"
#include "lookupstate.h"
#include "personref.h"
#include "phonenumber.h"
#include "providerstatus.h"
#include "result.h"
#include "settings.h"
#include "wrapup.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace Ringside {

//! What the main window needs of the program beside its stores.
//!
//! Narrow on purpose: the window does not know the engine, and tests put a small one in its place.
//! Thread: the GUI thread; nothing here blocks it.
class MainWindowAccess : public QObject
{
    Q_OBJECT

public:
    //! What an import did. Its sentences are for the user and hold nothing that stands in the file.
    struct ImportOutcome {
        struct Problem {
            qint64 line = 0; //!< of the file, counted from 1
            QString text;
        };
        qint64 read = 0;
        qint64 added = 0;
        qint64 updated = 0;
        qint64 unchanged = 0; //!< and those joined with an earlier row of the same person
        qint64 skipped = 0;
        QList<Problem> problems; //!< the first hundred
        qint64 problemCount = 0; //!< all of them
    };

    using QObject::QObject;

    //! Reads what people write, as dialled from the agent's phone.
    [[nodiscard]] virtual PhoneNumber parse(const QString &text) const = 0;
    //! Whether a number may be dialled now; where not, no window offers it.
    [[nodiscard]] virtual bool canDial() const = 0;
    virtual QFuture<Result<void>> dial(const QString &text) = 0;
    //! \return whether the page of \a source was opened.
    virtual bool open(const QUrl &url, const QString &source) = 0;
    virtual void copy(const QString &text) = 0;
    //! A whole sentence.
    [[nodiscard]] virtual QString describe(const Error &error) const = 0;
    //! The same in a few words: "out of reach".
    [[nodiscard]] virtual QString describeShortly(const Error &error) const = 0;
    //! Outcomes to choose from, in their order, each with the name to show.
    [[nodiscard]] virtual QList<Disposition> dispositions() const = 0;
    //! What holds of \a call where the journal has \a stored: what was said since, on its card perhaps, is in it.
    [[nodiscard]] virtual WrapUp newestWrapUp(const CallId &call, const WrapUp &stored) const = 0;
    //! The agent has made \a said of \a seen, which this window showed. Only what differs is changed; it is written
    //! soon, tried again where it cannot be, and told by wrapUpChanged().
    virtual void editWrapUp(const CallId &call, const WrapUp &seen, const WrapUp &said) = 0;
    //! Writes at once what would be written soon.
    virtual void flushWrapUp(const CallId &call) = 0;
    //! Who marks a VIP; empty: not known.
    [[nodiscard]] virtual QString agentName() const = 0;

    //! The directories and CRMs that are in use, in their order. The phone book is not among them.
    [[nodiscard]] virtual QList<ProviderStatus> providers() const = 0;
    //! Those of them that know what happened before, by name.
    [[nodiscard]] virtual QStringList historyPlaces() const = 0;
    //! Lets the agent sign in to \a provider, in the browser. Done when they have, or Cancelled, Forbidden ….
    virtual QFuture<Result<void>> signIn(const QString &provider) = 0;
    //! Whose number it is, as all places together know; \a line: the number that was called, may be empty.
    //! \a progress gets what is known with each answer; the future the complete state.
    [[nodiscard]] virtual QFuture<LookupState> lookUp(const PhoneNumber &number, const QString &line,
                                                      std::function<void(const LookupState &)> progress) = 0;
    //! What happened before, from the journal and the CRMs. \a told gets what is known with each answer; \a complete:
    //! all have answered. One question at a time: while it is not ended, another one goes on with it, and who was
    //! asked about the same person is not asked again.
    virtual void askHistory(const HistoryQuestion &question,
                            std::function<void(const HistorySummary &, bool complete)> told) = 0;
    //! Nobody waits for it any longer.
    virtual void endHistory() = 0;

    //! One import or export at a time.
    virtual QFuture<Result<ImportOutcome>> importFile(const QString &path) = 0;
    //! \return how many people were written.
    virtual QFuture<Result<qint64>> exportTo(const QString &path) = 0;
    //! Ends the import or export under way.
    virtual void cancelTransfer() = 0;

    //! nullopt: not kept any more.
    [[nodiscard]] virtual std::optional<CallTrace> trace(const CallId &call) const = 0;
    //! The same to be copied: redacted.
    [[nodiscard]] virtual QString traceText(const CallId &call) const = 0;

Q_SIGNALS:
    //! canDial() or dispositions() may have changed.
    void abilitiesChanged();
    //! providers() or historyPlaces() are others.
    void providersChanged();
    //! What is said of \a call has changed, here or on its card; or it has reached the disk.
    void wrapUpChanged(const Ringside::CallId &call, const Ringside::WrapUp &wrapUp, bool saved);
    //! It could not be written, and will be tried again.
    void wrapUpUnwritten(const Ringside::CallId &call, const Ringside::Error &error);
    //! Of the import or export under way, 0 … 1.
    void transferProgress(double fraction);
};

} // namespace Ringside
