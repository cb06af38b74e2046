// How long the agent waits for the card: from the CallerCard to its first full frame painted, without motion.
// The yardstick is a bare window with one label, shown in the same way in the same run.
#include "cardstack.h"
#include "cardwindow.h"
#include "clock.h"
#include "samplecards.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QProxyStyle>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

//! Without motion, as on a desktop that asks for none.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

//! Notes when a window has painted: when its paint event is over and the event loop is back.
//! Starts counting when made.
class PaintWatch : public QObject
{
public:
    PaintWatch()
    {
        qApp->installEventFilter(this); // a window may paint while it is being shown
        timer.start();
    }
    void waitUntilPainted()
    {
        QTimer limit;
        limit.setSingleShot(true);
        limit.start(10'000);
        while (!m_isPainted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!limit.isActive())
                qFatal("a window was not painted");
        }
    }
    qint64 paintedAfter = 0;
    QElapsedTimer timer;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isNoted && watched->isWidgetType()) {
            m_isNoted = true;
            // Comes after the painting and the flush that this event is part of.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    paintedAfter = timer.nsecsElapsed();
                    m_isPainted = true;
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_isNoted = false;
    bool m_isPainted = false;
};

void report(benchmark::State &state, std::vector<double> &seconds)
{
    std::sort(seconds.begin(), seconds.end());
    const auto at = [&](double part) {
        return seconds[std::min(seconds.size() - 1, size_t(double(seconds.size()) * part))] * 1000.0;
    };
    state.counters["p50_ms"] = at(0.50);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = seconds.back() * 1000.0;
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void showCard(benchmark::State &state, CallerCard card)
{
    SystemClock clock;
    card.call.startedAt = clock.nowUtc();
    CardStack stack(clock, QLocale(u"en_US"_s), {},
                    themeFor(ThemeChoice::Light, false, QApplication::font()), {});
    settle();
    std::vector<double> seconds;
    for (auto _ : state) {
        card.call.id.value = u"call-%1"_s.arg(seconds.size());
        PaintWatch watch;
        stack.show(card);
        watch.waitUntilPainted();
        seconds.push_back(double(watch.paintedAfter) / 1e9);
        state.SetIterationTime(seconds.back());
        stack.remove(card.id());
        settle();
    }
    report(state, seconds);
}

void BM_FirstFrame_Unanswered(benchmark::State &state)
{
    showCard(state, Samples::firstFrame());
}

void BM_FirstFrame_KnownVip(benchmark::State &state)
{
    showCard(state, Samples::knownVip());
}

//! A later answer: from the CallerCard to the frame that has it.
void BM_AnswerArrives(benchmark::State &state)
{
    SystemClock clock;
    CardStack stack(clock, QLocale(u"en_US"_s), {},
                    themeFor(ThemeChoice::Light, false, QApplication::font()), {});
    CallerCard first = Samples::firstFrame();
    CallerCard known = Samples::knownVip();
    known.call.id = first.call.id;
    std::vector<double> seconds;
    for (auto _ : state) {
        stack.show(first);
        settle();
        PaintWatch watch;
        stack.update(known);
        watch.waitUntilPainted();
        seconds.push_back(double(watch.paintedAfter) / 1e9);
        state.SetIterationTime(seconds.back());
        stack.remove(first.id());
        settle();
    }
    report(state, seconds);
}

void BM_Yardstick_BareLabelWindow(benchmark::State &state)
{
    std::vector<double> seconds;
    for (auto _ : state) {
        QLabel window(u"+1 415-555-0123"_s);
        window.setWindowFlags(Qt::Tool | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
        window.setAttribute(Qt::WA_ShowWithoutActivating);
        window.setGeometry(200, 200, 380, 480);
        window.winId();
        settle();
        PaintWatch watch;
        window.show();
        watch.waitUntilPainted();
        seconds.push_back(double(watch.paintedAfter) / 1e9);
        state.SetIterationTime(seconds.back());
        window.hide();
        settle();
    }
    report(state, seconds);
}

constexpr int shows = 200;
BENCHMARK(BM_Yardstick_BareLabelWindow)->Iterations(shows)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(BM_FirstFrame_Unanswered)->Iterations(shows)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(BM_FirstFrame_KnownVip)->Iterations(shows)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(BM_AnswerArrives)->Iterations(shows)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new StillStyle);
    QApplication::setQuitOnLastWindowClosed(false);
    benchmark::Initialize(&argc, argv);
    benchmark::AddCustomContext("platform", QGuiApplication::platformName().toStdString());
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
