#pragma once

#include "settingspage.h"
#include "setupdraft.h"

namespace Ringside {

//! One step of the first set-up.
//!
//! Saves by itself what can be saved as it is left; what cannot stays in the draft.
class SetupStep : public SettingsPage
{
    Q_OBJECT

public:
    using SettingsPage::SettingsPage;

    //! Takes what was typed and not saved the last time.
    virtual void restore(const SetupDraft &) { }
    //! Adds what is typed and not saved.
    virtual void keep(SetupDraft &) const { }
    //! Hands over what is typed; says beside the fields what is missing. \return nothing is.
    virtual bool save() = 0;
    //! Its part of the set-up is there.
    [[nodiscard]] virtual bool isDone() const = 0;
    //! What the keyboard goes to when the page opens.
    [[nodiscard]] virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    //! Something was typed.
    void edited();
    void doneChanged();

protected:
    //! Scrolls to \a part, once the layout knows where it is.
    void bringIntoView(QWidget *part);
    //! Gives the keyboard to the first field with something wrong.
    void goToProblem(const QList<FormRow *> &rows);
};

} // namespace Ringside
