#pragma once

#include "calltext.h"
#include "mainwindowaccess.h"
#include "person.h"
#include "themed.h"

#include <QPointer>
#include <QScrollArea>

namespace Ringside {

class FormRow;
class MessageBar;
class NoteField;
class SwitchButton;
class TextField;

//! Makes or changes a person. What is wrong stands beside its field; nothing typed is lost over it.
//!
//! Does not write anything: it hands over the person. Thread: the GUI thread.
class PersonForm : public QWidget, public Themed
{
    Q_OBJECT

public:
    PersonForm(MainWindowAccess &access, CallWords words, QWidget *parent = nullptr);

    //! An empty key: somebody new.
    void setPerson(const Person &person);
    //! What stands in the fields now; what the form does not show is kept.
    [[nodiscard]] Person person() const;
    [[nodiscard]] bool isChanged() const;
    //! Gives the keyboard to the field that had it last.
    void goOn();
    //! The store has refused it.
    void sayNotSaved(const QString &problem);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void saveRequested(const Ringside::Person &person);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct NumberRow {
        QWidget *frame;
        TextField *label;
        TextField *number;
        StyledLabel *hint;
        PhoneNumber before; //!< kept as it is where its text was not touched
        QString shown;
    };
    struct FieldRow {
        QWidget *frame;
        TextField *name;
        TextField *value;
    };
    TextField *addField(const QString &label, FormRow **row = nullptr);
    void addNumber(const LabelledNumber &number);
    void addCustomField(const QString &name, const QString &value);
    void removeRow(QWidget *frame);
    void reviewNumber(const NumberRow &row, bool strictly) const;
    [[nodiscard]] PhoneNumber numberOf(const NumberRow &row) const;
    [[nodiscard]] bool review();
    void save();
    void showVip();

    MainWindowAccess &m_access;
    const CallWords m_words;
    Theme m_theme;
    Person m_person; // as it was
    Person m_shown; // … and as the fields read then
    QPointer<QWidget> m_lastField; // that had the keyboard

    StyledLabel *m_title;
    MessageBar *m_message;
    QScrollArea *m_scroll;
    QWidget *m_page;
    TextField *m_name;
    FormRow *m_nameRow;
    TextField *m_company;
    TextField *m_jobTitle;
    TextField *m_email;
    FormRow *m_emailRow;
    TextField *m_tags;
    TextField *m_link;
    FormRow *m_linkRow;
    SwitchButton *m_vip;
    TextField *m_vipReason;
    FormRow *m_vipReasonRow;
    NoteField *m_notes;
    QWidget *m_numbers;
    QWidget *m_fields;
    QList<NumberRow> m_numberRows;
    QList<FieldRow> m_fieldRows;
    Button *m_addNumber;
    Button *m_addCustomField;
    Button *m_save;
    Button *m_cancel;
};

} // namespace Ringside
