#pragma once

#include "callerinfo.h"
#include "result.h"

#include <QFuture>
#include <QList>

namespace Ringside {

//! The phone book: people kept on this computer.
//!
//! Does not read files (directory/phonebook does) and does not rank. Can be made again from its sources.
//! Thread: called on and answered to the GUI thread; never blocks it.
class PeopleStore
{
public:
    virtual ~PeopleStore() = default;

    //! The people whose number matches \a number at the best level found, at most 50.
    //! Time does not grow with the size of the book but for the depth of an index.
    [[nodiscard]] virtual QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) = 0;
    //! How many people there are.
    [[nodiscard]] virtual QFuture<Result<qint64>> count() = 0;
};

} // namespace Ringside
