#include "phonestep.h"

#include "messagebar.h"
#include "plaintext.h"
#include "secretfield.h"
#include "settingscheck.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 5038;
constexpr int usualTlsPort = 5039;

const CallSourceSettings *asteriskOf(const Settings &settings)
{
    for (const CallSourceSettings &source : settings.callSources) {
        if (source.type == CallSourceSettings::Type::AsteriskAmi)
            return &source;
    }
    return nullptr;
}

QString nameOf(const Settings &settings)
{
    if (const CallSourceSettings *source = asteriskOf(settings))
        return source->name;
    QStringList taken;
    for (const CallSourceSettings &source : settings.callSources)
        taken.append(source.name);
    return uniqueName(u"Asterisk"_s, taken);
}

} // namespace

PhoneStep::PhoneStep(SettingsAccess &access, SetupAccess &setup, Clock &clock, QWidget *parent)
    : SetupStep(access, tr("Your telephone system"),
                tr("Ringside connects to an Asterisk, or to what is built on one, such as FreePBX or Issabel. Whoever "
                   "looks after your phones can tell you what to enter."),
                parent)
{
    build(setup, clock);
    fill(saved());
    showLocks();
}

void PhoneStep::build(SetupAccess &setup, Clock &clock)
{
    const auto addRow = [this](const QString &label, QWidget *control, QWidget *field = nullptr) {
        auto *row = new FormRow(label, control, this, field);
        body()->addWidget(row);
        return row;
    };
    m_hosts = new TextField(this);
    m_hosts->setPlaceholderText(u"pbx.example.com"_s);
    m_hosts->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_hostsRow = addRow(tr("Server"), m_hosts);
    m_hostsRow->setHint(tr("Its name or address in your network. Several: separate them with commas."));

    m_tls = new SwitchButton(this);
    m_tlsRow = addRow(tr("Encrypted (TLS)"), m_tls);
    m_tlsRow->setHint(tr("Without it, whoever can read along in the network can read who calls you."));

    m_port = new TextField(this);
    m_port->setVisibleCharacters(6);
    m_port->setMaxLength(5);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_portRow = addRow(tr("Port"), m_port);

    m_username = new TextField(this);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_usernameRow = addRow(tr("User name"), m_username);
    m_usernameRow->setHint(tr("Of an account of the manager interface (AMI), not the one of your phone."));

    m_secretField = new SecretField(access(), this);
    m_secretRow = addRow(tr("Password"), m_secretField, m_secretField->entry());

    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons, 8, 8);
    line->setContentsMargins(0, 0, 0, 0);
    m_test = makeButton(tr("Test the connection"));
    m_test->reserveFor(tr("Testing…"));
    //: A button: copies a text that says what the administrator of the telephone system has to set up
    m_request = makeButton(tr("Copy a message to your administrator"));
    line->addWidget(m_test);
    line->addWidget(m_request);
    body()->addWidget(buttons);
    m_answer = new MessageBar(this);
    body()->addWidget(m_answer);
    m_advice = new StyledLabel(StyledLabel::Look::Quiet, {}, this);
    m_advice->hide();
    body()->addWidget(m_advice);
    m_ring = new RingCheck(access(), setup, clock, this);
    m_ring->hide();
    body()->addWidget(m_ring);

    for (TextField *field : {m_hosts, m_port, m_username})
        connect(field, &QLineEdit::textEdited, this, &PhoneStep::onEdited);
    connect(m_hosts, &QLineEdit::editingFinished, this, &PhoneStep::showSecret);
    connect(m_tls, &QAbstractButton::clicked, this, &PhoneStep::onEdited);
    connect(m_secretField, &SecretField::referenceChanged, this, [this](const SecretRef &reference) {
        m_secret = reference;
        m_isEdited = true;
        m_secretRow->setProblem({});
        if (problems() == Problems())
            save();
        Q_EMIT edited();
    });
    connect(m_test, &QPushButton::clicked, this, &PhoneStep::test);
    connect(m_request, &QPushButton::clicked, this, &PhoneStep::copyRequest);
}

SetupDraft::Phone PhoneStep::typed() const
{
    SetupDraft::Phone phone;
    phone.hosts = m_hosts->text().trimmed();
    phone.port = m_port->text().trimmed();
    phone.tls = m_tls->isChecked();
    phone.username = m_username->text().trimmed();
    phone.secret = m_secret;
    return phone;
}

