#include "journalhistory.h"

using namespace Qt::StringLiterals;

namespace Ringside {

JournalHistory::JournalHistory(Journal &journal)
    : m_journal(journal)
{
}

QString JournalHistory::name() const
{
    return u"Journal"_s;
}

QFuture<Result<HistorySummary>> JournalHistory::history(const HistoryQuestion &question)
{
    if (question.number.isWithheld())
        return QtFuture::makeReadyFuture<Result<HistorySummary>>(HistorySummary{});
    return m_journal.summary(question.number, question.except);
}

} // namespace Ringside
