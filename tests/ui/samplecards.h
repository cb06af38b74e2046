#pragma once

#include "callercard.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Ringside::Samples {

// The cards of the design's pictures and those it does not draw, for tests and screenshots.
// All people are made up: example.com, 555-01xx.

//! The moment at which the samples are looked at.
[[nodiscard]] QDateTime now();

[[nodiscard]] CallerCard knownVip();
[[nodiscard]] CallerCard firstFrame();
[[nodiscard]] CallerCard unknownCaller();
[[nodiscard]] CallerCard severalMatches();
[[nodiscard]] CallerCard inCall();
[[nodiscard]] CallerCard notedWhileRinging();
[[nodiscard]] CallerCard takingNotes();
[[nodiscard]] CallerCard unknownInCall();
[[nodiscard]] CallerCard severalInCall();
[[nodiscard]] CallerCard consulting();
[[nodiscard]] CallerCard calling();
[[nodiscard]] CallerCard wrapUp();
[[nodiscard]] CallerCard wrapUpUnsaved();
[[nodiscard]] CallerCard onHold();
[[nodiscard]] CallerCard ended();
[[nodiscard]] CallerCard sourceOutOfReach();
[[nodiscard]] CallerCard sourceOutOfReachKnownFromCache();
//! … by a CRM that a person signs in to.
[[nodiscard]] CallerCard signInNeeded();
//! Known to several CRMs.
[[nodiscard]] CallerCard severalPlaces();
//! With what CRMs keep besides calls.
[[nodiscard]] CallerCard crmHistory();
[[nodiscard]] CallerCard missed();
[[nodiscard]] CallerCard withheld();
[[nodiscard]] CallerCard answeredElsewhere();
[[nodiscard]] CallerCard transferred();
[[nodiscard]] CallerCard internalCall();
[[nodiscard]] CallerCard probably(MatchLevel level);
//! Everything that a caller could do to a card with text.
[[nodiscard]] CallerCard hostile();

struct Named {
    QString name;
    CallerCard card;
};
[[nodiscard]] QList<Named> all();

} // namespace Ringside::Samples
