#include "terminationsignals.h"

#include <QPointer>

#include <windows.h>

namespace Ringside {

namespace {

// why: the handler runs in a thread of the system's and gets no pointer from us.
QPointer<TerminationSignals> current;

BOOL WINAPI onControl(DWORD)
{
    if (!current)
        return FALSE;
    QMetaObject::invokeMethod(current.data(), &TerminationSignals::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(onControl, FALSE);
}

} // namespace Ringside
