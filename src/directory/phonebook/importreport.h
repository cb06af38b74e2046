#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Ringside {

//! How a file is to be imported.
struct ImportOptions {
    QString region; //!< ISO 3166-1 alpha-2: where numbers without a country code are from
    //! Column name of a CSV to what it holds: a name of our own format ("name", "company", "mobile"
    //! …), "custom", or "ignore". Columns that are not in it are recognised by their name.
    QMap<QString, QString> mapping;
    //! Names a set of rows that belong together: a second import of it updates. Two systems whose
    //! contact ids may be the same need two names. Empty: the phone book itself.
    QString source;
    bool replace = false; //!< people of this source who are not in the file go
    bool dryRun = false; //!< only report

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

//! One row that could not be taken, or not as it stood.
struct ImportProblem {
    qint64 line = 0; //!< of the file, counted from 1
    QString text; //!< a sentence for the user; never holds what stands in the row

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

//! What an import did, or with dryRun would do.
//!
//! read = added + updated + unchanged + merged + skipped.
struct ImportReport {
    qint64 read = 0; //!< rows or cards in the file
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 merged
        = 0; //!< further rows of a person that an earlier row has: their numbers were joined
    qint64 skipped = 0; //!< rows that could not be used
    qint64 removed = 0; //!< only where ImportOptions::replace
    QList<ImportProblem> problems; //!< the first hundred
    qint64 problemCount = 0; //!< all of them
    bool dryRun = false;

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

//! How far an import is.
struct ImportProgress {
    enum class Stage { Reading, Merging };
    Stage stage = Stage::Reading;
    qint64 read = 0; //!< rows so far
    double fraction = 0; //!< of all the work, 0 … 1

    friend bool operator==(const ImportProgress &, const ImportProgress &) = default;
};

} // namespace Ringside
