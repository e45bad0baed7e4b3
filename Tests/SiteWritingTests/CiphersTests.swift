import Testing

@testable import SiteWriting

/// The ciphers against published vectors, so that a reader's browser opens what is sealed here.
struct CiphersTests {
  private static func bytes(_ digits: String) throws -> [UInt8] {
    let signs = Array(digits.utf8)
    return try stride(from: 0, to: signs.count, by: 2).map { at in
      try #require(UInt8(String(decoding: signs[at..<at + 2], as: UTF8.self), radix: 16))
    }
  }

  /// RFC 7914, section 11; the first 32 of its 64 bytes, which do not depend on the others.
  @Test(arguments: [
    ("passwd", "salt", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
    (
      "Password", "NaCl", 80_000, "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
    ),
  ])
  func `a password makes the key of RFC 7914`(
    password: String,
    salt: String,
    iterations: Int,
    key: String
  ) throws {
    let made = Ciphers.key(
      ofPassword: Array(password.utf8),
      salt: Array(salt.utf8),
      iterations: iterations
    )
    #expect(try made == CiphersTests.bytes(key))
  }

  /// RFC 4231, sections 4.2 and 4.7: a short key, and one longer than a block.
  @Test(arguments: [
    (
      String(repeating: "0b", count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      String(repeating: "aa", count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func `a text has the MAC of RFC 4231`(key: String, text: String, mac: String) throws {
    let made = try Ciphers.hmac(CiphersTests.bytes(key), Array(text.utf8))
    #expect(try made == CiphersTests.bytes(mac))
  }

  struct Vector {
    var key: String
    var nonce: String
    var plain: String
    var beside: String
    var sealed: String
    var tag: String
  }

  /// McGrew and Viega, The Galois/Counter Mode of Operation, test cases 13, 14 and 16.
  private static let zeros = String(repeating: "0", count: 64)
  private static let vectors = [
    Vector(
      key: zeros,
      nonce: String(zeros.prefix(24)),
      plain: "",
      beside: "",
      sealed: "",
      tag: "530f8afbc74536b9a963b4f1c4cb738b"
    ),
    Vector(
      key: zeros,
      nonce: String(zeros.prefix(24)),
      plain: String(zeros.prefix(32)),
      beside: "",
      sealed: "cea7403d4d606b6e074ec5d3baf39d18",
      tag: "d0d1c8a799996bf0265b98b5d48ab919"
    ),
    Vector(
      key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
      nonce: "cafebabefacedbaddecaf888",
      plain: "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
      beside: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
      sealed: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
      tag: "76fc6ece0f4e1768cddf8853bb2d551b"
    ),
  ]

  @Test(arguments: vectors)
  func `a text is sealed as the authors of GCM print it, and opened again`(
    vector: Vector
  ) throws {
    let key = try CiphersTests.bytes(vector.key)
    let nonce = try CiphersTests.bytes(vector.nonce)
    let beside = try CiphersTests.bytes(vector.beside)
    let plain = try CiphersTests.bytes(vector.plain)
    let sealed = Ciphers.sealed(plain, key: key, nonce: nonce, beside: beside)
    #expect(try sealed == CiphersTests.bytes(vector.sealed + vector.tag))
    let box = try #require(sealed)
    #expect(Ciphers.opened(box, key: key, nonce: nonce, beside: beside) == plain)
    #expect(Ciphers.opened(box, key: key, nonce: nonce, beside: beside + [0]) == nil)
  }

  @Test func `keys and nonces of another length are refused`() {
    let key = [UInt8](repeating: 7, count: 32)
    #expect(Ciphers.sealed([1], key: key, nonce: [], beside: []) == nil)
    #expect(Ciphers.sealed([1], key: [], nonce: Array(key.prefix(12)), beside: []) == nil)
    #expect(Ciphers.opened([1], key: key, nonce: Array(key.prefix(12)), beside: []) == nil)
  }
}
