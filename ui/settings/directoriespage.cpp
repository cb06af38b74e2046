#include "directoriespage.h"

#include "connectorgallery.h"
#include "connectorwords.h"
#include "filefield.h"
#include "messagebar.h"
#include "plaintext.h"
#include "providercard.h"
#include "reorderlist.h"
#include "settingscheck.h"
#include "sourcecard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto providersKey = "features.crm_integration.providers"_L1;
constexpr auto phoneBookType = "phone_book"_L1;

//! What stands beneath its name in the gallery.
QString summaryOf(const ConnectorForm &form)
{
    if (!form.summary.isEmpty())
        return form.summary;
    QStringList ways;
    for (const ConnectorWay &way : form.ways)
        ways.append(neutralised(way.label, 80));
    return joined(ways);
}

QStringList namesOf(const QList<ProviderSettings> &providers)
{
    QStringList names;
    for (const ProviderSettings &provider : providers)
        names.append(provider.name);
    return names;
}

} // namespace

DirectoriesPage::DirectoriesPage(SettingsAccess &access, QWidget *parent)
    : SettingsPage(access, tr("CRM & directories"),
                   tr("Asked in this order; the first answer is shown at once, later ones add to it."), parent)
{
    buildList();
    buildGallery();
    buildOptions();
    readForms();
    connect(&access, &SettingsAccess::providerChanged, this, [this](const QString &name) {
        for (ProviderCard *card : cards()) {
            if (card->provider().name == name)
                card->showState();
        }
    });
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
    m_gallery = new ConnectorGallery(this);
    m_gallery->hide();
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(m_gallery);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_gallery->clearFilter();
        m_gallery->setVisible(m_gallery->isHidden());
        if (m_gallery->isHidden())
            return;
        reveal(*m_gallery);
        m_gallery->takeKeyboard();
    });
    connect(m_gallery, &ConnectorGallery::addRequested, this, &DirectoriesPage::add);
    connect(m_gallery, &ConnectorGallery::closeRequested, this, [this] {
        m_gallery->hide();
        m_add->setFocus(Qt::OtherFocusReason);
    });
}

void DirectoriesPage::readForms()
{
    access().connectorForms().then(this, [this](const QList<ConnectorForm> &forms) {
        m_forms.emplace();
        for (const ConnectorForm &form : forms)
            m_forms->append(inOurLanguage(form));
        for (ProviderCard *card : cards())
            giveForm(*card);
        showGallery();
    });
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
    m_caFile = new FileField(tr("Certificate of the authority"),
                             {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}, form);
    m_caRow = form->addControl(
        tr("Certificate of the authority"), u"features.crm_integration.ca_file"_s, m_caFile,
        [this] {
            if (!m_caRow || m_caRow->problem().isEmpty())
                m_caFile->show(settings().crm.caFile);
        },
        m_caFile->entry());
    m_caRow->setHint(tr("A PEM file, where CRMs or the company's proxy have certificates of the company's own making."));
    connect(m_caFile, &FileField::chosen, this, &DirectoriesPage::setCaFile);
}

// It may lie on another computer: nobody waits for it.
void DirectoriesPage::setCaFile(const QString &file)
{
    const auto take = [this, file] {
        m_caRow->setProblem(change([file](Settings &wanted) { wanted.crm.caFile = file; }));
    };
    const int question = ++m_caQuestion;
    m_caRow->setProblem({});
    if (file.isEmpty()) {
        take();
        return;
    }
    access().certificateFile(file).then(this, [this, question, take](CertificateFileState state) {
        if (question != m_caQuestion)
            return;
        if (state == CertificateFileState::Good)
            take();
        else
            m_caRow->setProblem(SourceCard::certificateProblem(state));
    });
}

ProviderCard *DirectoriesPage::makeCard(const ProviderSettings &provider)
{
    auto *card = new ProviderCard(
        access(), provider, [this](const QString &before, const ProviderSettings &now) { return apply(before, now); }, m_list);
    connect(card, &ProviderCard::removeRequested, this, [this, card] { remove(card); });
    m_list->append(card);
    giveForm(*card);
    dress(*card);
    return card;
}

// A phone book has none; a card that has one keeps it, with what is typed into it.
void DirectoriesPage::giveForm(ProviderCard &card) const
{
    if (!m_forms || card.isBuilt())
        return;
    const QString type = card.provider().typeWord();
    const auto form = std::find_if(m_forms->begin(), m_forms->end(),
                                   [&](const ConnectorForm &one) { return one.type == type; });
    card.setForm(form == m_forms->end() ? std::nullopt : std::optional(*form));
    card.setLocked(access().isLocked(QString(providersKey)));
    dress(card);
}

