#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace Ringside {

// Walks through a window as people do who have no mouse, do not see it, read German, or write from right to left.
// Each function tells what is wrong, a sentence an item that names the widget; empty: nothing is. Only what is
// visible counts. Use: QCOMPARE(namingProblems(window), QStringList());

//! Widgets that take the keyboard but have no name for a screen reader, fields that no label speaks for,
//! labels whose buddy is missing or in another window.
[[nodiscard]] QStringList namingProblems(const QWidget &window);

//! Presses Tab all the way round: widgets that it does not reach, that keep it, or that have no way on.
//! Of an exclusive group (radio buttons) one is enough. The window has to be shown; it is activated.
[[nodiscard]] QStringList tabProblems(QWidget &window);

//! Widgets that stick out of their parent, lie over a neighbour, or are smaller than they must be.
//! What scrolls may be larger than what shows it.
[[nodiscard]] QStringList layoutProblems(const QWidget &window);

//! The widgets in the order in which Tab reaches them, from the one that has the keyboard (or the first).
[[nodiscard]] QList<QWidget *> tabOrder(QWidget &window);

//! Makes every text of the program 40 % longer, as German does.
class LongWords : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace Ringside