SetupDraft::Phone PhoneStep::saved() const
{
    SetupDraft::Phone phone;
    phone.tls = true;
    if (const CallSourceSettings *source = asteriskOf(settings())) {
        phone.hosts = textFromList(source->hosts);
        phone.port = source->port == 0 ? QString() : QString::number(source->port);
        phone.tls = source->tls;
        phone.username = source->username;
        phone.secret = source->secret;
    }
    return phone;
}

void PhoneStep::fill(const SetupDraft::Phone &phone)
{
    m_hosts->setText(phone.hosts);
    m_port->setText(phone.port);
    m_tls->setChecked(phone.tls);
    m_username->setText(phone.username);
    m_port->setPlaceholderText(QString::number(phone.tls ? usualTlsPort : usualPort));
    m_secret = phone.secret;
    showSecret();
}

void PhoneStep::restore(const SetupDraft &draft)
{
    if (!draft.phone || isLocked())
        return;
    m_isEdited = true;
    fill(*draft.phone);
}

void PhoneStep::keep(SetupDraft &draft) const
{
    const SetupDraft::Phone phone = typed();
    if (m_isEdited && phone != saved())
        draft.phone = phone;
}

void PhoneStep::showSecret()
{
    m_secretField->show(m_secret, listFromText(m_hosts->text()), nameOf(settings()));
}

void PhoneStep::onEdited()
{
    m_isEdited = true;
    ++m_trial;
    m_answer->clear();
    m_advice->hide();
    m_isTrying = false;
    m_test->setLabel(tr("Test the connection"));
    for (FormRow *row : {m_hostsRow, m_portRow, m_usernameRow, m_secretRow})
        row->setProblem({});
    m_port->setPlaceholderText(QString::number(m_tls->isChecked() ? usualTlsPort : usualPort));
    Q_EMIT edited();
}

bool PhoneStep::isLocked() const
{
    return access().isLocked(u"call_sources"_s);
}

void PhoneStep::showLocks()
{
    for (FormRow *row : {m_hostsRow, m_portRow, m_tlsRow, m_usernameRow})
        row->setLocked(isLocked(), access().lockedBy());
}

void PhoneStep::refresh()
{
    SetupStep::refresh();
    showLocks();
    if (!m_isEdited || isLocked())
        fill(saved());
    Q_EMIT doneChanged();
}

void PhoneStep::commit()
{
    m_secretField->commit();
}

bool PhoneStep::isEmpty() const
{
    return m_hosts->text().trimmed().isEmpty() && m_username->text().trimmed().isEmpty()
        && !m_secretField->typed() && m_secret.kind == SecretRef::Kind::None;
}

PhoneStep::Problems PhoneStep::problems() const
{
    Problems problems;
    const QStringList hosts = listFromText(m_hosts->text());
    if (hosts.isEmpty())
        problems.hosts = tr("Enter the name or the address of the telephone system.");
    else if (!std::all_of(hosts.cbegin(), hosts.cend(), isHost))
        problems.hosts = tr("This is no name of a server. It looks like pbx.example.com or 192.0.2.10, without anything "
                            "before or after it.");
    const QString port = m_port->text().trimmed();
    if (!port.isEmpty() && (port.toUInt() < 1 || port.toUInt() > 65535))
        problems.port = tr("A port is a number from 1 to 65535.");
    if (!isOneLine(m_username->text()))
        problems.username = tr("Enter the user name of the account.");
    if (!m_secretField->typed() && m_secret.kind == SecretRef::Kind::None)
        problems.secret = tr("Enter the password of the account.");
    return problems;
}

// Says what is wrong, each beside its field; the keyboard goes to the first one.
bool PhoneStep::check()
{
    const Problems wrong = problems();
    m_hostsRow->setProblem(wrong.hosts);
    m_portRow->setProblem(wrong.port);
    m_usernameRow->setProblem(wrong.username);
    m_secretRow->setProblem(wrong.secret);
    goToProblem({m_hostsRow, m_portRow, m_usernameRow, m_secretRow});
    return wrong == Problems();
}

CallSourceSettings PhoneStep::source() const
{
    CallSourceSettings source;
    if (const CallSourceSettings *known = asteriskOf(settings()))
        source = *known;
    source.type = CallSourceSettings::Type::AsteriskAmi;
    source.name = nameOf(settings());
    source.hosts = listFromText(m_hosts->text());
    source.port = quint16(m_port->text().trimmed().toUInt());
    source.tls = m_tls->isChecked();
    source.username = m_username->text().trimmed();
    source.secret = m_secret;
    return source;
}

