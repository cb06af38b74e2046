#pragma once

#include "lookupcache.h"

#include <QObject>

#include <memory>

namespace Ringside {

//! An empty cache and an empty memory.
class LookupCacheRig
{
public:
    virtual ~LookupCacheRig() = default;
    [[nodiscard]] virtual LookupCache &cache() = 0;
    [[nodiscard]] virtual ChoiceMemory &choices() = 0;
};

//! What every LookupCache and ChoiceMemory promises. One subclass an adapter.
class LookupCacheContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<LookupCacheRig> makeRig() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    void answer_comesBackWhole();
    void answer_ofNobody_isAnAnswer();
    void unknown_isNoAnswer();
    void answers_areOfOneProviderAndOneNumber();
    void newerAnswer_replaces();
    void clear_forgetsAnswers_notChoices();
    void choice_comesBack_andIsReplaced();
    void unknownNumber_hasNoChoice();

private:
    [[nodiscard]] std::optional<CachedAnswer> cached(const QString &provider, const QString &key);

    std::unique_ptr<LookupCacheRig> m_rig;
};

} // namespace Ringside
