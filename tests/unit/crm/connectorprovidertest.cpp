#include "connectorfile.h"
#include "connectorlibrary.h"
#include "connectorprovider.h"
#include "expressionengine.h"
#include "libphonenumberparser.h"
#include "memorytokenstore.h"
#include "waitfor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// Answers every question with the same.
class NoteTransport : public HttpTransport
{
public:
    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpRequest &request, const CancelToken &) override
    {
        requests.append(request);
        if (refused.contains(int(requests.size())))
            return QtFuture::makeReadyFuture(Result<HttpResponse>(tl::unexpected(refused.value(int(requests.size())))));
        HttpResponse response;
        response.status = 200;
        response.body = body;
        return QtFuture::makeReadyFuture(Result<HttpResponse>(response));
    }
    QList<HttpRequest> requests;
    QHash<int, Error> refused; // by the number of the request
    QByteArray body = "{\"data\": [], \"id\": \"9\"}";
};

// A person as merging gives them: from another CRM, and known to ours too.
CallerInfo merged()
{
    CallerInfo info;
    info.person.source = u"Other CRM"_s;
    info.person.key = info.person.contactId = u"other-1"_s;
    info.person.accountId = u"other-account"_s;
    info.person.name = u"Jane Cooper"_s;
    info.person.elsewhere = {{u"Third CRM"_s, u"third-1"_s, {}, u"third-1"_s, {}},
                             {u"Our CRM"_s, u"ours-1"_s, u"ours-account"_s, u"ours-1"_s, {}}};
    return info;
}

} // namespace

class ConnectorProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_provider.reset(); }
    void history_isThatOfOurOwnRecord();
    void history_ofSomebodyUnknownHere_asksNobody();
    void logCall_goesToOurOwnRecord();
    void logCall_ofSomebodyUnknownHere_isNobodys();
    void firstConnectorOfTheGuide_findsItsPerson();
    void writing_thatIsHalfDone_isNoInvitationToDoItAgain_data();
    void writing_thatIsHalfDone_isNoInvitationToDoItAgain();
    void signsIn_whereAPersonDoes_data();
    void signsIn_whereAPersonDoes();

private:
    void connectWith(const QString &way);

    SystemClock m_clock;
    LibPhoneNumberParser m_parser;
    ExpressionEngine m_expressions{m_parser};
    MemoryTokenStore m_tokens;
    std::unique_ptr<NoteTransport> m_transport;
    std::unique_ptr<ConnectorProvider> m_provider;
};

void ConnectorProviderTest::init()
{
    m_transport = std::make_unique<NoteTransport>();
    connectWith({});
}

void ConnectorProviderTest::connectWith(const QString &way)
{
    const auto file = ConnectorLibrary{QString()}.read(QStringLiteral(RINGSIDE_TEST_DATA "/crm/acme.json"));
    QVERIFY(file && file->connector);
    ConnectorAccess access;
    access.name = u"Our CRM"_s;
    access.authentication = way;
    access.secrets.insert(u"key"_s, Secret("right-key"));
    access.parameters.insert(u"client_id"_s, u"our-app"_s);
    ConnectorNetwork network{m_clock};
    network.transport = m_transport.get();
    network.tokens = &m_tokens;
    m_provider = std::make_unique<ConnectorProvider>(
        file->connector, access, ConnectorProvider::Surroundings{m_expressions, m_parser, network});
}

void ConnectorProviderTest::history_isThatOfOurOwnRecord()
{
    HistoryQuestion question;
    question.people = {merged()};
    QVERIFY(waitFor(m_provider->history(question)));
    QCOMPARE(m_transport->requests.size(), 1);
    const QUrl url = m_transport->requests.first().url;
    QCOMPARE(url.path(), u"/history/ours-1"_s);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"of"_s), u"ours-1"_s);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"account"_s), u"ours-account"_s);
}

void ConnectorProviderTest::history_ofSomebodyUnknownHere_asksNobody()
{
    HistoryQuestion question;
    question.people = {merged()};
    question.people.first().person.elsewhere.removeLast();
    const auto answer = waitFor(m_provider->history(question));
    QVERIFY(answer);
    QVERIFY(answer->recent.isEmpty());
    QVERIFY(m_transport->requests.isEmpty());
}

void ConnectorProviderTest::logCall_goesToOurOwnRecord()
{
    CallLog log;
    log.caller = merged();
    QVERIFY(waitFor(m_provider->logCall(log)));
    const QJsonObject body = QJsonDocument::fromJson(m_transport->requests.constLast().body).object();
    QCOMPARE(body[u"entity"].toString(), u"ours-1"_s);
    QCOMPARE(body[u"name"].toString(), u"Jane Cooper"_s);
}

