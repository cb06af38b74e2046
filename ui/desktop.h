#pragma once

#include "appearance.h"
#include "cardstack.h"
#include "notifier.h"
#include "tray.h"

#include <QObject>

#include <memory>

namespace Ringside {

class Engine;

//! The face of a running engine: tray, cards, notifications, and what the agent does with them.
//!
//! Joins widgets and engine, and holds no logic of either. Thread: the GUI thread. Does not own the engine.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(Engine &engine, QObject *parent = nullptr);
    ~Desktop() override;

    void start();
    //! Shows the card of the newest call as an ordinary window, for who uses the keyboard.
    void showCurrentCall();

Q_SIGNALS:
    void quitRequested();

private:
    void connectEngine();
    void connectCards();
    void connectNotifier();
    void connectTray();
    void showCard(const CallId &id);
    void refreshTray();
    void readJournal();
    void open(const CallId &id, const QUrl &url);
    void copy(const CallId &id, const QString &number);

    Engine &m_engine;
    Appearance m_appearance;
    Tray m_tray;
    CardStack m_cards;
    std::unique_ptr<Notifier> m_notifier; // where cards cannot be placed; else null
    QList<JournalEntry> m_recent;
    int m_missed = 0;
    std::unique_ptr<Alarm> m_trayRefresh;
};

} // namespace Ringside
