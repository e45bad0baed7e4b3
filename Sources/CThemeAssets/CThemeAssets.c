#include "CThemeAssets.h"

static const unsigned char almanac_css[] = {
#embed "../../Themes/Almanac/Assets/almanac.css"
    , '\n',
#embed "../../Themes/Almanac/Assets/charts.css"
    , '\n',
#embed "../../Themes/Almanac/Assets/method.css"
    , '\n',
#embed "../../Themes/Almanac/Assets/reading.css"
    , '\n',
#embed "../../Themes/Almanac/Assets/paper.css"
};

static const unsigned char almanac_js[] = {
#embed "../../Themes/Almanac/Assets/reading.js"
    , '\n',
#embed "../../Themes/Almanac/Assets/search.js"
    , '\n',
#embed "../../Themes/Almanac/Assets/tables.js"
    , '\n',
#embed "../../Themes/Almanac/Assets/charts.js"
    , '\n',
#embed "../../Themes/Almanac/Assets/weeks.js"
};

static const unsigned char letterpress_css[] = {
#embed "../../Themes/Letterpress/Assets/letterpress.css"
};

static const unsigned char unlock_js[] = {
#embed "../../Themes/Assets/unlock.js"
};

static const unsigned char almanac_svg[] = {
#embed "../../Themes/Almanac/Assets/almanac.svg"
};

const unsigned char *regulars_almanac_css(ptrdiff_t *count) {
  *count = sizeof almanac_css;
  return almanac_css;
}

const unsigned char *regulars_almanac_js(ptrdiff_t *count) {
  *count = sizeof almanac_js;
  return almanac_js;
}

const unsigned char *regulars_unlock_js(ptrdiff_t *count) {
  *count = sizeof unlock_js;
  return unlock_js;
}

const unsigned char *regulars_almanac_svg(ptrdiff_t *count) {
  *count = sizeof almanac_svg;
  return almanac_svg;
}

const unsigned char *regulars_letterpress_css(ptrdiff_t *count) {
  *count = sizeof letterpress_css;
  return letterpress_css;
}
