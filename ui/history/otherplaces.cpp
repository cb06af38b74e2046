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

OtherPlaces::~OtherPlaces()
{
    m_access.endHistory();
}

void OtherPlaces::ask(const Subject &subject)
{
    ++m_question;
    m_subject = subject;
    m_rest->stop();
    m_asked.reset();
    m_access.endHistory();
    setAsking(false);
    if (!subject.numberToAsk().isWithheld())
        m_rest->start(restsFor);
}

void OtherPlaces::begin()
{
    const quint64 question = m_question;
    const PhoneNumber number = m_subject.numberToAsk();
    m_isLookedUp = false;
    setAsking(!m_access.historyPlaces().isEmpty() && !number.isInternal());
    const auto progress = [guard = QPointer(this), question](const LookupState &state) {
        if (guard && question == guard->m_question && !state.complete)
            guard->tellMore(state);
    };
    m_access.lookUp(number, m_subject.line, progress).then(this, [this, question](const LookupState &state) {
        if (question == m_question)
            tellWho(state);
    });
}

//! Not everybody has answered: who is known so far is not said yet, or buttons would change with each answer.
void OtherPlaces::tellMore(const LookupState &state)
{
    const std::optional<Person> found = m_subject.personIn(state);
    if (found && m_isAsking)
        askHistory(found);
}

void OtherPlaces::tellWho(const LookupState &state)
{
    const quint64 question = m_question;
    m_isLookedUp = true;
    m_subject.found = m_subject.personIn(state);
    if (m_subject.found)
        Q_EMIT personFound(*m_subject.found);
    if (question != m_question || !m_isAsking)
        return;
    askHistory(m_subject.found);
    settle();
}

void OtherPlaces::askHistory(const std::optional<Person> &found)
{
    const quint64 question = m_question;
    Subject known = m_subject;
    known.found = found;
    const HistoryQuestion asked{known.numberToAsk(), known.people(), {}, mostEntries};
    if (m_asked == asked)
        return;
    m_asked = asked;
    m_isHistoryComplete = false;
    m_access.askHistory(asked, [guard = QPointer(this), question](const HistorySummary &summary, bool complete) {
        if (!guard || question != guard->m_question)
            return;
        guard->m_isHistoryComplete = complete;
        Q_EMIT guard->historyFound(summary);
        if (guard && question == guard->m_question)
            guard->settle();
    });
}

void OtherPlaces::settle()
{
    if (m_isLookedUp && m_isHistoryComplete)
        setAsking(false);
}

void OtherPlaces::setAsking(bool asking)
{
    if (asking == m_isAsking)
        return;
    m_isAsking = asking;
    Q_EMIT askingChanged();
}

} // namespace Ringside
