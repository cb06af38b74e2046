#pragma once

#include "historyentry.h"

#include <QHash>
#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

//! A place that knows what happened before, and answers when the test says so: what it has of its own row of the
//! person, else of the number.
class FakeHistoryProvider : public HistoryProvider
{
public:
    explicit FakeHistoryProvider(QString name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QFuture<Result<HistorySummary>> history(const HistoryQuestion &question) override
    {
        questions.append(question);
        if (answersAtOnce)
            return QtFuture::makeReadyFuture(answerTo(question));
        auto promise = std::make_unique<QPromise<Result<HistorySummary>>>();
        promise->start();
        const auto future = promise->future();
        m_open.push_back({question, std::move(promise)});
        return future;
    }

    //! Answers every open question.
    void answer()
    {
        auto open = std::move(m_open);
        m_open.clear();
        for (auto &[question, promise] : open) {
            promise->addResult(answerTo(question));
            promise->finish();
        }
    }
    //! Lets go of every open question without an answer: the program closes, a thread has died.
    void drop() { m_open.clear(); }

    QHash<QString, HistorySummary> ofPerson; //!< by Person::key
    QHash<QString, HistorySummary> ofNumber; //!< by PhoneNumber::key()
    std::optional<Error> failure;
    bool answersAtOnce = false;
    QList<HistoryQuestion> questions;

private:
    struct Open {
        HistoryQuestion question;
        std::unique_ptr<QPromise<Result<HistorySummary>>> promise;
    };

    [[nodiscard]] Result<HistorySummary> answerTo(const HistoryQuestion &question) const
    {
        if (failure)
            return tl::unexpected(*failure);
        for (const CallerInfo &info : question.people) {
            if (info.person.source == m_name)
                return ofPerson.value(info.person.key);
        }
        return ofNumber.value(question.number.key());
    }

    QString m_name;
    std::vector<Open> m_open;
};

} // namespace Ringside
