#pragma once

namespace Ringside {

//! A network that no other process sees, for tests that change networks or need addresses that are not
//! loopback. Linux only; needs root or user namespaces.
class OwnNetwork
{
public:
    //! Moves this process there. To be called before there is any thread. False: not possible here.
    [[nodiscard]] static bool enter();
    //! Switches its loopback interface on or off.
    [[nodiscard]] static bool setUp(bool up);
    //! Gives the interface \a address ("192.0.2.1") too.
    [[nodiscard]] static bool addAddress(const char *address);
};

} // namespace Ringside
