#include "phonebookexporter.h"

#include "worker.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int peopleAtOnce = 500;

Error cannotWrite(const QSaveFile &file)
{
    return {ErrorKind::Storage, u"the file cannot be written: %1"_s.arg(file.errorString()), std::nullopt};
}

} // namespace

struct PhoneBookExporter::Job {
    explicit Job(CsvWriter::Options options)
        : writer(options)
    {
        promise.start();
    }

    // On the worker, from the second round on.
    Result<void> writeSome(const QByteArray &text)
    {
        if (file->write(text) != text.size())
            return tl::unexpected(cannotWrite(*file));
        return {};
    }

    QPromise<Result<qint64>> promise;
    CsvWriter writer; // on the worker
    std::unique_ptr<QSaveFile> file; // on the worker
    PersonRef last;
    qint64 total = 0;
    qint64 written = 0;
    bool isSecondRound = false;
};

PhoneBookExporter::PhoneBookExporter(PeopleBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_worker(std::make_unique<Worker>(u"export"_s))
{
}

PhoneBookExporter::~PhoneBookExporter()
{
    cancel();
    m_worker->finish();
}

QFuture<Result<qint64>> PhoneBookExporter::write(const QString &file, const CsvWriter::Options &options)
{
    if (m_job)
        return QtFuture::makeReadyFuture<Result<qint64>>(fail(ErrorKind::Unsupported, u"an export is running"_s));
    m_job = std::make_shared<Job>(options);
    const auto future = m_job->promise.future();
    // First of all whether it can be written: not after minutes.
    m_worker
        ->run([job = m_job, file]() -> Result<void> {
            job->file = std::make_unique<QSaveFile>(file);
            if (!job->file->open(QIODevice::WriteOnly))
                return tl::unexpected(cannotWrite(*job->file));
            job->file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // people's data are nobody else's
            return {};
        })
        .then(this, [this, job = m_job](const Result<void> &opened) {
            if (job != m_job)
                return;
            if (opened)
                askNext();
            else
                finish(tl::unexpected(opened.error()));
        });
    return future;
}

void PhoneBookExporter::cancel()
{
    if (m_job)
        finish(fail(ErrorKind::Cancelled));
}

void PhoneBookExporter::askNext()
{
    m_book.page(m_job->last, peopleAtOnce).then(this, [this, job = m_job](const Result<QList<Person>> &page) {
        if (job != m_job)
            return; // cancelled meanwhile
        if (!page)
            finish(tl::unexpected(page.error()));
        else if (page->isEmpty())
            endRound();
        else
            take(*page);
    });
}

void PhoneBookExporter::take(const QList<Person> &page)
{
    m_job->last = {page.constLast().source, page.constLast().key};
    (m_job->isSecondRound ? m_job->written : m_job->total) += page.size();
    m_worker
        ->run([job = m_job, page, isSecondRound = m_job->isSecondRound]() -> Result<void> {
            QByteArray text;
            for (const Person &person : page) {
                if (isSecondRound)
                    text += job->writer.row(person);
                else
                    job->writer.note(person);
            }
            return text.isEmpty() ? Result<void>() : job->writeSome(text);
        })
        .then(this, [this, job = m_job](const Result<void> &done) {
            if (job != m_job)
                return;
            if (!done) {
                finish(tl::unexpected(done.error()));
                return;
            }
            Q_EMIT progress(job->isSecondRound ? job->written : job->total,
                            job->isSecondRound ? std::min(1.0, double(job->written) / double(job->total)) : 0.0);
            if (job == m_job)
                askNext();
        });
}

void PhoneBookExporter::endRound()
{
    m_job->last = {};
    const bool isEnd = m_job->isSecondRound;
    m_job->isSecondRound = true;
    m_worker
        ->run([job = m_job, isEnd]() -> Result<void> {
            if (!isEnd)
                return job->writeSome(job->writer.header());
            if (!job->file->commit())
                return tl::unexpected(cannotWrite(*job->file));
            return {};
        })
        .then(this, [this, job = m_job, isEnd](const Result<void> &done) {
            if (job != m_job)
                return;
            if (!done)
                finish(tl::unexpected(done.error()));
            else if (isEnd)
                finish(job->written);
            else
                askNext();
        });
}

void PhoneBookExporter::finish(const Result<qint64> &result)
{
    const auto job = std::exchange(m_job, nullptr);
    job->promise.addResult(result);
    job->promise.finish();
    // The file is of the worker's thread; what was not committed goes with it.
    m_worker->run([job]() -> Result<void> {
        job->file.reset();
        return {};
    });
}

} // namespace Ringside
