#pragma once
#include <stddef.h>
#include <stdint.h>

/// Most bytes that `shim_pack` makes of so many.
size_t shim_packed_bound(size_t count);
/// Packs bytes as one raw deflate stream; the bytes written, or 0 if that fails.
size_t shim_pack(const uint8_t *input, size_t count, uint8_t *output, size_t capacity);
