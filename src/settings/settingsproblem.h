#pragma once

#include <QString>

namespace Ringside {

//! Something in a configuration file that is not as it should be.
struct SettingsProblem {
    enum class Severity {
        Warning, //!< the rest is used as written
        Error, //!< the default stands in for this value
    };

    QString file;
    int line = 0; //!< from 1; 0: the file as a whole
    int column = 0; //!< from 1
    QString key; //!< "call_sources[0].port"
    Severity severity = Severity::Error;
    QString message; //!< a sentence
    QString suggestion; //!< what to write instead; may be empty

    //! "config.yml:12:11: error: … Write …"
    [[nodiscard]] QString toString() const;
};

} // namespace Ringside
