#pragma once

#include "callcontrol.h"
#include "callsource.h"
#include "clock.h"
#include "settings.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

struct AmiSettings;
class CallTracker;

//! The telephone systems of a profile: as settings name them, and while they change.
//!
//! Only what has changed is built anew; the others keep their connections and calls. A source is known by its name.
//! Thread: lives in the thread that created it. Does not own the tracker and the clock.
//! Life cycle: start(), then setSettings() at any time; stop() is idempotent, no signal is emitted after it.
class CallSources : public QObject
{
    Q_OBJECT

public:
    struct Status {
        QString name;
        ConnectionStatus status;
    };
    struct Check {
        QString name;
        bool good = false;
        QString text; //!< a sentence: the live answer, or why there is none
        std::chrono::milliseconds elapsed{0};
    };
    //! How a telephone system is reached; an error where that cannot even be tried, for want of a secret.
    using Resolve = std::function<QFuture<Result<AmiSettings>>(const CallSourceSettings &)>;

    CallSources(Resolve resolve, CallTracker &tracker, Clock &clock, QObject *parent = nullptr);
    ~CallSources() override;

    void start();
    void stop();
    //! \a extensions are the agent's: a source for others is another one.
    void setSettings(const QList<CallSourceSettings> &settings, const QStringList &extensions);
    //! The secret of this name is another one now, or can be had now.
    void secretChanged(const QString &name);
    void wake();

    [[nodiscard]] QList<Status> statuses() const;
    //! Null: none of that name is there now.
    [[nodiscard]] CallSource *find(const QString &name) const;
    //! Of the first source that can dial, else of the first that can do anything; null: none.
    [[nodiscard]] CallControl *control() const;

    //! Tries \a settings with a connection of its own, as far as a login.
    [[nodiscard]] QFuture<Check> tryOut(const CallSourceSettings &settings, const QFuture<Result<AmiSettings>> &ami);

Q_SIGNALS:
    void connectionChanged(const QString &source, const Ringside::ConnectionStatus &status);
    //! What can be done with the calls of \a source.
    void abilitiesChanged(const QString &source);
    void queuesChanged(const QString &source);

private:
    struct Entry {
        CallSourceSettings settings;
        QStringList extensions;
        quint64 serial = 0;
        std::unique_ptr<CallSource> source; // null: not yet, or not at all
        ConnectionStatus waiting; // what holds without a source
    };
    [[nodiscard]] Entry *entry(quint64 serial);
    void reconcile(const QString &renewedSecret);
    void begin(Entry &entry);
    void follow(Entry &entry, const AmiSettings &ami);
    void retire(Entry &entry);

    Resolve m_resolve;
    CallTracker &m_tracker;
    Clock &m_clock;
    QList<CallSourceSettings> m_settings;
    QStringList m_extensions;
    std::vector<Entry> m_entries; // in the order of settings
    std::vector<std::unique_ptr<CallSource>> m_retired; // stopped; we may be inside a signal of theirs
    quint64 m_lastSerial = 0;
    bool m_running = false;
};

} // namespace Ringside
