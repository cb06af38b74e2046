#include "phonepage.h"

#include "listrows.h"
#include "messagebar.h"
#include "plaintext.h"
#include "settingscheck.h"
#include "sourcecard.h"

#include <QPointer>
#include <QVBoxLayout>


#include <algorithm>
#include <memory>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sourcesKey = "call_sources"_L1;

} // namespace

PhonePage::PhonePage(SettingsAccess &access, QWidget *parent)
    : SettingsPage(access, tr("Phone system"),
                   tr("Where your calls come from, which phones are yours, and how you make calls."), parent)
{
    buildSources();
    buildNumbers();
    buildDialling();
    connect(&access, &SettingsAccess::connectionChanged, this, [this](const QString &name) {
        for (SourceCard *card : std::as_const(m_cards)) {
            if (card->source().name == name)
                card->showConnection();
        }
    });
}

// ---- telephone systems

void PhonePage::buildSources()
{
    m_forbidden = new MessageBar(this);
    Button *removeFile = m_forbidden->addButton(Button::Kind::Plain, tr("Remove that file"));
    connect(removeFile, &QPushButton::clicked, this, [this] {
        const Result<void> removed = access().removeForbiddenSecrets();
        showForbidden();
        if (!removed)
            m_forbidden->say(MessageBar::Kind::Problem, access().sentence(removed.error()));
    });
    body()->addWidget(m_forbidden);
    m_sourcesLocked = new LockNote(this);
    m_noSources = new StyledLabel(
        StyledLabel::Look::Quiet,
        access().isDemo()
            ? tr("This is the demo: its calls come from a telephone system inside Ringside. Yours is set up outside the demo.")
            : tr("There is no telephone system yet. Add yours, and cards appear as it rings."),
        this);
    m_sourcePlace = new QWidget(this);
    auto *layout = new QVBoxLayout(m_sourcePlace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_addSource = makeButton(tr("Add a telephone system"));
    m_addSource->setSymbol(Symbol::Add);
    connect(m_addSource, &QPushButton::clicked, this, &PhonePage::addDraft);
    body()->addWidget(m_sourcesLocked);
    body()->addWidget(m_noSources);
    body()->addWidget(m_sourcePlace);
    body()->addWidget(m_addSource, 0, Qt::AlignLeft);
}

void PhonePage::showForbidden()
{
    const QString forbidden = access().forbiddenSecrets();
    if (forbidden.isEmpty())
        m_forbidden->clear();
    else if (forbidden != m_forbidden->text()) // said once, also to who listens
        m_forbidden->say(MessageBar::Kind::Warning, forbidden);
}

SourceCard *PhonePage::addCard(const CallSourceSettings &source, bool isDraft)
{
    auto *card = new SourceCard(
        access(), source, isDraft,
        [this](const QString &before, const CallSourceSettings &now) { return apply(before, now); }, m_sourcePlace);
    connect(card, &SourceCard::removeRequested, this, [this, card] { remove(card); });
    m_sourcePlace->layout()->addWidget(card);
    m_cards.append(card);
    dress(*card);
    return card;
}

void PhonePage::showSources()
{
    const QList<CallSourceSettings> &sources = settings().callSources;
    QStringList shown;
    for (const SourceCard *card : std::as_const(m_cards)) {
        if (!card->isDraft())
            shown.append(card->source().name);
    }
    QStringList wanted;
    for (const CallSourceSettings &source : sources)
        wanted.append(source.name);

    if (shown == wanted) {
        qsizetype next = 0;
        for (SourceCard *card : std::as_const(m_cards)) {
            if (!card->isDraft())
                card->show(sources.at(next++));
        }
    } else {
        QList<SourceCard *> drafts;
        for (SourceCard *card : std::as_const(m_cards)) {
            m_sourcePlace->layout()->removeWidget(card);
            if (card->isDraft()) {
                drafts.append(card);
            } else {
                card->hide();
                card->deleteLater();
            }
        }
        m_cards.clear();
        for (const CallSourceSettings &source : sources)
            addCard(source, false);
        for (SourceCard *draft : std::as_const(drafts)) {
            m_sourcePlace->layout()->addWidget(draft);
            m_cards.append(draft);
        }
    }
    const bool isLocked = access().isLocked(QString(sourcesKey));
    const QString by = neutralised(access().lockedBy());
    m_sourcesLocked->show(isLocked, by.isEmpty() ? tr("The telephone systems are set by your administrator.")
                                                 //: %1: who made the policy
                                                 : tr("The telephone systems are set by %1.").arg(by));
    m_addSource->setVisible(!isLocked && !access().isDemo());
    m_noSources->setVisible(m_cards.isEmpty());
    m_sourcePlace->setVisible(!m_cards.isEmpty());
    for (SourceCard *card : std::as_const(m_cards))
        card->setLocked(isLocked);
}

void PhonePage::addDraft()
{
    QStringList taken;
    for (const SourceCard *card : std::as_const(m_cards))
        taken.append(card->source().name);
    CallSourceSettings source;
    source.name = uniqueName(u"Asterisk"_s, taken);
    SourceCard *card = addCard(source, true);
    m_noSources->hide();
    m_sourcePlace->show();
    card->QWidget::show();
    card->setExpanded(true);
    const QList<FormRow *> rows = card->findChildren<FormRow *>();
    if (rows.size() > 1)
        rows.at(1)->field()->setFocus(Qt::OtherFocusReason); // the server; a name it has
}

QString PhonePage::apply(const QString &before, const CallSourceSettings &now)
{
    return change([&](Settings &wanted) {
        const auto place = std::find_if(wanted.callSources.begin(), wanted.callSources.end(),
                                        [&](const CallSourceSettings &source) { return source.name == before; });
        if (place != wanted.callSources.end())
            *place = now;
        else
            wanted.callSources.append(now);
    });
}

void PhonePage::remove(SourceCard *card)
{
    const CallSourceSettings source = card->source();
    const bool wasDraft = card->isDraft();
    if (!wasDraft) {
        const QString problem = change([&](Settings &wanted) {
            wanted.callSources.removeIf([&](const CallSourceSettings &one) { return one.name == source.name; });
        });
        if (!problem.isEmpty()) {
            card->setOutcome(problem, false);
            return;
        }
    } else {
        m_cards.removeOne(card);
        m_sourcePlace->layout()->removeWidget(card);
        card->hide();
        card->deleteLater();
        showSources();
    }
    const bool isUsedElsewhere = secretNames(settings()).contains(source.secret.name);
    if (source.secret.kind == SecretRef::Kind::Keychain && !isUsedElsewhere)
        access().removeSecret(source.secret);
    m_addSource->setFocus(Qt::OtherFocusReason);
}

// ---- numbers

void PhonePage::buildNumbers()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Your extensions"));
    form->addText(tr("Extensions"), u"extensions"_s,
                  {[this] { return textFromList(settings().extensions); },
                   [this](const QString &text) {
                       const QStringList extensions = listFromText(text);
                       for (const QString &one : extensions) {
                           if (!isDialWord(one))
                               //: %1: what was typed
                               return tr("“%1” is not an extension. Write it as it is dialled, such as 1001.")
                                   .arg(neutralised(one, 40));
                       }
                       return change([&](Settings &wanted) { wanted.extensions = extensions; });
                   }})
        ->setHint(tr("The numbers on which your phones ring, with commas between them."));

    form->addHeading(tr("Numbers of the company"));
    form->addText(tr("Internal numbers"), u"internal_numbers"_s,
                  {[this] { return textFromList(settings().internalNumbers); },
                   [this](const QString &text) {
                       const QStringList ranges = listFromText(text);
                       for (const QString &one : ranges) {
                           if (!DialPlan::isValidRange(one))
                               //: %1: what was typed
                               return tr("“%1” is neither a number nor a range. Write 100 or 1000-1999.")
                                   .arg(neutralised(one, 40));
                       }
                       return change([&](Settings &wanted) { wanted.internalNumbers = ranges; });
                   }})
        ->setHint(tr("Colleagues: single numbers and ranges, such as 100, 1000-1999. They are not looked up outside."));

    const auto lineRow = std::make_shared<QPointer<FormRow>>(); // filled once the row is there
    m_lines = new ListEditorOf<Line, LineRow>(tr("Add a line"), false, [this, lineRow](const QList<Line> &lines) {
        QStringList numbers;
        QString problem;
        for (const Line &line : lines) {
            if (numbers.contains(line.number))
                //: %1: a telephone number
                problem = tr("The line %1 is here twice. Remove one of the two.").arg(neutralised(line.number, 40));
            numbers.append(line.number);
        }
        if (problem.isEmpty())
            problem = change([&](Settings &wanted) { wanted.lines = lines; });
        if (*lineRow)
            (*lineRow)->setProblem(problem);
    });
    m_lines->setEmptyText(tr("Name the numbers and queues that callers dial, and cards say which it was."));
    *lineRow = form->addControl(tr("Lines"), u"lines"_s, m_lines, [this] { m_lines->show(settings().lines); },
                                m_lines->addButton());
}

