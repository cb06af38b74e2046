#pragma once

#include "listeditor.h"
#include "settingspage.h"

namespace Ringside {

class LineRow;
class MessageBar;
class SourceCard;
class TransferTargetRow;

//! Telephone systems, the agent's extensions, the company's numbers, and how calls are made.
class PhonePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PhonePage(SettingsAccess &access, QWidget *parent = nullptr);

    void commit() override;
    void refresh() override;

private:
    void buildSources();
    void buildNumbers();
    void buildDialling();
    void showForbidden();
    void showSources();
    SourceCard *addCard(const CallSourceSettings &source, bool isDraft);
    void addDraft();
    void remove(SourceCard *card);
    [[nodiscard]] QString apply(const QString &before, const CallSourceSettings &now);

    MessageBar *m_forbidden = nullptr;
    QWidget *m_sourcePlace = nullptr;
    LockNote *m_sourcesLocked = nullptr;
    StyledLabel *m_noSources = nullptr;
    Button *m_addSource = nullptr;
    QList<SourceCard *> m_cards;
    ListEditorOf<Line, LineRow> *m_lines = nullptr;
    ListEditorOf<TransferTarget, TransferTargetRow> *m_targets = nullptr;
};

} // namespace Ringside
