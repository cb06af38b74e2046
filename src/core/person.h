#pragma once

#include "phonenumber.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Ringside {

struct LabelledNumber {
    QString label; //!< "work", "mobile" … as the source called it; may be empty
    PhoneNumber number;

    friend bool operator==(const LabelledNumber &, const LabelledNumber &) = default;
};

//! The same person in another place that knows them.
struct PersonRecord {
    QString source; //!< the provider's name
    QString key;
    QString accountId;
    QString contactId;
    QUrl profileUrl; //!< only http and https are ever opened

    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};

//! Somebody who may call: a row of a phone book, a contact of a CRM.
//!
//! All text comes from outside and is plain text, never markup.
//! Thread: an immutable value, free to cross threads.
struct Person {
    QString source; //!< where the row comes from: the provider's name
    QString key; //!< identifies the person within the source; stable over updates
    QString name;
    QString company;
    QString title;
    QString email;
    QString accountId;
    QString contactId;
    QStringList tags;
    QString notes;
    QDateTime lastContactAt; //!< UTC; invalid: never or not known
    int contactCount = 0;
    bool vip = false;
    QString vipReason; //!< "tag vip", "marked by Anna" …; empty where not VIP
    QMap<QString, QString> customFields;
    QUrl profileUrl; //!< the record in the CRM; only http and https are ever opened
    QList<LabelledNumber> numbers;
    QList<PersonRecord> elsewhere; //!< other places that know the person, in the order of their rank; made by merging

    friend bool operator==(const Person &, const Person &) = default;
};

//! Whether \a url is one that is ever opened: a page, by http or https, on a host. Every window asks this one.
[[nodiscard]] bool isWebLink(const QUrl &url);

//! The tag that makes a VIP, in any case: sets vip and its reason from tags where not yet set.
void applyVipTag(Person &person);

//! The same person twice: \a into gets the numbers, tags, notes and fields that only \a from has.
void absorb(Person &into, const Person &from);

} // namespace Ringside
