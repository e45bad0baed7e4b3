#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <malloc.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct shim_decoder {
  iconv_t handle;
};

shim_decoder *shim_decoder_make(const char *encoding) {
  iconv_t handle = iconv_open("UTF-8", encoding);
  if (handle == (iconv_t)-1) return NULL;
  shim_decoder *decoder = malloc(sizeof *decoder);
  if (!decoder) {
    iconv_close(handle);
    return NULL;
  }
  decoder->handle = handle;
  return decoder;
}

void shim_decoder_free(shim_decoder *decoder) {
  if (!decoder) return;
  iconv_close(decoder->handle);
  free(decoder);
}

int shim_decode(
  shim_decoder *decoder, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left) {
  char *in = (char *)input;
  char *out = (char *)output;
  size_t result = iconv(decoder->handle, &in, input_left, &out, output_left);
  if (result != (size_t)-1) return SHIM_DONE;
  if (errno == E2BIG) return SHIM_OUTPUT;
  return errno == EINVAL ? SHIM_PARTIAL : SHIM_DAMAGED;
}

int shim_open(const char *path, int *error) {
  int descriptor;
  do {
    // Without O_NONBLOCK the opening of a named pipe waits for its writer.
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  } while (descriptor < 0 && errno == EINTR);
  *error = descriptor < 0 ? errno : 0;
  return descriptor;
}

int shim_status_of(int descriptor, shim_status *status) {
  struct stat info;
  if (fstat(descriptor, &info) != 0) return -1;
  status->size = info.st_size;
  status->seconds = info.st_mtim.tv_sec;
  status->nanoseconds = info.st_mtim.tv_nsec;
  if (S_ISREG(info.st_mode)) {
    status->kind = SHIM_FILE;
  } else if (S_ISDIR(info.st_mode)) {
    status->kind = SHIM_FOLDER;
  } else if (S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode)) {
    status->kind = SHIM_PIPE;
  } else {
    status->kind = SHIM_OTHER;
  }
  return 0;
}

int shim_standard_input(int *error) {
  struct stat info;
  // A file is opened anew, so that reading begins at its start.
  if (fstat(STDIN_FILENO, &info) == 0 && S_ISREG(info.st_mode)) {
    return shim_open("/proc/self/fd/0", error);
  }
  int descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
  *error = descriptor < 0 ? errno : 0;
  return descriptor;
}

int shim_wait(int descriptor, int milliseconds) {
  struct pollfd wanted = {.fd = descriptor, .events = POLLIN};
  int result;
  do {
    result = poll(&wanted, 1, milliseconds);
  } while (result < 0 && errno == EINTR);
  return result;
}

int shim_error_again(int error) { return error == EAGAIN || error == EWOULDBLOCK; }

int shim_kind(int descriptor, int64_t *size) {
  shim_status status;
  if (shim_status_of(descriptor, &status) != 0) return -1;
  *size = status.size;
  return status.kind;
}

int64_t shim_read(int descriptor, void *buffer, size_t count, int *error) {
  ssize_t result;
  do {
    result = read(descriptor, buffer, count);
  } while (result < 0 && errno == EINTR);
  *error = result < 0 ? errno : 0;
  return result;
}

void shim_close(int descriptor) { close(descriptor); }

int shim_error_missing(int error) { return error == ENOENT || error == ENOTDIR; }
int shim_error_denied(int error) { return error == EACCES || error == EPERM; }
const char *shim_error_text(int error) { return strerror(error); }

void shim_forget(const void *address, size_t size) {
  long page = sysconf(_SC_PAGESIZE);
  if (page <= 0) return;
  uintptr_t start = ((uintptr_t)address + (uintptr_t)page - 1) / (uintptr_t)page * (uintptr_t)page;
  uintptr_t end = ((uintptr_t)address + size) / (uintptr_t)page * (uintptr_t)page;
  if (end > start) madvise((void *)start, end - start, MADV_DONTNEED);
}

void shim_release_free_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

int shim_processors(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
  return (int)sysconf(_SC_NPROCESSORS_ONLN);
}
