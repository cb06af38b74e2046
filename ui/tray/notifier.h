#pragma once

#include "callercard.h"

#include <QObject>

#include <memory>

namespace Ringside {

//! Whether this desktop lets a program place a card by itself. Wayland does not: there a call is told by a
//! notification, and the card is an ordinary window on request.
[[nodiscard]] bool cardsCanBePlaced();

//! What a notification says of a card. Plain text.
struct NotificationText {
    QString title;
    QString body; //!< lines
    QString openText; //!< a button; empty: there is no record to open

    friend bool operator==(const NotificationText &, const NotificationText &) = default;
};
[[nodiscard]] NotificationText notificationText(const CallerCard &card);

//! The desktop's own notifications, one a call: it follows the call from ringing to answered or missed.
//!
//! Does not decide which calls are told. Never waits for the desktop: a call is told when the answer is there,
//! in its latest state.
//! Thread: the GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! Tells of \a card, or brings its notification up to date.
    virtual void show(const CallerCard &card) = 0;
    virtual void withdraw(const CallId &id) = 0;

Q_SIGNALS:
    //! The agent wants to see the card.
    void showRequested(const Ringside::CallId &id);
    void openRequested(const Ringside::CallId &id, const QUrl &url);
    //! The agent has put the notification away.
    void dismissed(const Ringside::CallId &id);
};

//! The one of this desktop; null: there is none (Tray::showMessage() remains).
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();

} // namespace Ringside
