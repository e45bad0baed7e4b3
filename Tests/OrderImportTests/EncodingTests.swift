import Testing

@testable import OrderImport

/// Encodings are told apart, also where the text is damaged, short or only sampled.
struct EncodingTests {
  /// 订单编号,金额 with a few more words of shops, in three encodings.
  private let chinese = [
    "utf8": Array("订单编号,宝贝标题,买家应付\n1,蓝色上衣,元\n2,儿童玩具,件\n".utf8),
    "gbk": [UInt8](
      [0xb6, 0xa9, 0xb5, 0xa5, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb1, 0xa6, 0xb1, 0xb4, 0xb1, 0xea]
        + [0xcc, 0xe2, 0x2c, 0xc2, 0xf2, 0xbc, 0xd2, 0xd3, 0xa6, 0xb8, 0xb6, 0x0a, 0x31, 0x2c]
        + [0xc0, 0xb6, 0xc9, 0xab, 0xc9, 0xcf, 0xd2, 0xc2, 0x2c, 0xd4, 0xaa, 0x0a, 0x32, 0x2c]
        + [0xb6, 0xf9, 0xcd, 0xaf, 0xcd, 0xe6, 0xbe, 0xdf, 0x2c, 0xbc, 0xfe, 0x0a]
    ),
  ]

  private func windows(of bytes: [UInt8]) -> [Range<Int>] { sampleWindows(of: bytes.span) }

  private func repeated(_ name: String, _ times: Int) -> [UInt8] {
    Array(repeatElement(chinese[name] ?? [], count: times).joined())
  }

