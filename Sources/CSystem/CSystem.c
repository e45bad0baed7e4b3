#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <limits.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

struct shim_inflater {
  z_stream stream;
};

shim_inflater *shim_inflater_make(void) {
  shim_inflater *inflater = calloc(1, sizeof *inflater);
  if (!inflater) return NULL;
  // 15 bits of window; 32 more: gzip or zlib, whichever the data says.
  if (inflateInit2(&inflater->stream, 15 + 32) != Z_OK) {
    free(inflater);
    return NULL;
  }
  return inflater;
}

void shim_inflater_free(shim_inflater *inflater) {
  if (!inflater) return;
  inflateEnd(&inflater->stream);
  free(inflater);
}

int shim_inflater_reset(shim_inflater *inflater) {
  return inflateReset(&inflater->stream) == Z_OK ? SHIM_DONE : SHIM_DAMAGED;
}

int shim_inflate(
  shim_inflater *inflater, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left, int *ended) {
  z_stream *stream = &inflater->stream;
  *ended = 0;
  uInt in = *input_left > UINT_MAX ? UINT_MAX : (uInt)*input_left;
  uInt out = *output_left > UINT_MAX ? UINT_MAX : (uInt)*output_left;
  stream->next_in = (Bytef *)input;
  stream->avail_in = in;
  stream->next_out = output;
  stream->avail_out = out;
  int result = inflate(stream, Z_NO_FLUSH);
  *input_left -= in - stream->avail_in;
  *output_left -= out - stream->avail_out;
  if (result == Z_STREAM_END) {
    *ended = 1;
    return SHIM_DONE;
  }
  if (result == Z_MEM_ERROR) return SHIM_MEMORY;
  if (result != Z_OK && result != Z_BUF_ERROR) return SHIM_DAMAGED;
  return *output_left == 0 ? SHIM_OUTPUT : SHIM_PARTIAL;
}

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

int shim_kind(int descriptor, int64_t *size) {
  struct stat status;
  if (fstat(descriptor, &status) != 0) return -1;
  *size = status.st_size;
  if (S_ISREG(status.st_mode)) return SHIM_FILE;
  return S_ISDIR(status.st_mode) ? SHIM_FOLDER : SHIM_OTHER;
}

int64_t shim_read(int descriptor, void *buffer, size_t count, int *error) {
  ssize_t result;
  do {
    result = read(descriptor, buffer, count);
  } while (result < 0 && errno == EINTR);
  *error = result < 0 ? errno : 0;
  return result;
}

const void *shim_map(int descriptor, size_t size) {
  void *address = mmap(NULL, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  if (address == MAP_FAILED) return NULL;
  madvise(address, size, MADV_SEQUENTIAL);
  return address;
}

void shim_unmap(const void *address, size_t size) { munmap((void *)address, size); }

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
