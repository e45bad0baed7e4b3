#pragma once

/// Exchanges two folders in one step; -1 with `errno` where the system or the file system cannot.
int regulars_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Flushes the file system that holds the open file `descriptor`; -1 with `errno` on failure.
int regulars_flush_file_system(int descriptor);

/// Makes a pipe whose ends no child inherits: the reading end, then the writing one; -1 with `errno`.
int regulars_pipe(int *_Nonnull ends);

/// Lets a new process begin in `folder`; 0, or an error number. `actions` is a
/// `posix_spawn_file_actions_t`.
int regulars_spawn_in(void *_Nonnull actions, const char *_Nonnull folder);
