#pragma once

#include "listeditor.h"
#include "settingspage.h"

#include <array>

namespace Ringside {

class HotkeyField;
class QuietHoursRow;

//! Language, looks, start, do not disturb, region, hotkey, and where customers open.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(SettingsAccess &access, QWidget *parent = nullptr);

    void commit() override;
    void refresh() override;

protected:
    bool event(QEvent *event) override;

private:
    void buildLooks();
    void buildQuiet();
    void buildKeys();
    void buildStart();
    void buildLinks(SettingsForm &form);
    void showDesktop();
    void setAutostart(bool on);
    void showLinks();
    void takeLinks();
    void showHotkey();
    void setHotkey(const QKeySequence &keys);

    SwitchButton *m_autostart = nullptr;
    FormRow *m_autostartRow = nullptr;
    std::array<StyledLabel *, 3> m_links{}; // a scheme each
    Button *m_takeLinks = nullptr;
    FormRow *m_linksRow = nullptr;
    FormRow *m_followRow = nullptr;
    ListEditorOf<QuietHours, QuietHoursRow> *m_hours = nullptr;
    HotkeyField *m_hotkey = nullptr;
    Button *m_noHotkey = nullptr;
    FormRow *m_hotkeyRow = nullptr;
    FormRow *m_pageRow = nullptr;
    bool m_isSettingAutostart = false;
};

} // namespace Ringside
