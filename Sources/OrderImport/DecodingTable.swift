import CSystem

/// The characters of an encoding by their bytes, asked of iconv once.
///
/// A class, so that every decoder shares one copy; it never changes once it is made. A character
/// is kept as its UTF-8 bytes, the first lowest; 0 stands for none.
final class DecodingTable: Sendable {
  /// By the byte, from 0x80 on.
  private let singles: [UInt32]
  /// By the lead byte from 0x80 on, then the second byte.
  private let pairs: [UInt32]
  private let hasQuads: Bool

  static let gb18030 = DecodingTable(.gb18030, hasPairs: true)
  static let cp932 = DecodingTable(.cp932, hasPairs: true)
  static let big5 = DecodingTable(.big5, hasPairs: true)
  static let windows1252 = DecodingTable(.windows1252, hasPairs: false)

  /// Four-byte characters of the basic plane, from 81 30 81 30 on; the rest follow a formula.
  private static let quads: [UInt32] = {
    let asked = Asked(.gb18030)
    return (0..<quadCount).map { (index: Int) -> UInt32 in
      let (first, second) = (UInt8(index / 12_600), UInt8(index / 1260 % 10))
      let (third, fourth) = (UInt8(index / 10 % 126), UInt8(index % 10))
      return asked.character([0x81 + first, 0x30 + second, 0x81 + third, 0x30 + fourth])
    }
  }()
  private static let quadCount = 4 * 12_600
  /// Where 90 30 81 30, which is U+10000, stands in the row of all four-byte sequences.
  private static let supplementary = (0x90 - 0x81) * 12_600

  /// The byte that stands for what cannot be decoded.
  private static let undecodable: UInt32 = 0xff

  private init(_ encoding: TextEncoding, hasPairs: Bool) {
    let asked = Asked(encoding)
    let alone = (0x80...0xff).map { asked.character([UInt8($0)]) }
    singles = alone
    hasQuads = encoding == .gb18030
    guard hasPairs else {
      pairs = []
      return
    }
    pairs = (0..<0x8000).map { place in
      // Behind a character of one byte another one begins.
      alone[place >> 8] == 0
        ? asked.character([UInt8(0x80 + place >> 8), UInt8(place & 0xff)]) : 0
    }
  }

  /// Lends the characters of two bytes; see `character`.
  func withPairs<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    unsafe pairs.withUnsafeBufferPointer(body)
  }

  /// The character at a place whose byte is 0x80 or more, and how many bytes it takes.
  @inline(__always)
  func character(
    _ source: UnsafeRawBufferPointer,
    _ at: Int,
    _ pairs: UnsafeBufferPointer<UInt32>
  ) -> (UInt32, Int) {
    let lead = unsafe Int(source[at]) - 0x80
    if !pairs.isEmpty, at + 1 < source.count {
      let pair = unsafe pairs[lead << 8 | Int(source[at + 1])]
      if pair != 0 { return (pair, 2) }
      if hasQuads, let quad = unsafe quad(source, at) { return (quad, 4) }
    }
    let single = singles[lead]
    return (single == 0 ? DecodingTable.undecodable : single, 1)
  }

  private func quad(_ source: UnsafeRawBufferPointer, _ at: Int) -> UInt32? {
    guard at + 3 < source.count else { return nil }
    let first = unsafe Int(source[at]) - 0x81
    let second = unsafe Int(source[at + 1]) - 0x30
    let third = unsafe Int(source[at + 2]) - 0x81
    let fourth = unsafe Int(source[at + 3]) - 0x30
    guard (0..<126).contains(first), (0..<10).contains(second), (0..<126).contains(third),
      (0..<10).contains(fourth)
    else { return nil }
    let index = ((first * 10 + second) * 126 + third) * 10 + fourth
    if index < DecodingTable.quadCount {
      let known = DecodingTable.quads[index]
      return known == 0 ? nil : known
    }
    let scalar = index - DecodingTable.supplementary + 0x10000
    guard scalar >= 0x10000, scalar <= 0x10ffff else { return nil }
    return packed(UInt32(scalar))
  }

  /// A character beyond the basic plane as UTF-8, the first byte lowest.
  private func packed(_ scalar: UInt32) -> UInt32 {
    0xf0 | scalar >> 18 | (0x80 | scalar >> 12 & 0x3f) << 8 | (0x80 | scalar >> 6 & 0x3f) << 16
      | (0x80 | scalar & 0x3f) << 24
  }
}

/// An iconv decoder that is asked for one character at a time.
///
/// A class, because the decoder must be given back exactly once.
@safe private final class Asked {
  private let decoder: OpaquePointer?

  init(_ encoding: TextEncoding) {
    unsafe decoder = encoding.iconvName.flatMap { unsafe shim_decoder_make($0) }
  }

  deinit { unsafe shim_decoder_free(decoder) }

  /// The UTF-8 bytes of a whole sequence; 0 if it is no character.
  func character(_ sequence: [UInt8]) -> UInt32 {
    guard let decoder = unsafe decoder else { return 0 }
    var output = [UInt8](repeating: 0, count: 8)
    var (inputLeft, outputLeft) = (sequence.count, output.count)
    let state = unsafe sequence.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe shim_decode(
          decoder,
          source.baseAddress,
          &inputLeft,
          target.baseAddress,
          &outputLeft
        )
      }
    }
    let length = output.count - outputLeft
    guard state == Int32(SHIM_DONE.rawValue), inputLeft == 0, (1...4).contains(length) else {
      return 0
    }
    return (0..<length).reversed().reduce(0) { $0 << 8 | UInt32(output[$1]) }
  }
}
