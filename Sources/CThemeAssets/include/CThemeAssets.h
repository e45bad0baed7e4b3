#pragma once
#include <stddef.h>

/* The files of Themes, embedded by the compiler. Each returns the first byte and sets the count. */
const unsigned char *regulars_almanac_css(ptrdiff_t *count);
const unsigned char *regulars_almanac_js(ptrdiff_t *count);
const unsigned char *regulars_unlock_js(ptrdiff_t *count);
const unsigned char *regulars_almanac_svg(ptrdiff_t *count);
const unsigned char *regulars_letterpress_css(ptrdiff_t *count);
