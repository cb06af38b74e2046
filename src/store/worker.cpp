#include "worker.h"

#include <QCoreApplication>

namespace Ringside {

Worker::Worker(const QString &name)
    : m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    finish();
}

void Worker::finish()
{
    if (m_thread.isFinished())
        return;
    if (QCoreApplication::instance()) {
        // Behind all jobs in the queue, so that each is done first.
        QMetaObject::invokeMethod(
            m_place.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    } else {
        m_thread.quit(); // why: without an application Qt delivers no event, and this would wait
                         // for ever
    }
    m_thread.wait();
}

} // namespace Ringside
