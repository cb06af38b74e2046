#pragma once

#include "clock.h"
#include "secret.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace Ringside {

//! The system's keychain: Secret Service or KWallet, Windows Credential Manager, macOS Keychain.
//!
//! Never falls back to storing unprotected. The system may ask the user for a password; that is what the
//! time limit of two minutes is for. One question is put at a time, in the order they came.
//! Thread: the GUI thread, which it never blocks.
//! Errors: Storage where it is locked or refuses, Unsupported where there is none, Timeout. "Nothing is
//! stored" is believed only of a keychain that is not locked.
//! Life cycle: futures of a destroyed store are cancelled.
class KeychainSecretStore : public SecretStore
{
public:
    explicit KeychainSecretStore(Clock &clock, QString service = QStringLiteral("ringside"));
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Status> probe() override;
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;

private:
    struct Answer;
    struct Task;

    void enqueue(QKeychain::Job *job, std::function<void(const Answer &)> done);
    void startNext();
    void finish(const Answer &answer);

    Clock &m_clock;
    QString m_service;
    std::deque<std::unique_ptr<Task>> m_tasks; // the first one is under way
    std::unique_ptr<Alarm> m_limit;
    QObject m_context; // last, so that nothing is called back while the rest goes
};

} // namespace Ringside
