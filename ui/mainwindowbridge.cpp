#include "mainwindowbridge.h"

#include "describe.h"
#include "dispositionname.h"
#include "engine.h"
#include "phonebookexporter.h"
#include "phonebookimporter.h"
#include "settingskeeper.h"
#include "timeline.h"
#include "wrapupkeeper.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

//! No call has this id: it is too long for a telephone system's, and holds what none of them sends.
CallId windowsHistory()
{
    return {u"\n the main window's \n"_s};
}

} // namespace

MainWindowBridge::MainWindowBridge(Engine &engine, SettingsKeeper &keeper, OpenPage openPage, QObject *parent)
    : MainWindowAccess(parent)
    , m_engine(engine)
    , m_keeper(keeper)
    , m_openPage(std::move(openPage))
    , m_exporter(std::make_unique<PhoneBookExporter>(engine.peopleBook()))
{
    connect(&m_engine, &Engine::controlChanged, this, &MainWindowAccess::abilitiesChanged);
    connect(&m_engine, &Engine::settingsChanged, this, &MainWindowAccess::abilitiesChanged);
    connect(&m_engine, &Engine::settingsChanged, this, &MainWindowAccess::providersChanged);
    connect(&m_engine, &Engine::providerChanged, this, &MainWindowAccess::providersChanged);
    connect(&m_engine.wrapUps(), &WrapUpKeeper::changed, this, &MainWindowAccess::wrapUpChanged);
    connect(&m_engine.wrapUps(), &WrapUpKeeper::unwritten, this, &MainWindowAccess::wrapUpUnwritten);
    connect(&m_engine.importer(), &PhoneBookImporter::progress, this,
            [this](const ImportProgress &progress) { Q_EMIT transferProgress(progress.fraction); });
    connect(m_exporter.get(), &PhoneBookExporter::progress, this,
            [this](qint64, double fraction) { Q_EMIT transferProgress(fraction); });
}

MainWindowBridge::~MainWindowBridge() = default;

PhoneNumber MainWindowBridge::parse(const QString &text) const
{
    return m_engine.parse(text);
}

bool MainWindowBridge::canDial() const
{
    const CallControl *control = m_engine.control();
    return m_engine.settings().dialling.enabled && control && control->abilities().dial;
}

QFuture<Result<void>> MainWindowBridge::dial(const QString &text)
{
    return m_engine.dial(text);
}

bool MainWindowBridge::open(const QUrl &url, const QString &source)
{
    return m_openPage(url, source);
}

void MainWindowBridge::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString MainWindowBridge::describe(const Error &error) const
{
    return Ringside::describe(error);
}

QString MainWindowBridge::describeShortly(const Error &error) const
{
    return Ringside::describeShortly(error);
}

QList<Disposition> MainWindowBridge::dispositions() const
{
    QList<Disposition> named = m_keeper.settings().wrapUp.dispositions;
    for (Disposition &disposition : named)
        disposition.name = dispositionName(disposition);
    return named;
}

WrapUp MainWindowBridge::newestWrapUp(const CallId &call, const WrapUp &stored) const
{
    return m_engine.wrapUps().newest(call, stored);
}

void MainWindowBridge::editWrapUp(const CallId &call, const WrapUp &seen, const WrapUp &said)
{
    m_engine.wrapUps().edited(call, seen, said);
}

void MainWindowBridge::flushWrapUp(const CallId &call)
{
    m_engine.wrapUps().flush(call);
}

QString MainWindowBridge::agentName() const
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

QStringList MainWindowBridge::providersOf(const std::function<bool(const ProviderSettings &)> &isWanted) const
{
    QStringList names;
    for (const ProviderSettings &provider : m_engine.settings().crm.providers) {
        if (isWanted(provider))
            names.append(provider.name);
    }
    return names;
}

QList<ProviderStatus> MainWindowBridge::providers() const
{
    const QStringList phoneBooks = providersOf(
        [](const ProviderSettings &provider) { return provider.type == ProviderSettings::Type::PhoneBook; });
    QList<ProviderStatus> statuses = m_engine.providerStatuses();
    statuses.removeIf([&phoneBooks](const ProviderStatus &status) { return phoneBooks.contains(status.name); });
    return statuses;
}

QStringList MainWindowBridge::historyPlaces() const
{
    const QStringList crms = providersOf(
        [](const ProviderSettings &provider) { return provider.type == ProviderSettings::Type::Connector; });
    QStringList places;
    const QList<ProviderStatus> statuses = m_engine.providerStatuses(); // of those that are in use
    for (const ProviderStatus &status : statuses) {
        if (crms.contains(status.name))
            places.append(status.name);
    }
    return places;
}

QFuture<Result<void>> MainWindowBridge::signIn(const QString &provider)
{
    return m_engine.signIn(provider, [](const QUrl &url) { return isWebLink(url) && QDesktopServices::openUrl(url); });
}

QFuture<LookupState> MainWindowBridge::lookUp(const PhoneNumber &number, const QString &line,
                                              std::function<void(const LookupState &)> progress)
{
    return m_engine.lookup().lookUp(number, {false, line}, std::move(progress));
}

void MainWindowBridge::askHistory(const HistoryQuestion &question,
                                  std::function<void(const HistorySummary &, bool complete)> told)
{
    m_engine.timeline().start(windowsHistory(), question, std::move(told));
}

void MainWindowBridge::endHistory()
{
    m_engine.timeline().cancel(windowsHistory());
}

QFuture<Result<MainWindowAccess::ImportOutcome>> MainWindowBridge::importFile(const QString &path)
{
    ImportOptions options;
    options.region = m_engine.tracker().dialPlan().region();
    return m_engine.importer().import(path, options).then(
        this, [](const Result<ImportReport> &report) -> Result<ImportOutcome> {
            if (!report)
                return tl::unexpected(report.error());
            ImportOutcome outcome{report->read,    report->added, report->updated, report->unchanged + report->merged,
                                  report->skipped, {},            report->problemCount};
            for (const ImportProblem &problem : report->problems)
                outcome.problems.append({problem.line, problem.text});
            return outcome;
        });
}

QFuture<Result<qint64>> MainWindowBridge::exportTo(const QString &path)
{
    return m_exporter->write(path);
}

void MainWindowBridge::cancelTransfer()
{
    m_engine.importer().cancel();
    m_exporter->cancel();
}

std::optional<CallTrace> MainWindowBridge::trace(const CallId &call) const
{
    const CallTrace trace = m_engine.trace(call);
    return trace.entries.isEmpty() ? std::nullopt : std::optional(trace);
}

QString MainWindowBridge::traceText(const CallId &call) const
{
    return Ringside::traceText(m_engine.trace(call));
}

} // namespace Ringside
