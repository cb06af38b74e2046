#pragma once

// The small pieces every window is made of. They paint themselves with a Theme instead of a style sheet: a style
// sheet costs milliseconds on every show, and the first frame of a card has sixteen.

#include "icons.h"
#include "theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTextLayout>

#include <optional>

namespace Ringside {

//! Plain text in at most a few lines; what does not fit is elided and shown in the tool tip.
//! Reads to screen readers as a label with the whole text.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);

    void setPlainText(const QString &text, const QString &toolTip = {});
    void setLook(const QFont &font, const QColor &colour);
    void setMaximumLines(int lines);
    //! OfLayout for our sentences; OfText for what comes from outside, so that its full stop stays at its
    //! end; LeftToRight for numbers and clocks. Where the text stands is the layout's business all the same.
    enum class Direction { OfLayout, OfText, LeftToRight };
    void setDirection(Direction direction);
    //! At most this many lines' height, whatever the text (for reserved space).
    [[nodiscard]] int lineHeight() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Lines {
        int width = -1;
        QStringList texts;
        bool isElided = false;
    };
    const Lines &linesFor(int width) const;
    [[nodiscard]] Qt::LayoutDirection textDirection() const;

    QString m_toolTip;
    QColor m_colour;
    int m_maximumLines = 1;
    Direction m_direction = Direction::OfLayout;
    mutable Lines m_lines;
    mutable int m_naturalWidth = -1;
};

//! Initials or a symbol in a circle.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);
    void show(const Theme &theme, int diameter, const QString &name, Symbol symbol);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
    QFont m_font;
    QString m_initials;
    QPixmap m_pixmap;
    Symbol m_symbol = Symbol::Person;
};

//! A word in a rounded frame: a tag, "VIP".
class Chip : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Tag, Vip };
    explicit Chip(QWidget *parent = nullptr);
    void show(const Theme &theme, Kind kind, const QString &text, const QString &toolTip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Tag;
    QColor m_ground;
    QColor m_border;
    QColor m_ink;
    int m_padding = 8;
    int m_height = 20;
    int m_limit = 200;
};

//! A dot with a state: of the call (with a halo), of a source.
class StateDot : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Filled, Halo, Hollow };
    explicit StateDot(QWidget *parent = nullptr);
    void show(Kind kind, int diameter, const QColor &colour, const QColor &halo = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Filled;
    QColor m_colour;
    QColor m_halo;
    int m_diameter = 8;
};

//! A picture of one symbol in one colour.
class SymbolView : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolView(QWidget *parent = nullptr);
    void show(Symbol symbol, const QColor &colour, int size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol = Symbol::Info;
    QColor m_colour;
};

//! A button: primary (accent), plain (bordered), danger (plain, in red: it ends something) or bare (a symbol alone).
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Plain, Danger, Bare };
    explicit Button(Kind kind, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    //! Text from outside is fine: it is drawn as it is, an ampersand makes no shortcut.
    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_label; }
    //! Shown where there is no room for the whole one; screen readers get that all the same.
    void setShortLabel(const QString &label);
    void setSymbol(Symbol symbol);
    void clearSymbol();
    //! Shows \a symbol instead of its words while it is compact, and nothing but its words else.
    void setCompactSymbol(Symbol symbol);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    //! A chevron behind its words: it opens something.
    void setOpensMore(bool opens);
    //! The width never falls under what \a text needs, so that the button can change its words in place.
    void reserveFor(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Kind m_kind;
    Theme m_theme;
    QString m_label;
    QString m_shortLabel;
    bool m_hasSymbol = false;
    Symbol m_symbol = Symbol::Close;
    std::optional<Symbol> m_compactSymbol;
    bool m_isCompact = false;
    bool m_opensMore = false;
    int m_reservedTextWidth = 0;
};

//! A check box in the theme's colours.
class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; //!< what does not fit is elided

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    Theme m_theme;
};

//! Puts items in lines, as many a line as fit, from the leading side; hidden ones take no place.
class FlowLayout : public QLayout
{
public:
    FlowLayout(QWidget *parent, int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace Ringside
