import Commerce

/// One key of `regulars.yml`: its path, what it may hold, and where the value goes.
struct SettingKey: Sendable {
  enum Form: Sendable {
    case text
    case choice([String])
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case flag
    case texts
    case integers(ClosedRange<Int>)
    /// A map from these keys (or from any, where empty) to texts.
    case pairs([String])
    /// Kept as it was written.
    case tree
  }

  let name: String
  let form: Form
  var isSecret = false
  let read: @Sendable (Settings) -> SettingValue
  /// Stores a value of the form above; another is ignored.
  let write: @Sendable (inout Settings, SettingValue) -> Void

  /// Every key, in the order in which they are documented and listed.
  static let all: [SettingKey] = shop + orders + measures + rest

  /// The order columns that `orders.columns` may map.
  static let columns = OrderField.allCases.map(\.rawValue)

  /// The optional tables beside the orders.
  static let tableNames = [
    "products", "customers", "refunds", "ratings", "service", "mystery-shops", "exits", "campaigns",
    "prices", "assignments", "costs", "contacts",
  ]

  /// The map and the entry that a path such as `orders.columns.order_id` names.
  static func entry(_ path: String) -> (key: SettingKey, name: String)? {
    for key in all {
      guard case .pairs = key.form, path.hasPrefix(key.name + ".") else { continue }
      return (key, String(path.dropFirst(key.name.count + 1)))
    }
    return nil
  }

  private static let shop: [SettingKey] = [
    text("shop.name", \.shop.name),
    optionalText("shop.currency", \.shop.currency),
    optionalText("shop.timeZone", \.shop.timeZone),
    country,
    optionalText("shop.url", \.shop.url),
    texts("shop.languages", \.shop.languages),
    optionalText("shop.noteLanguage", \.shop.noteLanguage),
    flag("shop.madeUp", \.shop.madeUp),
    optionalText("shop.salt", \.shop.salt, isSecret: true),
  ]

  private static let orders: [SettingKey] = [
    texts("orders.files", \.orders.files),
    optionalText("orders.layout", \.orders.layout),
    pairs("orders.columns", \.orders.columns, keys: columns),
    text("orders.decimal", \.orders.decimal, among: ["auto", "point", "comma"]),
    text("orders.dates", \.orders.dates, among: ["auto", "ymd", "dmy", "mdy"]),
    text("orders.zeroValue", \.orders.zeroValue, among: ["include", "exclude"]),
    number("orders.maxRejected", \.orders.maxRejected, 0...1),
    texts("orders.excludeTags", \.orders.excludeTags),
    optionalText("orders.query", \.orders.query),
    text("orders.identity", \.orders.identity, among: ["key", "link"]),
    pairs("tables", \.tables, keys: tableNames),
  ]

  private static let measures: [SettingKey] = [
    SettingKey(
      name: "lapseDays",
      form: .integer(1...3650),
      read: { $0.lapseDays.map(SettingValue.integer) ?? .none },
      write: { if case .integer(let days) = $1 { $0.lapseDays = days } }
    ),
    integer("rmstDays", \.rmstDays, 1...3650),
    integers("repeatWindows", \.repeatWindows, 1...3650),
    integer("headlineWindow", \.headlineWindow, 1...3650),
    integer("minimum.rate", \.minimum.rate, 1...1_000_000),
    integer("minimum.trend", \.minimum.trend, 2...1_000),
    integer("minimum.gaps", \.minimum.gaps, 1...1_000_000),
    integer("minimum.gapsP90", \.minimum.gapsP90, 1...1_000_000),
    integer("minimum.rfm", \.minimum.rfm, 5...1_000_000),
    integer("minimum.atRisk", \.minimum.atRisk, 1...1_000_000),
    integer("minimum.events", \.minimum.events, 1...1_000_000),
    integer("privacy.k", \.privacy.k, 2...1_000_000),
    integer("privacy.kSensitive", \.privacy.kSensitive, 2...1_000_000),
    texts("privacy.publicText", \.privacy.publicText),
    number("change.share", \.change.share, 0...1),
    number("change.points", \.change.points, 0...1),
    texts("change.festivals", \.change.festivals),
    pairs("population", \.population, keys: []),
  ]

