import Commerce
import Diagnostics
import Notebook
import OrderImport
import Pages
import Retention
import Tallying

/// The numbers of one week, and the tallies they were made from.
struct CountedEdition {
  var edition: Edition
  var tallies: Tallies
}

/// Counts the orders up to D and computes everything that the edition says: values to values.
///
/// The orders are cut at D already. Fails where the amounts are too large to add up exactly.
func countedEdition(
  of orders: ImportResult,
  asOf day: Day,
  settings: Settings,
  notebook: NotebookContents? = nil,
  models request: ModelRequest = ModelRequest()
) throws(JobFailure) -> CountedEdition {
  var orders = orders
  return try countedEdition(
    of: &orders,
    keepsOrders: true,
    asOf: day,
    settings: settings,
    notebook: notebook,
    models: request
  )
}

/// The same; without `keepsOrders` the orders are given up as soon as they are counted.
///
/// Millions of them are most of the program's memory, and what is computed from their tallies needs
/// some of its own.
func countedEdition(
  of orders: inout ImportResult,
  keepsOrders: Bool,
  asOf day: Day,
  settings: Settings,
  notebook: NotebookContents? = nil,
  models request: ModelRequest = ModelRequest()
) throws(JobFailure) -> CountedEdition {
  var thresholds = MeasureSettings(settings)
  thresholds.models.model = request.model
  var choices = TallyChoices()
  choices.repeatWindow = thresholds.headlineWindow
  choices.yearBefore =
    YearBefore(
      Tallies.editionWeek(asOf: day),
      festivals: thresholds.change.festivals
    ).week
  choices.trialWindow = settings.playbooks.window
  for playbook in notebook?.playbooks ?? [] {
    choices.trialWindows[playbook.slug] = playbook.success?.window
    thresholds.trials.holdouts[playbook.slug] = playbook.holdout
  }
  choices.calibrateTo = try request.calibration(of: orders.ledger, asOf: day)
  let tallies: Tallies
  do {
    tallies = try Tallies(
      of: drawnBefore(day, orders),
      asOf: day,
      partitions: processorCount,
      choices: choices
    )
  } catch {
    throw JobFailure(error)
  }
  if !keepsOrders { orders.ledger.giveUpOrders() }
  let week = EditionWeek(tallies: tallies)
  var measures = Measures(
    tallies: tallies,
    settings: thresholds,
    names: names(orders, settings, notebook),
    currency: orders.ledger.currency
  )
  // No column for discounts is not a shop without discounts.
  if !orders.hasDiscounts { measures.discounts = .unknown }
  var edition = Edition(
    week: Edition.WeekInfo(id: week.week, complete: week.isComplete),
    asOf: day,
    shop: Edition.Shop(
      name: settings.shop.name,
      currency: orders.ledger.currency.code,
      timeZone: orders.ledger.timeZone,
      country: settings.shop.country,
      madeUp: settings.shop.madeUp
    ),
    settings: thresholds,
    input: InputMeasures(tallies: tallies, account: account(of: orders, tallies)),
    measures: measures
  )
  if let notebook {
    edition.add(notebook, peers: settings.peerTarget, questions: settings.questionTarget)
  }
  return CountedEdition(edition: edition, tallies: tallies)
}

extension Ledger {
  /// Leaves the words for codes, and nothing of orders and customers.
  fileprivate mutating func giveUpOrders() {
    var words = Ledger(currency: currency, timeZone: timeZone)
    (words.products, words.productTitles) = (products, productTitles)
    (words.channels, words.regions) = (channels, regions)
    words.tables = tables
    self = words
  }

  /// Leaves out what customers are called, which no count asks for.
  mutating func giveUpNames() { customers = KeyTable() }
}

/// The ledger without the draws of D itself: of those nothing can be known yet, and a build says
/// the same before they are written down as after.
private func drawnBefore(_ day: Day, _ orders: ImportResult) -> Ledger {
  var ledger = orders.ledger
  ledger.tables.assignments.removeAll { $0.day >= day }
  return ledger
}

/// What codes are called; the words of a column that people type into freely stay at home unless
/// the settings let them out.
private func names(
  _ orders: ImportResult,
  _ settings: Settings,
  _ notebook: NotebookContents?
) -> MeasureNames {
  var names = MeasureNames(orders.ledger)
  names.segments = SegmentRules(
    cost: notebook?.profile.segments.first.map {
      minorUnits($0.cost, orders.ledger.currency)
    },
    holdout: settings.playbooks.holdout,
    playbooks: notebook.map(messages) ?? [:]
  )
  if !settings.privacy.publicText.contains("channel") { names.channels = [] }
  return names
}

/// What each playbook that can be told apart by group states of its effect: the one that the shop
/// names for its groups, else all that write to people.
private func messages(_ notebook: NotebookContents) -> [String: Double?] {
  let named = notebook.profile.segments.compactMap(\.playbook).map(\.slug)
  let meant = notebook.playbooks.filter { playbook in
    named.isEmpty
      ? playbook.isOn && (playbook.segment != nil || playbook.where != nil)
      : named.contains(playbook.slug)
  }
  return Dictionary(uniqueKeysWithValues: meant.map { ($0.slug, $0.effect?.value) })
}

extension ImportResult {
  /// Whether a column of one of the files says what was taken off a price.
  fileprivate var hasDiscounts: Bool {
    inspections.contains { file in
      file.columns.contains { $0.as == "discount" || $0.as == "order_discount" }
    }
  }
}

/// D, as asked for and as the orders allow; a refusal comes with what was found before.
func lastDay(
  _ request: DayRequest,
  of orders: ImportResult,
  wholeWeeks: Bool,
  findings: Findings
) throws(JobFailure) -> Day {
  do {
    return try request.day(lastOrder: orders.lastOrderDay, wholeWeeks: wholeWeeks)
  } catch {
    var failure = error
    failure.findings = findings
    throw failure
  }
}

private func account(of orders: ImportResult, _ tallies: Tallies) -> InputMeasures.Account {
  InputMeasures.Account(
    files: orders.files,
    tables: orders.tables,
    excludedOrders: orders.excludedOrders,
    lines: tallies.lines,
    identifiedLines: tallies.identifiedLines,
    unlinkedReturns: orders.unlinkedReturns
  )
}
