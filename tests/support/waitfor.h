#pragma once

#include "result.h"

#include <QFuture>
#include <QTest>

namespace Ringside {

//! Waits for an answer as the application would: with its event loop running.
template<class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        return fail(ErrorKind::Timeout, QStringLiteral("the test has waited for 30 seconds"));
    if (future.isCanceled())
        return fail(ErrorKind::Cancelled, QStringLiteral("the promise was broken"));
    return future.result();
}

} // namespace Ringside
