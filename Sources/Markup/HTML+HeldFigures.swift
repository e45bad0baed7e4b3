extension HTML {
  /// The page with each figure and what it counts in one piece: 90～180天, 11月22日, 第47周, 28 days,
  /// 16–22 of a month.
  ///
  /// A browser may break a line between a Han sign and a digit, on both sides of a dash and at a
  /// space. A span is drawn around what must not be parted, `class="brief"`: a theme says
  /// `white-space: nowrap` of it. A joining sign would do the same, but it would be copied along, and
  /// browsers set no gap beside it; headings have it all the same, since a browser carries the gap
  /// before a span over to the next line, where large letters show it. Only text is touched, never
  /// an attribute, and nothing where a theme keeps lines whole already. Cost: one pass over the bytes.
  ///
  /// - Parameters:
  ///   - language: Whose units these are.
  ///   - bySigns: Joining signs in all of the page, for a theme that counts its bytes.
  /// - Returns: The page, with nothing changed but what holds figures together.
  package func holdingFigures(in language: Language, bySigns: Bool = false) -> HTML {
    var holder = FigureHolder(bytes: bytes, isHan: language.isHan, bySigns: bySigns)
    return HTML(remade: holder.held())
  }
}

private struct FigureHolder {
  let bytes: [UInt8]
  let isHan: Bool
  let bySigns: Bool

  private var made: [UInt8] = []
  private var copied = 0
  /// Where the last tag begins, and the text behind it.
  private var tag = 0
  private var text = 0
  private var isInHeading = false

  init(bytes: [UInt8], isHan: Bool, bySigns: Bool) {
    self.bytes = bytes
    self.isHan = isHan
    self.bySigns = bySigns
  }

