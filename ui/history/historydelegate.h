#pragma once

#include "icons.h"
#include "theme.h"

#include <QStyledItemDelegate>

namespace Ringside {

//! Paints the rows of a HistoryModel. All rows but heads have the same height.
//!
//! Thread: the GUI thread. Only for views of a HistoryModel.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const Theme &theme, QObject *parent = nullptr);
    void setTheme(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts {
        QFont name;
        QFont small;
        QFont badge;
        QFont initials;
    };
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const;

    Theme m_theme;
    Fonts m_fonts;
};

//! Draws one line of text that may come from outside, elided, from the leading side of \a rect. \return its width.
int drawLine(QPainter *painter, const QRect &rect, const QString &text, bool isMirrored);
//! Initials or a symbol in a circle, as Avatar draws it.
void drawAvatar(QPainter *painter, const Theme &theme, const QRect &place, const QString &name, Symbol symbol,
                const QFont &font);

} // namespace Ringside
