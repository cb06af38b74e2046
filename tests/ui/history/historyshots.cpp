// Renders the main window into PNG files, to be looked at beside the design.
//   historyshots FOLDER [long]     (long: every text 40 % longer)
#include "chooserpage.h"
#include "fakeclock.h"
#include "historylist.h"
#include "historymodel.h"
#include "historysamples.h"
#include "mainwindow.h"
#include "personpage.h"
#include "plainparser.h"
#include "windowwalker.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

class Sitting
{
public:
    Sitting(const Theme &theme, const QLocale &locale)
        : clock(HistorySamples::now())
    {
        HistorySamples::fill(journal, book);
        CallTrace trace;
        trace.call = CallId{u"c5"_s};
        using Step = CallTrace::Step;
        const auto step = [&trace](int us, Step kind, const QString &subject, const QString &state, const QString &detail) {
            CallTrace::Entry entry;
            entry.at = HistorySamples::now();
            entry.sinceStart = std::chrono::microseconds(us);
            entry.step = kind;
            entry.subject = subject;
            entry.state = state;
            entry.detail = detail;
            trace.entries.append(entry);
        };
        step(0, Step::Event, u"Asterisk"_s, u"ringing"_s, u"+14155550123 on Sales line"_s);
        step(210, Step::Parsed, {}, u"external"_s, u"+1 415-555-0123"_s);
        step(340, Step::Asked, u"Phone book"_s, {}, {});
        step(1900, Step::Answered, u"Phone book"_s, u"exact"_s, u"Jane Doe"_s);
        step(2200, Step::Chosen, {}, u"one exact match"_s, u"Jane Doe"_s);
        step(9100, Step::Shown, {}, u"shown"_s, u"ringing"_s);
        access.traces.insert(trace.call, trace);
        window = std::make_unique<MainWindow>(journal, book, journal, access, parser, clock, locale, theme);
        MainStatus status;
        status.sources.append({u"Asterisk"_s, u"1001"_s, {ConnectionState::Connected, u"Asterisk 22 at 127.0.0.1"_s, {}}});
        status.people = 12480;
        status.unseenMissed = 2;
        window->setStatus(status);
        window->resize(window->sizeHint());
        window->show();
        QCoreApplication::processEvents();
    }
    MemoryJournal journal;
    MemoryPeopleBook book;
    HistorySamples::FakeAccess access;
    PlainParser parser;
    FakeClock clock;
    std::unique_ptr<MainWindow> window;
};

void save(QWidget &window, const QString &file, qreal ratio)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QImage image(window.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    window.render(&image);
    image.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    app.setStyle(u"Fusion"_s);
    if (argc < 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    LongWords longWords;
    const bool isLong = argc > 2 && QByteArray(argv[2]) == "long";
    if (isLong)
        app.installTranslator(&longWords);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    app.setFont(font);
    struct Look {
        QString name;
        ThemeChoice theme;
        qreal ratio;
        Qt::LayoutDirection direction;
        int pixels;
    };
    const QList<Look> looks{{u"light"_s, ThemeChoice::Light, 1, Qt::LeftToRight, 13},
                            {u"dark"_s, ThemeChoice::Dark, 1, Qt::LeftToRight, 13},
                            {u"light-200"_s, ThemeChoice::Light, 2, Qt::LeftToRight, 13},
                            {u"dark-rtl"_s, ThemeChoice::Dark, 1, Qt::RightToLeft, 13}};
    for (const Look &look : looks) {
        app.setLayoutDirection(look.direction);
        const Theme theme = themeFor(look.theme, false, font);
        app.setPalette(theme.palette());
        const QLocale locale(look.direction == Qt::RightToLeft ? QLocale::Arabic : QLocale::English);
        const QString end = u"-"_s + look.name + (isLong ? u"-long"_s : QString()) + u".png"_s;
        const auto shoot = [&](const QString &name, Sitting &sitting) {
            save(*sitting.window, folder.filePath(name + end), look.ratio);
        };
        Sitting sitting(theme, locale);
        shoot(u"0-blank"_s, sitting);
        auto *list = sitting.window->findChild<HistoryList *>();
        auto *page = sitting.window->findChild<PersonPage *>();
        list->enter();
        shoot(u"1-timeline"_s, sitting);
        page->showTab(PersonPage::Tab::Details);
        shoot(u"2-details"_s, sitting);
        page->showTab(PersonPage::Tab::Notes);
        shoot(u"3-notes"_s, sitting);
        page->editWrapUp(CallId{u"c5"_s});
        shoot(u"4-wrapup"_s, sitting);
        list->choose(1);
        shoot(u"5-unknown"_s, sitting);
        sitting.window->search(u"+1 212 555"_s);
        shoot(u"6-search"_s, sitting);
        sitting.window->search(u"nobody at all"_s);
        shoot(u"7-nothing"_s, sitting);
        sitting.window->search({});
        sitting.window->openForCreate(HistorySamples::number(u"+12125550199"_s), u"Ada"_s);
        shoot(u"8-create"_s, sitting);
        page->setSubject({});
        Sitting other(theme, locale);
        other.window->openForLink(HistorySamples::number(u"+12125550199"_s), u"an"_s);
        other.window->findChild<ChooserPage *>()->findChild<HistoryList *>()->choose(0);
        shoot(u"9-link"_s, other);
        other.window->showTrace(CallId{u"c5"_s});
        shoot(u"a-trace"_s, other);
        Sitting third(theme, locale);
        third.window->importFile(u"/tmp/customers.csv"_s);
        Q_EMIT third.access.transferProgress(0.4);
        shoot(u"b-import"_s, third);
        MainWindowAccess::ImportOutcome outcome;
        outcome.added = 12000;
        outcome.updated = 480;
        outcome.skipped = 2;
        outcome.problems = {{12, u"There is neither a name nor a company."_s}, {977, u"The number was not understood."_s}};
        outcome.problemCount = 2;
        third.access.importPromise.addResult(Result<MainWindowAccess::ImportOutcome>(outcome));
        third.access.importPromise.finish();
        shoot(u"c-imported"_s, third);
        third.window->resize(1024, 600);
        third.window->showPerson({u"HubSpot"_s, u"51"_s});
        shoot(u"d-small"_s, third);
        third.window->findChild<PersonPage *>()->toggleVip();
        Q_EMIT third.window->findChild<PersonPage *>()->removeRequested();
        shoot(u"e-remove"_s, third);
    }
    return 0;
}
