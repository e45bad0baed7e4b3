package import Commerce

/// Customers by RFM group at D and by the weeks of their first and last purchase days.
///
/// What a group is worth is a sum over such cells, each at its mean days: the expected spend is linear
/// in repeat sales.
package struct Values: Sendable, Equatable {
  /// Sorted by group, first, last, x.
  package var rows: [ValueRow] = []

  package init() {}

  package init(rows: [ValueRow]) { self.rows = rows }

  /// Customers of any history, all in group 0.
  package init(of buyers: some Sequence<BuyerRow>) {
    var cells = SparseTable<ValueSums>()
    var low = Int32.max
    for row in buyers { low = min(low, row.first.week.number) }
    for row in buyers {
      let weeks = (row.first.week.number - low, row.last.week.number - low)
      let key = UInt64(weeks.0) << 42 | UInt64(weeks.1) << 20 | UInt64(row.x)
      var slot = cells.find(key)
      if slot < 0 { slot = cells.insert(key, ValueSums()) }
      cells.rows[slot].customers += Int64(row.customers)
      cells.rows[slot].first += Int64(row.customers) * Int64(row.first.number)
      cells.rows[slot].last += Int64(row.customers) * Int64(row.last.number)
      cells.rows[slot].repeatSales += row.repeatSales
    }
    rows = cells.sorted().map { key, sums in
      ValueRow(
        group: 0,
        first: Week(number: low + Int32(key >> 42)),
        last: Week(number: low + Int32(key >> 20 & 0x3f_ffff)),
        x: Int(key & 0xF_FFFF),
        sums
      )
    }
  }

  /// Adds the customers of one purchase day: those of a group and last day who are not here yet.
  mutating func addOneTimers(_ segments: Segments) {
    struct Key: Hashable {
      var group: Int32
      var week: Week
    }
    var cells: [Key: (customers: Int, days: Int64)] = [:]
    for row in segments.rows(.rfm) {
      let key = Key(group: row.rfmGroup.rawValue, week: row.lastDay.week)
      cells[key, default: (0, 0)].customers += row.customers
      cells[key, default: (0, 0)].days += Int64(row.customers) * Int64(row.lastDay.number)
    }
    for row in rows {
      let key = Key(group: row.group, week: row.last)
      cells[key, default: (0, 0)].customers -= row.customers
      cells[key, default: (0, 0)].days -= row.lastDays
    }
    for (key, cell) in cells where cell.customers > 0 {
      var sums = ValueSums()
      sums.customers = Int64(cell.customers)
      sums.first = cell.days
      sums.last = cell.days
      rows.append(ValueRow(group: key.group, first: key.week, last: key.week, x: 0, sums))
    }
    // What came from a dictionary has no order of its own.
    rows.sort { ($0.group, $0.first, $0.last, $0.x) < ($1.group, $1.first, $1.last, $1.x) }
  }
}

package struct ValueRow: TallyRow {
  /// `RFMGroup` at D.
  package var group: Int32
  package var first: Week
  package var last: Week
  /// Purchase days after the first.
  package var x: Int
  package var customers: Int
  /// Sums of `Day.number`.
  package var firstDays: Int64
  package var lastDays: Int64
  /// Gross − discounts of the repeat purchase days, minor units.
  package var repeatSales: Int64

  init(group: Int32, first: Week, last: Week, x: Int, _ sums: ValueSums) {
    self.group = group
    self.first = first
    self.last = last
    self.x = x
    customers = Int(sums.customers)
    firstDays = sums.first
    lastDays = sums.last
    repeatSales = sums.repeatSales
  }
}

struct ValueSums: Sendable {
  var customers: Int64 = 0
  var first: Int64 = 0
  var last: Int64 = 0
  var repeatSales: Int64 = 0
}
