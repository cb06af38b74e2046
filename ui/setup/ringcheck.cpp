#include "ringcheck.h"

#include "plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 45s;

bool isUsable(const CallSourceSettings &source)
{
    return source.type != CallSourceSettings::Type::NotAvailable;
}

} // namespace

RingCheck::RingCheck(SettingsAccess &settings, SetupAccess &setup, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_setup(setup)
    , m_patience(clock.alarm([this] {
        if (m_state == State::Waiting)
            m_explanation->setPlainText(
                tr("Nothing has arrived yet. Does the number you call ring a phone of this extension? If it does, the "
                   "account of the telephone system may lack the right to hear calls: ask your administrator."));
    }))
    , m_symbol(new SymbolView(this))
    , m_heading(new StyledLabel(StyledLabel::Look::Heading, {}, this))
    , m_explanation(new StyledLabel(StyledLabel::Look::Quiet, {}, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_explanation);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addLayout(words, 1);

    connect(&settings, &SettingsAccess::changed, this, &RingCheck::refresh);
    connect(&settings, &SettingsAccess::connectionChanged, this, &RingCheck::refresh);
    connect(&setup, &SetupAccess::callSeen, this, &RingCheck::take);
    refresh();
}

QString RingCheck::text() const
{
    return m_heading->text() + u'\n' + m_explanation->text();
}

// The one that works, else the one that says why not.
std::optional<ConnectionStatus> RingCheck::best() const
{
    std::optional<ConnectionStatus> result;
    for (const CallSourceSettings &source : m_settings.settings().callSources) {
        if (!isUsable(source))
            continue;
        const auto status = m_settings.connection(source.name);
        if (status && status->state == ConnectionState::Connected)
            return status;
        if (!result || (status && status->error))
            result = status ? status : ConnectionStatus();
    }
    return result;
}

void RingCheck::refresh()
{
    const Settings &settings = m_settings.settings();
    const auto status = best();
    // What has arrived stays said, until it is about another extension.
    if (m_state == State::Arrived && settings.extensions == m_extensions)
        return;
    m_extensions = settings.extensions;
    if (!status) {
        show(State::NoPhoneSystem, tr("No telephone system is set up yet."),
             tr("Enter it in the first step. Then a call to your extension shows up here."));
    } else if (status->state != ConnectionState::Connected) {
        show(State::NotConnected, tr("Ringside is not connected to the telephone system yet."),
             status->error ? m_settings.sentence(*status->error) : tr("It is trying now."));
    } else if (m_extensions.isEmpty()) {
        show(State::NoExtension, tr("Which extension is yours?"),
             tr("When Ringside knows it, call it from another phone: the call shows up here."));
    } else {
        //: %1: one extension, or several ("1001, 1002")
        const QString heading = tr("Call your extension %1 now, from another phone.")
                                    .arg(leftToRight(neutralised(m_extensions.join(QStringLiteral(", ")))));
        if (m_state == State::Waiting && heading == m_heading->text())
            return;
        show(State::Waiting, heading, tr("Your mobile will do. Ringside listens; the call shows up here as it rings."));
        m_patience->start(patience);
    }
}

void RingCheck::take(const Call &call)
{
    if (call.direction == CallDirection::Outbound || m_state != State::Waiting)
        return;
    m_patience->stop();
    const QString number = m_setup.display(call.number);
    const QString heading = number.isEmpty()
        ? tr("It works: a call without a number has arrived.")
        //: %1: a telephone number
        : tr("It works: a call from %1 has arrived.").arg(leftToRight(neutralised(number)));
    const QString extension = leftToRight(neutralised(call.extension));
    show(State::Arrived, heading,
         extension.isEmpty() ? tr("Ringside shows a card each time your phone rings.")
                             //: %1: an extension
                             : tr("It rang at extension %1. Ringside shows a card each time it does.").arg(extension));
}

void RingCheck::show(State state, const QString &heading, const QString &explanation)
{
    const bool isNew = m_state != state || m_heading->text() != heading;
    m_state = state;
    m_heading->setPlainText(heading);
    m_explanation->setPlainText(explanation);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
    setTheme(m_theme);
    if (state != State::Waiting)
        m_patience->stop();
    if (!isNew)
        return;
    if (state == State::Arrived) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT stateChanged();
}

void RingCheck::setTheme(const Theme &theme)
{
    m_theme = theme;
    layout()->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    switch (m_state) {
    case State::NoPhoneSystem:
    case State::NoExtension:
        m_symbol->show(Symbol::Info, theme.muted, theme.px(20));
        break;
    case State::NotConnected:
        m_symbol->show(Symbol::Connecting, theme.hold, theme.px(20));
        break;
    case State::Waiting:
        m_symbol->show(Symbol::Phone, theme.accent, theme.px(20));
        break;
    case State::Arrived:
        m_symbol->show(Symbol::Check, theme.ring, theme.px(20));
        break;
    }
    update();
}

void RingCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isGood = m_state == State::Arrived;
    painter.setBrush(isGood ? m_theme.ringWeak : m_state == State::Waiting ? m_theme.accentWeak : m_theme.raised);
    painter.setPen(isGood ? m_theme.ring : m_state == State::Waiting ? m_theme.accent : m_theme.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(10), m_theme.px(10));
}

} // namespace Ringside
