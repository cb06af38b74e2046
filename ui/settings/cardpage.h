#pragma once

#include "listeditor.h"
#include "settingspage.h"

namespace Ringside {

class DispositionRow;
class ReorderList;

//! Where the card shows, when, how long, with which facts, and what it asks after the call.
class CardPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit CardPage(SettingsAccess &access, QWidget *parent = nullptr);

    void commit() override;

private:
    void buildPlace();
    void buildOccasions();
    void buildFacts();
    void buildWrapUp();
    void showPlace();
    void showFacts();
    void takeFacts();
    [[nodiscard]] QString setDispositions(QList<Disposition> dispositions);

    CornerChooser *m_corner = nullptr;
    ChoiceField *m_screen = nullptr;
    FormRow *m_cornerRow = nullptr;
    FormRow *m_screenRow = nullptr;
    ReorderList *m_facts = nullptr;
    FormRow *m_factsRow = nullptr;
    ListEditorOf<Disposition, DispositionRow> *m_dispositions = nullptr;
};

} // namespace Ringside
