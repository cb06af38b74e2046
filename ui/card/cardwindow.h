#pragma once

#include "cardwidget.h"
#include "windowsystem.h"

#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>

namespace Ringside {

//! A window around one CardWidget.
//!
//! As a pop-up it never takes the keyboard, neither when it shows nor when its buttons are clicked, but by
//! takeKeyboard(), when the agent clicks into a field or presses the hotkey; the window that had it before gets it
//! back when the agent has finished or the card goes. As an ordinary window it is one.
//! Does not decide where it stands: CardStack does.
//! Thread: the GUI thread.
class CardWindow : public QWidget
{
    Q_OBJECT

public:
    CardWindow(CardWidget::Use use, Clock &clock, const QLocale &locale, const ErrorWords &errorWords,
               const Theme &theme);
    ~CardWindow() override;

    [[nodiscard]] CardWidget &card() { return *m_card; }
    void setTheme(const Theme &theme);

    //! Puts the card (not its shadow) at \a frame of the desktop.
    void setCardFrame(const QRect &frame);
    [[nodiscard]] QRect cardFrame() const { return m_frame; }

    //! Shows it without taking the focus; with a short motion where the desktop wants motion.
    void popUp(bool fromAbove);
    //! Shows an ordinary window, in front and with the focus.
    void open();

    //! The agent wants to type here. \a field: where; null: where it fits.
    void takeKeyboard(QWidget *field = nullptr);
    //! \a restore: the window that had the keyboard before gets it; else the agent has already gone elsewhere.
    void releaseKeyboard(bool restore);
    [[nodiscard]] bool hasKeyboard() const { return m_hasKeyboard; }

    //! Made for a desktop that blends windows: with a shadow. Without, the corners are cut by a mask.
    [[nodiscard]] bool isComposited() const { return m_composited; }

Q_SIGNALS:
    //! An ordinary window was closed by its user.
    void closed();
    //! It is being painted for the first time since it shows; once.
    void firstPainted();
    void keyboardChanged(bool has);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int shadowWidth() const;
    [[nodiscard]] QPainterPath cardShape() const;
    void applyShape();
    void applyMask();

    const CardWidget::Use m_use;
    const bool m_composited;
    Theme m_theme;
    CardWidget *m_card; // child
    QRect m_frame;
    QPixmap m_shadow; // nine parts of it
    bool m_hasPainted = false;
    bool m_hasKeyboard = false;
    ForeignWindow m_before = 0; // had the keyboard when it was taken
    QVariantAnimation m_entrance;
    QTimer m_shapeAgain;
};

} // namespace Ringside
