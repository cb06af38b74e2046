#pragma once

#include "dialplan.h"
#include "secretref.h"
#include "yamlvalue.h"

#include <QList>
#include <QString>
#include <QStringList>

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
    YamlValue unknown; //!< what this version does not know, kept for saving

    friend bool operator==(const CallSourceSettings &, const CallSourceSettings &) = default;
};

//! One place to ask who is calling (features.crm_integration.providers); their order is their rank.
struct ProviderSettings {
    enum class Type {
        PhoneBook,
        NotAvailable, //!< of a version to come; kept, not used
    };

    Type type = Type::PhoneBook;
    QString typeName; //!< as written, for NotAvailable
    bool enabled = true;
    QString name; //!< unique within a profile
    YamlValue unknown;

    friend bool operator==(const ProviderSettings &, const ProviderSettings &) = default;
};

//! Where the card shows, for which calls, how long (block "card").
struct CardSettings {
    enum class Corner { TopLeft, TopRight, BottomLeft, BottomRight };

    Corner corner = Corner::BottomRight;
    QString screen; //!< "active" (the one with the pointer), "primary", or a screen's name
    bool showRinging = true;
    bool showAnswered = false;
    bool showOutbound = false;
    bool showInternal = false;
    std::chrono::seconds hideAfter{20}; //!< after the end of the call; zero: stays until closed
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
    QList<ProviderSettings> providers;
    YamlValue unknown;

    CrmIntegrationSettings(); //!< with the phone book
    friend bool operator==(const CrmIntegrationSettings &, const CrmIntegrationSettings &) = default;
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
    bool doNotDisturb = false;
    QStringList extensions;
    QStringList internalNumbers; //!< "100", "1000-1999"
    QList<Line> lines; //!< in the order of the file
    QList<CallSourceSettings> callSources;
    CardSettings card;
    CrmIntegrationSettings crm;
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
