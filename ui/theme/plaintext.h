#pragma once

#include <QString>
#include <QStringList>

namespace Ringside {

// Text from outside (names, notes, what a telephone system or a CRM says) on its way to a window.
// All of these are pure. Thread: any.

//! One line that cannot harm a layout: control characters and line breaks become spaces, direction
//! overrides and stacked combining marks go, at most \a limit characters remain.
[[nodiscard]] QString neutralised(const QString &foreign, int limit = 300);

//! \a text in a direction of its own, so that it cannot reorder its neighbours. Unchanged where nothing
//! in it, nor the layout, runs right to left.
[[nodiscard]] QString isolated(const QString &text);
//! The same for numbers and times, which always run left to right.
[[nodiscard]] QString leftToRight(const QString &text);

//! "Head of Procurement · Acme Corp": what is not empty, each part isolated.
[[nodiscard]] QString joined(const QStringList &parts);

//! For setToolTip(), which guesses whether it has markup: the same text, never markup, wrapped where long.
[[nodiscard]] QString plainToolTip(const QString &text);

//! "JD" for "Jane Doe"; empty where \a name has no letters.
[[nodiscard]] QString initials(const QString &name);

} // namespace Ringside
