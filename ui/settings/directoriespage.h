#pragma once

#include "settingspage.h"

namespace Ringside {

class ConnectorGallery;
class FileField;
class MessageBar;
class ProviderCard;
class ReorderList;

//! Where callers are looked up, in which order, and what is remembered of the answers.
class DirectoriesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DirectoriesPage(SettingsAccess &access, QWidget *parent = nullptr);

    void commit() override;
    void refresh() override;

private:
    void buildList();
    void buildGallery();
    void buildOptions();
    void setCaFile(const QString &file);
    void showProviders();
    ProviderCard *makeCard(const ProviderSettings &provider);
    void giveForm(ProviderCard &card) const;
    void readForms();
    void showGallery();
    [[nodiscard]] QString apply(const QString &before, const ProviderSettings &now);
    void move(int from, int to);
    void remove(ProviderCard *card);
    void add(const QString &type);
    void addPhoneBook();
    void addConnector(const ConnectorForm &form);
    [[nodiscard]] QList<ProviderCard *> cards() const;

    LockNote *m_locked = nullptr;
    StyledLabel *m_empty = nullptr;
    ReorderList *m_list = nullptr;
    MessageBar *m_problem = nullptr;
    Button *m_add = nullptr;
    ConnectorGallery *m_gallery = nullptr;
    std::optional<QList<ConnectorForm>> m_forms; // nullopt: not known yet
    FileField *m_caFile = nullptr;
    FormRow *m_caRow = nullptr;
    int m_caQuestion = 0; // only the answer to the last one counts
};

} // namespace Ringside
