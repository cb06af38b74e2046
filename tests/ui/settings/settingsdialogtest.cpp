// The settings as people use them: what is edited arrives, what is locked or wrong does not, everything is reached.
#include "hotkeyfield.h"
#include "listeditor.h"
#include "listrows.h"
#include "reorderlist.h"
#include "settingsdriver.h"
#include "windowwalker.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsDialogTest : public SettingsDriver
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    // ---- every page

    void everyPage_isReachedWithoutAMouse_data() { pages(); }
    void everyPage_isReachedWithoutAMouse()
    {
        QFETCH(int, page);
        m_access->addDirectories();
        open(Page(page));
        expandAll();
        QCOMPARE(namingProblems(*m_dialog), QStringList());
        QCOMPARE(tabProblems(*m_dialog), QStringList());
    }

    void everyPage_hasRoomForLongWords_data() { pages(); }
    void everyPage_hasRoomForLongWords()
    {
        QFETCH(int, page);
        m_access->addDirectories();
        LongWords words;
        QApplication::installTranslator(&words);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            for (const int pixels : {13, 26}) {
                open(Page(page), themeOf(ThemeChoice::Light, pixels));
                m_dialog->resize(1024, 600);
                expandAll();
                settle();
                QCOMPARE(layoutProblems(*m_dialog), QStringList());
                QVERIFY(m_dialog->width() <= 1024 && m_dialog->height() <= 600);
                auto *area = scrollArea();
                QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(widest(area->widget())));
                m_dialog.reset();
            }
        }
        QApplication::removeTranslator(&words);
    }

    void everyPage_survivesAChangeOfTheme_data() { pages(); }
    void everyPage_survivesAChangeOfTheme()
    {
        QFETCH(int, page);
        m_access->addDirectories();
        open(Page(page));
        const QImage light = m_dialog->grab().toImage();
        m_dialog->setTheme(themeOf(ThemeChoice::Dark));
        settle();
        const QImage dark = m_dialog->grab().toImage();
        const QPoint corner(dark.width() - 4, dark.height() - 4);
        QVERIFY(light.pixelColor(corner).lightness() > 200);
        QVERIFY(dark.pixelColor(corner).lightness() < 60);
        // Nothing keeps the light ground: no large patch stays bright.
        int bright = 0;
        for (int y = 0; y < dark.height(); y += 3) {
            for (int x = 0; x < dark.width(); x += 3)
                bright += dark.pixelColor(x, y).lightness() > 235 ? 1 : 0;
        }
        QVERIFY2(bright < dark.width() * dark.height() / 9 / 20, qPrintable(QString::number(bright)));
    }

    void pagesToCome_areAbsent()
    {
        open(Page::Phone);
        auto *list = m_dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 5);
    }

    void escape_closesAndHandsOverWhatIsTyped()
    {
        open(Page::Phone);
        TextField *field = text(u"Extensions"_s);
        replace(field, u"1001, 1002"_s);
        QCOMPARE(m_access->settings().extensions, QStringList{u"1001"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_access->settings().extensions, QStringList({u"1001"_s, u"1002"_s}));
    }

    void enterInAField_pressesNoButton()
    {
        open(Page::Phone);
        replace(text(u"Extensions"_s), u"1002"_s);
        QTest::keyClick(text(u"Extensions"_s), Qt::Key_Return);
        QCOMPARE(m_access->settings().extensions, QStringList{u"1002"_s});
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_access->triedSources.isEmpty());
        QCOMPARE(m_access->settings().callSources.size(), 1);
    }

    void changeFromElsewhere_isShown_butNotOverWhatIsBeingTyped()
    {
        open(Page::Phone);
        TextField *internal = text(u"Internal numbers"_s);
        TextField *extensions = text(u"Extensions"_s);
        replace(extensions, u"10"_s);
        Settings settings = m_access->settings();
        settings.extensions = {u"2000"_s};
        settings.internalNumbers = {u"500-599"_s};
        m_access->setSettings(settings);
        QCOMPARE(internal->text(), u"500-599"_s);
        QCOMPARE(extensions->text(), u"10"_s);
    }

    void numberThatIsBeingTyped_isNotTakenAway()
    {
        open(Page::Card);
        auto *field = qobject_cast<NumberField *>(row(u"Stays after the call"_s)->field());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"4"_s);
        Settings settings = m_access->settings();
        settings.card.hideAfter = 10s;
        m_access->setSettings(settings);
        QTest::keyClicks(field, u"5"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_access->settings().card.hideAfter, 45s);
        settings = m_access->settings();
        settings.card.hideAfter = 0s;
        m_access->setSettings(settings);
        QCOMPARE(field->text(), u"Until closed"_s);
    }

    void fullDisk_isSaidBesideTheSetting()
    {
        open(Page::General);
        m_access->refusesChanges = true;
        QTest::mouseClick(row(u"Do not disturb"_s)->field(), Qt::LeftButton);
        QVERIFY(!m_access->settings().quiet.always);
        QVERIFY(row(u"Do not disturb"_s)->problem().contains(u"cannot be written"_s));
        QVERIFY(!toggle(u"Do not disturb"_s)->isChecked());
    }

    // ---- search

    void search_findsSettingsOfAllPages()
    {
        open(Page::Phone);
        QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<TextField *>(m_dialog->focusWidget());
        QVERIFY(search && search->accessibleName() == u"Find a setting"_s);
        QTest::keyClicks(search, u"hot"_s);
        auto *list = m_dialog->findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), u"Hotkey"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_dialog->page(), Page::General);
        QVERIFY(qobject_cast<HotkeyField *>(m_dialog->focusWidget()));
        QCOMPARE(list->count(), 5);
        QCOMPARE(list->currentRow(), int(Page::General));
    }

    void search_unfoldsWhatHoldsTheSetting()
    {
        open(Page::General);
        m_dialog->find(u"Lines"_s);
        auto *list = m_dialog->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() == u"Phone book · CRM & directories")
                list->setCurrentRow(i);
        }
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_dialog->page(), Page::Directories);
        QVERIFY(m_dialog->focusWidget()->isVisible());
        QVERIFY(qobject_cast<ChipButton *>(m_dialog->focusWidget()));
    }

    void search_ofWhatCannotBeChanged_leavesTheSearch()
    {
        m_access->linksState = {false, {u"No program is set for tel: links."_s}, SettingsAccess::Links::Way::None};
        open(Page::Phone);
        m_dialog->find(u"telephone links"_s);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_dialog->page(), Page::General);
        QCOMPARE(m_dialog->focusWidget(), m_dialog->findChild<QListWidget *>());
    }

    void search_isClearedByItsButton_whichLeavesTheHintItsPlace()
    {
        open(Page::Phone);
        m_dialog->find(u"hot"_s);
        auto *search = qobject_cast<TextField *>(m_dialog->focusWidget());
        const auto clear = [search] { return search->findChild<QToolButton *>(); };
        QTRY_VERIFY(clear() && clear()->isVisible());
        QTest::mouseClick(clear(), Qt::LeftButton);
        QCOMPARE(search->text(), QString());
        QTRY_VERIFY(!clear());
        QTest::keyClicks(search, u"ho"_s);
        QTRY_VERIFY(clear());
    }

    void search_withoutResult_saysSo()
    {
        open(Page::Phone);
        m_dialog->find(u"zzz"_s);
        QVERIFY(says(u"No setting is called that."_s));
        auto *search = qobject_cast<TextField *>(m_dialog->focusWidget());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->findChild<QListWidget *>()->count(), 5);
    }

    // ---- phone system

    void server_isCheckedAndTaken()
    {
        open(Page::Phone);
        enter(u"Server"_s, u"http://pbx"_s);
        QVERIFY(row(u"Server"_s)->problem().contains(u"http://pbx"_s));
        QCOMPARE(text(u"Server"_s)->text(), u"http://pbx"_s); // nothing is lost
        QCOMPARE(source().hosts, QStringList{u"pbx.example.com"_s});
        enter(u"Server"_s, u""_s);
        QVERIFY(!row(u"Server"_s)->problem().isEmpty());
        enter(u"Server"_s, u"pbx1.example.com, pbx2.example.com"_s);
        QCOMPARE(row(u"Server"_s)->problem(), QString());
        QCOMPARE(source().hosts, QStringList({u"pbx1.example.com"_s, u"pbx2.example.com"_s}));
    }

    void fieldsOfATelephoneSystem_arrive()
    {
        open(Page::Phone);
        enter(u"Name"_s, u"Berlin"_s);
        auto *port = qobject_cast<NumberField *>(row(u"Port"_s)->field());
        port->setFocus();
        port->selectAll();
        QTest::keyClicks(port, u"5039"_s);
        QCOMPARE(source().port, 0); // not while it is being typed
        QTest::keyClick(port, Qt::Key_Return);
        QVERIFY(!row(u"Certificate of the authority"_s)->isVisible());
        QTest::mouseClick(row(u"Encrypted (TLS)"_s)->field(), Qt::LeftButton);
        QVERIFY(row(u"Certificate of the authority"_s)->isVisible());
        enter(u"Certificate of the authority"_s, u"ca.pem"_s);
        enter(u"User name"_s, u"ringside"_s);
        enter(u"Devices"_s, u"PJSIP/1001, PJSIP/1002"_s);
        enter(u"Dialling context"_s, u"from-internal"_s);
        enter(u"Phone that rings first"_s, u"PJSIP/1001"_s);
        QVERIFY(!row(u"In queues as"_s)->isVisible());
        QTest::mouseClick(button(u"More settings"_s), Qt::LeftButton);
        enter(u"In queues as"_s, u"Local/1001@from-queue/n"_s);
        QTest::mouseClick(row(u"Phone answers by itself"_s)->field(), Qt::LeftButton);
        QTest::mouseClick(row(u"Hold calls"_s)->field(), Qt::LeftButton);
        CallSourceSettings wanted = FakeSettingsAccess::sample().callSources.first();
        wanted.name = u"Berlin"_s;
        wanted.port = 5039;
        wanted.tls = true;
        wanted.caFile = u"ca.pem"_s;
        wanted.username = u"ringside"_s;
        wanted.devices = {u"PJSIP/1001"_s, u"PJSIP/1002"_s};
        wanted.context = u"from-internal"_s;
        wanted.originateDevice = u"PJSIP/1001"_s;
        wanted.queueInterface = u"Local/1001@from-queue/n"_s;
        wanted.autoAnswer = true;
        wanted.holdByNotify = true;
        QCOMPARE(source(), wanted);
    }

    void problemInAFoldedField_isUnfoldedByATest()
    {
        open(Page::Phone);
        QTest::mouseClick(button(u"More settings"_s), Qt::LeftButton);
        enter(u"In queues as"_s, u"Local"_s);
        QVERIFY(!row(u"In queues as"_s)->problem().isEmpty());
        QTest::mouseClick(button(u"Fewer settings"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Test"_s), Qt::LeftButton);
        QVERIFY(row(u"In queues as"_s)->isVisible());
        QVERIFY(m_access->triedSources.isEmpty());
    }

    void demo_saysWhereItsCallsComeFrom()
    {
        Settings settings = FakeSettingsAccess::sample();
        settings.callSources.clear();
        m_access->setSettings(settings);
        m_access->playsDemo = true;
        open(Page::Phone);
        QVERIFY(says(u"This is the demo"_s));
        QVERIFY(!says(u"There is no telephone system yet"_s));
        QVERIFY(!button(u"Add a telephone system"_s)); // the demo would not use it
    }

    void certificateOfTheAuthority_isChosenAndLookedAt()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"ca.pem"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        withTls();
        open(Page::Phone);
        QTest::mouseClick(button(u"Browse…"_s), Qt::LeftButton);
        acceptFile(file);
        QTRY_COMPARE(source().caFile, file);
        QCOMPARE(text(u"Certificate of the authority"_s)->text(), file);
        QCOMPARE(m_access->readCertificates, QStringList{file});
        enter(u"Certificate of the authority"_s, {});
        QCOMPARE(source().caFile, QString());
    }

    void fileWithoutCertificate_isRefusedInWords_data()
    {
        QTest::addColumn<CertificateFileState>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("absent") << CertificateFileState::NotThere << u"no such file"_s;
        QTest::newRow("unreadable") << CertificateFileState::NotReadable << u"cannot be read"_s;
        QTest::newRow("another file") << CertificateFileState::NoCertificate << u"no certificate in this file"_s;
        QTest::newRow("a key") << CertificateFileState::KeyOnly << u"private key"_s;
    }
    void fileWithoutCertificate_isRefusedInWords()
    {
        QFETCH(CertificateFileState, state);
        QFETCH(QString, words);
        withTls(u"good.pem"_s);
        m_access->certificates = state;
        open(Page::Phone);
        enter(u"Certificate of the authority"_s, u"other.pem"_s);
        QTRY_VERIFY(row(u"Certificate of the authority"_s)->problem().contains(words));
        QCOMPARE(source().caFile, u"good.pem"_s);
        QCOMPARE(text(u"Certificate of the authority"_s)->text(), u"other.pem"_s); // nothing is lost
        enter(u"User name"_s, u"somebody"_s); // and stays so while something else changes
        QCOMPARE(text(u"Certificate of the authority"_s)->text(), u"other.pem"_s);
        QTest::mouseClick(button(u"Test"_s), Qt::LeftButton);
        QVERIFY(m_access->triedSources.isEmpty());
    }

    void test_waitsForTheCertificate()
    {
        withTls(u"old.pem"_s);
        m_access->holdsCertificates = true;
        open(Page::Phone);
        replace(text(u"Certificate of the authority"_s), u"new.pem"_s);
        QTest::mouseClick(button(u"Test"_s), Qt::LeftButton);
        QVERIFY(m_access->triedSources.isEmpty());
        m_access->answerCertificates();
        QTRY_COMPARE(m_access->triedSources.size(), 1);
        QCOMPARE(m_access->triedSources[0].caFile, u"new.pem"_s);
        QTRY_VERIFY(panel(u"Main"_s)->outcome().contains(u"Asterisk 22.1.0"_s));
    }

    void answerAboutAnotherCertificate_isDropped()
    {
        withTls(u"old.pem"_s);
        m_access->holdsCertificates = true;
        open(Page::Phone);
        enter(u"Certificate of the authority"_s, u"first.pem"_s);
        enter(u"Certificate of the authority"_s, {});
        m_access->answerCertificates();
        settle();
        QCOMPARE(source().caFile, QString());
    }

    void passwordsThatThePolicyForbids_areNamedOnce()
    {
        m_access->forbidden = u"The file secrets.json holds unprotected passwords."_s;
        m_access->forbiddenStays = true;
        open(Page::Phone);
        QVERIFY(bar(u"secrets.json"_s));
        QTest::mouseClick(button(u"Remove that file"_s), Qt::LeftButton);
        QVERIFY(bar(u"cannot be written"_s));
        m_access->forbiddenStays = false;
        QTest::mouseClick(button(u"Remove that file"_s), Qt::LeftButton);
        QVERIFY(m_access->forbidden.isEmpty());
        QVERIFY(!button(u"Remove that file"_s));
    }

    void smuggledCommands_areRefused_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        QTest::newRow("device") << u"Devices"_s << u"PJSIP/1001,30,tT"_s;
        QTest::newRow("device with a function") << u"Devices"_s << u"PJSIP/${SHELL(id)}"_s;
        QTest::newRow("context") << u"Dialling context"_s << u"a,1,System(id)"_s;
        QTest::newRow("in queues as") << u"In queues as"_s << u"Local/1@x&PJSIP/2"_s;
        QTest::newRow("first phone") << u"Phone that rings first"_s << u"Local/1@x&PJSIP/2"_s;
        QTest::newRow("extension") << u"Extensions"_s << u"1001@evil"_s;
        QTest::newRow("range") << u"Internal numbers"_s << u"1000-99"_s;
        QTest::newRow("prefix") << u"Prefix for outside"_s << u"0,1"_s;
    }
    void smuggledCommands_areRefused()
    {
        QFETCH(QString, label);
        QFETCH(QString, value);
        open(Page::Phone);
        const Settings before = m_access->settings();
        enter(label, value);
        QCOMPARE(m_access->settings(), before);
        QVERIFY(!row(label)->problem().isEmpty());
        QCOMPARE(text(label)->text(), value);
    }

    void test_showsTheLiveAnswerOfWhatIsInTheForm()
    {
        m_access->holdsTrials = true;
        open(Page::Phone);
        QTest::mouseClick(button(u"Replace…"_s), Qt::LeftButton);
        auto *secret = qobject_cast<TextField *>(m_dialog->focusWidget());
        QTest::keyClicks(secret, u"typed"_s);
        replace(text(u"Server"_s), u"new.example.com"_s); // and not left yet
        FoldPanel *card = panel(u"Main"_s);
        Button *test = button(u"Test"_s);
        test->setFocus();
        QTest::keyClick(test, Qt::Key_Space);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space); // of somebody impatient
        QVERIFY(test->hasFocus() && card->isExpanded());
        QCOMPARE(m_access->triedSources.size(), 1);
        QCOMPARE(m_access->triedSources[0].hosts, QStringList{u"new.example.com"_s});
        QCOMPARE(m_access->triedSecrets, QStringList{u"typed"_s});
        QCOMPARE(m_access->secrets.value(u"main"_s).value, u"s3cret"_s); // tried, not kept
        QCOMPARE(card->outcome(), u"Trying…"_s);
        m_access->finishTrials();
        QTRY_VERIFY(card->outcome().contains(u"Asterisk 22.1.0"_s));
        QVERIFY(card->outcome().contains(u"182 ms"_s));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_access->triedSources.size(), 2);
    }

    void answerToATest_thatIsOverTaken_isDropped()
    {
        m_access->holdsTrials = true;
        open(Page::Phone);
        QTest::mouseClick(button(u"Test"_s), Qt::LeftButton);
        enter(u"User name"_s, u"other"_s);
        QCOMPARE(panel(u"Main"_s)->outcome(), QString());
        m_access->finishTrials();
        settle();
        QCOMPARE(panel(u"Main"_s)->outcome(), QString());
    }

    void failedTest_isShownAsPlainText()
    {
        m_access->trial = {false, u"<b>The password</b> was refused."_s, 12ms};
        open(Page::Phone);
        QTest::mouseClick(button(u"Test"_s), Qt::LeftButton);
        QTRY_VERIFY(panel(u"Main"_s)->outcome().contains(u"<b>The password</b>"_s));
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void connection_isShownAsItChanges()
    {
        open(Page::Phone);
        QVERIFY(panel(u"Main"_s)->line().contains(u"pbx.example.com:5038"_s));
        m_access->setConnection(u"Main"_s, {ConnectionState::Denied, {}, Error{ErrorKind::Unauthorized, {}, {}}});
        QCOMPARE(panel(u"Main"_s)->line(), u"That did not work."_s);
        m_access->setConnection(u"Main"_s, {ConnectionState::Denied, {}, Error{ErrorKind::NotFound, u"keychain"_s, {}}});
        QVERIFY(panel(u"Main"_s)->line().contains(u"no password"_s));
        m_access->setConnection(u"Main"_s, {ConnectionState::Denied, {}, Error{ErrorKind::Forbidden, u"for a"_s, {}}});
        QVERIFY(panel(u"Main"_s)->line().contains(u"given for another server"_s));
    }

    void newTelephoneSystem_isAddedOnceItIsComplete()
    {
        open(Page::Phone);
        QTest::mouseClick(button(u"Add a telephone system"_s), Qt::LeftButton);
        QCOMPARE(m_access->settings().callSources.size(), 1);
        auto *server = qobject_cast<TextField *>(m_dialog->focusWidget());
        QVERIFY(server);
        QTest::keyClicks(server, u"two.example.com"_s);
        QTest::keyClick(server, Qt::Key_Return);
        QCOMPARE(m_access->settings().callSources.size(), 1);
        FoldPanel *draft = panel(u"Asterisk"_s);
        QVERIFY(draft->line().contains(u"Not in use yet"_s));
        auto *user = qobject_cast<TextField *>(rowIn(draft, u"User name"_s)->field());
        replace(user, u"agent"_s);
        QTest::keyClick(user, Qt::Key_Return);
        QCOMPARE(m_access->settings().callSources.size(), 2);
        QCOMPARE(m_access->settings().callSources[1].hosts, QStringList{u"two.example.com"_s});
        QVERIFY(panel(u"Asterisk"_s) == draft); // it stays where it is
        QVERIFY(!draft->line().contains(u"Not in use"_s));
        // Its name cannot be taken twice.
        replace(qobject_cast<TextField *>(rowIn(draft, u"Name"_s)->field()), u"Main"_s);
        QTest::keyClick(rowIn(draft, u"Name"_s)->field(), Qt::Key_Return);
        QVERIFY(!rowIn(draft, u"Name"_s)->problem().isEmpty());
        QCOMPARE(m_access->settings().callSources[1].name, u"Asterisk"_s);
    }

    void telephoneSystem_isRemovedAfterAQuestion_withItsPassword()
    {
        open(Page::Phone);
        QTest::mouseClick(named<Button>(u"Remove Main…"_s), Qt::LeftButton);
        QCOMPARE(m_access->settings().callSources.size(), 1);
        QTest::mouseClick(button(u"Leave it"_s), Qt::LeftButton);
        QVERIFY(!button(u"Remove it"_s));
        QTest::mouseClick(named<Button>(u"Remove Main…"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Remove it"_s), Qt::LeftButton);
        QVERIFY(m_access->settings().callSources.isEmpty());
        QVERIFY(!m_access->secrets.contains(u"main"_s));
        QVERIFY(says(u"There is no telephone system yet."_s));
    }

    void lines_areAddedNamedAndRemoved()
    {
        open(Page::Phone);
        auto *editor = qobject_cast<ListEditor *>(row(u"Lines"_s)->control());
        QCOMPARE(editor->count(), 3);
        QTest::mouseClick(editor->addButton(), Qt::LeftButton);
        QCOMPARE(editor->count(), 4);
        ListRow *added = editor->row(3);
        const QList<TextField *> fields = added->findChildren<TextField *>();
        QVERIFY(fields.at(0)->hasFocus());
        QTest::keyClicks(fields.at(0), u"60 00"_s);
        QTest::keyClick(fields.at(0), Qt::Key_Tab);
        QCOMPARE(m_access->settings().lines.size(), 3);
        QVERIFY(!added->problem().isEmpty());
        fields.at(0)->clear();
        QTest::keyClicks(fields.at(0), u"6000"_s);
        QTest::keyClicks(fields.at(1), u"Returns"_s);
        QTest::keyClicks(fields.at(2), u"de"_s);
        QTest::keyClick(fields.at(2), Qt::Key_Return);
        QCOMPARE(m_access->settings().lines.value(3), (Line{u"6000"_s, u"Returns"_s, u"DE"_s}));
        fields.at(0)->setText(u"5000"_s);
        QTest::keyClick(fields.at(0), Qt::Key_Return);
        QVERIFY(row(u"Lines"_s)->problem().contains(u"5000"_s));
        QCOMPARE(m_access->settings().lines.value(3).number, u"6000"_s);
        QTest::mouseClick(named<Button>(u"Remove Sales line"_s), Qt::LeftButton);
        QTRY_COMPARE(m_access->settings().lines.size(), 3);
        QCOMPARE(row(u"Lines"_s)->problem(), QString());
    }

    void transferTargets_areEditedAndReordered()
    {
        Settings settings = FakeSettingsAccess::sample();
        settings.dialling.transferTargets.append({u"Warehouse"_s, u"1200"_s, false});
        m_access->setSettings(settings);
        open(Page::Phone);
        auto *editor = qobject_cast<ListEditor *>(row(u"Pass calls to"_s)->control());
        QTest::mouseClick(editor->row(1)->findChild<CheckBox *>(), Qt::LeftButton);
        QVERIFY(m_access->settings().dialling.transferTargets[1].forVips);
        auto *name = editor->row(1)->findChild<TextField *>();
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_access->settings().dialling.transferTargets[0].name, u"Warehouse"_s);
        QVERIFY(name->hasFocus());
    }

    void dialling_isChosen()
    {
        open(Page::Phone);
        QTest::mouseClick(row(u"Call from Ringside"_s)->field(), Qt::LeftButton);
        QVERIFY(!m_access->settings().dialling.enabled);
        auto *form = qobject_cast<ChoiceField *>(row(u"Numbers are dialled"_s)->field());
        form->setFocus();
        QTest::keyClick(form, Qt::Key_Down);
        QCOMPARE(m_access->settings().dialling.form, DiallingSettings::Form::E164);
        enter(u"Prefix for outside"_s, u"0"_s);
        QCOMPARE(m_access->settings().dialling.outsidePrefix, u"0"_s);
    }

    // ---- locks

    void lockedSettings_cannotBeChanged_andSayWhoLockedThem()
    {
        m_access->setLocked({u"call_sources"_s, u"card.corner"_s, u"features.crm_integration.providers"_s,
                             u"dialling"_s, u"do_not_disturb.hours"_s}, u"IT, Acme"_s);
        const Settings before = m_access->settings();
        open(Page::Phone);
        QVERIFY(says(u"The telephone systems are set by IT, Acme."_s));
        QVERIFY(!text(u"Server"_s)->isEnabled());
        QVERIFY(!button(u"Add a telephone system"_s));
        QVERIFY(!named<Button>(u"Remove Main…"_s));
        QVERIFY(button(u"Test"_s)->isEnabled());
        QVERIFY(row(u"Prefix for outside"_s)->isLocked());
        QTest::mouseClick(row(u"Call from Ringside"_s)->field(), Qt::LeftButton);
        m_dialog->showPage(Page::Directories);
        QVERIFY(says(u"The list is set by IT, Acme."_s));
        QTest::mouseClick(named<SwitchButton>(u"Phone book"_s), Qt::LeftButton);
        m_dialog->showPage(Page::Card);
        QTest::keyClick(row(u"Corner"_s)->field(), Qt::Key_Up);
        QVERIFY(row(u"Corner"_s)->field()->accessibleDescription().contains(u"IT, Acme"_s));
        QVERIFY(row(u"Screen"_s)->field()->isEnabled());
        m_dialog->close();
        QCOMPARE(m_access->settings(), before);
        m_access->setLocked({}, {});
        m_dialog->show();
        m_dialog->showPage(Page::Phone);
        QVERIFY(text(u"Server"_s)->isEnabled());
    }

    void lockedTelephoneSystem_stillTakesTheUsersPassword()
    {
        m_access->setLocked({u"call_sources"_s}, u"IT, Acme"_s);
        m_access->secrets.clear();
        const Settings before = m_access->settings();
        open(Page::Phone);
        auto *entry = text(u"Password"_s);
        QVERIFY(entry->isVisible() && entry->isEnabled());
        QTest::keyClicks(entry, u"mine"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QTRY_COMPARE(m_access->secrets.value(u"main"_s).value, u"mine"_s);
        QTRY_VERIFY(says(u"kept in the system keychain"_s));
        QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
        QTRY_VERIFY(m_access->secrets.isEmpty());
        QTRY_VERIFY(entry->isVisible());
        QCOMPARE(m_access->settings(), before);
    }

    // ---- card

    void corner_andScreenArrive()
    {
        open(Page::Card);
        auto *corner = qobject_cast<CornerChooser *>(row(u"Corner"_s)->field());
        corner->setFocus();
        QTest::keyClick(corner, Qt::Key_Up);
        QCOMPARE(m_access->settings().card.corner, CardSettings::Corner::TopRight);
        QCOMPARE(m_access->settings().card.screen, u"active"_s);
        QTest::keyClick(corner, Qt::Key_Right);
        QCOMPARE(m_access->settings().card.screen, u"DP-2"_s);
        auto *screen = qobject_cast<ChoiceField *>(row(u"Screen"_s)->field());
        QCOMPARE(screen->currentText(), u"Eizo EV2456"_s);
        screen->setFocus();
        QTest::keyClick(screen, Qt::Key_Home);
        QCOMPARE(m_access->settings().card.screen, u"active"_s);
        Settings settings = m_access->settings();
        settings.card.screen = u"HDMI-1"_s;
        m_access->setSettings(settings);
        QVERIFY(row(u"Screen"_s)->hint().contains(u"not connected"_s));
        m_access->setScreens({{u"HDMI-1"_s, u"Beamer"_s, QRect(0, 0, 800, 600), true}});
        QCOMPARE(screen->currentText(), u"Beamer"_s);
        QVERIFY(!row(u"Screen"_s)->hint().contains(u"not connected"_s));
    }

    void occasionsAndTime_arrive()
    {
        open(Page::Card);
        for (const QString &label : {u"A call rings"_s, u"You take a call"_s, u"You make a call"_s,
                                     u"A colleague is on the line"_s})
            QTest::mouseClick(row(label)->field(), Qt::LeftButton);
        number(u"Stays after the call"_s, u"0"_s);
        const CardSettings &card = m_access->settings().card;
        QVERIFY(!card.showRinging && card.showAnswered && card.showOutbound && card.showInternal);
        QCOMPARE(card.hideAfter, 0s);
        QCOMPARE(qobject_cast<NumberField *>(row(u"Stays after the call"_s)->field())->text(), u"Until closed"_s);
    }

    void facts_areChosenAndOrdered()
    {
        using Fact = CardSettings::Fact;
        open(Page::Card);
        auto *list = qobject_cast<ReorderList *>(row(u"Facts"_s)->control());
        QTest::mouseClick(list->item(3)->findChild<CheckBox *>(), Qt::LeftButton); // account
        QCOMPARE(m_access->settings().card.facts, (QList{Fact::LastContact, Fact::Calls, Fact::Account}));
        auto *grip = list->item(2)->findChild<DragGrip *>();
        QCOMPARE(grip->accessibleName(), u"Place of Account"_s);
        grip->setFocus();
        QTest::keyClick(grip, Qt::Key_Up);
        QTest::keyClick(grip, Qt::Key_Up);
        QCOMPARE(m_access->settings().card.facts, (QList{Fact::Account, Fact::LastContact, Fact::Calls}));
        QTest::mouseClick(list->item(1)->findChild<CheckBox *>(), Qt::LeftButton);
        QCOMPARE(m_access->settings().card.facts, (QList{Fact::Account, Fact::Calls}));
    }

    void outcomes_areEdited()
    {
        open(Page::Card);
        QTest::mouseClick(row(u"Ask for a wrap-up"_s)->field(), Qt::LeftButton);
        QVERIFY(!m_access->settings().wrapUp.enabled);
        auto *editor = qobject_cast<ListEditor *>(row(u"Outcomes"_s)->control());
        const auto fieldOf = [&](int index) { return editor->row(index)->findChild<TextField *>(); };
        QCOMPARE(fieldOf(0)->text(), u"Follow-up"_s);
        fieldOf(0)->setFocus();
        QTest::keyClick(fieldOf(0), Qt::Key_Return); // nothing changed: the own word stays the program's
        QCOMPARE(m_access->settings().wrapUp.dispositions[0], (Disposition{u"follow_up"_s, {}}));
        replace(fieldOf(0), u"Call back"_s);
        QTest::keyClick(fieldOf(0), Qt::Key_Return);
        QCOMPARE(m_access->settings().wrapUp.dispositions[0], (Disposition{u"follow_up"_s, u"Call back"_s}));
        QTest::mouseClick(editor->addButton(), Qt::LeftButton);
        QTest::keyClicks(fieldOf(5), u"VIP case"_s);
        QTest::keyClick(fieldOf(5), Qt::Key_Return);
        QCOMPARE(m_access->settings().wrapUp.dispositions.value(5), (Disposition{u"vip_case"_s, u"VIP case"_s}));
        QTest::keyClick(fieldOf(5), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_access->settings().wrapUp.dispositions.value(4).code, u"vip_case"_s);
        replace(fieldOf(4), u"sale"_s);
        QTest::keyClick(fieldOf(4), Qt::Key_Return);
        QVERIFY(row(u"Outcomes"_s)->problem().contains(u"sale"_s, Qt::CaseInsensitive));
        QCOMPARE(m_access->settings().wrapUp.dispositions.value(4).name, u"VIP case"_s);
    }

    // As the language is changed in this very window, which closes in the new one.
    void ownWordsOfOutcomes_stayTheProgramsInAnotherLanguage()
    {
        class Shouting : public QTranslator
        {
        public:
            QString translate(const char *context, const char *text, const char *, int) const override
            {
                const bool isOutcome = QLatin1StringView(context) == "Ringside::Disposition"_L1;
                return isOutcome ? QString::fromLatin1(text).toUpper() : QString();
            }
            bool isEmpty() const override { return false; }
        };
        open(Page::Card);
        const QList<Disposition> before = m_access->settings().wrapUp.dispositions;
        Shouting shouting;
        QCoreApplication::installTranslator(&shouting);
        m_dialog->close();
        QCOMPARE(m_access->settings().wrapUp.dispositions, before);
        QCoreApplication::removeTranslator(&shouting);
    }

    // ---- privacy

    void longerRetention_holdsAtOnce_shorterAfterAQuestion()
    {
        m_access->oldCalls = 42;
        open(Page::Privacy);
        number(u"Keep calls for"_s, u"400"_s);
        QCOMPARE(m_access->settings().journalRetention.count(), 400);
        number(u"Keep calls for"_s, u"30"_s);
        QCOMPARE(m_access->settings().journalRetention.count(), 400);
        QTRY_VERIFY(bar(u"42 calls are older than 30 days"_s));
        QTest::mouseClick(button(u"Keep them"_s), Qt::LeftButton);
        QCOMPARE(m_access->settings().journalRetention.count(), 400);
        QVERIFY(!button(u"Remove them"_s));
        number(u"Keep calls for"_s, u"30"_s);
        QTRY_VERIFY(button(u"Remove them"_s));
        QTest::mouseClick(button(u"Remove them"_s), Qt::LeftButton);
        QCOMPARE(m_access->settings().journalRetention.count(), 30);
        m_access->oldCalls = 0;
        number(u"Keep calls for"_s, u"20"_s);
        QTRY_COMPARE(m_access->settings().journalRetention.count(), 20); // nothing would go
        number(u"Keep calls for"_s, u"0"_s);
        QCOMPARE(m_access->settings().journalRetention.count(), 0);
    }

    void person_isErasedAfterTheNameIsTypedAgain()
    {
        open(Page::Privacy);
        QTest::keyClicks(text(u"Person"_s), u"Jan"_s);
        QListWidget *found = list(u"People found"_s);
        QTRY_COMPARE(found->count(), 2);
        found->setFocus();
        found->setCurrentRow(0);
        QTest::keyClick(found, Qt::Key_Return);
        QTRY_VERIFY(says(u"entries of the phone book: 1, calls: 12, notes: 4"_s));
        QTRY_VERIFY(button(u"Erase everything…"_s)->isEnabled());
        QTest::mouseClick(button(u"Erase everything…"_s), Qt::LeftButton);
        QVERIFY(m_access->erased.isEmpty());
        auto *confirm = text(u"Confirm"_s);
        QVERIFY(confirm->hasFocus());
        QTest::keyClicks(confirm, u"Jane"_s);
        QVERIFY(!button(u"Erase for good"_s)->isEnabled());
        QTest::keyClicks(confirm, u" doe"_s);
        QTest::mouseClick(button(u"Erase for good"_s), Qt::LeftButton);
        QCOMPARE(m_access->erased, QStringList{u"1"_s});
        QTRY_VERIFY(bar(u"Jane Doe is erased."_s));
        QVERIFY(!button(u"Export…"_s));
    }

    void numberWithoutAName_isFoundAndErasedToo()
    {
        open(Page::Privacy);
        QTest::keyClicks(text(u"Person"_s), u"0199"_s);
        QListWidget *found = list(u"People found"_s);
        QTRY_COMPARE(found->count(), 1);
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(0)).center());
        QTRY_VERIFY(button(u"Erase everything…"_s) && button(u"Erase everything…"_s)->isEnabled());
        QTest::mouseClick(button(u"Erase everything…"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Leave everything as it is"_s), Qt::LeftButton);
        QVERIFY(m_access->erased.isEmpty());
        QTest::mouseClick(button(u"Erase everything…"_s), Qt::LeftButton);
        QTest::keyClicks(text(u"Confirm"_s), u"+1 415-555-0199"_s);
        QTest::mouseClick(button(u"Erase for good"_s), Qt::LeftButton);
        QCOMPARE(m_access->erased, QStringList{u"3"_s});
    }

    void partInCallsOfOthers_isCounted()
    {
        m_access->traces = {1, 12, 4, 3};
        open(Page::Privacy);
        QTest::keyClicks(text(u"Person"_s), u"Jane D"_s);
        QTRY_COMPARE(list(u"People found"_s)->count(), 1);
        QTest::keyClick(text(u"Person"_s), Qt::Key_Tab);
        list(u"People found"_s)->setCurrentRow(0);
        QTest::keyClick(list(u"People found"_s), Qt::Key_Return);
        QTRY_VERIFY(says(u"They also stand in 3 calls of others"_s));
    }

    void personNobodyKnows_isSaid()
    {
        open(Page::Privacy);
        QTest::keyClicks(text(u"Person"_s), u"zz"_s);
        QTRY_VERIFY(row(u"Person"_s)->hint().contains(u"Nothing is kept"_s));
    }

    void person_isExported()
    {
        QTemporaryDir folder;
        open(Page::Privacy);
        QTest::keyClicks(text(u"Person"_s), u"Jane D"_s);
        QListWidget *found = list(u"People found"_s);
        QTRY_COMPARE(found->count(), 1);
        found->setCurrentRow(0);
        QTest::keyClick(found, Qt::Key_Return);
        QTRY_VERIFY(button(u"Export…"_s) && button(u"Export…"_s)->isEnabled());
        QTest::mouseClick(button(u"Export…"_s), Qt::LeftButton);
        acceptFile(folder.filePath(u"jane.json"_s));
        QTRY_COMPARE(m_access->exportedTo, QStringList{u"1 "_s + folder.filePath(u"jane.json"_s)});
        QTRY_VERIFY(bar(u"jane.json"_s));
    }

    void report_isShownWholeBeforeItIsSaved()
    {
        QTemporaryDir folder;
        open(Page::Privacy);
        QVERIFY(!m_dialog->findChild<QPlainTextEdit *>()->isVisible());
        QTest::mouseClick(button(u"Make a report"_s), Qt::LeftButton);
        auto *shown = m_dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(shown->isVisible());
        QCOMPARE(shown->toPlainText(), m_access->report);
        QVERIFY(shown->isReadOnly());
        QTest::mouseClick(button(u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), m_access->report);
        QTest::mouseClick(button(u"Save…"_s), Qt::LeftButton);
        acceptFile(folder.filePath(u"report.txt"_s));
        QTRY_COMPARE(m_access->savedTexts.value(folder.filePath(u"report.txt"_s)), m_access->report);
    }

    // ---- general

    void languageColoursAndCountry_arrive()
    {
        open(Page::General);
        choose(u"Language"_s, u"Deutsch"_s);
        QCOMPARE(m_access->settings().language, u"de"_s);
        choose(u"Colours"_s, u"Dark"_s);
        QCOMPARE(m_access->settings().theme, ThemeChoice::Dark);
        choose(u"Country"_s, u"Germany (DE)"_s);
        QCOMPARE(m_access->settings().region, u"DE"_s);
        choose(u"Customers open"_s, u"In Ringside"_s);
        QVERIFY(m_access->settings().pageInside);
    }

    void languages_areCalledByTheirOwnNames()
    {
        open(Page::General);
        const auto *field = qobject_cast<ChoiceField *>(row(u"Language"_s)->field());
        QStringList names;
        for (int i = 1; i < field->count(); ++i)
            names.append(field->itemText(i));
        QCOMPARE(names, QStringList({u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s, u"العربية"_s}));
        m_access->spoken = {u"en"_s, u"pt_BR"_s};
        open(Page::General);
        field = qobject_cast<ChoiceField *>(row(u"Language"_s)->field());
        QCOMPARE(field->itemText(2), u"Português"_s);
        m_access->spoken = {u"pt_PT"_s, u"pt_BR"_s};
        open(Page::General);
        field = qobject_cast<ChoiceField *>(row(u"Language"_s)->field());
        QCOMPARE(field->itemText(1), u"Português (Portugal)"_s);
        QCOMPARE(field->itemText(2), u"Português (Brasil)"_s);
    }

    void autostart_showsWhatTheSystemHas()
    {
        m_access->autostartState = {true, true, u"Another copy of Ringside starts."_s};
        open(Page::General);
        QVERIFY(toggle(u"Start with the computer"_s)->isChecked());
        QVERIFY(row(u"Start with the computer"_s)->hint().contains(u"Another copy"_s));
        m_access->autostartFails = true;
        QTest::mouseClick(toggle(u"Start with the computer"_s), Qt::LeftButton);
        QTRY_VERIFY(!row(u"Start with the computer"_s)->problem().isEmpty());
        QVERIFY(toggle(u"Start with the computer"_s)->isChecked()); // the system's word, not the wish
        m_access->autostartFails = false;
        QTest::mouseClick(toggle(u"Start with the computer"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_access->autostartState.isOn);
        QTRY_VERIFY(!toggle(u"Start with the computer"_s)->isChecked());
        m_access->autostartState = {false, false, u"This system does not say."_s};
        Q_EMIT m_access->desktopChanged();
        QVERIFY(!toggle(u"Start with the computer"_s)->isEnabled());
    }

    void telephoneLinks_showWhatTheSystemHas()
    {
        using Way = SettingsAccess::Links::Way;
        m_access->linksState = {false, {u"tel: links are opened by <b>Skype</b>."_s, u"No program is set for sip: links."_s},
                                Way::Directly};
        m_access->linksFail = true;
        open(Page::General);
        QVERIFY(says(u"tel: links are opened by <b>Skype</b>."_s));
        QTest::mouseClick(button(u"Open them with Ringside"_s), Qt::LeftButton);
        QTRY_VERIFY(row(u"Telephone links"_s)->problem().contains(u"another program"_s));
        m_access->linksFail = false;
        QTest::mouseClick(button(u"Open them with Ringside"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"Ringside opens tel:, callto: and sip: links."_s));
        QCOMPARE(row(u"Telephone links"_s)->problem(), QString());
        QVERIFY(!button(u"Open them with Ringside"_s));
        QCOMPARE(m_access->takenLinks, 2);

        m_access->linksState = {false, {u"No program is set for tel: links."_s}, Way::SystemSettings};
        QEvent back(QEvent::WindowActivate); // from the system's settings
        QApplication::sendEvent(visible<SettingsPage>().value(0), &back);
        QVERIFY(button(u"Open the system's settings…"_s));
        m_access->linksState.way = Way::None;
        Q_EMIT m_access->desktopChanged();
        QVERIFY(!button(u"Open the system's settings…"_s));
        QVERIFY(row(u"Telephone links"_s)->hint().contains(u"package"_s));
    }

    void quietHours_areEdited()
    {
        open(Page::General);
        QTest::mouseClick(toggle(u"Do not disturb"_s), Qt::LeftButton);
        QTest::mouseClick(toggle(u"As the desktop"_s), Qt::LeftButton);
        QVERIFY(m_access->settings().quiet.always && m_access->settings().quiet.followSystem);
        auto *editor = qobject_cast<ListEditor *>(row(u"At these hours"_s)->control());
        QCOMPARE(editor->count(), 1);
        auto *until = editor->row(0)->findChildren<TextField *>().at(1);
        replace(until, u"730"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QVERIFY(!editor->row(0)->problem().isEmpty());
        QCOMPARE(m_access->settings().quiet.hours[0].to, QTime(8, 0));
        replace(until, u"7:30"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(m_access->settings().quiet.hours[0].to, QTime(7, 30));
        QCOMPARE(until->text(), u"07:30"_s);
        QTest::mouseClick(named<ChipButton>(u"Friday"_s), Qt::LeftButton);
        QVERIFY(!m_access->settings().quiet.hours[0].days.contains(Qt::Friday));
        QTest::mouseClick(editor->addButton(), Qt::LeftButton);
        const QList<TextField *> fields = editor->row(1)->findChildren<TextField *>();
        QTest::keyClicks(fields.at(0), u"12"_s);
        QTest::keyClicks(fields.at(1), u"13"_s);
        QTest::keyClick(fields.at(1), Qt::Key_Return);
        QCOMPARE(m_access->settings().quiet.hours.size(), 2);
        QVERIFY(m_access->settings().quiet.hours[1].days.isEmpty()); // every day
        QTest::mouseClick(named<Button>(u"Remove 18:00–07:30"_s), Qt::LeftButton);
        QTRY_COMPARE(m_access->settings().quiet.hours.size(), 1);
    }

    void hotkey_isPressedAndTakenAway()
    {
        open(Page::General);
        auto *field = qobject_cast<HotkeyField *>(row(u"Hotkey"_s)->field());
        field->setFocus();
        QTest::keyClick(field, Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_access->settings().hotkey, u"Ctrl+Alt+R"_s);
        QTest::keyClick(field, Qt::Key_F, Qt::ControlModifier); // not the search of the window
        QCOMPARE(m_access->settings().hotkey, u"Ctrl+F"_s);
        QTest::keyClick(field, Qt::Key_A);
        QVERIFY(!row(u"Hotkey"_s)->problem().isEmpty());
        QCOMPARE(m_access->settings().hotkey, u"Ctrl+F"_s);
        QTest::mouseClick(named<Button>(u"No hotkey"_s), Qt::LeftButton);
        QCOMPARE(m_access->settings().hotkey, QString());
        QTest::keyClick(field, Qt::Key_F9);
        QCOMPARE(m_access->settings().hotkey, u"F9"_s);
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(m_access->settings().hotkey, QString());
    }

    void whatTheDesktopDoesNotOffer_isDisabledWithTheReason()
    {
        m_access->abilities.insert(int(SettingsAccess::Feature::Hotkey), {false, u"Bind ringside --show-call instead."_s});
        open(Page::General);
        QVERIFY(!row(u"Hotkey"_s)->field()->isEnabled());
        QVERIFY(row(u"Hotkey"_s)->hint().contains(u"--show-call"_s));
        m_access->abilities.clear();
        Q_EMIT m_access->desktopChanged();
        QVERIFY(row(u"Hotkey"_s)->field()->isEnabled());
    }

private:
    void withTls(const QString &caFile = {})
    {
        Settings settings = m_access->settings();
        settings.callSources[0].tls = true;
        settings.callSources[0].caFile = caFile;
        m_access->setSettings(settings);
    }
    static void pages()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("phone system") << int(Page::Phone);
        QTest::newRow("directories") << int(Page::Directories);
        QTest::newRow("card") << int(Page::Card);
        QTest::newRow("privacy") << int(Page::Privacy);
        QTest::newRow("general") << int(Page::General);
    }
    [[nodiscard]] const CallSourceSettings &source() const { return m_access->settings().callSources.first(); }
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialogtest.moc"
