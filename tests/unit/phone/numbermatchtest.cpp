#include "libphonenumberparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class NumberMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_data();
    void match();
    void match_internalNumbersByDigits();

private:
    LibPhoneNumberParser m_parser;
};

void NumberMatchTest::match_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("storedRegion");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("callerRegion");
    QTest::addColumn<MatchLevel>("level");

    const auto row = [](const char *name, const char16_t *stored, const char16_t *storedRegion,
                        const char16_t *caller, const char16_t *callerRegion, MatchLevel level) {
        QTest::newRow(name) << QString::fromUtf16(stored) << QString::fromUtf16(storedRegion)
                            << QString::fromUtf16(caller) << QString::fromUtf16(callerRegion)
                            << level;
    };
    using enum MatchLevel;
    row("the same E.164 is exact", u"(415) 555-0123", u"US", u"+14155550123", u"", Exact);
    row("an extension on one side is exact", u"+14155550123 x22", u"US", u"+14155550123", u"", Exact);
    row("another desk is another person", u"+14155550123 x22", u"US", u"+14155550123 x23", u"US", None);
    row("a neighbour is nobody", u"+14155550123", u"", u"+14155550124", u"", None);
    row("without a country the national number decides", u"4155550123", u"", u"+14155550123", u"", National);
    row("the caller's country may be the missing one", u"+14155550123", u"", u"4155550123", u"", National);
    row("a trunk zero does not hide it", u"030 23125012", u"", u"+493023125012", u"", National);
    row("a missing plus does not hide it", u"493023125012", u"", u"+493023125012", u"", National);
    row("both without a country", u"3023125012", u"", u"3023125012", u"", National);
    row("eight digits are a suffix", u"923125012", u"", u"+493023125012", u"", Suffix);
    row("seven where there are no more", u"555-0123", u"US", u"+14155550123", u"", Suffix);
    row("six are not enough", u"550123", u"", u"+14155550123", u"", None);
    row("a suffix does not cross a border", u"+33123125012", u"", u"+493023125012", u"", None);
    row("seven equal of ten are nobody", u"+12135550123", u"", u"+14155550123", u"", None);
    row("local digits of another country", u"555-0123", u"US", u"+49305550123", u"", None);
    row("the switchboard, one digit more", u"+49302312501", u"", u"+493023125012", u"", Switchboard);
    row("the switchboard, five digits more", u"+4930231250", u"", u"+493023125012345", u"", Switchboard);
    row("six digits more are another number", u"+4930231250", u"", u"+4930231250123456", u"", None);
    row("a switchboard's 0", u"+493023125-0", u"", u"+49302312522", u"", Switchboard);
    row("a head that is too short", u"+4930231", u"", u"+4930231250", u"", None);
    row("there is no direct dialling in America", u"+1415555012", u"", u"+14155550123", u"", None);
    row("an Italian zero counts", u"+390612345678", u"", u"+39612345678", u"", Suffix);
    row("101 is not at the end of Berlin", u"101", u"DE", u"+4930123101", u"", None);
    row("five digits of China are not the Netherlands", u"+28909", u"", u"+13611361530", u"", None);
    row("nobody is not nobody", u"anonymous", u"US", u"anonymous", u"US", None);
    row("nobody has no suffix", u"", u"US", u"+14155550123", u"", None);
    row("the same SIP name", u"Alice", u"US", u"alice", u"US", Exact);
    row("another SIP name", u"alice", u"US", u"bob", u"US", None);
    row("a name is not a number", u"alice", u"US", u"+14155550123", u"", None);
    row("the same short code", u"110", u"DE", u"110", u"DE", Exact);
    row("the same URI, spelled otherwise", u"tel:+1-415-555-0123", u"", u"sip:+14155550123@example.com", u"", Exact);
}

void NumberMatchTest::match()
{
    QFETCH(QString, stored);
    QFETCH(QString, storedRegion);
    QFETCH(QString, caller);
    QFETCH(QString, callerRegion);
    QTEST(m_parser.match(m_parser.parse(stored, storedRegion), m_parser.parse(caller, callerRegion)),
          "level");
}

void NumberMatchTest::match_internalNumbersByDigits()
{
    PhoneNumber colleague;
    colleague.kind = PhoneNumber::Kind::Internal;
    colleague.raw = u"1001"_s;
    colleague.national = u"1001"_s;
    QCOMPARE(m_parser.match(m_parser.parse(u"1001"_s, u"US"_s), colleague), MatchLevel::Exact);
    QCOMPARE(m_parser.match(colleague, colleague), MatchLevel::Exact);
    QCOMPARE(m_parser.match(m_parser.parse(u"1002"_s, u"US"_s), colleague), MatchLevel::None);
    QCOMPARE(m_parser.match(m_parser.parse(u"+14155551001"_s, u"US"_s), colleague),
             MatchLevel::None);
}

QTEST_GUILESS_MAIN(NumberMatchTest)
#include "numbermatchtest.moc"
