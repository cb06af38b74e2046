#include "sourcecard.h"

#include "filefield.h"
#include "messagebar.h"
#include "plaintext.h"
#include "secretfield.h"
#include "settingscheck.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace Ringside {

using namespace Qt::StringLiterals;

SourceCard::SourceCard(SettingsAccess &access, CallSourceSettings source, bool isDraft, Apply apply,
                       QWidget *parent)
    : FoldPanel(Symbol::Phone, false, parent)
    , m_access(access)
    , m_source(std::move(source))
    , m_isDraft(isDraft)
    , m_apply(std::move(apply))
{
    const bool isAsterisk = m_source.type == CallSourceSettings::Type::AsteriskAmi;
    if (isAsterisk) {
        //: A button: tries to connect
        m_test = addHeadButton(tr("Test"));
        connect(m_test, &QPushButton::clicked, this, &SourceCard::test);
        buildForm();
        buildFurther();
    }
    buildRemoval();
    showAll();
}

void SourceCard::buildForm()
{
    m_form = new SettingsForm(m_access, this);
    details()->addWidget(m_form);
    m_form->addText(tr("Name"), {},
                    {[this] { return m_source.name; }, [this](const QString &text) { return setName(text); }});
    FormRow *hosts = m_form->addText(tr("Server"), {},
                                     {[this] { return textFromList(m_source.hosts); },
                                      [this](const QString &text) { return setHosts(text); }});
    hosts->setHint(tr("Its name or address. Further ones, with commas between them, stand in for it."));
    FormRow *port = m_form->addNumber(tr("Port"), {}, 0, 65535,
                                      {[this] { return int(m_source.port); },
                                       [this](int number) {
                                           return edit([number](CallSourceSettings &s) { s.port = quint16(number); });
                                       }});
    //: In place of the number of a port
    qobject_cast<NumberField *>(port->field())->setSpecialValueText(tr("Usual one"));
    qobject_cast<NumberField *>(port->field())->setGroupSeparatorShown(false);
    m_form->addSwitch(tr("Encrypted (TLS)"), {},
                      {[this] { return m_source.tls; },
                       [this](bool on) { return edit([on](CallSourceSettings &s) { s.tls = on; }); }});
    m_caFile = new FileField(tr("Certificate of the authority"),
                             {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}, m_form);
    m_caRow = m_form->addControl(
        tr("Certificate of the authority"), {}, m_caFile,
        [this] {
            if (m_caRow && m_caRow->problem().isEmpty() && !m_caIsRead)
                m_caFile->show(m_source.caFile);
        },
        m_caFile->entry());
    connect(m_caFile, &FileField::chosen, this, &SourceCard::setCaFile);
    m_caRow->setHint(tr("A PEM file, where the server's certificate is of the company's own making. Empty: the system's authorities."));
    FormRow *user = m_form->addText(tr("User name"), {},
                                    {[this] { return m_source.username; },
                                     [this](const QString &text) {
                                         if (!isOneLine(text))
                                             return tr("Enter the user name; it stands in brackets in manager.conf.");
                                         return edit([text](CallSourceSettings &s) { s.username = text; });
                                     }});
    user->setHint(tr("As in manager.conf of the telephone system."));

    m_secret = new SecretField(m_access, m_form);
    connect(m_secret, &SecretField::referenceChanged, this, &SourceCard::setSecret);
    m_secretRow = m_form->addControl(
        tr("Password"), {}, m_secret,
        [this] {
            m_secret->show(m_source.secret, m_source.hosts,
                           codeFor(m_source.name, secretNames(m_access.settings())));
        },
        m_secret->entry());
    FormRow *devices = m_form->addText(tr("Devices"), {},
                                       {[this] { return textFromList(m_source.devices); },
                                        [this](const QString &text) { return setDevices(text); }});
    devices->setHint(tr("Your phones, such as PJSIP/1001. Empty: every device that has one of your extensions."));
    FormRow *context = m_form->addText(
        tr("Dialling context"), {},
        {[this] { return m_source.context; },
         [this](const QString &text) {
             if (!text.isEmpty() && !isDialWord(text))
                 return tr("A context has letters, digits, dots, hyphens and underscores only.");
             return edit([text](CallSourceSettings &s) { s.context = text; });
         }});
    context->setHint(tr("Where in the dialplan calls begin that you make from Ringside. Empty: the usual one."));
    FormRow *first = m_form->addText(
        tr("Phone that rings first"), {},
        {[this] { return m_source.originateDevice; },
         [this](const QString &text) {
             if (!text.isEmpty() && !isDevice(text))
                 return tr("Write it as technology and name, such as PJSIP/1001.");
             return edit([text](CallSourceSettings &s) { s.originateDevice = text; });
         }});
    first->setHint(tr("When you make a call from Ringside. Empty: the first of your devices."));
}

