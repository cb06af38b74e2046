#pragma once

#include "callsource.h"
#include "connectorform.h"
#include "cornerchooser.h"
#include "providerstatus.h"
#include "result.h"
#include "secretref.h"
#include "settings.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Ringside {

//! What a call source or a directory answered when it was tried.
struct Trial {
    bool good = false;
    QString text; //!< a sentence; may hold words of the other side
    std::chrono::milliseconds elapsed{0};
};

//! Where a secret is kept.
enum class SecretPlace {
    Keychain,
    Session, //!< until Ringside ends
    Unprotected, //!< in a file that only the user's account can read
};

//! What is in a file that is to hold the certificates of authorities.
enum class CertificateFileState {
    Good,
    NotThere,
    NotReadable,
    NoCertificate, //!< none in the PEM form
    KeyOnly, //!< a private key
};

struct KeychainState {
    SecretStore::State state = SecretStore::State::Unavailable;
    QString reason; //!< for Unavailable, in the words of the system
    bool unprotectedAllowed = true; //!< false: a policy forbids SecretPlace::Unprotected
};

//! What is known of a secret without seeing it.
struct SecretState {
    bool isKept = false;
    SecretPlace place = SecretPlace::Keychain;
    QStringList givenFor; //!< hosts
    bool isForHosts = true; //!< it may be sent to the hosts that were asked about
};

struct PhoneBookState {
    qint64 people = 0;
    QDateTime importedAt; //!< UTC; invalid: not known
    QString importedFrom; //!< the name of the file, without its folder
};

struct ImportSummary {
    qint64 read = 0; //!< rows
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0; //!< could not be used
    QStringList problems; //!< sentences with the line of the file; the first ones
};

//! Somebody (or a number without a name) about whom something is kept.
struct FoundPerson {
    QString id; //!< means something to the SettingsAccess only
    QString name; //!< may be empty
    QString company;
    QStringList numbers; //!< formatted
};

//! How much is kept about somebody, or was erased.
struct PersonTraces {
    int entries = 0; //!< of the phone book
    int calls = 0;
    int notes = 0;
    int namedIn = 0; //!< calls of others, which they took or passed on
};

