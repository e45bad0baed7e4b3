#include "Query.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct shim_query {
  sqlite3 *database;
  sqlite3_stmt *statement;
  int64_t steps_left;
};

enum { STEPS_AT_ONCE = 1000 };

static int state_of(int result) {
  switch (result & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW: return SHIM_QUERY_ROW;
    case SQLITE_DONE: return SHIM_QUERY_END;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return SHIM_QUERY_BUSY;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return SHIM_QUERY_DAMAGED;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_PERM: return SHIM_QUERY_CLOSED;
    case SQLITE_AUTH: return SHIM_QUERY_FORBIDDEN;
    case SQLITE_INTERRUPT: return SHIM_QUERY_ENDLESS;
    case SQLITE_TOOBIG: return SHIM_QUERY_LONG;
    default: return SHIM_QUERY_WRONG;
  }
}

/// Reading is all that is allowed, and of functions those that give the same result each time.
static int allow(
  void *context, int action, const char *first, const char *second, const char *database,
  const char *inner) {
  (void)context, (void)first, (void)database, (void)inner;
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_FUNCTION:
      if (!second) return SQLITE_DENY;
      for (const char *const *name =
             (const char *const[]){"random", "randomblob", "load_extension", "current_date",
                                   "current_time", "current_timestamp", NULL};
           *name; name++) {
        if (sqlite3_stricmp(second, *name) == 0) return SQLITE_DENY;
      }
      return SQLITE_OK;
    default: return SQLITE_DENY;
  }
}

/// Whether only blanks, comments and semicolons follow.
static int is_blank(const char *text) {
  while (*text) {
    if (strchr(" \t\r\n\f;", *text)) {
      text++;
    } else if (text[0] == '-' && text[1] == '-') {
      while (*text && *text != '\n') text++;
    } else if (text[0] == '/' && text[1] == '*') {
      const char *end = strstr(text + 2, "*/");
      if (!end) return 1;
      text = end + 2;
    } else {
      return 0;
    }
  }
  return 1;
}

static int prepare(shim_query *query, const char *path, const char *text, int wait_ms) {
  int result = sqlite3_open_v2(
    path, &query->database, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE, NULL);
  if (result != SQLITE_OK) return state_of(result);
  sqlite3_extended_result_codes(query->database, 1);
  sqlite3_busy_timeout(query->database, wait_ms);
  // A damaged or hostile file cannot make its own views and triggers do anything.
  sqlite3_db_config(query->database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(query->database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  result = sqlite3_exec(query->database, "PRAGMA cell_size_check = ON", NULL, NULL, NULL);
  if (result != SQLITE_OK) return state_of(result);
  sqlite3_set_authorizer(query->database, allow, NULL);
  const char *rest = "";
  result = sqlite3_prepare_v2(query->database, text, -1, &query->statement, &rest);
  // A function that `allow` denies is an ordinary error, told by its words alone.
  if (result != SQLITE_OK && strncmp(sqlite3_errmsg(query->database), "not authorized", 14) == 0) {
    return SHIM_QUERY_FORBIDDEN;
  }
  if (result != SQLITE_OK) return state_of(result);
  if (!query->statement || sqlite3_stmt_isexplain(query->statement) || !is_blank(rest) || !sqlite3_stmt_readonly(query->statement)
      || sqlite3_column_count(query->statement) == 0) {
    return SHIM_QUERY_FORBIDDEN;
  }
  return SHIM_QUERY_ROW;
}

shim_query *shim_query_make(const char *path, const char *text, int wait_ms, int *state) {
  shim_query *query = calloc(1, sizeof *query);
  if (query) *state = prepare(query, path, text, wait_ms);
  return query;
}

static int count_steps(void *context) {
  shim_query *query = context;
  query->steps_left -= STEPS_AT_ONCE;
  return query->steps_left < 0;
}

void shim_query_bound(shim_query *query, int64_t steps, int longest) {
  query->steps_left = steps;
  sqlite3_limit(query->database, SQLITE_LIMIT_LENGTH, longest);
  sqlite3_progress_handler(query->database, STEPS_AT_ONCE, count_steps, query);
}

void shim_query_free(shim_query *query) {
  if (!query) return;
  sqlite3_finalize(query->statement);
  sqlite3_close(query->database);
  free(query);
}

int shim_query_step(shim_query *query) { return state_of(sqlite3_step(query->statement)); }

const char *shim_query_message(shim_query *query) { return sqlite3_errmsg(query->database); }

int shim_query_columns(shim_query *query) { return sqlite3_column_count(query->statement); }

const char *shim_query_name(shim_query *query, int column) {
  const char *name = sqlite3_column_name(query->statement, column);
  return name ? name : "";
}

int shim_query_kind(shim_query *query, int column) {
  switch (sqlite3_column_type(query->statement, column)) {
    case SQLITE_INTEGER: return SHIM_INTEGER;
    case SQLITE_FLOAT: return SHIM_REAL;
    case SQLITE_TEXT: return SHIM_TEXT;
    case SQLITE_BLOB: return SHIM_BLOB;
    default: return SHIM_NULL;
  }
}

int64_t shim_query_integer(shim_query *query, int column) {
  return sqlite3_column_int64(query->statement, column);
}

double shim_query_real(shim_query *query, int column) {
  return sqlite3_column_double(query->statement, column);
}

const uint8_t *shim_query_bytes(shim_query *query, int column, size_t *count) {
  const void *bytes = sqlite3_column_type(query->statement, column) == SQLITE_BLOB
    ? sqlite3_column_blob(query->statement, column)
    : (const void *)sqlite3_column_text(query->statement, column);
  *count = bytes ? (size_t)sqlite3_column_bytes(query->statement, column) : 0;
  return bytes;
}
