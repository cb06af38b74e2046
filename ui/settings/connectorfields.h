#pragma once

#include "settingsform.h"

#include <QSet>

namespace Ringside {

class FileField;
class SecretField;

//! The rows of a directory's form, made from its ConnectorForm: for each parameter a field of its kind.
//!
//! Holds no values: reads the provider's, hands edited ones over, and shows the fields of the chosen way to sign in
//! only. Secrets go where SettingsAccess keeps them; the provider gets references. What stands in the form may come
//! from outside. Thread: the GUI thread. Does not own the two forms it puts its rows into, nor outlives them.
class ConnectorFields : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(ProviderSettings &)>;
    struct Provider {
        std::function<const ProviderSettings &()> get;
        std::function<QString(const Change &)> edit; //!< \return what is wrong, or nothing
    };

    //! What most people leave as it is goes into \a further.
    ConnectorFields(SettingsAccess &access, ConnectorForm form, Provider provider, SettingsForm &usual,
                    SettingsForm &further, QObject *parent = nullptr);

    [[nodiscard]] const ConnectorForm &form() const { return m_form; }
    //! Names of what is required and not there.
    [[nodiscard]] QStringList missing() const;
    //! Says beside every field that is required and empty that it is; what is typed but not kept yet counts as there.
    //! \return whether there are any.
    bool markMissing();
    //! To the first field that is required and empty, else to the first one.
    void takeKeyboard();
    //! Secrets that are typed and not kept yet, by parameter.
    [[nodiscard]] QHash<QString, Secret> typed() const;
    //! Why a secret cannot be used, where that is to be settled here; else nothing.
    [[nodiscard]] QString secretProblem() const;
    //! A file is being looked at; fileRead() comes.
    [[nodiscard]] bool isReading() const { return m_filesUnderWay > 0; }

    //! The forms show what the provider is now; to be called before they are refreshed.
    void refresh();
    //! Where secrets go.
    void setHosts(const QStringList &hosts);
    void setLocked(bool locked);
    //! Files that are typed; secrets too with \a withSecrets.
    void commit(bool withSecrets);

Q_SIGNALS:
    void fileRead();
    //! secretProblem() may be another.
    void secretsShown();

private:
    struct Row {
        ConnectorParameter parameter;
        FormRow *row = nullptr;
        SecretField *secret = nullptr;
        FileField *file = nullptr;
        int question = 0; // of a file: only the answer to the last one counts
    };

    void addWays(SettingsForm &form);
    void add(const ConnectorParameter &parameter, SettingsForm &form);
    [[nodiscard]] FormRow *addField(const ConnectorParameter &parameter, SettingsForm &form);
    [[nodiscard]] FormRow *addChoice(const ConnectorParameter &parameter, SettingsForm &form);
    [[nodiscard]] FormRow *addFlag(const ConnectorParameter &parameter, SettingsForm &form);
    void addFile(Row &entry, SettingsForm &form);
    void addSecret(Row &entry, SettingsForm &form);
    [[nodiscard]] Row *find(const QString &name);
    [[nodiscard]] QString way() const;
    [[nodiscard]] QString setText(const ConnectorParameter &parameter, const QString &text);
    [[nodiscard]] QString setList(const ConnectorParameter &parameter, const QString &text);
    void setFile(const QString &name, const QString &file);
    void setReference(const QString &name, const SecretRef &reference);
    [[nodiscard]] bool isNamedByFile(const QString &name) const;
    [[nodiscard]] SecretRef referenceOf(const QString &name) const;
    void showSecret(const Row &entry);

    SettingsAccess &m_access;
    ConnectorForm m_form;
    Provider m_provider;
    std::vector<Row> m_rows;
    QSet<QString> m_marked; // parameters, as missing
    QStringList m_hosts;
    bool m_hostsAreKnown = false;
    int m_filesUnderWay = 0;
    bool m_isLocked = false;
};

} // namespace Ringside
