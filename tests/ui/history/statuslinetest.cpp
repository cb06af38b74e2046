#include "fakeclock.h"
#include "historysamples.h"
#include "providerlist.h"
#include "statusline.h"
#include "windowwalker.h"
#include "wordbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Ringside;
using HistorySamples::provider;
using namespace Qt::StringLiterals;
using State = ProviderStatus::State;

namespace {

//! A status line at the lower edge of a window, with a field above it.
struct Bench {
    explicit Bench(int width = 1180)
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        field = new QLineEdit(&window);
        field->setAccessibleName(u"field"_s);
        column->addWidget(field, 1);
        line = new StatusLine(access, QLocale(QLocale::English), &window);
        column->addWidget(line);
        setThemeOfAll(window, themeFor(ThemeChoice::Light, false, qApp->font()));
        MainStatus status;
        status.sources.append({u"Asterisk"_s, u"1001"_s, {ConnectionState::Connected, u"Asterisk 22"_s, {}}});
        status.people = 12'480;
        line->setStatus(status);
        window.resize(width, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            QTest::qFail("the window was not shown", __FILE__, __LINE__);
    }
    void know(const QList<ProviderStatus> &providers)
    {
        access.statuses = providers;
        Q_EMIT access.providersChanged();
    }
    //! What stands on the line, in the order it is read.
    [[nodiscard]] QStringList words() const
    {
        QList<std::pair<int, QString>> found;
        const auto labels = line->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->window() == line->window())
                found.append({label->mapTo(line, QPoint()).x(), label->text()});
        }
        const auto buttons = line->findChildren<WordButton *>();
        for (const WordButton *button : buttons) {
            if (button->isVisible() && button->window() == line->window())
                found.append({button->mapTo(line, QPoint()).x(), u'[' + button->label() + u']'});
        }
        std::sort(found.begin(), found.end());
        QStringList texts;
        for (const auto &one : found)
            texts.append(one.second);
        return texts;
    }
    [[nodiscard]] WordButton *button(const QString &label) const
    {
        const auto buttons = line->findChildren<WordButton *>();
        for (WordButton *one : buttons) {
            if (one->isVisible() && one->label() == label)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] ProviderList &list() const { return *line->findChild<ProviderList *>(); }

    FakeClock clock{HistorySamples::now()};
    MemoryJournal journal;
    HistorySamples::FakeAccess access{journal, journal, clock};
    QWidget window;
    QLineEdit *field = nullptr;
    StatusLine *line = nullptr;
};

QList<ProviderStatus> many(int count)
{
    QList<ProviderStatus> providers;
    for (int i = 0; i < count; ++i)
        providers.append(provider(u"Directory %1"_s.arg(i + 1), State::Good));
    return providers;
}

