/// Turns single cells of a file into UTF-8, so that the file itself need not be transcoded.
///
/// Made for text that is cut into cells as raw bytes: in GB18030, cp932, Big5 and Windows-1252 no
/// byte of a longer character is a comma, a quote, a tab or a line end. A semicolon is none either; a
/// pipe is one, so text cut at pipes must be transcoded first (`canCut`). Cells of UTF-8 and
/// UTF-16 files are UTF-8 by the time they are cut, and are copied.
///
/// What cannot be decoded becomes the byte 0xff and reading goes on at the next byte, exactly as
/// when the whole file is transcoded.
struct CellDecoder: Sendable {
  private let table: DecodingTable?

  init(_ encoding: TextEncoding) {
    switch encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: table = nil
    case .gb18030: table = .gb18030
    case .cp932: table = .cp932
    case .big5: table = .big5
    case .windows1252: table = .windows1252
    }
  }

  /// Whether the bytes of an encoding may be cut at a delimiter before they are decoded.
  static func canCut(_ encoding: TextEncoding, at delimiter: UInt8) -> Bool {
    switch encoding {
    case .utf8, .windows1252: true
    case .utf16LittleEndian, .utf16BigEndian: false
    // Second bytes begin at 0x40, and the digits are the second and fourth of four.
    case .gb18030, .cp932, .big5: delimiter < 0x30 || (0x3a..<0x40).contains(delimiter)
    }
  }

  /// Appends the text of `start..<end` as UTF-8.
  ///
  /// Cost: O(bytes); no memory but the output's.
  func decode(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    guard start < end else { return }
    // No character grows by more than threefold; eight more so that words may be written whole.
    output.append(addingCapacity: 3 * (end - start) + 8) { free in
      unsafe free.withUnsafeMutableBufferPointer { target, written in
        unsafe bytes.withUnsafeBufferPointer { source in
          let part = unsafe UnsafeRawBufferPointer(
            UnsafeBufferPointer(rebasing: source[start..<end])
          )
          let place = unsafe UnsafeMutableRawBufferPointer(
            UnsafeMutableBufferPointer(rebasing: target[written...])
          )
          guard let table else {
            unsafe place.copyMemory(from: part)
            written += part.count
            return
          }
          written += unsafe table.withPairs { pairs in
            unsafe CellDecoder.fill(place, part, table, pairs)
          }
        }
      }
    }
  }

  /// - Returns: how many bytes were written.
  private static func fill(
    _ target: UnsafeMutableRawBufferPointer,
    _ source: UnsafeRawBufferPointer,
    _ table: DecodingTable,
    _ pairs: UnsafeBufferPointer<UInt32>
  ) -> Int {
    guard let from = source.baseAddress, let into = target.baseAddress else { return 0 }
    var (at, written) = (0, 0)
    let count = source.count
    while at < count {
      while at + 8 <= count {
        let word = unsafe from.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
        unsafe into.storeBytes(of: word.littleEndian, toByteOffset: written, as: UInt64.self)
        let plain = (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
        at += plain
        written += plain
        if plain < 8 { break }
      }
      while at < count, unsafe source[at] >= 0x80 {
        let (packed, length) = unsafe table.character(source, at, pairs)
        unsafe into.storeBytes(of: packed.littleEndian, toByteOffset: written, as: UInt32.self)
        at += length
        written += 4 - packed.leadingZeroBitCount / 8
      }
      guard at + 8 > count, at < count else { continue }
      unsafe into.storeBytes(of: source[at], toByteOffset: written, as: UInt8.self)
      at += 1
      written += 1
    }
    return written
  }
}
