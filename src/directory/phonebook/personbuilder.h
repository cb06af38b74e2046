#pragma once

#include "columnmap.h"
#include "csvreader.h"
#include "importreport.h"
#include "numberparser.h"
#include "person.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Ringside {

//! A row of a file as a person; or why it is none.
struct BuiltPerson {
    std::optional<Person> person;
    QList<ImportProblem> problems; //!< also where there is a person
};

//! Makes persons of the parts that files hold: numbers, tags, dates, addresses.
//!
//! Does not read files. Thread: any number at the same time; the parser must outlive it.
class PersonBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::PersonBuilder)

public:
    PersonBuilder(const NumberParser &parser, QString region, QString source);

    //! \a columns belong to the file that \a row is of.
    [[nodiscard]] BuiltPerson fromRow(const CsvRow &row, const ColumnMap &columns) const;

    // The parts, for other formats too.
    //! Adds what \a text holds: one number, or several divided by ; | or a line break.
    //! \return whether it held any.
    bool addNumbers(Person &person, const QString &text, const QString &label) const;
    static void addTags(Person &person, const QString &text);
    //! Only http and https, with a host.
    [[nodiscard]] static QUrl profileUrl(const QString &text);
    [[nodiscard]] QDateTime instant(const QString &text) const;
    //! Sets source, key and VIP from what else is known. \return false where it is nobody.
    bool complete(Person &person) const;

private:
    const NumberParser &m_parser;
    QString m_region;
    QString m_source;
    bool m_monthFirst;
};

} // namespace Ringside
