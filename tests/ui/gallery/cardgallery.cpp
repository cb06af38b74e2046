#include "cardwidget.h"
#include "cardwindow.h"
#include "describe.h"
#include "fakeclock.h"
#include "gallery.h"
#include "galleryhands_p.h"
#include "samplecards.h"
#include "sampleoptions.h"

#include <QAbstractButton>

namespace Ringside::Gallery {

using namespace Qt::StringLiterals;

namespace {

ErrorText words(const Error &error)
{
    return {describeShortly(error), describe(error)};
}

//! Opens the \a nth chip or button that stays down.
void openNth(QWidget &card, int nth)
{
    QList<QAbstractButton *> all = visible<QAbstractButton>(card);
    all.removeIf([](const QAbstractButton *one) { return !one->isCheckable(); });
    if (nth >= all.size())
        missing(u"something on the card that opens"_s);
    all.at(nth)->click();
}

void visitCard(const Look &look, const CallerCard &sample, const QString &state, const Visitor &visitor,
               int opened = -1, const CardOptions &options = Samples::options())
{
    FakeClock clock(Samples::now());
    CardWidget card(CardWidget::Use::PopUp, clock, look.locale, words, look.theme);
    card.setAttribute(Qt::WA_TranslucentBackground);
    card.setOptions(options);
    card.setCard(sample);
    if (opened >= 0)
        openNth(card, opened);
    card.resize(card.width(), std::min(card.wantedHeight(), look.theme.px(700)));
    card.show();
    settle();
    visitor(state, card);
}

void visitWindow(const Look &look, const CallerCard &sample, const QString &state, const Visitor &visitor)
{
    FakeClock clock(Samples::now());
    CardWindow window(CardWidget::Use::OrdinaryWindow, clock, look.locale, words, look.theme);
    window.card().setOptions(Samples::options());
    window.card().setCard(sample);
    window.open();
    settle();
    visitor(state, window);
}

} // namespace

void visitCards(const Look &look, const Visitor &visitor)
{
    for (const Samples::Named &sample : Samples::all())
        visitCard(look, sample.card, sample.name, visitor);
    visitCard(look, Samples::knownVip(), u"1-note-opened"_s, visitor, 0);
    visitCard(look, Samples::severalPlaces(), u"1-places-opened"_s, visitor, 0);
    CardOptions signingIn = Samples::options();
    signingIn.signIns.insert(u"HubSpot"_s, {true, {}});
    visitCard(look, Samples::signInNeeded(), u"7-signing-in"_s, visitor, -1, signingIn);
    signingIn.signIns[u"HubSpot"_s] = {false, Error{ErrorKind::Timeout, {}, {}}};
    visitCard(look, Samples::signInNeeded(), u"7-sign-in-failed"_s, visitor, -1, signingIn);
    visitCard(look, Samples::inCall(), u"5-transfer-opened"_s, visitor, 0);
    visitCard(look, Samples::wrapUp(), u"6-pick-opened"_s, visitor, 7);
    visitWindow(look, Samples::knownVip(), u"window-1-known-vip"_s, visitor);
    visitWindow(look, Samples::wrapUp(), u"window-6-wrap-up"_s, visitor);
}

} // namespace Ringside::Gallery
