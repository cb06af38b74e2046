#pragma once

#include "clock.h"
#include "settingsaccess.h"
#include "setupaccess.h"
#include "setupdraft.h"
#include "theme.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace Ringside {

class Button;
class CardStep;
class MessageBar;
class SetupStep;
class StepButton;
class StyledLabel;
class SymbolView;

//! The first set-up: telephone system, who you are, your people, your card.
//!
//! Every step is saved as it is left; what is not fit to be saved is kept in a draft beside the settings (never a
//! password), so that closing the window, or a power cut, loses nothing. Any step can be gone to at any time. Calls go on
//! meanwhile: nothing here is modal. Does not own what it is given. Thread: the GUI thread.
class SetupWizard : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stepCount = 4;

    //! \a draftFile: in the profile; need not exist.
    SetupWizard(SettingsAccess &settings, SetupAccess &setup, Clock &clock, QString draftFile,
                QWidget *parent = nullptr);
    ~SetupWizard() override;

    void setTheme(const Theme &theme);
    [[nodiscard]] int step() const;
    void goTo(int step);

Q_SIGNALS:
    //! The user has come to the end.
    void finished();
    //! The demo plays now; the window is closed.
    void demoStarted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildSidebar();
    [[nodiscard]] QWidget *buildFooter();
    [[nodiscard]] Button *makeButton(int kind, const QString &label, QWidget *parent);
    void open(int step);
    void next();
    void finish();
    void startDemo();
    void writeDraft(bool finished = false);
    void showSteps();
    [[nodiscard]] SetupStep *page(int step) const;

    SettingsAccess &m_settings;
    SetupAccess &m_setup;
    QString m_draftFile;
    Theme m_theme;
    SetupDraft m_written;
    std::unique_ptr<Alarm> m_keep; // what is typed goes to the disk
    QWidget *m_sidebar = nullptr;
    SymbolView *m_mark = nullptr;
    StyledLabel *m_name = nullptr;
    StyledLabel *m_demoText = nullptr;
    Button *m_demo = nullptr;
    QWidget *m_footer = nullptr;
    Button *m_later = nullptr;
    Button *m_back = nullptr;
    Button *m_skip = nullptr;
    Button *m_next = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    CardStep *m_card = nullptr;
    QList<SetupStep *> m_pages;
    QList<StepButton *> m_steps;
};

} // namespace Ringside
