#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Ringside {

//! What is wrong with a template, and where.
struct TemplateProblem {
    QString path; //!< within the template: "body.properties.phone", "results[0]"; empty: the whole
    int line = 1; //!< within that string
    int column = 1;
    QString message; //!< for whoever writes connectors; in English, as the file itself is

    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
};

//! A JSON value whose strings may hold {{ expressions }}, ready to be evaluated by an ExpressionEngine.
//!
//! "{{ x }}", with nothing before and after, becomes the value of x with its type. In "a {{ x }} b" the values
//! become text: null and undefined become nothing, an object or an array is an error (use json()).
//! An undefined value leaves its member out of an object, and is null in an array and as the whole.
//! Names of members may hold expressions too. "}}" outside of an expression is text; "{{" is written {{ '{{' }}.
//! The language is ECMAScript 7 in strict mode with ?. and ??, without spread in objects, async and import.
//! Thread: an immutable value, free to cross threads; copying is cheap.
class Template
{
public:
    //! Null, without expressions.
    Template();

    //! What it is called in errors.
    [[nodiscard]] QString name() const;
    //! What kept it from being compiled; it cannot be evaluated unless this is empty.
    [[nodiscard]] QList<TemplateProblem> problems() const;
    //! Without any expression: evaluating it gives value() at once, without the other thread.
    [[nodiscard]] bool isConstant() const;
    //! As it was written.
    [[nodiscard]] QJsonValue value() const;

private:
    friend class TemplateCompiler;
    friend class ScriptRuntime;
    friend class ExpressionEngine;
    struct Data;
    explicit Template(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> d; // why shared: an immutable value used by two threads
};

//! Makes Templates. Finds every mistake of syntax, runs nothing.
//!
//! Costs: a JavaScript engine while it lives (1 to 4 ms, 1 MB), then about 80 µs an expression. A whole
//! connector is read with one compiler, all of them not on the GUI thread.
//! Thread: the one that made it.
class TemplateCompiler
{
public:
    //! \a names are those an expression may use, besides the helpers: the members of the scope.
    explicit TemplateCompiler(const QStringList &names = scopeNames());
    ~TemplateCompiler();
    TemplateCompiler(const TemplateCompiler &) = delete;
    TemplateCompiler &operator=(const TemplateCompiler &) = delete;

    //! Never fails: what is wrong stands in problems(). \a name is for errors: "hubspot: lookup.request".
    [[nodiscard]] Template compile(const QJsonValue &value, const QString &name) const;

    //! params, phone, caller, call, response …: what a connector's expression may see. A name that is
    //! absent from the scope at the time of evaluation is undefined.
    [[nodiscard]] static QStringList scopeNames();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ringside
