#pragma once

#include "mainwindowaccess.h"
#include "themed.h"

class QScrollArea;
class QVBoxLayout;

namespace Ringside {

//! How each directory and CRM is, in a small window that goes with Escape or a click elsewhere.
//!
//! Follows the access while it is open. Thread: the GUI thread.
class ProviderList : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ProviderList(MainWindowAccess &access, QWidget *parent);
    ~ProviderList() override;
    //! Above \a opener, which gets the keyboard back.
    void openAt(const QWidget &opener);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void signInRequested(const QString &provider);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;
    void refresh();
    void fit();

    MainWindowAccess &m_access;
    Theme m_theme;
    QScrollArea *m_area;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QList<Row *> m_rows;
};

} // namespace Ringside
