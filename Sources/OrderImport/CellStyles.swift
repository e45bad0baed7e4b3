import Commerce

/// Which cells of an Excel file show a number as a date.
struct CellStyles {
  enum Kind { case number, date, moment, time }

  private var kinds: [Kind] = []

  /// Reads the formats, none where there are none; `nil` if they are damaged.
  init?(of member: ZipArchive.Member?, in file: FileBytes) {
    guard let member else { return }
    guard let stream = member.stream(in: file) else { return nil }
    var xml = XMLReader(stream)
    var formats: [Int: Kind] = [:]
    var isInside = false
    while true {
      switch xml.next() {
      case .done: return
      case .damaged: return nil
      case .start where xml.name == Name.cellXfs: isInside = true
      case .end where xml.name == Name.cellXfs: isInside = false
      case .start where xml.name == Name.numFmt:
        guard let id = xml.attribute(Name.numFmtID).flatMap({ wholeNumber($0.span) }),
          let code = xml.attribute(Name.formatCode)
        else { continue }
        formats[id] = CellStyles.kind(ofFormat: code)
      case .start where isInside && xml.name == Name.xf:
        let id = xml.attribute(Name.numFmtID).flatMap { wholeNumber($0.span) } ?? 0
        kinds.append(formats[id] ?? CellStyles.kind(ofBuiltIn: id))
      default: continue
      }
    }
  }

  func kind(_ style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .number }

  /// Formats that every program knows by number; 27…36 and 50…58 are dates of East Asia
  /// (ECMA-376 part 1, 18.8.30).
  private static func kind(ofBuiltIn id: Int) -> Kind {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: .date
    case 22: .moment
    case 18...21, 32...35, 45, 47, 55, 56: .time
    default: .number
    }
  }

  /// What the letters of a format's first section say, outside quotes and brackets.
  static func kind(ofFormat code: [UInt8]) -> Kind {
    var (hasDay, hasTime, hasDigits) = (false, false, false)
    var at = 0
    scan: while at < code.count {
      switch code[at] {
      case 0x3b: break scan
      case 0x22:
        at += 1
        while at < code.count, code[at] != 0x22 { at += 1 }
      case 0x5c, 0x5f, 0x2a: at += 1
      case 0x5b:
        at += 1
        // [h] counts hours on and on: a duration, not a time of day.
        if at < code.count, [0x68, 0x6d, 0x73].contains(code[at] | 0x20), at + 1 < code.count,
          code[at + 1] == 0x5d || code[at + 1] == code[at]
        {
          return .number
        }
        while at < code.count, code[at] != 0x5d { at += 1 }
      case 0x30, 0x23, 0x3f: hasDigits = true
      case 0x79, 0x59, 0x64, 0x44: hasDay = true
      case 0x68, 0x48, 0x73, 0x53: hasTime = true
      case 0x47, 0x67:
        // The word General.
        if code[at...].starts(with: Array("General".utf8)) { return .number }
      default: break
      }
      at += 1
    }
    // Seconds may have digits behind a point, dates have none.
    if hasDigits, !hasTime { return .number }
    return hasDay ? (hasTime ? .moment : .date) : hasTime ? .time : .number
  }

  private enum Name {
    static let cellXfs = xmlName("cellXfs")
    static let xf = xmlName("xf")
    static let numFmt = xmlName("numFmt")
    static let numFmtID = xmlName("numFmtId")
    static let formatCode = xmlName("formatCode")
  }
}

/// A count of days in a spreadsheet, as the date and time it stands for.
enum SerialDate {
  /// Writes it as `2026-03-31 12:00:00`; false if no date has that number.
  ///
  /// In the system of 1900 day 60 is 29 February 1900, which never was: earlier days count one less.
  static func append(
    _ serial: Double,
    _ kind: CellStyles.Kind,
    from1904: Bool,
    to output: inout [UInt8]
  ) -> Bool {
    guard serial >= 0, serial < 2_958_466 else { return false }
    var whole = Int(serial)
    var seconds = Int(((serial - Double(whole)) * 86_400).rounded())
    if seconds == 86_400 { (whole, seconds) = (whole + 1, 0) }
    let isTimeAlone = kind == .time && whole == 0
    if !isTimeAlone {
      let number = from1904 ? whole - 24_107 : whole - (whole > 60 ? 25_569 : 25_568)
      output += Array(Day(number: Int32(number)).iso.utf8)
      if kind == .date, seconds == 0 { return true }
      output.append(0x20)
    }
    for (index, part) in [seconds / 3600, seconds / 60 % 60, seconds % 60].enumerated() {
      if index > 0 { output.append(0x3a) }
      output.append(0x30 + UInt8(part / 10))
      output.append(0x30 + UInt8(part % 10))
    }
    return true
  }
}

/// A number of digits alone; `nil` if it is none.
@inline(__always)
func wholeNumber(_ bytes: Span<UInt8>) -> Int? {
  guard bytes.count > 0, bytes.count < 16 else { return nil }
  var value = 0
  for at in 0..<bytes.count {
    guard bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
    value = value * 10 + Int(bytes[at] - 0x30)
  }
  return value
}
