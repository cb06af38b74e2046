#include "ldapmirror.h"

#include "ldapfilter.h"
#include "logging.h"
#include "peopleimport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

constexpr auto changesEvery = 15min;
constexpr auto everybodyEvery = 24h;
constexpr auto afterFailure = 5min;
// A page of a busy server may take its time; nobody waits for it.
constexpr auto pageLimit = 60s;

QByteArray changeAttribute(const LdapServer &server)
{
    return server.activeDirectory ? "uSNChanged" : "modifyTimestamp";
}

// Both kinds of marks: numbers by their value, times by their text (20260302090000Z).
bool isLater(const QByteArray &one, const QByteArray &other)
{
    return one.size() != other.size() ? one.size() > other.size() : one > other;
}

bool isMark(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == 'Z' || c == '.';
    });
}

} // namespace

// Lives on the worker.
struct LdapMirror::Load {
    std::unique_ptr<PeopleImport> import;
    QByteArray highest;
    qint64 line = 0;
};

struct LdapMirror::Run {
    bool whole = false;
    LdapServer server;
    QStringList bases; // those still to be read, the present one first
    QByteArray page;
    std::shared_ptr<Load> load = std::make_shared<Load>();
    std::unique_ptr<LdapClient> client;
    std::unique_ptr<Alarm> limit;
};

LdapMirror::LdapMirror(LdapSettings settings, const QString &path, const NumberParser &parser, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_markPath(path + u".mark"_s)
    , m_parser(parser)
    , m_clock(clock)
    , m_file(path, StoreFile::Content::People, clock)
    , m_people(m_file, parser)
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
    , m_worker(u"ldap mirror"_s)
{
    m_alarm = m_clock.alarm([this] { synchronise(false); });
    readMark();
}

LdapMirror::~LdapMirror()
{
    *m_isCancelled = true;
    // The import goes where it has worked, and before the file.
    if (m_run)
        m_worker.run([load = std::exchange(m_run->load, {})]() -> Result<void> {
            load->import.reset();
            return {};
        });
}

void LdapMirror::start()
{
    m_isStarted = true;
    planNext();
}

void LdapMirror::planNext()
{
    if (!m_isStarted)
        return;
    const auto age = std::chrono::milliseconds(m_mark.at.isValid() ? m_mark.at.msecsTo(m_clock.nowUtc()) : 0);
    const bool isDue = !m_mark.at.isValid() || age >= changesEvery || age < 0ms;
    m_alarm->start(isDue ? 0ms : std::chrono::duration_cast<std::chrono::milliseconds>(changesEvery) - age);
}

// -- where it stands ------------------------------------------------------------------------------

QByteArray LdapMirror::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList parts = LdapPersonBuilder(m_settings, m_parser).attributes() + m_settings.baseDns
        + QStringList{m_settings.peopleFilter, m_settings.region, m_settings.name, m_settings.bindDn}
        + m_settings.groupTags.keys() + m_settings.groupTags.values();
    for (const QString &part : parts) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result().toHex();
}

void LdapMirror::readMark()
{
    QFile file(m_markPath);
    if (!QFile::exists(m_file.path()) || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    Mark mark;
    mark.server = object["server"_L1].toString();
    mark.highest = object["highest"_L1].toString().toLatin1();
    mark.wholeAt = QDateTime::fromString(object["whole_at"_L1].toString(), Qt::ISODateWithMs);
    mark.at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs);
    mark.settings = object["settings"_L1].toString().toLatin1();
    // Whoever is asked for something else now has to be read anew; until then the copy is not believed.
    if (mark.settings == fingerprint() && mark.at.isValid() && mark.wholeAt.isValid())
        m_mark = mark;
}

