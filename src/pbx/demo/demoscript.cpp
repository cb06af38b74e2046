#include "demoscript.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

void DemoScript::seatAgentAt(const QString &extension)
{
    if (colleague.number == extension)
        colleague.number = agent.number;
    agent.number = extension;
}

DemoScript DemoScript::standard()
{
    using Ending = DemoScene::Ending;
    DemoScript script;

    DemoScene vip;
    vip.caller = {u"+14155550123"_s, u"Jane Doe"_s};
    vip.dialled = u"5000"_s;
    vip.pause = 1000ms;
    vip.ring = 7s;
    vip.talk = 9s;
    vip.isHeld = true;

    DemoScene unknown;
    unknown.caller = {u"+493023125012"_s, {}};
    unknown.dialled = u"5001"_s;
    unknown.pause = 4s;
    unknown.ring = 6s;
    unknown.talk = 6s;

    DemoScene threePeople;
    threePeople.caller = {u"+14155550199"_s, u"GLOBEX"_s};
    threePeople.dialled = u"5000"_s;
    threePeople.pause = 4s;
    threePeople.ring = 8s;
    threePeople.talk = 7s;

    DemoScene missed;
    missed.caller = {u"+12125550142"_s, u"Miguel Santos"_s};
    missed.dialled = u"5001"_s;
    missed.ending = Ending::Missed;
    missed.pause = 4s;
    missed.ring = 6s;

    DemoScene colleague;
    colleague.caller = {u"+13125550176"_s, u"Priya Nair"_s};
    colleague.dialled = u"6000"_s;
    colleague.queue = u"support"_s;
    colleague.ending = Ending::AnsweredByColleague;
    colleague.pause = 4s;
    colleague.ring = 5s;
    colleague.talk = 5s;

    DemoScene withheld;
    withheld.caller = {u"anonymous"_s, u"Anonymous"_s};
    withheld.dialled = u"5000"_s;
    withheld.pause = 4s;
    withheld.ring = 5s;
    withheld.talk = 5s;

    DemoScene transferred;
    transferred.caller = {u"+16175550115"_s, u"Sarah O'Connor"_s};
    transferred.dialled = u"5001"_s;
    transferred.isTransferred = true;
    transferred.pause = 3s;
    transferred.ring = 6s;
    transferred.talk = 6s;

    DemoScene callBack;
    callBack.caller = {u"+12125550142"_s, {}};
    callBack.isOutbound = true;
    callBack.pause = 4s;
    callBack.ring = 4s;
    callBack.talk = 6s;

    script.scenes = {vip,       unknown,  threePeople, missed,
                     colleague, withheld, transferred, callBack};
    return script;
}

} // namespace Ringside
