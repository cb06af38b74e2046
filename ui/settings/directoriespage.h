#pragma once

#include "settingspage.h"

namespace Ringside {

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
    void showProviders();
    void showGallery();
    [[nodiscard]] QString apply(const QString &before, const ProviderSettings &now);
    void move(int from, int to);
    void remove(ProviderCard *card);
    void addPhoneBook();
    [[nodiscard]] QList<ProviderCard *> cards() const;

    LockNote *m_locked = nullptr;
    StyledLabel *m_empty = nullptr;
    ReorderList *m_list = nullptr;
    MessageBar *m_problem = nullptr;
    Button *m_add = nullptr;
    Panel *m_gallery = nullptr;
    Button *m_addPhoneBook = nullptr;
    StyledLabel *m_phoneBookText = nullptr;
};

} // namespace Ringside