void LdapMirror::writeMark() const
{
    const QJsonObject object{{u"server"_s, m_mark.server},
                             {u"highest"_s, QString::fromLatin1(m_mark.highest)},
                             {u"whole_at"_s, m_mark.wholeAt.toString(Qt::ISODateWithMs)},
                             {u"at"_s, m_mark.at.toString(Qt::ISODateWithMs)},
                             {u"settings"_s, QString::fromLatin1(m_mark.settings)}};
    QSaveFile file(m_markPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        qCWarning(lcLdap) << "the mark of a mirror cannot be written; everybody is read again at the next start";
}

// -- one synchronisation --------------------------------------------------------------------------

void LdapMirror::synchronise(bool whole)
{
    if (m_run)
        return;
    m_alarm->stop();
    const qint64 age = m_mark.wholeAt.isValid() ? m_mark.wholeAt.msecsTo(m_clock.nowUtc()) : -1;
    m_run = std::make_unique<Run>();
    m_run->whole = whole || !isMark(m_mark.highest) || age < 0
        || std::chrono::milliseconds(age) >= std::chrono::duration_cast<std::chrono::milliseconds>(everybodyEvery);
    m_run->client = std::make_unique<LdapClient>(m_settings);
    m_run->limit = m_clock.alarm([this] { stop({ErrorKind::Timeout, u"the directory no longer answers"_s, {}}); });
    m_run->limit->start(pageLimit);
    m_file.open()
        .then(this, [this](const Result<void> &opened) {
            if (!opened)
                stop(opened.error());
            else if (m_run)
                m_run->client->connectToServer().then(this, [this](const Result<LdapServer> &server) {
                    if (!server)
                        stop(server.error());
                    else if (m_run)
                        begin(*server);
                });
        });
}

void LdapMirror::begin(const LdapServer &server)
{
    Run &run = *m_run;
    run.server = server;
    run.bases = server.bases;
    // why: every domain controller counts by itself.
    if (server.activeDirectory && server.display != m_mark.server)
        run.whole = true;
    m_worker
        .run([load = run.load, file = &m_file, isCancelled = m_isCancelled]() -> Result<void> {
            load->import = std::make_unique<PeopleImport>(*file, [isCancelled] { return isCancelled->load(); });
            return load->import->begin();
        })
        .then(this, [this](const Result<void> &begun) {
            if (!begun)
                stop(begun.error());
            else if (m_run)
                askPage();
        });
}

void LdapMirror::askPage()
{
    Run &run = *m_run;
    LdapQuestion question;
    const QByteArray changed = changeAttribute(run.server);
    // Disabled accounts too: that somebody has become one has to be noticed.
    question.filter = [people = m_settings.peopleFilter.toUtf8(), whole = run.whole, changed,
                       mark = m_mark.highest](const LdapServer &server) {
        const QByteArray all = !people.trimmed().isEmpty() ? people
            : server.activeDirectory                     ? QByteArray("(objectCategory=person)")
                                                         : defaultPeopleFilter(false);
        return both(all, whole ? QByteArray("(objectClass=*)") : '(' + changed + ">=" + mark + ')');
    };
    question.base = run.bases.constFirst();
    question.attributes = LdapPersonBuilder(m_settings, m_parser).attributes() + QStringList{QString::fromLatin1(changed)};
    question.pageSize = m_settings.pageSize;
    question.page = run.page;
    run.limit->start(pageLimit);
    run.client->ask(std::move(question)).answer.then(this, [this](const LdapClient::Answer &answer) {
        if (!m_run)
            return;
        if (!answer)
            stop(answer.error());
        else if (answer->hitSizeLimit || answer->tooMuchWork)
            stop({ErrorKind::Forbidden, u"the server does not let everybody be read"_s, {}});
        else
            take(*answer);
    });
}

void LdapMirror::take(const LdapAnswer &answer)
{
    Run &run = *m_run;
    run.page = answer.nextPage;
    if (run.page.isEmpty())
        run.bases.removeFirst();
    m_worker
        .run([load = run.load, entries = answer.entries, builder = LdapPersonBuilder(m_settings, m_parser), whole = run.whole,
              changed = changeAttribute(run.server).toLower()]() -> Result<void> {
            for (const LdapEntry &entry : entries) {
                const QByteArray mark = entry.values.value(changed).value(0);
                if (isMark(mark) && isLater(mark, load->highest))
                    load->highest = mark;
                const Person person = builder.person(entry).value_or(builder.nobody(entry));
                // Who cannot be found need not be kept, but takes the place of whoever was there before.
                if (person.key.isEmpty() || (whole && person.numbers.isEmpty()))
                    continue;
                if (const auto added = load->import->add(ImportRow::prepare(person, ++load->line)); !added)
                    return added;
            }
            return {};
        })
        .then(this, [this](const Result<void> &taken) {
            if (!taken)
                stop(taken.error());
            else if (m_run && m_run->bases.isEmpty())
                commit();
            else if (m_run)
                askPage();
        });
}

void LdapMirror::commit()
{
    m_run->limit->stop();
    m_run->client.reset();
    PeopleImport::Options options;
    if (m_run->whole)
        options.replaceSource = m_settings.name;
    m_worker
        .run([load = m_run->load, options]() -> Result<QByteArray> {
            const auto counts = load->import->commit(options, [](double) {});
            load->import.reset();
            if (!counts)
                return tl::unexpected(counts.error());
            return load->highest;
        })
        .then(this, [this](const Result<QByteArray> &highest) {
            if (!highest)
                stop(highest.error());
            else if (m_run)
                finish(*highest);
        });
}

void LdapMirror::finish(const QByteArray &highest)
{
    const std::unique_ptr<Run> run = std::move(m_run);
    m_mark.server = run->server.display;
    if (run->whole || isLater(highest, m_mark.highest))
        m_mark.highest = highest;
    m_mark.at = m_clock.nowUtc();
    if (run->whole)
        m_mark.wholeAt = m_mark.at;
    m_mark.settings = fingerprint();
    writeMark();
    planNext();
    Q_EMIT synchronised();
}

void LdapMirror::stop(const Error &error)
{
    if (!m_run)
        return;
    const std::unique_ptr<Run> run = std::move(m_run);
    m_worker.run([load = run->load]() -> Result<void> {
        load->import.reset(); // what it had gathered goes
        return {};
    });
    qCInfo(lcLdap).noquote() << "a mirror was not brought up to date:" << error.detail;
    const bool isPasswordRefused
        = error.kind == ErrorKind::Unauthorized && m_settings.login == LdapSettings::Login::Simple;
    if (m_isStarted && !isPasswordRefused)
        m_alarm->start(afterFailure);
    Q_EMIT failed(error);
}

} // namespace Ringside
