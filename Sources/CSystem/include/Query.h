#pragma once

#include <stddef.h>
#include <stdint.h>

/// A query on an SQLite database that is only read.
typedef struct shim_query shim_query;

enum shim_query_state {
  SHIM_QUERY_ROW = 0,
  SHIM_QUERY_END = 1,
  /// Another program holds the database.
  SHIM_QUERY_BUSY = 2,
  /// The file is damaged or no database.
  SHIM_QUERY_DAMAGED = 3,
  /// The file, or a file that it needs beside it, cannot be opened.
  SHIM_QUERY_CLOSED = 4,
  /// The query is wrong.
  SHIM_QUERY_WRONG = 5,
  /// The query is more than one SELECT.
  SHIM_QUERY_FORBIDDEN = 6,
  /// The query took more steps than it may.
  SHIM_QUERY_ENDLESS = 7,
  /// A value is longer than `shim_query_bound` allows.
  SHIM_QUERY_LONG = 8,
};

enum shim_value { SHIM_NULL = 0, SHIM_INTEGER = 1, SHIM_REAL = 2, SHIM_TEXT = 3, SHIM_BLOB = 4 };

/// Opens a database and makes a query ready; null without memory.
/// `state` is SHIM_QUERY_ROW if `shim_query_step` may be called.
shim_query *shim_query_make(const char *path, const char *text, int wait_ms, int *state);
void shim_query_free(shim_query *query);
/// Stops the query after so many steps of SQLite's machine, give or take a thousand, and at a value
/// of more bytes than `longest`.
void shim_query_bound(shim_query *query, int64_t steps, int longest);
/// The next row.
int shim_query_step(shim_query *query);
/// What SQLite says about the last call.
const char *shim_query_message(shim_query *query);
int shim_query_columns(shim_query *query);
const char *shim_query_name(shim_query *query, int column);
int shim_query_kind(shim_query *query, int column);
int64_t shim_query_integer(shim_query *query, int column);
double shim_query_real(shim_query *query, int column);
/// The bytes of a text or blob; they live until the next step.
const uint8_t *shim_query_bytes(shim_query *query, int column, size_t *count);
