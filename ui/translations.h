#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Ringside {

//! The language of the program: its words, Qt's, the form of dates and numbers, the direction of windows.
//!
//! Thread: the GUI (or main) thread. Life cycle: made after the application, lives as long as its words are needed.
class Translations
{
public:
    //! \a language: "de", "pt_BR"; empty: the computer's. What has no words stays English.
    explicit Translations(const QString &language);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    //! Widgets hear of it by QEvent::LanguageChange.
    void use(const QString &language);

private:
    bool load(const QLocale &locale, const QString &name, const QString &folder);
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Ringside
