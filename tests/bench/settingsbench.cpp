// How long somebody waits for the settings: from making the window to its first full frame; the first visit to each
// page; the first search, which builds all of them. The yardstick is a bare window with one label, shown in the same run.
#include "fakesettingsaccess.h"
#include "settingsdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace Ringside;
using namespace Qt::StringLiterals;
using Page = SettingsDialog::Page;

namespace {

//! Notes when a window has painted: when its paint event is over and the event loop is back.
class PaintWatch : public QObject
{
public:
    PaintWatch()
    {
        qApp->installEventFilter(this); // a window may paint while it is being shown
        m_timer.start();
    }
    double secondsUntilPainted()
    {
        QTimer limit;
        limit.setSingleShot(true);
        limit.start(10'000);
        while (!m_isPainted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!limit.isActive())
                qFatal("a window was not painted");
        }
        return double(m_paintedAfter) / 1e9;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isNoted && watched->isWidgetType()) {
            m_isNoted = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_paintedAfter = m_timer.nsecsElapsed();
                    m_isPainted = true;
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    QElapsedTimer m_timer;
    qint64 m_paintedAfter = 0;
    bool m_isNoted = false;
    bool m_isPainted = false;
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void report(benchmark::State &state, std::vector<double> &seconds)
{
    state.counters["first_ms"] = seconds.front() * 1000.0;
    std::sort(seconds.begin(), seconds.end());
    state.counters["p50_ms"] = seconds[seconds.size() / 2] * 1000.0;
    state.counters["max_ms"] = seconds.back() * 1000.0;
}

Theme theme()
{
    return themeFor(ThemeChoice::Light, false, QApplication::font());
}

//! A company with twenty lines and outcomes, as large ones have.
void fill(FakeSettingsAccess &access)
{
    Settings settings = FakeSettingsAccess::sample();
    for (int i = 0; i < 20; ++i) {
        settings.lines.append({QString::number(6000 + i), u"Line %1"_s.arg(i), {}});
        settings.dialling.transferTargets.append({u"Colleague %1"_s.arg(i), QString::number(1200 + i), false});
    }
    access.setSettings(settings);
}

void BM_Open(benchmark::State &state)
{
    FakeSettingsAccess access;
    fill(access);
    std::vector<double> seconds;
    for (auto _ : state) {
        PaintWatch watch;
        SettingsDialog dialog(access, theme());
        dialog.showPage(Page(state.range(0)));
        dialog.show();
        seconds.push_back(watch.secondsUntilPainted());
        state.SetIterationTime(seconds.back());
        dialog.hide();
        settle();
    }
    report(state, seconds);
}

void BM_FirstSearch(benchmark::State &state)
{
    FakeSettingsAccess access;
    fill(access);
    std::vector<double> seconds;
    for (auto _ : state) {
        SettingsDialog dialog(access, theme());
        dialog.show();
        settle();
        QElapsedTimer timer;
        timer.start();
        dialog.find(u"h"_s);
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
        state.SetIterationTime(seconds.back());
        dialog.hide();
        settle();
    }
    report(state, seconds);
}

void BM_Yardstick_BareLabelWindow(benchmark::State &state)
{
    std::vector<double> seconds;
    for (auto _ : state) {
        PaintWatch watch;
        QLabel window(u"Settings"_s);
        window.resize(980, 640);
        window.show();
        seconds.push_back(watch.secondsUntilPainted());
        state.SetIterationTime(seconds.back());
        window.hide();
        settle();
    }
    report(state, seconds);
}

constexpr int shows = 30;
BENCHMARK(BM_Yardstick_BareLabelWindow)->Iterations(shows)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(BM_Open)->ArgName("page")->DenseRange(0, 4)->Iterations(shows)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(BM_FirstSearch)->Iterations(shows)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    benchmark::Initialize(&argc, argv);
    benchmark::AddCustomContext("platform", QGuiApplication::platformName().toStdString());
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
