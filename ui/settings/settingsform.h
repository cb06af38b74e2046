#pragma once

#include "fields.h"
#include "formrow.h"
#include "settingsaccess.h"
#include "switchbutton.h"

#include <QVariant>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace Ringside {

//! Settings one under the other, each joined to a value.
//!
//! Every row reads its value with one function and hands an edited one to another, which says in a sentence why it
//! cannot be, or nothing. A value that is refused stays in its field, the sentence beside it, and the last good one
//! in force. Does not know what the values mean.
class SettingsForm : public QWidget, public Themed
{
    Q_OBJECT

public:
    template<class T>
    struct Value {
        std::function<T()> get;
        std::function<QString(const T &)> set; //!< \return what is wrong, or nothing
    };
    struct Option {
        QString label;
        QVariant data;
    };

    //! Rows show nothing before the first refresh().
    explicit SettingsForm(SettingsAccess &access, QWidget *parent = nullptr);

    //! \a keyPath decides whether the row is locked; empty: never.
    FormRow *addText(const QString &label, const QString &keyPath, Value<QString> value);
    //! Several lines; Enter begins one more, Tab leaves the field.
    FormRow *addLongText(const QString &label, const QString &keyPath, int fewestLines, Value<QString> value);
    FormRow *addSwitch(const QString &label, const QString &keyPath, Value<bool> value);
    FormRow *addNumber(const QString &label, const QString &keyPath, int least, int most, Value<int> value);
    FormRow *addChoice(const QString &label, const QString &keyPath, const QList<Option> &options,
                       Value<QVariant> value);
    //! A control of its own kind; \a show brings it up to date.
    FormRow *addControl(const QString &label, const QString &keyPath, QWidget *control,
                        std::function<void()> show, QWidget *field = nullptr);
    void addHeading(const QString &text, const QString &explanation = {});
    void addWidget(QWidget *widget);

    //! Fields take what settings and locks are now, but for those that are being edited or hold something wrong.
    void refresh();
    //! What is typed but not handed over yet.
    void commit();
    void setTheme(const Theme &theme) override;
    [[nodiscard]] bool hasProblems() const;
    //! Changes settings with \a edit. \return what is wrong, or nothing.
    static QString change(SettingsAccess &access, const std::function<void(Settings &)> &edit);

private:
    struct Entry {
        FormRow *row;
        QString keyPath;
        std::function<void()> show;
        std::function<void()> commit;
    };
    FormRow *add(const QString &label, const QString &keyPath, QWidget *control, QWidget *field,
                 std::function<void()> show, std::function<void()> commit);
    void showLock(const Entry &entry);

    SettingsAccess &m_access;
    QVBoxLayout *m_layout;
    std::vector<Entry> m_entries;
};

} // namespace Ringside
