// Passwords in the settings: typed, kept, replaced, never shown; a keychain that is there, locked, absent.
#include "chipbutton.h"
#include "fakesettingsaccess.h"
#include "fields.h"
#include "messagebar.h"
#include "secretfield.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

const QStringList &hosts()
{
    static const QStringList list{u"pbx.example.com"_s};
    return list;
}

} // namespace

class SecretFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_access = std::make_unique<FakeSettingsAccess>(); }
    void cleanup() { m_field.reset(); }

    void keptSecret_isNeverShown()
    {
        open(SecretRef::fromText(u"keychain:main"_s));
        QTRY_VERIFY(saysSomewhere(u"kept in the system keychain"_s));
        QVERIFY(!m_field->entry()->isVisible());
        const QList<QWidget *> all = m_field->findChildren<QWidget *>();
        for (const QWidget *one : all)
            QVERIFY(!one->property("text").toString().contains(u"s3cret"_s));
        QVERIFY(button(u"Replace…"_s) && button(u"Remove"_s));
    }

    void typedSecret_goesToTheKeychain()
    {
        open({});
        QSignalSpy changed(m_field.get(), &SecretField::referenceChanged);
        type(u"n3w"_s);
        QCOMPARE(entry()->echoMode(), QLineEdit::Password);
        QCOMPARE(QString::fromUtf8(m_field->typed()->reveal()), u"n3w"_s);
        QTest::keyClick(entry(), Qt::Key_Return);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<SecretRef>().toText(), u"keychain:asterisk"_s);
        QCOMPARE(m_access->secrets.value(u"asterisk"_s).value, u"n3w"_s);
        QCOMPARE(m_access->secrets.value(u"asterisk"_s).hosts, hosts());
        QVERIFY(entry()->text().isEmpty());
        QTRY_VERIFY(saysSomewhere(u"kept in the system keychain"_s));
    }

    void replacing_canBeGivenUp()
    {
        open(SecretRef::fromText(u"keychain:main"_s));
        QTRY_VERIFY(button(u"Replace…"_s));
        QTest::mouseClick(button(u"Replace…"_s), Qt::LeftButton);
        QVERIFY(entry()->isVisible() && entry()->hasFocus());
        type(u"other"_s);
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QVERIFY(!entry()->isVisible());
        QVERIFY(!m_field->typed());
        QCOMPARE(m_access->secrets.value(u"main"_s).value, u"s3cret"_s);
        QTest::mouseClick(button(u"Replace…"_s), Qt::LeftButton);
        type(u"other"_s);
        QTest::mouseClick(button(u"Keep"_s), Qt::LeftButton);
        QTRY_COMPARE(m_access->secrets.value(u"main"_s).value, u"other"_s);
    }

    void removedSecret_isGone()
    {
        open(SecretRef::fromText(u"keychain:main"_s));
        QSignalSpy changed(m_field.get(), &SecretField::referenceChanged);
        QTRY_VERIFY(button(u"Remove"_s));
        QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<SecretRef>().kind, SecretRef::Kind::None);
        QVERIFY(m_access->secrets.isEmpty());
        QTRY_VERIFY(entry()->isVisible());
    }

    void lockedKeychain_saysHowToUnlock()
    {
        m_access->setKeychain(SecretStore::State::Locked);
        open({});
        QTRY_VERIFY(saysSomewhere(u"is locked"_s));
        QVERIFY(place(u"In the keychain"_s)->isChecked());
        type(u"n3w"_s);
        QTest::keyClick(entry(), Qt::Key_Return);
        QTRY_COMPARE(m_access->secrets.value(u"asterisk"_s).place, SecretPlace::Keychain);
    }

    void withoutKeychain_theSessionIsTheDefault()
    {
        m_access->setKeychain(SecretStore::State::Unavailable, u"no secret service <b>here</b>"_s);
        open({});
        QTRY_VERIFY(saysSomewhere(u"no secret service <b>here</b>"_s));
        QVERIFY(!place(u"In the keychain"_s));
        QVERIFY(place(u"For this session only"_s)->isChecked());
        type(u"n3w"_s);
        QTest::keyClick(entry(), Qt::Key_Return);
        QTRY_COMPARE(m_access->secrets.value(u"asterisk"_s).place, SecretPlace::Session);
        QTRY_VERIFY(saysSomewhere(u"for this session only"_s));
    }

    void unprotected_onlyByTheUsersWord()
    {
        m_access->setKeychain(SecretStore::State::Unavailable);
        open({});
        type(u"n3w"_s);
        QTRY_VERIFY(place(u"Unprotected on this computer"_s));
        QTest::mouseClick(place(u"Unprotected on this computer"_s), Qt::LeftButton);
        QTest::keyClick(entry(), Qt::Key_Return);
        QVERIFY(m_access->secrets.value(u"asterisk"_s).value.isEmpty()); // asked first
        const auto *question = m_field->findChild<MessageBar *>();
        QVERIFY(question->isVisible());
        QTest::mouseClick(button(u"Store it unprotected"_s), Qt::LeftButton);
        QTRY_COMPARE(m_access->secrets.value(u"asterisk"_s).place, SecretPlace::Unprotected);
        QTRY_VERIFY(saysSomewhere(u"stored unprotected"_s));
    }

    void unprotected_isNotPresumedWhenTheWindowCloses()
    {
        m_access->setKeychain(SecretStore::State::Unavailable);
        open({});
        type(u"n3w"_s);
        QTRY_VERIFY(place(u"Unprotected on this computer"_s));
        QTest::mouseClick(place(u"Unprotected on this computer"_s), Qt::LeftButton);
        m_field->commit();
        QTRY_COMPARE(m_access->secrets.value(u"asterisk"_s).place, SecretPlace::Session);
    }

    void halfAPassword_replacesNoneAsTheWindowCloses()
    {
        open(SecretRef::fromText(u"keychain:main"_s));
        QTRY_VERIFY(button(u"Replace…"_s));
        QTest::mouseClick(button(u"Replace…"_s), Qt::LeftButton);
        type(u"hal"_s);
        m_field->commit();
        settle();
        QCOMPARE(m_access->secrets.value(u"main"_s).value, u"s3cret"_s);
        QCOMPARE(entry()->text(), u"hal"_s);
    }

    void firstPassword_isKeptAsTheWindowCloses()
    {
        open({});
        type(u"n3w"_s);
        m_field->commit();
        QTRY_COMPARE(m_access->secrets.value(u"asterisk"_s).value, u"n3w"_s);
    }

    void unprotected_isAbsentWhereThePolicyForbidsIt()
    {
        m_access->setKeychain(SecretStore::State::Unavailable);
        m_access->unprotectedAllowed = false;
        open({});
        QTRY_VERIFY(place(u"For this session only"_s));
        QVERIFY(!place(u"Unprotected on this computer"_s));
    }

    void otherHost_asksForThePasswordAgain()
    {
        open(SecretRef::fromText(u"keychain:main"_s));
        QTRY_VERIFY(saysSomewhere(u"kept in the system keychain"_s));
        m_field->show(SecretRef::fromText(u"keychain:main"_s), {u"evil.example.com"_s}, u"asterisk"_s);
        QTRY_VERIFY(entry()->isVisible());
        QTRY_VERIFY(saysSomewhere(u"was given for pbx.example.com"_s));
        QVERIFY(entry()->accessibleDescription().contains(u"evil.example.com"_s));
        type(u"again"_s);
        QTest::keyClick(entry(), Qt::Key_Return);
        QTRY_COMPARE(m_access->secrets.value(u"main"_s).hosts, QStringList{u"evil.example.com"_s});
        QTRY_VERIFY(!entry()->isVisible());
        QVERIFY(!saysSomewhere(u"was given for"_s));
    }

    void keptSecret_goesToAnotherHostByTheUsersWord()
    {
        open(SecretRef::fromText(u"keychain:main"_s));
        QTRY_VERIFY(saysSomewhere(u"kept in the system keychain"_s));
        QVERIFY(!button(u"Send it there"_s));
        m_field->show(SecretRef::fromText(u"keychain:main"_s), {u"new.example.com"_s}, u"asterisk"_s);
        QTRY_VERIFY(button(u"Send it there"_s));
        QVERIFY(saysSomewhere(u"was given for pbx.example.com. The settings now name new.example.com"_s));
        QVERIFY(saysSomewhere(u"kept in the system keychain"_s));
        QCOMPARE(m_access->secrets.value(u"main"_s).hosts, hosts()); // not before
        QTest::mouseClick(button(u"Send it there"_s), Qt::LeftButton);
        QTRY_COMPARE(m_access->secrets.value(u"main"_s).hosts, QStringList{u"new.example.com"_s});
        QCOMPARE(m_access->secrets.value(u"main"_s).value, u"s3cret"_s);
        QTRY_VERIFY(!button(u"Send it there"_s));
        QVERIFY(!saysSomewhere(u"was given for"_s));
        QVERIFY(!entry()->isVisible());
        QVERIFY(button(u"Replace…"_s)->hasFocus());
    }

    void wordGivenElsewhere_isShown()
    {
        open(SecretRef::fromText(u"keychain:main"_s), {u"new.example.com"_s});
        QTRY_VERIFY(button(u"Send it there"_s));
        type(u"half"_s);
        m_access->allowHosts(SecretRef::fromText(u"keychain:main"_s), {u"new.example.com"_s}); // in the question's window
        QTRY_VERIFY(!button(u"Send it there"_s));
        QVERIFY(!saysSomewhere(u"was given for"_s));
        QCOMPARE(entry()->text(), u"half"_s); // nothing is lost
    }

    void secretThatIsGone_cannotBeAllowed()
    {
        open(SecretRef::fromText(u"keychain:main"_s), {u"new.example.com"_s});
        QTRY_VERIFY(button(u"Send it there"_s));
        m_access->secrets.clear();
        QTest::mouseClick(button(u"Send it there"_s), Qt::LeftButton);
        QTRY_VERIFY(saysSomewhere(u"That did not work."_s));
    }

    void hostPutBack_asksNothing()
    {
        open(SecretRef::fromText(u"keychain:main"_s));
        m_field->show(SecretRef::fromText(u"keychain:main"_s), {u"evil.example.com"_s}, u"asterisk"_s);
        QTRY_VERIFY(entry()->isVisible());
        m_field->show(SecretRef::fromText(u"keychain:main"_s), hosts(), u"asterisk"_s);
        QTRY_VERIFY(!entry()->isVisible());
        QVERIFY(!saysSomewhere(u"was given for"_s));
    }

    void withoutHost_nothingIsKept()
    {
        open({}, {});
        type(u"n3w"_s);
        QTest::keyClick(entry(), Qt::Key_Return);
        QVERIFY(saysSomewhere(u"Enter the server first"_s));
        QCOMPARE(entry()->text(), u"n3w"_s); // nothing is lost
        QCOMPARE(m_access->secrets.size(), 1);
    }

    void literalSecret_isReportedAndMoved()
    {
        Settings settings = FakeSettingsAccess::sample();
        settings.callSources[0].secret = SecretRef{SecretRef::Kind::Literal, {}, Secret("plain")};
        m_access->setSettings(settings);
        open(settings.callSources[0].secret);
        QTRY_VERIFY(saysSomewhere(u"readable in the file config.yml"_s));
        QTRY_VERIFY(button(u"Move to the keychain"_s));
        QTest::mouseClick(button(u"Move to the keychain"_s), Qt::LeftButton);
        QTRY_COMPARE(m_access->settings().callSources[0].secret.kind, SecretRef::Kind::Keychain);
        QCOMPARE(m_access->secrets.value(u"moved"_s).value, u"plain"_s);
    }

    void environmentVariable_isNamed()
    {
        open(SecretRef::fromText(u"env:PBX_SECRET"_s));
        QTRY_VERIFY(saysSomewhere(u"PBX_SECRET"_s));
        QVERIFY(!button(u"Move to the keychain"_s));
    }

