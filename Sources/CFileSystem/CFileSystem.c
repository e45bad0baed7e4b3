#define _GNU_SOURCE
#include "CFileSystem.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <unistd.h>

int regulars_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int regulars_flush_file_system(int descriptor) { return syncfs(descriptor); }

int regulars_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int regulars_spawn_in(void *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}
