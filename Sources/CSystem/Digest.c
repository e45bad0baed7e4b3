#include "Digest.h"

#include <openssl/evp.h>

int shim_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
  return EVP_Digest(bytes, count, digest, NULL, EVP_sha256(), NULL) == 1 ? 0 : -1;
}

int shim_md5(const uint8_t *bytes, size_t count, uint8_t *digest) {
  return EVP_Digest(bytes, count, digest, NULL, EVP_md5(), NULL) == 1 ? 0 : -1;
}
