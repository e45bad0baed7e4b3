import ArgumentParser

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

  @Option(name: .customLong("set"), help: "A setting, as in regulars.yml: privacy.k=7.")
  var settings: [String] = []

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

  func validate() throws {
    if asOf != nil, week != nil {
      throw ValidationError("give --as-of or --week, not both")
    }
  }
}
