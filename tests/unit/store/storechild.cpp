// A process that a test may lose: "import FILE COUNT" puts people into a book and dies in the
// middle of the merge; "record FILE COUNT" writes calls and dies when the last is reported written;
// "fill FILE BYTES" writes calls until files may not grow beyond BYTES, and says what it was told.

#include "clock.h"
#include "peopleimport.h"
#include "sqlitejournal.h"
#include "storefile.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

PhoneNumber numberFor(int i)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.countryCode = 1;
    number.national = QString::number(4150000000LL + i);
    number.e164 = u"+1"_s + number.national;
    number.raw = number.e164;
    return number;
}

int importAndDie(const QString &path, int count)
{
    SystemClock clock;
    StoreFile file(path, StoreFile::Content::People, clock);
    if (!file.open().result())
        return 2;
    PeopleImport import(file, {});
    if (!import.begin())
        return 3;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.key = u"id:%1"_s.arg(i);
        person.name = u"New %1"_s.arg(i);
        person.numbers = {{u"work"_s, numberFor(i)}};
        if (!import.add(ImportRow::prepare(person, i)))
            return 4;
    }
    (void)import.commit({}, [](double fraction) {
        if (fraction > 0.6)
            std::_Exit(77);
    });
    return 5;
}

int recordAndDie(const QString &path, int count)
{
    SystemClock clock;
    StoreFile file(path, StoreFile::Content::Journal, clock);
    SqliteJournal journal(file);
    for (int i = 0; i < count; ++i) {
        JournalEntry entry;
        entry.call.id.value = u"call %1"_s.arg(i);
        entry.call.number = numberFor(i);
        entry.call.startedAt = clock.nowUtc();
        if (!journal.record(entry).result())
            return 2;
    }
    std::_Exit(77);
}

int fill(const QString &path, qint64 bytes)
{
    SystemClock clock;
    StoreFile file(path, StoreFile::Content::Journal, clock);
    if (!file.open().result())
        return 2;
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 3;
#else
    Q_UNUSED(bytes)
    return 3;
#endif
    SqliteJournal journal(file);
    for (int i = 0; i < 100000; ++i) {
        JournalEntry entry;
        entry.call.id.value = u"call %1"_s.arg(i);
        entry.call.state = CallState::Ended;
        entry.call.number = numberFor(i);
        entry.call.startedAt = clock.nowUtc();
        const auto written = journal.record(entry).result();
        if (!written) {
            std::printf("%d\n%s\n", i, qPrintable(written.error().detail));
            return 0;
        }
    }
    return 4;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 1;
    if (arguments[1] == "import"_L1)
        return importAndDie(arguments[2], arguments[3].toInt());
    if (arguments[1] == "record"_L1)
        return recordAndDie(arguments[2], arguments[3].toInt());
    return fill(arguments[2], arguments[3].toLongLong());
}
