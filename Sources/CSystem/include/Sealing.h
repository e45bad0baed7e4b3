#pragma once

#include <stddef.h>
#include <stdint.h>

/// Lengths of the keys, the number used once, and what the cipher adds to a text.
enum { SHIM_KEY_BYTES = 32, SHIM_NONCE_BYTES = 12, SHIM_TAG_BYTES = 16 };

/// PBKDF2 with HMAC-SHA-256 (RFC 8018): makes a key of a password; -1 if that fails.
int shim_password_key(
  const uint8_t *password, size_t password_count, const uint8_t *salt, size_t salt_count,
  int iterations, uint8_t *key);

/// HMAC-SHA-256 of some bytes; -1 if that fails.
int shim_hmac(
  const uint8_t *key, size_t key_count, const uint8_t *bytes, size_t count, uint8_t *digest);

/// Seals bytes with AES-256-GCM: `sealed` gets `count` bytes and the tag behind them. `beside` is
/// not sealed and cannot be changed without being noticed. -1 if that fails.
int shim_seal(
  const uint8_t *key, const uint8_t *nonce, const uint8_t *beside, size_t beside_count,
  const uint8_t *bytes, size_t count, uint8_t *sealed);

/// Opens what `shim_seal` made; `count` includes the tag. -1 where anything was changed.
int shim_unseal(
  const uint8_t *key, const uint8_t *nonce, const uint8_t *beside, size_t beside_count,
  const uint8_t *sealed, size_t count, uint8_t *bytes);
