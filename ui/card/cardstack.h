#pragma once

#include "cardwidget.h"
#include "settings.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

class QScreen;

namespace Ringside {

class CardWindow;

//! The cards on the screen: makes their windows, places and stacks them, and passes on what the agent does.
//!
//! Does not decide which cards show and when they go (ScreenPop does), opens no links, touches no clipboard.
//! Cards that stand never move because others come or go; they move when their screen does.
//! Thread: the GUI thread. Owns the windows; keeps a reference to the clock.
class CardStack : public QObject
{
    Q_OBJECT

public:
    CardStack(Clock &clock, QLocale locale, ErrorWords errorWords, const Theme &theme,
              const CardSettings &place, QObject *parent = nullptr);
    ~CardStack() override;

    //! Corner and screen are taken from \a settings; cards on the screen go there.
    void setPlace(const CardSettings &settings);
    void setTheme(const Theme &theme);
    //! For cards to come; those on the screen keep their words and times.
    void setLocale(const QLocale &locale);

    //! Shows \a card; its first frame is complete. A card that is shown already is brought up to date.
    void show(const CallerCard &card);
    //! Outcomes, transfer targets, facts: for cards on the screen and those to come.
    void setOptions(const CardOptions &options);
    //! Finds people to transfer a call to, by what the agent types.
    void setTargetSearch(TargetSearch search);
    //! Nothing where the card is not shown.
    void update(const CallerCard &card);
    void remove(const CallId &id);
    [[nodiscard]] bool isShown(const CallId &id) const;

    //! The same card as an ordinary window that takes the focus, for keyboards, screen readers and Wayland.
    //! It follows update() and stays until the user closes it.
    void showAsOrdinaryWindow(const CallerCard &card);

    //! The agent has pressed the hotkey: the newest card takes the keyboard, or gives it back where it has it.
    //! \return false: no card is on the screen.
    bool switchKeyboard();
    //! The agent has asked for the card of \a id, which is on the screen: it takes the keyboard.
    void takeKeyboard(const CallId &id);

    //! Says something on the card of \a id for a few seconds ("Copied").
    void say(const CallId &id, const QString &text);

    //! For tests: the window of a shown card.
    [[nodiscard]] CardWindow *window(const CallId &id) const;
    [[nodiscard]] CardWindow *ordinaryWindow(const CallId &id) const;

Q_SIGNALS:
    void openRequested(const Ringside::CallId &id, const QUrl &url);
    void copyRequested(const Ringside::CallId &id, const QString &number);
    void closeRequested(const Ringside::CallId &id);
    void putAwayRequested(const Ringside::CallId &id);
    void chooseRequested(const Ringside::CallId &id, int candidate, bool remember);
    //! The pointer is over the card, or the agent types in it: it should not leave meanwhile.
    void hovered(const Ringside::CallId &id, bool hovered);
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

private:
    struct Entry {
        CallId id;
        std::unique_ptr<CardWindow> window;
        QScreen *screen = nullptr; // null: gone
        QRect place; // kept for it
        bool isHovered = false;
        bool isTypedIn = false;
    };

    [[nodiscard]] std::unique_ptr<CardWindow> takeWindow();
    [[nodiscard]] std::unique_ptr<CardWindow> makeWindow(CardWidget::Use use);
    void prepareSpare();
    void connectCard(CardWidget &card);
    [[nodiscard]] Entry *find(const CallId &id);
    [[nodiscard]] const Entry *find(const CallId &id) const;
    [[nodiscard]] QScreen *chosenScreen() const;
    [[nodiscard]] CardSettings::Corner corner() const;
    void place(Entry &entry);
    void fit(Entry &entry, bool byAgent = false);
    void tellHovered(const Entry &entry, bool before);
    void followScreen(QScreen *screen);
    void placeAllSoon();
    void placeAll();

    Clock &m_clock;
    QLocale m_locale;
    const ErrorWords m_errorWords;
    Theme m_theme;
    CardSettings m_settings;
    CardOptions m_options;
    TargetSearch m_search;
    std::vector<Entry> m_entries; // oldest first
    std::vector<std::unique_ptr<CardWindow>> m_ordinary;
    std::unique_ptr<CardWindow> m_spare; // made ahead of the next call
    bool m_placing = false;
};

} // namespace Ringside
