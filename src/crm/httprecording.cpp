#include "httprecording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype largestRecording = 64 * 1024 * 1024;

QByteArray targetOf(const QUrl &url)
{
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
}

QJsonArray toJson(const HttpHeaders &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers.all())
        list.append(QJsonArray{QString::fromLatin1(name), QString::fromUtf8(value)});
    return list;
}

HttpHeaders headersFrom(const QJsonValue &value)
{
    HttpHeaders headers;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &pair : list)
        headers.add(pair.toArray().at(0).toString().toLatin1(), pair.toArray().at(1).toString().toUtf8());
    return headers;
}

} // namespace

void HttpRecording::add(const HttpExchange &exchange)
{
    Entry entry;
    entry.method = exchange.method;
    entry.target = targetOf(QUrl(exchange.url));
    entry.headers = exchange.requestHeaders;
    entry.body = exchange.requestBody;
    entry.isAnswered = exchange.response.has_value();
    if (exchange.response)
        entry.response = *exchange.response;
    m_exchanges.append(entry);
}

QByteArray HttpRecording::toJson(const QJsonObject &about) const
{
    QJsonArray exchanges;
    for (const Entry &entry : m_exchanges) {
        QJsonObject object{
            {u"method"_s, QString::fromLatin1(entry.method)},
            {u"target"_s, QString::fromUtf8(entry.target)},
            {u"headers"_s, Ringside::toJson(entry.headers)},
            {u"body"_s, QString::fromUtf8(entry.body)},
        };
        if (entry.isAnswered) {
            object.insert(u"answer"_s,
                          QJsonObject{{u"status"_s, entry.response.status},
                                      {u"headers"_s, Ringside::toJson(entry.response.headers)},
                                      {u"body"_s, QString::fromUtf8(entry.response.body)}});
        }
        exchanges.append(object);
    }
    return QJsonDocument(QJsonObject{{u"ringside_recording"_s, 1}, {u"about"_s, about}, {u"exchanges"_s, exchanges}})
        .toJson();
}

Result<HttpRecording> HttpRecording::fromJson(const QByteArray &json, QJsonObject *about)
{
    const QJsonObject object
        = json.size() > largestRecording ? QJsonObject() : QJsonDocument::fromJson(json).object();
    if (object[u"ringside_recording"].toInt() != 1)
        return fail(ErrorKind::NotFound, u"this is no recording"_s);
    if (about)
        *about = object[u"about"].toObject();
    HttpRecording recording;
    const QJsonArray exchanges = object[u"exchanges"].toArray();
    for (const QJsonValue &value : exchanges) {
        Entry entry;
        entry.method = value[u"method"].toString().toLatin1();
        entry.target = value[u"target"].toString().toUtf8();
        entry.headers = headersFrom(value[u"headers"]);
        entry.body = value[u"body"].toString().toUtf8();
        const QJsonObject answer = value[u"answer"].toObject();
        entry.isAnswered = !answer.isEmpty();
        entry.response.status = answer[u"status"].toInt();
        entry.response.headers = headersFrom(answer[u"headers"]);
        entry.response.body = answer[u"body"].toString().toUtf8();
        recording.m_exchanges.append(entry);
    }
    return recording;
}

ReplayTransport::ReplayTransport(HttpRecording recording)
    : m_recording(std::move(recording))
    , m_used(m_recording.m_exchanges.size(), false)
{
}

QFuture<Result<HttpResponse>> ReplayTransport::send(const HttpRequest &request, const CancelToken &)
{
    const QByteArray target = targetOf(QUrl::fromEncoded(withoutSecrets(request.url.toEncoded(), request.secrets)));
    const QByteArray body = withoutSecrets(request.body, request.secrets);
    const auto answer = [&](const HttpRecording::Entry &entry) -> Result<HttpResponse> {
        if (!entry.isAnswered)
            return fail(ErrorKind::Timeout, u"it was not answered"_s);
        HttpResponse response = entry.response;
        response.url = request.url;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (const auto error = request.decoder ? request.decoder(response, now) : decodeStatus(response, now))
            return tl::unexpected(*error);
        return response;
    };
    // In their order: the same question may have had several answers.
    for (const bool again : {false, true}) {
        for (qsizetype i = 0; i < m_recording.m_exchanges.size(); ++i) {
            const HttpRecording::Entry &entry = m_recording.m_exchanges[i];
            if (m_used[i] != again || entry.method != request.method || entry.target != target || entry.body != body)
                continue;
            m_used[i] = true;
            return QtFuture::makeReadyFuture(answer(entry));
        }
    }
    return QtFuture::makeReadyFuture(Result<HttpResponse>(
        fail(ErrorKind::Unsupported, u"not recorded: %1 %2"_s.arg(QString::fromLatin1(request.method),
                                                                  QString::fromUtf8(target.left(200))))));
}

} // namespace Ringside