void SourceCard::buildFurther()
{
    m_further = new FoldSection(m_source.name, this);
    m_furtherForm = new SettingsForm(m_access, m_further);
    m_further->contents()->addWidget(m_furtherForm);
    details()->addWidget(m_further);
    //: As what the agent is a member of queues: a device of the telephone system
    m_furtherForm
        ->addText(tr("In queues as"), {},
                  {[this] { return m_source.queueInterface; },
                   [this](const QString &text) {
                       if (!text.isEmpty() && !isDevice(text))
                           return tr("Write it as technology and name, such as Local/1001@from-queue/n.");
                       return edit([text](CallSourceSettings &s) { s.queueInterface = text; });
                   }})
        ->setHint(tr("What queues call for you, such as Local/1001@from-queue/n. Empty: the phone that rings first."));
    //: A switch: the agent's phone takes the calls that the agent begins on the computer
    m_furtherForm
        ->addSwitch(tr("Phone answers by itself"), {},
                    {[this] { return m_source.autoAnswer; },
                     [this](bool on) { return edit([on](CallSourceSettings &s) { s.autoAnswer = on; }); }})
        ->setHint(tr("When you make a call from Ringside: you need not pick up first. The phone has to allow it."));
    //: A switch: the button that holds a call
    m_furtherForm
        ->addSwitch(tr("Hold calls"), {},
                    {[this] { return m_source.holdByNotify; },
                     [this](bool on) { return edit([on](CallSourceSettings &s) { s.holdByNotify = on; }); }})
        //: “system” stands so in manager.conf
        ->setHint(tr("Ringside asks your phone to hold (SIP NOTIFY), which not every phone understands. The user needs "
                     "the right “system” in manager.conf."));
}

void SourceCard::buildRemoval()
{
    m_remove = new Button(Button::Kind::Plain, this);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setSymbol(Symbol::Remove);
    m_remove->setLabel(tr("Remove…"));
    m_removal = new MessageBar(this);
    Button *yes = m_removal->addButton(Button::Kind::Plain, tr("Remove it"));
    Button *no = m_removal->addButton(Button::Kind::Plain, tr("Leave it"));
    details()->addWidget(m_remove, 0, Qt::AlignLeft);
    details()->addWidget(m_removal);
    connect(m_remove, &QPushButton::clicked, this, [this, no] {
        if (m_isDraft) {
            Q_EMIT removeRequested();
            return;
        }
        m_removal->say(MessageBar::Kind::Warning,
                       //: %1: the name of a telephone system
                       tr("Its calls will no longer be seen, and its password is forgotten. Remove %1?")
                           .arg(neutralised(m_source.name)));
        no->setFocus();
    });
    connect(yes, &QPushButton::clicked, this, &SourceCard::removeRequested);
    connect(no, &QPushButton::clicked, this, [this] {
        m_removal->clear();
        m_remove->setFocus();
    });
}

QString SourceCard::edit(const std::function<void(CallSourceSettings &)> &change)
{
    const CallSourceSettings before = m_source;
    change(m_source);
    if (m_source == before)
        return {};
    ++m_trial; // an answer under way is about something else
    m_isTrying = false;
    setOutcome({}, true);
    QString problem;
    if (!m_isDraft) {
        problem = m_apply(before.name, m_source);
    } else if (isComplete()) {
        m_isDraft = false;
        problem = m_apply({}, m_source);
        m_isDraft = !problem.isEmpty();
    }
    if (!problem.isEmpty())
        m_source = before;
    showAll();
    return problem;
}