  private func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xff), UInt8(unit >> 8))
      return isBig ? [high, low] : [low, high]
    }
  }

  @Test func `a mark settles the encoding and is cut off`() {
    let cases: [([UInt8], TextEncoding, Int)] = [
      ([0xef, 0xbb, 0xbf, 0x61], .utf8, 3), ([0xff, 0xfe, 0x61, 0], .utf16LittleEndian, 2),
      ([0xfe, 0xff, 0, 0x61], .utf16BigEndian, 2),
      ([0x84, 0x31, 0x95, 0x33, 0xb6, 0xa9], .gb18030, 4),
    ]
    for (bytes, encoding, length) in cases {
      let guess = encodingGuess(bytes)
      #expect(guess?.encoding == encoding)
      #expect(guess?.markLength == length)
      #expect(guess?.sure == 1)
    }
  }

  @Test func `UTF-16 is seen without its mark, also where most of it is Chinese`() {
    for text in ["order_id\tamount\r\n1\t2.50\r\n", "订单编号\t金额\n20260105\t12.50\n20260106\t8\n"] {
      #expect(encodingGuess(utf16(text, isBig: false))?.encoding == .utf16LittleEndian)
      #expect(encodingGuess(utf16(text, isBig: true))?.encoding == .utf16BigEndian)
    }
  }

  @Test func `Big5 is told from GBK`() throws {
    // 單號,客戶,時間,商品,數量,單價,小計,訂單狀態
    let header: [UInt8] =
      [0xb3, 0xe6, 0xb8, 0xb9, 0x2c, 0xab, 0xc8, 0xa4, 0xe1, 0x2c, 0xae, 0xc9, 0xb6, 0xa1, 0x2c]
      + [0xb0, 0xd3, 0xab, 0x7e, 0x2c, 0xbc, 0xc6, 0xb6, 0x71, 0x2c, 0xb3, 0xe6, 0xbb, 0xf9, 0x2c]
      + [0xa4, 0x70, 0xad, 0x70, 0x2c, 0xad, 0x71, 0xb3, 0xe6, 0xaa, 0xac, 0xba, 0x41, 0x0a]
    let row = Array("D1,k9,2026-03-01,tea,2,450,900,\n".utf8)
    let guess = try #require(encodingGuess(header + row))
    #expect(guess.encoding == .big5 && guess.sure >= 0.6)
    let result = try reading(["orders.csv": header + row])
    #expect(result.told == ["2026-03-01 k9 90000/0/0"])
    #expect(result.inspections[0].encoding.name == "Big5")
  }

  @Test func `one zero byte is damage and many are no text`() {
    #expect(encodingGuess(Array("a,b\n\0,2\n".utf8))?.encoding == .utf8)
    #expect(encodingGuess(Array("a,b\n\0\0,2\n".utf8)) == nil)
    #expect(encodingGuess([UInt8]())?.encoding == .utf8)
  }

  @Test func `GBK stays GBK around bad bytes and lines of UTF-8`() throws {
    var bytes = repeated("gbk", 10)
    #expect(encodingGuess(bytes)?.encoding == .gb18030)
    bytes[3] = 0xff
    bytes[60] = 0x80
    bytes.removeLast()
    bytes += (chinese["utf8"] ?? []).prefix(40) + [0x0a]
    let guess = try #require(encodingGuess(bytes))
    #expect(guess.encoding == .gb18030)
    #expect(guess.sure >= 0.6)
    // A single bad byte in a file of a few words.
    var short = chinese["gbk"] ?? []
    short[14] = 0xff
    #expect(encodingGuess(short)?.encoding == .gb18030)
  }

  @Test func `UTF-8 stays UTF-8 around bad bytes and a line of GBK`() {
    var bytes = repeated("utf8", 20)
    bytes[2] = 0x2c
    bytes += [0xb6, 0xa9, 0x0a]
    #expect(encodingGuess(bytes)?.encoding == .utf8)
    #expect(encodingGuess(bytes)?.sure == 0.9)
  }

  @Test func `a file half in one encoding and half in another is not called sure`() throws {
    let guess = try #require(encodingGuess(repeated("gbk", 5) + repeated("utf8", 5)))
    #expect(guess.sure < 0.9)
  }

  @Test func `half-width kana are Japanese where nothing else is beyond ASCII`() {
    // ﾔﾏﾀﾞ ﾀﾛｳ, ｽｽﾞｷ ﾊﾅｺ, ﾀｶﾊｼ
    let bytes =
      [0xd4, 0xcf, 0xc0, 0xde, 0x20, 0xc0, 0xdb, 0xb3, 0x2c, 0xbd, 0xbd, 0xde, 0xb7, 0x20]
      + [0xca, 0xc5, 0xba, 0x2c, 0xc0, 0xb6, 0xca, 0xbc, 0x0a] as [UInt8]
    #expect(encodingGuess(bytes)?.encoding == .cp932)
  }

  @Test func `katakana whose second bytes are letters are Japanese`() {
    // テスト,シャツ,アイテム in cp932.
    let bytes =
      [0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x2c, 0x83, 0x56, 0x83, 0x83, 0x83, 0x63, 0x2c]
      + [0x83, 0x41, 0x83, 0x43, 0x83, 0x65, 0x83, 0x80, 0x0a] as [UInt8]
    #expect(encodingGuess(bytes)?.encoding == .cp932)
  }

  @Test func `lone accents, apostrophes, dashes and currency signs are Western`() {
    let words: [[UInt8]] = [
      [0x63, 0x61, 0x66, 0xe9], [0x64, 0x6f, 0x6e, 0x92, 0x74],
      [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72],
      [0x80, 0x31, 0x32], [0x31, 0x32, 0x20, 0x80], [0x61, 0x20, 0x96, 0x20, 0x62],
      [0x93, 0x6f, 0x6e, 0x65, 0x94], [0xa3, 0x39], [0x47, 0x72, 0xf6, 0xdf, 0x65],
    ]
    for word in words {
      let bytes = Array("name,price\n".utf8) + word + [0x0a]
      #expect(encodingGuess(bytes)?.encoding == .windows1252, "\(word)")
    }
    let all = Array(words.joined(separator: [0x0a]))
    #expect(encodingGuess(all)?.encoding == .windows1252)
    #expect(encodingGuess(all)?.sure ?? 0 >= 0.6)
  }

  @Test func `a sample of a large file is bounded, cut at line ends and right`() {
    let rows = repeated("gbk", 60_000)
    let windows = self.windows(of: rows)
    #expect(windows.count == 16)
    #expect(windows.reduce(0) { $0 + $1.count } <= 2 << 20)
    #expect(windows.first?.lowerBound == 0)
    #expect(windows.last?.upperBound == rows.count)
    for window in windows {
      #expect(window.isEmpty || window.lowerBound == 0 || rows[window.lowerBound - 1] == newline)
      #expect(rows[window.upperBound - 1] == newline)
    }
    #expect(encodingGuess(rows, sampled: true)?.encoding == .gb18030)
    #expect(encodingGuess(rows, sampled: true)?.sure ?? 0 >= 0.85)
  }

  @Test func `what only the end of a large file shows is found, and what no sample shows is not`() {
    let plain = Array(repeatElement(Array("1,abc,2.50\n".utf8), count: 300_000).joined())
    #expect(encodingGuess(plain, sampled: true)?.sure == 0.95)
    #expect(encodingGuess(plain)?.sure == 1)
    let late = plain + repeated("gbk", 40)
    #expect(encodingGuess(late, sampled: true)?.encoding == .gb18030)
    var hidden = plain
    hidden[(1 << 20) + (1 << 16) + 7] = 0xff
    #expect(encodingGuess(hidden, sampled: true)?.encoding == .utf8)
    #expect(encodingGuess(hidden)?.encoding != .utf8)
  }

  @Test func `lines without an end are sampled too`() {
    let endless = [UInt8](repeating: 0x61, count: 5 << 20)
    #expect(windows(of: endless).allSatisfy { $0.count <= 1 << 20 })
    #expect(encodingGuess(endless, sampled: true)?.encoding == .utf8)
  }
}

func encodingGuess(_ bytes: [UInt8], sampled: Bool = false) -> EncodingGuess? {
  sampled ? guessEncoding(sampleOf: bytes.span) : guessEncoding(bytes.span)
}
