#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace Ringside {

//! A piece of text as a widget draws it: what a person sees of it, wherever it comes from.
struct PaintedText {
    QString text;
    QRectF place; //!< in the widget's coordinates
    QRectF clip; //!< what the widget itself let be seen of it

    //! Cut off by the widget's edge or by its own painter, beyond a rounding.
    [[nodiscard]] bool isCut(const QRectF &edge) const;
};

//! What \a widget, but none of its children, draws as text, in the order of drawing. One text may be several pieces: a
//! line each, a script each.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);

//! The pieces put together again; those that do not touch have a space between them.
[[nodiscard]] QString joined(const QList<PaintedText> &texts);

} // namespace Ringside
