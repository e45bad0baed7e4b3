#include "CSystem.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct shim_unpacker {
  z_stream deflated;
  ZSTD_DStream *zstd;
};

/// A frame may ask for at most this much memory: what the zstd program accepts without a flag.
static const int largest_window = 27;

shim_unpacker *shim_unpacker_make(int packing) {
  shim_unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (!unpacker) return NULL;
  if (packing == SHIM_ZSTD) {
    unpacker->zstd = ZSTD_createDStream();
    if (unpacker->zstd && !ZSTD_isError(ZSTD_DCtx_setParameter(
                            unpacker->zstd, ZSTD_d_windowLogMax, largest_window))) {
      return unpacker;
    }
    ZSTD_freeDStream(unpacker->zstd);
    // 15 bits of window. Negative: without a head of its own; 16 more: with that of gzip.
  } else if (inflateInit2(&unpacker->deflated, packing == SHIM_GZIP ? 15 + 16 : -15) == Z_OK) {
    return unpacker;
  }
  free(unpacker);
  return NULL;
}

void shim_unpacker_free(shim_unpacker *unpacker) {
  if (!unpacker) return;
  if (unpacker->zstd) {
    ZSTD_freeDStream(unpacker->zstd);
  } else {
    inflateEnd(&unpacker->deflated);
  }
  free(unpacker);
}

int shim_unpacker_reset(shim_unpacker *unpacker) {
  // A zstd stream goes on with the next frame by itself.
  if (unpacker->zstd) return SHIM_DONE;
  return inflateReset(&unpacker->deflated) == Z_OK ? SHIM_DONE : SHIM_DAMAGED;
}

static int unpack_zstd(
  shim_unpacker *unpacker, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left, int *ended) {
  ZSTD_inBuffer in = {input, *input_left, 0};
  ZSTD_outBuffer out = {output, *output_left, 0};
  size_t result = ZSTD_decompressStream(unpacker->zstd, &out, &in);
  *input_left -= in.pos;
  *output_left -= out.pos;
  if (ZSTD_isError(result)) return SHIM_DAMAGED;
  if (result == 0) {
    *ended = 1;
    return SHIM_DONE;
  }
  return *output_left == 0 ? SHIM_OUTPUT : SHIM_PARTIAL;
}

int shim_unpack(
  shim_unpacker *unpacker, const uint8_t *input, size_t *input_left, uint8_t *output,
  size_t *output_left, int *ended) {
  *ended = 0;
  if (unpacker->zstd) {
    return unpack_zstd(unpacker, input, input_left, output, output_left, ended);
  }
  z_stream *stream = &unpacker->deflated;
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

uint32_t shim_checksum(uint32_t sum, const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(sum, bytes, count);
}
