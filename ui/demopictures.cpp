#include "demopictures.h"

#include "commandrunner.h"
#include "describe.h"
#include "engine.h"
#include "report.h"

#include <QPixmap>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString moodWord(const CallerCard &card)
{
    switch (card.mood) {
    case CallerCard::Mood::Ringing:
        return card.lookup.isAmbiguous() ? u"several-people"_s : u"ringing"_s;
    case CallerCard::Mood::InCall:
        return card.call.transferredFrom.isEmpty() ? u"in-call"_s : u"transferred"_s;
    case CallerCard::Mood::OnHold:
        return u"on-hold"_s;
    case CallerCard::Mood::WrapUp:
        return u"wrap-up"_s;
    case CallerCard::Mood::Ended:
        return u"ended"_s;
    case CallerCard::Mood::Missed:
        return u"missed"_s;
    case CallerCard::Mood::AnsweredElsewhere:
        return u"answered-elsewhere"_s;
    }
    return {};
}

} // namespace

DemoPictures::DemoPictures(Engine &engine, QString folder, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_folder(std::move(folder))
    , m_theme(theme)
    , m_settled(engine.clock().alarm([this] {
        printLine(tr("%n card(s) drawn into %1", nullptr, m_count).arg(m_folder));
        Q_EMIT finished(m_good && m_count > 0);
    }))
{
    connect(&engine, &Engine::connectionChanged, this, [](const QString &source, const ConnectionStatus &status) {
        printLine(reportText(connectionReport(source, status)));
    });
    connect(&engine, &Engine::callReported, this, [](const Call &call, const QDateTime &at) {
        printLine(reportText(callReport(call, at)));
    });
    connect(&engine.pop(), &ScreenPop::cardUpdated, this, &DemoPictures::draw);
    connect(&engine, &Engine::troublesChanged, this, [this] {
        m_good = m_good && m_engine.troubles().isEmpty();
        for (const QString &trouble : m_engine.troubles())
            printError(trouble);
    });
    // The last events have been sent; what they cause is still to come.
    connect(&engine, &Engine::demoFinished, this, [this] { m_settled->start(std::chrono::seconds(1)); });
}

void DemoPictures::draw(const CallerCard &card)
{
    const QString mood = moodWord(card);
    const QString key = card.id().value + mood;
    if (!card.lookup.complete || m_drawn.contains(key))
        return;
    m_drawn.insert(key);
    printLine(reportText(cardReport(card)));

    CardWidget widget(CardWidget::Use::PopUp, m_engine.clock(), QLocale(),
                      [](const Error &error) { return ErrorText{describeShortly(error), describe(error)}; }, m_theme);
    widget.setAttribute(Qt::WA_TranslucentBackground);
    widget.setCard(card);
    widget.resize(widget.width(), widget.wantedHeight());
    const QString path = u"%1/%2-%3.png"_s.arg(m_folder, QString::number(++m_count).rightJustified(2, u'0'), mood);
    if (!widget.grab().save(path)) {
        m_good = false;
        printError(tr("%1 cannot be written.").arg(path));
    }
}

} // namespace Ringside
