#pragma once

#include "canceltoken.h"
#include "httpmessage.h"

#include <QFuture>

namespace Ringside {

//! What carries requests: the network (HttpClient), or a recording of it.
//!
//! Thread: called on the thread that made it; futures are consumed there.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    //! Errors are as the request's decoder reads them; see HttpClient for those that it cannot.
    [[nodiscard]] virtual QFuture<Result<HttpResponse>> send(const HttpRequest &request,
                                                             const CancelToken &cancel = {}) = 0;
};

} // namespace Ringside
