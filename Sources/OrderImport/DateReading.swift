import Commerce

/// A date, perhaps with a time of the day and an offset from UTC.
struct Moment: Equatable {
  var day: Int32
  /// Minute of the day; -1 where there is only a date.
  var minute: Int32
  /// Minutes east of UTC; `nil` for shop time.
  var offset: Int32?
}

/// The spellings of a date.
enum DateForm: Int, CaseIterable {
  case yearFirst, compact, slashes, dots, namedMonth, era
  /// Numbers, where a whole column is nothing else; see `NumberedDates`.
  case seconds, milliseconds, serials

  func name(dayFirst: Bool) -> String {
    switch self {
    case .yearFirst: "YYYY-MM-DD"
    case .compact: "YYYYMMDD"
    case .slashes: dayFirst ? "D/M/YYYY" : "M/D/YYYY"
    case .dots: "D.M.YYYY"
    case .namedMonth: "month by name"
    case .era: "year of an era"
    case .seconds: "seconds since 1970"
    case .milliseconds: "milliseconds since 1970"
    case .serials: "days of a spreadsheet"
    }
  }
}

/// Reads the dates of one column.
///
/// Three things are decided for the column and never for a cell: which of two numbers is the day,
/// of which century years such as `97` are, and whether plain numbers are dates. The assumptions
/// are what is read by now; the counts say what the cells themselves show, and `corrected` what
/// to read them by. A cell that the assumptions do not allow is `nil`, never another day.
struct DateColumn: Equatable {
  var dayFirst: Bool
  /// Years 69 to 99 are of the last century; else they are refused.
  private(set) var isLastCentury = false
  /// What plain numbers stand for; `nil` where they are no dates.
  private(set) var numbered: DateForm?
  /// Of three numbers of two digits the first is the year; else it is the last.
  private(set) var isYearFirst = false
  /// What such cells say.
  private(set) var shortYears = ShortYears()
  /// Cells by form.
  private(set) var forms = [Int](repeating: 0, count: DateForm.allCases.count)
  private(set) var hasTimes = false
  private(set) var hasOffsets = false
  /// Cells whose first, or whose second number can only be the day.
  private(set) var dayFirstEvidence = 0
  private(set) var monthFirstEvidence = 0
  /// Cells that both readings allow and give different days.
  private(set) var ambiguous = 0
  /// How the days go on under either reading: steps back, and the range of days.
  private(set) var asDayFirst = Course()
  private(set) var asMonthFirst = Course()
  /// Written dates by their year: of four digits, 00 to 68, and 69 to 99.
  private(set) var fullYears = 0
  private(set) var recentYears = 0
  private(set) var lateYears = 0
  /// Cells with a zone's name that is not known or has several meanings: taken as shop time.
  private(set) var unclearZones = 0
  /// Cells that are no date in any way.
  private(set) var unreadable = 0
  /// Plain numbers by what they could be: seconds, milliseconds, days of a spreadsheet.
  private(set) var numbers = NumberedDates()

  init(dayFirst: Bool) { self.dayFirst = dayFirst }

  /// What the cells say; `nil` where they do not.
  var decided: Bool? {
    if dayFirstEvidence == monthFirstEvidence { return nil }
    return dayFirstEvidence > monthFirstEvidence
  }

  /// The likelier reading where no cell decides: exports are sorted and cover a short time.
  var likelier: Bool {
    let steps = (min(asDayFirst.stepsBack, ambiguous), min(asMonthFirst.stepsBack, ambiguous))
    if steps.0 != steps.1 { return steps.0 < steps.1 }
    let spans = (
      Int(asDayFirst.last) - Int(asDayFirst.first),
      Int(asMonthFirst.last) - Int(asMonthFirst.first)
    )
    return spans.0 == spans.1 ? dayFirst : spans.0 < spans.1
  }

  /// The same assumptions with nothing counted yet.
  var restarted: DateColumn {
    var fresh = DateColumn(dayFirst: dayFirst)
    fresh.isLastCentury = isLastCentury
    fresh.isYearFirst = isYearFirst
    fresh.numbered = numbered
    return fresh
  }

