#pragma once

#include "cardcontent.h"
#include "clock.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace Ringside {

class Button;

//! A CallerCard, drawn.
//!
//! Does not look anybody up, open links, copy, or decide when it goes: it says what the agent wants.
//! Does not place itself; CardWindow does. Its width is fixed, its height is the owner's choice: between
//! header and buttons the details scroll where there is no room.
//! Thread: the GUI thread. Keeps a reference to the clock.
class CardWidget : public QWidget
{
    Q_OBJECT

public:
    enum class Use {
        PopUp, //!< nothing in it takes the focus, but while the agent has given it the keyboard
        OrdinaryWindow, //!< keyboard, tab order, shortcuts; no rounded frame, no buttons to close it
    };

    CardWidget(Use use, Clock &clock, QLocale locale, ErrorWords errorWords, const Theme &theme,
               QWidget *parent = nullptr);
    ~CardWidget() override;

    void setCard(const CallerCard &card);
    [[nodiscard]] const CallerCard &card() const { return m_card; }
    [[nodiscard]] const CardContent &content() const { return m_content; }
    void setTheme(const Theme &theme);
    void setOptions(const CardOptions &options);
    void setTargetSearch(const TargetSearch &search);

    //! While the window of a pop-up has the keyboard, its controls can be reached with it.
    void setHasKeyboard(bool has);
    //! Opens the field for notes, where there is one. \return the control that should have the keyboard.
    [[nodiscard]] QWidget *prepareForKeyboard();

    //! Gives the keyboard to the first control that Tab reaches.
    void focusFirst();

    //! Says something in the place of the sources for a few seconds: that copying worked, that a browser
    //! could not be opened.
    void say(const QString &text);

    //! The height that shows everything.
    [[nodiscard]] int wantedHeight() const;
    //! The height of a card that knows all: room to keep so that its buttons need not move.
    [[nodiscard]] int fullHeight() const;
    //! Radius of the frame's corners; zero: square (an ordinary window).
    [[nodiscard]] int cornerRadius() const;
    //! Below this line nothing moves when the card grows upward.
    [[nodiscard]] int firmFrom() const;

Q_SIGNALS:
    void openRequested(const Ringside::CallId &id, const QUrl &url);
    void copyRequested(const Ringside::CallId &id, const QString &number);
    void closeRequested(const Ringside::CallId &id);
    void putAwayRequested(const Ringside::CallId &id);
    //! \a candidate counts in LookupState::candidates of the card as it is now.
    void chooseRequested(const Ringside::CallId &id, int candidate, bool remember);
    void noteEdited(const Ringside::CallId &id, const QString &note);
    void dispositionChosen(const Ringside::CallId &id, const QString &code); //!< empty: none
    void followUpChosen(const Ringside::CallId &id, const QDateTime &at); //!< UTC; invalid: none
    void wrapUpDone(const Ringside::CallId &id);
    void wrapUpLater(const Ringside::CallId &id);
    void hangUpRequested(const Ringside::CallId &id);
    void holdRequested(const Ringside::CallId &id, bool hold);
    //! \a consult: speak with them first. \a name is for people.
    void transferRequested(const Ringside::CallId &id, const Ringside::DialTarget &target, bool consult,
                           const QString &name);
    void completeTransferRequested(const Ringside::CallId &id);
    void takeBackRequested(const Ringside::CallId &id);
    void callBackRequested(const Ringside::CallId &id);
    void createRequested(const Ringside::CallId &id);
    void linkRequested(const Ringside::CallId &id);
    //! The agent wants to sign in (again) to \a provider, as settings name it.
    void signInRequested(const QString &provider);
    void hovered(const Ringside::CallId &id, bool hovered);
    //! wantedHeight() may have changed; \a byAgent: by what the agent has just done here.
    void heightWanted(bool byAgent);
    //! The agent has clicked into \a field of a pop-up that has not got the keyboard.
    void keyboardWanted(QWidget *field);
    //! The agent has finished with the keyboard.
    void keyboardDone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Parts;

    void build();
    void buildStrip();
    void buildWho();
    void buildDetails();
    void buildPanel();
    void buildFoot();
    void buildToast();
    void connectControls();
    void addShortcuts();
    void retranslate();
    void applyTheme();
    void refresh();
    void showContent();
    void showQuietForm();
    void showWho();
    void showDetails();
    void showKnown();
    void showHistory();
    void showCandidates();
    void showSources();
    void showPanel();
    void showSaid();
    void showFoot();
    void showOffer();
    void showPlaces();
    void openPlace(qsizetype place);
    void setPlacesOpen(bool open);
    [[nodiscard]] bool isPointedAt(const QWidget *part) const;
    [[nodiscard]] bool isLinkPointedAt() const;
    [[nodiscard]] bool isSignInPointedAt() const;
    [[nodiscard]] bool hasSignInMoved() const;
    void letGo();
    void setTransferOpen(bool open);
    void setNoteOpen(bool open);
    [[nodiscard]] bool isNoteOpen() const;
    void finishTyping();
    void endTyping();
    void guardFoot();
    void applyFocusPolicies();
    void orderLinks();
    [[nodiscard]] static QString withKeys(const QString &text, const Button &button);
    void settle(bool byAgent = false);
    [[nodiscard]] int bodyHeight(int width) const;
    [[nodiscard]] int panelHeight(int width) const;
    [[nodiscard]] int whoHeight(int width) const;
    [[nodiscard]] int footTop() const;
    void arrange();
    void tick();
    void scheduleTick();
    void choose(int row);

    const Use m_use;
    Clock &m_clock;
    const QLocale m_locale;
    const ErrorWords m_errorWords;
    Theme m_theme;
    CardOptions m_options;
    CallerCard m_card;
    CardContent m_content;
    bool m_hasCard = false;
    bool m_hasKeyboard = false;
    bool m_isNoteOpen = false; // by the agent
    bool m_isTransferOpen = false;
    bool m_isTakingNote = false; // setting its text, nobody types
    QString m_takenNote; // the last one that came from outside
    bool m_isLateToSave = false;
    bool m_isGuarded = false; // the foot has just changed under the pointer
    QString m_openText; // of the primary button, while it opens something
    QList<CardContent::Place> m_places; // that it and the button behind it offer
    bool m_arePlacesOpen = false;
    bool m_isHolding = false; // something new waits until the pointer has left a button
    QStringList m_candidateOrder; // keys in the order shown; newcomers go last, so that no button moves
    std::unique_ptr<Alarm> m_ticker;
    std::unique_ptr<Alarm> m_silence; // ends what say() said
    std::unique_ptr<Alarm> m_patience; // until a note that is not saved is worth a word
    std::unique_ptr<Alarm> m_guard;
    int m_ticksUntilRefresh = 0;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Ringside
