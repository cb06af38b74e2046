#pragma once

#include "historyentry.h"
#include "journal.h"

namespace Ringside {

//! What our own journal knows of a person.
//! Thread: as HistoryProvider. Does not own the journal.
class JournalHistory : public HistoryProvider
{
public:
    explicit JournalHistory(Journal &journal);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QFuture<Result<HistorySummary>> history(const HistoryQuestion &question) override;

private:
    Journal &m_journal;
};

} // namespace Ringside
