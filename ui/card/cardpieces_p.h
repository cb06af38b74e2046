#pragma once

// Pieces of the card that nothing else needs.

#include "cardcontent.h"
#include "controls.h"
#include "plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace Ringside {

//! The bar where a name will stand while it is being looked for.
class Skeleton : public QWidget
{
public:
    using QWidget::QWidget;
    void show(const Theme &theme)
    {
        m_colour = theme.line;
        m_height = theme.px(10);
        setFixedHeight(theme.px(18));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        const int length = width() * 7 / 10;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawRoundedRect(QRectF(isMirrored ? width() - length : 0, (height() - m_height) / 2.0,
                                       length, m_height),
                                m_height / 2.0, m_height / 2.0);
    }

private:
    QColor m_colour;
    int m_height = 10;
};

//! A note that must be seen: a coloured ground with a bar on the leading side.
class PinnedNote : public QWidget
{
public:
    explicit PinnedNote(QWidget *parent)
        : QWidget(parent)
        , label(new TextLabel(this))
    {
        label->setMaximumLines(4);
        label->setDirection(TextLabel::Direction::OfText);
        auto *box = new QVBoxLayout(this);
        box->addWidget(label);
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        label->setLook(theme.fontOf(13), theme.text);
        layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    }
    TextLabel *const label;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
        painter.fillPath(shape, m_theme.vipWeak);
        painter.setClipPath(shape);
        const int bar = m_theme.px(3);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(isMirrored ? width() - bar : 0, 0, bar, height(), m_theme.vipLine);
    }

private:
    Theme m_theme;
};

//! "Last contact | Calls": cells of equal width, at most three in a row, between lines.
class FactBar : public QWidget
{
public:
    explicit FactBar(QWidget *parent)
        : QWidget(parent)
        , m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(0);
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        for (const Cell &cell : m_cells)
            style(cell);
    }
    void show(const QList<CardContent::Fact> &facts)
    {
        while (qsizetype(m_cells.size()) < facts.size())
            add();
        const auto rows = std::max(1, (int(facts.size()) + mostInARow - 1) / mostInARow);
        const int columns = (int(facts.size()) + rows - 1) / rows;
        for (int column = 0; column < mostInARow; ++column)
            m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const Cell &cell = m_cells[i];
            const bool isUsed = qsizetype(i) < facts.size();
            cell.frame->setVisible(isUsed);
            m_grid->removeWidget(cell.frame);
            if (!isUsed)
                continue;
            m_grid->addWidget(cell.frame, int(i) / columns, int(i) % columns);
            const CardContent::Fact &fact = facts.at(qsizetype(i));
            cell.label->setPlainText(fact.label);
            cell.value->setPlainText(fact.value, fact.toolTip);
            // A screen reader gets both in one breath.
            cell.value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, m_theme.line);
        painter.fillRect(0, height() - 1, width(), 1, m_theme.line);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        for (const Cell &one : m_cells) {
            if (one.frame->isHidden())
                continue;
            const QRect cell = one.frame->geometry();
            const bool isFirst = isMirrored ? cell.right() == width() - 1 : cell.left() == 0;
            if (!isFirst)
                painter.fillRect(isMirrored ? cell.right() : cell.left(), cell.top(), 1, cell.height(), m_theme.line);
            if (cell.top() > 0)
                painter.fillRect(cell.left(), cell.top(), cell.width(), 1, m_theme.line);
        }
    }

private:
    struct Cell {
        QWidget *frame;
        TextLabel *label;
        TextLabel *value;
    };
    void add()
    {
        Cell cell;
        cell.frame = new QWidget(this);
        cell.label = new TextLabel(cell.frame);
        cell.value = new TextLabel(cell.frame);
        auto *box = new QVBoxLayout(cell.frame);
        box->setSpacing(0);
        box->addWidget(cell.label);
        box->addWidget(cell.value);
        m_cells.push_back(cell);
        style(cell);
    }
    void style(const Cell &cell) const
    {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft; // margins of layouts are not mirrored
        cell.frame->layout()->setContentsMargins(m_theme.px(isMirrored ? 12 : 16), m_theme.px(10),
                                                 m_theme.px(isMirrored ? 16 : 12), m_theme.px(10));
        cell.label->setLook(m_theme.fontOf(11), m_theme.faint);
        cell.value->setLook(m_theme.fontOf(13, QFont::DemiBold), m_theme.text);
    }

    static constexpr int mostInARow = 3;

    Theme m_theme;
    QGridLayout *m_grid;
    std::vector<Cell> m_cells;
};

//! Makes a link of a row that is made of labels: lies under them and takes the click and the keyboard for all of it.
class LinkCover : public QPushButton
{
public:
    explicit LinkCover(QWidget *row)
        : QPushButton(row)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
        setAutoDefault(true); // Enter opens it, as it does links elsewhere
        row->installEventFilter(this);
        hide();
    }
    //! \a ground: under the pointer; invisible: none.
    void show(const Theme &theme, const QString &name, const QString &toolTip, const QColor &ground)
    {
        m_theme = theme;
        m_ground = ground;
        setAccessibleName(name);
        setToolTip(plainToolTip(toolTip));
        setOn(true);
        update();
    }
    void turnOff() { setOn(false); }
    // The row says how large it is.
    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = m_theme.px(6);
        if (underMouse() && m_ground.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isDown() ? m_theme.line : m_ground);
            painter.drawRoundedRect(rect(), radius, radius);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
        }
    }
    bool eventFilter(QObject *row, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QPushButton::eventFilter(row, event);
    }

private:
    void setOn(bool on)
    {
        const QList<QWidget *> labels = parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *label : labels) {
            if (label != this)
                label->setAttribute(Qt::WA_TransparentForMouseEvents, on);
        }
        setGeometry(parentWidget()->rect());
        lower();
        setVisible(on);
    }

    Theme m_theme;
    QColor m_ground;
};

} // namespace Ringside
