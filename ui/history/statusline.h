#pragma once

#include "callsource.h"
#include "mainwindowaccess.h"
#include "themed.h"

#include <QLocale>

namespace Ringside {

//! What the lower edge of the main window says.
struct MainStatus {
    struct Source {
        QString name;
        QString extension; //!< the agent's there; may be empty
        ConnectionStatus status;

        friend bool operator==(const Source &one, const Source &other)
        {
            return one.name == other.name && one.extension == other.extension
                && one.status.state == other.status.state && one.status.detail == other.status.detail
                && one.status.error == other.status.error;
        }
    };
    QList<Source> sources;
    std::optional<qint64> people; //!< of the phone book; nullopt: not counted yet
    QStringList troubles; //!< sentences; the first one is shown, all in the tool tip
    int unseenMissed = 0; //!< missed calls the agent has not looked at

    friend bool operator==(const MainStatus &, const MainStatus &) = default;
};

//! Each call source with the dot of its state, how many people there are, and what is wrong.
//!
//! Thread: the GUI thread. Keeps a reference.
class StatusLine : public QWidget, public Themed
{
    Q_OBJECT

public:
    StatusLine(MainWindowAccess &access, QLocale locale, QWidget *parent = nullptr);
    void setStatus(const MainStatus &status);
    void setTheme(const Theme &theme) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item {
        StateDot *dot;
        TextLabel *text;
    };
    void rebuild();
    Item addItem();
    [[nodiscard]] QString textOf(const MainStatus::Source &source) const;
    void showSource(const Item &item, const MainStatus::Source &source) const;

    MainWindowAccess &m_access;
    const QLocale m_locale;
    Theme m_theme;
    MainStatus m_status;
    QList<Item> m_items;
    QWidget *m_left;
    TextLabel *m_trouble;
};

} // namespace Ringside
