// The first set-up, driven as people do: the real window, a program with state behind it.
#include "cornerchooser.h"
#include "fakeclock.h"
#include "fakesetup.h"
#include "formrow.h"
#include "messagebar.h"
#include "progressline.h"
#include "ringcheck.h"
#include "setupwizard.h"
#include "stepbutton.h"
#include "windowwalker.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SetupWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_program = std::make_unique<FakeProgram>();
        m_setup = std::make_unique<FakeSetup>(*m_program);
        open();
    }
    void cleanup()
    {
        m_wizard.reset();
        m_setup.reset();
        m_program.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyStep_isGoodForKeyboardAndScreenReader_data()
    {
        QTest::addColumn<bool>("longWords");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it opens") << false << Qt::LeftToRight << QSize();
        QTest::newRow("small") << false << Qt::LeftToRight << QSize(640, 420);
        QTest::newRow("long words") << true << Qt::LeftToRight << QSize();
        QTest::newRow("from right to left") << false << Qt::RightToLeft << QSize();
        QTest::newRow("long words, from right to left, small") << true << Qt::RightToLeft << QSize(640, 420);
    }
    void everyStep_isGoodForKeyboardAndScreenReader()
    {
        QFETCH(bool, longWords);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, size);
        LongWords words;
        if (longWords)
            QCoreApplication::installTranslator(&words);
        QGuiApplication::setLayoutDirection(direction);
        open();
        if (size.isValid())
            m_wizard->resize(size);
        for (int step = 0; step < SetupWizard::stepCount; ++step) {
            m_wizard->goTo(step);
            QCoreApplication::processEvents();
            QCOMPARE(namingProblems(*m_wizard).join(u'\n'), QString());
            QCOMPARE(layoutProblems(*m_wizard).join(u'\n'), QString());
            QCOMPARE(tabProblems(*m_wizard).join(u'\n'), QString());
        }
        // With everything said that can be said of the first one.
        m_wizard->goTo(0);
        QTest::keyClicks(focus(), u"not a host!"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(m_wizard->step(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(namingProblems(*m_wizard).join(u'\n'), QString());
        QCOMPARE(layoutProblems(*m_wizard).join(u'\n'), QString());
    }

    void keyboardAlone_setsEverythingUp()
    {
        QSignalSpy finished(m_wizard.get(), &SetupWizard::finished);
        QCOMPARE(focusName(), u"Server"_s);
        QTest::keyClicks(focus(), u"pbx.example.com"_s);
        tabTo(u"User name"_s);
        QTest::keyClicks(focus(), u"ringside"_s);
        tabTo(u"Password"_s);
        QTest::keyClicks(focus(), u"s3cret"_s);
        tabTo(u"Test the connection"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Good);
        QVERIFY(answer().second.contains(u"Asterisk 20.9.3"_s));
        QVERIFY(answer().second.contains(u"34"_s));
        QTest::keyClick(focus(), Qt::Key_Tab); // away from the button: Enter goes on
        tabTo(u"Server"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(m_wizard->step(), 1);

        QCOMPARE(focusName(), u"Your extension"_s);
        QTest::keyClicks(focus(), u"1001"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(m_wizard->step(), 2);
        QCOMPARE(m_program->settings().extensions, QStringList(u"1001"_s));
        tabTo(u"Next"_s);
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(m_wizard->step(), 3);

        auto *corner = page()->findChild<CornerChooser *>();
        QCOMPARE(focus(), static_cast<QWidget *>(corner));
        QTest::keyClick(corner, Qt::Key_Up);
        QCOMPARE(m_program->settings().card.corner, CardSettings::Corner::TopRight);
        tabTo(u"You make a call"_s);
        QTest::keyClick(focus(), Qt::Key_Space);
        QVERIFY(m_program->settings().card.showOutbound);
        tabTo(u"Done"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_wizard->isVisible());

        QCOMPARE(m_program->settings().callSources.size(), 1);
        const CallSourceSettings &source = m_program->settings().callSources.first();
        QCOMPARE(source.hosts, QStringList(u"pbx.example.com"_s));
        QCOMPARE(source.username, u"ringside"_s);
        QVERIFY(source.tls);
        QTRY_COMPARE(m_program->connection(source.name)->state, ConnectionState::Connected);
        QVERIFY(!isSetupWanted(m_program->settings(), readSetupDraft(draftFile())));
    }

    void demo_isOneClickAwayFromTheFirstStep()
    {
        QSignalSpy started(m_wizard.get(), &SetupWizard::demoStarted);
        type(u"Server"_s, u"pbx.exam"_s);
        press(u"Try the demo"_s);
        QCOMPARE(m_setup->demos, 1);
        QCOMPARE(started.size(), 1);
        QVERIFY(!m_wizard->isVisible());
        open();
        QCOMPARE(field(u"Server"_s)->text(), u"pbx.exam"_s);
    }

    void demoThatCannotStart_isSaid()
    {
        m_setup->demoCanStart = false;
        press(u"Try the demo"_s);
        QVERIFY(m_wizard->isVisible());
        QVERIFY(saidAnywhere(u"It did not work."_s));
    }

    void whatIsWrong_isSaidBesideItsField_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("no host") << QString() << QString() << u"ringside"_s << u"x"_s << u"Server"_s;
        QTest::newRow("a web address") << u"https://pbx.example.com/"_s << QString() << u"ringside"_s << u"x"_s
                                       << u"Server"_s;
        QTest::newRow("no port there is") << u"pbx.example.com"_s << u"70000"_s << u"ringside"_s << u"x"_s << u"Port"_s;
        QTest::newRow("port in letters") << u"pbx.example.com"_s << u"ami"_s << u"ringside"_s << u"x"_s << u"Port"_s;
        QTest::newRow("no user") << u"pbx.example.com"_s << QString() << QString() << u"x"_s << u"User name"_s;
        QTest::newRow("no password") << u"pbx.example.com"_s << QString() << u"ringside"_s << QString()
                                     << u"Password"_s;
    }
    void whatIsWrong_isSaidBesideItsField()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, wrong);
        type(u"Server"_s, host);
        type(u"Port"_s, port);
        type(u"User name"_s, user);
        QTRY_VERIFY(field(u"Password"_s)->isVisible());
        type(u"Password"_s, password);
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 0);
        for (const QString &label : {u"Server"_s, u"Port"_s, u"User name"_s, u"Password"_s})
            QCOMPARE(!row(label)->problem().isEmpty(), label == wrong);
        QCOMPARE(focus(), static_cast<QWidget *>(field(wrong)));
        QVERIFY(m_program->settings().callSources.isEmpty());
        press(u"Test the connection"_s);
        QCOMPARE(m_program->trials, 0);
        // Nobody is held back, and nothing is lost.
        press(u"Skip this step"_s);
        QCOMPARE(m_wizard->step(), 1);
        press(u"Back"_s);
        QCOMPARE(field(u"Server"_s)->text(), host);
        QCOMPARE(field(u"User name"_s)->text(), user);
    }

    void nothingEntered_goesOnByItself()
    {
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 1);
        QCOMPARE(ring()->state(), RingCheck::State::NoPhoneSystem);
        QCOMPARE(m_program->changes, 0);
    }

    void wrongPassword_isSaidWithWhatToDo_thenPutRight()
    {
        typeAccount(u"pbx.example.com"_s, u"wrong"_s);
        press(u"Test the connection"_s);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Problem);
        QVERIFY(answer().second.contains(u"password was refused"_s));
        QVERIFY(saidAnywhere(u"firewall"_s));
        QVERIFY(m_program->settings().callSources.isEmpty());
        type(u"Password"_s, u"s3cret"_s);
        press(u"Test the connection"_s);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Good);
        // A good one is kept at once, so that the first call can be heard.
        QCOMPARE(m_program->settings().callSources.size(), 1);
        QTRY_COMPARE(m_program->kept.size(), 1);
        QCOMPARE(m_program->kept.begin()->place, SecretPlace::Keychain);
    }

    void hostThatDoesNotAnswer_isSaidWithThePort()
    {
        typeAccount(u"nowhere.example.com"_s, u"s3cret"_s);
        press(u"Test the connection"_s);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Problem);
        QVERIFY(answer().second.contains(u"cannot be reached"_s));
        QVERIFY(saidAnywhere(u"5039"_s));
    }

    void answerThatComesAfterAnEdit_countsNoMore()
    {
        m_program->isSlow = true;
        typeAccount(u"nowhere.example.com"_s, u"s3cret"_s);
        press(u"Test the connection"_s);
        type(u"Server"_s, u"pbx.example.com"_s);
        press(u"Test the connection"_s);
        m_program->answerTrials();
        QTRY_COMPARE(answer().first, MessageBar::Kind::Good);
        QVERIFY(answer().second.contains(u"pbx.example.com"_s));
    }

    void password_isNeverInTheDraftNorInSettings()
    {
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        QTRY_COMPARE(m_program->kept.size(), 1);
        QTRY_COMPARE(m_program->settings().callSources.first().secret.kind, SecretRef::Kind::Keychain);
        m_wizard->goTo(0);
        type(u"Server"_s, u"pbx2.exam"_s);
        m_wizard->close();
        QFile file(draftFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("s3cret"));
        QVERIFY(file.permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }

    void literalSecret_isNotWrittenIntoTheDraft()
    {
        SetupDraft draft;
        draft.phone = SetupDraft::Phone();
        draft.phone->secret.kind = SecretRef::Kind::Literal;
        draft.phone->secret.literal = Secret("hidden");
        QVERIFY(writeSetupDraft(draftFile(), draft).has_value());
        QFile file(draftFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hidden"));
    }

    void damagedDraft_isAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{{{");
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("a step that is not there") << QByteArray(R"({"step": 4000000000, "phone": 7})");
        QTest::newRow("a negative step") << QByteArray(R"({"step": -3, "extensions": {}})");
        QTest::newRow("large") << QByteArray(R"({"extensions":")") + QByteArray(100000, 'x') + "\"}";
    }
    void damagedDraft_isAnEmptyOne()
    {
        QFETCH(QByteArray, content);
        QFile file(draftFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        open();
        QVERIFY(m_wizard->step() >= 0 && m_wizard->step() < SetupWizard::stepCount);
        QCOMPARE(readSetupDraft(draftFile()).phone, std::optional<SetupDraft::Phone>());
        QCOMPARE(readSetupDraft(draftFile()).extensions, std::optional<QString>());
    }

    void leavingHalfWay_losesNothing()
    {
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        type(u"Your extension"_s, u"10 01"_s); // not an extension
        m_wizard->close();
        open();
        QCOMPARE(m_wizard->step(), 1);
        QCOMPARE(field(u"Your extension"_s)->text(), u"10 01"_s);
        press(u"Back"_s);
        QCOMPARE(field(u"Server"_s)->text(), u"pbx.example.com"_s);
        QCOMPARE(field(u"User name"_s)->text(), u"ringside"_s);
        QTRY_VERIFY(saidAnywhere(u"kept in the system keychain"_s));
        press(u"Test the connection"_s);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Good);
    }

    void formThatIsNotWhole_isThereAgain_withItsPasswordKept()
    {
        type(u"Server"_s, u"pbx.example.com"_s);
        QTRY_VERIFY(field(u"Password"_s)->isVisible());
        type(u"Password"_s, u"s3cret"_s);
        m_wizard->close(); // no user name yet
        QTRY_COMPARE(m_program->kept.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(m_program->settings().callSources.isEmpty());
        open();
        QCOMPARE(field(u"Server"_s)->text(), u"pbx.example.com"_s);
        type(u"User name"_s, u"ringside"_s);
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 1);
        QTRY_COMPARE(m_program->connection(u"Asterisk"_s)->state, ConnectionState::Connected);
    }

    void keychainThatAnswersAfterTheWindowWasClosed_losesNothing()
    {
        m_program->keychainAsks = true;
        type(u"Server"_s, u"pbx.example.com"_s);
        QTRY_VERIFY(field(u"Password"_s)->isVisible());
        type(u"Password"_s, u"s3cret"_s);
        m_wizard->close();
        QVERIFY(m_program->kept.isEmpty());
        m_program->unlockKeychain();
        QTRY_VERIFY(readSetupDraft(draftFile()).phone
                    && readSetupDraft(draftFile()).phone->secret.kind == SecretRef::Kind::Keychain);
    }

    void whatIsTyped_isOnDiskWithinASecond()
    {
        type(u"Server"_s, u"pbx.exam"_s);
        m_clock->advance(1s);
        QVERIFY(readSetupDraft(draftFile()).phone.has_value());
        QCOMPARE(readSetupDraft(draftFile()).phone->hosts, u"pbx.exam"_s);
    }

    void withoutKeychain_thePasswordStaysForTheSession()
    {
        m_program->keychainState = SecretStore::State::Unavailable;
        open();
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        QTRY_VERIFY(saidAnywhere(u"no secret service"_s));
        press(u"Next"_s);
        QTRY_COMPARE(m_program->kept.size(), 1);
        QCOMPARE(m_program->kept.begin()->place, SecretPlace::Session);
        QTRY_COMPARE(m_program->connection(u"Asterisk"_s)->state, ConnectionState::Connected);
        m_wizard->close();
        m_program->restart();
        open();
        m_wizard->goTo(0);
        QTRY_VERIFY(field(u"Password"_s)->isVisible());
        QVERIFY(field(u"Password"_s)->text().isEmpty());
    }

    void anotherHost_needsThePasswordAgain()
    {
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        QTRY_COMPARE(m_program->kept.size(), 1);
        press(u"Back"_s);
        QTRY_VERIFY(!field(u"Password"_s)->isVisible());
        field(u"Server"_s)->setFocus();
        type(u"Server"_s, u"other.example.com"_s);
        QTest::keyClick(field(u"Server"_s), Qt::Key_Tab);
        QTRY_VERIFY(field(u"Password"_s)->isVisible());
        QVERIFY(saidAnywhere(u"given for pbx.example.com"_s));
    }

    void firstRing_isShownAsItArrives()
    {
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        QTRY_COMPARE(ring()->state(), RingCheck::State::NoExtension);
        type(u"Your extension"_s, u"1001"_s);
        m_clock->advance(1s); // no need to leave the field: the hand is at the other phone
        QCOMPARE(ring()->state(), RingCheck::State::Waiting);
        QVERIFY(ring()->text().contains(u"1001"_s));
        m_setup->ring(u"+1 415-555-0199"_s, u"1002"_s); // a colleague's
        m_setup->ring(u"+1 415-555-0198"_s, u"1001"_s, CallDirection::Outbound);
        QCOMPARE(ring()->state(), RingCheck::State::Waiting);
        m_setup->ring(u"+1 415-555-0123"_s, u"1001"_s);
        QCOMPARE(ring()->state(), RingCheck::State::Arrived);
        QVERIFY(ring()->text().contains(u"+1 415-555-0123"_s));
        // The next one does not push it away.
        m_setup->ring(u"+1 415-555-0177"_s, u"1001"_s);
        QVERIFY(ring()->text().contains(u"+1 415-555-0123"_s));
        // Another extension is another question.
        type(u"Your extension"_s, u"1003"_s);
        m_clock->advance(1s);
        QCOMPARE(ring()->state(), RingCheck::State::Waiting);
        QVERIFY(ring()->text().contains(u"1003"_s));
    }

    void ringOfAWithheldNumber_isShownToo()
    {
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        type(u"Your extension"_s, u"1001"_s);
        m_clock->advance(1s);
        QTRY_COMPARE(ring()->state(), RingCheck::State::Waiting);
        m_setup->ring({}, u"1001"_s);
        QCOMPARE(ring()->state(), RingCheck::State::Arrived);
        QVERIFY(ring()->text().contains(u"without a number"_s));
    }

    void ringThatDoesNotCome_saysWhatToLookAt()
    {
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        type(u"Your extension"_s, u"1001"_s);
        m_clock->advance(1s);
        QTRY_COMPARE(ring()->state(), RingCheck::State::Waiting);
        const QString before = ring()->text();
        m_clock->advance(60s);
        QVERIFY(ring()->text() != before);
        QVERIFY(ring()->text().contains(u"Nothing has arrived yet"_s));
    }

    void answers_areScrolledTo()
    {
        m_wizard->resize(m_wizard->minimumWidth(), 300);
        typeAccount(u"nowhere.example.com"_s, u"s3cret"_s);
        press(u"Test the connection"_s);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Problem);
        const auto labels = page()->findChildren<QLabel *>();
        const auto advice = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"firewall"_s);
        });
        QVERIFY(advice != labels.cend());
        QTRY_VERIFY(!(*advice)->visibleRegion().isEmpty());
    }

    void ringOfAHostileNumber_isPlainText()
    {
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        type(u"Your extension"_s, u"1001"_s);
        m_clock->advance(1s);
        QTRY_COMPARE(ring()->state(), RingCheck::State::Waiting);
        m_setup->ring(u"<b>555</b>\u202e\n0100%2"_s, u"1001"_s);
        QVERIFY(!ring()->text().contains(QChar(0x202e)));
        QVERIFY(ring()->text().section(u'\n', 0, 0).contains(u"<b>555</b>"_s));
        for (const QLabel *label : ring()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void phoneStep_showsTheRingToo_whenTheExtensionIsKnown()
    {
        Settings settings = m_program->settings();
        settings.extensions = {u"1001"_s};
        QVERIFY(m_program->change(settings).has_value());
        QVERIFY(!ring()->isVisible());
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Test the connection"_s);
        QTRY_VERIFY(ring()->isVisible());
        QTRY_COMPARE(ring()->state(), RingCheck::State::Waiting);
        m_setup->ring(u"+1 415-555-0123"_s, u"1001"_s);
        QCOMPARE(ring()->state(), RingCheck::State::Arrived);
    }

    void wrongExtension_isSaid_andTheLastGoodOneHolds()
    {
        m_wizard->goTo(1);
        type(u"Your extension"_s, u"1001"_s);
        m_clock->advance(1s);
        QCOMPARE(m_program->settings().extensions, QStringList(u"1001"_s));
        type(u"Your extension"_s, u"1001, 10 02"_s);
        m_clock->advance(1s);
        QVERIFY(row(u"Your extension"_s)->problem().isEmpty()); // still typing
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 1);
        QVERIFY(!row(u"Your extension"_s)->problem().isEmpty());
        QCOMPARE(m_program->settings().extensions, QStringList(u"1001"_s));
        type(u"Your extension"_s, u"1001, 1002"_s);
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 2);
        QCOMPARE(m_program->settings().extensions, QStringList({u"1001"_s, u"1002"_s}));
    }

    void administratorsValues_areShownAndCannotBeChanged()
    {
        Settings settings = m_program->settings();
        settings.callSources.append(CallSourceSettings());
        settings.callSources.first().name = u"Head office"_s;
        settings.callSources.first().hosts = {u"pbx.example.com"_s};
        settings.callSources.first().username = u"ringside"_s;
        settings.extensions = {u"1001"_s};
        QVERIFY(m_program->change(settings).has_value());
        m_program->setLocked(u"call_sources"_s);
        m_program->setLocked(u"extensions"_s);
        QCOMPARE(field(u"Server"_s)->text(), u"pbx.example.com"_s);
        QVERIFY(!field(u"Server"_s)->isEnabled());
        QVERIFY(saidAnywhere(u"IT, Example Inc."_s));
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 1);
        QVERIFY(!field(u"Your extension"_s)->isEnabled());
        QCOMPARE(field(u"Your extension"_s)->text(), u"1001"_s);
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 2);
        m_program->setLocked(u"card.show"_s);
        m_wizard->goTo(3);
        QVERIFY(row(u"A call rings"_s)->isLocked());
        QVERIFY(!row(u"Corner"_s)->isLocked());
        QCOMPARE(m_program->settings(), settings);
    }

    void diskThatIsFull_isSaid_andNothingIsLost()
    {
        m_program->diskIsFull = true;
        typeAccount(u"pbx.example.com"_s, u"s3cret"_s);
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 0);
        QVERIFY(answer().second.contains(u"cannot be read or written"_s));
        QCOMPARE(field(u"Server"_s)->text(), u"pbx.example.com"_s);
    }

    void import_showsHowFarItIs_andWhatCameOfIt()
    {
        m_wizard->goTo(2);
        drop(u"/home/anna/customers.csv"_s);
        QVERIFY(m_program->isImporting());
        QCOMPARE(m_program->importedFile(), u"/home/anna/customers.csv"_s);
        auto *progress = page()->findChild<ProgressLine *>();
        QVERIFY(progress->isVisible());
        m_program->advanceImport(0.5, 6240);
        QCOMPARE(progress->value() * 2, progress->maximum());
        QVERIFY(saidAnywhere(u"6,240"_s));
        // The step can be left meanwhile.
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 3);
        press(u"Back"_s);
        QVERIFY(progress->isVisible());
        ImportSummary summary;
        summary.read = 12483;
        summary.added = 12480;
        summary.skipped = 3;
        summary.problems = {u"Line 7: there is no number."_s};
        m_program->finishImport(summary);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Warning);
        QVERIFY(answer().second.contains(u"12,480"_s));
        QVERIFY(saidAnywhere(u"Line 7"_s));
        QVERIFY(!progress->isVisible());
        QTRY_VERIFY(saidAnywhere(u"12,480 people are in the phone book"_s));
        QVERIFY(stepButton(2)->isDone());
    }

    void fileThatIsChosen_isTakenIn()
    {
        const QString file = m_folder->filePath(u"people.vcf"_s);
        QFile people(file);
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEND:VCARD\r\n");
        people.close();
        m_wizard->goTo(2);
        press(u"Choose a file…"_s);
        auto *dialog = page()->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        dialog->setDirectory(m_folder->path());
        dialog->selectFile(file);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(m_program->isImporting());
        QCOMPARE(m_program->importedFile(), file);
        m_program->finishImport(ImportSummary{1, 1, 0, 0, 0, {}});
        QTRY_COMPARE(answer().first, MessageBar::Kind::Good);
    }

    void severalFiles_orLinks_areNotTaken()
    {
        m_wizard->goTo(2);
        QMimeData data;
        data.setUrls({QUrl(u"https://example.com/people.csv"_s)});
        QDragEnterEvent link(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        link.setAccepted(false);
        QCoreApplication::sendEvent(page(), &link);
        QVERIFY(!link.isAccepted());
    }

    void importThatIsStopped_leavesThingsAsTheyWere()
    {
        m_wizard->goTo(2);
        drop(u"/home/anna/customers.csv"_s);
        press(u"Stop"_s);
        QTRY_COMPARE(answer().first, MessageBar::Kind::Info);
        QVERIFY(!m_program->isImporting());
        QVERIFY(!stepButton(2)->isDone());
        press(u"Next"_s);
        QCOMPARE(m_wizard->step(), 3);
    }

    void importThatFails_saysWhatToDo_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("no known column") << ErrorKind::Unsupported << u"first line"_s;
        QTest::newRow("file gone") << ErrorKind::NotFound << u"Choose it again"_s;
        QTest::newRow("disk") << ErrorKind::Storage << u"as it was before"_s;
    }
    void importThatFails_saysWhatToDo()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        m_wizard->goTo(2);
        drop(u"/home/anna/customers.csv"_s);
        m_program->finishImport(fail(kind));
        QTRY_COMPARE(answer().first, MessageBar::Kind::Problem);
        QVERIFY(answer().second.contains(words));
    }

    void fileWithNobody_isSaid()
    {
        m_wizard->goTo(2);
        drop(u"/home/anna/empty.csv"_s);
        m_program->finishImport(ImportSummary());
        QTRY_COMPARE(answer().first, MessageBar::Kind::Warning);
        QVERIFY(answer().second.contains(u"nobody"_s));
    }

    void sampleCard_isShownOnRequest()
    {
        m_wizard->goTo(3);
        press(u"Show me a sample card"_s);
        QCOMPARE(m_setup->samples, 1);
    }

    void stepsInTheSidebar_canBeGoneToAtAnyTime()
    {
        QTest::mouseClick(stepButton(3), Qt::LeftButton);
        QCOMPARE(m_wizard->step(), 3);
        QTest::mouseClick(stepButton(0), Qt::LeftButton);
        QCOMPARE(m_wizard->step(), 0);
        QVERIFY(stepButton(3)->isDone());
        QVERIFY(!stepButton(0)->isDone());
        QVERIFY(stepButton(3)->accessibleName().contains(u"done"_s));
    }

    void escape_closesIt_andItComesBackWhereItWas()
    {
        m_wizard->goTo(2);
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QVERIFY(!m_wizard->isVisible());
        QVERIFY(isSetupWanted(m_program->settings(), readSetupDraft(draftFile())));
        open();
        QCOMPARE(m_wizard->step(), 2);
    }

    void settingsOfWhichNoPhoneIsTheAgents_areSetUpFurther()
    {
        Settings settings;
        QVERIFY(isSetupWanted(settings, {}));
        CallSourceSettings source;
        source.hosts = {u"pbx.example.com"_s};
        settings.callSources = {source}; // a colleague's, taken over, or left after the first step
        QVERIFY(isSetupWanted(settings, {}));
        SetupDraft ended;
        ended.finished = true;
        QVERIFY(!isSetupWanted(settings, ended));
        settings.callSources[0].devices = {u"PJSIP/1001"_s};
        QVERIFY(!isSetupWanted(settings, {}));
        settings.callSources[0].devices.clear();
        settings.extensions = {u"1001"_s};
        QVERIFY(!isSetupWanted(settings, {}));
    }

    void window_isNotModal()
    {
        QCOMPARE(m_wizard->windowModality(), Qt::NonModal);
    }

    void themes_areTakenLive()
    {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            const Theme theme = themeFor(choice, false, QApplication::font());
            m_wizard->setTheme(theme);
            const QImage picture = m_wizard->grab().toImage();
            QCOMPARE(QColor(picture.pixel(picture.width() - 3, 3)), theme.surface);
            QCOMPARE(QColor(picture.pixel(3, picture.height() - 3)), theme.raised);
        }
    }

