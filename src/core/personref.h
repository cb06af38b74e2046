#pragma once

#include <QString>

namespace Ringside {

//! Names one person of one source, over updates and restarts. Thread: a value.
struct PersonRef {
    QString source; //!< Person::source
    QString key; //!< Person::key

    [[nodiscard]] bool isEmpty() const { return source.isEmpty() && key.isEmpty(); }
    friend bool operator==(const PersonRef &, const PersonRef &) = default;
    friend size_t qHash(const PersonRef &ref, size_t seed = 0)
    {
        return ::qHashMulti(seed, ref.source, ref.key);
    }
};

} // namespace Ringside
