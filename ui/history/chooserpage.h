#pragma once

#include "historylist.h"
#include "mainwindowaccess.h"
#include "subject.h"

namespace Ringside {

class MessageBar;
class TextField;

//! Chooses a person to merge with, or to give a number to, and shows what will come of it before it is done.
//!
//! Does not write anything. Thread: the GUI thread. Keeps references.
class ChooserPage : public QWidget, public Themed
{
    Q_OBJECT

public:
    ChooserPage(CallHistory &history, PeopleBook &people, MainWindowAccess &access, Clock &clock, CallWords words,
                QWidget *parent = nullptr);
    ~ChooserPage() override;

    //! Finds the one who is the same person as \a person.
    void beginMerge(const Person &person);
    //! Finds the one whose number \a number is; \a name is what is known of the caller.
    void beginLink(const PhoneNumber &number, const QString &name);
    void sayProblem(const QString &problem);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void mergeRequested(const Ringside::Person &into, const Ringside::Person &from);
    //! \a person has the number already.
    void linkRequested(const Ringside::Person &person);
    void createRequested(const Ringside::PhoneNumber &number, const QString &name);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Purpose { Merge, Link };
    struct Line {
        QString label;
        QString value;
        bool isNew = false;
    };
    void begin(Purpose purpose, const QString &title, const QString &explanation, const QString &doIt);
    void choose(int row);
    void showPreview(const Person &result, const Person &before);
    [[nodiscard]] QList<Line> linesOf(const Person &result, const Person &before) const;
    void confirm();

    MainWindowAccess &m_access;
    const CallWords m_words;
    Theme m_theme;
    Purpose m_purpose = Purpose::Link;
    Person m_first;
    PhoneNumber m_number;
    QString m_name;
    std::optional<Person> m_chosen;
    HistoryModel m_model;

    StyledLabel *m_title;
    StyledLabel *m_explanation;
    MessageBar *m_message;
    TextField *m_search;
    HistoryList *m_list;
    Panel *m_preview;
    QWidget *m_previewLines;
    StyledLabel *m_previewTitle;
    Button *m_create;
    Button *m_doIt;
    Button *m_cancel;
};

} // namespace Ringside
