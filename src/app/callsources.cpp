#include "callsources.h"

#include "amicallsource.h"
#include "calltracker.h"
#include "describe.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto checkTakesAtMost = 10s;

bool uses(const CallSourceSettings &settings, const QString &secret)
{
    return !secret.isEmpty() && settings.secret.kind == SecretRef::Kind::Keychain && settings.secret.name == secret;
}

} // namespace

CallSources::CallSources(Resolve resolve, CallTracker &tracker, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_resolve(std::move(resolve))
    , m_tracker(tracker)
    , m_clock(clock)
{
}

CallSources::~CallSources()
{
    stop();
}

void CallSources::start()
{
    m_running = true;
    reconcile({});
}

void CallSources::stop()
{
    m_running = false;
    for (Entry &entry : m_entries)
        retire(entry);
    m_entries.clear();
}

void CallSources::setSettings(const QList<CallSourceSettings> &settings, const QStringList &extensions)
{
    m_settings = settings;
    m_extensions = extensions;
    if (m_running)
        reconcile({});
}

void CallSources::secretChanged(const QString &name)
{
    if (m_running)
        reconcile(name);
}

void CallSources::wake()
{
    for (const Entry &entry : m_entries)
        if (entry.source)
            entry.source->wake();
}

CallSources::Entry *CallSources::entry(quint64 serial)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.serial == serial; });
    return it == m_entries.end() ? nullptr : &*it;
}

void CallSources::reconcile(const QString &renewedSecret)
{
    std::vector<Entry> before = std::move(m_entries);
    m_entries.clear();
    std::vector<quint64> fresh;
    for (const CallSourceSettings &settings : std::as_const(m_settings)) {
        if (settings.type == CallSourceSettings::Type::NotAvailable) // reported when the settings were read
            continue;
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const Entry &entry) { return entry.settings.name == settings.name; });
        // One without a source waits for something that may be there by now.
        const bool keeps = old != before.end() && old->settings == settings && old->extensions == m_extensions
            && !uses(settings, renewedSecret) && (old->source || !old->waiting.error);
        if (keeps) {
            m_entries.push_back(std::move(*old));
            before.erase(old);
            continue;
        }
        Entry entry;
        entry.settings = settings;
        entry.extensions = m_extensions;
        entry.serial = ++m_lastSerial;
        if (old != before.end()) {
            // Its calls stay until the new connection has told what is still in progress.
            retire(*old);
            before.erase(old);
        }
        fresh.push_back(entry.serial);
        m_entries.push_back(std::move(entry));
    }
    for (Entry &gone : before) {
        retire(gone);
        m_tracker.forget(gone.settings.name);
        Q_EMIT abilitiesChanged(gone.settings.name);
    }
    // why by serial: what a beginning source says may change settings again.
    for (const quint64 serial : fresh)
        if (Entry *entry = this->entry(serial))
            begin(*entry);
}

void CallSources::begin(Entry &entry)
{
    const quint64 serial = entry.serial;
    m_resolve(entry.settings).then(this, [this, serial](const Result<AmiSettings> &ami) {
        Entry *entry = this->entry(serial);
        if (!entry)
            return;
        if (ami) {
            follow(*entry, *ami);
            return;
        }
        entry->waiting = {ConnectionState::Denied, {}, ami.error()};
        Q_EMIT connectionChanged(QString(entry->settings.name), ConnectionStatus(entry->waiting));
    });
}

void CallSources::follow(Entry &entry, const AmiSettings &ami)
{
    entry.source = std::make_unique<AmiCallSource>(ami, m_clock);
    CallSource *source = entry.source.get();
    const QString name = entry.settings.name;
    m_tracker.watch(*source);
    connect(source, &CallSource::connectionChanged, this,
            [this, name](const ConnectionStatus &status) { Q_EMIT connectionChanged(name, status); });
    if (CallControl *control = source->control()) {
        connect(control, &CallControl::abilitiesChanged, this, [this, name] { Q_EMIT abilitiesChanged(name); });
        connect(control, &CallControl::queuesChanged, this, [this, name] { Q_EMIT queuesChanged(name); });
    }
    source->start();
}

void CallSources::retire(Entry &entry)
{
    if (!entry.source)
        return;
    entry.source->stop();
    entry.source->disconnect(this);
    if (CallControl *control = entry.source->control())
        control->disconnect(this);
    m_retired.push_back(std::move(entry.source));
    QMetaObject::invokeMethod(this, [this] { m_retired.clear(); }, Qt::QueuedConnection);
}

QList<CallSources::Status> CallSources::statuses() const
{
    QList<Status> statuses;
    for (const Entry &entry : m_entries)
        statuses.append({entry.settings.name, entry.source ? entry.source->status() : entry.waiting});
    return statuses;
}

CallSource *CallSources::find(const QString &name) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.settings.name == name; });
    return it == m_entries.end() ? nullptr : it->source.get();
}

CallControl *CallSources::control() const
{
    CallControl *any = nullptr;
    for (const Entry &entry : m_entries) {
        CallControl *control = entry.source ? entry.source->control() : nullptr;
        if (control && control->abilities().dial)
            return control;
        if (control && !any && control->abilities() != CallAbilities())
            any = control;
    }
    return any;
}

QFuture<CallSources::Check> CallSources::tryOut(const CallSourceSettings &settings,
                                                const QFuture<Result<AmiSettings>> &ami)
{
    // A child of this object: an attempt that is under way when the program ends goes with it.
    struct Attempt : QObject {
        using QObject::QObject;
        QPromise<Check> promise;
        std::unique_ptr<AmiCallSource> source;
        std::unique_ptr<Alarm> limit;
        bool done = false;
    };
    auto *attempt = new Attempt(this);
    attempt->promise.start();
    const auto future = attempt->promise.future();
    const auto finish = [this, attempt, name = settings.name, begun = m_clock.elapsed()](bool good, const QString &text) {
        if (attempt->done)
            return;
        attempt->done = true;
        const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.elapsed() - begun);
        attempt->promise.addResult(Check{name, good, text, elapsed});
        attempt->promise.finish();
        attempt->deleteLater(); // why later: we may be inside a signal of the source
    };
    QFuture(ami).then(attempt, [this, attempt, finish](const Result<AmiSettings> &ami) {
        if (!ami) {
            finish(false, describeMissingSecret(ami.error()));
            return;
        }
        attempt->source = std::make_unique<AmiCallSource>(*ami, m_clock);
        connect(attempt->source.get(), &CallSource::connectionChanged, attempt, [finish](const ConnectionStatus &status) {
            if (status.state == ConnectionState::Connected)
                finish(true, status.detail);
            else if (status.error)
                finish(false, describe(*status.error)); // with the words of the other side
        });
        attempt->limit = m_clock.alarm(
            [finish] { finish(false, describe(Error{ErrorKind::Timeout, {}, std::nullopt})); });
        attempt->limit->start(checkTakesAtMost);
        attempt->source->start();
    });
    return future;
}

} // namespace Ringside
