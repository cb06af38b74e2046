#include "callsource.h"

using namespace Qt::StringLiterals;

namespace Ringside {

QString toWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return u"connecting"_s;
    case ConnectionState::Connected:
        return u"connected"_s;
    case ConnectionState::Lost:
        return u"lost"_s;
    case ConnectionState::Denied:
        return u"denied"_s;
    }
    return {};
}

} // namespace Ringside
