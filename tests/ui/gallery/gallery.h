#pragma once

#include "theme.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QWidget>

#include <functional>

namespace Ringside::Gallery {

// Every window of the program in every state worth looking at, with made-up people, for pictures and for tests that
// walk through all of it. Windows are opened in the language, the direction and the palette that the application has.

//! What windows are given to look as they shall.
struct Look {
    Theme theme;
    QLocale locale;
};

//! The system's font as the design has it: 13 px.
[[nodiscard]] QFont designFont();
//! Gives the whole application \a theme, as Appearance does.
void dress(const Theme &theme);

//! Called while \a widget, a window of its own, shows \a state. It may be asked for anything but to go away.
using Visitor = std::function<void(const QString &state, QWidget &widget)>;

void visitCards(const Look &look, const Visitor &visitor);
void visitMainWindow(const Look &look, const Visitor &visitor);
void visitSettings(const Look &look, const Visitor &visitor);
void visitSetup(const Look &look, const Visitor &visitor);
void visitBrowser(const Look &look, const Visitor &visitor);
void visitExtension(const Look &look, const Visitor &visitor);
void visitQuestions(const Look &look, const Visitor &visitor);
void visitTray(const Look &look, const Visitor &visitor);

struct Window {
    const char *name;
    void (*visit)(const Look &, const Visitor &);
};
[[nodiscard]] QList<Window> windows();

} // namespace Ringside::Gallery
