#pragma once

#include "template.h"

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

    //! The expression at \a line of the program; null: none.
    [[nodiscard]] const ExpressionPlace *placeAt(int line) const;
};

} // namespace Ringside
