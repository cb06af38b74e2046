#include "worker.h"

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
    // Behind all jobs in the queue, so that each is done first.
    QMetaObject::invokeMethod(m_place.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace Ringside
