#pragma once

#include "expressionengine.h"
#include "usedmembers_p.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

//! The same as a template's program, so that most of it needs no JavaScript: expressions that only look something up
//! ("item.properties?.phone ?? []") and texts made of those are read from the data, the others are a smaller program.
//!
//! It never fails: what is out of the ordinary (a member of undefined, more than ExpressionLimits allow) it does not
//! give at all, and the whole program says what it is.
struct TemplatePlan {
    //! A member of another place, or a name of the scope.
    struct Place {
        int parent = -1;
        QString member;
        bool mayEnd = false; //!< "?."
        bool isOfElement = false; //!< begins with "item" or "index"
    };
    struct Node {
        enum class Kind { Constant, Object, List, Value, Text, Script };
        Kind kind = Kind::Constant;
        QJsonValue constant = QJsonValue::Null; //!< of Value: where all places have none; of Object: with its constant members
        std::vector<Node> parts; //!< of Object (one for each member of constant, in their order), List and Text
        QString member; //!< of Script: of what the program gives
        QList<int> places; //!< of Value: the first that is there counts
    };

    Node root;
    std::vector<Place> places; //!< each after its parent
    QString program; //!< a function of names that gives an object; empty: none is needed
    QStringList names;
    QHash<QString, UsedMembers> used; //!< what program looks at, by name

    //! Null: \a value has nothing that could be read without its program. \a names as TemplateCompiler has them.
    [[nodiscard]] static std::shared_ptr<const TemplatePlan> make(const QJsonValue &value, const QStringList &names);
};

//! Does what a plan says, for one scope.
//!
//! Thread: one.
class PlanReader
{
public:
    PlanReader(const TemplatePlan &plan, const QJsonObject &scope, const ExpressionLimits &limits);

    //! Of what comes from the program, which counts by itself.
    void addCounts(qint64 values, qint64 text);
    //! For map(): what "item" and "index" are from now on.
    void setElement(const QJsonValue &item, int index);
    //! \a given is what the program gave. Undefined is what it would be; nullopt: the whole program has to say.
    [[nodiscard]] std::optional<QJsonValue> read(const QJsonObject &given);
    //! The list that the whole is, which stays here and is not counted; nullopt: as above, or it is no list.
    [[nodiscard]] std::optional<QJsonArray> readList();

private:
    struct Read {
        enum class State { Unknown, There, Ended, Refused };
        State state = State::Unknown;
        QJsonValue value;
        QJsonObject object{}; //!< the same, where it is one
    };

    [[nodiscard]] QJsonValue build(const TemplatePlan::Node &node, const QJsonObject &given);
    [[nodiscard]] QJsonObject object(const TemplatePlan::Node &node, const QJsonObject &given);
    [[nodiscard]] QJsonValue found(const TemplatePlan::Node &node);
    [[nodiscard]] QString text(const TemplatePlan::Node &node);
    [[nodiscard]] const Read &at(int place);
    [[nodiscard]] Read look(const TemplatePlan::Place &place);
    [[nodiscard]] QJsonValue counted(const QJsonValue &value);
    void count(const QJsonValue &value, int depth);

    const TemplatePlan &m_plan;
    const QJsonObject &m_scope;
    const ExpressionLimits &m_limits;
    std::vector<Read> m_read;
    QJsonValue m_item = QJsonValue::Undefined;
    QJsonValue m_index = QJsonValue::Undefined;
    bool m_isElement = false;
    bool m_refused = false;
    qint64 m_values = 0;
    qint64 m_text = 0;
};

} // namespace Ringside
