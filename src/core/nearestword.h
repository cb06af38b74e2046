#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <vector>

namespace Ringside {

//! Which of the words that are known here somebody has meant who wrote another: for messages on files.
//! Thread: any.
struct Nearest {
    QString word;
    int distance = std::numeric_limits<int>::max();
    //! Near enough to be meant.
    [[nodiscard]] bool isClose() const { return distance <= std::max<qsizetype>(2, word.size() / 3); }
};

//! How many single letters have to change to make one of the other.
[[nodiscard]] inline int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

//! Case, "_", "-" and blanks make no difference.
[[nodiscard]] inline Nearest nearest(const QString &word, const QStringList &known)
{
    const auto plain = [](const QString &text) {
        QString result = text.toLower();
        return result.remove(u'_').remove(u'-').remove(u' ');
    };
    Nearest best;
    const QString wanted = plain(word.left(64));
    for (const QString &candidate : known) {
        const int distance = editDistance(wanted, plain(candidate));
        if (distance < best.distance)
            best = {candidate, distance};
    }
    return best;
}

} // namespace Ringside
