#include "lookupstate.h"

using namespace Qt::StringLiterals;

namespace Ringside {

QString toWord(ProviderProgress::State state)
{
    switch (state) {
    case ProviderProgress::State::Waiting:
        return u"waiting"_s;
    case ProviderProgress::State::Answered:
        return u"answered"_s;
    case ProviderProgress::State::Failed:
        return u"failed"_s;
    case ProviderProgress::State::Skipped:
        return u"skipped"_s;
    }
    return {};
}

} // namespace Ringside
