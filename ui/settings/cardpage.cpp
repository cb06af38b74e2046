#include "cardpage.h"

#include "dispositionname.h"
#include "listrows.h"
#include "plaintext.h"
#include "reorderlist.h"
#include "settingscheck.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

using Fact = CardSettings::Fact;

constexpr std::array allFacts{Fact::LastContact, Fact::Calls, Fact::Email, Fact::Account, Fact::CustomerSince};
constexpr auto factProperty = "ringsideFact";

//! One fact that the card can show: a grip to move it, a box to choose it.
QWidget *makeFactRow(Fact fact, const QString &label, const Theme &theme)
{
    auto *row = new QWidget;
    row->setProperty(factProperty, int(fact));
    auto *grip = new DragGrip(row);
    auto *box = new CheckBox(row);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setText(label);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(grip);
    layout->addWidget(box, 1);
    setThemeOfAll(*row, theme);
    return row;
}

} // namespace

CardPage::CardPage(SettingsAccess &access, QWidget *parent)
    : SettingsPage(access, tr("Pop-up card"), tr("Where the card shows, for which calls, and what stands on it."), parent)
{
    buildPlace();
    buildOccasions();
    buildFacts();
    buildWrapUp();
}

// ---- place

void CardPage::buildPlace()
{
    SettingsForm *form = addForm();
    m_corner = new CornerChooser(this);
    m_cornerRow = form->addControl(tr("Corner"), u"card.corner"_s, m_corner, [] {});
    m_screen = new ChoiceField(this);
    m_screenRow = form->addControl(tr("Screen"), u"card.screen"_s, m_screen, [this] { showPlace(); });
    connect(m_corner, &CornerChooser::chosen, this, [this](CardSettings::Corner corner, const QString &screen) {
        const bool screenIsLocked = access().isLocked(u"card.screen"_s);
        m_cornerRow->setProblem(change([&](Settings &wanted) {
            wanted.card.corner = corner;
            if (!screenIsLocked)
                wanted.card.screen = screen;
        }));
        showPlace();
    });
    connect(m_screen, &QComboBox::activated, this, [this](int index) {
        const QString screen = m_screen->itemData(index).toString();
        m_screenRow->setProblem(change([&](Settings &wanted) { wanted.card.screen = screen; }));
        showPlace();
    });
    connect(&access(), &SettingsAccess::screensChanged, this, &CardPage::showPlace);
}

void CardPage::showPlace()
{
    const CardSettings &card = settings().card;
    const QList<ScreenPicture> screens = access().screens();
    m_corner->setScreens(screens);
    m_corner->setPlace(card.corner, card.screen);
    m_cornerRow->setHint(tr("Drag the card into a corner, or use the arrow keys: %1.").arg(m_corner->cornerText()));

    m_screen->clear();
    m_screen->addItem(tr("The one with the mouse pointer"), u"active"_s);
    m_screen->addItem(tr("The main one"), u"primary"_s);
    bool isThere = card.screen == u"active" || card.screen == u"primary";
    for (const ScreenPicture &screen : screens) {
        const QString label = neutralised(screen.label.isEmpty() ? screen.name : screen.label, 80);
        m_screen->addItem(label, screen.name);
        isThere = isThere || screen.name == card.screen;
    }
    m_screen->choose(card.screen, neutralised(card.screen, 80));
    m_screenRow->setHint(isThere ? QString()
                                 : tr("This screen is not connected now. Until it is, the card shows on the main one."));
}

// ---- occasions

void CardPage::buildOccasions()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("When it shows"));
    const auto occasion = [&](const QString &label, bool CardSettings::*flag) {
        return form->addSwitch(label, u"card.show"_s,
                               {[this, flag] { return settings().card.*flag; },
                                [this, flag](bool on) {
                                    return change([=](Settings &wanted) { wanted.card.*flag = on; });
                                }});
    };
    occasion(tr("A call rings"), &CardSettings::showRinging);
    occasion(tr("You take a call"), &CardSettings::showAnswered);
    occasion(tr("You make a call"), &CardSettings::showOutbound);
    occasion(tr("A colleague is on the line"), &CardSettings::showInternal);
    FormRow *stay = form->addNumber(tr("Stays after the call"), u"card.hide_after"_s, 0, 3600,
                                    {[this] { return int(settings().card.hideAfter.count()); },
                                     [this](int seconds) {
                                         return change([seconds](Settings &wanted) {
                                             wanted.card.hideAfter = std::chrono::seconds(seconds);
                                         });
                                     }});
    auto *field = qobject_cast<NumberField *>(stay->field());
    //: Behind a number: seconds
    field->setSuffix(tr(" s"));
    //: How long the card stays after a call
    field->setSpecialValueText(tr("Until closed"));
    stay->setHint(tr("With 0 it stays until you close it."));
}