bool SourceCard::isComplete() const
{
    return !m_source.hosts.isEmpty() && !m_source.username.isEmpty();
}

QString SourceCard::setName(const QString &name)
{
    if (!isOneLine(name))
        return tr("Give the telephone system a name.");
    for (const CallSourceSettings &other : m_access.settings().callSources) {
        if (other.name == name && name != m_source.name)
            return tr("Another telephone system has this name already.");
    }
    return edit([name](CallSourceSettings &s) { s.name = name; });
}

QString SourceCard::setHosts(const QString &text)
{
    const QStringList hosts = listFromText(text);
    if (hosts.isEmpty())
        return tr("Enter the name or the address of the server.");
    for (const QString &host : hosts) {
        if (!isHost(host))
            //: %1: what was typed
            return tr("“%1” is not the name or address of a server. Write it without http:// and without a port.")
                .arg(neutralised(host, 60));
    }
    return edit([hosts](CallSourceSettings &s) { s.hosts = hosts; });
}

QString SourceCard::setDevices(const QString &text)
{
    const QStringList devices = listFromText(text);
    for (const QString &device : devices) {
        if (!isDevice(device))
            //: %1: what was typed
            return tr("“%1” is not a device. Write technology and name, such as PJSIP/1001.")
                .arg(neutralised(device, 60));
    }
    return edit([devices](CallSourceSettings &s) { s.devices = devices; });
}

// It may lie on another computer: nobody waits for it.
void SourceCard::setCaFile(const QString &file)
{
    const int question = ++m_caQuestion;
    m_caRow->setProblem({});
    m_caIsRead = !file.isEmpty();
    if (file.isEmpty()) {
        caFileRead(file, CertificateFileState::Good);
        return;
    }
    m_access.certificateFile(file).then(this, [this, question, file](CertificateFileState state) {
        if (question == m_caQuestion)
            caFileRead(file, state);
    });
}

QString SourceCard::certificateProblem(CertificateFileState state)
{
    switch (state) {
    case CertificateFileState::Good:
        break;
    case CertificateFileState::NotThere:
        return tr("There is no such file.");
    case CertificateFileState::NotReadable:
        return tr("The file cannot be read. Check its permissions.");
    case CertificateFileState::NoCertificate:
        return tr("There is no certificate in this file. It has to be a PEM file; a line in it says "
                  "BEGIN CERTIFICATE.");
    case CertificateFileState::KeyOnly:
        return tr("This file holds a private key, and no certificate. Choose the authority's certificate.");
    }
    return {};
}

void SourceCard::caFileRead(const QString &file, CertificateFileState state)
{
    m_caIsRead = false;
    m_caRow->setProblem(state == CertificateFileState::Good
                            ? edit([file](CallSourceSettings &s) { s.caFile = file; })
                            : certificateProblem(state));
    if (std::exchange(m_testsThen, false))
        test();
}

void SourceCard::setSecret(const SecretRef &reference)
{
    if (m_isLocked) { // the administrator has named it; its value is the user's
        m_form->refresh();
        return;
    }
    const QString problem = edit([reference](CallSourceSettings &s) { s.secret = reference; });
    if (!problem.isEmpty())
        setOutcome(problem, false);
}

void SourceCard::show(const CallSourceSettings &source)
{
    m_source = source;
    showAll();
}

void SourceCard::showAll()
{
    setHeading(m_source.name);
    //: A button; %1: the name of a telephone system
    m_remove->setAccessibleName(tr("Remove %1…").arg(heading()));
    if (m_form) {
        m_further->setSubject(m_source.name);
        m_form->refresh();
        m_furtherForm->refresh();
    }
    if (m_caRow)
        m_caRow->setVisible(m_source.tls);
    showConnection();
}

