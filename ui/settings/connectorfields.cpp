#include "connectorfields.h"

#include "filefield.h"
#include "notefield.h"
#include "plaintext.h"
#include "secretfield.h"
#include "settingscheck.h"
#include "sourcecard.h"

#include <algorithm>
#include <utility>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

using Type = ConnectorParameter::Type;

constexpr QStringView wayKey = u"authentication";

bool isOn(const QString &word)
{
    static const QStringList words{u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    return words.contains(word.toLower());
}

//! One value in each line; those of a map with their keys, as people write them where there are no maps.
QString linesOf(const ProviderSettings &provider, const QString &key)
{
    QStringList lines = provider.list(key);
    for (const auto &[name, value] : provider.parameters.entries) {
        if (name.text != key)
            continue;
        for (const auto &[from, to] : value.entries)
            lines.append(from.text + u'=' + to.text);
    }
    return lines.join(u'\n');
}

//! An administrator may have written a list where one line is meant.
QString textOf(const ProviderSettings &provider, const QString &key)
{
    const QString text = provider.text(key);
    return text.isEmpty() ? provider.list(key).join(u", "_s) : text;
}

QString labelOf(const ConnectorParameter &parameter)
{
    return neutralised(parameter.label.isEmpty() ? parameter.name : parameter.label, 80);
}

//! In the direction of its own language: connectors have one only.
QString helpOf(const ConnectorParameter &parameter)
{
    return isolated(neutralised(parameter.help, 500));
}

} // namespace

