#include "directoriespage.h"

#include "foldpanel.h"
#include "messagebar.h"
#include "plaintext.h"
#include "providercard.h"
#include "reorderlist.h"
#include "settingscheck.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto providersKey = "features.crm_integration.providers"_L1;

} // namespace

DirectoriesPage::DirectoriesPage(SettingsAccess &access, QWidget *parent)
    : SettingsPage(access, tr("CRM & directories"),
                   tr("Asked in this order; the first answer is shown at once, later ones add to it."), parent)
{
    buildList();
    buildGallery();
    buildOptions();
    connect(&access, &SettingsAccess::phoneBookChanged, this, [this] {
        for (ProviderCard *card : cards())
            card->readPhoneBook();
    });
    connect(&access, &SettingsAccess::importProgress, this, [this](double fraction, qint64 rows) {
        for (ProviderCard *card : cards())
            card->showProgress(fraction, rows);
    });
}

QList<ProviderCard *> DirectoriesPage::cards() const
{
    QList<ProviderCard *> result;
    for (QWidget *item : m_list->items())
        result.append(static_cast<ProviderCard *>(item));
    return result;
}

void DirectoriesPage::buildList()
{
    m_locked = new LockNote(this);
    m_empty = new StyledLabel(StyledLabel::Look::Quiet,
                              tr("Callers are looked up nowhere. Add a directory to see who is calling."), this);
    m_list = new ReorderList(this);
    m_list->setSpacing(8);
    m_problem = new MessageBar(this);
    body()->addWidget(m_locked);
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    body()->addWidget(m_problem);
    connect(m_list, &ReorderList::moved, this, &DirectoriesPage::move);
}

void DirectoriesPage::buildGallery()
{
    m_add = makeButton(tr("Add a CRM or directory"));
    m_add->setSymbol(Symbol::Add);
    m_gallery = new Panel(this);
    m_gallery->hide();
    m_phoneBookText = new StyledLabel(StyledLabel::Look::Quiet, {}, m_gallery);
    m_addPhoneBook = new Button(Button::Kind::Plain, m_gallery);
    m_addPhoneBook->setFocusPolicy(Qt::StrongFocus);
    m_addPhoneBook->setLabel(tr("Add the phone book"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new StyledLabel(StyledLabel::Look::Heading, tr("Phone book"), m_gallery));
    words->addWidget(m_phoneBookText);
    auto *line = new QHBoxLayout(m_gallery);
    line->setContentsMargins(12, 10, 12, 10);
    line->setSpacing(12);
    line->addWidget(new LogoTile(Symbol::Book, m_gallery));
    line->addLayout(words, 1);
    line->addWidget(m_addPhoneBook);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(m_gallery);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_gallery->setVisible(m_gallery->isHidden());
        if (!m_gallery->isHidden() && m_addPhoneBook->isEnabled())
            m_addPhoneBook->setFocus();
    });
    connect(m_addPhoneBook, &QPushButton::clicked, this, &DirectoriesPage::addPhoneBook);
}

void DirectoriesPage::buildOptions()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Looking up"));
    form->addSwitch(tr("Look callers up"), u"features.crm_integration.enabled"_s,
                    {[this] { return settings().crm.enabled; },
                     [this](bool on) { return change([on](Settings &wanted) { wanted.crm.enabled = on; }); }});
    form->addSwitch(tr("Stop at an exact match"), u"features.crm_integration.stop_at_first_exact"_s,
                    {[this] { return settings().crm.stopAtFirstExact; },
                     [this](bool on) {
                         return change([on](Settings &wanted) { wanted.crm.stopAtFirstExact = on; });
                     }})
        ->setHint(tr("Spares the directories further down; they are then not asked about this caller."));
    form->addSwitch(tr("Remember answers"), u"features.crm_integration.cache_enabled"_s,
                    {[this] { return settings().crm.cacheEnabled; },
                     [this](bool on) { return change([on](Settings &wanted) { wanted.crm.cacheEnabled = on; }); }})
        ->setHint(tr("Cards of callers who ring again are complete at once."));
    FormRow *age = form->addNumber(
        tr("Ask again after"), u"features.crm_integration.cache_timeout"_s, 0, 7 * 24 * 60,
        {[this] { return int(std::chrono::duration_cast<std::chrono::minutes>(settings().crm.cacheTimeout).count()); },
         [this](int minutes) {
             return change([minutes](Settings &wanted) { wanted.crm.cacheTimeout = std::chrono::minutes(minutes); });
         }});
    //: Behind a number: minutes
    qobject_cast<NumberField *>(age->field())->setSuffix(tr(" min"));
}

