import Commerce
import Notebook
import OrderImport
import Retention
import Tallying

/// What the lists are written from: everything that is known of customers one by one.
struct ListedCustomers {
  let ledger: Ledger
  let tallies: Tallies
  let lists: CustomerLists
  let refills: CustomerRefills
  /// Nothing where no model may be shown.
  let forecasts: CustomerForecasts?

  init(
    _ ledger: Ledger,
    asOf day: Day,
    settings: Settings,
    models: ModelRequest
  ) throws(JobFailure) {
    let measures = MeasureSettings(settings)
    var choices = TallyChoices()
    choices.calibrateTo = try models.calibration(of: ledger, asOf: day)
    do {
      tallies = try Tallies(
        of: ledger,
        asOf: day,
        partitions: processorCount,
        choices: choices
      )
    } catch {
      throw JobFailure(error)
    }
    self.ledger = ledger
    lists = CustomerLists(tallies: tallies, settings: measures)
    refills = CustomerRefills(tallies: tallies, settings: measures)
    forecasts = CustomerForecasts(
      tallies: tallies,
      settings: measures,
      currency: ledger.currency,
      wanted: models.model
    )
  }
}

/// Writes every list into the folder; a list with nobody on it is removed or stands empty.
func write(
  _ people: ListedCustomers,
  _ notebook: NotebookContents,
  into folder: PrivateFolder
) throws(SiteWritingError) {
  let (ledger, tallies) = (people.ledger, people.tallies)
  try folder.write("customers.csv") { put throws(SiteWritingError) in
    try putCustomers(people, put)
  }
  var segments: [RFMGroup: SpreadsheetTable] = [:]
  var winBack: [WinBackRow] = []
  var hasLapsed = [Bool](repeating: false, count: ledger.customers.count)
  tallies.forEachCustomer(of: ledger) { row in
    segments[row.group, default: SpreadsheetTable(columns: segmentColumns)].append(
      segmentCells(row, ledger, tallies.asOf)
    )
    hasLapsed[row.customer] = people.lists.cause(of: row) != nil
    if people.lists.isToWinBack(row) {
      winBack.append(WinBackRow(row, people.lists, people.forecasts))
    }
  }
  for group in RFMGroup.allCases where group != .notYet {
    let name = "segment-" + group.name.replacing("_", with: "-") + ".csv"
    if let table = segments[group] {
      try folder.write(name, table.bytes)
    } else {
      try folder.remove(name)
    }
  }
  winBack.sort { $0.comesBefore($1) }
  var table = SpreadsheetTable(columns: WinBackRow.columns)
  for (index, row) in winBack.enumerated() {
    table.append(row.cells(rank: index + 1, ledger, notebook))
  }
  try folder.write("win-back.csv", table.bytes)
  try folder.write("due.csv") { put throws(SiteWritingError) in
    try putDue(people, hasLapsed: hasLapsed, put)
  }
  try ServiceLists(ledger, asOf: tallies.asOf).write(into: folder)
}

/// Writes piece by piece, so that millions of rows never stand in memory at once.
func putCustomers(
  _ people: ListedCustomers,
  _ put: ([UInt8]) throws(SiteWritingError) -> Void
) throws(SiteWritingError) {
  var table = CustomerTable(people.ledger, people.tallies, people.lists, people.forecasts)
  try people.tallies.forEachCustomer(of: people.ledger) { row throws(SiteWritingError) in
    table.append(row)
    if table.size > 1 << 20 { try put(table.drain()) }
  }
  try put(table.drain())
}

private func putDue(
  _ people: ListedCustomers,
  hasLapsed: [Bool],
  _ put: ([UInt8]) throws(SiteWritingError) -> Void
) throws(SiteWritingError) {
  var table = DueTable(people.ledger, people.tallies, people.refills, hasLapsed: hasLapsed)
  try people.tallies.forEachOpenRefill(
    of: people.ledger,
    products: people.refills.products
  ) { row throws(SiteWritingError) in
    table.append(row)
    if table.size > 1 << 20 { try put(table.drain()) }
  }
  try put(table.drain())
}

private let segmentColumns = [
  "customer_id", "first_day", "last_day", "recency_days", "purchase_days", "net_sales", "r", "f",
  "m", "tier", "rung",
]

private func segmentCells(
  _ row: CustomerRow,
  _ ledger: Ledger,
  _ asOf: Day
) -> [SpreadsheetTable.Cell] {
  [.text(ledger.customers.text(Int32(row.customer)))]
    + [
      row.firstDay.iso, row.lastDay.iso, "\(asOf - row.lastDay)", "\(row.purchaseDays)",
      "\(row.net)", "\(row.r)", "\(row.f)", "\(row.m)", "T\(row.tier)", "\(row.rung)",
    ].map { .exact($0) }
}
