#pragma once

#include "dialplan.h"
#include "secretref.h"
#include "yamlvalue.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>

namespace Ringside {

//! One telephone system to listen to (block "call_sources").
struct CallSourceSettings {
    enum class Type {
        AsteriskAmi,
        Demo, //!< the built-in one
        NotAvailable, //!< of a version to come; kept, not used
    };

    Type type = Type::AsteriskAmi;
    QString typeName; //!< as written, for NotAvailable
    QString name; //!< unique within a profile
    QStringList hosts; //!< main, then backups
    quint16 port = 0; //!< 0: the usual one of the type
    bool tls = false;
    QString caFile; //!< PEM; relative to the profile; empty: the system's authorities
    QString username;
    SecretRef secret;
    QStringList devices; //!< "PJSIP/1001"; empty: any technology with one of the extensions
    QString context; //!< of the dialplan, in which the agent's calls begin; empty: the usual one
    QString originateDevice; //!< which device rings first when Ringside dials; empty: the first of the agent's
    QString queueInterface; //!< as what the agent joins queues; empty: the device that rings first
    bool autoAnswer = false; //!< asks the agent's phone to take a call begun here by itself
    bool holdByNotify = false; //!< holds by asking the phone, which not every phone understands
    YamlValue unknown; //!< what this version does not know, kept for saving

    friend bool operator==(const CallSourceSettings &, const CallSourceSettings &) = default;
};

//! One place to ask who is calling (features.crm_integration.providers); their order is their rank.
struct ProviderSettings {
    enum class Type {
        PhoneBook,
        Ldap, //!< Active Directory too
        Sql,
        Connector, //!< a CRM, by a connector file
    };

    Type type = Type::PhoneBook;
    QString typeName; //!< for Connector: which one, "hubspot"; "custom": parameters describe it
    bool enabled = true;
    QString name; //!< unique within a profile
    QStringList lines; //!< numbers of the lines that ask it; empty: all
    std::chrono::seconds timeLimit{0}; //!< zero: the usual one
    //! What the type needs, as it stands in the file: a map, checked by whoever makes the provider. Secrets are
    //! references (SecretRef::toText()). Null: nothing. Not for PhoneBook.
    YamlValue parameters;
    YamlValue unknown; //!< PhoneBook only
    bool allowed = true; //!< false: the administrator's policy has it not among the allowed ones; not in the file

    //! What stands behind "type:": "phone_book", "ldap", "sql", or a connector's id.
    [[nodiscard]] QString typeWord() const;
    //! Of parameters; empty where it is absent, and for text() where it is no text.
    [[nodiscard]] QString text(QStringView key) const;
    [[nodiscard]] QStringList list(QStringView key) const; //!< a word alone is a list of one
    [[nodiscard]] SecretRef secret(QStringView key) const { return SecretRef::fromText(text(key)); }
    //! Empty: removes it.
    void setText(const QString &key, const QString &value);
    void setList(const QString &key, const QStringList &values);
    void set(const QString &key, const YamlValue &value); //!< null removes it

    friend bool operator==(const ProviderSettings &, const ProviderSettings &) = default;
};

//! Where the card shows, for which calls, how long (block "card").
struct CardSettings {
    enum class Corner { TopLeft, TopRight, BottomLeft, BottomRight };
    //! What stands in the row of facts, where it is known.
    enum class Fact { LastContact, Calls, Email, Account, CustomerSince };

    Corner corner = Corner::BottomRight;
    QString screen; //!< "active" (the one with the pointer), "primary", or a screen's name
    bool showRinging = true;
    bool showAnswered = false;
    bool showOutbound = false;
    bool showInternal = false;
    std::chrono::seconds hideAfter{20}; //!< after the end of the call; zero: stays until closed
    QList<Fact> facts{Fact::LastContact, Fact::Calls}; //!< in their order on the card
    YamlValue unknown;

