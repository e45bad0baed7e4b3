import Commerce
package import Diagnostics
import Markup
import Notebook
import OrderImport
package import Pages
import Retention
import Tallying

/// `regulars build`: a content folder in, one edition and the whole site out.
package struct BuildRequest: Sendable {
  package var content: String
  package var output: String
  package var day: DayRequest
  /// `KEY=VALUE`, as in `regulars.yml`.
  package var overrides: [String]
  package var theme: String?
  /// The folder for lists and rejected rows; `private` beside the content folder where absent.
  package var privateFolder: String?
  /// Whether the edition is kept in the content folder.
  package var record: Bool
  /// Whether warnings count as errors.
  package var strict: Bool
  /// `NAME=FILE`: optional tables that stand elsewhere.
  package var tables: [String]

  package init(
    content: String,
    output: String,
    day: DayRequest,
    overrides: [String],
    theme: String?,
    privateFolder: String?,
    record: Bool,
    strict: Bool,
    tables: [String] = []
  ) {
    self.content = content
    self.output = output
    self.day = day
    self.overrides = overrides
    self.theme = theme
    self.privateFolder = privateFolder
    self.record = record
    self.strict = strict
    self.tables = tables
  }
}

package struct BuildResult: Sendable {
  package var findings: Findings
  /// One line of JSON for scripts.
  package var summary: String
  /// What took how long, for a person.
  package var times: String
}

/// - Throws: `JobFailure`; the site that stood in the output folder then still stands.
package func buildSite(
  _ request: BuildRequest,
  themes: [any Theme],
  progress: Progress
) throws(JobFailure) -> BuildResult {
  var watch = Stopwatch()
  let output = try openOutput(request)
  let turn = try privateTurn(request)
  let last = BuildRecord.last(of: request)
  if let last, last.stands { return last.result(seconds: watch.total) }
  let before = BuildInputs.standing(for: request, output)
  // Compared after that, so that whatever changes from here on shows when the record is kept.
  let changed = before == nil ? nil : last?.changedTexts(in: request.content)
  var shop = try readShop(
    request.content,
    day: request.day,
    overrides: request.overrides,
    tables: request.tables,
    privateFolder: request.privateFolder,
    memory: ShopMemory(changed: changed),
    progress: progress,
    watch: &watch
  )
  guard let theme = chosenTheme(request.theme, for: &shop, in: request.content, among: themes)
  else {
    throw JobFailure(shop.findings)
  }
  // A finished week that was never published is published now, and so it stands in the archive:
  // the next build, which reads it back, makes the same pages.
  let issue = try newIssue(of: shop)
  if let issue { shop.published.append(try publishedEdition(issue)) }
  guard !shop.findings.hasErrors, !(request.strict && shop.findings.warnings > 0) else {
    throw JobFailure(shop.findings)
  }
  let files = try plannedFiles(of: shop, in: request.content, theme: theme)
  watch.lap("pages planned")
  let written = try write(files, to: output, of: shop, request: request, progress: progress)
  let made = files.count { !$0.isStanding }
  watch.lap(made < files.count ? "\(made) files made" : "\(files.count) files written")
  do {
    if request.record, let issue { try record(issue, of: shop, in: request.content) }
    if request.record { clearEditions(in: request.content) }
    if let turn { try assign(shop, request, turn) }
  } catch {
    throw error.afterWriting
  }
  let pairs = summary(of: shop, files: files.count, written)
  // What opens a locked site is no file of the input: such a site is always made.
  if let before, shop.lock == nil {
    let own = issue == nil ? [] : [request.content] + editionPaths(of: shop, in: request.content)
    BuildRecord.keep(
      request,
      before,
      output,
      written: Set(own),
      outlines: shop.outlines,
      saying: shop.findings,
      pairs
    )
  }
  return BuildResult(
    findings: shop.findings,
    summary: summaryLine(pairs, seconds: watch.total),
    times: watch.laps.map { "\($0.stage) \(Stopwatch.text($0.seconds)) s" }.joined(separator: " · ")
  )
}

/// Every finding about a content folder; nothing is written.
package func checkContent(
  _ content: String,
  overrides: [String],
  tables: [String] = [],
  privateFolder: String? = nil,
  progress: Progress
) throws(JobFailure) -> Findings {
  var watch = Stopwatch()
  do {
    return try readShop(
      content,
      day: .automatic,
      overrides: overrides,
      tables: tables,
      privateFolder: privateFolder,
      progress: progress,
      watch: &watch
    ).findings
  } catch {
    // Findings are what the check is asked for; only a call that cannot be meant ends it.
    guard error.message == nil else { throw error }
    return error.findings
  }
}