// The id that another CRM has given means nothing here, or somebody else.
void ConnectorProviderTest::logCall_ofSomebodyUnknownHere_isNobodys()
{
    CallLog log;
    log.caller = merged();
    log.caller.person.elsewhere.clear();
    QVERIFY(waitFor(m_provider->logCall(log)));
    const QJsonObject body = QJsonDocument::fromJson(m_transport->requests.constLast().body).object();
    QVERIFY(body[u"entity"].isNull());
}

// As a reader of resources/connectors/README.md copies it.
void ConnectorProviderTest::firstConnectorOfTheGuide_findsItsPerson()
{
    QFile guide(QStringLiteral(RINGSIDE_SOURCE_DIR "/resources/connectors/README.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    QList<QByteArray> samples; // what is indented
    bool isInside = false;
    for (QByteArray line = guide.readLine(); !line.isEmpty() && samples.size() < 3; line = guide.readLine()) {
        const bool isSample = line.startsWith("    ");
        if (isSample && !isInside)
            samples.append(QByteArray());
        if (isSample)
            samples.last() += line.mid(4);
        isInside = isSample;
    }
    QVERIFY(samples.size() >= 2);
    const ConnectorFile file = readConnector(samples[1], TemplateCompiler(connectorScopeNames()));
    for (const ConnectorProblem &problem : file.problems)
        QVERIFY2(false, qPrintable(toText(u"acme.json"_s, problem)));
    QVERIFY(file.connector);

    m_transport->body = samples[0];
    ConnectorAccess access;
    access.name = u"Acme CRM"_s;
    access.region = u"US"_s;
    access.secrets.insert(u"api_key"_s, Secret("right-key"));
    ConnectorNetwork network{m_clock};
    network.transport = m_transport.get();
    m_provider = std::make_unique<ConnectorProvider>(
        file.connector, access, ConnectorProvider::Surroundings{m_expressions, m_parser, network});
    const auto found = waitFor(m_provider->findByNumber(m_parser.parse(u"+14155550123"_s, u"US"_s)));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->size(), 1);
    const Person &person = found->first().person;
    QCOMPARE(person.name, u"Jane Cooper"_s);
    QCOMPARE(person.company, u"Acme"_s);
    QCOMPARE(person.contactId, u"7"_s);
    QCOMPARE(person.numbers.size(), 1);
    QCOMPARE(m_transport->requests.constLast().headers.value("X-Api-Key"), QByteArray("right-key"));
    QCOMPARE(m_provider->profileUrl(person.contactId), QUrl(u"https://crm.example.com/people/7"_s));
}

void ConnectorProviderTest::writing_thatIsHalfDone_isNoInvitationToDoItAgain_data()
{
    QTest::addColumn<int>("refused");
    QTest::addColumn<ErrorKind>("with");
    QTest::addColumn<ErrorKind>("told");
    QTest::newRow("nothing is done") << 1 << ErrorKind::Offline << ErrorKind::Offline;
    QTest::newRow("nothing is done, and it has to wait") << 1 << ErrorKind::RateLimited << ErrorKind::RateLimited;
    QTest::newRow("the task is there") << 2 << ErrorKind::Offline << ErrorKind::Timeout;
    QTest::newRow("the task is there, the rest has to wait") << 2 << ErrorKind::RateLimited << ErrorKind::Timeout;
    QTest::newRow("a right is missing for the rest") << 2 << ErrorKind::Forbidden << ErrorKind::Forbidden;
}

void ConnectorProviderTest::writing_thatIsHalfDone_isNoInvitationToDoItAgain()
{
    QFETCH(int, refused);
    QFETCH(ErrorKind, with);
    QFETCH(ErrorKind, told);
    m_transport->refused.insert(refused, Error{with, u"refused"_s, std::chrono::seconds(5)});
    NewTask task;
    task.subject = u"Call back"_s;
    const auto made = waitFor(m_provider->createTask(task));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, told);
    QCOMPARE(made.error().retryAfter.has_value(), with == told);
    QCOMPARE(m_transport->requests.size(), refused);
}

void ConnectorProviderTest::signsIn_whereAPersonDoes_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("signsIn");
    QTest::newRow("a key") << u"key"_s << false;
    QTest::newRow("in the browser") << u"person"_s << true;
    QTest::newRow("an application") << u"application"_s << false;
}

void ConnectorProviderTest::signsIn_whereAPersonDoes()
{
    QFETCH(QString, way);
    QFETCH(bool, signsIn);
    connectWith(way);
    QCOMPARE(m_provider->signsIn(), signsIn);
}

QTEST_GUILESS_MAIN(ConnectorProviderTest)
#include "connectorprovidertest.moc"
