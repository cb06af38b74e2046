#pragma once

#include "lookupcache.h"
#include "lookupprovider.h"

#include <QHash>
#include <QPromise>

#include <memory>
#include <vector>

namespace Ringside {

//! A provider that answers when the test says so, from people the test has put in.
class FakeLookupProvider : public LookupProvider
{
public:
    FakeLookupProvider(QString name, bool isLocal)
        : m_name(std::move(name))
        , m_isLocal(isLocal)
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] bool isLocal() const override { return m_isLocal; }
    [[nodiscard]] bool knowsInternalNumbers() const override { return m_isLocal || knowsColleagues; }
    [[nodiscard]] bool signsIn() const override { return aPersonSignsIn; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const override { return limit; }
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) override
    {
        ++questions;
        auto promise = std::make_unique<QPromise<Result<QList<CallerInfo>>>>();
        promise->start();
        const auto future = promise->future();
        m_open.push_back({number, std::move(promise)});
        return future;
    }
    [[nodiscard]] QFuture<Result<QString>> checkConnection() override
    {
        return QtFuture::makeReadyFuture<Result<QString>>(QString());
    }

    //! Answers every open question with the people of its number.
    void answer()
    {
        auto open = std::move(m_open);
        m_open.clear();
        for (auto &[number, promise] : open) {
            if (failure)
                promise->addResult(Result<QList<CallerInfo>>(tl::unexpected(*failure)));
            else
                promise->addResult(Result<QList<CallerInfo>>(people.value(number.key())));
            promise->finish();
        }
    }

    QHash<QString, QList<CallerInfo>> people; //!< by PhoneNumber::key()
    std::optional<Error> failure;
    std::chrono::milliseconds limit{5000};
    int questions = 0;
    bool knowsColleagues = false; //!< of one that is not on this computer
    bool aPersonSignsIn = false;

private:
    struct Open {
        PhoneNumber number;
        std::unique_ptr<QPromise<Result<QList<CallerInfo>>>> promise;
    };
    QString m_name;
    bool m_isLocal;
    std::vector<Open> m_open;
};

//! A cache and a memory that answer at once, and can be told to fail.
class MemoryCache : public LookupCache, public ChoiceMemory
{
public:
    QFuture<Result<std::optional<CachedAnswer>>> find(const QString &provider, const QString &key) override
    {
        if (silent) {
            unanswered.emplace_back().start();
            return unanswered.back().future();
        }
        if (failure)
            return QtFuture::makeReadyFuture<Result<std::optional<CachedAnswer>>>(tl::unexpected(*failure));
        const auto it = answers.constFind({provider, key});
        std::optional<CachedAnswer> answer;
        if (it != answers.constEnd())
            answer = *it;
        return QtFuture::makeReadyFuture<Result<std::optional<CachedAnswer>>>(answer);
    }
    QFuture<Result<void>> put(const QString &provider, const QString &key, const CachedAnswer &answer) override
    {
        answers.insert({provider, key}, answer);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> clear() override
    {
        answers.clear();
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<std::optional<Choice>>> find(const QString &key) override
    {
        if (failure)
            return QtFuture::makeReadyFuture<Result<std::optional<Choice>>>(tl::unexpected(*failure));
        std::optional<Choice> choice;
        if (choices.contains(key))
            choice = choices.value(key);
        return QtFuture::makeReadyFuture<Result<std::optional<Choice>>>(choice);
    }
    QFuture<Result<void>> remember(const QString &key, const Choice &choice) override
    {
        choices.insert(key, choice);
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QHash<std::pair<QString, QString>, CachedAnswer> answers;
    QHash<QString, Choice> choices;
    bool silent = false; //!< the cache is asked and does not answer
    std::vector<QPromise<Result<std::optional<CachedAnswer>>>> unanswered;
    std::optional<Error> failure;
};

} // namespace Ringside
