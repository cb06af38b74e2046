#include "dialrules.h"

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Form = DiallingSettings::Form;

} // namespace

DialRules::DialRules(const DiallingSettings &settings, DialPlan plan, const NumberParser &parser)
    : m_settings(settings)
    , m_plan(std::move(plan))
    , m_parser(parser)
{
}

std::optional<DialTarget> DialRules::target(const QString &text) const
{
    const auto written = DialTarget::fromText(text);
    if (!m_settings.enabled || !written)
        return std::nullopt;
    const QString &digits = written->digits();
    if (m_plan.isInternal(digits))
        return written;
    const PhoneNumber number = m_parser.parse(digits, m_plan.region());
    if (number.kind != PhoneNumber::Kind::External)
        return written;
    const QString dialled = inForm(number, digits);
    return DialTarget::fromText(dialled.startsWith(u'+') ? dialled : m_settings.outsidePrefix + dialled);
}

std::optional<DialTarget> DialRules::target(const PhoneNumber &number) const
{
    switch (number.kind) {
    case PhoneNumber::Kind::Withheld:
        return std::nullopt;
    case PhoneNumber::Kind::External:
        return target(number.key());
    case PhoneNumber::Kind::Internal:
    case PhoneNumber::Kind::Other:
        break;
    }
    return target(number.raw);
}

QString DialRules::inForm(const PhoneNumber &number, const QString &digits) const
{
    const Form form = m_settings.form;
    if (form == Form::AsWritten || number.e164.isEmpty())
        return digits;
    if (form == Form::E164)
        return number.e164;
    const DialPrefixes prefixes = m_parser.dialPrefixes(m_plan.region());
    const bool isHere = number.countryCode == prefixes.countryCode;
    // why: within North America nobody can be reached as if from abroad.
    if (isHere && (form == Form::National || number.countryCode == 1))
        return prefixes.national + number.national;
    // Where the region's prefix is not known, the plus is the one form that cannot be wrong.
    return prefixes.international.isEmpty() ? number.e164 : prefixes.international + number.e164.mid(1);
}

} // namespace Ringside
