#pragma once

#include "callerinfo.h"
#include "numberparser.h"
#include "sqlsettings.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace Ringside {

//! What the administrator's query has brought.
struct SqlRows {
    QStringList columns;
    QList<QVariantList> rows;
    bool isCut = false; //!< there were more than are taken
};

//! Understands the columns of a result by their names, and makes people of its rows.
//!
//! Does not talk to databases. Values are hostile: of any type and size. Thread: a value.
class SqlColumns
{
public:
    enum class Field {
        Ignored,
        Name,
        GivenName,
        FamilyName,
        Company,
        Department,
        Title,
        Email,
        Phone,
        AccountId,
        ContactId,
        Tags,
        Notes,
        LastContact,
        ContactCount,
        Vip,
        VipReason,
        ProfileUrl,
        Custom,
    };

    //! \a given: what SqlSettings::columns says.
    SqlColumns(const QStringList &names, const QMap<QString, QString> &given);

    [[nodiscard]] bool has(Field field) const;
    //! The columns that are fields of a person, and those that become further fields, as the database calls them.
    [[nodiscard]] QStringList understood() const;
    [[nodiscard]] QStringList further() const;
    //! What is wrong with them, for the administrator; empty: people can be made of them.
    [[nodiscard]] QString problem() const { return m_problem; }

    //! The people of \a rows who own \a caller, each once, in the order of the database; those of the surest level only.
    [[nodiscard]] QList<CallerInfo> peopleOf(const SqlRows &rows, const PhoneNumber &caller,
                                             const NumberParser &parser, const SqlSettings &settings) const;

private:
    struct Column {
        Field field = Field::Custom;
        QString name;
        QString label; // of a telephone number
    };
    [[nodiscard]] Person person(const QVariantList &row, const NumberParser &parser,
                                const SqlSettings &settings) const;

    QList<Column> m_columns;
    QString m_problem;
};

} // namespace Ringside
