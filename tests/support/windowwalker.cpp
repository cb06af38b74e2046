#include "windowwalker.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QSizeGrip>
#include <QTest>
#include <QTextEdit>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

//! How a widget is called in a sentence of this file.
QString described(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        text += u" \""_s + widget.objectName() + u'"';
    const QString name = nameOf(widget);
    if (!name.isEmpty())
        text += u" called \""_s + name.left(60) + u'"';
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return text + u" at %1,%2 %3x%4"_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

//! A part that Qt makes inside its own widgets: the line edit of a spin box, a viewport.
bool isInnerPart(const QWidget &widget)
{
    if (widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QSizeGrip *>(&widget))
        return true;
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent);
}

bool takesTab(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisibleTo(&window)
        && widget.isEnabled() && widget.window() == &window && !isInnerPart(widget)
        && !widget.focusProxy();
}

//! A scroll area without anything to scroll to is no stop that has to be named.
bool isFrameOnly(const QWidget &widget)
{
    return widget.metaObject() == &QAbstractScrollArea::staticMetaObject
        || QLatin1StringView(widget.metaObject()->className()) == "QScrollArea"_L1;
}

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget);
}

QList<QWidget *> focusable(const QWidget &window)
{
    QList<QWidget *> result;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (takesTab(*one, window))
            result.append(one);
    }
    return result;
}

bool areInOneGroup(const QWidget &a, const QWidget &b)
{
    const auto *one = qobject_cast<const QAbstractButton *>(&a);
    const auto *other = qobject_cast<const QAbstractButton *>(&b);
    if (!one || !other)
        return false;
    if (one->group() || other->group())
        return one->group() == other->group();
    return one->autoExclusive() && other->autoExclusive() && one->parentWidget() == other->parentWidget();
}

QWidget *widgetWithKeyboard(const QWidget &window)
{
    QWidget *widget = window.focusWidget();
    while (widget && isInnerPart(*widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

QStringList namingProblems(const QWidget &window)
{
    QStringList problems;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    QSet<const QWidget *> spokenFor;
    for (const QLabel *label : labels) {
        const QWidget *buddy = label->buddy();
        if (!buddy)
            continue;
        spokenFor.insert(buddy);
        if (label->isVisibleTo(&window) && buddy->window() != &window)
            problems.append(u"The buddy of %1 is in another window."_s.arg(described(*label)));
    }
    const QList<QWidget *> all = focusable(window);
    for (const QWidget *widget : all) {
        if (isFrameOnly(*widget))
            continue;
        if (nameOf(*widget).isEmpty())
            problems.append(u"%1 has no name."_s.arg(described(*widget)));
        if (isField(*widget) && !spokenFor.contains(widget) && widget->accessibleName().isEmpty())
            problems.append(u"No label speaks for %1."_s.arg(described(*widget)));
    }
    return problems;
}

QList<QWidget *> tabOrder(QWidget &window)
{
    QList<QWidget *> order;
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return order;
    const QList<QWidget *> all = focusable(window);
    if (all.isEmpty())
        return order;
    QWidget *current = widgetWithKeyboard(window);
    if (!current) {
        QTest::keyClick(&window, Qt::Key_Tab);
        current = widgetWithKeyboard(window);
    }
    // Inner parts may take a press each; nothing takes more than two.
    const qsizetype most = 2 * all.size() + 4;
    for (qsizetype i = 0; i < most && current && !order.contains(current); ++i) {
        order.append(current);
        for (int press = 0; press < 2 && widgetWithKeyboard(window) == current; ++press)
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        current = widgetWithKeyboard(window);
    }
    return order;
}

QStringList tabProblems(QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> expected = focusable(window);
    if (expected.isEmpty())
        return problems;
    const QList<QWidget *> order = tabOrder(window);
    if (order.isEmpty())
        return {u"The window cannot be activated."_s};
    if (order.size() > 1 && widgetWithKeyboard(window) == order.last())
        problems.append(u"Tab does not leave %1."_s.arg(described(*order.last())));
    else if (widgetWithKeyboard(window) != order.first())
        problems.append(u"Tab does not come round to %1."_s.arg(described(*order.first())));
    for (const QWidget *widget : expected) {
        if (isFrameOnly(*widget))
            continue;
        const bool isReached = std::any_of(order.begin(), order.end(), [&](const QWidget *other) {
            return other == widget || areInOneGroup(*other, *widget);
        });
        if (!isReached)
            problems.append(u"Tab does not reach %1."_s.arg(described(*widget)));
    }
    return problems;
}

QStringList layoutProblems(const QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || isInnerPart(*widget)
            || widget->size().isEmpty())
            continue;
        const QWidget *parent = widget->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool scrolls = area && area->viewport() == parent;
        if (!scrolls && !parent->rect().contains(widget->geometry()))
            problems.append(u"%1 sticks out of %2."_s.arg(described(*widget), described(*parent)));
        const QSize least = widget->minimumSizeHint();
        if (qobject_cast<const QAbstractButton *>(widget)
            && (widget->width() < least.width() || widget->height() < least.height()))
            problems.append(u"%1 needs %2x%3."_s.arg(described(*widget)).arg(least.width()).arg(least.height()));
        if (!parent->layout() || parent->layout()->indexOf(widget) < 0)
            continue;
        for (const QWidget *other : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (other > widget && other->isVisibleTo(&window) && parent->layout()->indexOf(other) >= 0
                && other->geometry().intersects(widget->geometry()))
                problems.append(u"%1 lies over %2."_s.arg(described(*widget), described(*other)));
        }
    }
    return problems;
}

QString LongWords::translate(const char *, const char *source, const char *, int n) const
{
    QString text = QString::fromUtf8(source);
    text.replace("%n"_L1, QString::number(n));
    const int growth = int(text.size()) * 4 / 10;
    return growth > 0 ? text + u' ' + QString(growth, u'o') : text;
}

} // namespace Ringside