  private static let rest: [SettingKey] = [
    number("models.discountRate", \.models.discountRate, 0...10),
    integer("models.horizonWeeks", \.models.horizonWeeks, 1...520),
    number("playbooks.holdout", \.playbooks.holdout, 0.1...0.9),
    integer("playbooks.window", \.playbooks.window, 1...365),
    integer("playbooks.cap", \.playbooks.cap, 1...100),
    integer("competitors.target", \.peerTarget, 1...10_000),
    integer("questions.target", \.questionTarget, 1...100_000),
    integer("playbooks.weekly", \.playbooks.weekly, 0...100),
    optionalText("password.file", \.password.file, isSecret: true),
    texts("password.sections", \.password.sections, isSecret: true),
    text("theme", \.theme),
    flag("indexing", \.indexing),
    text("engine", \.engine, among: ["native", "sql"]),
    SettingKey(
      name: "publish",
      form: .tree,
      isSecret: true,
      read: { _ in .none },
      write: { _, _ in }
    ),
  ]
}

extension SettingKey {
  typealias Path<Value> = any WritableKeyPath<Settings, Value> & Sendable

  private static func text(
    _ name: String,
    _ path: Path<String>,
    among choices: [String] = []
  ) -> SettingKey {
    SettingKey(
      name: name,
      form: choices.isEmpty ? .text : .choice(choices),
      read: { .text($0[keyPath: path]) },
      write: { if case .text(let text) = $1 { $0[keyPath: path] = text } }
    )
  }

  /// Written in either case, kept in capitals.
  private static var country: SettingKey {
    SettingKey(
      name: "shop.country",
      form: .text,
      isSecret: false,
      read: { $0.shop.country.map(SettingValue.text) ?? .none },
      write: { if case .text(let code) = $1 { $0.shop.country = code.uppercased() } }
    )
  }

  private static func optionalText(
    _ name: String,
    _ path: Path<String?>,
    isSecret: Bool = false
  ) -> SettingKey {
    SettingKey(
      name: name,
      form: .text,
      isSecret: isSecret,
      read: { $0[keyPath: path].map(SettingValue.text) ?? .none },
      write: { if case .text(let text) = $1 { $0[keyPath: path] = text } }
    )
  }

  private static func flag(_ name: String, _ path: Path<Bool>) -> SettingKey {
    SettingKey(
      name: name,
      form: .flag,
      read: { .flag($0[keyPath: path]) },
      write: { if case .flag(let flag) = $1 { $0[keyPath: path] = flag } }
    )
  }

  private static func integer(
    _ name: String,
    _ path: Path<Int>,
    _ range: ClosedRange<Int>
  ) -> SettingKey {
    SettingKey(
      name: name,
      form: .integer(range),
      read: { .integer($0[keyPath: path]) },
      write: { if case .integer(let number) = $1 { $0[keyPath: path] = number } }
    )
  }

  private static func number(
    _ name: String,
    _ path: Path<Double>,
    _ range: ClosedRange<Double>
  ) -> SettingKey {
    SettingKey(
      name: name,
      form: .number(range),
      read: { .number($0[keyPath: path]) },
      write: { if case .number(let number) = $1 { $0[keyPath: path] = number } }
    )
  }

  private static func texts(
    _ name: String,
    _ path: Path<[String]>,
    isSecret: Bool = false
  ) -> SettingKey {
    SettingKey(
      name: name,
      form: .texts,
      isSecret: isSecret,
      read: { .texts($0[keyPath: path]) },
      write: { if case .texts(let texts) = $1 { $0[keyPath: path] = texts } }
    )
  }

  private static func integers(
    _ name: String,
    _ path: Path<[Int]>,
    _ range: ClosedRange<Int>
  ) -> SettingKey {
    SettingKey(
      name: name,
      form: .integers(range),
      read: { .integers($0[keyPath: path]) },
      write: { if case .integers(let numbers) = $1 { $0[keyPath: path] = numbers } }
    )
  }

  private static func pairs(
    _ name: String,
    _ path: Path<[Settings.Pair]>,
    keys: [String]
  ) -> SettingKey {
    SettingKey(
      name: name,
      form: .pairs(keys),
      read: { .pairs($0[keyPath: path]) },
      write: { if case .pairs(let pairs) = $1 { $0[keyPath: path] = pairs } }
    )
  }
}