  /// A column for reading the cells again, or `nil` if they were read as they say.
  ///
  /// `isOrderStated`: the shop has said which number is the day, so that the cells are not asked.
  func corrected(isOrderStated: Bool) -> DateColumn? {
    var better = restarted
    if !isOrderStated { better.dayFirst = decided ?? (ambiguous > 0 ? likelier : dayFirst) }
    better.isYearFirst = !isOrderStated && shortYears.areFirst
    better.isLastCentury = lateYears > 0 && recentYears + fullYears == 0
    let isWritten = fullYears + recentYears + lateYears > 0
    better.numbered = isWritten ? nil : numbers.whole(unreadable: unreadable)
    return better == restarted ? nil : better
  }

  /// Goes on with what was seen in the rows right behind, read under the same assumptions.
  ///
  /// Merging the parts of a column in the order of its rows gives what reading it whole does.
  mutating func merge(_ next: DateColumn) {
    for form in forms.indices { forms[form] += next.forms[form] }
    hasTimes = hasTimes || next.hasTimes
    hasOffsets = hasOffsets || next.hasOffsets
    dayFirstEvidence += next.dayFirstEvidence
    monthFirstEvidence += next.monthFirstEvidence
    ambiguous += next.ambiguous
    asDayFirst.merge(next.asDayFirst)
    asMonthFirst.merge(next.asMonthFirst)
    fullYears += next.fullYears
    recentYears += next.recentYears
    lateYears += next.lateYears
    unclearZones += next.unclearZones
    shortYears.merge(next.shortYears)
    unreadable += next.unreadable
    numbers.merge(next.numbers)
  }

  /// Adds cells that were read elsewhere, all of the form `YYYY-MM-DD HH:MM`.
  mutating func count(quick cells: Int, hasOffsets: Bool) {
    guard cells > 0 else { return }
    forms[DateForm.yearFirst.rawValue] += cells
    fullYears += cells
    hasTimes = true
    self.hasOffsets = self.hasOffsets || hasOffsets
  }

  mutating func read(_ bytes: Span<UInt8>, _ cell: Cell) -> Moment? {
    if let moment = plainMoment(bytes, cell) {
      forms[DateForm.yearFirst.rawValue] += 1
      fullYears += 1
      if moment.minute >= 0 { hasTimes = true }
      if moment.offset != nil { hasOffsets = true }
      return moment
    }
    guard !cell.isEmpty else { return nil }
    if let form = NumberedDates.form(bytes, cell) {
      numbers.add(form)
      guard form == numbered else { return nil }
      let moment = NumberedDates.moment(bytes, cell, form)
      return counted(form, moment)
    }
    guard let date = WrittenDate(bytes, cell), let day = day(of: date) else {
      unreadable += 1
      return nil
    }
    if day == DateColumn.refused { return nil }
    var moment = Moment(day: day, minute: date.minute, offset: nil)
    if let zone = date.zone {
      moment.offset = zone.offset(day: day, minute: date.minute)
      if moment.offset == nil { unclearZones += 1 }
    }
    return counted(isYearFirst && date.isShort ? .yearFirst : date.form, moment)
  }

  /// Counts a zone that stands in a column of its own; `nil` for one that is not clear.
  mutating func see(zoneOffset: Int32?) {
    if zoneOffset == nil { unclearZones += 1 } else { hasOffsets = true }
  }

  private mutating func counted(_ form: DateForm, _ moment: Moment?) -> Moment? {
    guard let moment else { return nil }
    forms[form.rawValue] += 1
    if moment.minute >= 0 { hasTimes = true }
    if moment.offset != nil { hasOffsets = true }
    return moment
  }

  /// A date that the column's assumptions do not allow.
  private static let refused = Int32.min

  /// The day of a written date under the column's assumptions; `nil` if there is no such day.
  private mutating func day(of date: WrittenDate) -> Int32? {
    var year = date.year
    var isRefused = false
    if date.yearDigits == 2 {
      year += year < 69 ? 2000 : 1900
      isRefused = year < 2000 && !isLastCentury
    }
    if date.isShort {
      let yearLast = civilDay(year, date.month, date.day) ?? civilDay(year, date.day, date.month)
      let yearFirst = civilDay(2000 + date.day, date.month, date.year)
      shortYears.add(yearFirst: yearFirst, yearLast: yearLast)
      if isYearFirst {
        if yearFirst != nil { recentYears += 1 }
        return yearFirst
      }
    }
    var day = civilDay(year, date.month, date.day)
    if date.form == .slashes {
      let swapped = civilDay(year, date.day, date.month)
      guard day != nil || swapped != nil else { return nil }
      learnOrder(day, swapped)
      if !dayFirst { day = swapped }
      if day == nil { isRefused = true }
    }
    guard day != nil || isRefused else { return nil }
    if date.yearDigits == 4 {
      fullYears += 1
    } else if year < 2000 {
      lateYears += 1
    } else {
      recentYears += 1
    }
    return isRefused ? DateColumn.refused : day
  }