ConnectorFields::ConnectorFields(SettingsAccess &access, ConnectorForm form, Provider provider, SettingsForm &usual,
                                 SettingsForm &further, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_form(std::move(form))
    , m_provider(std::move(provider))
{
    if (m_form.ways.size() > 1)
        addWays(usual);
    for (const ConnectorParameter &parameter : std::as_const(m_form.parameters)) {
        // What has to be filled in is not to be looked for.
        const bool isUsual = !parameter.advanced || (parameter.required && parameter.fallback.isEmpty());
        add(parameter, isUsual ? usual : further);
    }
}

// ---- rows

void ConnectorFields::addWays(SettingsForm &form)
{
    QList<SettingsForm::Option> options;
    for (const ConnectorWay &way : std::as_const(m_form.ways))
        options.append({neutralised(way.label.isEmpty() ? way.id : way.label, 80), way.id});
    form.addChoice(tr("Signing in"), {}, options,
                   {[this] { return QVariant(way()); },
                    [this](const QVariant &id) {
                        return m_provider.edit([&](ProviderSettings &p) { p.setText(wayKey.toString(), id.toString()); });
                    }});
}

void ConnectorFields::add(const ConnectorParameter &parameter, SettingsForm &form)
{
    Row entry;
    entry.parameter = parameter;
    switch (parameter.type) {
    case Type::Secret:
        addSecret(entry, form);
        break;
    case Type::File:
        addFile(entry, form);
        break;
    case Type::Choice:
        entry.row = addChoice(parameter, form);
        break;
    case Type::Flag:
        entry.row = addFlag(parameter, form);
        break;
    case Type::Text:
    case Type::Url:
    case Type::LongText:
    case Type::List:
        entry.row = addField(parameter, form);
        break;
    }
    QStringList hint{helpOf(parameter)};
    if (parameter.type == Type::List)
        hint.append(tr("One in each line."));
    entry.row->setHint(hint.join(u' ').trimmed());
    m_rows.push_back(std::move(entry));
}

FormRow *ConnectorFields::addField(const ConnectorParameter &parameter, SettingsForm &form)
{
    const QString label = labelOf(parameter);
    const QString fallback = neutralised(parameter.fallback, 200);
    const auto text = [this, name = parameter.name] { return textOf(m_provider.get(), name); };
    const auto setTextOf = [this, parameter](const QString &typed) { return setText(parameter, typed); };
    if (parameter.type == Type::Text || parameter.type == Type::Url) {
        FormRow *row = form.addText(label, {}, {text, setTextOf});
        qobject_cast<TextField *>(row->field())->setPlaceholderText(fallback);
        return row;
    }
    const auto lines = [this, name = parameter.name] { return linesOf(m_provider.get(), name); };
    const auto setLines = [this, parameter](const QString &typed) { return setList(parameter, typed); };
    FormRow *row = parameter.type == Type::List ? form.addLongText(label, {}, 1, {lines, setLines})
                                                : form.addLongText(label, {}, 3, {text, setTextOf});
    qobject_cast<NoteField *>(row->field())->setPlaceholderText(fallback);
    return row;
}

FormRow *ConnectorFields::addChoice(const ConnectorParameter &parameter, SettingsForm &form)
{
    QList<SettingsForm::Option> options;
    if (parameter.fallback.isEmpty())
        //: In place of a choice that was not made yet
        options.append({tr("Please choose"), QString()});
    for (const ConnectorParameter::Choice &choice : parameter.choices)
        options.append({neutralised(choice.label.isEmpty() ? choice.value : choice.label, 80), choice.value});
    return form.addChoice(labelOf(parameter), {}, options,
                          {[this, parameter] {
                               const QString value = m_provider.get().text(parameter.name);
                               return QVariant(value.isEmpty() ? parameter.fallback : value);
                           },
                           [this, parameter](const QVariant &value) {
                               // What is required is written out, even where it is the usual one.
                               const bool isUsual = !parameter.required && value.toString() == parameter.fallback;
                               return setText(parameter, isUsual ? QString() : value.toString());
                           }});
}

FormRow *ConnectorFields::addFlag(const ConnectorParameter &parameter, SettingsForm &form)
{
    return form.addSwitch(labelOf(parameter), {},
                          {[this, parameter] {
                               const QString value = m_provider.get().text(parameter.name);
                               return isOn(value.isEmpty() ? parameter.fallback : value);
                           },
                           [this, parameter](bool on) {
                               const bool isUsual = on == isOn(parameter.fallback);
                               return setText(parameter, isUsual ? QString() : on ? u"true"_s : u"false"_s);
                           }});
}

void ConnectorFields::addFile(Row &entry, SettingsForm &form)
{
    const QString name = entry.parameter.name;
    QStringList filters{tr("All files (*)")};
    if (name == u"ca_file")
        filters.prepend(tr("Certificates (*.pem *.crt *.cer)"));
    entry.file = new FileField(labelOf(entry.parameter), filters, &form);
    entry.row = form.addControl(
        labelOf(entry.parameter), {}, entry.file,
        [this, name] {
            const Row *row = find(name);
            if (row && row->row->problem().isEmpty() && m_filesUnderWay == 0)
                row->file->show(m_provider.get().text(name));
        },
        entry.file->entry());
    connect(entry.file, &FileField::chosen, this, [this, name](const QString &file) { setFile(name, file); });
}

void ConnectorFields::addSecret(Row &entry, SettingsForm &form)
{
    const QString name = entry.parameter.name;
    entry.secret = new SecretField(m_access, &form);
    entry.secret->setSubject(labelOf(entry.parameter));
    entry.row = form.addControl(
        labelOf(entry.parameter), {}, entry.secret,
        [this, name] {
            if (const Row *row = find(name))
                showSecret(*row);
        },
        entry.secret->entry());
    connect(entry.secret, &SecretField::referenceChanged, this,
            [this, name](const SecretRef &reference) { setReference(name, reference); });
    connect(entry.secret, &SecretField::stateShown, this, &ConnectorFields::secretsShown);
}

ConnectorFields::Row *ConnectorFields::find(const QString &name)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.parameter.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

// ---- values

QString ConnectorFields::way() const
{
    const QString chosen = m_provider.get().text(wayKey);
    return chosen.isEmpty() && !m_form.ways.isEmpty() ? m_form.ways.first().id : chosen;
}

QString ConnectorFields::setText(const ConnectorParameter &parameter, const QString &text)
{
    if (text.isEmpty() && parameter.required && parameter.fallback.isEmpty())
        return tr("This has to be filled in.");
    if (!text.isEmpty() && parameter.type == Type::Url && !isWebAddress(text))
        //: %1: what was typed
        return tr("“%1” is not a web address. Begin it with https:// and the name of a server, without a user name or a "
                  "password in it.")
            .arg(neutralised(text, 60));
    const bool isUsable = parameter.type == Type::LongText ? isLongText(text) : isLongLine(text);
    if (!text.isEmpty() && !isUsable)
        return tr("This is too long, or has characters in it that cannot be seen.");
    return m_provider.edit([&](ProviderSettings &p) {
        if (p.text(parameter.name) != text)
            p.setText(parameter.name, text);
    });
}

QString ConnectorFields::setList(const ConnectorParameter &parameter, const QString &text)
{
    const QStringList values = linesFromText(text);
    if (values.isEmpty() && parameter.required && parameter.fallback.isEmpty())
        return tr("This has to be filled in.");
    if (!std::all_of(values.begin(), values.end(), isLongLine))
        return tr("This is too long, or has characters in it that cannot be seen.");
    return m_provider.edit([&](ProviderSettings &p) {
        if (p.list(parameter.name) != values)
            p.setList(parameter.name, values);
    });
}

// It may lie on another computer: nobody waits for it.
void ConnectorFields::setFile(const QString &name, const QString &file)
{
    Row *row = find(name);
    const int question = ++row->question;
    row->row->setProblem({});
    if (name != u"ca_file" || file.isEmpty()) {
        row->row->setProblem(setText(row->parameter, file));
        return;
    }
    ++m_filesUnderWay;
    m_access.certificateFile(file).then(this, [this, name, question, file](CertificateFileState state) {
        --m_filesUnderWay;
        Row *now = find(name);
        if (question == now->question) {
            now->row->setProblem(state == CertificateFileState::Good ? setText(now->parameter, file)
                                                                     : SourceCard::certificateProblem(state));
        }
        if (m_filesUnderWay == 0)
            Q_EMIT fileRead();
    });
}

// A secret deep in what an administrator wrote: its name is not changed here, its value is the user's to give.
bool ConnectorFields::isNamedByFile(const QString &name) const
{
    return m_isLocked || m_provider.get().text(name).isEmpty() != (referenceOf(name).kind == SecretRef::Kind::None);
}

SecretRef ConnectorFields::referenceOf(const QString &name) const
{
    const SecretRef given = m_provider.get().secret(name);
    if (given.kind != SecretRef::Kind::None || m_form.type != u"custom")
        return given;
    const auto all = keychainSecrets(m_provider.get());
    for (const auto &[key, reference] : all) {
        if (key == name)
            return reference;
    }
    return {};
}

void ConnectorFields::setReference(const QString &name, const SecretRef &reference)
{
    Row *row = find(name);
    if (isNamedByFile(name)) {
        showSecret(*row);
        return;
    }
    row->row->setProblem(m_provider.edit([&](ProviderSettings &p) { p.setText(name, reference.toText()); }));
}

void ConnectorFields::showSecret(const Row &entry)
{
    const ProviderSettings &provider = m_provider.get();
    entry.secret->show(referenceOf(entry.parameter.name), m_hosts,
                       codeFor(provider.name + u' ' + entry.parameter.name, secretNames(m_access.settings())));
}

// ---- what is missing

QStringList ConnectorFields::missing() const
{
    return missingFrom(m_form, m_provider.get());
}

bool ConnectorFields::markMissing()
{
    const QHash<QString, Secret> secrets = typed();
    QStringList names = missing();
    names.removeIf([&](const QString &name) { return secrets.contains(name); });
    for (const Row &row : std::as_const(m_rows)) {
        const QString &name = row.parameter.name;
        if (names.contains(name)) {
            row.row->setProblem(tr("This has to be filled in."));
            m_marked.insert(name);
        } else if (m_marked.remove(name)) {
            row.row->setProblem({});
        }
    }
    return !names.isEmpty();
}

void ConnectorFields::takeKeyboard()
{
    const QStringList names = missing();
    const Row *wanted = names.isEmpty() ? nullptr : find(names.first());
    for (const Row &row : m_rows) {
        if (!wanted && row.row->isVisible())
            wanted = &row;
    }
    if (wanted)
        wanted->row->field()->setFocus(Qt::OtherFocusReason);
}

QHash<QString, Secret> ConnectorFields::typed() const
{
    QHash<QString, Secret> secrets;
    for (const Row &row : m_rows) {
        if (!row.secret || !m_form.isNeeded(row.parameter.name, way()))
            continue;
        if (const std::optional<Secret> secret = row.secret->typed())
            secrets.insert(row.parameter.name, *secret);
    }
    return secrets;
}

QString ConnectorFields::secretProblem() const
{
    bool isAbsent = false;
    for (const Row &row : m_rows) {
        if (!row.secret || !m_form.isNeeded(row.parameter.name, way()))
            continue;
        if (row.secret->isForOthers())
            return tr("Its password was given for another server. Say below whether it may be sent to this one.");
        isAbsent = isAbsent || row.secret->isAbsent();
    }
    return isAbsent ? tr("There is no password for it on this computer yet. Enter it below.") : QString();
}

// ---- showing

void ConnectorFields::refresh()
{
    const QStringList names = missing();
    const bool lacksMore = std::any_of(names.begin(), names.end(), [this](const QString &name) {
        return m_form.parameter(name)->type != Type::Secret;
    });
    for (const Row &row : m_rows) {
        const QString &name = row.parameter.name;
        const bool isNeeded = m_form.isNeeded(name, way());
        if (!isNeeded || (m_marked.contains(name) && !names.contains(name))) {
            row.row->setProblem({});
            m_marked.remove(name);
        }
        row.row->setVisible(isNeeded);
        // Where a secret goes is known once the rest is.
        if (row.secret)
            row.secret->setHostless(!lacksMore && m_hostsAreKnown && m_hosts.isEmpty());
    }
}

void ConnectorFields::setHosts(const QStringList &hosts)
{
    m_hosts = hosts;
    m_hostsAreKnown = true;
    refresh();
    for (const Row &row : m_rows) {
        if (row.secret)
            showSecret(row);
    }
}

void ConnectorFields::setLocked(bool locked)
{
    m_isLocked = locked;
    for (const Row &row : m_rows) {
        // A password that is to be in the keychain is the user's to give, whoever has named it.
        const bool isGiven = row.secret && referenceOf(row.parameter.name).kind == SecretRef::Kind::Keychain;
        row.row->control()->setEnabled(!locked || isGiven);
        if (!row.secret)
            continue;
        row.row->setHint(locked && isGiven ? tr("Your administrator has named it; the value itself is yours to enter.")
                                           : helpOf(row.parameter));
    }
}

void ConnectorFields::commit(bool withSecrets)
{
    for (const Row &row : m_rows) {
        if (row.file && !m_isLocked)
            row.file->commit();
        if (row.secret && withSecrets && m_form.isNeeded(row.parameter.name, way()))
            row.secret->commit();
    }
}

} // namespace Ringside
