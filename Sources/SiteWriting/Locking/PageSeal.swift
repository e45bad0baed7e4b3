/// Seals pages with a key made of the site's password, so that the same site under the same
/// password has the same bytes.
///
/// AES-256-GCM fails if one number used once (nonce) serves two texts under one key, and a random
/// one would change every file in every build. So the nonce is made of the text itself: a MAC, under
/// a key of its own, over the file's path and all of its bytes. Two files get one nonce only if they
/// are the same file, whose sealed bytes then are the same too and tell nothing but that; or if 96
/// bits of two MACs meet by chance, which among ten million sealed files has a chance below 1 in
/// 10¹⁴. This is the synthetic initialisation vector of RFC 5297 (SIV) and of RFC 8452 (AES-GCM-SIV),
/// taken with the cipher that browsers have. What it gives away is what deterministic sealing always
/// does: that a file is unchanged since the last build.
///
/// The key is made of the password with PBKDF2-HMAC-SHA-256 in 600,000 rounds, the count that OWASP's
/// Password Storage Cheat Sheet names for it (2023). Its salt is no secret: it is made of the shop's
/// salt, its name and the edition's week, so that one table of guesses serves neither two shops nor
/// two weeks, and a key kept by a browser opens this edition and no later one.
struct PageSeal: Sendable {
  static let iterations = 600_000
  static let saltBytes = 16

  /// What a page says so that the reader's browser can make the key.
  let salt: [UInt8]
  /// Opens pages: all that a browser keeps.
  private let pageKey: [UInt8]
  /// Makes nonces: never leaves this program.
  private let nonceKey: [UInt8]

  /// `nil` where the system's library refuses.
  init?(password: [UInt8], shop: String, shopSalt: String?, week: String) {
    let parts = ["regulars site salt 1", shop, week].map { Array($0.utf8) }
    guard let mac = Ciphers.hmac(Array((shopSalt ?? "").utf8), framed(parts)) else { return nil }
    salt = Array(mac.prefix(PageSeal.saltBytes))
    let rounds = PageSeal.iterations
    guard
      let key = Ciphers.key(ofPassword: password, salt: salt, iterations: rounds),
      let pageKey = Ciphers.hmac(key, Array("regulars page key 1".utf8)),
      let nonceKey = Ciphers.hmac(key, Array("regulars nonce key 1".utf8))
    else { return nil }
    self.pageKey = pageKey
    self.nonceKey = nonceKey
  }

  /// The nonce, then the sealed bytes and their tag; `nil` where the system's library refuses.
  func seal(_ bytes: [UInt8], at path: String) -> [UInt8]? {
    let beside = PageSeal.beside(path)
    guard let mac = Ciphers.hmac(nonceKey, framed([beside, bytes])) else { return nil }
    let nonce = Array(mac.prefix(Ciphers.nonceBytes))
    return Ciphers.sealed(bytes, key: pageKey, nonce: nonce, beside: beside).map { nonce + $0 }
  }

  /// What was sealed; `nil` where a byte of it, or the path, is another.
  func open(_ sealed: [UInt8], at path: String) -> [UInt8]? {
    Ciphers.opened(
      Array(sealed.dropFirst(Ciphers.nonceBytes)),
      key: pageKey,
      nonce: Array(sealed.prefix(Ciphers.nonceBytes)),
      beside: PageSeal.beside(path)
    )
  }

  /// Ties a text to its place: sealed text of one file does not open as another's.
  private static func beside(_ path: String) -> [UInt8] { Array("regulars page 1\n\(path)".utf8) }
}

/// Parts one behind the other, each with its length before it, so that no two lists look alike.
private func framed(_ parts: [[UInt8]]) -> [UInt8] {
  var bytes: [UInt8] = []
  for part in parts {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: UInt64(part.count) >> UInt64(shift)))
    }
    bytes += part
  }
  return bytes
}