void SourceCard::showConnection()
{
    if (m_isDraft) {
        setLine(tr("Not in use yet: enter its server and the user name."), theme().faint);
        return;
    }
    if (m_source.type == CallSourceSettings::Type::NotAvailable) {
        //: %1: the type of a telephone system, as in the configuration file
        setLine(tr("This version of Ringside cannot use it (%1).").arg(neutralised(m_source.typeName)), theme().danger);
        return;
    }
    const std::optional<ConnectionStatus> status = m_access.connection(m_source.name);
    if (!status) {
        setLine(tr("Not connected."), theme().faint);
        return;
    }
    const QString detail = neutralised(status->detail);
    switch (status->state) {
    case ConnectionState::Connecting:
        setLine(tr("Connecting…"), theme().hold);
        break;
    case ConnectionState::Connected:
        //: %1: what the telephone system calls itself and where it is
        setLine(detail.isEmpty() ? tr("Connected.") : tr("Connected: %1").arg(detail), theme().ring);
        break;
    case ConnectionState::Lost:
    case ConnectionState::Denied:
        setLine(status->error ? problemText(*status) : tr("Not connected."), theme().danger);
        break;
    }
}

QString SourceCard::problemText(const ConnectionStatus &status) const
{
    // Without words of the telephone system: it was not even tried, for want of a password.
    if (status.detail.isEmpty() && status.error->kind == ErrorKind::NotFound)
        return tr("There is no password for it on this computer yet. Enter it below.");
    if (status.detail.isEmpty() && status.error->kind == ErrorKind::Forbidden)
        return tr("Its password was given for another server. Say below whether it may be sent to this one.");
    return m_access.sentence(*status.error);
}

void SourceCard::setLocked(bool locked)
{
    m_isLocked = locked;
    // A password that is to be in the keychain is the user's to give, whoever has named it.
    const bool givesSecret = m_source.secret.kind == SecretRef::Kind::Keychain;
    const QList<FormRow *> rows = findChildren<FormRow *>();
    for (FormRow *row : rows)
        row->control()->setEnabled(!locked || (row == m_secretRow && givesSecret));
    if (m_secretRow) {
        m_secretRow->setHint(
            locked && givesSecret ? tr("Your administrator has named it; the password itself is yours to enter.") : QString());
    }
    m_remove->setVisible(!locked);
}

void SourceCard::commit(bool withSecret)
{
    if (!m_form)
        return;
    if (!m_isLocked) {
        m_form->commit();
        m_furtherForm->commit();
        m_caFile->commit();
    }
    if (withSecret)
        m_secret->commit();
}

void SourceCard::setTheme(const Theme &theme)
{
    FoldPanel::setTheme(theme);
    showConnection(); // its dot has a colour
}

// why not disabled while it is tried: the keyboard would go on to what is next.
void SourceCard::test()
{
    if (m_isTrying)
        return;
    commit(false);
    if (m_caIsRead) {
        m_testsThen = true;
        setOutcome(tr("Trying…"), true);
        return;
    }
    if (m_form->hasProblems() || m_furtherForm->hasProblems()) {
        setOutcome(tr("Correct what is marked first."), false);
        setExpanded(true);
        if (m_furtherForm->hasProblems())
            m_further->setExpanded(true);
        return;
    }
    if (m_source.hosts.isEmpty()) {
        setOutcome(tr("Enter the name or the address of the server first."), false);
        setExpanded(true);
        return;
    }
    m_isTrying = true;
    setOutcome(tr("Trying…"), true);
    m_access.tryCallSource(m_source, m_secret->typed())
        .then(this, [this, trial = ++m_trial](const Trial &answer) {
            if (trial != m_trial)
                return;
            m_isTrying = false;
            const QLocale locale;
            //: What a telephone system answered, %1, and how many milliseconds that took, %2
            setOutcome(tr("%1 (%2 ms)").arg(neutralised(answer.text, 400), locale.toString(qlonglong(answer.elapsed.count()))),
                       answer.good);
        });
}

} // namespace Ringside
