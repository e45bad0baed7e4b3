#pragma once

#include <stddef.h>
#include <stdint.h>

/// The length of a SHA-256 digest.
enum { SHIM_SHA256_BYTES = 32 };
/// Writes the SHA-256 digest of `count` bytes into `digest`; -1 if that fails.
int shim_sha256(const uint8_t *bytes, size_t count, uint8_t *digest);

/// The length of an MD5 digest.
enum { SHIM_MD5_BYTES = 16 };
/// Writes the MD5 digest of `count` bytes into `digest`; -1 if that fails.
int shim_md5(const uint8_t *bytes, size_t count, uint8_t *digest);
