#include "yamlvalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <sstream>
#include <vector>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr int mostValues = 50'000;
constexpr size_t deepest = 20;

// why: yaml-cpp's own tree resolves aliases into shared nodes, and a few lines of them unfold into
// millions of values; from its events we build a tree that has a place for every value and no sharing.
struct Refused {
    QString reason;
    YAML::Mark mark;
};

class TreeBuilder : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(mark, anchor, YamlValue());
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refused{u"aliases (*name) are not supported; write the value out"_s, mark};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        m_lastScalar = mark;
        add(mark, anchor,
            YamlValue::scalar(QString::fromStdString(value), tag != "?" && !tag.empty()));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlValue::sequence());
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlValue::map());
    }
    void OnMapEnd() override { close(); }

    //! Where the last scalar began.
    [[nodiscard]] const YAML::Mark &lastScalar() const { return m_lastScalar; }

    YamlValue root;

private:
    struct Level {
        YamlValue value;
        YamlValue key;
        bool hasKey = false;
    };

    void place(const YAML::Mark &mark, YAML::anchor_t anchor, YamlValue &value)
    {
        if (anchor)
            throw Refused{u"anchors (&name) are not supported; write the value out"_s, mark};
        if (++m_count > mostValues)
            throw Refused{u"too many values"_s, mark};
        value.line = mark.line + 1;
        value.column = mark.column + 1;
    }
    void open(const YAML::Mark &mark, YAML::anchor_t anchor, YamlValue value)
    {
        if (m_levels.size() >= deepest)
            throw Refused{u"too many levels"_s, mark};
        place(mark, anchor, value);
        m_levels.push_back({std::move(value), {}, false});
    }
    void close()
    {
        YamlValue value = std::move(m_levels.back().value);
        m_levels.pop_back();
        attach(std::move(value));
    }
    void add(const YAML::Mark &mark, YAML::anchor_t anchor, YamlValue value)
    {
        place(mark, anchor, value);
        attach(std::move(value));
    }
    void attach(YamlValue value)
    {
        if (m_levels.empty()) {
            root = std::move(value);
            return;
        }
        Level &level = m_levels.back();
        if (level.value.kind == YamlValue::Kind::Sequence) {
            level.value.items.append(std::move(value));
        } else if (!level.hasKey) {
            level.key = std::move(value);
            level.hasKey = true;
        } else {
            level.value.entries.append({std::move(level.key), std::move(value)});
            level.hasKey = false;
        }
    }

    std::vector<Level> m_levels;
    YAML::Mark m_lastScalar;
    int m_count = 0;
};

// why: yaml-cpp takes a quote that is never closed for text up to the end of the file, and all keys
// in it would be lost without a word.
bool isUnclosedQuote(const QByteArray &text, int at)
{
    if (at < 0 || at >= text.size())
        return false;
    const char quote = text[at];
    if (quote != '"' && quote != '\'')
        return false;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\' && quote == '"')
            ++i;
        else if (text[i] == quote)
            return false;
    }
    return true;
}

bool isPlainKey(const QString &text)
{
    return !text.isEmpty() && text.size() < 100 && text[0].isLetter()
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
           });
}

// Words that a YAML reader may take for something else than text.
bool isReserved(const QString &text)
{
    for (const auto word : {"null"_L1, "true"_L1, "false"_L1, "yes"_L1, "no"_L1, "on"_L1, "off"_L1,
                            "y"_L1, "n"_L1})
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

void writeText(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20 || c == 0x7f)
                out += "\\x" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

void writeScalar(QByteArray &out, const YamlValue &value)
{
    // What stood without quotes goes back without them, unless that would read differently.
    const bool plain = !value.text.isEmpty()
        && std::all_of(value.text.begin(), value.text.end(), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u'.'
                   || c == u'/' || c == u'-' || c == u'+';
           })
        && value.text[0] != u'-' && value.text.compare("null"_L1, Qt::CaseInsensitive) != 0;
    if (!value.quoted && plain)
        out += value.text.toUtf8();
    else
        writeText(out, value.text);
}

void writeKey(QByteArray &out, const YamlValue &key)
{
    if (key.isNull())
        out += "~"; // a key that is there and empty is not the same as an empty text
    else if (isPlainKey(key.text) && !isReserved(key.text))
        out += key.text.toUtf8();
    else
        writeText(out, key.text);
    out += ':';
}

void writeValue(QByteArray &out, const YamlValue &value, int indent);

void writeEntries(QByteArray &out, const YamlValue &map, int indent, bool firstInline)
{
    for (const auto &[key, value] : map.entries) {
        if (!firstInline)
            out += QByteArray(indent, ' ');
        firstInline = false;
        writeKey(out, key);
        writeValue(out, value, indent);
    }
}