// ---- facts

void CardPage::buildFacts()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("What stands on it"));
    m_facts = new ReorderList(this);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_factsRow = form->addControl(tr("Facts"), u"card.facts"_s, m_facts, [this] { showFacts(); });
    m_factsRow->setHint(tr("In this order, where they are known. Drag them, or press Alt+Up or Alt+Down."));
    connect(m_facts, &ReorderList::moved, this, &CardPage::takeFacts);
}

void CardPage::showFacts()
{
    const auto labelOf = [](Fact fact) {
        switch (fact) {
        case Fact::LastContact:
            return tr("Last contact");
        case Fact::Calls:
            return tr("Number of calls");
        case Fact::Email:
            return tr("E-mail address");
        case Fact::Account:
            return tr("Account");
        case Fact::CustomerSince:
            break;
        }
        return tr("Customer since");
    };
    if (m_facts->count() == 0) {
        for (const Fact fact : allFacts) {
            QWidget *row = makeFactRow(fact, labelOf(fact), theme());
            row->findChild<DragGrip *>()->setAccessibleName(tr("Place of %1").arg(labelOf(fact)));
            connect(row->findChild<CheckBox *>(), &QCheckBox::clicked, this, &CardPage::takeFacts);
            m_facts->append(row);
        }
    }
    // The chosen ones in their order, then the others where they were.
    const QList<Fact> chosen = settings().card.facts;
    const auto rankOf = [&](const QWidget *row) {
        const qsizetype rank = chosen.indexOf(Fact(row->property(factProperty).toInt()));
        return rank < 0 ? chosen.size() : rank;
    };
    QList<QWidget *> wanted = m_facts->items();
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](const QWidget *a, const QWidget *b) { return rankOf(a) < rankOf(b); });
    m_facts->arrange(wanted);
    for (QWidget *row : std::as_const(wanted))
        row->findChild<CheckBox *>()->setChecked(rankOf(row) < chosen.size());
}

void CardPage::takeFacts()
{
    QList<Fact> chosen;
    for (const QWidget *row : m_facts->items()) {
        if (row->findChild<CheckBox *>()->isChecked())
            chosen.append(Fact(row->property(factProperty).toInt()));
    }
    m_factsRow->setProblem(change([&](Settings &wanted) { wanted.card.facts = chosen; }));
    showFacts();
}

// ---- wrap-up

void CardPage::buildWrapUp()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("After the call"));
    form->addSwitch(tr("Ask for a wrap-up"), u"wrap_up.enabled"_s,
                    {[this] { return settings().wrapUp.enabled; },
                     [this](bool on) { return change([on](Settings &wanted) { wanted.wrapUp.enabled = on; }); }})
        ->setHint(tr("The card asks for a note, an outcome and a time to follow up. Without it, notes can be taken all the same."));
    const auto row = std::make_shared<QPointer<FormRow>>();
    m_dispositions = new ListEditorOf<Disposition, DispositionRow>(
        tr("Add an outcome"), true, [this, row](const QList<Disposition> &dispositions) {
            const QString problem = setDispositions(dispositions);
            if (*row)
                (*row)->setProblem(problem);
        });
    m_dispositions->setEmptyText(tr("No outcome is asked for."));
    *row = form->addControl(
        tr("Outcomes"), u"wrap_up.dispositions"_s, m_dispositions,
        [this] { m_dispositions->show(settings().wrapUp.dispositions); }, m_dispositions->addButton());
}

QString CardPage::setDispositions(QList<Disposition> dispositions)
{
    QStringList codes;
    QStringList names;
    for (Disposition &one : dispositions) {
        if (codes.contains(one.code))
            one.code = codeFor(one.code, codes);
        codes.append(one.code);
        const QString name = one.name.isEmpty() ? dispositionName(one) : one.name;
        if (names.contains(name, Qt::CaseInsensitive))
            //: %1: an outcome of a call
            return tr("The outcome “%1” is here twice. Change or remove one of the two.").arg(neutralised(name, 60));
        names.append(name);
    }
    return change([&](Settings &wanted) { wanted.wrapUp.dispositions = dispositions; });
}

void CardPage::commit()
{
    SettingsPage::commit();
    m_dispositions->commit();
}

} // namespace Ringside
