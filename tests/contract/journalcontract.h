#pragma once

#include "callhistory.h"
#include "callparties.h"
#include "journal.h"
#include "wrapup.h"

#include <QObject>

#include <memory>

namespace Ringside {

//! An empty journal, with the other ports to it.
class JournalRig
{
public:
    virtual ~JournalRig() = default;
    [[nodiscard]] virtual Journal &journal() = 0;
    [[nodiscard]] virtual WrapUpStore &wrapUps() = 0;
    [[nodiscard]] virtual CallHistory &history() = 0;
    [[nodiscard]] virtual CallParties &parties() = 0;
};

//! What every Journal, WrapUpStore, CallHistory and CallParties promises. One subclass an adapter.
class JournalContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<JournalRig> makeRig() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    // Journal
    void record_comesBackWhole();
    void record_again_replaces();
    void record_withoutAPerson_keepsThePerson_unlessTheNumberChanged();
    void recent_isNewestFirst_andLimited();
    void summary_countsWithoutTheCallThatRings();
    void summary_ofNobody_isEmpty();
    void missed_areCountedUntilSeen_andStaySeen();
    void closeUnfinished_endsWhatIsNotActive();
    void removeOlderThan_leavesTheRest();

    // WrapUpStore
    void wrapUp_comesBackWithTheCall();
    void wrapUp_outlivesLaterRecords();
    void wrapUp_doesNotComeInByRecord();
    void wrapUp_ofNoCall_isNotFound();
    void putOffOpen_touchesOnlyWhatIsOpen();

    // CallHistory
    void kinds_have_data();
    void kinds_have();
    void pages_followEachOther_withoutGapOrRepetition_data();
    void pages_followEachOther_withoutGapOrRepetition();
    void page_goesOnWhereTheLastCallWasRemoved();
    void text_finds_data();
    void text_finds();
    void text_isNeverSyntax_data();
    void text_isNeverSyntax();
    void text_followsEveryChange();
    void text_andKind_bothCount();
    void person_isFoundByRefAndByNumbers();
    void personOfThePhoneBook_isFoundAsLookupsTellOfThem();
    void person_withTextAndKind();
    void count_stopsAtItsLimit();
    void find_oneCall();
    void erase_takesEverythingAboutOnePerson();
    void erase_ofNobody_takesNothing();

    // CallParties
    void parties_areNamedOnce();
    void callsWithParties_comeInPages();
    void forgetParties_takesTheirsOnly();

private:
    void record(const JournalEntry &entry);
    void wrapUp(const QString &id, const WrapUp &wrapUp);
    [[nodiscard]] QStringList ids(const CallFilter &filter, int limit = 100);
    [[nodiscard]] QStringList idsOf(const QString &text, CallFilter::Kind kind = CallFilter::Kind::All);
    void recordSamples();
    void recordWithParties(const QString &id, int minute, const CallParty &answeredBy, const CallParty &transferredFrom);

    std::unique_ptr<JournalRig> m_rig;
};

} // namespace Ringside
