#pragma once

#include "lookupprovider.h"

namespace Ringside {

class PeopleStore;

//! The phone book as a place to ask who is calling.
//!
//! Does not own the store, which must outlive it. Thread: as LookupProvider.
class PhoneBookProvider : public LookupProvider
{
public:
    //! \a name as in settings; people it finds have it as their source.
    PhoneBookProvider(QString name, PeopleStore &people);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isLocal() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override;
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>>
    findByNumber(const PhoneNumber &number) override;
    //! "12,480 people".
    [[nodiscard]] QFuture<Result<QString>> checkConnection() override;

private:
    QString m_name;
    PeopleStore &m_people;
};

} // namespace Ringside
