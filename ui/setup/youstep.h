#pragma once

#include "ringcheck.h"
#include "setupstep.h"

namespace Ringside {

//! Who the agent is: extensions, region; ends with the first ring.
class YouStep : public SetupStep
{
    Q_OBJECT

public:
    YouStep(SettingsAccess &access, SetupAccess &setup, Clock &clock, QWidget *parent = nullptr);

    void restore(const SetupDraft &draft) override;
    void keep(SetupDraft &draft) const override;
    bool save() override;
    void refresh() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    [[nodiscard]] bool isGood() const;
    void apply();
    void showExtensions();

    TextField *m_extensions;
    FormRow *m_extensionsRow;
    ChoiceField *m_region;
    RingCheck *m_ring;
    std::unique_ptr<Alarm> m_typed; // typing has stopped
};

} // namespace Ringside
