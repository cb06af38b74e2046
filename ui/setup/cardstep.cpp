#include "cardstep.h"

#include "cornerchooser.h"

#include <QBoxLayout>

namespace Ringside {

using namespace Qt::StringLiterals;

CardStep::CardStep(SettingsAccess &access, SetupAccess &setup, QWidget *parent)
    : SetupStep(access, tr("Your card"),
                tr("When your phone rings, a card says who it is. Drag the sample into the corner where it disturbs you "
                   "least."),
                parent)
    , m_corner(new CornerChooser(this))
{
    SettingsForm *form = addForm();
    m_corner->setScreens(access.screens());
    connect(&access, &SettingsAccess::screensChanged, this, [this] { m_corner->setScreens(this->access().screens()); });
    FormRow *place = form->addControl(tr("Corner"), u"card.corner"_s, m_corner, [this] {
        m_corner->setPlace(this->settings().card.corner, this->settings().card.screen);
    });
    connect(m_corner, &CornerChooser::chosen, this,
            [this, place](CardSettings::Corner corner, const QString &screen) {
                place->setProblem(change([&](Settings &settings) {
                    settings.card.corner = corner;
                    settings.card.screen = screen;
                }));
            });

    form->addHeading(tr("When it shows"));
    const auto occasion = [this, form](const QString &label, bool CardSettings::*flag) {
        form->addSwitch(label, u"card.show"_s,
                        {[this, flag] { return this->settings().card.*flag; },
                         [this, flag](const bool &on) {
                             return change([flag, on](Settings &settings) { settings.card.*flag = on; });
                         }});
    };
    occasion(tr("A call rings"), &CardSettings::showRinging);
    occasion(tr("You take a call"), &CardSettings::showAnswered);
    occasion(tr("You make a call"), &CardSettings::showOutbound);
    occasion(tr("A colleague is on the line"), &CardSettings::showInternal);

    //: A button: a card appears as if a call came in
    Button *sample = makeButton(tr("Show me a sample card"));
    body()->addWidget(sample);
    connect(sample, &QPushButton::clicked, &setup, &SetupAccess::showSampleCard);
    body()->addWidget(new StyledLabel(
        StyledLabel::Look::Small,
        tr("Everything you have set here is in the settings, too. Ringside stays in the tray and starts working at once."),
        this));
}

bool CardStep::save()
{
    commit();
    return true;
}

QWidget *CardStep::firstField() const
{
    return m_corner;
}

void CardStep::setSeen()
{
    if (std::exchange(m_wasSeen, true))
        return;
    Q_EMIT doneChanged();
}

} // namespace Ringside
