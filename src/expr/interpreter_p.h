#pragma once

namespace Ringside {

//! Makes sure that JavaScript is interpreted in this process, not compiled; before the first engine of each kind.
//!
//! Why: where a function that Qt has compiled is interrupted, it returns whatever is in the register, and the
//! built-in function that called it takes that for a value (measured: one crash in some thirty interruptions of
//! String([[…]])). The interpreter returns undefined. Thread: any.
void useInterpreter();

} // namespace Ringside
