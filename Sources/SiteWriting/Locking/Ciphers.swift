import CSystem

/// The ciphers that a locked site is made with, as the system's library has them.
///
/// Each gives `nil` where the library refuses.
enum Ciphers {
  static let keyBytes = Int(SHIM_KEY_BYTES)
  static let nonceBytes = Int(SHIM_NONCE_BYTES)
  static let tagBytes = Int(SHIM_TAG_BYTES)

  /// A key of 32 bytes, made of a password.
  ///
  /// - Source: RFC 8018, section 5.2 (PBKDF2), with HMAC-SHA-256.
  static func key(ofPassword password: [UInt8], salt: [UInt8], iterations: Int) -> [UInt8]? {
    var key = [UInt8](repeating: 0, count: keyBytes)
    let state = unsafe key.withUnsafeMutableBufferPointer { output in
      unsafe shim_password_key(
        password,
        password.count,
        salt,
        salt.count,
        Int32(clamping: iterations),
        output.baseAddress
      )
    }
    return state == 0 ? key : nil
  }

  /// HMAC-SHA-256 (RFC 2104).
  static func hmac(_ key: [UInt8], _ bytes: [UInt8]) -> [UInt8]? {
    var digest = [UInt8](repeating: 0, count: Int(SHIM_SHA256_BYTES))
    let state = unsafe digest.withUnsafeMutableBufferPointer { output in
      unsafe shim_hmac(key, key.count, bytes, bytes.count, output.baseAddress)
    }
    return state == 0 ? digest : nil
  }

  /// AES-256-GCM (NIST SP 800-38D): the sealed bytes with their tag behind them; `beside` is not
  /// sealed, and cannot be changed without being noticed.
  static func sealed(
    _ bytes: [UInt8],
    key: [UInt8],
    nonce: [UInt8],
    beside: [UInt8]
  ) -> [UInt8]? {
    guard key.count == keyBytes, nonce.count == nonceBytes else { return nil }
    var sealed = [UInt8](repeating: 0, count: bytes.count + tagBytes)
    let state = unsafe sealed.withUnsafeMutableBufferPointer { output in
      unsafe shim_seal(
        key,
        nonce,
        beside,
        beside.count,
        bytes,
        bytes.count,
        output.baseAddress
      )
    }
    return state == 0 ? sealed : nil
  }

  /// What was sealed; `nil` too where a byte of it, or of what stands beside it, is another.
  static func opened(
    _ sealed: [UInt8],
    key: [UInt8],
    nonce: [UInt8],
    beside: [UInt8]
  ) -> [UInt8]? {
    guard key.count == keyBytes, nonce.count == nonceBytes, sealed.count >= tagBytes else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: sealed.count)
    let state = unsafe bytes.withUnsafeMutableBufferPointer { output in
      unsafe shim_unseal(
        key,
        nonce,
        beside,
        beside.count,
        sealed,
        sealed.count,
        output.baseAddress
      )
    }
    return state == 0 ? Array(bytes.dropLast(tagBytes)) : nil
  }
}
