#include "generalpage.h"

#include "hotkeyfield.h"
#include "listrows.h"
#include "plaintext.h"
#include "regionmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

//! A language as those who speak it call it: "Deutsch"; with its territory where another one is among \a offered:
//! "Português (Brasil)".
QString languageName(const QString &code, const QStringList &offered)
{
    const QLocale locale(code);
    // why the shortest: the usual territory's may be named after it, as "American English" and "español de España".
    QString name = locale.nativeLanguageName();
    const QList<QLocale> alike = QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    for (const QLocale &other : alike) {
        const QString otherName = other.nativeLanguageName();
        if (!otherName.isEmpty() && otherName.size() < name.size())
            name = otherName;
    }
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    const auto variants = std::count_if(offered.begin(), offered.end(), [&](const QString &other) {
        return QLocale(other).language() == locale.language();
    });
    return variants > 1 ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace

GeneralPage::GeneralPage(SettingsAccess &access, QWidget *parent)
    : SettingsPage(access, tr("General"), tr("Language, looks, and when you want to be left alone."), parent)
{
    buildLooks();
    buildStart();
    buildQuiet();
    buildKeys();
    connect(&access, &SettingsAccess::desktopChanged, this, &GeneralPage::showDesktop);
}

void GeneralPage::buildLooks()
{
    SettingsForm *form = addForm();
    QList<SettingsForm::Option> languages{{tr("As the computer"), QString()}};
    const QStringList offered = access().languages();
    for (const QString &code : offered)
        languages.append({languageName(code, offered), code});
    form->addChoice(tr("Language"), u"language"_s, languages,
                    {[this] { return QVariant(settings().language); },
                     [this](const QVariant &code) {
                         return change([&](Settings &wanted) { wanted.language = code.toString(); });
                     }});
    form->addChoice(tr("Colours"), u"theme"_s,
                    {{tr("As the computer"), int(ThemeChoice::System)},
                     {tr("Light"), int(ThemeChoice::Light)},
                     {tr("Dark"), int(ThemeChoice::Dark)}},
                    {[this] { return QVariant(int(settings().theme)); },
                     [this](const QVariant &choice) {
                         return change([&](Settings &wanted) { wanted.theme = ThemeChoice(choice.toInt()); });
                     }});

    auto *region = new ChoiceField(form);
    region->setModel(makeRegionModel(tr("As the computer"), region));
    const auto row = std::make_shared<QPointer<FormRow>>(); // filled once the row is there
    connect(region, &QComboBox::activated, this, [this, region, row](int index) {
        const QString code = region->itemData(index).toString();
        const QString problem = change([&](Settings &wanted) { wanted.region = code; });
        if (*row)
            (*row)->setProblem(problem);
    });
    *row = form->addControl(tr("Country"), u"region"_s, region, [this, region] {
        const QString code = settings().region;
        region->choose(code, regionName(code));
    });
    (*row)->setHint(tr("Numbers without a country code are read as dialled here."));
}

void GeneralPage::buildStart()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Start and customers"));
    m_autostart = new SwitchButton(form);
    connect(m_autostart, &QAbstractButton::clicked, this, &GeneralPage::setAutostart);
    m_autostartRow = form->addControl(tr("Start with the computer"), {}, m_autostart, [] {});
    buildLinks(*form);
    m_pageRow = form->addChoice(tr("Customers open"), u"page_inside"_s,
                                {//: Where the page of a customer opens
                                 {tr("In the browser"), false},
                                 //: Where the page of a customer opens
                                 {tr("In Ringside"), true}},
                                {[this] { return QVariant(settings().pageInside); },
                                 [this](const QVariant &inside) {
                                     return change([&](Settings &wanted) { wanted.pageInside = inside.toBool(); });
                                 }});
}

void GeneralPage::buildLinks(SettingsForm &form)
{
    auto *place = new QWidget(&form);
    place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (StyledLabel *&line : m_links) {
        line = new StyledLabel(StyledLabel::Look::Body, {}, place);
        column->addWidget(line);
    }
    m_takeLinks = makeButton({});
    column->addWidget(m_takeLinks, 0, Qt::AlignLeft);
    m_linksRow = form.addControl(tr("Telephone links"), {}, place, [] {}, m_takeLinks);
    connect(m_takeLinks, &QPushButton::clicked, this, &GeneralPage::takeLinks);
}

void GeneralPage::buildQuiet()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Do not disturb"),
                     tr("No card shows by itself then. Calls are recorded all the same."));
    form->addSwitch(tr("Do not disturb"), u"do_not_disturb.always"_s,
                    {[this] { return settings().quiet.always; },
                     [this](bool on) { return change([on](Settings &wanted) { wanted.quiet.always = on; }); }});
    m_followRow = form->addSwitch(
        tr("As the desktop"), u"do_not_disturb.follow_system"_s,
        {[this] { return settings().quiet.followSystem; },
         [this](bool on) { return change([on](Settings &wanted) { wanted.quiet.followSystem = on; }); }});
    const auto row = std::make_shared<QPointer<FormRow>>();
    m_hours = new ListEditorOf<QuietHours, QuietHoursRow>(
        tr("Add hours"), false, [this, row](const QList<QuietHours> &hours) {
            const QString problem = change([&](Settings &wanted) { wanted.quiet.hours = hours; });
            if (*row)
                (*row)->setProblem(problem);
        });
    m_hours->setEmptyText(tr("Such as 18:00 until 08:00 from Monday to Friday."));
    *row = form->addControl(tr("At these hours"), u"do_not_disturb.hours"_s, m_hours,
                            [this] { m_hours->show(settings().quiet.hours); }, m_hours->addButton());
}

