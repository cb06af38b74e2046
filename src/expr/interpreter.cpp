#include "interpreter_p.h"

#include <QJSEngine>
#include <QtGlobal>

#include <mutex>

namespace Ringside {

namespace {

constexpr auto variable = "QV4_FORCE_INTERPRETER";
bool isOurs = false;

// why before main(): no other thread may read the environment while it is changed.
const bool set = [] {
    isOurs = !qEnvironmentVariableIsSet(variable);
    return !isOurs || qputenv(variable, "1");
}();

} // namespace

void useInterpreter()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (!set || !isOurs)
            return;
        const QJSEngine first; // the first engine of a process reads the variable for all
        qunsetenv(variable); // why: programs that we start are to be as fast as they like
    });
}

} // namespace Ringside
