#include "logging.h"

using namespace Qt::StringLiterals;

namespace Ringside {

Q_LOGGING_CATEGORY(lcCore, "ringside.core", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPhone, "ringside.phone", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "ringside.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "ringside.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "ringside.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "ringside.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAmi, "ringside.pbx.ami", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDemo, "ringside.pbx.demo", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLdap, "ringside.directory.ldap", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPhoneBook, "ringside.directory.phonebook", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSql, "ringside.directory.sql", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLookup, "ringside.lookup", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExpr, "ringside.expr", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCrm, "ringside.crm", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJournal, "ringside.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPop, "ringside.pop", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "ringside.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "ringside.ui", QtInfoMsg)

QString redact(const PhoneNumber &number)
{
    switch (number.kind) {
    case PhoneNumber::Kind::Withheld:
        return u"withheld"_s;
    case PhoneNumber::Kind::Internal:
        return u"internal"_s;
    case PhoneNumber::Kind::Other:
        return u"other"_s;
    case PhoneNumber::Kind::External:
        break;
    }
    const QString country = number.countryCode ? u"+%1"_s.arg(number.countryCode) : QString();
    return country + u'…' + number.national.right(2);
}

} // namespace Ringside
