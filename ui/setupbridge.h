#pragma once

#include "setupaccess.h"

namespace Ringside {

class Engine;

//! What the first set-up needs of the engine. Does not own it. Thread: the GUI thread.
class SetupBridge : public SetupAccess
{
    Q_OBJECT

public:
    SetupBridge(Engine &engine, QString profileFolder, QObject *parent = nullptr);

    [[nodiscard]] QString display(const PhoneNumber &number) const override;
    //! In a process of its own, with a profile of its own.
    Result<void> startDemo() override;
    void showSampleCard() override;

private:
    Engine &m_engine;
    const QString m_profileFolder;
};

} // namespace Ringside
