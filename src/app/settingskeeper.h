#pragma once

#include "clock.h"
#include "providers.h"
#include "settingsfile.h"

#include <QFileSystemWatcher>
#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace Ringside {

class SecretVault;

//! The settings of a profile: all layers, and the one way to change them.
//!
//! Writes nothing but config.yml. A file that was changed by hand meanwhile is never overwritten silently: what
//! stands there now is taken in, key by key, and wins where we have not changed the same key. One that cannot be
//! understood any more is left as it is, and so are the settings.
//! Thread: lives in the thread that created it; reads and writes one small file at once.
class SettingsKeeper : public QObject
{
    Q_OBJECT

public:
    //! Reads \a configFile.
    explicit SettingsKeeper(QString configFile, Policy policy = {}, QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    //! What was wrong with the file when it was read last; the policy's own come first.
    [[nodiscard]] QList<SettingsProblem> problems() const { return m_policy.problems + m_problems; }
    //! Whether the file (not the policy) had errors when it was read last.
    [[nodiscard]] bool hasErrors() const;

    //! \a keyPath as in config.yml: "card.corner", "call_sources".
    [[nodiscard]] bool isLocked(const QString &keyPath) const { return m_policy.isLocked(keyPath); }
    //! Whose rules the locks are, as the administrator has put it; may be empty.
    [[nodiscard]] QString lockedBy() const { return m_policy.by; }

    //! Makes \a wanted hold, as far as it is not locked: on disk first, then here.
    //! Errors: Storage where the file cannot be written, or was changed by hand and cannot be understood; Unsupported
    //! for what could not be read back from a file, with what is wrong. Nothing has changed then.
    Result<void> change(const Settings &wanted);
    //! Takes in what stands in the file now. A file that has gone changes nothing.
    Result<void> reload();
    //! From now on, notices by itself when the file was changed by hand.
    void followFile(Clock &clock);

    //! Moves secrets that are written out in config.yml to the keychain: those of call sources, and \a others. \return
    //! how many.
    QFuture<Result<int>> moveLiteralSecrets(SecretVault &vault, const QList<Providers::LiteralSecret> &others = {});
    //! A name for the secret of a call source that no other profile has: "asterisk-3f2a91c4".
    [[nodiscard]] static QString newSecretName(const QString &sourceName);

Q_SIGNALS:
    void changed(const Ringside::Settings &now, const Ringside::Settings &before);
    //! The file was changed by hand, and cannot be understood.
    void fileRefused(const QList<Ringside::SettingsProblem> &problems);

private:
    [[nodiscard]] bool wasChangedByHand() const;
    void remember(const LoadedSettings &loaded);
    void take(const Settings &settings);
    //! A secret in settings, with the way to put a reference in its place.
    struct Literal {
        QString owner; //!< a call source or provider
        Secret secret;
        QStringList hosts; //!< it is for
        std::function<bool(Settings &, const QString &reference)> replace; //!< false: it is there no more
    };
    QFuture<Result<int>> moveNext(SecretVault &vault, QList<Literal> literals, int moved);

    QString m_configFile;
    Policy m_policy;
    Settings m_settings;
    QList<SettingsProblem> m_problems;
    YamlValue m_written; // what the file says by itself
    QByteArray m_text; // of the file, when we read or wrote it last
    QFileSystemWatcher m_watcher;
    std::unique_ptr<Alarm> m_settled; // set while the file is being written
};

} // namespace Ringside
