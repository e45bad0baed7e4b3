import Testing

@testable import OrderImport

/// Cells decoded one by one read as if iconv had gone through the whole file.
struct CellDecoderTests {
  private func whole(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    var growing = GrowingBytes(capacity: bytes.count)
    for byte in bytes { growing.append(byte) }
    let text = growing.take().transcoded(from: EncodingGuess(encoding: encoding, sure: 1))
    return text.withBytes { span in array(span, Cell(start: 0, end: span.count)) }
  }

  private func cellwise(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    let decoder = CellDecoder(encoding)
    var output: [UInt8] = []
    decoder.decode(bytes.span, 0, bytes.count, into: &output)
    return output
  }

  private static let tabled: [TextEncoding] = [.gb18030, .cp932, .windows1252]

  @Test(arguments: tabled)
  func `every sequence of one and two bytes is what iconv makes of it`(_ encoding: TextEncoding) {
    var bytes: [UInt8] = []
    for lead in 0..<256 {
      bytes += [UInt8(lead), newline]
      for trail in 0..<256 { bytes += [UInt8(lead), UInt8(trail), newline] }
    }
    #expect(cellwise(bytes, encoding) == whole(bytes, encoding))
  }

  @Test func `every four-byte character of GB18030 is what iconv makes of it`() {
    for lead in UInt8(0x81)...0xfe {
      var bytes: [UInt8] = []
      for second in UInt8(0x30)...0x39 {
        for third in UInt8(0x81)...0xfe {
          for fourth in UInt8(0x30)...0x39 { bytes += [lead, second, third, fourth] }
        }
      }
      #expect(cellwise(bytes, .gb18030) == whole(bytes, .gb18030), "lead \(lead)")
    }
  }

  @Test(arguments: tabled)
  func `damage is marked byte for byte as in the whole file`(_ encoding: TextEncoding) {
    var state: UInt64 = 20_260_105
    for _ in 0..<400 {
      let bytes: [UInt8] = (0..<97).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Half of the bytes such as four-byte sequences are made of.
        return state >> 63 == 0 ? UInt8(0x30 + state >> 40 & 0xf) : UInt8(state >> 33 & 0xff)
      }
      #expect(cellwise(bytes, encoding) == whole(bytes, encoding))
    }
  }

  @Test(arguments: tabled)
  func `cells cut at commas, quotes and line ends join to the decoded file`(
    _ encoding: TextEncoding
  ) {
    var bytes: [UInt8] = []
    for lead in UInt8(0x80)...0xff {
      for trail in UInt8(0x20)...0xff { bytes += [lead, trail, 0x2c] }
      bytes += [lead, 0x22, lead, 0x09, lead, 0x3b, lead, 0x0d, 0x0a]
    }
    let decoder = CellDecoder(encoding)
    var output: [UInt8] = []
    var start = 0
    for at in bytes.indices where [0x2c, 0x22, 0x09, 0x3b, 0x0d, 0x0a].contains(bytes[at]) {
      decoder.decode(bytes.span, start, at, into: &output)
      output.append(bytes[at])
      start = at + 1
    }
    #expect(output == whole(bytes, encoding))
  }

  @Test func `plain text of any length is copied and nothing before it is touched`() {
    for encoding in TextEncoding.allCases {
      let decoder = CellDecoder(encoding)
      for length in 0..<40 {
        let bytes = (0..<length).map { UInt8(0x20 + $0) }
        var output: [UInt8] = [1, 2, 3]
        decoder.decode(bytes.span, 0, length, into: &output)
        #expect(output == [1, 2, 3] + bytes)
      }
    }
    var output: [UInt8] = []
    let mixed = Array("abcdefgh".utf8) + [0xb6, 0xa9] + Array("ijklmnopqrs".utf8)
    CellDecoder(.gb18030).decode(mixed.span, 8, 12, into: &output)
    #expect(output == Array("订ij".utf8))
  }

  @Test func `text that is cut at pipes must be decoded first where a pipe ends characters`() {
    for delimiter in UInt8(0)..<0x80 {
      for encoding in [TextEncoding.gb18030, .cp932]
      where CellDecoder.canCut(encoding, at: delimiter) {
        for lead in UInt8(0x80)...0xff {
          let bytes = [lead, delimiter, lead, 0x30, lead, delimiter]
          #expect(cellwise(bytes, encoding).count { $0 == delimiter } == 2)
        }
      }
    }
    #expect(!CellDecoder.canCut(.gb18030, at: 0x7c))
    #expect(!CellDecoder.canCut(.cp932, at: 0x7c))
    #expect(CellDecoder.canCut(.gb18030, at: 0x3b))
    #expect(CellDecoder.canCut(.windows1252, at: 0x7c))
  }
}
