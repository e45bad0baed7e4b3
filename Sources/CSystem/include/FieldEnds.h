#pragma once

#include <stddef.h>
#include <stdint.h>

/// Set on the end of a record's last field; the rest of the number is the place.
#define SHIM_RECORD_END 0x80000000u
/// Set beside it if a quoted cell of the record holds doubled quotes.
#define SHIM_DOUBLED_QUOTES 0x40000000u
/// The bits of the place.
#define SHIM_PLACE 0x3fffffffu

/// What goes on from one call to the next. All zero at the start of a record.
typedef struct shim_field_state {
  uint64_t inside;   ///< all ones within quotes
  uint64_t starts;   ///< 1 if the next byte may begin a cell; set it to 1 at the start of a record
  uint64_t equals;   ///< 1 if the last byte was an equals sign that began a cell
  uint64_t quoted;   ///< 1 if the last byte was a quote
  uint64_t closed;   ///< 1 if the last byte closed a cell, so that the next must end it
  uint64_t doubled;  ///< 1 if the present record holds doubled quotes
} shim_field_state;

/// Finds where fields end: delimiters and line feeds outside quotes.
///
/// @param text the bytes; at most SHIM_PLACE of them.
/// @param ends room for one number a byte and 64 more.
/// @param record_ends room for one number a byte: the index in `ends` of each record's last field.
/// @param records on return, how many of these there are.
/// @param stray on return, 1 if a quote stands where none may: what was found is then not to be
///   trusted, and the text must be read sign by sign.
/// @return how many ends there are.
size_t shim_field_ends(
  const uint8_t *text, size_t count, uint8_t delimiter, shim_field_state *state, uint32_t *ends,
  uint32_t *record_ends, size_t *records, int *stray);

/// The ways to do it that this processor has: 0 portable, 1 AVX2, 2 AVX-512; for tests.
int shim_field_ends_best(void);
/// Chooses one of them for all later calls; the best is chosen at the start.
void shim_field_ends_use(int way);

/// Asks for a place in memory that will be needed soon.
static inline void shim_fetch(const void *address) { __builtin_prefetch(address); }
