#include "callcontrol.h"
