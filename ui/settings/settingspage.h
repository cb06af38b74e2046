#pragma once

#include "settingsform.h"

class QScrollArea;

namespace Ringside {

//! Says beside a list, with a lock, that the administrator decides. Absent where nothing is locked.
class LockNote : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit LockNote(QWidget *parent = nullptr);
    void show(bool locked, const QString &text);
    void setTheme(const Theme &theme) override;

private:
    SymbolView *m_symbol;
    StyledLabel *m_text;
};

//! One page of the settings: a title, what it is about, and its contents. Scrolls by itself.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(SettingsAccess &access, const QString &title, const QString &explanation,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    //! What is typed but not in force yet is handed over.
    virtual void commit();
    //! After the page was made, and after each change of the settings from here or elsewhere.
    virtual void refresh();
    void setTheme(const Theme &theme);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    //! Scrolls to \a widget, one of the page's.
    void reveal(const QWidget &widget);

protected:
    [[nodiscard]] SettingsAccess &access() const { return m_access; }
    [[nodiscard]] const Settings &settings() const { return m_access.settings(); }
    //! \return what is wrong, or nothing
    QString change(const std::function<void(Settings &)> &edit);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! A form at the end of the page; refreshed and committed with it.
    SettingsForm *addForm();
    //! Something was made after the page was: it gets the looks of the rest.
    void dress(QWidget &widget) const { setThemeOfAll(widget, m_theme); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] Button *makeButton(const QString &label, Button::Kind kind = Button::Kind::Plain);

private:
    SettingsAccess &m_access;
    QString m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_content;
    QList<SettingsForm *> m_forms;
    Theme m_theme;
};

} // namespace Ringside
