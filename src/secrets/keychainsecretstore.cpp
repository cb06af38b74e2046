#include "keychainsecretstore.h"

#include "keychainlock_p.h"
#include "logging.h"

#include <QPointer>
#include <QPromise>
#include <QUuid>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

constexpr auto timeLimit = 120s; // somebody may have to look for a password

// Shared: a std::function has to be copyable. The last copy that goes cancels the future.
template<class T>
std::shared_ptr<QPromise<T>> newPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template<class T>
void resolve(QPromise<T> &promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

} // namespace

struct KeychainSecretStore::Answer {
    QKeychain::Error error = QKeychain::NoError;
    QString reason;
    QByteArray value;
    bool locked = false; // asked afterwards
    bool late = false;

    [[nodiscard]] Error toError() const
    {
        if (late)
            return {ErrorKind::Timeout, u"the keychain did not answer"_s, {}};
        if (locked)
            return {ErrorKind::Storage, u"the keychain is locked; unlock it and try again"_s, {}};
        if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented)
            return {ErrorKind::Unsupported, u"no keychain: "_s + reason, {}};
        return {ErrorKind::Storage, u"keychain: "_s + reason, {}};
    }
};

struct KeychainSecretStore::Task {
    QPointer<QKeychain::Job> job; // deletes itself once finished
    bool started = false;
    std::function<void(const Answer &)> done;
    ~Task()
    {
        if (!started)
            delete job;
    }
};

KeychainSecretStore::KeychainSecretStore(Clock &clock, QString service)
    : m_clock(clock)
    , m_service(std::move(service))
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::enqueue(QKeychain::Job *job, std::function<void(const Answer &)> done)
{
    auto task = std::make_unique<Task>();
    task->job = job;
    task->done = std::move(done);
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        startNext();
}

void KeychainSecretStore::startNext()
{
    // why: QtKeychain must not be given a new job from within another one's finished(), and done() is
    // where the next one often comes from.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            Task &task = *m_tasks.front();
            task.started = true;
            QObject::connect(task.job, &QKeychain::Job::finished, &m_context, [this](QKeychain::Job *job) {
                m_limit->stop();
                Answer answer{job->error(), job->errorString(), {}, false, false};
                if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
                    answer.value = reading->binaryData();
                // why: gnome-keyring with a locked collection says "not found" on reading, "done" on
                // deleting, and only on writing what is the matter.
                const bool success = answer.error == QKeychain::NoError;
                if (success && !qobject_cast<QKeychain::DeletePasswordJob *>(job)) {
                    finish(answer);
                    return;
                }
                askForKeychainLock(&m_context, [this, answer](KeychainLock lock) {
                    Answer complete = answer;
                    complete.locked = lock == KeychainLock::Locked;
                    finish(complete);
                });
            });
            m_limit = m_clock.alarm([this] {
                Answer late;
                late.error = QKeychain::OtherError;
                late.late = true;
                finish(late);
            });
            m_limit->start(timeLimit);
            task.job->start();
        },
        Qt::QueuedConnection);
}

void KeychainSecretStore::finish(const Answer &answer)
{
    const std::unique_ptr<Task> task = std::move(m_tasks.front());
    m_tasks.pop_front();
    m_limit->stop();
    // An answer that comes after its time limit must not be taken for the next task's.
    if (task->job)
        QObject::disconnect(task->job, nullptr, &m_context, nullptr);
    if (!m_tasks.empty())
        startNext();
    task->done(answer);
}

QFuture<Result<std::optional<Secret>>> KeychainSecretStore::read(const QString &name)
{
    auto promise = newPromise<Result<std::optional<Secret>>>();
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    enqueue(job, [promise](const Answer &answer) {
        Result<std::optional<Secret>> result;
        if (answer.error == QKeychain::NoError)
            result = Secret(answer.value);
        else if (answer.error != QKeychain::EntryNotFound || answer.locked)
            result = tl::unexpected(answer.toError());
        resolve(*promise, std::move(result));
    });
    return promise->future();
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &name, const Secret &secret)
{
    auto promise = newPromise<Result<void>>();
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(secret.reveal());
    enqueue(job, [promise](const Answer &answer) {
        Result<void> result;
        if (answer.error != QKeychain::NoError)
            result = tl::unexpected(answer.toError());
        resolve(*promise, std::move(result));
    });
    return promise->future();
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &name)
{
    auto promise = newPromise<Result<void>>();
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    enqueue(job, [promise](const Answer &answer) {
        Result<void> result;
        const bool gone
            = answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound;
        if (!gone || answer.locked)
            result = tl::unexpected(answer.toError());
        resolve(*promise, std::move(result));
    });
    return promise->future();
}

QFuture<SecretStore::Status> KeychainSecretStore::probe()
{
    auto promise = newPromise<Status>();
    askForKeychainLock(&m_context, [this, promise](KeychainLock lock) {
        // why no trial: writing would make the system ask the user for a password, out of the blue.
        if (lock == KeychainLock::Locked || lock == KeychainLock::NotSetUp) {
            resolve(*promise, Status{State::Locked, {}});
            return;
        }
        // A name of its own, so that two probes at a time do not see each other's.
        const QString name = u"canary-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QByteArray value = QUuid::createUuid().toByteArray();
        const auto report = [promise](const Error &error) {
            qCInfo(lcSecrets).noquote() << "the keychain cannot be used:" << error.detail;
            resolve(*promise, Status{State::Unavailable, error.detail});
        };
        write(name, Secret(value)).then(&m_context, [=, this](const Result<void> &written) {
            if (!written) {
                report(written.error());
                return;
            }
            read(name).then(&m_context, [=, this](const Result<std::optional<Secret>> &found) {
                remove(name);
                if (!found)
                    report(found.error());
                else if (!*found || (**found).reveal() != value)
                    report({ErrorKind::Storage, u"the keychain does not keep what it is given"_s, {}});
                else
                    resolve(*promise, Status{State::Available, {}});
            });
        });
    });
    return promise->future();
}

} // namespace Ringside
