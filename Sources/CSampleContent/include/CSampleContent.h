#pragma once

#include <stddef.h>

/// How many files of the sample's content are embedded.
size_t regulars_sample_count(void);

/// The path of a file inside a content folder, such as `playbooks/first-note.md`.
const char *_Nonnull regulars_sample_path(size_t index);

const unsigned char *_Nonnull regulars_sample_bytes(size_t index);

size_t regulars_sample_size(size_t index);
