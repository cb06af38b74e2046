#include "otherplaces.h"

#include <QPointer>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto restsFor = 400ms;
//! The journal's calls count too; what is older than all of them would not be there otherwise.
constexpr int mostEntries = 100;

} // namespace

OtherPlaces::OtherPlaces(MainWindowAccess &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_rest(clock.alarm([this] { begin(); }))
{
}

OtherPlaces::~OtherPlaces() = default;

void OtherPlaces::ask(const Subject &subject)
{
    ++m_question;
    m_subject = subject;
    m_rest->stop();
    setAsking(false);
    if (!subject.numberToAsk().isWithheld())
        m_rest->start(restsFor);
}

void OtherPlaces::begin()
{
    const quint64 question = m_question;
    const PhoneNumber number = m_subject.numberToAsk();
    setAsking(!m_access.historyPlaces().isEmpty() && !number.isInternal());
    m_access.lookUp(number, m_subject.line).then(this, [this, question](const LookupState &state) {
        if (question != m_question)
            return;
        m_subject.found = m_subject.personIn(state);
        if (m_subject.found)
            Q_EMIT personFound(*m_subject.found);
        if (question == m_question && m_isAsking)
            askHistory();
    });
}

void OtherPlaces::askHistory()
{
    const quint64 question = m_question;
    const HistoryQuestion asked{m_subject.numberToAsk(), m_subject.people(), {}, mostEntries};
    const auto progress = [guard = QPointer(this), question](const HistorySummary &summary) {
        if (guard && question == guard->m_question)
            Q_EMIT guard->historyFound(summary);
    };
    m_access.history(asked, progress).then(this, [this, question](const HistorySummary &summary) {
        if (question != m_question)
            return;
        Q_EMIT historyFound(summary);
        if (question == m_question)
            setAsking(false);
    });
}

void OtherPlaces::setAsking(bool asking)
{
    if (asking == m_isAsking)
        return;
    m_isAsking = asking;
    Q_EMIT askingChanged();
}

} // namespace Ringside
