import CSystem
import Testing

@testable import OrderImport

/// Where fields end, found by byte masks, against the scanner that goes sign by sign.
@Suite(.serialized)
struct FieldEndsTests {
  private struct Found: Equatable {
    var ends: [UInt32] = []
    var records: [Int] = []
    var isStray = false
  }

  private static let alphabet: [UInt8] = Array(",,\"\"\n\r=axxxx".utf8)

  /// All ends in a text that is handed over in pieces.
  private func ends(of text: [UInt8], cuts: [Int] = []) -> Found {
    var found = Found()
    var state = shim_field_state()
    state.starts = 1
    var start = 0
    for end in cuts + [text.count] {
      let count = end - start
      var places = [UInt32](repeating: 0, count: count + 64)
      var records = places
      var recordCount = 0
      var stray: Int32 = 0
      let endCount = text.withUnsafeBufferPointer { text in
        text.baseAddress.map {
          shim_field_ends(
            $0 + start,
            count,
            0x2c,
            &state,
            &places,
            &records,
            &recordCount,
            &stray
          )
        } ?? 0
      }
      let base = UInt32(start)
      found.records += records.prefix(recordCount).map { found.ends.count + Int($0) }
      found.ends += places.prefix(endCount).map { $0 & ~placeMask | ($0 & placeMask + base) }
      found.isStray = found.isStray || stray != 0
      start = end
    }
    return found
  }

  private func randomText(_ dice: inout Dice) -> [UInt8] {
    (0..<dice.below(400) + 1).map { _ in dice.of(Self.alphabet) }
  }

  /// Cells that are quoted where they must be, and sometimes where they need not be.
  private func wellFormed(_ dice: inout Dice) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<dice.below(30) + 1 {
      for cell in 0..<dice.below(6) + 1 {
        if cell > 0 { text.append(0x2c) }
        switch dice.below(4) {
        case 0:
          if dice.one(in: 3) { text.append(equals) }
          text.append(quote)
          for _ in 0..<dice.below(90) {
            let sign = dice.of(Self.alphabet)
            text.append(contentsOf: sign == quote ? [quote, quote] : [sign])
          }
          text.append(quote)
        case 1: break
        default: text += [UInt8](repeating: 0x61, count: dice.below(40))
        }
      }
      text += dice.one(in: 2) ? [carriageReturn, newline] : [newline]
    }
    return text
  }

  /// The ends by the scanner; `nil` if it took a quote as a plain sign.
  private func scanned(_ text: [UInt8]) -> [UInt32]? {
    var scanner = RecordScanner(delimiter: 0x2c, endsWithReturn: false)
    var ends: [UInt32] = []
    while scanner.next(text.span) {
      if scanner.hasStrayQuote { return nil }
      for index in 0..<scanner.count {
        let cell = scanner.cells[index]
        var end = cell.end
        if cell.form == .quoted { end += 1 }
        ends.append(UInt32(end))
      }
    }
    return ends
  }

  /// Places without marks; of a line end with a return the place of the return.
  private func plain(_ found: Found, _ text: [UInt8]) -> [UInt32] {
    found.ends.map { mark in
      let place = mark & placeMask
      let isPair =
        mark & UInt32(SHIM_RECORD_END) != 0 && place > 0
        && text[Int(place) - 1] == carriageReturn
      return isPair ? place - 1 : place
    }
  }

  @Test func `all ways find the same, also in a text that comes in several blocks`() {
    defer { shim_field_ends_use(-1) }
    var dice = Dice(1)
    for _ in 0..<4000 {
      let text = randomText(&dice)
      shim_field_ends_use(0)
      let expected = ends(of: text)
      for way in [Int32(1), 2] {
        shim_field_ends_use(way)
        #expect(ends(of: text) == expected, "\(String(decoding: text, as: UTF8.self))")
      }
      guard !expected.isStray else { continue }
      let cuts = Set((0..<3).map { _ in dice.below(text.count / 64 + 1) * 64 }).sorted()
        .filter { $0 > 0 && $0 < text.count }
      for way in [Int32(0), 1, 2] {
        shim_field_ends_use(way)
        let split = ends(of: text, cuts: cuts)
        #expect(split == expected, "\(cuts) \(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  @Test func `fields of well-formed text end where the scanner says`() {
    var dice = Dice(2)
    for _ in 0..<2000 {
      let text = wellFormed(&dice)
      let found = ends(of: text)
      #expect(!found.isStray)
      #expect(plain(found, text) == scanned(text), "\(String(decoding: text, as: UTF8.self))")
    }
  }
}
