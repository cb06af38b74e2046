#pragma once

#include "setupaccess.h"
#include "setupstep.h"

namespace Ringside {

class CornerChooser;

//! Where and when the card shows.
class CardStep : public SetupStep
{
    Q_OBJECT

public:
    CardStep(SettingsAccess &access, SetupAccess &setup, QWidget *parent = nullptr);

    bool save() override;
    //! It is done when it was seen: every choice here has a good default.
    [[nodiscard]] bool isDone() const override { return m_wasSeen; }
    [[nodiscard]] QWidget *firstField() const override;
    void setSeen();

private:
    CornerChooser *m_corner;
    bool m_wasSeen = false;
};

} // namespace Ringside
