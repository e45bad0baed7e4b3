#include "CSystem.h"

#include <zlib.h>

/* Zip files hold streams without the frame of zlib. */
static const int raw_window = -15;

size_t shim_packed_bound(size_t count) { return deflateBound(NULL, count) + 64; }

size_t shim_pack(const uint8_t *input, size_t count, uint8_t *output, size_t capacity) {
  z_stream stream = {0};
  if (deflateInit2(&stream, 6, Z_DEFLATED, raw_window, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (z_const Bytef *)input;
  stream.avail_in = (uInt)count;
  stream.next_out = output;
  stream.avail_out = (uInt)capacity;
  int state = deflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  deflateEnd(&stream);
  return state == Z_STREAM_END ? written : 0;
}
