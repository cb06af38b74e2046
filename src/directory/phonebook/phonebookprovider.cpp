#include "phonebookprovider.h"

#include "peoplestore.h"
#include "phonebookkey.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

PhoneBookProvider::PhoneBookProvider(QString name, PeopleStore &people)
    : m_name(std::move(name))
    , m_people(people)
{
}

QString PhoneBookProvider::name() const
{
    return m_name;
}

std::chrono::milliseconds PhoneBookProvider::timeLimit() const
{
    return 2s;
}

QFuture<Result<QList<CallerInfo>>> PhoneBookProvider::findByNumber(const PhoneNumber &number)
{
    // Copies only, so it does not matter in which thread this runs.
    return m_people.findByNumber(number).then([name = m_name](Result<QList<CallerInfo>> found) {
        if (found) {
            for (CallerInfo &info : *found) {
                info.person.key = keyInLookups({info.person.source, info.person.key});
                info.person.source = name;
            }
        }
        return found;
    });
}

QFuture<Result<QString>> PhoneBookProvider::checkConnection()
{
    return m_people.count().then([](const Result<qint64> &count) -> Result<QString> {
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 1)
            return u"1 person"_s;
        return QLocale(QLocale::English).toString(*count) + u" people"_s;
    });
}

} // namespace Ringside
