#pragma once

#include "phonenumber.h"
#include "result.h"
#include "sqlsettings.h"

#include <QList>
#include <QVariant>

namespace Ringside {

//! The administrator's query, read: one statement that reads, its parameters in Qt's positional form.
//!
//! A first line of defence and the one that explains; what the query may do is decided by the server (read-only
//! transactions, the account's rights). Comments are left out. Thread: a value.
struct SqlStatement {
    enum class Parameter {
        Phone, //!< as received
        E164, //!< "+493023125012"
        Digits, //!< the same without the plus; without a known country the digits received
        Suffix, //!< the last eight digits of the national number
    };

    QString text;
    QList<Parameter> parameters; //!< one for each "?" of the text

    //! An error says in words what the administrator has to change.
    [[nodiscard]] static Result<SqlStatement> read(const QString &query, SqlSettings::Driver driver);

    //! What is bound for \a number; null where it has no such form, which equals nothing in SQL.
    [[nodiscard]] QList<QVariant> valuesFor(const PhoneNumber &number) const;
};

} // namespace Ringside