    CardSettings();
    friend bool operator==(const CardSettings &, const CardSettings &) = default;
};

//! How callers are found (features.crm_integration).
struct CrmIntegrationSettings {
    bool enabled = true; //!< false: nobody is looked up
    bool cacheEnabled = true;
    std::chrono::seconds cacheTimeout{3600};
    bool stopAtFirstExact = false; //!< spares the providers further down
    QString caFile; //!< PEM: authorities that CRMs' certificates may be signed by besides the system's; may be relative
    QList<ProviderSettings> providers;
    YamlValue unknown;

    CrmIntegrationSettings(); //!< with the phone book
    friend bool operator==(const CrmIntegrationSettings &, const CrmIntegrationSettings &) = default;
};

//! An outcome code of calls.
struct Disposition {
    QString code; //!< what is kept with the call: "follow_up"
    QString name; //!< what the agent reads; empty: the program's own word for the code, else the code

    friend bool operator==(const Disposition &, const Disposition &) = default;
};

//! What is asked of the agent after a call (block "wrap_up").
struct WrapUpSettings {
    bool enabled = true; //!< false: cards go as the call ends; notes can be taken all the same
    QList<Disposition> dispositions; //!< in the order shown; empty: none is asked for
    YamlValue unknown;

    WrapUpSettings(); //!< with the usual ones: follow_up, resolved, sale, wrong_number, voicemail
    friend bool operator==(const WrapUpSettings &, const WrapUpSettings &) = default;
};

//! Somebody calls are often passed to.
struct TransferTarget {
    QString name;
    QString number; //!< as dialled from the agent's phone
    bool forVips = false; //!< offered first, with one click, where the caller is a VIP

    friend bool operator==(const TransferTarget &, const TransferTarget &) = default;
};

//! How calls are made and passed on (block "dialling").
struct DiallingSettings {
    enum class Form {
        AsWritten, //!< the digits as they stand
        E164, //!< "+14155550123"
        International, //!< "0014155550123", or what the region dials instead of the plus
        National, //!< numbers of the own region without their country
    };

    bool enabled = true; //!< false: Ringside never dials
    Form form = Form::AsWritten;
    QString outsidePrefix; //!< what comes before numbers of the public network: "0"
    QList<TransferTarget> transferTargets;
    YamlValue unknown;

    friend bool operator==(const DiallingSettings &, const DiallingSettings &) = default;
};

//! Hours in which no card shows by itself. Over midnight where  from is later than  to.
struct QuietHours {
    QTime from;
    QTime to;
    QList<Qt::DayOfWeek> days; //!< on which they begin; empty: every day

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

//! When the agent is not disturbed (block "do_not_disturb", or just true or false). Calls are journalled all the same.
struct QuietSettings {
    bool always = false;
    bool followSystem = false; //!< the desktop's own "do not disturb", where it can be read
    QList<QuietHours> hours;
    YamlValue unknown;

    friend bool operator==(const QuietSettings &, const QuietSettings &) = default;
};

enum class ThemeChoice { System, Light, Dark };

//! What config.yml says; as it stands here, what holds without one.
//!
//! Does not reach for the file by itself (settingsfile.h does), has no global instance.
//! Thread: a value. Holds secrets only where the file has them written out.
struct Settings {
    QString region; //!< ISO 3166-1 alpha-2; empty: the computer's
    QString language; //!< "de", "de_DE"; empty: the computer's
    ThemeChoice theme = ThemeChoice::System;
    QuietSettings quiet;
    QString hotkey; //!< "Ctrl+Alt+R", as QKeySequence writes it; empty: none
    bool pageInside = false; //!< customers open in a window of Ringside, not in the browser
    QStringList extensions;
    QStringList internalNumbers; //!< "100", "1000-1999"
    QList<Line> lines; //!< in the order of the file
    QList<CallSourceSettings> callSources;
    CardSettings card;
    CrmIntegrationSettings crm;
    WrapUpSettings wrapUp;
    DiallingSettings dialling;
    std::chrono::days journalRetention{365}; //!< zero: for ever
    YamlValue unknown;
    YamlValue unknownLines = YamlValue::map(); //!< by number, other keys of that line
    YamlValue unknownFeatures; //!< other blocks under "features"
    YamlValue unknownJournal; //!< other keys under "journal"

    //! How this company dials; the computer's region where none is set.
    [[nodiscard]] DialPlan dialPlan() const;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace Ringside
