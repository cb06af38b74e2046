#pragma once

#include "cardcontent.h"
#include "clock.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace Ringside {

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
        PopUp, //!< nothing in it takes the focus
        OrdinaryWindow, //!< keyboard, tab order, shortcuts; no rounded frame, no buttons to close it
    };

    CardWidget(Use use, Clock &clock, QLocale locale, ErrorWords errorWords, const Theme &theme,
               QWidget *parent = nullptr);
    ~CardWidget() override;

    void setCard(const CallerCard &card);
    [[nodiscard]] const CallerCard &card() const { return m_card; }
    [[nodiscard]] const CardContent &content() const { return m_content; }
    void setTheme(const Theme &theme);

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
    void hovered(const Ringside::CallId &id, bool hovered);
    //! wantedHeight() may have changed.
    void heightWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Parts;

    void build();
    void retranslate();
    void applyTheme();
    void refresh();
    void showContent();
    void showCandidates();
    void settle();
    void arrange();
    void tick();
    void scheduleTick();
    void choose(int row);

    const Use m_use;
    Clock &m_clock;
    const QLocale m_locale;
    const ErrorWords m_errorWords;
    Theme m_theme;
    CallerCard m_card;
    CardContent m_content;
    bool m_hasCard = false;
    QStringList m_candidateOrder; // keys in the order shown; newcomers go last, so that no button moves
    std::unique_ptr<Alarm> m_ticker;
    std::unique_ptr<Alarm> m_silence; // ends what say() said
    int m_ticksUntilRefresh = 0;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Ringside
