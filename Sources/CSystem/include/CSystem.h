#pragma once

#include "FieldEnds.h"

#include <stddef.h>
#include <stdint.h>

/// What became of a call that fills an output buffer.
enum shim_state {
  SHIM_DONE = 0,     ///< the input is used up, or the compressed data has ended
  SHIM_OUTPUT = 1,   ///< the output is full
  SHIM_DAMAGED = 2,  ///< the input is not what it should be at this place
  SHIM_PARTIAL = 3,  ///< the input ends within a unit
  SHIM_MEMORY = 4,
};

/// Unpacks gzip and zlib data. One value for each stream.
typedef struct shim_inflater shim_inflater;
shim_inflater *shim_inflater_make(void);
void shim_inflater_free(shim_inflater *inflater);
/// Makes ready for another member of the same file.
int shim_inflater_reset(shim_inflater *inflater);
/// Unpacks from `input` to `output`; on return both counts are what is left over.
/// `ended` is 1 when the compressed data says that it is complete.
int shim_inflate(
  shim_inflater *inflater, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left, int *ended);

/// Turns text of an encoding known to iconv into UTF-8.
typedef struct shim_decoder shim_decoder;
shim_decoder *shim_decoder_make(const char *encoding);
void shim_decoder_free(shim_decoder *decoder);
int shim_decode(
  shim_decoder *decoder, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left);

/// The kind of an open file.
enum shim_kind { SHIM_FILE = 0, SHIM_FOLDER = 1, SHIM_OTHER = 2 };

/// Opens a file for reading and never waits for a writer; -1 and `error` set if that fails.
int shim_open(const char *path, int *error);
/// The kind and size of an open file; -1 if that fails.
int shim_kind(int descriptor, int64_t *size);
/// Reads at most `count` bytes; -1 and `error` set if that fails.
int64_t shim_read(int descriptor, void *buffer, size_t count, int *error);
/// Maps a whole file for reading front to back; null if that fails.
const void *shim_map(int descriptor, size_t size);
void shim_unmap(const void *address, size_t size);
void shim_close(int descriptor);

/// The values of `errno` that mean "no such file" and "not allowed".
int shim_error_missing(int error);
int shim_error_denied(int error);
const char *shim_error_text(int error);

/// Tells that a mapped part of a file will not be needed soon; it can be read again later.
void shim_forget(const void *address, size_t size);
/// Gives memory that was freed back to the system.
void shim_release_free_memory(void);
