#pragma once

#include "reorderlist.h"
#include "themed.h"

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace Ringside {

//! A symbol or a letter in a rounded square, as the head of an entry has.
class LogoTile : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit LogoTile(Symbol symbol, QWidget *parent = nullptr);
    //! The first letter of \a name, which may come from outside, in place of the symbol; the symbol where it has none.
    void setName(const QString &name);
    void setTheme(const Theme &theme) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    QString m_letter;
    Theme m_theme;
};

//! What most people leave as it is, behind a button that folds it out.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    //! \a subject: what the further settings are of; may come from outside.
    explicit FoldSection(const QString &subject, QWidget *parent = nullptr);
    void setSubject(const QString &subject);
    [[nodiscard]] QVBoxLayout *contents() const { return m_contentsLayout; }
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_isExpanded; }

private:
    void nameButton();

    QString m_subject;
    bool m_isExpanded = false;
    Button *m_fold;
    QWidget *m_contents;
    QVBoxLayout *m_contentsLayout;
};

//! One entry of a page: a head with symbol, name, a line about it and buttons, and details that fold out.
class FoldPanel : public Panel
{
    Q_OBJECT

public:
    //! \a draggable: the entry is one of a ReorderList.
    FoldPanel(Symbol symbol, bool draggable, QWidget *parent = nullptr);

    //! May come from outside.
    void setHeading(const QString &heading);
    [[nodiscard]] QString heading() const;
    //! A state: a dot in \a colour before the words, or none.
    void setLine(const QString &text, const QColor &dot = {});
    [[nodiscard]] QString line() const;
    //! What came of the last thing tried; empty: nothing to say.
    void setOutcome(const QString &text, bool good);
    [[nodiscard]] QString outcome() const;
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_isExpanded; }

    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void expandedChanged(bool expanded);

protected:
    void addToHead(QWidget *widget);
    [[nodiscard]] Button *addHeadButton(const QString &label);
    [[nodiscard]] LogoTile *logo() const { return m_logo; }
    [[nodiscard]] QVBoxLayout *details() const { return m_detailsLayout; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setFoldable(bool foldable);
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameButtons();

    Theme m_theme;
    bool m_isExpanded = false;
    DragGrip *m_grip = nullptr;
    QWidget *m_head;
    LogoTile *m_logo;
    QBoxLayout *m_headLayout;
    QHBoxLayout *m_headButtons;
    StyledLabel *m_heading;
    StateDot *m_dot;
    QVBoxLayout *m_dotLayout;
    QColor m_dotColour;
    StyledLabel *m_line;
    StyledLabel *m_outcome;
    Button *m_fold;
    QWidget *m_details;
    QVBoxLayout *m_detailsLayout;
};

} // namespace Ringside