void DirectoriesPage::showProviders()
{
    const QList<ProviderSettings> &providers = settings().crm.providers;
    // Entries that are there still keep their cards, what is typed into them, and the keyboard.
    QList<ProviderCard *> left = cards();
    QList<QWidget *> inOrder;
    for (const ProviderSettings &provider : providers) {
        const auto same = std::find_if(left.begin(), left.end(), [&](const ProviderCard *one) {
            return one->provider().name == provider.name && one->provider().typeWord() == provider.typeWord();
        });
        if (same == left.end()) {
            inOrder.append(makeCard(provider));
            continue;
        }
        (*same)->show(provider);
        inOrder.append(*same);
        left.erase(same);
    }
    for (ProviderCard *gone : std::as_const(left))
        m_list->remove(gone);
    m_list->arrange(inOrder);
    const bool isLocked = access().isLocked(QString(providersKey));
    const QString by = neutralised(access().lockedBy());
    m_locked->show(isLocked, by.isEmpty() ? tr("The list is set by your administrator.")
                                          //: %1: who made the policy
                                          : tr("The list is set by %1.").arg(by));
    m_empty->setVisible(providers.isEmpty());
    m_list->setVisible(!providers.isEmpty());
    m_add->setVisible(!isLocked);
    if (isLocked)
        m_gallery->hide();
    for (ProviderCard *card : cards()) {
        card->setLocked(isLocked);
        card->findChild<DragGrip *>()->setVisible(!isLocked && providers.size() > 1);
    }
    showGallery();
}

void DirectoriesPage::showGallery()
{
    const QList<ProviderSettings> &providers = settings().crm.providers;
    const bool hasPhoneBook = std::any_of(providers.begin(), providers.end(), [](const ProviderSettings &provider) {
        return provider.type == ProviderSettings::Type::PhoneBook;
    });
    //: A button: adds a CRM or directory to the list
    const QString add = tr("Add");
    QList<ConnectorGallery::Entry> entries{{QString(phoneBookType), tr("Phone book"),
                                            hasPhoneBook ? tr("It is in the list already.")
                                                         : tr("People from CSV and vCard files, kept on this computer."),
                                            add, tr("Add the phone book"), !hasPhoneBook, false}};
    const QList<ConnectorForm> forms = m_forms.value_or(QList<ConnectorForm>());
    for (const ConnectorForm &form : forms) {
        //: A button; %1: a CRM or directory
        const QString addThis = tr("Add %1").arg(neutralised(form.name, 80));
        entries.append({form.type, form.name, summaryOf(form), add, addThis, true, true});
    }
    m_gallery->setEntries(entries, m_forms.has_value());
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
    const ProviderSettings provider = card->provider();
    if (const auto status = access().providerStatus(provider.name); status && status->signsIn)
        access().signOut(provider.name);
    const QString problem = change([&](Settings &wanted) {
        wanted.crm.providers.removeIf([&](const ProviderSettings &one) { return one.name == provider.name; });
    });
    m_add->setFocus(Qt::OtherFocusReason);
    if (!problem.isEmpty()) {
        m_problem->say(MessageBar::Kind::Problem, problem);
        return;
    }
    const QStringList used = secretNames(settings());
    const auto secrets = keychainSecrets(provider);
    for (const auto &[key, reference] : secrets) {
        if (!used.contains(reference.name))
            access().removeSecret(reference);
    }
}

void DirectoriesPage::add(const QString &type)
{
    m_problem->clear();
    if (type == phoneBookType) {
        addPhoneBook();
        return;
    }
    const auto form = std::find_if(m_forms->begin(), m_forms->end(),
                                   [&](const ConnectorForm &one) { return one.type == type; });
    if (form != m_forms->end())
        addConnector(*form);
}

// It stands in the settings at once, switched off until it is complete: nothing that is typed is lost.
void DirectoriesPage::addConnector(const ConnectorForm &form)
{
    using Type = ProviderSettings::Type;
    ProviderSettings provider;
    provider.type = form.type == u"ldap" ? Type::Ldap : form.type == u"sql" ? Type::Sql : Type::Connector;
    if (provider.type == Type::Connector)
        provider.typeName = form.type;
    provider.name = uniqueName(neutralised(form.name, 80), namesOf(settings().crm.providers));
    for (const ConnectorParameter &parameter : form.parameters) {
        const bool isChoice = parameter.type == ConnectorParameter::Type::Choice;
        if (isChoice && parameter.required && !parameter.fallback.isEmpty())
            provider.setText(parameter.name, parameter.fallback);
    }
    provider.enabled = missingFrom(form, provider).isEmpty();
    const QString problem = change([&](Settings &wanted) { wanted.crm.providers.append(provider); });
    if (!problem.isEmpty()) {
        m_problem->say(MessageBar::Kind::Problem, problem);
        return;
    }
    m_gallery->hide();
    const QList<ProviderCard *> all = cards();
    const auto card = std::find_if(all.begin(), all.end(),
                                   [&](const ProviderCard *one) { return one->provider().name == provider.name; });
    if (card == all.end()) // a policy has another list
        return;
    (*card)->QWidget::show();
    (*card)->setExpanded(true);
    (*card)->takeKeyboard();
    reveal(**card);
}

void DirectoriesPage::addPhoneBook()
{
    const QString problem = change([](Settings &wanted) {
        ProviderSettings provider;
        provider.name = uniqueName(u"PhoneBook"_s, namesOf(wanted.crm.providers));
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
    if (!m_caRow->isLocked())
        m_caFile->commit();
    for (ProviderCard *card : cards())
        card->commit();
}

void DirectoriesPage::refresh()
{
    showProviders();
    SettingsPage::refresh();
}

} // namespace Ringside
