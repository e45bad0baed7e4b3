import ArgumentParser
import Commerce
import Glibc
import Retention
import SiteWriting

/// How an export is to be read, where its own words are not enough.
struct OrderOptions: ParsableArguments {
  @Option(help: "Names of columns: order_id=InvoiceNo,discount=- (a dash: no such column).")
  var columns: String?

  @Option(help: "The layout by name, where recognition fails.")
  var layout: String?

  @Option(help: "ISO 4217 code of the amounts.")
  var currency: String?

  @Option(help: "IANA name of the shop's time zone.")
  var timeZone: String?

  @Option(help: "An optional table and its file: refunds=refunds.csv; may be given several times.")
  var table: [String] = []

  @Option(name: .customLong("set"), help: "A setting, as in regulars.yml: privacy.k=7.")
  var settings: [String] = []

  func validate() throws {
    var names: Set<Substring> = []
    var headers: Set<Substring> = []
    for pair in (columns ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw ValidationError("--columns takes name=header, not \"\(pair)\"")
      }
      guard names.insert(parts[0]).inserted else {
        throw ValidationError("--columns names \(parts[0]) twice")
      }
      guard parts[1] == "-" || headers.insert(parts[1]).inserted else {
        throw ValidationError("--columns gives the header \"\(parts[1])\" to two columns")
      }
    }
  }

  /// The same as settings: an option is a setting said aloud, and wins over the file.
  var asSettings: [String] {
    var all = settings
    for pair in (columns ?? "").split(separator: ",") { all.append("orders.columns.\(pair)") }
    if let layout { all.append("orders.layout=\(layout)") }
    if let currency { all.append("shop.currency=\(currency)") }
    if let timeZone { all.append("shop.timeZone=\(timeZone)") }
    return all
  }
}

/// The day that the numbers stop at.
struct DayOptions: ParsableArguments {
  @Option(help: "The last day that counts: 2026-11-22.")
  var asOf: String?

  @Option(help: "An ISO week, 2026-W47, or last: the last week over by this machine's clock.")
  var week: String?

  func validate() throws { _ = try request() }

  /// The machine's clock is asked for nothing but `--week last`.
  func request() throws(ValidationError) -> DayRequest {
    switch (asOf, week) {
    case (nil, nil): return .automatic
    case (let text?, nil):
      guard let day = Day(iso: text) else {
        throw ValidationError("--as-of takes a day such as 2026-11-22, not \"\(text)\"")
      }
      return .asOf(day)
    case (nil, "last"): return .weekOver(localToday().week - 1)
    case (nil, let text?):
      guard let week = Week(iso: text) else {
        throw ValidationError("--week takes an ISO week such as 2026-W47, not \"\(text)\"")
      }
      return .week(week)
    case (_?, _?): throw ValidationError("give --as-of or --week, not both")
    }
  }

  private func localToday() -> Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let (year, month) = (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1)
    return Day(year: year, month: month, day: Int(local.tm_mday)) ?? Day(number: 0)
  }
}

/// How the models of coming back are fitted.
struct ModelOptions: ParsableArguments {
  @Option(help: "Fit the models to what was known on this day, and check them on what came after.")
  var calibrateTo: String?

  @Option(help: "Show this model: nbd, bgnbd, mbgnbd or paretonbd; the best without it.")
  var model: String?

  func validate() throws {
    if let calibrateTo, Day(iso: calibrateTo) == nil {
      throw ValidationError("--calibrate-to takes a day such as 2026-06-30, not \"\(calibrateTo)\"")
    }
    _ = try Self.named(model)
  }

  /// The model of a name.
  static func named(_ name: String?) throws -> ModelName? {
    guard let name else { return nil }
    guard let model = ModelName(rawValue: name) else {
      let names = ModelName.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--model takes one of \(names), not \"\(name)\"")
    }
    return model
  }

  var request: ModelRequest {
    ModelRequest(
      calibrateTo: calibrateTo.flatMap { Day(iso: $0) },
      model: model.flatMap(ModelName.init(rawValue:))
    )
  }
}
