#pragma once

#include "Digest.h"
#include "FieldEnds.h"
#include "Packing.h"
#include "Sealing.h"

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

/// Unpacks compressed data. One value for each stream.
typedef struct shim_unpacker shim_unpacker;
enum shim_packing { SHIM_GZIP = 0, SHIM_DEFLATE = 1, SHIM_ZSTD = 2 };
shim_unpacker *shim_unpacker_make(int packing);
void shim_unpacker_free(shim_unpacker *unpacker);
/// Makes ready for another member of the same file.
int shim_unpacker_reset(shim_unpacker *unpacker);
/// Unpacks from `input` to `output`; on return both counts are what is left over.
/// `ended` is 1 when the compressed data says that it is complete.
int shim_unpack(
  shim_unpacker *unpacker, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left, int *ended);
/// The checksum of zip files, carried on from `sum`; 0 to begin with.
uint32_t shim_checksum(uint32_t sum, const uint8_t *bytes, size_t count);

/// Turns text of an encoding known to iconv into UTF-8.
typedef struct shim_decoder shim_decoder;
shim_decoder *shim_decoder_make(const char *encoding);
void shim_decoder_free(shim_decoder *decoder);
int shim_decode(
  shim_decoder *decoder, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left);

/// The kind of an open file.
enum shim_kind { SHIM_FILE = 0, SHIM_FOLDER = 1, SHIM_PIPE = 2, SHIM_OTHER = 3 };

/// What tells whether an open file is still the same.
typedef struct {
  int32_t kind;
  int64_t size;
  /// When it was last written to.
  int64_t seconds;
  int64_t nanoseconds;
} shim_status;

/// Opens a file for reading and never waits for a writer; -1 and `error` set if that fails.
int shim_open(const char *path, int *error);
/// A descriptor of its own for the standard input; -1 and `error` set if that fails.
int shim_standard_input(int *error);
/// -1 if that fails.
int shim_status_of(int descriptor, shim_status *status);
/// The kind and size of an open file; -1 if that fails.
int shim_kind(int descriptor, int64_t *size);
/// Waits until there is something to read or the writer is gone; 0 if neither came in time.
int shim_wait(int descriptor, int milliseconds);
/// Reads at most `count` bytes; -1 and `error` set if that fails.
int64_t shim_read(int descriptor, void *buffer, size_t count, int *error);
/// Maps a whole file for reading front to back; null if that fails.
///
/// A file that is shortened meanwhile reads as zeros behind its new end, where the system would
/// end the program; `shim_map_is_broken` then says so.
const void *shim_map(int descriptor, size_t size);
int shim_map_is_broken(const void *address);
void shim_unmap(const void *address, size_t size);
void shim_close(int descriptor);

/// The values of `errno` that mean "no such file" and "not allowed".
int shim_error_missing(int error);
int shim_error_denied(int error);
/// A pipe has nothing to read at the moment.
int shim_error_again(int error);
const char *shim_error_text(int error);

/// Tells that a mapped part of a file will not be needed soon; it can be read again later.
void shim_forget(const void *address, size_t size);
/// Processors that this program may use.
int shim_processors(void);
/// Asks for memory that is about to be changed, and goes on without it.
static inline void shim_prefetch(const void *address) { __builtin_prefetch(address, 1, 3); }
/// Gives memory that was freed back to the system.
void shim_release_free_memory(void);
#include "Query.h"
