#include "taborder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>

namespace Ringside {

namespace {

void collect(QWidget &widget, QList<QWidget *> &stops);

void collect(QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, stops);
        else if (QLayout *inner = item->layout())
            collect(*inner, stops);
    }
}

void collect(QWidget &widget, QList<QWidget *> &stops)
{
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy())
        stops.append(&widget);
    if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
        if (area->widget())
            collect(*area->widget(), stops);
    } else if (QLayout *layout = widget.layout()) {
        collect(*layout, stops);
    }
}

} // namespace

void followLayouts(QWidget &root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (stops.at(i - 1)->nextInFocusChain() != stops.at(i))
            QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
    }
}

} // namespace Ringside
