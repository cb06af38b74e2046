// The words of the built-in connectors are known to translators, and nothing else is.
#include "connectorwords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

QJsonArray oneOrMany(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

//! What a form shows of a connector, but its name, which is a product's, and what is no word: 2026-01-31T12:00:00Z.
QSet<QString> shownOf(const QJsonObject &connector)
{
    QStringList all{connector[u"summary"].toString()};
    const QJsonArray ways = oneOrMany(connector[u"authentication"]);
    for (const QJsonValue &way : ways)
        all.append(way[u"label"].toString());
    const QJsonArray parameters = connector[u"parameters"].toArray();
    for (const QJsonValue &parameter : parameters) {
        all.append(parameter[u"label"].toString());
        const QJsonArray choices = parameter[u"choices"].toArray();
        for (const QJsonValue &choice : choices)
            all.append(choice[u"label"].toString());
    }
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    return {all.begin(), std::remove_if(all.begin(), all.end(), [](const QString &text) { return !text.contains(word); })};
}

} // namespace

class ConnectorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfABuiltInConnector_isKnown_andNoOther()
    {
        const QDir folder(QStringLiteral(RINGSIDE_SOURCE_DIR "/resources/connectors"));
        QSet<QString> shown{u"External CRM (REST lookup)"_s};
        int connectors = 0;
        const QStringList files = folder.entryList({u"*.json"_s});
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject connector = QJsonDocument::fromJson(file.readAll()).object();
            if (!connector.contains(u"operations"_s))
                continue; // the schema
            ++connectors;
            shown += shownOf(connector);
        }
        QVERIFY(connectors >= 12);
        const QStringList words = connectorWords();
        const QSet<QString> known(words.begin(), words.end());
        QCOMPARE(QStringList((shown - known).values()), QStringList());
        QCOMPARE(QStringList((known - shown).values()), QStringList());
        QCOMPARE(known.size(), words.size()); // none twice
    }
};

QTEST_GUILESS_MAIN(ConnectorWordsTest)
#include "connectorwordstest.moc"
