#include "CSampleContent.h"

// The one list of embedded files, sorted by path.
static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t size;
} files[] = {
    {"", (const unsigned char *)"", 0},
};

size_t regulars_sample_count(void) { return 0; }

const char *regulars_sample_path(size_t index) { return files[index].path; }

const unsigned char *regulars_sample_bytes(size_t index) { return files[index].bytes; }

size_t regulars_sample_size(size_t index) { return files[index].size; }
