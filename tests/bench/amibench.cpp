// AMI bytes → tracked calls, on one core: codec, channel model and call tracker, nothing filtered.
// The stream is what a real Asterisk sent, again and again with new Uniqueids, so that every call is
// a new one. Yardstick: a bare memchr() for line feeds over the same bytes in the same run.

#include "amichannelmodel.h"
#include "amicodec.h"
#include "callsource.h"
#include "calltracker.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <ctime>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

class PlainParser : public NumberParser
{
public:
    PhoneNumber parse(const QString &text, const QString &) const override
    {
        PhoneNumber number;
        number.kind = text.isEmpty() ? PhoneNumber::Kind::Withheld : PhoneNumber::Kind::External;
        number.raw = text;
        return number;
    }
    QString format(const PhoneNumber &number) const override { return number.raw; }
    MatchLevel match(const PhoneNumber &, const PhoneNumber &) const override { return MatchLevel::None; }
    QString location(const PhoneNumber &, const QLocale &) const override { return {}; }
};

class ModelSource : public CallSource
{
public:
    explicit ModelSource(const Clock &clock)
        : m_model(name(), AmiDevices({}, {u"1001"_s}), clock,
                  [this](const CallEvent &event) { Q_EMIT callEvent(event); })
    {
    }
    QString name() const override { return u"Asterisk"_s; }
    ConnectionStatus status() const override { return {}; }
    void start() override {}
    void stop() override {}
    void wake() override {}
    void feed(QByteArrayView bytes)
    {
        m_codec.feed(bytes, [this](const AmiMessage &message) { m_model.handle(message); });
    }
    [[nodiscard]] quint64 messages() const { return m_codec.counters().messages; }

private:
    AmiCodec m_codec;
    AmiChannelModel m_model;
};

QByteArray makeStream(const QString &pattern)
{
    const QDir dir(QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk"));
    QByteArray once;
    for (const QString &name : dir.entryList({pattern})) {
        QFile file(dir.filePath(name));
        if (!name.startsWith(u"snapshot"_s) && file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            once += bytes.sliced(bytes.indexOf('\n') + 1); // without the greeting
        }
    }
    // Uniqueids are "seconds.sequence"; other seconds make other channels, of the same length.
    static const QRegularExpression seconds(u"\\b\\d{10}(?=\\.\\d+\\r)"_s);
    QList<qsizetype> places;
    const QString text = QString::fromLatin1(once);
    for (auto it = seconds.globalMatch(text); it.hasNext();)
        places.append(it.next().capturedStart());
    QByteArray stream;
    for (int copy = 0; stream.size() < 32 * 1024 * 1024; ++copy) {
        for (const qsizetype place : places) {
            const int old = once.mid(place + 4, 6).toInt();
            once.replace(place, 10,
                         QByteArray::number(2'000'000'000 + (copy % 1000) * 1'000'000LL + old).first(10));
        }
        stream += once;
    }
    return stream;
}

// Processor time: what one core needs, whoever else is busy on the machine.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double secondsToFindLineFeeds(const QByteArray &stream)
{
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const double start = processorSeconds();
        qsizetype lines = 0;
        const char *at = stream.constData();
        const char *end = at + stream.size();
        while (const void *found = std::memchr(at, '\n', size_t(end - at))) {
            at = static_cast<const char *>(found) + 1;
            ++lines;
        }
        benchmark::DoNotOptimize(lines);
        best = std::min(best, processorSeconds() - start);
    }
    return best;
}

void bytesToCalls(benchmark::State &state, const QString &pattern)
{
    const QByteArray stream = makeStream(pattern);
    const SystemClock clock;
    const PlainParser parser;
    CallTracker tracker(DialPlan(u"US"_s, {u"1001"_s}, {u"1000-1999"_s}, {}), parser, clock);
    ModelSource source(clock);
    tracker.watch(source);
    qint64 started = 0;
    qint64 ended = 0;
    QObject::connect(&tracker, &CallTracker::callStarted, &source, [&] { ++started; });
    QObject::connect(&tracker, &CallTracker::callEnded, &source, [&] { ++ended; });

    constexpr qsizetype readSize = 64 * 1024; // what one read of a busy socket brings
    double took = 0;
    for (auto iteration : state) {
        const double start = processorSeconds();
        for (qsizetype at = 0; at < stream.size(); at += readSize)
            source.feed(QByteArrayView(stream).sliced(at, std::min(readSize, stream.size() - at)));
        took += processorSeconds() - start;
    }
    if (started == 0 || started != ended)
        state.SkipWithError("the stream did not become calls");

    const double passes = double(state.iterations());
    state.SetBytesProcessed(int64_t(passes * double(stream.size())));
    state.counters["events/s"] = double(source.messages()) / took;
    state.counters["bytes/event"] = passes * double(stream.size()) / double(source.messages());
    state.counters["calls"] = double(started) / passes;
    const double yardstick = secondsToFindLineFeeds(stream);
    state.counters["memchr bytes/s"] = double(stream.size()) / yardstick;
    state.counters["times memchr"] = took / passes / yardstick;
}

void bytesToMessages(benchmark::State &state)
{
    const QByteArray stream = makeStream(u"asterisk-22-*.ami"_s);
    AmiCodec codec;
    for (auto iteration : state) {
        qsizetype headers = 0;
        codec.feed(stream, [&](const AmiMessage &message) { headers += message.size(); });
        benchmark::DoNotOptimize(headers);
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * stream.size());
    state.counters["events/s"] = benchmark::Counter(double(codec.counters().messages),
                                                    benchmark::Counter::kIsRate);
}

} // namespace

BENCHMARK_CAPTURE(bytesToCalls, everything_that_asterisk_says, u"asterisk-22-*.ami"_s)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(bytesToCalls, call_events_only_of_all_scenarios, u"*-*.ami"_s)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(bytesToMessages)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    // What is measured is the way of an event, not the speed of a terminal.
    QLoggingCategory::setFilterRules(u"ringside.*=false"_s);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
