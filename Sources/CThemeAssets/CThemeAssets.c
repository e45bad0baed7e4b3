#include "CThemeAssets.h"
