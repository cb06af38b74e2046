#pragma once

#include "theme.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace Ringside {

//! The small window that stands in for a tray that is not there: what the icon would say, and its menu as a list.
//!
//! Thread: the GUI thread. Does not own the menu.
class TrayWindow : public QWidget
{
    Q_OBJECT

public:
    explicit TrayWindow(QMenu &menu, QWidget *parent = nullptr);

    void setStatus(const QString &text);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    //! The user closed it; there is no other way to reach the program then.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QMenu &m_menu;
    QLabel *m_status;
};

} // namespace Ringside
