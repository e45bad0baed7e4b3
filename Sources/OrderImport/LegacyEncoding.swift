/// Chooses between GB18030, cp932, Big5 and Windows-1252 by how each explains the bytes.
///
/// Looked at: `sampleWindows`, or all of it. A double byte counts by where it lies: the common
/// ideographs of GB 2312's first level or Big5's, and kana and the first level of JIS X 0208. A byte
/// sequence that an encoding cannot have counts against it, and an accent that stands alone among
/// plain letters for Western text.
func guessLegacyEncoding(_ bytes: Span<UInt8>, isWhole: Bool = false) -> EncodingGuess {
  var (chinese, taiwanese, japanese, western) = (Fit(), Fit(), Fit(), Fit())
  for window in isWhole ? [0..<bytes.count] : sampleWindows(of: bytes) {
    let text = bytes.extracting(window)
    chinese.addGB18030(text)
    taiwanese.addBig5(text)
    japanese.addCP932(text)
    western.addWestern(text)
  }
  var ranking: [(encoding: TextEncoding, fit: Double)] = [
    (.gb18030, chinese.value), (.cp932, japanese.value), (.windows1252, western.value),
    (.big5, taiwanese.hasLowPairs ? taiwanese.value : 0),
  ]
  ranking.sort { a, b in a.fit > b.fit }
  let (first, second) = (ranking[0], ranking[1])
  guard first.fit > 0 else { return EncodingGuess(encoding: .windows1252, sure: 0.3) }
  let sure = min(0.99, 0.5 + (first.fit - max(0, second.fit)) / 2)
  return EncodingGuess(encoding: first.encoding, sure: Double(Int(sure * 100 + 0.5)) / 100)
}

/// Characters of more than one byte by how likely they are, and bytes that fit nowhere.
private struct Fit {
  private var common = 0
  private var rare = 0
  private var broken = 0
  /// Half-width kana, and whether any other character beyond ASCII was seen.
  private var halfWidth = 0
  private var isOnlyHalfWidth = true
  /// Pairs whose second byte is plain ASCII.
  private var lowPairs = 0

  /// 1 = every character is a common one.
  var value: Double {
    // Half of Chinese text would look like half-width kana too, but never for this long.
    let kana = Double(halfWidth) * (isOnlyHalfWidth && halfWidth >= 16 ? 1 : 0.2)
    let all = common + rare + broken + halfWidth
    guard all > 0 else { return 0 }
    return (Double(common) + 0.2 * Double(rare) + kana - 4 * Double(broken)) / Double(all)
  }

  /// Two of five second bytes of Big5 are plain ASCII, and none of GB 2312's, whose other bytes
  /// Big5 has too.
  var hasLowPairs: Bool { lowPairs * 10 > common + rare + broken }

  mutating func addGB18030(_ bytes: Span<UInt8>) {
    var index = 0
    func isLead(_ at: Int) -> Bool { at < bytes.count && (0x81...0xfe).contains(bytes[at]) }
    func isDigitByte(_ at: Int) -> Bool { at < bytes.count && isDigit(bytes[at]) }
    while index < bytes.count {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return }
      let trail = bytes[index + 1]
      if isLead(index), (0x40...0xfe).contains(trail), trail != 0x7f {
        // GB 2312: signs and full-width forms in rows A1 to A3, first-level ideographs B0 to D7.
        let isFrequent =
          trail >= 0xa1 && ((0xb0...0xd7).contains(lead) || (0xa1...0xa3).contains(lead))
        if isFrequent { common += 1 } else { rare += 1 }
        index += 2
      } else if isLead(index), isDigitByte(index + 1), isLead(index + 2), isDigitByte(index + 3) {
        rare += 1
        index += 4
      } else {
        broken += 1
        index += 1
      }
    }
  }

  mutating func addBig5(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return }
      let trail = bytes[index + 1]
      if (0xa1...0xf9).contains(lead),
        (0x40...0x7e).contains(trail) || (0xa1...0xfe).contains(trail)
      {
        // Signs and full-width forms in rows A1 to A3, common ideographs A4 to C6.
        let isAccent = isLetter(trail) && isAlone(bytes, index)
        if lead <= 0xc6, !isAccent { common += 1 } else { rare += 1 }
        if trail < 0x80 { lowPairs += 1 }
        index += 2
      } else {
        broken += 1
        index += 1
      }
    }
  }

  mutating func addCP932(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
      } else if (0xa1...0xdf).contains(lead) {
        halfWidth += 1
        index += 1
      } else if (0x81...0x9f).contains(lead) || (0xe0...0xfc).contains(lead) {
        guard index + 1 < bytes.count else { return }
        let trail = bytes[index + 1]
        isOnlyHalfWidth = false
        guard (0x40...0xfc).contains(trail), trail != 0x7f else {
          broken += 1
          index += 1
          continue
        }
        let isKana =
          (lead == 0x82 && (0x9f...0xf1).contains(trail)) || (lead == 0x83 && trail <= 0x96)
        let isSignOrFirstLevel = lead == 0x81 || lead == 0x82 || (0x88...0x97).contains(lead)
        let isAccent = isLetter(trail) && isAlone(bytes, index)
        if isKana || isSignOrFirstLevel, !isAccent { common += 1 } else { rare += 1 }
        index += 2
      } else {
        isOnlyHalfWidth = false
        broken += 1
        index += 1
      }
    }
  }

  /// Western text has its accents and signs one by one, between plain letters.
  mutating func addWestern(_ bytes: Span<UInt8>) {
    isOnlyHalfWidth = false
    for index in 0..<bytes.count where bytes[index] >= 0x80 {
      switch bytes[index] {
      case 0x81, 0x8d, 0x8f, 0x90, 0x9d: broken += 1
      default:
        if isAlone(bytes, index) || isAccentPair(bytes, index) { common += 1 } else { rare += 1 }
      }
    }
  }

  /// Whether this is one of two accented letters within a word, as in `größer`.
  private func isAccentPair(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    func isAccent(_ at: Int) -> Bool { at >= 0 && at < bytes.count && bytes[at] >= 0xc0 }
    func isPlain(_ at: Int) -> Bool { at >= 0 && at < bytes.count && isLetter(bytes[at]) }
    guard isAccent(index) else { return false }
    let first = isAccent(index - 1) ? index - 1 : index
    return isAccent(first + 1) && isPlain(first - 1) && isPlain(first + 2)
  }

  /// Whether the two bytes on either side are plain.
  private func isAlone(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    for place in max(0, index - 2)..<min(bytes.count, index + 3)
    where place != index && bytes[place] >= 0x80 { return false }
    return true
  }
}
