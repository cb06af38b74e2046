#pragma once

#include "mainwindowaccess.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace Ringside {

class Engine;
class PhoneBookExporter;
class SettingsKeeper;

//! What the main window needs of the engine, the settings and the desktop. Does not own them. Thread: the GUI thread.
class MainWindowBridge : public MainWindowAccess
{
    Q_OBJECT

public:
    //! Opens a customer's page; \return whether it could.
    using OpenPage = std::function<bool(const QUrl &url, const QString &source)>;

    MainWindowBridge(Engine &engine, SettingsKeeper &keeper, OpenPage openPage, QObject *parent = nullptr);
    ~MainWindowBridge() override;

    [[nodiscard]] PhoneNumber parse(const QString &text) const override;
    [[nodiscard]] bool canDial() const override;
    QFuture<Result<void>> dial(const QString &text) override;
    bool open(const QUrl &url, const QString &source) override;
    void copy(const QString &text) override;
    [[nodiscard]] QString describe(const Error &error) const override;
    [[nodiscard]] QString describeShortly(const Error &error) const override;
    [[nodiscard]] QList<Disposition> dispositions() const override;
    [[nodiscard]] WrapUp newestWrapUp(const CallId &call, const WrapUp &stored) const override;
    void editWrapUp(const CallId &call, const WrapUp &seen, const WrapUp &said) override;
    void flushWrapUp(const CallId &call) override;
    [[nodiscard]] QString agentName() const override;
    [[nodiscard]] QList<ProviderStatus> providers() const override;
    [[nodiscard]] QStringList historyPlaces() const override;
    QFuture<Result<void>> signIn(const QString &provider) override;
    [[nodiscard]] QFuture<LookupState> lookUp(const PhoneNumber &number, const QString &line,
                                              std::function<void(const LookupState &)> progress) override;
    void askHistory(const HistoryQuestion &question,
                    std::function<void(const HistorySummary &, bool complete)> told) override;
    void endHistory() override;
    QFuture<Result<ImportOutcome>> importFile(const QString &path) override;
    QFuture<Result<qint64>> exportTo(const QString &path) override;
    void cancelTransfer() override;
    [[nodiscard]] std::optional<CallTrace> trace(const CallId &call) const override;
    [[nodiscard]] QString traceText(const CallId &call) const override;

private:
    [[nodiscard]] QStringList providersOf(const std::function<bool(const ProviderSettings &)> &isWanted) const;

    Engine &m_engine;
    SettingsKeeper &m_keeper;
    const OpenPage m_openPage;
    std::unique_ptr<PhoneBookExporter> m_exporter;
};

} // namespace Ringside