void GeneralPage::buildKeys()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Keyboard"));
    auto *place = new QWidget(form);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_hotkey = new HotkeyField(place);
    m_noHotkey = makeButton(tr("None"));
    m_noHotkey->setAccessibleName(tr("No hotkey"));
    line->addWidget(m_hotkey);
    line->addWidget(m_noHotkey);
    m_hotkeyRow = form->addControl(tr("Hotkey"), u"hotkey"_s, place, [] {}, m_hotkey);
    connect(m_hotkey, &HotkeyField::chosen, this, &GeneralPage::setHotkey);
    connect(m_noHotkey, &QPushButton::clicked, this, [this] {
        setHotkey({});
        m_hotkey->setFocus(Qt::OtherFocusReason);
    });
    connect(m_hotkey, &HotkeyField::refused, this, [this] {
        m_hotkeyRow->setProblem(tr("Use Ctrl, Alt or the system's key together with another key, or a function key."));
    });
}

void GeneralPage::showDesktop()
{
    if (!m_isSettingAutostart) {
        const SettingsAccess::Autostart state = access().autostart();
        m_autostart->setChecked(state.isOn);
        m_autostart->setEnabled(state.canChange);
        m_autostartRow->setHint(neutralised(state.text, 400));
    }
    showLinks();
    const auto show = [this](FormRow *row, SettingsAccess::Feature feature, const QString &usual) {
        const SettingsAccess::Ability ability = access().ability(feature);
        row->control()->setEnabled(ability.possible && !row->isLocked());
        row->setHint(ability.text.isEmpty() ? usual : neutralised(ability.text, 400));
    };
    show(m_followRow, SettingsAccess::Feature::SystemQuiet, tr("When the desktop itself is set to silence notifications."));
    show(m_pageRow, SettingsAccess::Feature::PageInside, {});
    showHotkey();
}

void GeneralPage::setAutostart(bool on)
{
    m_isSettingAutostart = true;
    m_autostart->setEnabled(false);
    access().setAutostart(on).then(this, [this](const Result<void> &done) {
        m_isSettingAutostart = false;
        m_autostartRow->setProblem(done ? QString() : access().sentence(done.error()));
        showDesktop(); // what the system says, not what was wished
    });
}

void GeneralPage::showLinks()
{
    using Way = SettingsAccess::Links::Way;
    const SettingsAccess::Links links = access().links();
    const QStringList lines
        = links.areOurs ? QStringList{tr("Ringside opens tel:, callto: and sip: links.")} : links.lines;
    for (size_t i = 0; i < m_links.size(); ++i) {
        m_links.at(i)->setPlainText(neutralised(lines.value(qsizetype(i)), 200));
        m_links.at(i)->setVisible(qsizetype(i) < lines.size());
    }
    m_takeLinks->setVisible(!links.areOurs && links.way != Way::None);
    //: A button: the system starts Ringside for telephone links from now on
    m_takeLinks->setLabel(links.way == Way::Directly ? tr("Open them with Ringside")
                                                     //: A button
                                                     : tr("Open the system's settings…"));
    if (links.areOurs)
        m_linksRow->setProblem({});
    const QString usual = tr("A click on a number in a web page or a mail. You are asked before anything is dialled.");
    if (links.areOurs || links.way == Way::Directly)
        m_linksRow->setHint(usual);
    else if (links.way == Way::SystemSettings)
        m_linksRow->setHint(usual + u' ' + tr("Choose Ringside there, as the program for these links."));
    else
        m_linksRow->setHint(usual + u' '
                            + tr("The system does not know Ringside as a program for links. Install it from its "
                                 "package, or choose it in the system's settings, under default programs."));
}

void GeneralPage::takeLinks()
{
    m_takeLinks->setEnabled(false);
    access().takeLinks().then(this, [this](const Result<void> &done) {
        m_takeLinks->setEnabled(true);
        const bool isKeptByAnother = !done && done.error().kind == ErrorKind::Forbidden;
        m_linksRow->setProblem(done              ? QString()
                                   : isKeptByAnother ? tr("The system goes on opening them with another program. Choose "
                                                          "Ringside in the system's settings, under default programs.")
                                                     : access().sentence(done.error()));
        showDesktop(); // what the system says, not what was wished
    });
}

// The user may come back from the system's settings.
bool GeneralPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_hotkeyRow)
        showDesktop();
    return SettingsPage::event(event);
}

void GeneralPage::showHotkey()
{
    const QString keys = settings().hotkey;
    m_hotkey->setKeys(QKeySequence::fromString(keys, QKeySequence::PortableText));
    const SettingsAccess::Ability ability = access().ability(SettingsAccess::Feature::Hotkey);
    m_hotkeyRow->control()->setEnabled(ability.possible && !m_hotkeyRow->isLocked());
    m_noHotkey->setEnabled(!keys.isEmpty());
    m_hotkeyRow->setHint(ability.text.isEmpty()
                             ? tr("Shows the current call, or the search, from whichever program you are in.")
                             : neutralised(ability.text, 400));
}

void GeneralPage::setHotkey(const QKeySequence &keys)
{
    m_hotkeyRow->setProblem(
        change([&](Settings &wanted) { wanted.hotkey = keys.toString(QKeySequence::PortableText); }));
    showHotkey();
}

void GeneralPage::refresh()
{
    SettingsPage::refresh();
    showDesktop();
}

void GeneralPage::commit()
{
    SettingsPage::commit();
    m_hours->commit();
}

} // namespace Ringside
