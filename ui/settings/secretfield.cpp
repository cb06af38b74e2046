#include "secretfield.h"

#include "chipbutton.h"
#include "fields.h"
#include "messagebar.h"
#include "plaintext.h"

#include <QVBoxLayout>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

Button *addButton(QLayout *layout, QWidget *parent, const QString &label)
{
    auto *button = new Button(Button::Kind::Plain, parent);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setLabel(label);
    layout->addWidget(button);
    return button;
}

} // namespace

SecretField::SecretField(SettingsAccess &access, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_keptLine(new QWidget(this))
    , m_kept(new StyledLabel(StyledLabel::Look::Body, {}, m_keptLine))
    , m_entryLine(new QWidget(this))
    , m_entry(new TextField(m_entryLine))
    , m_keychainText(new StyledLabel(StyledLabel::Look::Small, {}, this))
    , m_places(new QWidget(this))
    , m_confirm(new MessageBar(this))
    , m_problem(new StyledLabel(StyledLabel::Look::Problem, {}, this))
{
    auto *keptLayout = new QHBoxLayout(m_keptLine);
    keptLayout->setContentsMargins(0, 0, 0, 0);
    keptLayout->addWidget(m_kept, 1);
    m_replace = addButton(keptLayout, m_keptLine, tr("Replace…"));
    m_remove = addButton(keptLayout, m_keptLine, tr("Remove"));
    m_move = addButton(keptLayout, m_keptLine, tr("Move to the keychain"));
    //: A button: a password that was given for another server may be sent to the one of now
    m_allow = addButton(keptLayout, m_keptLine, tr("Send it there"));

    m_entry->setEchoMode(QLineEdit::Password);
    m_entry->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
    m_entry->setAccessibleName(tr("Password"));
    auto *entryLayout = new QHBoxLayout(m_entryLine);
    entryLayout->setContentsMargins(0, 0, 0, 0);
    entryLayout->addWidget(m_entry, 1);
    //: A button: keeps the password that was typed
    m_keep = addButton(entryLayout, m_entryLine, tr("Keep"));
    m_cancel = addButton(entryLayout, m_entryLine, tr("Cancel"));

    auto *places = new FlowLayout(m_places, 6, 6);
    places->setContentsMargins(0, 0, 0, 0);
    const auto addPlace = [&](const QString &label) {
        auto *chip = new ChipButton(label, m_places);
        chip->setAutoExclusive(true);
        places->addWidget(chip);
        return chip;
    };
    //: Where to keep a password
    m_inKeychain = addPlace(tr("In the keychain"));
    //: Where to keep a password: until the program ends
    m_inSession = addPlace(tr("For this session only"));
    //: Where to keep a password: readable for whoever reads the user's files
    m_unprotected = addPlace(tr("Unprotected on this computer"));
    m_tryAgain = addButton(places, m_places, tr("Look again"));

    Button *store = m_confirm->addButton(Button::Kind::Plain, tr("Store it unprotected"));
    Button *session = m_confirm->addButton(Button::Kind::Plain, tr("Keep it for this session only"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *part : {m_keptLine, m_entryLine})
        layout->addWidget(part);
    layout->addWidget(m_problem);
    layout->addWidget(m_keychainText);
    layout->addWidget(m_places);
    layout->addWidget(m_confirm);
    for (QWidget *part : {m_keptLine, m_entryLine, m_places})
        part->hide();
    m_problem->hide();
    m_keychainText->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    connect(m_entry, &QLineEdit::returnPressed, this, &SecretField::keep);
    connect(m_entry, &QLineEdit::textEdited, this, [this] {
        setProblem({});
        m_confirm->clear();
        showState();
    });
    connect(m_keep, &QPushButton::clicked, this, &SecretField::keep);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_entry->clear();
        m_isReplacing = false;
        setProblem({});
        showState();
        m_replace->setFocus();
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_isReplacing = true;
        showState();
        m_entry->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &SecretField::remove);
    connect(m_move, &QPushButton::clicked, this, [this] {
        m_access.moveLiteralSecrets().then(this, [this](const Result<void> &moved) {
            setProblem(moved ? QString() : m_access.sentence(moved.error()));
        });
    });
    connect(m_allow, &QPushButton::clicked, this, &SecretField::allow);
    connect(&m_access, &SettingsAccess::secretChanged, this, [this](const QString &secret) {
        if (m_reference.kind != SecretRef::Kind::Keychain || secret != m_reference.name || m_isKeeping)
            return;
        setProblem({});
        ask(); // what is typed stays
    });
    connect(m_tryAgain, &QPushButton::clicked, this, &SecretField::refresh);
    connect(store, &QPushButton::clicked, this, [this] { keepAt(SecretPlace::Unprotected); });
    connect(session, &QPushButton::clicked, this, [this] { keepAt(SecretPlace::Session); });
}

QWidget *SecretField::entry() const
{
    return m_entry;
}

void SecretField::setSubject(const QString &subject)
{
    const QString name = neutralised(subject, 100);
    m_entry->setAccessibleName(name);
    //: A button; %1: what is replaced: an API key, a client secret
    m_replace->setAccessibleName(tr("Replace %1…").arg(name));
    //: A button; %1: what is removed: an API key, a client secret
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    //: A button; %1: what is kept: an API key, a client secret
    m_keep->setAccessibleName(tr("Keep %1").arg(name));
}

void SecretField::setHostless(bool hostless)
{
    if (hostless == m_isHostless)
        return;
    m_isHostless = hostless;
    if (m_keychainIsKnown)
        showKeychain(m_keychain);
}

void SecretField::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void SecretField::show(const SecretRef &reference, const QStringList &hosts, const QString &name)
{
    const bool isSame = m_question > 0 && reference == m_reference && hosts == m_hosts;
    m_name = name;
    if (isSame)
        return;
    m_reference = reference;
    m_hosts = hosts;
    refresh();
}

void SecretField::refresh()
{
    m_state.reset();
    setProblem({});
    const int question = ++m_question;
    m_access.keychain().then(this, [this, question](const KeychainState &state) {
        if (question == m_question)
            showKeychain(state);
    });
    ask();
    showState();
}

void SecretField::ask()
{
    switch (m_reference.kind) {
    case SecretRef::Kind::None:
    case SecretRef::Kind::Environment:
    case SecretRef::Kind::Literal: {
        SecretState state;
        state.isKept = m_reference.kind != SecretRef::Kind::None;
        m_state = state;
        return;
    }
    case SecretRef::Kind::Keychain:
        break;
    }
    m_access.secretState(m_reference, m_hosts)
        .then(this, [this, question = m_question](const Result<SecretState> &state) {
            if (question != m_question)
                return;
            if (state)
                m_state = *state;
            else
                setProblem(m_access.sentence(state.error()));
            showState();
        });
}

void SecretField::showKeychain(const KeychainState &state)
{
    m_keychain = state;
    m_keychainIsKnown = true;
    const bool isLocked = state.state == SecretStore::State::Locked;
    m_inKeychain->setVisible(isLocked);
    m_unprotected->setVisible(state.unprotectedAllowed);
    if (!m_inKeychain->isChecked() && !m_inSession->isChecked() && !m_unprotected->isChecked())
        (isLocked ? m_inKeychain : m_inSession)->setChecked(true);
    if (m_unprotected->isChecked() && !state.unprotectedAllowed)
        m_inSession->setChecked(true);
    switch (state.state) {
    case SecretStore::State::Available:
        m_keychainText->setPlainText(m_isHostless ? tr("It is kept in the system's keychain.")
                                                  : tr("It is kept in the system's keychain, for this server only."));
        break;
    case SecretStore::State::Locked:
        m_keychainText->setPlainText(
            tr("The system's keychain is locked, or not set up yet. When the password is kept in it, the system asks you "
               "for the keychain's own password."));
        break;
    case SecretStore::State::Unavailable:
        m_keychainText->setPlainText(
            state.reason.isEmpty()
                ? tr("This computer has no keychain for passwords.")
                //: %1: the reason in the words of the system
                : tr("The system's keychain cannot be used: %1").arg(neutralised(state.reason)));
        break;
    }
    showState();
}

QString SecretField::stateText() const
{
    static const QString dots(8, QChar(0x2022));
    switch (m_reference.kind) {
    case SecretRef::Kind::None:
        return {};
    case SecretRef::Kind::Environment:
        //: %1: the name of an environment variable
        return tr("Taken from the environment variable %1.").arg(neutralised(m_reference.name));
    case SecretRef::Kind::Literal:
        return tr("Stands readable in the file config.yml.");
    case SecretRef::Kind::Keychain:
        break;
    }
    if (!m_state)
        return tr("Looking into the keychain…");
    switch (m_state->place) {
    case SecretPlace::Keychain:
        break;
    case SecretPlace::Session:
        //: %1: dots in place of a password
        return tr("%1 kept for this session only").arg(dots);
    case SecretPlace::Unprotected:
        //: %1: dots in place of a password
        return tr("%1 stored unprotected on this computer").arg(dots);
    }
    //: %1: dots in place of a password
    return tr("%1 kept in the system keychain").arg(dots);
}

QString SecretField::strangersText() const
{
    //: %1 and %2: hosts. The server was changed in the settings.
    return tr("The password was given for %1. The settings now name %2. It is not sent there before you say so; if you "
              "did not change the server yourself, ask your administrator first.")
        .arg(neutralised(m_state->givenFor.join(u", "_s), 200), neutralised(m_hosts.join(u", "_s), 200));
}

void SecretField::showState()
{
    const bool isWaiting = !m_state && m_problem->text().isEmpty();
    const bool isKept = m_state && m_state->isKept;
    const bool asksForHosts = isForOthers();
    const bool isLiteral = m_reference.kind == SecretRef::Kind::Literal;
    const bool asks = !isWaiting && (!isKept || asksForHosts || m_isReplacing);
    m_kept->setPlainText(stateText());
    m_keptLine->setVisible(isWaiting || (isKept && (!asks || asksForHosts)));
    m_replace->setVisible(isKept && !asks);
    m_remove->setVisible(isKept);
    m_allow->setVisible(asksForHosts);
    m_move->setVisible(isKept && isLiteral && m_keychain.state == SecretStore::State::Available);
    m_entryLine->setVisible(asks);
    m_cancel->setVisible(m_isReplacing);
    m_keep->setEnabled(!m_entry->text().isEmpty());

    const bool saysWhere = asks && m_keychainIsKnown;
    m_keychainText->setVisible(saysWhere);
    m_places->setVisible(saysWhere && m_keychain.state != SecretStore::State::Available);
    if (asksForHosts && m_problem->text().isEmpty()) {
        setProblem(strangersText());
        m_allow->setAccessibleDescription(m_problem->text());
    }
    Q_EMIT stateShown();
}

bool SecretField::isForOthers() const
{
    return m_state && m_state->isKept && !m_state->isForHosts && !m_hosts.isEmpty();
}

bool SecretField::isAbsent() const
{
    return m_reference.kind == SecretRef::Kind::Keychain && m_state && !m_state->isKept;
}

std::optional<Secret> SecretField::typed() const
{
    if (m_entry->text().isEmpty())
        return std::nullopt;
    return Secret(m_entry->text().toUtf8());
}

SecretPlace SecretField::chosenPlace() const
{
    if (m_keychain.state == SecretStore::State::Available || m_inKeychain->isChecked())
        return SecretPlace::Keychain;
    return m_unprotected->isChecked() ? SecretPlace::Unprotected : SecretPlace::Session;
}

void SecretField::keep()
{
    if (m_entry->text().isEmpty() || !m_keychainIsKnown)
        return;
    if (m_hosts.isEmpty() && !m_isHostless) {
        setProblem(tr("Enter the server first: a password is kept for its server only."));
        return;
    }
    if (chosenPlace() == SecretPlace::Unprotected) {
        m_confirm->say(MessageBar::Kind::Warning,
                       tr("Whoever can read the files of your account on this computer can then read this password."));
        return;
    }
    keepAt(chosenPlace());
}

void SecretField::commit()
{
    if (m_entry->text().isEmpty() || (m_hosts.isEmpty() && !m_isHostless) || !m_keychainIsKnown)
        return;
    // Half of a new password would take the place of one that works.
    if (m_isReplacing)
        return;
    // Unprotected only by the user's word, which was not given.
    const SecretPlace place = chosenPlace();
    keepAt(place == SecretPlace::Unprotected ? SecretPlace::Session : place);
}

void SecretField::keepAt(SecretPlace place)
{
    const std::optional<Secret> secret = typed();
    if (!secret)
        return;
    m_confirm->clear();
    setProblem({});
    m_keep->setEnabled(false);
    m_isKeeping = true;
    const QString name = m_reference.kind == SecretRef::Kind::Keychain ? m_reference.name : m_name;
    m_access.keepSecret(name, *secret, m_hosts, place).then(this, [this](const Result<SecretRef> &kept) {
        m_isKeeping = false;
        if (!kept) {
            setProblem(m_access.sentence(kept.error()));
            m_keep->setEnabled(true);
            return;
        }
        const bool hadKeyboard = m_entryLine->isAncestorOf(window()->focusWidget());
        m_entry->clear();
        m_isReplacing = false;
        m_reference = *kept;
        Q_EMIT referenceChanged(*kept);
        refresh();
        if (hadKeyboard)
            m_replace->setFocus();
    });
}

void SecretField::allow()
{
    m_allow->setEnabled(false);
    m_access.allowHosts(m_reference, m_hosts).then(this, [this](const Result<void> &allowed) {
        m_allow->setEnabled(true);
        if (!allowed) {
            setProblem(m_access.sentence(allowed.error()));
            return;
        }
        refresh();
        m_replace->setFocus();
    });
}

void SecretField::remove()
{
    if (m_reference.kind != SecretRef::Kind::Keychain) {
        m_reference = {};
        Q_EMIT referenceChanged({});
        refresh();
        return;
    }
    m_access.removeSecret(m_reference).then(this, [this](const Result<void> &removed) {
        if (!removed) {
            setProblem(m_access.sentence(removed.error()));
            return;
        }
        m_reference = {};
        Q_EMIT referenceChanged({});
        refresh();
        m_entry->setFocus();
    });
}

void SecretField::setProblem(const QString &problem)
{
    m_problem->setPlainText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_entry->setAccessibleDescription(problem);
    m_entry->setInvalid(!problem.isEmpty());
}

} // namespace Ringside
