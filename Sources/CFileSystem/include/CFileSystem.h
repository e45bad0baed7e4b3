#pragma once

/// Exchanges two folders in one step; -1 with `errno` where the system or the file system cannot.
int regulars_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Flushes the file system that holds the open file `descriptor`; -1 with `errno` on failure.
int regulars_flush_file_system(int descriptor);
