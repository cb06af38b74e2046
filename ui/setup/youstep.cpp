#include "youstep.h"

#include "regionmodel.h"
#include "settingscheck.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 700ms;

} // namespace

YouStep::YouStep(SettingsAccess &access, SetupAccess &setup, Clock &clock, QWidget *parent)
    : SetupStep(access, tr("Which phone is yours?"),
                tr("Ringside shows the calls that ring at your extension, and no others."), parent)
    , m_extensions(new TextField(this))
    , m_region(new ChoiceField(this))
    , m_typed(clock.alarm([this] { apply(); }))
{
    m_extensions->setPlaceholderText(u"1001"_s);
    m_extensionsRow = new FormRow(tr("Your extension"), m_extensions, this);
    m_extensionsRow->setHint(tr("The number on which colleagues reach you. Several: separate them with commas. If you sit at "
                                "another phone each day, change it from Ringside's menu in the tray."));
    body()->addWidget(m_extensionsRow);

    //: The first of a list of countries
    m_region->setModel(makeRegionModel(tr("As this computer is set"), m_region));
    SettingsForm *form = addForm();
    FormRow *region = form->addControl(tr("Country of your numbers"), u"region"_s, m_region, [this] {
        const QSignalBlocker quiet(m_region);
        m_region->choose(this->settings().region);
    });
    region->setHint(tr("How numbers without a country code are to be read."));
    connect(m_region, &QComboBox::currentIndexChanged, this, [this, region] {
        const QString code = m_region->currentData().toString();
        region->setProblem(change([&code](Settings &settings) { settings.region = code; }));
    });

    m_ring = new RingCheck(access, setup, clock, this);
    body()->addSpacing(6);
    body()->addWidget(m_ring);

    connect(m_ring, &RingCheck::stateChanged, this, [this] { bringIntoView(m_ring); });
    connect(m_extensions, &QLineEdit::textEdited, this, [this] {
        m_extensionsRow->setProblem({});
        m_typed->start(typingPause);
        Q_EMIT edited();
    });
    connect(m_extensions, &QLineEdit::editingFinished, this, &YouStep::save);
    showExtensions();
}

void YouStep::showExtensions()
{
    m_extensionsRow->setLocked(access().isLocked(u"extensions"_s), access().lockedBy());
    // What is being typed is not replaced, nor what waits to be put right.
    const bool isBeingTyped = m_extensions->isModified() && (m_extensions->hasFocus() || !isGood());
    if (!isBeingTyped && listFromText(m_extensions->text()) != settings().extensions)
        m_extensions->setText(textFromList(settings().extensions));
}

void YouStep::restore(const SetupDraft &draft)
{
    if (!draft.extensions || m_extensionsRow->isLocked())
        return;
    m_extensions->setText(*draft.extensions);
    m_extensions->setModified(true);
}

void YouStep::keep(SetupDraft &draft) const
{
    if (m_extensions->isModified() && listFromText(m_extensions->text()) != settings().extensions)
        draft.extensions = m_extensions->text();
}

bool YouStep::isGood() const
{
    const QStringList extensions = listFromText(m_extensions->text());
    return std::all_of(extensions.cbegin(), extensions.cend(), isDialWord);
}

void YouStep::apply()
{
    m_typed->stop();
    if (m_extensionsRow->isLocked() || !isGood())
        return;
    m_extensionsRow->setProblem(change(
        [wanted = listFromText(m_extensions->text())](Settings &settings) { settings.extensions = wanted; }));
}

bool YouStep::save()
{
    apply();
    if (!isGood())
        m_extensionsRow->setProblem(tr("An extension is made of digits, or of letters, without blanks: 1001."));
    return m_extensionsRow->problem().isEmpty();
}

void YouStep::refresh()
{
    SetupStep::refresh();
    showExtensions();
    Q_EMIT doneChanged();
}

bool YouStep::isDone() const
{
    return !settings().extensions.isEmpty();
}

QWidget *YouStep::firstField() const
{
    return m_extensions->isEnabled() ? static_cast<QWidget *>(m_extensions) : m_region;
}

} // namespace Ringside
