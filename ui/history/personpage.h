#pragma once

#include "calltext.h"
#include "mainwindowaccess.h"
#include "otherplaces.h"
#include "subject.h"
#include "tabstrip.h"
#include "timelinemodel.h"

#include <QMenu>

class QBoxLayout;
class QStackedWidget;

namespace Ringside {

class PersonDetails;
class PersonNotes;
class TextField;
class TimelineView;

//! Everything about one person or one number: who it is, what happened, all fields, all notes.
//!
//! Asks directories and CRMs about whom it shows; what they say adds to what is there and moves nothing that the agent
//! points at. Does not write the phone book: it says what the agent wants. Writes wrap-ups of past calls.
//! Thread: the GUI thread. Keeps references.
class PersonPage : public QWidget, public Themed
{
    Q_OBJECT

public:
    enum class Tab { Timeline, Details, Notes };

    PersonPage(CallHistory &history, MainWindowAccess &access, Clock &clock, CallWords words,
               QWidget *parent = nullptr);
    ~PersonPage() override;

    void setSubject(const Subject &subject);
    [[nodiscard]] const Subject &subject() const { return m_subject; }
    void refresh(); //!< the journal has changed
    void forgetTexts();
    void askPlaces(); //!< once more: one of them has become able to answer
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    //! Opens the notes of one of this subject's calls, as soon as it has been read.
    void editWrapUp(const CallId &id);
    void sayNoteSaved(const QString &problem);
    void flush();
    //! Asks why this person is a VIP, or takes the mark away.
    void toggleVip();
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void callRequested(const Ringside::PhoneNumber &number);
    void openRequested(const QUrl &url, const QString &source);
    void copyRequested(const QString &text);
    void createRequested();
    void linkRequested();
    void editRequested();
    void mergeRequested();
    void removeRequested();
    void traceRequested(const Ringside::CallId &id);
    //! The person as it shall be from now on.
    void saveRequested(const Ringside::Person &person);
    void noteEdited(const Ringside::Person &person);
    void tabChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildButtons();
    void buildTimeline();
    void connectPages();
    void buildVipBar();
    void buildMenu();
    void showHeader();
    void showPerson(const Person &person);
    void showNumber();
    void showTags();
    void showMenu();
    void showButtons();
    [[nodiscard]] bool areButtonsInUse() const;
    void showLinks();
    [[nodiscard]] QString linkLabel(const RecordLink &link, const QString &nameless) const;
    [[nodiscard]] QString placeOf(const HistoryEntry &entry) const;
    void showPlaces();
    void personFound(const Person &person);
    void arrange();
    void holdHeader();
    void arrangeGently();
    [[nodiscard]] int roomBesideButtons() const;
    void putButtonsBeneath(bool beneath);
    void setVip(bool vip, const QString &reason);
    void showEntryMenu(const HistoryEntry &entry, const QPoint &place);
    [[nodiscard]] std::optional<PhoneNumber> numberToCall() const;

    MainWindowAccess &m_access;
    const CallWords m_words;
    Theme m_theme;
    Subject m_subject;
    TimelineModel m_timeline;
    OtherPlaces m_places;
    CallId m_toEdit; // waits for the timeline
    QList<RecordLink> m_links; // those that the buttons open
    bool m_buttonsWait = false; // until the agent has let go of them

    QWidget *m_header;
    QBoxLayout *m_headerLayout;
    Avatar *m_avatar;
    TextLabel *m_name;
    Chip *m_vip;
    StyledLabel *m_subtitle;
    QWidget *m_tags;
    QList<Chip *> m_tagChips;
    QWidget *m_buttons;
    Button *m_call;
    Button *m_open;
    Button *m_openOther;
    QMenu *m_linkMenu;
    Button *m_create;
    Button *m_link;
    Button *m_more;
    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_toggleVip;
    QAction *m_merge;
    QAction *m_createHere;
    QAction *m_linkHere;
    QAction *m_copy;
    QAction *m_why;
    QAction *m_remove;
    Panel *m_vipBar;
    TextField *m_vipReason;
    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    QWidget *m_timelinePage;
    TimelineView *m_timelineView;
    StyledLabel *m_placesState;
    PersonDetails *m_details;
    PersonNotes *m_notes;
};

} // namespace Ringside
