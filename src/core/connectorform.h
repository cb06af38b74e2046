#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Ringside {

//! Something an administrator fills in: a field of the credentials form, a key of the provider in config.yml.
//! Thread: a value.
struct ConnectorParameter {
    enum class Type {
        Text,
        LongText, //!< several lines: a query
        List, //!< several words: servers
        Secret, //!< goes to the keychain; expressions never see it
        Url, //!< http or https
        Choice,
        Flag,
        File, //!< the path of one
    };
    struct Choice {
        QString value;
        QString label;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    QString name; //!< snake_case, as in config.yml
    QString label;
    QString help; //!< a sentence; may be empty
    Type type = Type::Text;
    bool required = false;
    bool advanced = false; //!< most leave it as it is
    QString fallback; //!< where nothing is filled in
    QList<Choice> choices;

    friend bool operator==(const ConnectorParameter &, const ConnectorParameter &) = default;
};

//! One way to sign in to a provider, as a form shows it.
struct ConnectorWay {
    QString id; //!< for the key "authentication"
    QString label;
    bool inBrowser = false; //!< a person signs in, in the browser
    QStringList parameters; //!< fields that only some ways need, and this one does

    friend bool operator==(const ConnectorWay &, const ConnectorWay &) = default;
};

//! What can be connected, and what has to be filled in for it: an entry of the gallery.
//!
//! Holds no values (ProviderSettings does). Labels come from files: plain text. Thread: a value.
struct ConnectorForm {
    QString type; //!< behind "type:" in config.yml: "hubspot", "ldap"
    QString name; //!< "HubSpot"
    QString summary; //!< a sentence on what it is good for; may be empty
    QString documentation; //!< the vendor's page; only http and https are ever opened
    QList<ConnectorParameter> parameters;
    QList<ConnectorWay> ways; //!< the first is the usual one; empty: there is nothing to choose

    //! null: there is none of this name.
    [[nodiscard]] const ConnectorParameter *parameter(const QString &parameterName) const
    {
        for (const ConnectorParameter &one : parameters) {
            if (one.name == parameterName)
                return &one;
        }
        return nullptr;
    }
    //! Whether \a parameterName belongs to the way \a wayId: it is that way's, or nobody's in particular.
    [[nodiscard]] bool isNeeded(const QString &parameterName, const QString &wayId) const
    {
        bool isOthers = false;
        for (const ConnectorWay &way : ways) {
            if (!way.parameters.contains(parameterName))
                continue;
            if (way.id == wayId || (wayId.isEmpty() && &way == &ways.first()))
                return true;
            isOthers = true;
        }
        return !isOthers;
    }

    friend bool operator==(const ConnectorForm &, const ConnectorForm &) = default;
};

} // namespace Ringside
