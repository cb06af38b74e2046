#pragma once

#include "formrow.h"
#include "theme.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <array>

class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace Ringside {

class SettingsAccess;
class SettingsPage;
class StyledLabel;
class TextField;

//! The settings: pages at the side, a search over all of them, and the page.
//!
//! Every setting holds at once; there is nothing to confirm or to cancel. A page is built when it is first seen.
//! Not a QDialog: Enter in a field would press a button. Thread: the GUI thread. Does not own the access. Life cycle: made when opened, deleted by whoever made it; closing
//! hands over what is typed.
class SettingsDialog : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Phone, Directories, Card, Privacy, General };

    SettingsDialog(SettingsAccess &access, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showPage(Page page);
    [[nodiscard]] Page page() const;
    //! Shows what is asked for in the search field.
    void find(const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Hit {
        Page page;
        QPointer<FormRow> row;
    };

    void buildSide();
    SettingsPage *pageAt(Page page);
    void commit();
    void fitSide();
    void search(const QString &text);
    void showPages();
    void choose(int row);
    void go(const Hit &hit);

    SettingsAccess &m_access;
    Theme m_theme;
    QWidget *m_side;
    TextField *m_search;
    QListWidget *m_list;
    StyledLabel *m_nothing;
    QStackedWidget *m_stack;
    std::array<SettingsPage *, 5> m_pages{};
    Page m_page = Page::Phone;
    QList<Hit> m_hits;
    bool m_isSearching = false;
};

} // namespace Ringside