void DirectoriesPage::showProviders()
{
    const QList<ProviderSettings> &providers = settings().crm.providers;
    // The same entries in another order keep their cards, and the keyboard.
    const QList<ProviderCard *> shown = cards();
    QList<QWidget *> inOrder;
    for (const ProviderSettings &provider : providers) {
        const auto card = std::find_if(shown.begin(), shown.end(), [&](const ProviderCard *one) {
            return one->provider().name == provider.name && one->provider().type == provider.type;
        });
        if (card != shown.end())
            inOrder.append(*card);
    }
    if (inOrder.size() == providers.size() && shown.size() == providers.size()) {
        m_list->arrange(inOrder);
        const QList<ProviderCard *> arranged = cards();
        for (qsizetype i = 0; i < arranged.size(); ++i)
            arranged.at(i)->show(providers.at(i));
    } else {
        m_list->clear();
        for (const ProviderSettings &provider : providers) {
            auto *card = new ProviderCard(
                access(), provider,
                [this](const QString &before, const ProviderSettings &now) { return apply(before, now); }, m_list);
            connect(card, &ProviderCard::removeRequested, this, [this, card] { remove(card); });
            dress(*card);
            m_list->append(card);
        }
    }
    const bool isLocked = access().isLocked(QString(providersKey));
    const QString by = neutralised(access().lockedBy());
    m_locked->show(isLocked, by.isEmpty() ? tr("The list is set by your administrator.")
                                          //: %1: who made the policy
                                          : tr("The list is set by %1.").arg(by));
    m_empty->setVisible(providers.isEmpty());
    m_list->setVisible(!providers.isEmpty());
    m_add->setVisible(!isLocked);
    for (ProviderCard *card : cards()) {
        card->setLocked(isLocked);
        card->findChild<DragGrip *>()->setVisible(!isLocked && providers.size() > 1);
    }
    showGallery();
}

void DirectoriesPage::showGallery()
{
    const QList<ProviderSettings> &providers = settings().crm.providers;
    const bool isThere = std::any_of(providers.begin(), providers.end(), [](const ProviderSettings &provider) {
        return provider.type == ProviderSettings::Type::PhoneBook;
    });
    m_phoneBookText->setPlainText(isThere ? tr("It is in the list already.")
                                          : tr("People from CSV and vCard files, kept on this computer."));
    m_addPhoneBook->setEnabled(!isThere);
}

QString DirectoriesPage::apply(const QString &before, const ProviderSettings &now)
{
    return change([&](Settings &wanted) {
        for (ProviderSettings &provider : wanted.crm.providers) {
            if (provider.name == before)
                provider = now;
        }
    });
}

void DirectoriesPage::move(int from, int to)
{
    m_problem->clear();
    const QString problem = access().isLocked(QString(providersKey))
        ? tr("The list is set by your administrator.")
        : change([&](Settings &wanted) { wanted.crm.providers.move(from, to); });
    if (!problem.isEmpty()) {
        m_problem->say(MessageBar::Kind::Problem, problem);
        showProviders(); // as it was
    }
}

void DirectoriesPage::remove(ProviderCard *card)
{
    const QString name = card->provider().name;
    const QString problem = change([&](Settings &wanted) {
        wanted.crm.providers.removeIf([&](const ProviderSettings &provider) { return provider.name == name; });
    });
    if (!problem.isEmpty())
        m_problem->say(MessageBar::Kind::Problem, problem);
    m_add->setFocus(Qt::OtherFocusReason);
}

void DirectoriesPage::addPhoneBook()
{
    const QString problem = change([](Settings &wanted) {
        QStringList taken;
        for (const ProviderSettings &provider : std::as_const(wanted.crm.providers))
            taken.append(provider.name);
        ProviderSettings provider;
        provider.name = uniqueName(u"PhoneBook"_s, taken);
        wanted.crm.providers.append(provider);
    });
    if (!problem.isEmpty()) {
        m_problem->say(MessageBar::Kind::Problem, problem);
        return;
    }
    m_gallery->hide();
    m_add->setFocus(Qt::OtherFocusReason);
}

void DirectoriesPage::commit()
{
    SettingsPage::commit();
    for (ProviderCard *card : cards())
        card->commit();
}

void DirectoriesPage::refresh()
{
    showProviders();
    SettingsPage::refresh();
}

} // namespace Ringside
