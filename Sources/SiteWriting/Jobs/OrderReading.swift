import Commerce
import Diagnostics
import Notebook
import OrderImport
import Retention

extension ImportOptions {
  /// What the settings say about the exports.
  init(_ settings: Settings) {
    self.init()
    for pair in settings.orders.columns { columns[pair.key] = pair.value }
    layout = settings.orders.layout
    currency = settings.shop.currency.map { Currency(code: $0) }
    timeZone = settings.shop.timeZone
    country = settings.shop.country
    decimal = Decimal(rawValue: settings.orders.decimal)
    dates =
      switch settings.orders.dates {
      case "dmy": .dayFirst
      case "mdy": .monthFirst
      default: nil
      }
    zeroValue = settings.orders.zeroValue == "exclude" ? .exclude : .include
    maxRejected = settings.orders.maxRejected
    excludeTags = settings.orders.excludeTags
    query = settings.orders.query
    threads = processorCount
  }
}

extension MeasureSettings {
  /// The thresholds that the settings put in force.
  init(_ settings: Settings) {
    self.init()
    lapseDays = settings.lapseDays
    rmstDays = settings.rmstDays
    // The headline needs its own window among those that are computed.
    repeatWindows = Set(settings.repeatWindows + [settings.headlineWindow]).sorted()
    headlineWindow = settings.headlineWindow
    minimum.rate = settings.minimum.rate
    minimum.trend = settings.minimum.trend
    minimum.gaps = settings.minimum.gaps
    minimum.gapsP90 = settings.minimum.gapsP90
    minimum.rfm = settings.minimum.rfm
    minimum.atRisk = settings.minimum.atRisk
    minimum.events = settings.minimum.events
    privacy.k = settings.privacy.k
    privacy.kSensitive = settings.privacy.kSensitive
    trials.holdout = settings.playbooks.holdout
    models.discountRate = settings.models.discountRate
    models.horizonWeeks = settings.models.horizonWeeks
    change.worth.share = settings.change.share
    change.worth.points = settings.change.points
    change.festivals =
      settings.change.festivals.contains("auto")
      ? Festival.kept(in: settings.shop.country)
      : settings.change.festivals.compactMap(Festival.init(rawValue:))
    for pair in settings.population {
      if let people = Double(pair.value), people > 0, people.isFinite {
        regions.populations[pair.key] = people
      }
    }
  }
}

/// Settings given on the command line, laid over those of the file.
func applying(_ overrides: [String], to settings: inout Settings) throws(JobFailure) {
  var findings = Findings()
  for override in overrides { findings.add(contentsOf: settings.set(override)) }
  guard findings.hasErrors else { return }
  var failure = JobFailure(findings)
  failure.exitCode = 64
  throw failure
}

/// The order files that the command line names: files, folders, patterns, and `-`.
///
/// A missing path is a wrong call, not a finding about the input; so is a folder without orders.
func orderSources(_ paths: [String]) throws(JobFailure) -> FoundSources {
  let found: FoundSources
  do {
    found = try FoundSources(paths)
  } catch {
    throw .unreadable("\(error)")
  }
  if let missing = found.missing.first { throw .usage("there is no file \"\(missing)\"") }
  guard !found.sources.isEmpty else {
    var failure = JobFailure(found.findings)
    failure.exitCode = 64
    throw failure
  }
  return found
}

/// Reads the order files that the command line names.
func readOrders(
  named paths: [String],
  options: ImportOptions,
  progress: Progress
) throws(JobFailure) -> ImportResult {
  try readOrders(try orderSources(paths), options: options, progress: progress)
}

/// The same of files that were found.
func readOrders(
  _ found: FoundSources,
  options: ImportOptions,
  progress: Progress
) throws(JobFailure) -> ImportResult {
  var orders = try readOrders(found.sources, options: options, progress: progress)
  orders.findings.add(contentsOf: found.findings)
  return orders
}

/// Reads the orders; a disk that fails ends the job, everything else is a finding.
func readOrders(
  _ sources: [OrderSource],
  options: ImportOptions,
  progress: Progress
) throws(JobFailure) -> ImportResult {
  let result: ImportResult
  let watch = Stopwatch()
  do {
    result = try importOrders(sources, options: options) { step in
      if !progress.isSilent { progress.say(told(step, after: watch.total)) }
    }
  } catch {
    throw .unreadable("\(error)")
  }
  guard !result.findings.all.contains(where: { $0.code == "orders.unreadable" }) else {
    var failure = JobFailure(result.findings)
    failure.exitCode = 74
    throw failure
  }
  return result
}

/// How far the reading has come, how fast it goes, and when the file will be done.
private func told(_ step: ImportProgress, after seconds: Double) -> String {
  let share = step.bytes > 0 ? 100 * step.bytesRead / step.bytes : 100
  var text = "reading \(step.file): \(Progress.grouped(step.rows)) rows, \(share) %"
  guard seconds >= 0.5 else { return text }
  text += ", \(Progress.grouped(Int(Double(step.rows) / seconds))) rows a second"
  if step.bytesRead > 0, step.bytesRead < step.bytes {
    let left = seconds * Double(step.bytes - step.bytesRead) / Double(step.bytesRead)
    text += ", \(Int(left.rounded(.up))) s left"
  }
  return text
}

extension JobFailure {
  fileprivate static func unreadable(_ message: String) -> JobFailure {
    var failure = JobFailure(Findings())
    failure.message = message
    failure.exitCode = 74
    return failure
  }
}
