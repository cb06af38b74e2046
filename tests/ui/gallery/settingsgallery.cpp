#include "cornerchooser.h"
#include "fakesettingsaccess.h"
#include "fields.h"
#include "foldpanel.h"
#include "formrow.h"
#include "gallery.h"
#include "galleryhands_p.h"
#include "settingsdialog.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QTest>

namespace Ringside::Gallery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Page = SettingsDialog::Page;

namespace {

constexpr std::array pages{std::pair{"1-phone", Page::Phone}, std::pair{"2-directories", Page::Directories},
                           std::pair{"3-card", Page::Card}, std::pair{"4-privacy", Page::Privacy},
                           std::pair{"5-general", Page::General}};

class Scene
{
public:
    Scene(const Look &look, FakeSettingsAccess &access, Page page)
        : m_theme(look.theme)
        , dialog(access, look.theme)
    {
        dialog.showPage(page);
        dialog.show();
        dialog.activateWindow();
        settle();
    }
    void unfold()
    {
        const auto panels = visible<FoldPanel>(dialog);
        for (FoldPanel *panel : panels)
            panel->setExpanded(true);
        settle();
    }
    void unfoldFurther()
    {
        const auto sections = visible<FoldSection>(dialog);
        for (FoldSection *section : sections)
            section->setExpanded(true);
        settle();
    }
    //! As high as its page, so that nothing has to be scrolled to.
    void grow()
    {
        for (int round = 0; round < 2; ++round) {
            const auto areas = visible<QScrollArea>(dialog);
            for (const QScrollArea *area : areas) {
                const int wanted = area->widget()->heightForWidth(area->viewport()->width());
                dialog.resize(dialog.width(), std::max(m_theme.px(640), wanted + dialog.height() - area->viewport()->height()));
            }
            settle();
        }
    }

private:
    Theme m_theme;

public:
    SettingsDialog dialog;
};

void visitPages(const Look &look, FakeSettingsAccess &access, const QString &suffix, const Visitor &visitor)
{
    for (const auto &[name, page] : pages) {
        Scene scene(look, access, page);
        scene.unfold();
        if (suffix.isEmpty())
            visitor(QString::fromLatin1(name), scene.dialog);
        scene.unfoldFurther();
        scene.grow();
        visitor(QString::fromLatin1(name) + suffix + u"-whole"_s, scene.dialog);
    }
}

void visitPhone(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    Scene scene(look, access, Page::Phone);
    const QString server = said("SourceCard", "Server");
    scene.unfold();
    press(scene.dialog, said("SourceCard", "Test"));
    visitor(u"1-phone-tested"_s, scene.dialog);
    access.trial = {false, u"The server refused the sign-in."_s, 34ms};
    press(scene.dialog, said("SourceCard", "Test"));
    visitor(u"1-phone-refused"_s, scene.dialog);
    type(scene.dialog, server, u"http://pbx"_s);
    QTest::keyClick(scene.dialog.focusWidget(), Qt::Key_Return);
    press(scene.dialog, said("SecretField", "Replace…"));
    access.setConnection(u"Main"_s, {ConnectionState::Denied, {}, Error{ErrorKind::Unauthorized, {}, {}}});
    scene.grow();
    visitor(u"1-phone-problems-whole"_s, scene.dialog);
    press(scene.dialog, said("SourceCard", "Remove…"));
    scene.grow();
    visitor(u"1-phone-remove-whole"_s, scene.dialog);

    Settings nothing = FakeSettingsAccess::sample();
    nothing.callSources.clear();
    nothing.lines.clear();
    nothing.dialling.transferTargets.clear();
    access.setSettings(nothing);
    Scene empty(look, access, Page::Phone);
    visitor(u"1-phone-empty"_s, empty.dialog);
    press(empty.dialog, said("PhonePage", "Add a telephone system"));
    empty.grow();
    visitor(u"1-phone-new-whole"_s, empty.dialog);
}

void visitKeychain(const Look &look, const Visitor &visitor)
{
    for (const auto &[name, state] : {std::pair{u"locked"_s, SecretStore::State::Locked},
                                      std::pair{u"unavailable"_s, SecretStore::State::Unavailable}}) {
        FakeSettingsAccess access;
        access.setKeychain(state, u"no keyring on the bus"_s);
        Scene scene(look, access, Page::Phone);
        scene.unfold();
        press(scene.dialog, said("SecretField", "Replace…"));
        visitor(u"1-phone-keychain-"_s + name, scene.dialog);
    }
}

void visitDirectories(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    access.holdsImports = true;
    Scene scene(look, access, Page::Directories);
    press(scene.dialog, said("DirectoriesPage", "Add a CRM or directory"));
    visitor(u"2-directories-add"_s, scene.dialog);
    scene.unfold();
    press(scene.dialog, said("ProviderCard", "Test"));
    press(scene.dialog, said("ProviderCard", "Take it off the list…"));
    scene.grow();
    visitor(u"2-directories-take-off-whole"_s, scene.dialog);
}

//! The panel of a directory, folded out with all its further settings.
FoldPanel &unfolded(Scene &scene, const QString &name)
{
    const auto panels = visible<FoldPanel>(scene.dialog);
    for (FoldPanel *panel : panels) {
        if (panel->heading() != name)
            continue;
        panel->setExpanded(true);
        const auto sections = panel->findChildren<FoldSection *>();
        for (FoldSection *section : sections)
            section->setExpanded(true);
        settle();
        scene.grow();
        return *panel;
    }
    missing(name);
}

void visitConnectors(const Look &look, const Visitor &visitor)
{
    using State = ProviderStatus::State;
    FakeSettingsAccess access;
    access.addDirectories();
    access.holdsSignIns = true;
    Scene scene(look, access, Page::Directories);
    visitor(u"2-crm"_s, scene.dialog);
    press(scene.dialog, said("DirectoriesPage", "Add a CRM or directory"));
    visitor(u"2-crm-add"_s, scene.dialog);
    QTest::keyClicks(scene.dialog.focusWidget(), u"crm"_s);
    scene.grow();
    visitor(u"2-crm-add-found-whole"_s, scene.dialog);
    QTest::keyClicks(scene.dialog.focusWidget(), u"zzz"_s);
    scene.grow();
    visitor(u"2-crm-add-nothing-whole"_s, scene.dialog);
    press(scene.dialog, said("DirectoriesPage", "Add a CRM or directory"));

    access.directoryTrial = {true, u"Active Directory at dc1.example.com"_s, 8ms};
    press(unfolded(scene, u"Active Directory"_s), said("ProviderCard", "Test"));
    scene.grow();
    visitor(u"2-crm-ldap-whole"_s, scene.dialog);
    Scene database(look, access, Page::Directories);
    unfolded(database, u"Orders"_s);
    visitor(u"2-crm-sql-whole"_s, database.dialog);
    Scene hubSpot(look, access, Page::Directories);
    FoldPanel &card = unfolded(hubSpot, u"HubSpot"_s);
    access.directoryTrial = {false, u"The server refused the sign-in."_s, 182ms};
    press(card, said("ProviderCard", "Test"));
    type(card, said("ProviderCard", "Address of the interface"), u"proxy.example.com"_s);
    QTest::keyClick(hubSpot.dialog.focusWidget(), Qt::Key_Return);
    press(card, said("SecretField", "Replace…"));
    hubSpot.grow();
    visitor(u"2-crm-hubspot-problems-whole"_s, hubSpot.dialog);

    Scene signIn(look, access, Page::Directories);
    FoldPanel &salesforce = unfolded(signIn, u"Salesforce"_s);
    press(salesforce, said("ProviderCard", "Sign in"));
    visitor(u"2-crm-signing-in-whole"_s, signIn.dialog);
    access.finishSignIn({});
    settle();
    signIn.grow();
    visitor(u"2-crm-signed-in-whole"_s, signIn.dialog);
    access.setProvider({u"Salesforce"_s, u"Salesforce"_s, State::SignInNeeded, Error{ErrorKind::Unauthorized, {}, {}}, {}, true,
                        false});
    settle();
    press(salesforce, said("ProviderCard", "Take it off the list…"));
    signIn.grow();
    visitor(u"2-crm-expired-whole"_s, signIn.dialog);
}

void visitNewConnector(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    Settings settings = access.settings();
    ProviderSettings unknown;
    unknown.type = ProviderSettings::Type::Connector;
    unknown.typeName = u"globex"_s;
    unknown.name = u"Globex"_s;
    ProviderSettings forbidden = unknown;
    forbidden.typeName = u"zendesk"_s;
    forbidden.name = u"Zendesk"_s;
    forbidden.allowed = false;
    settings.crm.providers += {unknown, forbidden};
    access.setSettings(settings);
    Scene scene(look, access, Page::Directories);
    press(scene.dialog, said("DirectoriesPage", "Add a CRM or directory"));
    press(scene.dialog, said("DirectoriesPage", "Add %1").arg(u"SQL database"_s));
    visitor(u"2-crm-new"_s, scene.dialog);
    press(unfolded(scene, u"SQL database"_s), said("ProviderCard", "Test"));
    scene.grow();
    visitor(u"2-crm-new-missing-whole"_s, scene.dialog);

    access.addDirectories();
    access.setLocked({u"features"_s}, u"IT, Acme"_s);
    Scene locked(look, access, Page::Directories);
    unfolded(locked, u"HubSpot"_s);
    visitor(u"2-crm-locked-whole"_s, locked.dialog);
    locked.dialog.resize(480, 400);
    settle();
    visitor(u"2-crm-small"_s, locked.dialog);
}

void visitPrivacy(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    access.oldCalls = 340;
    Scene scene(look, access, Page::Privacy);
    auto *days = qobject_cast<NumberField *>(rowOf(scene.dialog, said("PrivacyPage", "Keep calls for"))->field());
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"30"_s);
    QTest::keyClick(days, Qt::Key_Return);
    settle();
    type(scene.dialog, said("PrivacyPage", "Person"), u"Jan"_s);
    visitor(u"4-privacy-found"_s, scene.dialog);
    const auto lists = visible<QListWidget>(scene.dialog);
    QListWidget *found = lists.last();
    found->setFocus();
    found->setCurrentRow(0);
    QTest::keyClick(found, Qt::Key_Return);
    settle();
    press(scene.dialog, said("PrivacyPage", "Erase everything…"));
    press(scene.dialog, said("PrivacyPage", "Make a report"));
    scene.grow();
    visitor(u"4-privacy-erase-whole"_s, scene.dialog);
    type(scene.dialog, said("PrivacyPage", "Confirm"), u"Jane Doe"_s);
    press(scene.dialog, said("PrivacyPage", "Erase for good"));
    type(scene.dialog, said("PrivacyPage", "Person"), u"nobody at all"_s);
    scene.grow();
    visitor(u"4-privacy-erased-whole"_s, scene.dialog);
}

