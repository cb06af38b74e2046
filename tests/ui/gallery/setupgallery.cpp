#include "fakeclock.h"
#include "fakesetup.h"
#include "gallery.h"
#include "galleryhands_p.h"
#include "setupwizard.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

namespace Ringside::Gallery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The first set-up, with a program around it.
class Sitting
{
public:
    explicit Sitting(const Look &look)
        : setup(program)
        , wizard(program, setup, clock, m_profile.filePath(u"setup.json"_s))
    {
        wizard.setTheme(look.theme);
        wizard.show();
        wizard.activateWindow();
        settle();
    }
    void typeAccount(const QString &host)
    {
        type(wizard, said("PhoneStep", "Server"), host);
        type(wizard, said("PhoneStep", "User name"), u"ringside"_s);
        type(wizard, said("PhoneStep", "Password"), u"s3cret"_s);
    }

private:
    QTemporaryDir m_profile;

public:
    FakeClock clock;
    FakeProgram program;
    FakeSetup setup;
    SetupWizard wizard;
};

} // namespace

void visitSetup(const Look &look, const Visitor &visitor)
{
    Sitting sitting(look);
    SetupWizard &wizard = sitting.wizard;
    const auto visit = [&](const QString &state) {
        settle();
        visitor(state, wizard);
    };
    visit(u"1-first"_s);
    sitting.typeAccount(u"pbx.example com"_s);
    type(wizard, said("PhoneStep", "User name"), {});
    press(wizard, said("SetupWizard", "Next"));
    visit(u"1-problems"_s);
    sitting.typeAccount(u"nowhere.example.com"_s);
    press(wizard, said("PhoneStep", "Test the connection"));
    visit(u"1-out-of-reach"_s);
    sitting.typeAccount(u"pbx.example.com"_s);
    press(wizard, said("PhoneStep", "Test the connection"));
    visit(u"1-connected"_s);

    wizard.goTo(1);
    visit(u"2-who-you-are"_s);
    type(wizard, said("YouStep", "Your extension"), u"1001"_s);
    sitting.clock.advance(1s);
    visit(u"2-call-now"_s);
    sitting.setup.ring(u"+1 415-555-0123"_s, u"1001"_s);
    visit(u"2-rings"_s);
    wizard.goTo(2);
    visit(u"3-people"_s);
    wizard.goTo(3);
    visit(u"4-card"_s);

    Sitting small(look);
    small.wizard.resize(640, 420);
    for (int step = 0; step < SetupWizard::stepCount; ++step) {
        small.wizard.goTo(step);
        settle();
        visitor(u"%1-small"_s.arg(step + 1), small.wizard);
    }
}

} // namespace Ringside::Gallery
