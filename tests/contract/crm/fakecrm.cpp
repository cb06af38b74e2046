#include "fakecrm.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

FakeCrm::FakeCrm()
    : m_server([this](const Request &request) { return handle(request); })
{
}

FakeCrm::Reply FakeCrm::handle(const Request &request)
{
    switch (mood) {
    case Mood::Down:
        return Reply{500, "<html><body>Internal error</body></html>", {{"Content-Type", "text/html"}}};
    case Mood::Slow:
        return Reply::broken(Reply::Way::Never);
    case Mood::Garbage:
        return Reply::html("<html><body>Please sign in to the hotel's network</body></html>");
    case Mood::Throttled:
        return throttled(false);
    case Mood::ThrottledToday:
        return throttled(true);
    case Mood::LosesAnswers:
    case Mood::Fine:
        break;
    }
    if (!isAllowed(request))
        return wrongKey();
    const qsizetype before = written();
    const Reply reply = answer(request);
    return mood == Mood::LosesAnswers && written() != before ? Reply::broken(Reply::Way::Closed) : reply;
}

FakeCrm::Reply FakeCrm::refused(const QString &why, const Reply &reply)
{
    violations.append(why);
    return reply;
}

QString FakeCrm::add(Contact contact)
{
    if (contact.id.isEmpty())
        contact.id = nextId();
    contacts.append(contact);
    return contact.id;
}

const FakeCrm::Contact *FakeCrm::find(const QString &id) const
{
    const auto it = std::find_if(contacts.cbegin(), contacts.cend(), [&](const Contact &one) { return one.id == id; });
    return it == contacts.cend() ? nullptr : &*it;
}

QString FakeCrm::digits(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            kept += c;
    }
    return kept;
}

QString FakeCrm::challengeFor(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Ringside
