#pragma once

#include "settingspage.h"


class QListWidget;
class QPlainTextEdit;

namespace Ringside {

class MessageBar;

//! How long calls are kept, what is kept about one person, and the diagnostic report.
class PrivacyPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PrivacyPage(SettingsAccess &access, QWidget *parent = nullptr);

private:
    void buildRetention();
    void buildPerson();
    void buildReport();
    [[nodiscard]] QString setRetention(int days);
    void askForRetention(int days);
    void showRetentionQuestion(int days, int calls);

    void find();
    void showFound(const QList<FoundPerson> &people);
    void choosePerson(int row);
    void readTraces();
    void showTraces(const PersonTraces &traces);
    void exportPerson();
    void askForErasure();
    void erase();
    void closePerson();
    [[nodiscard]] QString personName() const;

    void makeReport();
    void saveReport();

    NumberField *m_retention = nullptr;
    FormRow *m_retentionRow = nullptr;
    MessageBar *m_retentionQuestion = nullptr;
    Button *m_retentionNo = nullptr;
    int m_wantedRetention = 0;

    TextField *m_search = nullptr;
    FormRow *m_searchRow = nullptr;
    QListWidget *m_foundList = nullptr;
    QList<FoundPerson> m_found;
    std::optional<FoundPerson> m_person;
    Panel *m_personPanel = nullptr;
    StyledLabel *m_personHeading = nullptr;
    StyledLabel *m_personNumbers = nullptr;
    StyledLabel *m_personTraces = nullptr;
    Button *m_export = nullptr;
    Button *m_erase = nullptr;
    FormRow *m_confirmRow = nullptr;
    QWidget *m_confirm = nullptr;
    TextField *m_confirmField = nullptr;
    Button *m_confirmErase = nullptr;
    MessageBar *m_personMessage = nullptr;
    int m_question = 0; // only the answer to the last one counts

    Button *m_makeReport = nullptr;
    QWidget *m_reportPlace = nullptr;
    QPlainTextEdit *m_report = nullptr;
    MessageBar *m_reportMessage = nullptr;
};

} // namespace Ringside
