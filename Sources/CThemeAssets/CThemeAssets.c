#include "CThemeAssets.h"

static const unsigned char almanac_css[] = {
#embed "../../Themes/Almanac/Assets/almanac.css"
    , '\n',
#embed "../../Themes/Almanac/Assets/charts.css"
    , '\n',
#embed "../../Themes/Almanac/Assets/method.css"
};

static const unsigned char almanac_svg[] = {
#embed "../../Themes/Almanac/Assets/almanac.svg"
};

const unsigned char *regulars_almanac_css(ptrdiff_t *count) {
  *count = sizeof almanac_css;
  return almanac_css;
}

const unsigned char *regulars_almanac_svg(ptrdiff_t *count) {
  *count = sizeof almanac_svg;
  return almanac_svg;
}
