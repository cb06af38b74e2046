#pragma once

#include "libphonenumberparser.h"
#include "lookupprovider.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Ringside {

//! Somebody as the place that is asked has them: numbers as people in Germany write them.
struct KnownPerson {
    QString key;
    QString name;
    QString company;
    QStringList numbers; //!< at most three
};

//! A place with people in it, and what can happen to it.
class LookupProviderRig
{
public:
    virtual ~LookupProviderRig() = default;
    //! Puts people there. Called once, before anything else.
    virtual void seed(const QList<KnownPerson> &people) = 0;
    //! One that asks this place, numbers being those of Germany ("DE"). It gives up a question after \a limit where
    //! its limit can be set. May be called several times; what was made before may live or not.
    [[nodiscard]] virtual std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds limit) = 0;

    // What a place in this process or a file of its own cannot do is answered with false; its tests are skipped then.
    //! It is gone: connections end, new ones are refused.
    [[nodiscard]] virtual bool breakDown() { return false; }
    //! It hangs: connections stay and may be made, but nobody answers any longer.
    [[nodiscard]] virtual bool stall() { return false; }
    //! It is there again, as before breakDown() or stall().
    [[nodiscard]] virtual bool mend() { return false; }
    //! Whether this place can find people on this level.
    [[nodiscard]] virtual bool finds(MatchLevel level) const
    {
        Q_UNUSED(level)
        return true;
    }
};

//! What every LookupProvider promises. One subclass an adapter.
class LookupProviderContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<LookupProviderRig> makeRig() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    void person_comesWhole();
    void sameQuestion_sameAnswer();
    void nobody_isAnEmptyList();
    void everyWayToWriteANumber_isFound_data();
    void everyWayToWriteANumber_isFound();
    void level_isRight_data();
    void level_isRight();
    void everyNumberOfAPerson_findsThem();
    void severalPeople_areAllFound();
    void crowd_isNoError();
    void hostileNumber_findsNobody_andHarmsNothing_data();
    void hostileNumber_findsNobody_andHarmsNothing();
    void text_comesAsItIs_data();
    void text_comesAsItIs();
    void withheld_isNotAsked();
    void questionsAtOnce_areAllAnswered();
    void goneWithAQuestionUnderWay_theQuestionEnds();
    void check_saysWhatIsThere();

    // The place has trouble.
    void goneAway_isSaid_andComesBack();
    void restartedMeanwhile_isNotNoticed();
    void lostInMidQuestion_isSaid_andComesBack();
    void hanging_endsWithTheTimeLimit_andComesBack();
    void hanging_doesNotKeepTheProgramFromEnding();

private:
    using Answer = Result<QList<CallerInfo>>;

    void start(const QList<KnownPerson> &people);
    [[nodiscard]] PhoneNumber number(const QString &text, const QString &region = QStringLiteral("DE")) const;
    [[nodiscard]] Answer ask(const QString &text);
    [[nodiscard]] QStringList names(const QString &text);

    LibPhoneNumberParser m_parser;
    std::unique_ptr<LookupProviderRig> m_rig;
    std::unique_ptr<LookupProvider> m_provider;
};

} // namespace Ringside
