#pragma once

#include "connectorlibrary.h"
#include "connectorprovider.h"
#include "expressionengine.h"
#include "fakecrm.h"
#include "libphonenumberparser.h"
#include "memorytokenstore.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Ringside {

//! One CRM, faked, and what differs among CRMs.
class CrmRig
{
public:
    virtual ~CrmRig() = default;
    [[nodiscard]] virtual QString connector() const = 0; //!< the connector's id
    //! The connector: the one that comes with Ringside, unless somebody describes it.
    [[nodiscard]] virtual ConnectorFile file();
    //! What stands in config.yml in place of a connector file; its secrets are fillIn()'s.
    [[nodiscard]] virtual QJsonObject description() const { return {}; }
    [[nodiscard]] virtual FakeCrm &crm() = 0;
    //! Fills in what an administrator would: the right credentials, and whatever else this CRM needs. api_base_url
    //! points to the fake already.
    virtual void fillIn(ConnectorAccess &access) = 0;
    //! What a person's sign-in has left, for a CRM that knows no other way; nullopt: fillIn() does it.
    [[nodiscard]] virtual std::optional<OAuthToken> signedIn() const { return {}; }
    //! Only finds people: the simple lookups of existing installations.
    [[nodiscard]] virtual bool onlyFinds() const { return false; }
    //! How this CRM finds numbers that were not typed as E.164: some cannot, and say so in their facts.
    [[nodiscard]] virtual bool findsFormatted() const { return true; }
    //! Whether the vendor tells a pause from the end of the day's quota.
    [[nodiscard]] virtual bool knowsDailyQuota() const { return false; }
    //! Has a place for the idempotency key.
    [[nodiscard]] virtual bool keepsKey() const { return true; }
    //! Keeps tasks: a shop has none.
    [[nodiscard]] virtual bool hasTasks() const { return true; }
    //! Notes, units and directions of logged calls come back as they were sent.
    [[nodiscard]] virtual bool logsDuration() const { return true; }
    //! A query in the CRM's own language that gives at least one record of FakeCrm::contacts.
    [[nodiscard]] virtual QString rawQuery() const { return {}; }
    //! The kinds of history this CRM gives, besides calls.
    [[nodiscard]] virtual QList<HistoryEntry::Type> historyTypes() const { return {HistoryEntry::Type::Call}; }
    //! How this CRM says that calls were not answered, or nothing of it: FakeCrm::Activity::word.
    struct CallWord {
        QString word;
        bool outbound = false;
        CallOutcome outcome = CallOutcome::None;
    };
    [[nodiscard]] virtual QList<CallWord> callWords() const { return {}; }
    //! The module that FakeCrm::contacts are in.
    [[nodiscard]] virtual QString module() const { return QStringLiteral("contacts"); }
};

//! What every connector promises, against a fake of its vendor. One subclass a connector.
class CrmContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<CrmRig> makeRig() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    void file_hasNoProblems();
    void check_saysYes();
    void check_wrongKey_isUnauthorized();
    void known_isFoundWhole();
    void known_isFoundHoweverTyped_data();
    void known_isFoundHoweverTyped();
    void nobody_isAnEmptyList();
    void severalPeople_areAllFound();
    void alike_isNotBelieved();
    void hostileName_comesAsItIs_data();
    void hostileName_comesAsItIs();
    void hostileNumber_harmsNothing_data();
    void hostileNumber_harmsNothing();
    void profileUrl_leadsToThePerson();

    void wrongKey_isUnauthorized();
    void throttled_saysHowLong();
    void throttledForTheDay_saysTomorrow();
    void down_isOffline();
    void slow_endsWithTheTimeLimit();
    void garbage_isProtocol();
    void afterTrouble_itGoesOn();

    void history_isNewestFirst();
    void history_ofAStranger_isEmpty();
    void history_claimsOfCallsWhatTheCrmSays();
    void skeleton_comesInPages();
    void facts_come();
    void rawQuery_gives();
    void createContact_isFoundAfterwards();
    void createDeal_isThere();
    void createTask_isThere();
    void logCall_hasEverything();
    void logCall_withoutAnAnswer_isNotSentAgain();
    void logCall_triedAgain_isOneCall();
    void nothingSecret_isSeenByWatchers();

    void onTheCard_theCallerIsThere();
    void onTheCard_troubleHasItsWord_data();
    void onTheCard_troubleHasItsWord();
    void onTheCard_wrongKeyHasItsWord();
    void onTheCard_withoutASignIn_itIsAskedFor();

private:
    using People = Result<QList<CallerInfo>>;

    void connectWith(const std::function<void(ConnectorAccess &)> &change = {});
    [[nodiscard]] PhoneNumber number(const QString &text) const { return m_parser.parse(text, QStringLiteral("US")); }
    [[nodiscard]] People ask(const QString &text);
    [[nodiscard]] FakeCrm &crm() { return m_rig->crm(); }
    [[nodiscard]] CallerInfo jane();
    [[nodiscard]] CallLog someCall(const CallerInfo &caller) const;

    SystemClock m_clock;
    LibPhoneNumberParser m_parser;
    std::unique_ptr<ExpressionEngine> m_expressions;
    std::unique_ptr<CrmRig> m_rig;
    MemoryTokenStore m_tokens;
    QByteArray m_seen; // by a watcher
    std::unique_ptr<ConnectorProvider> m_provider;
};

} // namespace Ringside
