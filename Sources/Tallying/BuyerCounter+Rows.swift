import Commerce

/// What the customers who came back, and those who did not yet, are counted to.
struct BuyerTables: Sendable {
  var buyers = Buyers()
  var calibrated = Calibrated()
  var repeatSales: [AmountRow] = []
  var values = Values()
}

extension BuyerCounter {
  /// Turns the records into rows: who buys how often at D, at the end of calibration, for how much.
  ///
  /// The counter's own records are given back as they are sorted.
  mutating func finished(_ cuts: Cuts) -> BuyerTables {
    let records = Record.sorted(takeRecords())
    let changed = Changed.sorted(takeChanged())
    return BuyerTables(
      buyers: buyers(records),
      calibrated: calibrated(records, changed),
      repeatSales: repeatSales(records, changed),
      values: values(records, cuts)
    )
  }

  private func day(_ index: Int) -> Day { Day(number: scope.calendar.days[index]) }

  private func buyers(_ records: [Record]) -> Buyers {
    var rows: [BuyerRow] = []
    rows.reserveCapacity(records.count + once.count)
    var next = 0
    for first in 0..<once.count {
      let day = day(first)
      if once[first] > 0 {
        rows.append(
          BuyerRow(first: day, last: day, x: 0, customers: Int(once[first]), repeatSales: 0)
        )
      }
      var key: UInt64 = 0
      while next < records.count, records[next].first == first {
        let record = records[next]
        if record.key != key {
          key = record.key
          let last = self.day(record.last)
          rows.append(
            BuyerRow(first: day, last: last, x: record.x, customers: 0, repeatSales: 0)
          )
        }
        rows[rows.count - 1].customers += 1
        rows[rows.count - 1].repeatSales += record.repeatSales
        next += 1
      }
    }
    return Buyers(rows: rows)
  }

  /// The same at the end of calibration: who bought nothing since stands as at D.
  ///
  /// Three sorted lists become one: unchanged customers, changed ones, and those of one day.
  private func calibrated(_ records: [Record], _ changed: [Changed]) -> Calibrated {
    let end = scope.calendar.days.partitionIndex { $0 > scope.calibrationEnd }
    var rows: [CalibratedRow] = []
    rows.reserveCapacity(records.count)
    var key = UInt64.max
    func add(_ next: UInt64, _ customers: Int, _ sales: Int64, _ later: Int64) {
      if next != key {
        key = next
        rows.append(CalibratedRow(first: day(next.first), last: day(next.last), x: next.x))
      }
      rows[rows.count - 1].customers += customers
      rows[rows.count - 1].repeatSales += sales
      rows[rows.count - 1].laterDays += Int(later)
    }
    var (same, moved) = (0, 0)
    for first in 0..<end {
      let count = once[first] + onceThen[first]
      let place = BuyerCounter.key(Int32(first), Int32(first), 0)
      if count > 0 { add(place, Int(count), 0, laterDays[first]) }
      while true {
        while same < records.count, records[same].last >= end { same += 1 }
        let left = same < records.count ? records[same].key : .max
        let right = moved < changed.count ? changed[moved].key : .max
        guard min(left, right) < .max, Int(min(left, right) >> 42) == first else { break }
        if left <= right {
          add(left, 1, records[same].repeatSales, 0)
          same += 1
        } else {
          add(right, 1, changed[moved].repeatSales, changed[moved].later)
          moved += 1
        }
      }
    }
    return Calibrated(rows: rows)
  }

  /// Repeat sales by number of repeats, of three digits, as of the day models are fitted to.
  private func repeatSales(_ records: [Record], _ changed: [Changed]) -> [AmountRow] {
    var cells = SparseTable<AmountSums>()
    func add(_ x: Int, _ amount: Int64) {
      let key = UInt64(x) << 20 | UInt64(KeptAmount(amount).code + KeptAmount.zero)
      var slot = cells.find(key)
      if slot < 0 { slot = cells.insert(key, AmountSums()) }
      cells.rows[slot].add(amount)
    }
    if scope.isFittedToCalibration {
      let end = scope.calibrationEnd
      for record in records where scope.calendar.days[record.last] <= end {
        add(record.x, record.repeatSales)
      }
      for record in changed { add(record.x, record.repeatSales) }
    } else {
      for record in records { add(record.x, record.repeatSales) }
    }
    return cells.sorted().map { key, sums in
      var row = AmountRow(
        kind: .repeatSales,
        class: Int32(key >> 20),
        value: KeptAmount(code: Int(key & 0xF_FFFF) - KeptAmount.zero).value
      )
      row.add(sums)
      return row
    }
  }

  /// Customers who came back by group, by the weeks of their first and last days, and by repeats.
  private func values(_ records: [Record], _ cuts: Cuts) -> Values {
    let scores = ScoreTable(cuts.now, scope.calendar)
    let places = scope.calendar.places
    let days = scope.calendar.days
    var cells = SparseTable<ValueSums>()
    for record in records {
      let group = scores.group(last: record.last, purchaseDays: record.x + 1, net: record.net)
      let weeks = (UInt64(places[record.first].week), UInt64(places[record.last].week))
      let key = UInt64(group) << 56 | weeks.0 << 38 | weeks.1 << 20 | UInt64(record.x)
      var slot = cells.find(key)
      if slot < 0 { slot = cells.insert(key, ValueSums()) }
      cells.rows[slot].customers += 1
      cells.rows[slot].first += Int64(days[record.first])
      cells.rows[slot].last += Int64(days[record.last])
      cells.rows[slot].repeatSales += record.repeatSales
    }
    let weeks = scope.calendar.weeks
    return Values(
      rows: cells.sorted().map { key, sums in
        ValueRow(
          group: Int32(key >> 56),
          first: Week(number: weeks[Int(key >> 38 & 0x3_ffff)]),
          last: Week(number: weeks[Int(key >> 20 & 0x3_ffff)]),
          x: Int(key & 0xF_FFFF),
          sums
        )
      }
    )
  }
}

extension UInt64 {
  fileprivate var first: Int { Int(self >> 42) }
  fileprivate var last: Int { Int(self >> 20 & 0x3f_ffff) }
  fileprivate var x: Int { Int(self & 0xF_FFFF) }
}

/// An amount of which three digits are kept, as a small number that sorts as the amounts do.
private struct KeptAmount {
  /// More than the magnitude of any code.
  static let zero = 1 << 16
  /// Tens cut off, and what is left: 1000 e + m for m·10ᵉ, with the amount's sign.
  let code: Int

  init(code: Int) { self.code = code }

  init(_ amount: Int64) {
    var rest = amount.magnitude
    var tens = 0
    while rest >= 1000 {
      rest /= 10
      tens += 1
    }
    code = (amount < 0 ? -1 : 1) * (tens * 1000 + Int(rest))
  }

  var value: Int64 {
    var value = Int64(code.magnitude % 1000)
    for _ in 0..<Int(code.magnitude / 1000) { value *= 10 }
    return code < 0 ? -value : value
  }
}

extension Array {
  /// The position of the first element that `isAfter` holds for, which is monotone over them.
  fileprivate func partitionIndex(_ isAfter: (Element) -> Bool) -> Int {
    firstIndex(where: isAfter) ?? count
  }
}
