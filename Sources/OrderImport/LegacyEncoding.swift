/// Chooses between GB18030, cp932 and Windows-1252 by how each explains the bytes.
///
/// Looked at: the first 1 MiB. A double byte counts by where it lies: the common ideographs of
/// GB 2312's first level, and kana and the first level of JIS X 0208. A byte sequence that an
/// encoding cannot have counts heavily against it.
func guessLegacyEncoding(_ bytes: Span<UInt8>) -> EncodingGuess {
  let length = min(bytes.count, 1 << 20)
  let chinese = gb18030Fit(bytes, length)
  let japanese = cp932Fit(bytes, length)
  let western = westernFit(bytes, length)
  var ranking: [(encoding: TextEncoding, fit: Double)] = [
    (.gb18030, chinese.value), (.cp932, japanese.value), (.windows1252, western.value),
  ]
  ranking.sort { a, b in a.fit > b.fit }
  let (first, second) = (ranking[0], ranking[1])
  guard first.fit > 0 else { return EncodingGuess(encoding: .windows1252, sure: 0.3) }
  let sure = min(0.99, 0.5 + (first.fit - max(0, second.fit)) / 2)
  return EncodingGuess(encoding: first.encoding, sure: Double(Int(sure * 100 + 0.5)) / 100)
}

/// Characters of more than one byte by how likely they are, and bytes that fit nowhere.
private struct Fit {
  var common = 0
  var rare = 0
  var broken = 0

  /// 1 = every character is a common one.
  var value: Double {
    let all = common + rare + broken
    guard all > 0 else { return 0 }
    return (Double(common) + 0.2 * Double(rare) - 8 * Double(broken)) / Double(all)
  }
}

private func gb18030Fit(_ bytes: Span<UInt8>, _ length: Int) -> Fit {
  var fit = Fit()
  var index = 0
  while index < length {
    let lead = bytes[index]
    guard lead >= 0x80 else {
      index += 1
      continue
    }
    guard index + 1 < length else { return fit }
    let trail = bytes[index + 1]
    if (0x81...0xfe).contains(lead), (0x40...0xfe).contains(trail), trail != 0x7f {
      // GB 2312: signs and full-width forms in rows A1 to A3, first-level ideographs B0 to D7.
      let isFrequent =
        trail >= 0xa1 && ((0xb0...0xd7).contains(lead) || (0xa1...0xa3).contains(lead))
      if isFrequent { fit.common += 1 } else { fit.rare += 1 }
      index += 2
    } else if (0x81...0xfe).contains(lead), (0x30...0x39).contains(trail), index + 3 < length,
      (0x81...0xfe).contains(bytes[index + 2]), (0x30...0x39).contains(bytes[index + 3])
    {
      fit.rare += 1
      index += 4
    } else {
      fit.broken += 1
      index += 1
    }
  }
  return fit
}

private func cp932Fit(_ bytes: Span<UInt8>, _ length: Int) -> Fit {
  var fit = Fit()
  var index = 0
  while index < length {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
    } else if (0xa1...0xdf).contains(lead) {
      // Half-width kana are rare, and half of Chinese text would look like them.
      fit.rare += 1
      index += 1
    } else if (0x81...0x9f).contains(lead) || (0xe0...0xfc).contains(lead) {
      guard index + 1 < length else { return fit }
      let trail = bytes[index + 1]
      if (0x40...0xfc).contains(trail), trail != 0x7f {
        let isKana =
          (lead == 0x82 && (0x9f...0xf1).contains(trail)) || (lead == 0x83 && trail <= 0x96)
        let isSignOrFirstLevel = lead == 0x81 || lead == 0x82 || (0x88...0x97).contains(lead)
        if isKana || isSignOrFirstLevel { fit.common += 1 } else { fit.rare += 1 }
        index += 2
      } else {
        fit.broken += 1
        index += 1
      }
    } else {
      fit.broken += 1
      index += 1
    }
  }
  return fit
}

/// Western text has its accents one by one, between plain letters.
private func westernFit(_ bytes: Span<UInt8>, _ length: Int) -> Fit {
  var fit = Fit()
  var index = 0
  while index < length {
    guard bytes[index] >= 0x80 else {
      index += 1
      continue
    }
    var end = index
    while end < length, bytes[end] >= 0x80 { end += 1 }
    for place in index..<end {
      if [0x81, 0x8d, 0x8f, 0x90, 0x9d].contains(bytes[place]) { fit.broken += 1 }
    }
    let isLetter = bytes[index] >= 0xc0
    if end - index == 1, isLetter || index == 0 || bytes[index - 1] < 0x41 {
      fit.common += 1
    } else {
      fit.rare += end - index
    }
    index = end
  }
  return fit
}
