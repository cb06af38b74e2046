#pragma once

#include "cardcontent.h"

namespace Ringside::Samples {

//! What a company's settings may say of its cards.
[[nodiscard]] inline CardOptions options()
{
    CardOptions options;
    options.dispositions = WrapUpSettings().dispositions;
    options.transferTargets = {{QStringLiteral("Support desk"), QStringLiteral("2000"), false},
                               {QStringLiteral("Anna Weber"), QStringLiteral("1009"), true}};
    options.canAddPeople = true;
    return options;
}

} // namespace Ringside::Samples
