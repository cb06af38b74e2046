#include "setupstep.h"

#include <QScrollArea>

namespace Ringside {

void SetupStep::bringIntoView(QWidget *part)
{
    const auto scroll = [this, part] {
        for (QScrollArea *area : findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(part))
                area->ensureWidgetVisible(part);
        }
    };
    QMetaObject::invokeMethod(part, scroll, Qt::QueuedConnection);
}

void SetupStep::goToProblem(const QList<FormRow *> &rows)
{
    for (FormRow *row : rows) {
        if (row->problem().isEmpty())
            continue;
        row->field()->setFocus();
        bringIntoView(row);
        return;
    }
}

} // namespace Ringside