//! Everything the settings dialog needs of the program, and nothing more.
//!
//! Settings are given and taken whole; what is taken holds at once and is written. Key paths are those of
//! config.yml: "card.corner", "call_sources". Secrets go in and are never given out.
//! Thread: the GUI thread, which no function blocks; futures are consumed there. Does not own the dialog.
class SettingsAccess : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // ---- settings
    [[nodiscard]] virtual const Settings &settings() const = 0;
    [[nodiscard]] virtual bool isLocked(const QString &keyPath) const = 0;
    //! Whose policy it is, for people; may be empty.
    [[nodiscard]] virtual QString lockedBy() const = 0;
    virtual Result<void> change(const Settings &wanted) = 0;
    //! \a error as a sentence for people.
    [[nodiscard]] virtual QString sentence(const Error &error) const = 0;
    //! Calls come from a telephone system inside the program, whatever the settings name.
    [[nodiscard]] virtual bool isDemo() const = 0;

    // ---- telephone systems and directories
    //! nullopt: there is none of this name.
    [[nodiscard]] virtual std::optional<ConnectionStatus> connection(const QString &callSource) const = 0;
    //! Tries \a source as it is here, saved or not, with \a secret, or without one with the secret it refers to.
    [[nodiscard]] virtual QFuture<Trial> tryCallSource(const CallSourceSettings &source,
                                                       const std::optional<Secret> &secret) = 0;
    //! \a file as settings name it.
    [[nodiscard]] virtual QFuture<CertificateFileState> certificateFile(const QString &file) = 0;
    //! Tries \a provider as it is here; \a typed: secrets that are not kept yet, by parameter.
    [[nodiscard]] virtual QFuture<Trial> tryProvider(const ProviderSettings &provider,
                                                     const QHash<QString, Secret> &typed) = 0;
    //! What can be added besides the phone book, by name.
    [[nodiscard]] virtual QFuture<QList<ConnectorForm>> connectorForms() = 0;
    //! The hosts that \a provider sends its secrets to, as far as they are known.
    [[nodiscard]] virtual QFuture<QStringList> providerHosts(const ProviderSettings &provider) = 0;
    //! nullopt: none of this name is in use.
    [[nodiscard]] virtual std::optional<ProviderStatus> providerStatus(const QString &provider) const = 0;
    //! Opens the browser; done when the person has signed in there, or an error.
    virtual QFuture<Result<void>> signIn(const QString &provider) = 0;
    virtual QFuture<Result<void>> signOut(const QString &provider) = 0;
    [[nodiscard]] virtual QFuture<Result<PhoneBookState>> phoneBook() = 0;
    virtual QFuture<Result<ImportSummary>> importPeople(const QString &file) = 0;
    virtual void cancelImport() = 0;

    // ---- secrets
    [[nodiscard]] virtual QFuture<KeychainState> keychain() = 0;
    [[nodiscard]] virtual QFuture<Result<SecretState>> secretState(const SecretRef &reference,
                                                                   const QStringList &hosts) = 0;
    //! Keeps \a secret for \a hosts, in place of what was there. \a name: the one it has had, or one to make a name
    //! from. \return what settings refer to it with.
    virtual QFuture<Result<SecretRef>> keepSecret(const QString &name, const Secret &secret,
                                                  const QStringList &hosts, SecretPlace place) = 0;
    //! The user's word: the secret may be sent to \a hosts, and to the others that settings name for it.
    virtual QFuture<Result<void>> allowHosts(const SecretRef &reference, const QStringList &hosts) = 0;
    virtual QFuture<Result<void>> removeSecret(const SecretRef &reference) = 0;
    //! Secrets that stand readable in config.yml go into the keychain; settings change.
    virtual QFuture<Result<void>> moveLiteralSecrets() = 0;
    //! A sentence where passwords lie in a plain file that a policy forbids, and are not used; else empty.
    [[nodiscard]] virtual QString forbiddenSecrets() const = 0;
    //! Removes that file.
    virtual Result<void> removeForbiddenSecrets() = 0;

    // ---- privacy
    //! Calls that would go if they were kept for \a keep only.
    [[nodiscard]] virtual QFuture<Result<int>> callsOlderThan(std::chrono::days keep) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<FoundPerson>>> findPeople(const QString &text) = 0;
    [[nodiscard]] virtual QFuture<Result<PersonTraces>> tracesOf(const QString &personId) = 0;
    virtual QFuture<Result<void>> exportPerson(const QString &personId, const QString &file) = 0;
    //! \return what is gone.
    virtual QFuture<Result<PersonTraces>> erasePerson(const QString &personId) = 0;
    //! Redacted: nothing personal, no secret.
    [[nodiscard]] virtual QFuture<Result<QString>> diagnosticReport() = 0;
    virtual QFuture<Result<void>> saveText(const QString &file, const QString &text) = 0;

    // ---- the desktop
    struct Autostart {
        bool isOn = false; //!< as the system has it
        bool canChange = true;
        QString text; //!< what there is to say; may be empty
    };
    [[nodiscard]] virtual Autostart autostart() const = 0;
    virtual QFuture<Result<void>> setAutostart(bool on) = 0;
    //! Who opens tel:, callto: and sip: links.
    struct Links {
        enum class Way {
            Directly, //!< takeLinks() does it
            SystemSettings, //!< takeLinks() opens the system's settings
            None, //!< the system does not know Ringside as a program for links
        };
        bool areOurs = false; //!< all of them
        QStringList lines; //!< as the system has it, a sentence each
        Way way = Way::None;
    };
    [[nodiscard]] virtual Links links() const = 0;
    //! The user's wish that Ringside opens them. Forbidden: the system goes on with another program.
    virtual QFuture<Result<void>> takeLinks() = 0;
    enum class Feature { SystemQuiet, Hotkey, PageInside };
    struct Ability {
        bool possible = true;
        QString text; //!< why not, or what to know; may be empty
    };
    [[nodiscard]] virtual Ability ability(Feature feature) const = 0;
    [[nodiscard]] virtual QList<ScreenPicture> screens() const = 0;
    //! Codes of the languages that the program speaks: "de", "pt_BR".
    [[nodiscard]] virtual QStringList languages() const = 0;
    //! In the browser; https only. \return whether there is one.
    virtual bool openPage(const QUrl &url) = 0;

Q_SIGNALS:
    //! Settings or their locks are others now.
    void changed();
    void connectionChanged(const QString &callSource);
    void providerChanged(const QString &provider);
    //! A secret was written, removed, or may be sent elsewhere now. \a name is the one in its reference.
    void secretChanged(const QString &name);
    //! People came or went.
    void phoneBookChanged();
    void importProgress(double fraction, qint64 rows);
    //! Autostart, links or an ability.
    void desktopChanged();
    void screensChanged();
};

} // namespace Ringside