  private mutating func learnOrder(_ asDay: Int32?, _ asMonth: Int32?) {
    switch (asDay, asMonth) {
    case (.some, nil): dayFirstEvidence += 1
    case (nil, .some): monthFirstEvidence += 1
    case (let a?, let b?):
      if a != b { ambiguous += 1 }
      asDayFirst.add(a)
      asMonthFirst.add(b)
    case (nil, nil): break
    }
  }
}

extension DateColumn {
  /// The days of a column in the order of its rows.
  struct Course: Equatable {
    var stepsBack = 0
    var first = Int32.max
    var last = Int32.min
    /// The days of the first and the last row.
    private var opening = Int32.max
    private var previous = Int32.min

    mutating func add(_ day: Int32) {
      if day < previous { stepsBack += 1 }
      if first > last { opening = day }
      previous = day
      first = min(first, day)
      last = max(last, day)
    }

    /// Goes on with the rows that come right behind.
    mutating func merge(_ next: Course) {
      guard next.first <= next.last else { return }
      if next.opening < previous { stepsBack += 1 }
      if first > last { opening = next.opening }
      previous = next.previous
      stepsBack += next.stepsBack
      first = min(first, next.first)
      last = max(last, next.last)
    }
  }
}

/// Days since 1970 of a date that an order can have: years 1970 to 2100.
func civilDay(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
  guard (1970...2100).contains(year) else { return nil }
  return Day(year: year, month: month, day: day)?.number
}

/// Reads `2026-03-04`, `2026-03-04 10:00`, `2026-03-04 10:00:00` and the last with `Z`, `+0500` or
/// ` +05:00` behind it, the forms of most exports; `nil` for all others.
private func plainMoment(_ bytes: Span<UInt8>, _ cell: Cell) -> Moment? {
  let start = cell.start
  guard cell.count == 10 || cell.count >= 19 || cell.count == 16 else { return nil }
  let sign = bytes[start + 4]
  guard sign == 0x2d || sign == 0x2f, bytes[start + 7] == sign else { return nil }
  func pair(_ offset: Int) -> Int { twoDigits(bytes, start + offset) }
  guard let day = civilDay(pair(0) * 100 + pair(2), pair(5), pair(8)) else { return nil }
  guard cell.count > 10 else { return Moment(day: day, minute: -1, offset: nil) }
  let between = bytes[start + 10]
  guard between == space || between == 0x54, bytes[start + 13] == 0x3a else { return nil }
  let (hour, minute) = (pair(11), pair(14))
  guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
  var moment = Moment(day: day, minute: Int32(hour * 60 + minute), offset: nil)
  guard cell.count >= 19 else { return moment }
  guard bytes[start + 16] == 0x3a, (0...60).contains(pair(17)) else { return nil }
  if cell.count > 19 {
    guard let offset = plainOffset(bytes, start + 19, cell.end) else { return nil }
    moment.offset = offset
  }
  return moment
}

/// A number of two digits; far below 0 if there is none.
private func twoDigits(_ bytes: Span<UInt8>, _ at: Int) -> Int {
  let (tens, ones) = (bytes[at] &- 0x30, bytes[at + 1] &- 0x30)
  return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : -1_000_000
}

private func plainOffset(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32? {
  if end - start == 1 { return bytes[start] == 0x5a ? 0 : nil }
  let at = bytes[start] == space ? start + 1 : start
  guard end - at == 5 || (end - at == 6 && bytes[at + 3] == 0x3a) else { return nil }
  guard bytes[at] == 0x2b || bytes[at] == 0x2d else { return nil }
  let (hours, rest) = (twoDigits(bytes, at + 1), twoDigits(bytes, end - 2))
  let minutes = hours * 60 + rest
  guard (0...18).contains(hours), (0..<60).contains(rest) else { return nil }
  return Int32(bytes[at] == 0x2d ? -minutes : minutes)
}

/// The minute of a time of the day that stands in a column of its own.
func minuteOfDay(_ bytes: Span<UInt8>, _ cell: Cell) -> Int32? {
  var cursor = DateCursor(at: cell.start, end: cell.end)
  guard let minute = cursor.time(bytes) else { return nil }
  _ = cursor.zone(bytes)
  return cursor.isAtEnd ? minute : nil
}
