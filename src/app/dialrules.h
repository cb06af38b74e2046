#pragma once

#include "dialplan.h"
#include "dialtarget.h"
#include "numberparser.h"
#include "settings.h"

#include <optional>

namespace Ringside {

//! Turns a number as people and CRMs write it into what this company's telephone system is to dial.
//!
//! Internal numbers, service codes and what is no number of the public network (emergency numbers, say) go out as
//! they stand. A number with a plus gets no outside prefix: the plus says all there is to say.
//! Does not own the parser. Thread: any.
class DialRules
{
public:
    DialRules(const DiallingSettings &settings, DialPlan plan, const NumberParser &parser);

    //! What to dial for \a text; nullopt: it is no number, or dialling is switched off.
    [[nodiscard]] std::optional<DialTarget> target(const QString &text) const;
    [[nodiscard]] std::optional<DialTarget> target(const PhoneNumber &number) const;

private:
    [[nodiscard]] QString inForm(const PhoneNumber &number, const QString &digits) const;

    DiallingSettings m_settings;
    DialPlan m_plan;
    const NumberParser &m_parser;
};

} // namespace Ringside
