#include "Sealing.h"

#include <limits.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

int shim_password_key(
  const uint8_t *password, size_t password_count, const uint8_t *salt, size_t salt_count,
  int iterations, uint8_t *key) {
  if (password_count > INT_MAX || salt_count > INT_MAX) return -1;
  int done = PKCS5_PBKDF2_HMAC(
    (const char *)password, (int)password_count, salt, (int)salt_count, iterations, EVP_sha256(),
    SHIM_KEY_BYTES, key);
  return done == 1 ? 0 : -1;
}

int shim_hmac(
  const uint8_t *key, size_t key_count, const uint8_t *bytes, size_t count, uint8_t *digest) {
  unsigned length = 0;
  if (key_count > INT_MAX) return -1;
  return HMAC(EVP_sha256(), key, (int)key_count, bytes, count, digest, &length) ? 0 : -1;
}

int shim_seal(
  const uint8_t *key, const uint8_t *nonce, const uint8_t *beside, size_t beside_count,
  const uint8_t *bytes, size_t count, uint8_t *sealed) {
  if (count > INT_MAX - SHIM_TAG_BYTES || beside_count > INT_MAX) return -1;
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
  if (!context) return -1;
  int written = 0, rest = 0;
  int good =
    EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, nonce) == 1
    && EVP_EncryptUpdate(context, NULL, &written, beside, (int)beside_count) == 1
    && EVP_EncryptUpdate(context, sealed, &written, bytes, (int)count) == 1
    && EVP_EncryptFinal_ex(context, sealed + written, &rest) == 1
    && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, SHIM_TAG_BYTES, sealed + count) == 1;
  EVP_CIPHER_CTX_free(context);
  return good && (size_t)(written + rest) == count ? 0 : -1;
}

int shim_unseal(
  const uint8_t *key, const uint8_t *nonce, const uint8_t *beside, size_t beside_count,
  const uint8_t *sealed, size_t count, uint8_t *bytes) {
  if (count < SHIM_TAG_BYTES || count > INT_MAX || beside_count > INT_MAX) return -1;
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
  if (!context) return -1;
  int written = 0, rest = 0;
  size_t length = count - SHIM_TAG_BYTES;
  int good =
    EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, nonce) == 1
    && EVP_DecryptUpdate(context, NULL, &written, beside, (int)beside_count) == 1
    && EVP_DecryptUpdate(context, bytes, &written, sealed, (int)length) == 1
    && EVP_CIPHER_CTX_ctrl(
         context, EVP_CTRL_GCM_SET_TAG, SHIM_TAG_BYTES, (void *)(sealed + length)) == 1
    && EVP_DecryptFinal_ex(context, bytes + written, &rest) == 1;
  EVP_CIPHER_CTX_free(context);
  return good && (size_t)(written + rest) == length ? 0 : -1;
}
