#pragma once

#include <QCoreApplication>
#include <QString>
#include <QWidget>

#include <algorithm>

class QAbstractButton;

namespace Ringside {
class FormRow;
}

namespace Ringside::Gallery {

// How the gallery gets a window into a state: by its own buttons and fields, in whatever language they speak. What is
// not there ends the program: a picture of something else would be worse than none.

//! Layouts and answers that are under way arrive.
void settle();
//! Of a class of the program.
[[nodiscard]] inline QString said(const char *className, const char *text)
{
    return QCoreApplication::translate(QByteArray("Ringside::").append(className).constData(), text);
}
[[nodiscard]] QAbstractButton *buttonOf(QWidget &root, const QString &label);
void press(QWidget &root, const QString &label);
[[nodiscard]] FormRow *rowOf(QWidget &root, const QString &label);
//! Types \a text in place of what stands in the field of this row.
void type(QWidget &root, const QString &label, const QString &text);

[[noreturn]] void missing(const QString &what);

template<class T>
[[nodiscard]] QList<T *> visible(const QWidget &root)
{
    QList<T *> result = root.findChildren<T *>();
    result.removeIf([&](const T *one) { return !one->isVisibleTo(&root); });
    return result;
}
template<class T>
[[nodiscard]] T &first(const QWidget &root)
{
    const QList<T *> all = root.findChildren<T *>();
    if (all.isEmpty())
        missing(QString::fromLatin1(T::staticMetaObject.className()));
    return *all.first();
}

} // namespace Ringside::Gallery
