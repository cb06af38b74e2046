#include "person.h"

using namespace Qt::StringLiterals;

namespace Ringside {

void applyVipTag(Person &person)
{
    if (person.vip)
        return;
    for (const QString &tag : std::as_const(person.tags)) {
        if (tag.trimmed().compare("vip"_L1, Qt::CaseInsensitive) == 0) {
            person.vip = true;
            if (person.vipReason.isEmpty())
                person.vipReason = u"tag %1"_s.arg(tag.trimmed());
            return;
        }
    }
}

} // namespace Ringside
