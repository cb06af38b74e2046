#include "historysamples.h"
