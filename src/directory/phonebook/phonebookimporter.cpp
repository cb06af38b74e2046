#include "phonebookimporter.h"

#include "columnmap.h"
#include "csvcell.h"
#include "csvreader.h"
#include "logging.h"
#include "peopleimport.h"
#include "personbuilder.h"
#include "storefile.h"
#include "textdecoder.h"
#include "vcardperson.h"
#include "vcardreader.h"
#include "worker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <deque>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype bytesAtOnce = 128 * 1024;
constexpr qsizetype rowsAtOnce = 256;
constexpr qsizetype mostProblems = 100;
constexpr qint64 progressInterval = 100; // ms
constexpr double shareOfReading = 0.65; // of the time of an import, measured with a million people

struct Built {
    std::vector<ImportRow> rows;
    QList<ImportProblem> problems;
    qint64 problemCount = 0;
    qint64 skipped = 0;
};

void keep(Built &built, BuiltPerson &&one, qint64 line)
{
    built.problemCount += one.problems.size();
    for (ImportProblem &problem : one.problems) {
        if (built.problems.size() < mostProblems)
            built.problems.append(std::move(problem));
    }
    if (one.person)
        built.rows.push_back(ImportRow::prepare(*one.person, line));
    else
        ++built.skipped;
}

//! One import, from the file to the report, on a thread of its own.
class Run
{
public:
    using OnProgress = std::function<void(const ImportProgress &)>;

    Run(StoreFile &people, const NumberParser &parser, QString file, ImportOptions options,
        std::shared_ptr<std::atomic_bool> cancelled, OnProgress onProgress)
        : m_file(std::move(file))
        , m_options(std::move(options))
        , m_builder(parser, m_options.region, m_options.source)
        , m_cancelled(std::move(cancelled))
        , m_onProgress(std::move(onProgress))
        , m_import(people, [cancelled = m_cancelled] { return cancelled->load(); })
    {
        m_report.dryRun = m_options.dryRun;
        // One core is left for the calls that come in meanwhile.
        m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
        m_pool.setThreadPriority(QThread::LowPriority);
    }