// ---- dialling

void PhonePage::buildDialling()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Making calls"));
    form->addSwitch(tr("Call from Ringside"), u"dialling.enabled"_s,
                    {[this] { return settings().dialling.enabled; },
                     [this](bool on) { return change([on](Settings &wanted) { wanted.dialling.enabled = on; }); }})
        ->setHint(tr("Your phone rings first; when you take it, the other side is called."));
    using Form = DiallingSettings::Form;
    form->addChoice(tr("Numbers are dialled"), u"dialling.form"_s,
                    {{tr("As they are written"), int(Form::AsWritten)},
                     //: How numbers are dialled: +14155550123
                     {tr("With a plus and the country"), int(Form::E164)},
                     //: How numbers are dialled: 0014155550123
                     {tr("With 00 and the country"), int(Form::International)},
                     //: How numbers are dialled: 030…
                     {tr("As within the country"), int(Form::National)}},
                    {[this] { return QVariant(int(settings().dialling.form)); },
                     [this](const QVariant &form) {
                         return change([&](Settings &wanted) { wanted.dialling.form = Form(form.toInt()); });
                     }});
    form->addText(tr("Prefix for outside"), u"dialling.outside_prefix"_s,
                  {[this] { return settings().dialling.outsidePrefix; },
                   [this](const QString &text) {
                       if (!text.isEmpty() && !isPrefix(text))
                           return tr("A prefix has at most six digits, * and #.");
                       return change([&](Settings &wanted) { wanted.dialling.outsidePrefix = text; });
                   }})
        ->setHint(tr("What comes before numbers of the public network, such as 0. Usually nothing."));
    const auto targetRow = std::make_shared<QPointer<FormRow>>();
    m_targets = new ListEditorOf<TransferTarget, TransferTargetRow>(
        tr("Add somebody"), true, [this, targetRow](const QList<TransferTarget> &targets) {
            const QString problem
                = change([&](Settings &wanted) { wanted.dialling.transferTargets = targets; });
            if (*targetRow)
                (*targetRow)->setProblem(problem);
        });
    m_targets->setEmptyText(tr("Add those you often pass calls to, and the card offers them."));
    *targetRow = form->addControl(
        tr("Pass calls to"), u"dialling.transfer_targets"_s, m_targets,
        [this] { m_targets->show(settings().dialling.transferTargets); }, m_targets->addButton());
}

void PhonePage::commit()
{
    SettingsPage::commit();
    m_lines->commit();
    m_targets->commit();
    const QList<SourceCard *> cards = m_cards; // committing may change them
    for (SourceCard *card : cards)
        card->commit(true);
}

void PhonePage::refresh()
{
    const bool isFirst = m_cards.isEmpty();
    showForbidden();
    showSources();
    if (isFirst && m_cards.size() == 1)
        m_cards.first()->setExpanded(true);
    SettingsPage::refresh();
}

} // namespace Ringside
