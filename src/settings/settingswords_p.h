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
inline constexpr std::array<Word<ProviderSettings::Type>, 1> providerTypes{{
    {"phone_book"_L1, ProviderSettings::Type::PhoneBook},
}};
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