    Result<ImportReport> operator()()
    {
        if (auto begun = m_import.begin(); !begun)
            return tl::unexpected(begun.error());
        m_sinceProgress.start();
        if (auto read = readFile(); !read)
            return tl::unexpected(read.error());
        PeopleImport::Options options;
        options.dryRun = m_options.dryRun;
        if (m_options.replace)
            options.replaceSource = m_options.source;
        tell(ImportProgress::Stage::Merging, shareOfReading, true);
        const auto counts = m_import.commit(options, [this](double fraction) {
            tell(ImportProgress::Stage::Merging, shareOfReading + (1 - shareOfReading) * fraction,
                 fraction >= 1);
        });
        if (!counts)
            return tl::unexpected(counts.error());
        m_report.added = counts->added;
        m_report.updated = counts->updated;
        m_report.unchanged = counts->unchanged;
        m_report.merged = counts->merged;
        m_report.removed = counts->removed;
        for (const PeopleImport::Duplicate &duplicate : counts->duplicates) {
            if (m_report.problems.size() == mostProblems)
                break;
            m_report.problems.append(
                {duplicate.line,
                 PhoneBookImporter::tr("The same person as in line %1; the numbers were "
                                       "put together.")
                     .arg(duplicate.sameAs)});
        }
        m_report.problemCount += m_report.merged;
        return m_report;
    }

private:
    using Task = std::function<Built()>;

    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(); }

    void tell(ImportProgress::Stage stage, double fraction, bool atOnce)
    {
        if (!atOnce && m_sinceProgress.elapsed() < progressInterval)
            return;
        m_sinceProgress.restart();
        m_onProgress({stage, m_report.read, fraction});
    }

    Result<void> readFile()
    {
        QFile file(m_file);
        if (!file.exists())
            return fail(ErrorKind::NotFound, u"the file to import does not exist"_s);
        if (QFileInfo(m_file).isDir() || !file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, u"the file to import cannot be read"_s);
        const QByteArray beginning = file.peek(4096);
        TextDecoder decoder;
        QString text = decoder.feed(beginning) + decoder.finish();
        const bool isCard = text.trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
        return isCard ? readCards(file) : readRows(file);
    }

    Result<void> readRows(QFile &file)
    {
        // why shared: tasks of the pool hold it longer than this function where an import is
        // cancelled.
        std::shared_ptr<const ColumnMap> columns;
        QList<CsvRow> block;
        const auto hand = [&] {
            if (block.isEmpty())
                return;
            post([this, columns, rows = std::exchange(block, {})] {
                Built built;
                built.rows.reserve(std::size_t(rows.size()));
                for (const CsvRow &row : rows)
                    keep(built, m_builder.fromRow(row, *columns), row.line);
                return built;
            });
        };
        CsvReader reader([&](CsvRow &&row) {
            if (!columns && row.problem == CsvRow::Problem::None) {
                std::transform(row.fields.begin(), row.fields.end(), row.fields.begin(), unguarded);
                columns = std::make_shared<const ColumnMap>(row.fields, m_options.mapping);
                return;
            }
            if (!columns)
                return;
            block.append(std::move(row));
            if (block.size() >= rowsAtOnce)
                hand();
        });
        if (auto read = pump(
                file, [&](QStringView text) { reader.feed(text); },
                [&] { return !columns || columns->isUsable(); });
            !read)
            return read;
        reader.finish();
        if (!columns)
            return fail(ErrorKind::Unsupported, u"the file is empty"_s);
        if (!columns->isUsable())
            return fail(
                ErrorKind::Unsupported,
                u"no column holds a name or a telephone number: the first line must name the "
                "columns"_s);
        if (const QStringList unknown = columns->unknownInMapping(); !unknown.isEmpty())
            return fail(ErrorKind::Unsupported,
                        u"the mapping of columns names what there is not: "_s
                            + unknown.join(u", "_s));
        hand();
        return collect(0);
    }

    Result<void> readCards(QFile &file)
    {
        QList<VCard> block;
        const auto hand = [&] {
            if (block.isEmpty())
                return;
            post([this, cards = std::exchange(block, {})] {
                Built built;
                for (const VCard &card : cards)
                    keep(built, personFromCard(card, m_builder), card.line);
                return built;
            });
        };
        VCardReader reader([&](VCard &&card) {
            block.append(std::move(card));
            if (block.size() >= rowsAtOnce)
                hand();
        });
        if (auto read = pump(
                file, [&](QStringView text) { reader.feed(text); }, [] { return true; });
            !read)
            return read;
        reader.finish();
        hand();
        return collect(0);
    }

    // Bytes of the file to text for \a feed, while \a goOn and nobody cancels.
    Result<void> pump(QFile &file, const std::function<void(QStringView)> &feed,
                      const std::function<bool()> &goOn)
    {
        TextDecoder decoder;
        const qint64 size = std::max<qint64>(1, file.size());
        while (!file.atEnd() && goOn()) {
            const QByteArray bytes = file.read(bytesAtOnce);
            if (bytes.isEmpty())
                return fail(ErrorKind::Storage, u"the file to import cannot be read to its end"_s);
            feed(decoder.feed(bytes));
            // No more than the pool is busy with: a file is not to be held in memory.
            if (auto collected = collect(std::size_t(2 * m_pool.maxThreadCount())); !collected)
                return collected;
            tell(ImportProgress::Stage::Reading, shareOfReading * double(file.pos()) / double(size),
                 false);
        }
        feed(decoder.finish());
        return {};
    }

    void post(Task task) { m_tasks.push_back(QtConcurrent::run(&m_pool, std::move(task))); }

    // Puts what is built aside, in the order of the file, until no more than \a most tasks are
    // left.
    Result<void> collect(std::size_t most)
    {
        while (m_tasks.size() > most) {
            if (isCancelled())
                return fail(ErrorKind::Cancelled);
            const Built built = m_tasks.front().result();
            m_tasks.pop_front();
            for (const ImportRow &row : built.rows) {
                if (auto added = m_import.add(row); !added)
                    return added;
            }
            m_report.read += qint64(built.rows.size()) + built.skipped;
            m_report.skipped += built.skipped;
            m_report.problemCount += built.problemCount;
            for (const ImportProblem &problem : built.problems) {
                if (m_report.problems.size() < mostProblems)
                    m_report.problems.append(problem);
            }
        }
        return {};
    }

    QString m_file;
    ImportOptions m_options;
    PersonBuilder m_builder;
    std::shared_ptr<std::atomic_bool> m_cancelled; // shared with the importer
    OnProgress m_onProgress;
    PeopleImport m_import;
    ImportReport m_report;
    QElapsedTimer m_sinceProgress;
    std::deque<QFuture<Built>> m_tasks;
    QThreadPool m_pool; // last: goes first, after its tasks, which use the builder
};

} // namespace

PhoneBookImporter::PhoneBookImporter(StoreFile &people, const NumberParser &parser, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_parser(parser)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
}

PhoneBookImporter::~PhoneBookImporter()
{
    cancel();
}

QFuture<Result<ImportReport>> PhoneBookImporter::import(const QString &file,
                                                        const ImportOptions &options)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>(u"import"_s);
    const auto opened = m_people.open();
    ++m_running;
    auto future = m_worker->run([this, opened, file, options,
                                 cancelled = m_cancelled]() -> Result<ImportReport> {
        if (const auto ready = opened.result(); !ready)
            return tl::unexpected(ready.error());
        if (cancelled->load())
            return fail(ErrorKind::Cancelled);
        Run run(m_people, m_parser, file, options, cancelled, [this](const ImportProgress &state) {
            QMetaObject::invokeMethod(
                this, [this, state] { Q_EMIT progress(state); }, Qt::QueuedConnection);
        });
        Result<ImportReport> report = run();
        if (report) {
            qCInfo(lcPhoneBook) << "import:" << report->read << "rows," << report->added << "added,"
                                << report->updated << "updated," << report->unchanged
                                << "unchanged," << report->skipped << "skipped";
        } else {
            qCInfo(lcPhoneBook).noquote() << "import ended:" << report.error().detail;
        }
        return report;
    });
    // The thread is not kept for the years between two imports.
    future.then(this, [this](const Result<ImportReport> &) {
        if (--m_running == 0)
            m_worker.reset();
    });
    return future;
}

void PhoneBookImporter::cancel()
{
    m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
}

} // namespace Ringside