private:
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    void open(const SecretRef &reference, const QStringList &to = hosts())
    {
        m_field = std::make_unique<SecretField>(*m_access);
        setThemeOfAll(*m_field, themeFor(ThemeChoice::Light, false, QApplication::font()));
        m_field->show(reference, to, u"asterisk"_s);
        m_field->QWidget::show();
        m_field->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    }
    [[nodiscard]] TextField *entry() const { return static_cast<TextField *>(m_field->entry()); }
    void type(const QString &text)
    {
        QTRY_VERIFY(entry()->isVisible());
        entry()->setFocus();
        QTest::keyClicks(entry(), text);
    }
    [[nodiscard]] Button *button(const QString &label) const
    {
        const QList<Button *> all = m_field->findChildren<Button *>();
        for (Button *one : all) {
            if (one->label() == label && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] ChipButton *place(const QString &label) const
    {
        const QList<ChipButton *> all = m_field->findChildren<ChipButton *>();
        for (ChipButton *one : all) {
            if (one->label() == label && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool saysSomewhere(const QString &text) const
    {
        const QList<StyledLabel *> all = m_field->findChildren<StyledLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const StyledLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<FakeSettingsAccess> m_access;
    std::unique_ptr<SecretField> m_field;
};

QTEST_MAIN(SecretFieldTest)
#include "secretfieldtest.moc"
