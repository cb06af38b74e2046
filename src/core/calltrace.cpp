#include "calltrace.h"

using namespace Qt::StringLiterals;

namespace Ringside {

QString toWord(CallTrace::Step step)
{
    switch (step) {
    case CallTrace::Step::Event:
        break;
    case CallTrace::Step::Parsed:
        return u"parsed"_s;
    case CallTrace::Step::Asked:
        return u"asked"_s;
    case CallTrace::Step::Answered:
        return u"answered"_s;
    case CallTrace::Step::Failed:
        return u"failed"_s;
    case CallTrace::Step::Skipped:
        return u"skipped"_s;
    case CallTrace::Step::Chosen:
        return u"chosen"_s;
    case CallTrace::Step::Shown:
        return u"shown"_s;
    }
    return u"event"_s;
}

} // namespace Ringside
