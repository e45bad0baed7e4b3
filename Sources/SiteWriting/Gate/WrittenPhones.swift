/// Runs of digits on the site that may be telephone numbers, however they are written.
///
/// Groups of digits with signs between them (`138-0013-8000`, `+86 (0)10 1234.5678`, `0170 - 550`)
/// of 7 to 18 digits in all. A country's code and a trunk zero in front may be there or not, so the run
/// is also known without its first one to four digits. Days in ISO form are none.
struct WrittenPhones {
  /// The number of digits in the lowest bits, above them the digits; `nil` beyond 7…18 of them.
  static func code(_ digits: some Sequence<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    var count: UInt64 = 0
    for digit in digits {
      guard digit &- 0x30 < 10, count < 18 else { return nil }
      value = value * 10 + UInt64(digit - 0x30)
      count += 1
    }
    return count >= 7 ? value << 5 | count : nil
  }

  /// A group of digits in the text.
  private struct Group {
    var start: Int
    var end: Int
  }

  /// Codes of all numbers that a folded text may hold.
  static func codes(in text: Span<UInt8>) -> Set<UInt64> {
    var codes: Set<UInt64> = []
    var groups: [Group] = []
    var at = 0
    while at < text.count {
      guard text[at] &- 0x30 < 10 else {
        at += 1
        continue
      }
      let start = at
      while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
      let isWord =
        (start > 0 && isLetter(text[start - 1])) || (at < text.count && isLetter(text[at]))
      if let last = groups.last, !isBetween(text, last, start..<at) || isWord {
        add(groups, text, to: &codes)
        groups.removeAll(keepingCapacity: true)
      }
      if !isWord { groups.append(Group(start: start, end: at)) }
    }
    add(groups, text, to: &codes)
    return codes
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether only signs that part a number stand between the last group and one that begins: at
  /// most four of them, with their blanks.
  private static func isBetween(
    _ text: Span<UInt8>,
    _ last: Group,
    _ next: Range<Int>
  ) -> Bool {
    let (start, end) = (last.end, next.lowerBound)
    guard end - start <= 4 else { return false }
    if isAlone(text, start, end) { return !isThousands(text, last, next) }
    for at in start..<end {
      switch text[at] {
      case 0x20, 0x28, 0x29, 0x2d, 0x2e, 0x2f: continue
      default: return false
      }
    }
    return true
  }

  /// Whether one of the signs stands here that part words too, so that blanks may not be round it:
  /// `,` `:` `_` `·`, or the long vowel of kana, which looks like a dash.
  private static func isAlone(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 1: [0x2c, 0x3a, 0x5f].contains(text[start])
    case 2: text[start] == 0xc2 && text[start + 1] == 0xb7
    case 3: text[start] == 0xe3 && text[start + 1] == 0x83 && text[start + 2] == 0xbc
    default: false
    }
  }

  /// Whether a comma groups the digits of a count.
  private static func isThousands(
    _ text: Span<UInt8>,
    _ last: Group,
    _ next: Range<Int>
  ) -> Bool {
    text[last.end] == 0x2c && last.end - last.start <= 3 && next.count == 3
  }

  private static func add(
    _ groups: [Group],
    _ text: Span<UInt8>,
    to codes: inout Set<UInt64>
  ) {
    // Most numbers of a page are far too short.
    guard groups.reduce(0, { $0 + $1.end - $1.start }) >= 7 else { return }
    var from = 0
    while from < groups.count {
      if isDay(groups[from...], text) {
        from += 3
        continue
      }
      var digits: [UInt8] = []
      for group in groups[from...].prefix(18) {
        for at in group.start..<group.end { digits.append(text[at]) }
        guard digits.count <= 22 else { break }
        for left in 0...4 where digits.count - left >= 7 {
          if let code = code(digits.dropFirst(left)) { codes.insert(code) }
        }
      }
      from += 1
    }
  }

  /// Whether the first three groups are a day such as `2026-11-22`.
  private static func isDay(_ groups: ArraySlice<Group>, _ text: Span<UInt8>) -> Bool {
    guard groups.count >= 3 else { return false }
    let (year, month, day) = (
      groups[groups.startIndex], groups[groups.startIndex + 1], groups[groups.startIndex + 2]
    )
    return year.end - year.start == 4 && month.end - month.start == 2 && day.end - day.start == 2
      && text[year.end] == 0x2d && month.start == year.end + 1 && text[month.end] == 0x2d
      && day.start == month.end + 1 && (text[year.start] == 0x31 || text[year.start] == 0x32)
  }
}
