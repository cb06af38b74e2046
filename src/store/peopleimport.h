#pragma once

#include "person.h"
#include "result.h"

#include <QByteArray>
#include <QFuture>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

class StoreFile;

//! A person made ready for PeopleImport: all that can be done without the database.
struct ImportRow {
    //! From \a person; source and key say who it is over several imports. \a line is where it
    //! stood. Thread: any. What is too long is cut, what cannot be stored left out.
    [[nodiscard]] static ImportRow prepare(const Person &person, qint64 line);

    struct Number {
        QByteArray label;
        QByteArray raw;
        QByteArray region;
        QByteArray extension;
        std::optional<QByteArray> national;
        std::optional<qint64> e164;
        std::optional<qint64> suffix;
        int kind = 0;
        int countryCode = 0;
    };
    enum Text {
        Source,
        Key,
        Name,
        Company,
        Title,
        Email,
        AccountId,
        ContactId,
        Tags,
        Notes,
        VipReason,
        CustomFields,
        ProfileUrl,
        TextCount
    };

    qint64 line = 0;
    qint64 keyHash = 0;
    qint64 digest = 0;
    std::array<QByteArray, TextCount> texts; // UTF-8 without NUL
    std::optional<qint64> lastContactAt;
    int contactCount = 0;
    bool vip = false;
    std::vector<Number> numbers;
};

//! Puts many people into the phone book at once, while it is in use. What the agent has changed,
//! merged or removed stays so.
//!
//! Rows gather in a file of their own; commit() merges them in short transactions that nobody sees,
//! until the last one makes all of them count. Destroyed before that, or killed, it leaves the book
//! as it was; what lies around is swept away in the background, or when the file is next opened.
//! Only one import at a time, over all processes. Does not read files, does not parse numbers.
//! Thread: one of the caller's own, which it blocks; never the GUI thread. The StoreFile, opened
//! before, must outlive it.
class PeopleImport
{
public:
    struct Duplicate {
        qint64 line = 0;
        qint64 sameAs = 0; //!< the line of the same person earlier in this import
    };
    struct Counts {
        qint64 added = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
        qint64 merged = 0; //!< rows of a person that an earlier row had: their numbers were joined
        qint64 removed = 0;
        std::vector<Duplicate> duplicates; //!< of merged, the first thousand
    };
    struct Options {
        std::optional<QString> replaceSource; //!< people of this source that were not added go
        bool dryRun = false; //!< only count
    };
    using Progress = std::function<void(double fraction)>; //!< 0 … 1
    using IsCancelled = std::function<bool()>;

    PeopleImport(StoreFile &file, IsCancelled isCancelled);
    ~PeopleImport();
    PeopleImport(const PeopleImport &) = delete;
    PeopleImport &operator=(const PeopleImport &) = delete;

    //! Waits for what an earlier import has left to be swept away.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> add(const ImportRow &row);
    //! Merges. Nothing may be added afterwards. ErrorKind::Cancelled where isCancelled() said so in
    //! time.
    [[nodiscard]] Result<Counts> commit(const Options &options, const Progress &progress);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ringside
