#include "secret.h"

namespace Ringside {

Secret::~Secret()
{
    // Only where nobody shares the bytes: data() would copy them otherwise.
    if (m_value.isEmpty() || !m_value.isDetached())
        return;
    volatile char *bytes = m_value.data();
    for (qsizetype i = 0; i < m_value.size(); ++i)
        bytes[i] = 0;
}

} // namespace Ringside
