#pragma once

#include "peoplebook.h"
#include "peoplestore.h"

#include <QObject>

#include <memory>

namespace Ringside {

//! An empty phone book, seen through both of its ports.
class PeopleRig
{
public:
    virtual ~PeopleRig() = default;
    [[nodiscard]] virtual PeopleBook &book() = 0;
    [[nodiscard]] virtual PeopleStore &store() = 0;
    //! As an import brings them in; they have source and key.
    virtual void put(const QList<Person> &people) = 0;
};

//! What every PeopleBook and PeopleStore promises. One subclass an adapter.
class PeopleContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<PeopleRig> makeRig() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    // PeopleStore
    void number_findsThePerson();
    void number_ofNobody_findsNobody();
    void crowd_isBounded_andHasTheAgentsOwn();

    // PeopleBook: search
    void text_finds_data();
    void text_finds();
    void text_isNeverSyntax_data();
    void text_isNeverSyntax();
    void text_findsNobodyInAnEmptyBook();
    void search_isLimited();

    // PeopleBook: changes
    void newPerson_getsAName_andIsFoundByAll();
    void newPeople_areNeverTheSame();
    void change_isSeenByAll();
    void everyField_comesBack();
    void vip_carriesItsReason();
    void removed_isGoneForAll();
    void removedTwice_isNotFound();
    void stranger_cannotBeChanged();
    void merge_joinsWhatOnlyOneHad();
    void merge_withOneself_isRefused();
    void pages_haveEverybodyOnce();
    void page_afterNobodyKnown_isNotFound();

private:
    [[nodiscard]] QStringList found(const QString &text, int limit = 50);
    [[nodiscard]] QStringList callers(const PhoneNumber &number);
    PersonRef save(const Person &person);
    [[nodiscard]] std::optional<Person> find(const PersonRef &ref);
    [[nodiscard]] qint64 count();

    std::unique_ptr<PeopleRig> m_rig;
};

} // namespace Ringside
