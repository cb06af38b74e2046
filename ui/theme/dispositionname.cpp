#include "dispositionname.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::Disposition)

public:
    static QString usual(const QString &code)
    {
        //: The outcome of a call, as are those that follow
        if (code == "follow_up"_L1)
            return tr("Follow-up");
        if (code == "resolved"_L1)
            return tr("Resolved");
        if (code == "sale"_L1)
            return tr("Sale");
        if (code == "wrong_number"_L1)
            return tr("Wrong number");
        if (code == "voicemail"_L1)
            return tr("Voicemail");
        return {};
    }
};

} // namespace

QString dispositionName(const Disposition &disposition)
{
    QString name = neutralised(disposition.name, longestName);
    if (name.isEmpty())
        name = Words::usual(disposition.code);
    return name.isEmpty() ? neutralised(disposition.code, longestName) : name;
}

} // namespace Ringside
