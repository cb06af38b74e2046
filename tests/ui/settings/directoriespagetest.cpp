// The list of directories and CRMs as people use it: added, filled in, tried, signed in to, put in order, taken off.
#include "notefield.h"
#include "reorderlist.h"
#include "settingsdriver.h"
#include "windowwalker.h"

#include <QClipboard>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTranslator>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DirectoriesPageTest : public SettingsDriver
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void directories_areReordered()
    {
        Settings settings = FakeSettingsAccess::sample();
        for (const QString &name : {u"Active Directory"_s, u"HubSpot"_s}) {
            ProviderSettings other;
            other.type = ProviderSettings::Type::Connector;
            other.typeName = u"external_crm"_s;
            other.name = name;
            settings.crm.providers.append(other);
        }
        m_access->setSettings(settings);
        open(Page::Directories);
        auto *grip = panel(u"HubSpot"_s)->findChild<DragGrip *>();
        grip->setFocus();
        QTest::keyClick(grip, Qt::Key_Up);
        QCOMPARE(providerNames(), QStringList({u"PhoneBook"_s, u"HubSpot"_s, u"Active Directory"_s}));
        QVERIFY(grip->hasFocus()); // the entry is the same one still
        auto *button = panel(u"Phone book"_s)->findChild<SwitchButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(providerNames(), QStringList({u"HubSpot"_s, u"PhoneBook"_s, u"Active Directory"_s}));

        auto *dragged = panel(u"Active Directory"_s)->findChild<DragGrip *>();
        QTest::mousePress(dragged, Qt::LeftButton);
        const QPoint top = panel(u"HubSpot"_s)->mapToGlobal(QPoint(10, 2));
        QTest::mouseMove(dragged, dragged->mapFromGlobal(top));
        settle();
        QTest::mouseRelease(dragged, Qt::LeftButton);
        QTRY_COMPARE(providerNames(), QStringList({u"Active Directory"_s, u"HubSpot"_s, u"PhoneBook"_s}));

        m_access->refusesChanges = true;
        dragged->setFocus();
        QTest::keyClick(dragged, Qt::Key_Down);
        QVERIFY(says(u"The data on this computer cannot be written."_s));
        QCOMPARE(panels().first()->heading(), u"Active Directory"_s); // back where it was
    }

    void directory_isSwitchedAndAskedForSomeLines()
    {
        open(Page::Directories);
        QTest::mouseClick(named<SwitchButton>(u"Phone book"_s), Qt::LeftButton);
        QVERIFY(!m_access->settings().crm.providers[0].enabled);
        expandAll();
        QVERIFY(chip(u"All lines"_s)->isChecked());
        QTest::mouseClick(chip(u"Support queue"_s), Qt::LeftButton);
        QCOMPARE(m_access->settings().crm.providers[0].lines, QStringList{u"support"_s});
        QVERIFY(!chip(u"All lines"_s)->isChecked());
        QTest::keyClick(chip(u"Sales line"_s), Qt::Key_Space);
        QCOMPARE(m_access->settings().crm.providers[0].lines, QStringList({u"5000"_s, u"support"_s}));
        QTest::mouseClick(chip(u"All lines"_s), Qt::LeftButton);
        QVERIFY(m_access->settings().crm.providers[0].lines.isEmpty());
    }

    void directory_isTested()
    {
        open(Page::Directories);
        QTest::mouseClick(button(u"Test"_s), Qt::LeftButton);
        QCOMPARE(m_access->triedProviders, QStringList{u"PhoneBook"_s});
        QTRY_COMPARE(panel(u"Phone book"_s)->outcome(), u"12,480 people are there (3 ms)"_s);
    }

    void phoneBook_saysHowManyPeopleItHas()
    {
        open(Page::Directories);
        QVERIFY(panel(u"Phone book"_s)->line().contains(u"12,480"_s));
        QVERIFY(panel(u"Phone book"_s)->line().contains(u"customers.csv"_s));
        m_access->book.people = 0;
        Q_EMIT m_access->phoneBookChanged();
        QTRY_VERIFY(panel(u"Phone book"_s)->line().contains(u"Nobody is in it yet"_s));
    }

    void import_showsProgressAndResult()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"people.csv"_s);
        QFile(file).open(QIODevice::WriteOnly);
        m_access->holdsImports = true;
        open(Page::Directories);
        import(file);
        QTRY_COMPARE(m_access->importedFiles.size(), 1);
        Q_EMIT m_access->importProgress(0.45, 5600);
        QVERIFY(says(u"Importing: 45 %, 5,600 rows read"_s));
        QVERIFY(!button(u"Import…"_s)->isEnabled());
        m_access->finishImport(ImportSummary{10, 7, 1, 1, 1, {u"Line 4: there is no number."_s}});
        QTRY_VERIFY(bar(u"Added: 7, updated: 1, unchanged: 1, not usable: 1."_s));
        QVERIFY(bar(u"Line 4: there is no number."_s));
        QVERIFY(button(u"Import…"_s)->isEnabled());
        import(file);
        QTRY_COMPARE(m_access->importedFiles.size(), 2);
        QTest::mouseClick(button(u"Cancel the import"_s), Qt::LeftButton);
        QCOMPARE(m_access->cancelledImports, 1);
        QTRY_VERIFY(bar(u"The import was cancelled."_s));
        import(file);
        QTRY_COMPARE(m_access->importedFiles.size(), 3);
        m_access->finishImport(fail(ErrorKind::Storage));
        QTRY_VERIFY(bar(u"cannot be written"_s));
    }

    void gallery_offersWhatExistsAndIsNotThere()
    {
        open(Page::Directories);
        QTest::mouseClick(button(u"Add a CRM or directory"_s), Qt::LeftButton);
        QVERIFY(!named<Button>(u"Add the phone book"_s)->isEnabled());
        expandAll();
        QTest::mouseClick(button(u"Take it off the list…"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Take it off"_s), Qt::LeftButton);
        QVERIFY(m_access->settings().crm.providers.isEmpty());
        QVERIFY(says(u"Callers are looked up nowhere."_s));
        QTest::mouseClick(named<Button>(u"Add the phone book"_s), Qt::LeftButton);
        QCOMPARE(providerNames(), QStringList{u"PhoneBook"_s});
        QVERIFY(m_access->settings().crm.providers[0].enabled);
    }

    void lookingUp_isChosen()
    {
        open(Page::Directories);
        QTest::mouseClick(row(u"Look callers up"_s)->field(), Qt::LeftButton);
        QTest::mouseClick(row(u"Stop at an exact match"_s)->field(), Qt::LeftButton);
        QTest::mouseClick(row(u"Remember answers"_s)->field(), Qt::LeftButton);
        number(u"Ask again after"_s, u"90"_s);
        const CrmIntegrationSettings &crm = m_access->settings().crm;
        QVERIFY(!crm.enabled && crm.stopAtFirstExact && !crm.cacheEnabled);
        QCOMPARE(crm.cacheTimeout, 90min);
    }

    // ---- the gallery

    void gallery_isNarrowedDown()
    {
        openGallery();
        auto *filter = qobject_cast<TextField *>(m_dialog->focusWidget());
        QVERIFY(filter && filter->accessibleName() == u"Find a CRM or directory"_s);
        QVERIFY(named<Button>(u"Add Salesforce"_s) && named<Button>(u"Add SQL database"_s));
        QTest::keyClicks(filter, u"sales"_s);
        QVERIFY(named<Button>(u"Add Salesforce"_s));
        QVERIFY(!named<Button>(u"Add SQL database"_s));
        filter->clear();
        QTest::keyClicks(filter, u"zzz"_s);
        QVERIFY(says(u"Nothing of that name can be added."_s));
        QCOMPARE(namingProblems(*m_dialog), QStringList());
    }

    void gallery_isUsedWithReturnAndEscapeAlone()
    {
        openGallery();
        auto *filter = qobject_cast<TextField *>(m_dialog->focusWidget());
        QTest::keyClicks(filter, u"o"_s); // of several
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(providerNames(), QStringList{u"PhoneBook"_s});
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QTest::keyClicks(filter, u"zzz"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(providerNames(), QStringList{u"PhoneBook"_s});
        QTest::keyClick(filter, Qt::Key_Escape);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible() && !filter->isVisible());
        QVERIFY(button(u"Add a CRM or directory"_s)->hasFocus());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
        QTest::keyClicks(m_dialog->focusWidget(), u"hubs"_s);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(providerNames(), QStringList({u"PhoneBook"_s, u"HubSpot"_s}));
    }

    void search_saysOfWhichEntryASettingIs()
    {
        m_access->addDirectories();
        open(Page::Phone);
        m_dialog->find(u"signing"_s);
        const QListWidget *hits = list(u"Settings found"_s);
        QStringList places;
        for (int i = 0; i < hits->count(); ++i) {
            if (hits->item(i)->text() == u"Signing in"_s)
                places.append(hits->item(i)->data(Qt::UserRole).toString());
        }
        QCOMPARE(places, QStringList({u"Active Directory · CRM & directories"_s, u"HubSpot · CRM & directories"_s,
                                      u"Salesforce · CRM & directories"_s}));
    }

    void gallery_saysThatItIsNotComplete()
    {
        m_access->holdsForms = true;
        open(Page::Directories);
        QTest::mouseClick(button(u"Add a CRM or directory"_s), Qt::LeftButton);
        QVERIFY(says(u"Looking for what can be added…"_s));
        m_access->finishForms();
        QTRY_VERIFY(named<Button>(u"Add HubSpot"_s));
        QVERIFY(!says(u"Looking for what can be added…"_s));
    }

    void gallery_isGoneWhereTheListIsLocked()
    {
        openGallery();
        m_access->setLocked({u"features.crm_integration.providers"_s}, {});
        QVERIFY(!named<Button>(u"Add HubSpot"_s));
    }

    // ---- what is new

    void newCrm_isKeptAtOnce_andSwitchedOnOnceItIsComplete()
    {
        FoldPanel *card = add(u"HubSpot"_s);
        QCOMPARE(providerNames(), QStringList({u"PhoneBook"_s, u"HubSpot"_s}));
        QCOMPARE(last().type, ProviderSettings::Type::Connector);
        QCOMPARE(last().typeName, u"hubspot"_s);
        QVERIFY(!last().enabled);
        QVERIFY(card->isExpanded());
        QVERIFY(card->line().contains(u"Still to be filled in: Private app token."_s));
        auto *token = qobject_cast<TextField *>(m_dialog->focusWidget());
        QVERIFY(token && token->accessibleName() == u"Private app token"_s);
        QTest::keyClicks(token, u"pat-na1-1234"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_COMPARE(last().text(u"token"), u"keychain:hubspot_token"_s);
        QVERIFY(last().enabled);
        QCOMPARE(m_access->secrets.value(u"hubspot_token"_s).value, u"pat-na1-1234"_s);
        QCOMPARE(m_access->secrets.value(u"hubspot_token"_s).hosts, QStringList{u"api.hubapi.com"_s});
        QVERIFY(panel(u"HubSpot"_s) == card);
        QVERIFY(!card->line().contains(u"Not in use yet"_s));
    }

    void howToGetAKey_isReadInTheBrowser()
    {
        FoldPanel *card = add(u"HubSpot"_s);
        Button *help = buttonIn(card, u"How to get these"_s);
        QVERIFY(help);
        QCOMPARE(help->accessibleName(), u"How to get what HubSpot asks for"_s);
        for (int i = 0; i < 20 && !help->hasFocus(); ++i)
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QVERIFY(help->hasFocus());
        QTest::keyClick(help, Qt::Key_Space);
        QCOMPARE(m_access->openedPages, QList<QUrl>{QUrl(u"https://developers.hubspot.com/docs/api-reference/overview"_s)});
        QCOMPARE(card->outcome(), QString());
        m_access->hasBrowser = false;
        QTest::keyClick(help, Qt::Key_Space);
        QVERIFY(card->outcome().contains(u"https://developers.hubspot.com/docs/api-reference/overview"_s));
    }

    void howToGetAKey_isOnlyOpenedWhereItIsSafe_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("none") << QString();
        QTest::newRow("not encrypted") << u"http://docs.example.com/"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s;
        QTest::newRow("no host") << u"https:///docs"_s;
        QTest::newRow("garbage") << u"https://[x"_s;
    }
    void howToGetAKey_isOnlyOpenedWhereItIsSafe()
    {
        QFETCH(QString, page);
        for (ConnectorForm &form : m_access->forms)
            form.documentation = page;
        FoldPanel *card = add(u"HubSpot"_s);
        QVERIFY(card && !buttonIn(card, u"How to get these"_s));
    }

    void wordsOfBuiltInConnectors_areTranslated_othersAreNot()
    {
        class Translator : public QTranslator
        {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
            {
                return QByteArrayView(context) == "ConnectorForm" ? u"~"_s + QString::fromUtf8(text) : QString();
            }
        };
        ConnectorForm own;
        own.type = u"own"_s;
        own.name = u"Own CRM"_s;
        ConnectorParameter colour;
        colour.name = u"colour"_s;
        colour.label = u"Colour of the door"_s;
        own.parameters.append(colour);
        m_access->forms.append(own);
        Translator translator;
        QCoreApplication::installTranslator(&translator);
        FoldPanel *card = add(u"HubSpot"_s);
        QVERIFY(card);
        QVERIFY(rowIn(card, u"~Private app token"_s));
        QCOMPARE(qobject_cast<ChoiceField *>(rowIn(card, u"Signing in"_s)->field())->itemText(1), u"~Sign in with HubSpot"_s);
        QVERIFY(card->line().contains(u"~Private app token"_s));
        card = add(u"Own CRM"_s);
        QVERIFY(card && rowIn(card, u"Colour of the door"_s));
        QCoreApplication::removeTranslator(&translator);
    }

    void whatIsCompleteAtOnce_isSwitchedOn()
    {
        ConnectorForm form;
        form.type = u"open_crm"_s;
        form.name = u"Open CRM"_s;
        m_access->forms.append(form);
        add(u"Open CRM"_s);
        QVERIFY(last().enabled);
    }

    void secondOfTheSameKind_getsANameOfItsOwn()
    {
        m_access->addDirectories();
        add(u"HubSpot"_s);
        QCOMPARE(last().name, u"HubSpot 2"_s);
        FoldPanel *card = panel(u"HubSpot 2"_s);
        enterIn(card, u"Name"_s, u"HubSpot"_s);
        QVERIFY(rowIn(card, u"Name"_s)->problem().contains(u"has this name already"_s));
        enterIn(card, u"Name"_s, u"HubSpot Asia"_s);
        QCOMPARE(last().name, u"HubSpot Asia"_s);
        QVERIFY(panel(u"HubSpot Asia"_s) == card);
    }

    void adding_losesNothingThatIsTyped()
    {
        m_access->addDirectories();
        open(Page::Directories);
        FoldPanel *card = panel(u"HubSpot"_s);
        card->setExpanded(true);
        settle();
        QTest::mouseClick(buttonIn(card, u"Replace…"_s), Qt::LeftButton);
        auto *token = qobject_cast<TextField *>(m_dialog->focusWidget());
        QTest::keyClicks(token, u"half of a to"_s);
        QTest::mouseClick(button(u"Add a CRM or directory"_s), Qt::LeftButton);
        QTest::mouseClick(named<Button>(u"Add Bitrix24"_s), Qt::LeftButton);
        settle();
        QVERIFY(panel(u"HubSpot"_s) == card);
        QCOMPARE(token->text(), u"half of a to"_s);
        QVERIFY(panel(u"Bitrix24"_s));
    }

    void fullDisk_addsNothingAndSaysSo()
    {
        openGallery();
        m_access->refusesChanges = true;
        QTest::mouseClick(named<Button>(u"Add HubSpot"_s), Qt::LeftButton);
        QVERIFY(bar(u"cannot be written"_s));
        QCOMPARE(providerNames(), QStringList{u"PhoneBook"_s});
    }

    void newOne_isTakenOffWithoutAQuestion()
    {
        FoldPanel *card = add(u"HubSpot"_s);
        QTest::mouseClick(buttonIn(card, u"Take it off the list…"_s), Qt::LeftButton);
        QCOMPARE(providerNames(), QStringList{u"PhoneBook"_s});
    }

    // ---- the form

    void fieldsOfEveryKind_arrive()
    {
        FoldPanel *card = add(u"Active Directory or LDAP"_s);
        QCOMPARE(last().type, ProviderSettings::Type::Ldap);
        QVERIFY(last().typeName.isEmpty());
        auto *servers = qobject_cast<NoteField *>(m_dialog->focusWidget());
        QVERIFY(servers && servers->accessibleName() == u"Servers"_s);
        QTest::keyClicks(servers, u"ldaps://dc1.example.com"_s);
        QTest::keyClick(servers, Qt::Key_Return);
        QTest::keyClicks(servers, u"ldaps://dc2.example.com"_s);
        QTest::keyClick(servers, Qt::Key_Tab);
        QVERIFY(!servers->hasFocus());
        QCOMPARE(last().list(u"servers"), QStringList({u"ldaps://dc1.example.com"_s, u"ldaps://dc2.example.com"_s}));
        enterIn(card, u"User name"_s, u"cn=reader,dc=example,dc=com"_s);
        QCOMPARE(last().text(u"bind_dn"), u"cn=reader,dc=example,dc=com"_s);

        auto *startTls = qobject_cast<SwitchButton *>(rowIn(card, u"Encrypt with StartTLS"_s)->field());
        QVERIFY(startTls->isChecked());
        QTest::mouseClick(startTls, Qt::LeftButton);
        QCOMPARE(last().text(u"start_tls"), u"false"_s);
        QTest::mouseClick(startTls, Qt::LeftButton);
        QCOMPARE(last().text(u"start_tls"), QString()); // as it usually is

        QVERIFY(!rowIn(card, u"Look in"_s)->isVisible());
        QTest::mouseClick(named<Button>(u"More settings of Active Directory or LDAP"_s), Qt::LeftButton);
        QVERIFY(rowIn(card, u"Look in"_s)->isVisible());
        choose(rowIn(card, u"Numbers are looked for"_s), u"In a copy on this computer"_s);
        QCOMPARE(last().text(u"matching"), u"mirror"_s);
        choose(rowIn(card, u"Numbers are looked for"_s), u"As they may be written"_s);
        QCOMPARE(last().text(u"matching"), QString());
        QCOMPARE(qobject_cast<TextField *>(rowIn(card, u"Who counts as a person"_s)->field())->placeholderText(),
                 u"(objectClass=person)"_s);
        auto *limit = qobject_cast<NumberField *>(rowIn(card, u"Time limit"_s)->field());
        QCOMPARE(limit->text(), u"Usual one"_s);
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, u"8"_s);
        QTest::keyClick(limit, Qt::Key_Return);
        QCOMPARE(last().timeLimit, 8s);
    }

    void namesWithCommas_stayWhole()
    {
        m_access->addDirectories();
        open(Page::Directories);
        FoldPanel *card = panel(u"Active Directory"_s);
        expandAll();
        auto *bases = qobject_cast<NoteField *>(rowIn(card, u"Look in"_s)->field());
        bases->setFocus();
        QTest::keyClicks(bases, u"ou=people,dc=example,dc=com"_s);
        QTest::keyClick(bases, Qt::Key_Tab);
        QCOMPARE(provider(u"Active Directory"_s).list(u"base_dns"), QStringList{u"ou=people,dc=example,dc=com"_s});
    }

    void query_hasLinesAndTabLeavesIt()
    {
        FoldPanel *card = add(u"SQL database"_s);
        QCOMPARE(last().type, ProviderSettings::Type::Sql);
        choose(rowIn(card, u"Kind"_s), u"PostgreSQL"_s);
        QCOMPARE(last().text(u"driver"), u"postgresql"_s);
        enterIn(card, u"Database"_s, u"orders"_s);
        QVERIFY(!last().enabled);
        auto *query = qobject_cast<NoteField *>(rowIn(card, u"Query"_s)->field());
        query->setFocus();
        QTest::keyClicks(query, u"SELECT name"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QTest::keyClicks(query, u"FROM customers WHERE phone = :e164"_s);
        QTest::keyClick(query, Qt::Key_Tab);
        QVERIFY(!query->hasFocus());
        QCOMPARE(last().text(u"query"), u"SELECT name\nFROM customers WHERE phone = :e164"_s);
        QVERIFY(last().enabled); // a password it may do without
        rowIn(card, u"Kind"_s)->field()->setFocus();
        QTest::keyClick(rowIn(card, u"Kind"_s)->field(), Qt::Key_Home); // "Please choose"
        QVERIFY(!rowIn(card, u"Kind"_s)->problem().isEmpty());
        QCOMPARE(last().text(u"driver"), u"postgresql"_s);
    }

    void requiredChoice_isWrittenOut()
    {
        FoldPanel *card = add(u"Zoho CRM"_s);
        QCOMPARE(last().text(u"data_centre"), u"accounts.zoho.com"_s);
        choose(rowIn(card, u"Data centre"_s), u"Europe"_s);
        QCOMPARE(last().text(u"data_centre"), u"accounts.zoho.eu"_s);
        choose(rowIn(card, u"Data centre"_s), u"United States"_s);
        QCOMPARE(last().text(u"data_centre"), u"accounts.zoho.com"_s);
    }

    void listsAndMapsOfTheFile_areShownAndKept()
    {
        m_access->addDirectories();
        Settings settings = m_access->settings();
        ProviderSettings &sql = settings.crm.providers.last();
        YamlValue columns = YamlValue::map();
        columns.insert(u"cust_nm"_s, YamlValue::string(u"name"_s));
        columns.insert(u"tel1"_s, YamlValue::string(u"phone"_s));
        sql.parameters.insert(u"columns"_s, columns);
        m_access->setSettings(settings);
        open(Page::Directories);
        expandAll();
        auto *field = qobject_cast<NoteField *>(rowIn(panel(u"Orders"_s), u"Columns"_s)->field());
        QCOMPARE(field->toPlainText(), u"cust_nm=name\ntel1=phone"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(m_access->settings(), settings);
        field->setFocus();
        field->moveCursor(QTextCursor::End);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"mob=phone"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(last().list(u"columns"), QStringList({u"cust_nm=name"_s, u"tel1=phone"_s, u"mob=phone"_s}));
    }

    void fieldsAreThose_ofTheChosenWayToSignIn()
    {
        FoldPanel *card = add(u"HubSpot"_s);
        QVERIFY(rowIn(card, u"Private app token"_s)->isVisible());
        QVERIFY(!rowIn(card, u"Client ID"_s)->isVisible());
        choose(rowIn(card, u"Signing in"_s), u"Sign in with HubSpot"_s);
        QCOMPARE(last().text(u"authentication"), u"oauth"_s);
        QVERIFY(!rowIn(card, u"Private app token"_s)->isVisible());
        QVERIFY(rowIn(card, u"Client ID"_s)->isVisible());
        QVERIFY(card->line().contains(u"Client ID"_s));
        enterIn(card, u"Client ID"_s, u"1234-5678"_s);
        QVERIFY(last().enabled); // the secret it may do without
    }

    void fieldOfAnotherWay_isNotFoundBySearching()
    {
        add(u"HubSpot"_s);
        m_dialog->find(u"Client ID"_s);
        QVERIFY(says(u"No setting is called that."_s));
        choose(u"Signing in"_s, u"Sign in with HubSpot"_s);
        m_dialog->find({});
        m_dialog->find(u"API version"_s);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(m_dialog->focusWidget()->isVisible()); // unfolded
        QCOMPARE(m_dialog->focusWidget()->accessibleName(), u"API version"_s);
    }

    void webAddress_isChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("not one") << u"crm.example.com"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"https:///x"_s;
        QTest::newRow("a password in it") << u"https://agent:s3cret@crm.example.com"_s;
    }
    void webAddress_isChecked()
    {
        QFETCH(QString, address);
        FoldPanel *card = add(u"EspoCRM"_s);
        enterIn(card, u"Address"_s, address);
        QVERIFY(rowIn(card, u"Address"_s)->problem().contains(u"is not a web address"_s));
        QCOMPARE(last().text(u"url"), QString());
        QVERIFY(!last().enabled);
        enterIn(card, u"Address"_s, u"https://crm.example.com"_s);
        QCOMPARE(rowIn(card, u"Address"_s)->problem(), QString());
        QCOMPARE(last().text(u"url"), u"https://crm.example.com"_s);
        enterIn(card, u"Address"_s, {});
        QVERIFY(!rowIn(card, u"Address"_s)->problem().isEmpty());
        QCOMPARE(last().text(u"url"), u"https://crm.example.com"_s);
    }

    void certificate_isLookedAt()
    {
        m_access->addDirectories();
        m_access->certificates = CertificateFileState::KeyOnly;
        open(Page::Directories);
        FoldPanel *card = panel(u"Active Directory"_s);
        expandAll();
        enterIn(card, u"Certificate of the authority"_s, u"ca.pem"_s);
        QTRY_VERIFY(rowIn(card, u"Certificate of the authority"_s)->problem().contains(u"private key"_s));
        QCOMPARE(provider(u"Active Directory"_s).text(u"ca_file"), QString());
        m_access->certificates = CertificateFileState::Good;
        m_access->holdsCertificates = true;
        auto *field = qobject_cast<TextField *>(rowIn(card, u"Certificate of the authority"_s)->field());
        replace(field, u"other.pem"_s);
        QTest::mouseClick(buttonIn(card, u"Test"_s), Qt::LeftButton);
        QVERIFY(m_access->triedDirectories.isEmpty());
        m_access->answerCertificates();
        QTRY_COMPARE(m_access->triedDirectories.size(), 1);
        QCOMPARE(m_access->triedDirectories[0].text(u"ca_file"), u"other.pem"_s);
    }

    void addressOfAProxy_movesTheHosts_andAsksBeforeASecretFollows()
    {
        m_access->addDirectories();
        open(Page::Directories);
        expandAll();
        FoldPanel *card = panel(u"HubSpot"_s);
        enterIn(card, u"Address of the interface"_s, u"https://proxy.example.com/hubspot"_s);
        QCOMPARE(provider(u"HubSpot"_s).text(u"api_base_url"), u"https://proxy.example.com/hubspot"_s);
        QTRY_VERIFY(says(u"The password was given for api.hubapi.com. The settings now name proxy.example.com."_s));
        QTest::mouseClick(buttonIn(card, u"Send it there"_s), Qt::LeftButton);
        QTRY_COMPARE(m_access->secrets.value(u"hubspot"_s).hosts, QStringList{u"proxy.example.com"_s});
    }

    void secretWithoutAHost_isKeptOnceTheRestIsThere()
    {
        FoldPanel *card = add(u"Bitrix24"_s);
        auto *webhook = qobject_cast<TextField *>(rowIn(card, u"Inbound webhook"_s)->field());
        replace(webhook, u"https://company.bitrix24.com/rest/1/abc/"_s);
        QTest::keyClick(webhook, Qt::Key_Return);
        QVERIFY(says(u"Enter the server first: a password is kept for its server only."_s));
        QVERIFY(m_access->secrets.value(u"bitrix24_webhook"_s).value.isEmpty());
        enterIn(card, u"Portal"_s, u"company.bitrix24.com"_s);
        settle();
        webhook->setFocus();
        QTest::keyClick(webhook, Qt::Key_Return);
        QTRY_COMPARE(last().text(u"webhook"), u"keychain:bitrix24_webhook"_s);
        QVERIFY(last().enabled);
    }

    void pastedKey_keepsItsLines()
    {
        const QString key = u"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"_s;
        FoldPanel *card = add(u"Salesforce"_s);
        choose(rowIn(card, u"Signing in"_s), u"Private key (JWT bearer)"_s);
        auto *field = qobject_cast<TextField *>(rowIn(card, u"Private key"_s)->field());
        QApplication::clipboard()->setText(key);
        field->setFocus();
        field->paste();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_access->secrets.value(u"salesforce_private_key"_s).value, key);
    }

    void smuggledLines_areRefused()
    {
        FoldPanel *card = add(u"Salesforce"_s);
        auto *field = qobject_cast<TextField *>(rowIn(card, u"Consumer key"_s)->field());
        QApplication::clipboard()->setText(u"3MVG9\nenabled: false"_s);
        field->setFocus();
        field->paste();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!rowIn(card, u"Consumer key"_s)->problem().isEmpty());
        QCOMPARE(last().text(u"client_id"), QString());
    }

    void wordsOfAForm_arePlainText()
    {
        ConnectorForm form;
        form.type = u"evil"_s;
        form.name = u"<b>Evil</b>"_s;
        form.summary = u"<img src=x>\n\u202eabc"_s;
        ConnectorParameter parameter;
        parameter.name = u"p"_s;
        parameter.label = u"<u>Label</u>"_s;
        parameter.help = u"<a href='https://example.com'>help</a>"_s;
        parameter.required = true;
        form.parameters = {parameter};
        m_access->forms.append(form);
        add(u"<b>Evil</b>"_s);
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
        QVERIFY(says(u"<a href='https://example.com'>help</a>"_s));
    }

    // ---- test

    void test_triesWhatIsInTheForm()
    {
        m_access->holdsTrials = true;
        m_access->directoryTrial = {true, u"Connected as portal 12345678"_s, 182ms};
        FoldPanel *card = add(u"HubSpot"_s);
        QTest::keyClicks(m_dialog->focusWidget(), u"typed"_s);
        Button *test = buttonIn(card, u"Test"_s);
        test->setFocus();
        QTest::keyClick(test, Qt::Key_Space);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space); // of somebody impatient: it switches nothing
        QVERIFY(!last().enabled);
        QCOMPARE(m_access->triedProviders, QStringList{u"HubSpot"_s});
        QCOMPARE(m_access->triedTyped[0], (QHash<QString, QString>{{u"token"_s, u"typed"_s}}));
        QVERIFY(!m_access->secrets.contains(u"hubspot_token"_s)); // tried, not kept
        m_access->finishTrials();
        QTRY_COMPARE(card->outcome(), u"Connected as portal 12345678 (182 ms)"_s);
    }

    void test_saysWhatIsMissing()
    {
        FoldPanel *card = add(u"SQL database"_s);
        card->setExpanded(false);
        QTest::mouseClick(buttonIn(card, u"Test"_s), Qt::LeftButton);
        QVERIFY(m_access->triedProviders.isEmpty());
        QVERIFY(card->isExpanded());
        QCOMPARE(card->outcome(), u"Correct what is marked first."_s);
        for (const QString &label : {u"Kind"_s, u"Database"_s, u"Query"_s})
            QCOMPARE(rowIn(card, label)->problem(), u"This has to be filled in."_s);
        QCOMPARE(rowIn(card, u"Server"_s)->problem(), QString());
        enterIn(card, u"Database"_s, u"orders"_s);
        QCOMPARE(rowIn(card, u"Database"_s)->problem(), QString());
        QVERIFY(!rowIn(card, u"Query"_s)->problem().isEmpty());
    }

    void answerToATest_thatIsOvertaken_isDropped()
    {
        m_access->addDirectories();
        m_access->holdsTrials = true;
        open(Page::Directories);
        expandAll();
        FoldPanel *card = panel(u"Orders"_s);
        QTest::mouseClick(buttonIn(card, u"Test"_s), Qt::LeftButton);
        QCOMPARE(card->outcome(), u"Trying…"_s);
        enterIn(card, u"Server"_s, u"db2.example.com"_s);
        m_access->finishTrials();
        settle();
        QCOMPARE(card->outcome(), QString());
    }

    void switchingOn_needsAllOfIt()
    {
        FoldPanel *card = add(u"HubSpot"_s);
        QTest::mouseClick(card->findChild<SwitchButton *>(), Qt::LeftButton);
        QVERIFY(!last().enabled);
        QVERIFY(!rowIn(card, u"Private app token"_s)->problem().isEmpty());
        QVERIFY(!named<SwitchButton>(u"HubSpot"_s)->isChecked());
        auto *token = qobject_cast<TextField *>(rowIn(card, u"Private app token"_s)->field());
        replace(token, u"pat-na1"_s);
        QTest::mouseClick(named<SwitchButton>(u"HubSpot"_s), Qt::LeftButton);
        QTRY_COMPARE(last().text(u"token"), u"keychain:hubspot_token"_s);
        QVERIFY(last().enabled);
        QCOMPARE(rowIn(card, u"Private app token"_s)->problem(), QString());
    }

    void whatTheUserSwitchedOff_staysOff()
    {
        m_access->addDirectories();
        open(Page::Directories);
        expandAll();
        QTest::mouseClick(named<SwitchButton>(u"Orders"_s), Qt::LeftButton);
        QVERIFY(!provider(u"Orders"_s).enabled);
        QCOMPARE(panel(u"Orders"_s)->line(), u"Switched off."_s);
        enterIn(panel(u"Orders"_s), u"Server"_s, u"db2.example.com"_s);
        QVERIFY(!provider(u"Orders"_s).enabled);
    }

    // ---- state and sign-in

    void state_isShownAsItChanges()
    {
        using State = ProviderStatus::State;
        m_access->addDirectories();
        open(Page::Directories);
        FoldPanel *card = panel(u"HubSpot"_s);
        QCOMPARE(card->line(), u"Ready · calls left today: 9,931"_s);
        QCOMPARE(panel(u"Active Directory"_s)->line(), u"Ready · LDAP"_s);
        QCOMPARE(panel(u"Orders"_s)->line(), u"That did not work."_s);
        m_access->setProvider({u"HubSpot"_s, u"HubSpot"_s, State::Opening, {}, {}, false, false});
        QCOMPARE(card->line(), u"Getting ready…"_s);
        m_access->setProvider({u"HubSpot"_s, u"HubSpot"_s, State::Failed, Error{ErrorKind::Storage, {}, {}}, {}, false, false});
        QCOMPARE(card->line(), u"The data on this computer cannot be written."_s);
    }

    void problemOfAPassword_isSettledOnTheCard()
    {
        using State = ProviderStatus::State;
        m_access->addDirectories();
        m_access->store(u"hubspot"_s, u"pat-na1"_s, {u"other.example.com"_s});
        m_access->setProvider({u"HubSpot"_s, u"HubSpot"_s, State::Failed, Error{ErrorKind::Forbidden, u"for a"_s, {}}, {}, false, false});
        open(Page::Directories);
        FoldPanel *card = panel(u"HubSpot"_s);
        QTRY_COMPARE(card->line(), u"Its password was given for another server. Say below whether it may be sent to this one."_s);
        m_access->secrets.clear();
        Q_EMIT m_access->secretChanged(u"hubspot"_s);
        m_access->setProvider({u"HubSpot"_s, u"HubSpot"_s, State::Failed, Error{ErrorKind::Misconfigured, u"x"_s, {}}, {}, false, false});
        QTRY_COMPARE(card->line(), u"There is no password for it on this computer yet. Enter it below."_s);
        m_access->store(u"hubspot"_s, u"pat-na1"_s, {u"api.hubapi.com"_s});
        Q_EMIT m_access->secretChanged(u"hubspot"_s);
        QTRY_COMPARE(card->line(), u"Something in its settings is missing or wrong: x"_s);
    }

    void signIn_isOfferedAndFollowed()
    {
        m_access->addDirectories();
        m_access->holdsSignIns = true;
        open(Page::Directories);
        FoldPanel *card = panel(u"Salesforce"_s);
        QCOMPARE(card->line(), u"Sign in to use it."_s);
        QVERIFY(!buttonIn(panel(u"HubSpot"_s), u"Sign in"_s));
        QTest::mouseClick(buttonIn(card, u"Sign in"_s), Qt::LeftButton);
        QCOMPARE(m_access->signIns, QStringList{u"Salesforce"_s});
        QCOMPARE(card->line(), u"Sign in on the page that has opened in the browser."_s);
        QTest::mouseClick(buttonIn(card, u"Sign in again"_s), Qt::LeftButton); // the page was closed
        QCOMPARE(m_access->signIns.size(), 2);
        settle();
        QCOMPARE(card->outcome(), QString()); // the first was not refused, it was replaced
        m_access->finishSignIn(fail(ErrorKind::Forbidden));
        QTRY_COMPARE(card->outcome(), u"That did not work."_s);
        QTest::mouseClick(buttonIn(card, u"Sign in"_s), Qt::LeftButton);
        m_access->finishSignIn({});
        QTRY_COMPARE(card->outcome(), u"You are signed in."_s);
        QCOMPARE(card->line(), u"Ready"_s);
        QVERIFY(!buttonIn(card, u"Sign in"_s));
        card->setExpanded(true);
        settle();
        QTest::mouseClick(buttonIn(card, u"Sign out"_s), Qt::LeftButton);
        QCOMPARE(m_access->signOuts, QStringList{u"Salesforce"_s});
        QTRY_COMPARE(card->outcome(), u"You are signed out."_s);
        QVERIFY(buttonIn(card, u"Sign in"_s));
        QTest::mouseClick(buttonIn(card, u"Sign in"_s), Qt::LeftButton);
        m_access->finishSignIn({});
        QTRY_COMPARE(card->outcome(), u"You are signed in."_s);
        m_access->setProvider({u"Salesforce"_s, u"Salesforce"_s, ProviderStatus::State::SignInNeeded,
                               Error{ErrorKind::Unauthorized, {}, {}}, {}, true, false});
        QCOMPARE(card->outcome(), QString()); // no more
    }

    void signInThatHasEnded_isSaid()
    {
        m_access->addDirectories();
        m_access->setProvider({u"Salesforce"_s, u"Salesforce"_s, ProviderStatus::State::SignInNeeded,
                               Error{ErrorKind::Unauthorized, {}, {}}, {}, true, false});
        open(Page::Directories);
        QCOMPARE(panel(u"Salesforce"_s)->line(), u"Sign in to use it."_s); // not that a password is wrong
        QVERIFY(buttonIn(panel(u"Salesforce"_s), u"Sign in"_s));
    }

    void companysAuthority_isTakenAsTheWindowCloses()
    {
        open(Page::Directories);
        replace(text(u"Certificate of the authority"_s), u"company.pem"_s);
        m_dialog->close();
        QTRY_COMPARE(m_access->settings().crm.caFile, u"company.pem"_s);
        QCOMPARE(m_access->readCertificates, QStringList{u"company.pem"_s});
    }

    // ---- what is not known here

    void typeWithoutAConnector_isSaidAndKept()
    {
        ProviderSettings other;
        other.type = ProviderSettings::Type::Connector;
        other.typeName = u"sugar"_s;
        other.name = u"Sugar"_s;
        other.setText(u"site"_s, u"https://sugar.example.com"_s);
        other.setText(u"token"_s, u"keychain:sugar"_s);
        with(other);
        open(Page::Directories);
        FoldPanel *card = panel(u"Sugar"_s);
        QCOMPARE(card->line(), u"There is no connector called sugar on this computer."_s);
        QVERIFY(!buttonIn(card, u"Test"_s));
        expandAll();
        enterIn(card, u"Name"_s, u"Old CRM"_s);
        other.name = u"Old CRM"_s;
        QCOMPARE(last(), other);
    }

    void describedCrm_takesItsSecrets()
    {
        ProviderSettings own;
        own.type = ProviderSettings::Type::Connector;
        own.typeName = u"custom"_s;
        own.name = u"Our CRM"_s;
        own.parameters = YamlValue::map();
        YamlValue signIn = YamlValue::map();
        signIn.insert(u"type"_s, YamlValue::word(u"bearer"_s));
        signIn.insert(u"token"_s, YamlValue::string(u"keychain:our_crm"_s));
        own.parameters.insert(u"authentication"_s, signIn);
        own.parameters.insert(u"url"_s, YamlValue::string(u"https://crm.example.com/api"_s));
        with(own);
        m_access->setProvider({own.name, own.name, ProviderStatus::State::Good, {}, {}, false, false});
        open(Page::Directories);
        FoldPanel *card = panel(u"Our CRM"_s);
        QCOMPARE(card->line(), u"Ready"_s);
        expandAll();
        QVERIFY(says(u"It is described in the configuration file"_s));
        auto *token = qobject_cast<TextField *>(rowIn(card, u"token"_s)->field());
        replace(token, u"t0ken"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_COMPARE(m_access->secrets.value(u"our_crm"_s).value, u"t0ken"_s);
        QCOMPARE(m_access->secrets.value(u"our_crm"_s).hosts, QStringList{u"crm.example.com"_s});
        QTRY_VERIFY(buttonIn(card, u"Remove"_s));
        QTest::mouseClick(buttonIn(card, u"Remove"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_access->secrets.contains(u"our_crm"_s));
        QCOMPARE(last(), own); // its name is the file's business
    }

    void forbiddenType_isSaid()
    {
        ProviderSettings other;
        other.type = ProviderSettings::Type::Connector;
        other.typeName = u"hubspot"_s;
        other.name = u"HubSpot"_s;
        other.allowed = false;
        with(other);
        open(Page::Directories);
        QCOMPARE(panel(u"HubSpot"_s)->line(), u"Your administrator does not allow it."_s);
        QVERIFY(!named<SwitchButton>(u"HubSpot"_s)->isEnabled());
        QVERIFY(!named<SwitchButton>(u"HubSpot"_s)->isChecked());
    }

    // ---- locks and secrets

    void lockedList_takesTheUsersSecretsOnly()
    {
        m_access->addDirectories();
        Settings settings = m_access->settings();
        for (ProviderSettings &one : settings.crm.providers) {
            if (one.name == u"Orders")
                one.setText(u"password"_s, u"env:ORDERS_PASSWORD"_s);
        }
        m_access->setSettings(settings);
        m_access->setLocked({u"features.crm_integration.providers"_s}, u"IT, Acme"_s);
        const Settings before = m_access->settings();
        open(Page::Directories);
        expandAll();
        FoldPanel *hubSpot = panel(u"HubSpot"_s);
        for (const QString &label : {u"Name"_s, u"Signing in"_s, u"API version"_s, u"Time limit"_s, u"Lines"_s})
            QVERIFY2(!rowIn(hubSpot, label)->control()->isEnabled(), qPrintable(label));
        QVERIFY(!buttonIn(hubSpot, u"Take it off the list…"_s));
        QVERIFY(!buttonIn(panel(u"Orders"_s), u"Remove"_s)->isEnabled()); // of the environment: the administrator's
        QVERIFY(buttonIn(hubSpot, u"Test"_s)->isEnabled());
        QVERIFY(rowIn(hubSpot, u"Private app token"_s)->hint().contains(u"yours to enter"_s));
        QTest::mouseClick(buttonIn(hubSpot, u"Replace…"_s), Qt::LeftButton);
        QTest::keyClicks(m_dialog->focusWidget(), u"mine"_s);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_access->secrets.value(u"hubspot"_s).value, u"mine"_s);
        m_dialog->close();
        QCOMPARE(m_access->settings(), before);
    }

    void takingOff_forgetsWhatNobodyElseNames()
    {
        m_access->addDirectories();
        Settings settings = m_access->settings();
        ProviderSettings second = settings.crm.providers.at(2);
        second.name = u"HubSpot Asia"_s;
        second.setText(u"client_secret"_s, u"keychain:asia"_s);
        settings.crm.providers.append(second);
        m_access->setSettings(settings);
        m_access->store(u"asia"_s, u"x"_s, {});
        open(Page::Directories);
        takeOff(u"HubSpot Asia"_s);
        QVERIFY(!providerNames().contains(u"HubSpot Asia"_s));
        QVERIFY(!m_access->secrets.contains(u"asia"_s));
        QVERIFY(m_access->secrets.contains(u"hubspot"_s));
        takeOff(u"HubSpot"_s);
        QVERIFY(!m_access->secrets.contains(u"hubspot"_s));
        takeOff(u"Salesforce"_s);
        QCOMPARE(m_access->signOuts, QStringList{u"Salesforce"_s});
    }

    void secretThatStandsInTheFile_isMoved()
    {
        ProviderSettings other;
        other.type = ProviderSettings::Type::Connector;
        other.typeName = u"hubspot"_s;
        other.name = u"HubSpot"_s;
        other.setText(u"token"_s, u"pat-na1-written-out"_s);
        with(other);
        open(Page::Directories);
        expandAll();
        QVERIFY(says(u"Stands readable in the file config.yml."_s));
        QVERIFY(!says(u"pat-na1"_s));
        QTest::mouseClick(button(u"Move to the keychain"_s), Qt::LeftButton);
        QTRY_VERIFY(says(u"kept in the system keychain"_s));
        QCOMPARE(last().text(u"token"), u"keychain:moved_token"_s);
    }

private:
    [[nodiscard]] const ProviderSettings &last() const { return m_access->settings().crm.providers.last(); }
    [[nodiscard]] ProviderSettings provider(const QString &name) const
    {
        for (const ProviderSettings &one : m_access->settings().crm.providers) {
            if (one.name == name)
                return one;
        }
        return {};
    }
    void with(const ProviderSettings &provider)
    {
        Settings settings = m_access->settings();
        settings.crm.providers.append(provider);
        m_access->setSettings(settings);
    }
    void openGallery()
    {
        open(Page::Directories);
        QTest::mouseClick(button(u"Add a CRM or directory"_s), Qt::LeftButton);
        settle();
    }
    //! Through the gallery. \return its card
    FoldPanel *add(const QString &name)
    {
        openGallery();
        Button *one = named<Button>(u"Add "_s + name);
        if (!one)
            return nullptr;
        one->click();
        settle();
        return panels().last();
    }
    static void enterIn(const FoldPanel *card, const QString &label, const QString &value)
    {
        auto *field = qobject_cast<TextField *>(rowIn(card, label)->field());
        replace(field, value);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    void takeOff(const QString &name)
    {
        FoldPanel *card = panel(name);
        card->setExpanded(true);
        settle();
        QTest::mouseClick(buttonIn(card, u"Take it off the list…"_s), Qt::LeftButton);
        QTest::mouseClick(buttonIn(card, u"Take it off"_s), Qt::LeftButton);
        settle();
    }
};

QTEST_MAIN(DirectoriesPageTest)
#include "directoriespagetest.moc"
