#pragma once

#include "settings.h"

#include <array>
#include <utility>

namespace Ringside {

// The words of config.yml and what they mean; what is written is the first word of a meaning.

template<class T>
using Word = std::pair<QLatin1StringView, T>;

namespace SettingsWords {

using namespace Qt::StringLiterals;

inline constexpr std::array<Word<CardSettings::Corner>, 4> corners{{
    {"top-left"_L1, CardSettings::Corner::TopLeft},
    {"top-right"_L1, CardSettings::Corner::TopRight},
    {"bottom-left"_L1, CardSettings::Corner::BottomLeft},
    {"bottom-right"_L1, CardSettings::Corner::BottomRight},
}};
inline constexpr std::array<Word<bool CardSettings::*>, 4> occasions{{
    {"ringing"_L1, &CardSettings::showRinging},
    {"answered"_L1, &CardSettings::showAnswered},
    {"outbound"_L1, &CardSettings::showOutbound},
    {"internal"_L1, &CardSettings::showInternal},
}};
inline constexpr std::array<Word<ThemeChoice>, 3> themes{{
    {"system"_L1, ThemeChoice::System},
    {"light"_L1, ThemeChoice::Light},
    {"dark"_L1, ThemeChoice::Dark},
}};
inline constexpr std::array<Word<CallSourceSettings::Type>, 2> callSourceTypes{{
    {"asterisk_ami"_L1, CallSourceSettings::Type::AsteriskAmi},
    {"demo"_L1, CallSourceSettings::Type::Demo},
}};
//! Without connectors, whose words are their ids. Of two words for one type, the first is written.
inline constexpr std::array<Word<ProviderSettings::Type>, 4> providerTypes{{
    {"phone_book"_L1, ProviderSettings::Type::PhoneBook},
    {"ldap"_L1, ProviderSettings::Type::Ldap},
    {"active_directory"_L1, ProviderSettings::Type::Ldap},
    {"sql"_L1, ProviderSettings::Type::Sql},
}};
//! What directories and databases want to know; their secret is "password".
inline constexpr std::array ldapKeys{
    "servers"_L1,  "start_tls"_L1,     "ca_file"_L1,  "authentication"_L1, "bind_dn"_L1,    "password"_L1,
    "base_dns"_L1, "people_filter"_L1, "matching"_L1, "mirror"_L1,         "group_tags"_L1, "number_attributes"_L1,
};
inline constexpr std::array sqlKeys{
    "driver"_L1, "host"_L1,    "port"_L1,  "database"_L1, "user"_L1,    "password"_L1,
    "tls"_L1,    "ca_file"_L1, "query"_L1, "columns"_L1,  "options"_L1,
};
inline constexpr std::array<Word<CardSettings::Fact>, 5> facts{{
    {"last_contact"_L1, CardSettings::Fact::LastContact},
    {"calls"_L1, CardSettings::Fact::Calls},
    {"email"_L1, CardSettings::Fact::Email},
    {"account"_L1, CardSettings::Fact::Account},
    {"customer_since"_L1, CardSettings::Fact::CustomerSince},
}};
inline constexpr std::array<Word<DiallingSettings::Form>, 4> dialForms{{
    {"as_written"_L1, DiallingSettings::Form::AsWritten},
    {"e164"_L1, DiallingSettings::Form::E164},
    {"international"_L1, DiallingSettings::Form::International},
    {"national"_L1, DiallingSettings::Form::National},
}};

} // namespace SettingsWords

} // namespace Ringside