  mutating func held() -> [UInt8] {
    made.reserveCapacity(bytes.count + bytes.count / 16)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        tag = at
        if let level = first(of: FigureHolder.headings, at: at + 1) { isInHeading = level > 0 }
        at = endOfMarkup(at)
        text = at
      case UInt8(ascii: "&"): at = end(of: ";", from: at)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): at = hold(at)
      default: at += 1
      }
    }
    return made + bytes[copied...]
  }

  /// Holds the figure at `at` together if it can be parted; returns where the text goes on.
  private mutating func hold(_ at: Int) -> Int {
    guard var start = startOfFigure(at) else { return endOfNumber(at) }
    var places = joints(from: at)
    if ends(with: FigureHolder.ordinal, at: at) { places.insert(at, at: 0) }
    var end = places.removeLast()
    if start == text, let unit = endOfOuterUnit(end) {
      (start, end, places) = (tag, unit, [start])
    }
    guard start >= copied, !places.isEmpty else { return end }
    made += bytes[copied..<start]
    if isInHeading || bySigns, start != tag {
      join(start..<end, at: places)
    } else {
      made += FigureHolder.opening
      made += bytes[start..<end]
      made += FigureHolder.closing
    }
    copied = end
    return end
  }

  /// The figure with a joining sign at each of the places, or a space that is none for a line.
  private mutating func join(_ figure: Range<Int>, at places: [Int]) {
    var from = figure.lowerBound
    for place in places {
      made += bytes[from..<place]
      from = place
      if bytes[place] == UInt8(ascii: " ") {
        made += "\u{A0}".utf8
        from += 1
      } else if !ends(with: FigureHolder.joiner, at: place), !has(FigureHolder.joiner, at: place) {
        made += FigureHolder.joiner.bytes
      }
    }
    made += bytes[from..<figure.upperBound]
  }

  /// Where the figure with its first digit at `at` begins: with a sign, 第, or a few letters as in R1
  /// and UTF-8; `nil` inside a longer word.
  private func startOfFigure(_ at: Int) -> Int? {
    var start = at
    while start > 0, at - start < 4, isLetter(start - 1) || has("-", at: start - 1) { start -= 1 }
    guard start == 0 || !isLetter(start - 1) else { return nil }
    for sign in FigureHolder.before where ends(with: sign, at: start) { start -= sign.count }
    return start
  }

  /// Where the unit ends that stands behind an element with nothing but a figure in it.
  private func endOfOuterUnit(_ at: Int) -> Int? {
    guard let index = first(of: FigureHolder.closings, at: at) else { return nil }
    let closing = FigureHolder.closings[index]
    guard opens(closing) else { return nil }
    let unit = endOfUnit(at + closing.count)
    return unit > at + closing.count ? unit : nil
  }

  /// Whether the tag before the text opens the element that this one closes.
  private func opens(_ closing: Sign) -> Bool {
    let name = closing.bytes.dropFirst(2).dropLast()
    let end = tag + 1 + name.count
    return end < bytes.count && bytes[tag + 1..<end].elementsEqual(name)
      && (bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: " "))
  }

  /// Where the number at `at` ends: digits with the marks between them, and a sign for per cent.
  private func endOfNumber(_ at: Int) -> Int {
    var end = at
    while end < bytes.count {
      let isInside = ".,:/".utf8.contains(bytes[end]) && isDigit(end + 1)
      guard isDigit(end) || isInside else { break }
      end += 1
    }
    return has("%", at: end) ? end + 1 : end
  }

  /// Where the figure at `at` could be parted, and at last where it ends: numbers joined by dashes,
  /// waves and the parts of a date, and the unit behind them.
  private func joints(from at: Int) -> [Int] {
    var places: [Int] = []
    var end = endOfNumber(at)
    while true {
      let behindUnit = endOfUnit(end)
      if behindUnit > end { places.append(end) }
      var next = behindUnit
      for mark in FigureHolder.marks where has(mark, at: next) { next += mark.count }
      let isDate = next == behindUnit && behindUnit > end && ends(with: "月", at: next)
      let isRange = next > behindUnit
      for sign in FigureHolder.before where has(sign, at: next) { next += sign.count }
      guard isDigit(next), isRange || isDate else { return places + [behindUnit] }
      places += isRange ? [behindUnit, next] : [behindUnit]
      end = endOfNumber(next)
    }
  }

  /// Where the unit at `at` ends: `at` if there is none.
  ///
  /// In Han text the sign behind a figure is its unit or begins a word that may be broken anywhere;
  /// its first byte says that it is one.
  private func endOfUnit(_ at: Int) -> Int {
    guard isHan else {
      guard has(" ", at: at) else { return at }
      let unit = FigureHolder.words.first { has($0, at: at) && !isLetter(at + $0.count) }
      return at + (unit?.count ?? 0)
    }
    var end = at
    for large in FigureHolder.large where has(large, at: end) { end += large.count }
    if let unit = first(of: FigureHolder.units, at: end) {
      return end + FigureHolder.units[unit].count
    }
    let isOfHan =
      end < bytes.count && !ends(with: "%", at: end) && (0xE4...0xE9).contains(bytes[end])
    return isOfHan || isHiragana(end) ? end + 3 : end
  }

  private func endOfMarkup(_ at: Int) -> Int {
    guard let whole = first(of: FigureHolder.wholes, at: at + 1) else {
      return end(of: ">", from: at)
    }
    let closing = FigureHolder.ends[whole]
    var end = at + 1 + FigureHolder.wholes[whole].count
    while end < bytes.count, !has(closing, at: end) { end += 1 }
    return end
  }

  private func end(of mark: Unicode.Scalar, from at: Int) -> Int {
    (bytes[at...].firstIndex(of: UInt8(ascii: mark)) ?? bytes.count - 1) + 1
  }

  /// The first of these signs that stands at a place.
  private func first(of signs: [Sign], at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    // Taking a sign out of the list would cost more than the look at its first byte.
    for index in signs.indices where signs[index].head == bytes[place] {
      if has(signs[index], at: place) { return index }
    }
    return nil
  }

  @inline(__always)
  private func has(_ text: Sign, at place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == text.head else { return false }
    guard place + text.count <= bytes.count else { return false }
    for offset in 1..<text.count where bytes[place + offset] != text.bytes[offset] { return false }
    return true
  }

  private func ends(with text: Sign, at place: Int) -> Bool {
    place >= text.count && has(text, at: place - text.count)
  }

  private func isDigit(_ at: Int) -> Bool {
    at < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at])
  }

  /// U+3041 to U+3096.
  private func isHiragana(_ at: Int) -> Bool {
    guard at + 2 < bytes.count, bytes[at] == 0xE3 else { return false }
    return bytes[at + 1] == 0x81 && bytes[at + 2] > 0x80
      || bytes[at + 1] == 0x82 && bytes[at + 2] <= 0x96
  }

  private func isLetter(_ at: Int) -> Bool {
    at < bytes.count && FigureHolder.isLetter(bytes[at])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

/// A text in UTF-8 of a byte or more, to be compared with bytes.
private struct Sign: ExpressibleByStringLiteral {
  let bytes: [UInt8]
  /// The first byte: nearly always it tells that another text stands there.
  let head: UInt8

  init(stringLiteral text: String) {
    bytes = Array(text.utf8)
    head = bytes[0]
  }

  var count: Int { bytes.count }
}

extension FigureHolder {
  private static let opening = Array("<span class=\"brief\">".utf8)
  private static let closing = Array("</span>".utf8)

  private static let closings: [Sign] = ["</a>", "</b>", "</strong>", "</span>"]
  private static let ordinal: Sign = "第"
  /// What may stand before a number, the nearest first.
  private static let before: [Sign] = ["+", "−", ordinal]
  private static let joiner: Sign = "\u{2060}"
  private static let marks: [Sign] = [joiner, "–", "～", joiner]
  /// What ends a heading, and what begins one: behind the `<` of a tag.
  private static let headings: [Sign] = ["/h", "h1", "h2", "h3"]
  private static let large: [Sign] = ["万", "萬", "亿", "億"]
  /// Units of several signs; longer ones first where one begins another.
  private static let units: [Sign] = [
    "个百分点", "個百分點", "百分点", "百分點", "ポイント", "个月", "個月", "か月", "ヶ月", "カ月", "分钟", "分鐘", "小时",
    "小時", "時間", "週間", "日間", "年間",
  ]
  private static let words: [Sign] = [
    " days", " day", " weeks", " week", " months", " month", " years", " year", " hours", " hour",
    " minutes", " minute", " points", " point", " million", " billion",
  ]
  /// Where nothing breaks, or nothing may be added: what opens it, behind its `<`, and what ends it.
  private static let wholes: [Sign] = parts.map(\.opening)
  private static let ends: [Sign] = parts.map(\.closing)
  private static let parts: [(opening: Sign, closing: Sign)] = [
    ("svg", "</svg"), ("title", "</title"), ("script", "</script"), ("style", "</style"),
    ("code", "</code"), ("pre", "</pre"), ("option", "</option"), ("td class=\"n\"", "</td"),
    ("td class=\"n ", "</td"), ("td class=\"brief", "</td"),
    ("span class=\"brief\"", "</span"),
  ]
}