/// Reads everything, counts, and checks the notes against the numbers: all findings at once.
func readShop(
  _ content: String,
  day: DayRequest,
  overrides: [String],
  tables: [String],
  privateFolder: String? = nil,
  memory: ShopMemory = ShopMemory(),
  progress: Progress,
  watch: inout Stopwatch
) throws(JobFailure) -> ShopReading {
  let lists = try privateFolderPath(privateFolder, beside: content)
  let files = try ShopFiles(content, overrides: overrides, since: memory.changed)
  var findings = files.findings
  let lock = try SiteLock(files.settings, content: content, lists: lists, into: &findings)
  let sources = files.orderSources(into: &findings)
  guard !sources.isEmpty else { throw JobFailure(findings.under(content, privateFolder: lists)) }
  var options = ImportOptions(files.settings)
  options.tables = try files.tableSources(named: tables, into: &findings)
  if let drawn = TableSource.assignments(inPrivateFolder: lists) { options.tables.append(drawn) }
  let reading = ShopMemory.Reading(files, options, sources, overrides: overrides)
  let orders = try memory.orders(reading) { () throws(JobFailure) in
    try readOrders(sources, options: options, progress: progress)
  }
  findings.add(contentsOf: orders.findings.placed(in: files.settings))
  let rows = orders.files.reduce(0) { $0 + $1.rows }
  watch.lap("\(Progress.grouped(rows)) rows read")
  guard !orders.files.isEmpty else {
    throw JobFailure(findings.under(content, privateFolder: lists))
  }
  let last = try lastDay(
    day,
    of: orders,
    wholeWeeks: true,
    findings: findings.under(content, privateFolder: lists)
  )
  progress.say("counting \(Progress.grouped(orders.ledger.orders.count)) orders")
  var kept = orders.cut(after: last)
  findings.add(contentsOf: kept.join(files.notebook.competitors, asOf: last))
  // That file grows between two builds of one week: a page that counted its rows would differ.
  kept.tables.removeAll { $0.name.hasPrefix("private/") }
  if kept.ledger.orders.count == 0 { findings.add(.noOrders(upTo: last.iso)) }
  let counted = try memory.counted(ShopMemory.Counting(reading, files, asOf: last)) {
    () throws(JobFailure) in
    try countedEdition(of: kept, asOf: last, settings: files.settings, notebook: files.notebook)
  }
  var made = counted.edition
  let fewer = Diagnostic.fewerOrders(
    in: kept.ledger,
    than: files.published,
    before: made.week.id
  )
  if let fewer { findings.add(fewer) }
  made.keepSilence(of: files.published)
  // How much is known of customers is summed from what is told of them.
  made.add(
    files.notebook,
    peers: files.settings.peerTarget,
    questions: files.settings.questionTarget
  )
  let pictures = files.folder.pictures
  var known = Site.knownNames(
    for: made,
    notebook: files.notebook,
    pictures: Set(pictures.map(\.name))
  )
  // A product without a page of its own is known too.
  known.products = Set(kept.ledger.products)
  // Where the texts are not read, what they name is what it was.
  if files.changed == nil { findings.add(contentsOf: files.notebook.check(known)) }
  let names = CareNames(
    asOf: last,
    products: Set(kept.ledger.products),
    segments: RFMGroup.allCases.filter { $0 != .notYet }.map(\.name)
  )
  findings.add(contentsOf: files.notebook.checkCare(names))
  findings.add(contentsOf: files.notebook.check(asOf: last))
  watch.lap("counted")
  let isLatest = try isLatestWeek(made, of: orders)
  let planning = try planned(
    counted,
    of: kept,
    boughtSince: isLatest ? customers(of: kept.ledger, buyingAfter: last, in: orders.ledger) : [],
    files.settings,
    files.notebook,
    into: &findings
  )
  watch.lap("planned")
  // Of the same input the last build said everything; an error now means that it is not the same.
  let all = findings.hasErrors ? nil : files.changed?.findings
  return ShopReading(
    settings: files.settings,
    notebook: files.notebook,
    orders: kept,
    edition: made,
    tallies: counted.tallies,
    planning: planning,
    isLatestWeek: isLatest,
    published: files.published,
    pictures: pictures.map { ThemeAsset(path: $0.name, bytes: $0.bytes) },
    findings: all ?? findings.under(content, privateFolder: lists),
    sources: sources,
    options: options,
    lock: lock,
    changed: files.changed
  )
}

func siteInput(of shop: ShopReading) -> SiteInput {
  SiteInput(
    edition: shop.edition,
    published: shop.published,
    notebook: shop.notebook,
    plan: shop.planning.plan,
    pictures: shop.pictures,
    holdout: shop.settings.playbooks.holdout,
    resultWindow: shop.settings.playbooks.window,
    messageCap: shop.settings.playbooks.cap,
    languages: shop.settings.shop.languages.compactMap(Language.init(rawValue:)),
    address: shop.settings.shop.url,
    isIndexed: shop.settings.indexing,
    warnings: shop.findings.warnings
  )
}

