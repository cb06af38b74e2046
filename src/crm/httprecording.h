#pragma once

#include "httptransport.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Ringside {

//! What went over the network for one question, as a file: a bug report that can be played again.
//!
//! Without the secrets of the requests, which HttpClient takes out; with everything else, people's data included:
//! whoever sends it on reads it first. Thread: one.
class HttpRecording
{
public:
    //! As HttpSettings::observer.
    void add(const HttpExchange &exchange);
    [[nodiscard]] bool isEmpty() const { return m_exchanges.isEmpty(); }

    //! \a about: what was asked, for the replay: "connector", "number", "operation" …
    [[nodiscard]] QByteArray toJson(const QJsonObject &about) const;
    //! NotFound: this is no recording.
    [[nodiscard]] static Result<HttpRecording> fromJson(const QByteArray &json, QJsonObject *about = nullptr);

private:
    friend class ReplayTransport;
    struct Entry {
        QByteArray method;
        QByteArray target; //!< path and query
        QByteArray body;
        HttpResponse response;
        bool isAnswered = false;
        HttpHeaders headers; //!< of the request, to be read
    };
    QList<Entry> m_exchanges;
};

//! Answers with what was recorded: a request gets the answer that the same request got.
//!
//! What was not recorded is Unsupported, and the detail says which request it was. Thread: one.
class ReplayTransport : public HttpTransport
{
public:
    explicit ReplayTransport(HttpRecording recording);

    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpRequest &request,
                                                     const CancelToken &cancel = {}) override;

private:
    HttpRecording m_recording;
    QList<bool> m_used;
};

} // namespace Ringside
