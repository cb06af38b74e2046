#pragma once

#include "template.h"
#include "templateplan_p.h"

#include <optional>

namespace Ringside {

//! Where an expression stands: in the template, and in the program made of it.
struct ExpressionPlace {
    QString path;
    QString code;
    int line = 0; //!< of the program, where the code begins

    //! How many lines further it goes.
    [[nodiscard]] int moreLines() const { return int(code.count(u'\n')); }
};

struct Template::Data {
    quint64 id = 0; //!< of this process
    QString name;
    QJsonValue value = QJsonValue::Null;
    QString program = QStringLiteral("(function(){return null})"); //!< a JavaScript function of names
    QStringList names; //!< those of the scope that the program may use
    QList<ExpressionPlace> places; //!< in the order of their lines
    QList<TemplateProblem> problems;
    bool onlyReads = true; //!< nothing in it changes the scope
    QHash<QString, UsedMembers> used; //!< what the program looks at, by name
    std::shared_ptr<const TemplatePlan> plan; //!< gives the same with less JavaScript; null: the program is all there is

    //! The expression at \a line of the program; null: none.
    [[nodiscard]] const ExpressionPlace *placeAt(int line) const;
};

//! \a text as a literal of JavaScript, in one line.
[[nodiscard]] QString scriptLiteral(const QString &text);

} // namespace Ringside