/// Takes the output's lock before anything is read, so that a second build stops at once.
private func openOutput(_ request: BuildRequest) throws(JobFailure) -> SiteOutput {
  _ = try ContentFolder.standing(at: request.content)
  do {
    _ = try privatePath(request)
    return try SiteOutput(at: request.output, sources: [request.content])
  } catch {
    throw JobFailure(error)
  }
}

private func write(
  _ files: [PlannedFile],
  to output: borrowing SiteOutput,
  of shop: ShopReading,
  request: BuildRequest,
  progress: Progress
) throws(JobFailure) -> WriteSummary {
  do {
    try writePrivate(shop, request: request)
    let leaks = LeakGate(shop.sources, options: shop.options, vocabulary: shop.publicWords)
    let privacy = shop.edition.settings.privacy
    let groups = SmallGroups(k: privacy.k, kSensitive: privacy.kSensitive)
    return try output.write(
      files,
      head: SiteHead(shop: shop.edition.shop.name, week: shop.edition.week.id.iso),
      gate: PublishingGate(
        see: { path, bytes in
          leaks.see(path, bytes)
          groups.see(path, bytes)
        },
        findings: { read throws(SiteWritingError) in try leaks.findings(read) + groups.findings }
      ),
      progress: { step in
        if case .file(let done, let all) = step, !progress.isSilent {
          progress.say("writing \(done) of \(all) files")
        }
      }
    )
  } catch {
    throw JobFailure(error, after: shop.findings)
  }
}

/// Keeps other builds away from the assignments, from before they are read until they are written.
private func privateTurn(_ request: BuildRequest) throws(JobFailure) -> OutputLock? {
  guard request.record else { return nil }
  do throws(SiteWritingError) {
    let path = try privatePath(request)
    let lock = try OutputLock(beside: try Disk.resolved(path), named: path)
    if let problem = try AssignmentFile(inFolder: path).problem {
      throw SiteWritingError.refused([problem])
    }
    return lock
  } catch {
    throw JobFailure(error)
  }
}

/// Writes down who is in which arm, then the lists; nobody is assigned to a past week.
private func assign(
  _ shop: ShopReading,
  _ request: BuildRequest,
  _ turn: borrowing OutputLock
) throws(JobFailure) {
  guard shop.isLatestWeek else { return }
  do {
    let folder = try privateFolder(request)
    try ContactLists.clear(folder)
    let file = try AssignmentFile(inFolder: folder.folder)
    let ledger = shop.orders.ledger
    if let bytes = file.adding(shop.planning.runs, of: ledger, on: shop.edition.asOf) {
      try folder.write(AssignmentFile.name, bytes)
    }
    let lists = ContactLists(
      ledger: ledger,
      tallies: shop.tallies,
      runs: shop.planning.runs
    )
    try lists.write(into: folder)
  } catch {
    throw JobFailure(error, after: shop.findings)
  }
}

/// Rejected rows as they came, for the person who mends the export.
private func writePrivate(
  _ shop: ShopReading,
  request: BuildRequest
) throws(SiteWritingError) {
  let folder = try privateFolder(request)
  try ServiceLists(shop.orders.ledger, asOf: shop.edition.asOf).write(into: folder)
  guard !shop.orders.rejects.isEmpty else { return try folder.remove("rejects.csv") }
  var table = SpreadsheetTable(columns: ["file", "line", "column", "reason", "row"])
  for reject in shop.orders.rejects {
    table.append([
      .text(reject.file), .exact(String(reject.line)), .exact(String(reject.column)),
      .exact(reject.reason), .text(String(decoding: reject.record, as: UTF8.self)),
    ])
  }
  try folder.write("rejects.csv", table.bytes)
}

private func summary(
  of shop: ShopReading,
  files: Int,
  _ written: WriteSummary
) -> [[String]] {
  let edition = shop.edition
  let pairs: [(String, String)] = [
    ("schema", String(edition.schema)), ("week", "\"\(edition.week.id.iso)\""),
    ("asOf", "\"\(edition.asOf.iso)\""), ("pages", String(files)), ("files", String(files)),
    ("written", String(written.written)), ("unchanged", String(written.unchanged)),
    ("orders", String(edition.input.orders)), ("customers", String(edition.input.customers)),
    ("warnings", String(shop.findings.warnings)), ("errors", String(shop.findings.errors)),
  ]
  return pairs.map { [$0.0, $0.1] }
}