private:
    void open()
    {
        m_wizard = std::make_unique<SetupWizard>(*m_program, *m_setup, *m_clock, draftFile());
        m_wizard->setTheme(themeFor(ThemeChoice::Light, false, QApplication::font()));
        m_wizard->show();
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }
    [[nodiscard]] QString draftFile() const { return m_folder->filePath(u"setup.json"_s); }
    [[nodiscard]] QWidget *page() const { return m_wizard->findChild<QStackedWidget *>()->currentWidget(); }
    [[nodiscard]] FormRow *row(const QString &label) const
    {
        for (FormRow *one : page()->findChildren<FormRow *>()) {
            if (one->label() == label)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field(const QString &label) const
    {
        FormRow *one = row(label);
        return one ? qobject_cast<QLineEdit *>(one->field()) : nullptr;
    }
    void type(const QString &label, const QString &text)
    {
        QLineEdit *one = field(label);
        QVERIFY2(one, qPrintable(label));
        one->setFocus();
        one->selectAll();
        QTest::keyClick(one, Qt::Key_Delete);
        QTest::keyClicks(one, text);
    }
    void typeAccount(const QString &host, const QString &password)
    {
        type(u"Server"_s, host);
        type(u"User name"_s, u"ringside"_s);
        QTRY_VERIFY(field(u"Password"_s)->isVisible());
        type(u"Password"_s, password);
    }
    [[nodiscard]] Button *button(const QString &label) const
    {
        for (Button *one : m_wizard->findChildren<Button *>()) {
            if (one->isVisible() && one->label().startsWith(label))
                return one;
        }
        return nullptr;
    }
    void press(const QString &label)
    {
        Button *one = button(label);
        QVERIFY2(one, qPrintable(label));
        QTest::mouseClick(one, Qt::LeftButton);
    }
    [[nodiscard]] RingCheck *ring() const { return page()->findChild<RingCheck *>(); }
    [[nodiscard]] StepButton *stepButton(int step) const
    {
        return m_wizard->findChildren<StepButton *>().at(step);
    }
    // What the page's own message says.
    [[nodiscard]] std::pair<MessageBar::Kind, QString> answer() const
    {
        for (MessageBar *one : page()->findChildren<MessageBar *>()) {
            if (one->isVisible())
                return {one->kind(), one->text()};
        }
        return {MessageBar::Kind::Info, QString()};
    }
    [[nodiscard]] bool saidAnywhere(const QString &words) const
    {
        const auto labels = m_wizard->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] QWidget *focus() const { return m_wizard->focusWidget(); }
    [[nodiscard]] QString focusName() const
    {
        const auto *pressed = qobject_cast<Button *>(focus());
        return pressed ? pressed->label() : focus()->accessibleName();
    }
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 40 && focusName() != name; ++i)
            QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(focusName(), name);
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeProgram> m_program;
    std::unique_ptr<FakeSetup> m_setup;
    std::unique_ptr<SetupWizard> m_wizard;
};

QTEST_MAIN(SetupWizardTest)
#include "setupwizardtest.moc"
