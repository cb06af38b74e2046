#pragma once

#include "callhistory.h"
#include "calltext.h"
#include "clock.h"
#include "mainwindowaccess.h"
#include "numberparser.h"
#include "peoplebook.h"
#include "statusline.h"
#include "subject.h"
#include "theme.h"

#include <QWidget>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace Ringside {

class ChipButton;
class ChooserPage;
class HistoryList;
class HistoryModel;
class ImportPage;
class MessageBar;
class PersonForm;
class PersonPage;
class TextField;
class TracePage;

//! The main window: calls and people on one side, the chosen one on the other.
//!
//! Never raises or activates itself, and asks nothing in a dialog: questions and answers stand in the window. Does
//! not know the engine. Thread: the GUI thread. Keeps references to everything it is given; owns none of it.
//! Life cycle: what was typed is written when the window is hidden or destroyed, before the stores may go. What is said
//! of calls goes where the cards' words go (MainWindowAccess), and changes here as it changes there.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(CallHistory &history, PeopleBook &people, MainWindowAccess &access, const NumberParser &parser,
               Clock &clock, QLocale locale, const Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setTheme(const Theme &theme);
    void setStatus(const MainStatus &status);
    //! The journal has other calls at its end.
    void callsChanged();
    //! One call of the journal has changed, whatever its age.
    void callChanged(const CallId &id);
    //! The phone book has changed.
    void peopleChanged();

    void showCall(const CallId &id);
    void showPerson(const PersonRef &person);
    void showFilter(CallFilter::Kind kind);
    void search(const QString &text);
    void showTrace(const CallId &id);
    void editWrapUp(const CallId &id);
    void openForCreate(const PhoneNumber &number, const QString &name);
    void openForLink(const PhoneNumber &number, const QString &name);
    void openForLink(const CallId &id);
    void importFile(const QString &path);
    void exportTo(const QString &path);

    //! Size, place, how it is divided, what was looked at. Opaque; foreign bytes change nothing.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    //! Writes what is still to be written, and carries out what could still have been undone.
    void flush();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stateChanged(const QByteArray &state);
    //! The agent has looked at the missed calls.
    void missedSeen();
    //! This window has changed the phone book.
    void peopleEdited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Question { None, Remove, Undo, Discard };

    void buildLeft();
    void buildRight();
    void buildShortcuts();
    void connectPage();
    [[nodiscard]] QWidget *buildBlank();
    PersonForm &form();
    ChooserPage &chooser();
    ImportPage &importPage();
    TracePage &tracePage();

    void searchChanged();
    void showDialRow();
    void rowChosen(int row);
    void rowOpened(int row);
    void showRowMenu(int row, const QPoint &place);
    void modelAnswered();
    void applyFilter(CallFilter::Kind kind);
    void countCalls();
    void showCounts();
    [[nodiscard]] QString emptyText() const;

    void showEntry(const JournalEntry &entry, std::function<void()> then = {});
    void findNumber(const Subject &subject, const std::function<void()> &then);
    void showSubject(const Subject &subject);
    void showBlank();
    void leaveForm(const std::function<void()> &then);
    void backToPage();
    void editPerson(const Person &person);
    void createPerson(const PhoneNumber &number, const QString &name);
    void savePerson(const Person &person, bool fromForm);
    void saveNote(const Person &person);
    void mergePeople(const Person &into, const Person &from);
    void linkPerson(const Person &person);
    void peopleWereEdited();
    void askToRemove();
    void removeNow();
    void undoRemoval();

    void dial(const PhoneNumber &number);
    void open(const QUrl &url, const QString &source);
    void signIn(const QString &provider);
    void copy(const QString &text);
    void chooseFileToImport();
    void chooseFileToExport();

    void say(const QString &text);
    void sayProblem(const QString &text);
    void ask(Question question, const QString &text, const QString &yes, const QString &no);
    void answer(bool yes);
    void clearMessage();
    void placeMessage();
    void tellState();

    CallHistory &m_history;
    PeopleBook &m_people;
    MainWindowAccess &m_access;
    Clock &m_clock;
    const CallWords m_words;
    Theme m_theme;
    MainStatus m_status;
    int m_toWrapUp = 0;
    bool m_isCounting = false;
    bool m_countAgain = false;
    bool m_hasBeenShown = false;
    quint64 m_wish = 0; // counts what the agent wants to see; a late answer to an older one is dropped
    std::optional<Person> m_leaving; // removed as soon as it can no longer be undone
    std::function<void()> m_afterForm;
    Question m_question = Question::None;
    std::unique_ptr<Alarm> m_silence; // ends a message
    std::unique_ptr<Alarm> m_removal;

    std::unique_ptr<HistoryModel> m_model;
    QSplitter *m_splitter;
    QWidget *m_left;
    TextField *m_search;
    Button *m_menuButton;
    QWidget *m_filters;
    QList<ChipButton *> m_filterChips; // in the order of CallFilter::Kind
    HistoryList *m_list;
    QWidget *m_right;
    QVBoxLayout *m_messagePlace;
    MessageBar *m_message;
    Button *m_yes;
    Button *m_no;
    QStackedWidget *m_pages;
    QWidget *m_blank;
    PersonPage *m_page;
    PersonForm *m_form = nullptr; // these are made when they are first wanted
    ChooserPage *m_chooser = nullptr;
    ImportPage *m_import = nullptr;
    TracePage *m_trace = nullptr;
    StatusLine *m_statusLine;
};

} // namespace Ringside