QString shownText(const QWidget &root)
{
    QStringList texts;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    void withoutDirectories_nothingIsSaidOfThem()
    {
        Bench line;
        QCOMPARE(line.words(), (QStringList{u"Asterisk · ext 1001"_s, u"Phone book 12,480"_s}));
    }

    void eachDirectoryInWords()
    {
        Bench line(1600);
        ProviderStatus hubSpot = provider(u"HubSpot"_s, State::Good);
        hubSpot.callsLeft = 9'600;
        line.know({hubSpot, provider(u"Salesforce"_s, State::SignInNeeded), provider(u"LDAP"_s, State::Failed)});
        QTRY_COMPARE(line.words(), (QStringList{u"Asterisk · ext 1001"_s, u"Phone book 12,480"_s,
                                                u"HubSpot · 9,600 calls left"_s, u"Salesforce: sign-in needed"_s,
                                                u"[Sign in]"_s, u"LDAP: out of order (2)"_s, u"[Details]"_s}));
        ProviderStatus opening = provider(u"HubSpot"_s, State::Opening);
        ProviderStatus signingIn = provider(u"Salesforce"_s, State::SignInNeeded);
        signingIn.isSigningIn = true;
        line.know({opening, signingIn});
        QTRY_COMPARE(line.words().mid(2), (QStringList{u"HubSpot: getting ready"_s, u"Salesforce: signing in"_s,
                                                       u"[Details]"_s}));
    }

    void foreignNamesAreOneLineAndPlain()
    {
        Bench line;
        line.know({provider(u"<b>Our</b>\n\u202ECRM %1"_s, State::Good)});
        QTRY_COMPARE(line.words().at(2), u"<b>Our</b> CRM %1"_s);
    }

    void signingIn_byPointerAndByKeyboard()
    {
        Bench line;
        QSignalSpy wanted(line.line, &StatusLine::signInRequested);
        line.know({provider(u"HubSpot"_s, State::Good), provider(u"Salesforce"_s, State::SignInNeeded)});
        QTRY_VERIFY(line.button(u"Sign in"_s));
        QTest::mouseClick(line.button(u"Sign in"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().first().toString(), u"Salesforce"_s);
        line.field->setFocus();
        QTest::keyClick(line.field, Qt::Key_Tab);
        QTRY_VERIFY(line.button(u"Sign in"_s)->hasFocus());
        QCOMPARE(line.button(u"Sign in"_s)->accessibleName(), u"Sign in to Salesforce"_s);
        QTest::keyClick(line.button(u"Sign in"_s), Qt::Key_Space);
        QCOMPARE(wanted.count(), 2);
    }

    void newsDoNotTakeTheKeyboardAway()
    {
        Bench line;
        line.know({provider(u"HubSpot"_s, State::Good), provider(u"Salesforce"_s, State::SignInNeeded)});
        QTRY_VERIFY(line.button(u"Sign in"_s));
        WordButton *signIn = line.button(u"Sign in"_s);
        signIn->setFocus();
        ProviderStatus fewer = provider(u"HubSpot"_s, State::Good);
        fewer.callsLeft = 12;
        line.know({fewer, provider(u"Salesforce"_s, State::SignInNeeded), provider(u"Zoho"_s, State::Good)});
        QTRY_VERIFY(line.words().contains(u"Zoho"_s));
        QCOMPARE(line.button(u"Sign in"_s), signIn);
        QVERIFY(signIn->hasFocus());
    }

    void manyDirectoriesAreCounted()
    {
        Bench line(1600);
        line.know(many(6));
        QTRY_COMPARE(line.words().mid(2), QStringList{u"[6 directories ready]"_s});
        QList<ProviderStatus> mixed = many(6);
        mixed[2] = provider(u"Salesforce"_s, State::SignInNeeded);
        line.know(mixed);
        QTRY_COMPARE(line.words().mid(2),
                     (QStringList{u"Salesforce: sign-in needed"_s, u"[Sign in]"_s, u"[5 directories ready]"_s}));
        for (ProviderStatus &one : mixed)
            one = provider(one.name, State::Failed);
        line.know(mixed);
        QTRY_COMPARE(line.words().mid(2), QStringList{u"[6 directories need attention]"_s});
    }

    void withLittleRoom_lessIsSaid_andItFits_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("English") << Qt::LeftToRight << false;
        QTest::newRow("German lengths") << Qt::LeftToRight << true;
        QTest::newRow("from right to left") << Qt::RightToLeft << false;
    }
    void withLittleRoom_lessIsSaid_andItFits()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, isLong);
        LongWords longWords;
        if (isLong)
            qApp->installTranslator(&longWords);
        qApp->setLayoutDirection(direction);
        Bench line;
        QList<ProviderStatus> providers = many(3);
        providers[0].callsLeft = 120'000;
        providers[1] = provider(u"Salesforce of the whole company"_s, State::SignInNeeded);
        line.know(providers);
        qsizetype most = 0;
        for (int width = 1500; width >= 600; width -= 60) {
            line.window.resize(width, 400);
            QCoreApplication::processEvents();
            QTRY_COMPARE(layoutProblems(line.window).join(u'\n'), QString());
            QVERIFY(!line.words().isEmpty());
            if (width == 1500)
                most = line.words().size();
        }
        QVERIFY(line.words().size() < most);
        line.window.resize(1500, 400);
        QTRY_COMPARE(line.words().size(), most);
    }

    void detailsByKeyboard_andBack()
    {
        Bench line;
        ProviderStatus hubSpot = provider(u"Main CRM"_s, State::Good);
        hubSpot.kind = u"HubSpot"_s;
        hubSpot.callsLeft = 96;
        line.know({hubSpot, provider(u"Salesforce"_s, State::SignInNeeded), provider(u"LDAP"_s, State::Failed)});
        QSignalSpy wanted(line.line, &StatusLine::signInRequested);
        QTRY_VERIFY(line.button(u"Details"_s));
        WordButton *details = line.button(u"Details"_s);
        details->setFocus();
        QTest::keyClick(details, Qt::Key_Space);
        ProviderList &list = line.list();
        QTRY_VERIFY(list.isVisible());
        const QString text = shownText(list);
        QVERIFY2(text.contains(u"Main CRM · HubSpot\nReady.\n96 calls left"_s), qPrintable(text));
        QVERIFY(text.contains(u"Salesforce\nCallers are not looked up there until you sign in."_s));
        QVERIFY(text.contains(u"LDAP\nSomething did not work (2)."_s));
        QCOMPARE(layoutProblems(list).join(u'\n'), QString());
        QCOMPARE(namingProblems(list).join(u'\n'), QString());
        // News while it is open leave the keyboard where it is.
        auto *signIn = qobject_cast<QAbstractButton *>(list.focusWidget());
        QVERIFY(signIn);
        QCOMPARE(signIn->accessibleName(), u"Sign in to Salesforce"_s);
        line.access.statuses[0].callsLeft = 95;
        Q_EMIT line.access.providersChanged();
        QTRY_VERIFY(shownText(list).contains(u"95 calls left"_s));
        QCOMPARE(list.focusWidget(), signIn);
        QTest::keyClick(&list, Qt::Key_Escape);
        QTRY_VERIFY(!list.isVisible());
        QTRY_VERIFY(details->hasFocus());

        QTest::keyClick(details, Qt::Key_Space);
        QTRY_VERIFY(list.isVisible());
        QTest::keyClick(list.focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().first().toString(), u"Salesforce"_s);
        QVERIFY(!list.isVisible());
    }

    void troublesStayBesideThem()
    {
        Bench line(900);
        line.know(many(3));
        MainStatus status;
        status.troubles = {u"The disk is full: calls are kept in memory until there is room again."_s};
        line.line->setStatus(status);
        QTRY_VERIFY(line.words().contains(status.troubles.first()));
        QCOMPARE(layoutProblems(line.window).join(u'\n'), QString());
    }
};

QTEST_MAIN(StatusLineTest)
#include "statuslinetest.moc"