void visitGeneral(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    access.refusesChanges = true;
    Scene scene(look, access, Page::General);
    press(scene.dialog, said("GeneralPage", "Do not disturb"));
    scene.grow();
    visitor(u"5-general-full-disk-whole"_s, scene.dialog);
    // The list of a field is a window of its own.
    visible<ChoiceField>(scene.dialog).constFirst()->showPopup();
    settle();
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup)
        missing(u"the list of a field"_s);
    visitor(u"5-general-list"_s, *popup);
    popup->hide();
}

void visitSearch(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    Scene scene(look, access, Page::Phone);
    scene.dialog.find(said("GeneralPage", "Language").left(3));
    settle();
    visitor(u"6-search"_s, scene.dialog);
    scene.dialog.find(u"zzz"_s);
    settle();
    visitor(u"6-search-nothing"_s, scene.dialog);
}

void visitSmall(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    for (const auto &[name, page] : pages) {
        Scene scene(look, access, page);
        scene.dialog.resize(480, 400);
        settle();
        visitor(QString::fromLatin1(name) + u"-small"_s, scene.dialog);
    }
}

} // namespace

void visitSettings(const Look &look, const Visitor &visitor)
{
    FakeSettingsAccess access;
    visitPages(look, access, {}, visitor);
    visitPhone(look, visitor);
    visitKeychain(look, visitor);
    visitDirectories(look, visitor);
    visitConnectors(look, visitor);
    visitNewConnector(look, visitor);
    visitPrivacy(look, visitor);
    visitGeneral(look, visitor);
    visitSearch(look, visitor);
    visitSmall(look, visitor);
    access.setLocked({u"call_sources"_s, u"card"_s, u"features"_s, u"journal"_s, u"theme"_s}, u"IT, Acme"_s);
    visitPages(look, access, u"-locked"_s, visitor);
}

} // namespace Ringside::Gallery