// What follows "key:" or "-".
void writeValue(QByteArray &out, const YamlValue &value, int indent)
{
    switch (value.kind) {
    case YamlValue::Kind::Null:
        out += " null\n";
        return;
    case YamlValue::Kind::Scalar:
        out += ' ';
        writeScalar(out, value);
        out += '\n';
        return;
    case YamlValue::Kind::Map:
        if (value.entries.isEmpty()) {
            out += " {}\n";
            return;
        }
        out += '\n';
        writeEntries(out, value, indent + 2, false);
        return;
    case YamlValue::Kind::Sequence:
        break;
    }
    if (value.items.isEmpty()) {
        out += " []\n";
        return;
    }
    out += '\n';
    for (const YamlValue &item : value.items) {
        out += QByteArray(indent + 2, ' ') + '-';
        if (item.kind == YamlValue::Kind::Map && !item.entries.isEmpty()) {
            out += ' ';
            writeEntries(out, item, indent + 4, true);
        } else {
            writeValue(out, item, indent + 2);
        }
    }
}

// The core schema of YAML 1.2.2, 10.3.2, without octal and hexadecimal numbers, infinity and NaN.
QJsonValue plainToJson(const QString &text)
{
    if (text == "true"_L1 || text == "True"_L1 || text == "TRUE"_L1)
        return true;
    if (text == "false"_L1 || text == "False"_L1 || text == "FALSE"_L1)
        return false;
    if (text.isEmpty() || text == "null"_L1 || text == "Null"_L1 || text == "NULL"_L1 || text == u'~')
        return QJsonValue::Null;
    static const QRegularExpression number(u"^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"_s);
    if (!number.match(text).hasMatch())
        return text;
    bool isWhole = false;
    const qlonglong whole = text.toLongLong(&isWhole);
    return isWhole ? QJsonValue(whole) : QJsonValue(text.toDouble());
}

} // namespace

YamlValue YamlValue::ofKind(Kind kind)
{
    YamlValue value;
    value.kind = kind;
    return value;
}

YamlValue YamlValue::scalar(QString text, bool quoted)
{
    YamlValue value = ofKind(Kind::Scalar);
    value.text = std::move(text);
    value.quoted = quoted;
    return value;
}

void YamlValue::insert(const QString &key, YamlValue value)
{
    entries.append({string(key), std::move(value)});
}

bool operator==(const YamlValue &a, const YamlValue &b)
{
    return a.kind == b.kind && a.text == b.text && a.items == b.items && a.entries == b.entries;
}

YamlDocument parseYaml(const QByteArray &text)
{
    if (text.size() > largestFile)
        return {{}, u"the file is larger than 1 MB"_s, 0, 0};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError() || decoded.contains(QChar::Null)) {
        return {{}, u"the file is not UTF-8 text; save it as UTF-8"_s, 0, 0};
    }
    QByteArray utf8 = decoded.startsWith(QChar::ByteOrderMark) ? decoded.mid(1).toUtf8()
                                                               : decoded.toUtf8();
    TreeBuilder builder;
    try {
        std::istringstream stream(utf8.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        if (const YAML::Mark &last = builder.lastScalar(); isUnclosedQuote(utf8, last.pos))
            return {{}, u"the quote that begins here is never closed"_s, last.line + 1, last.column + 1};
    } catch (const Refused &refused) {
        return {{}, refused.reason, refused.mark.line + 1, refused.mark.column + 1};
    } catch (const YAML::Exception &error) {
        return {{}, QString::fromStdString(error.msg), error.mark.line + 1, error.mark.column + 1};
    } catch (const std::exception &error) {
        return {{}, QString::fromLocal8Bit(error.what()), 0, 0};
    }
    return {std::move(builder.root), {}, 0, 0};
}

QByteArray writeYaml(const YamlValue &root)
{
    QByteArray out;
    writeEntries(out, root, 0, false);
    return out;
}

QJsonValue toJson(const YamlValue &value)
{
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return QJsonValue::Null;
    case YamlValue::Kind::Scalar:
        return value.quoted ? QJsonValue(value.text) : plainToJson(value.text);
    case YamlValue::Kind::Sequence: {
        QJsonArray array;
        for (const YamlValue &item : value.items)
            array.append(toJson(item));
        return array;
    }
    case YamlValue::Kind::Map:
        break;
    }
    QJsonObject object;
    for (const auto &[key, content] : value.entries)
        object.insert(key.text, toJson(content));
    return object;
}

} // namespace Ringside