bool PhoneStep::save()
{
    if (isEmpty() || isLocked())
        return true;
    if (!check())
        return false;
    const CallSourceSettings wanted = source();
    const QString problem = change([&wanted](Settings &settings) {
        for (CallSourceSettings &one : settings.callSources) {
            if (one.name == wanted.name) {
                one = wanted;
                return;
            }
        }
        settings.callSources.append(wanted);
    });
    if (!problem.isEmpty()) {
        m_answer->say(MessageBar::Kind::Problem, problem);
        return false;
    }
    m_isEdited = m_secretField->typed().has_value();
    // The password comes after: what it is kept as changes the settings once more.
    m_secretField->show(m_secret, wanted.hosts, wanted.name);
    m_secretField->commit();
    Q_EMIT doneChanged();
    return true;
}

bool PhoneStep::isDone() const
{
    const CallSourceSettings *source = asteriskOf(settings());
    return source && !source->hosts.isEmpty() && !source->username.isEmpty()
        && source->secret.kind != SecretRef::Kind::None;
}

QWidget *PhoneStep::firstField() const
{
    return m_hosts->isEnabled() ? static_cast<QWidget *>(m_hosts) : m_test;
}

// why not disabled while it is tried: the keyboard would go on to what is next.
void PhoneStep::test()
{
    if (m_isTrying || !check())
        return;
    m_isTrying = true;
    //: On a button, while the connection is being tested
    m_test->setLabel(tr("Testing…"));
    m_answer->clear();
    m_advice->hide();
    access().tryCallSource(source(), m_secretField->typed()).then(this, [this, trial = ++m_trial](const Trial &answer) {
        if (trial == m_trial)
            showTrial(answer);
    });
}

void PhoneStep::showTrial(const Trial &trial)
{
    m_isTrying = false;
    m_test->setLabel(tr("Test the connection"));
    if (trial.good) {
        //: %1: what the telephone system says of itself, %2: a number of milliseconds
        m_answer->say(MessageBar::Kind::Good,
                      tr("Connected: %1 (%2 ms)")
                          .arg(isolated(neutralised(trial.text)), QLocale().toString(qint64(trial.elapsed.count()))));
        save();
    } else {
        m_answer->say(MessageBar::Kind::Problem, trial.text);
        m_advice->setPlainText(adviceText());
    }
    m_advice->setVisible(!trial.good);
    m_ring->setVisible(trial.good && !settings().extensions.isEmpty());
    QWidget *last = trial.good ? static_cast<QWidget *>(m_answer) : m_advice;
    bringIntoView(m_ring->isHidden() ? last : m_ring);
}

QString PhoneStep::adviceText() const
{
    const QString port = m_port->text().isEmpty() ? m_port->placeholderText() : m_port->text();
    return m_tls->isChecked()
        //: %1: a port
        ? tr("What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing "
             "VPN is the usual reason when it is not). User name and password are those of an AMI account, which the "
             "telephone system accepts from your network only. Many telephone systems are not set up for TLS: if yours "
             "is not, switch it off here.")
              .arg(port)
        : tr("What helps most often: the server must be reachable from this computer on port %1 (a firewall or a missing "
             "VPN is the usual reason when it is not). User name and password are those of an AMI account, which the "
             "telephone system accepts from your network only.")
              .arg(port);
}

void PhoneStep::copyRequest()
{
    QGuiApplication::clipboard()->setText(
        //: A message that the agent sends to the administrator of the telephone system. Words in [brackets] and
        //: after "=" are of a configuration file and stay as they are.
        tr("Please make an account for Ringside, which shows me who is calling, in the manager interface (AMI) of our "
           "Asterisk, and tell me the server's name, the port, the user name and the password.\n\nIn manager.conf:\n\n"
           "[ringside]\nsecret = (a long random one)\ndeny = 0.0.0.0/0.0.0.0\npermit = (our network)\n"
           "read = call,agent\nwrite = reporting\n\nThis account hears calls and changes nothing. For making and "
           "passing on calls from Ringside, add \"call,originate,agent\" to write."));
    m_request->setLabel(tr("Copied"));
}

} // namespace Ringside
