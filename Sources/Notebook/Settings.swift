package import Diagnostics

/// Everything `regulars.yml` may say, with the defaults in force where it says nothing.
///
/// Values only: nothing here is looked up, so an unknown time zone, layout or theme is reported by
/// the part of the program that knows them, with the place from `location(of:)`.
package struct Settings: Sendable, Hashable {
  package struct Shop: Sendable, Hashable {
    package var name = ""
    /// ISO 4217 code, or nothing: then the orders or the layout decide.
    package var currency: String?
    /// IANA name, or nothing: then the layout decides, else UTC.
    package var timeZone: String?
    /// ISO 3166 code, in capitals however it was typed.
    package var country: String?
    /// The base of feed and sitemap.
    package var url: String?
    /// Language tags; the first is at the root of the site.
    package var languages = ["en"]
    /// The language of notes whose names have none, where it is not the site's first.
    package var noteLanguage: String?
    /// True for a made-up shop, which every page then says.
    package var madeUp = false
    /// Drawn into the assignment of customers to arms; never printed.
    package var salt: String?
  }

  package struct Orders: Sendable, Hashable {
    /// Files below `orders/` by name or pattern; all of them where empty.
    package var files: [String] = []
    package var layout: String?
    /// Canonical column → header of the export; `-` = no such column.
    package var columns: [Pair] = []
    package var decimal = "auto"
    package var dates = "auto"
    package var zeroValue = "include"
    /// The share of rejected rows above which a build fails.
    package var maxRejected = 0.01
    package var excludeTags: [String] = []
    /// The SELECT that takes orders from an SQLite database.
    package var query: String?
    /// `key`: one key an order; `link`: keys are chained over orders.
    package var identity = "key"
  }

  /// Smallest samples below which a number is hidden.
  package struct Minimum: Sendable, Hashable {
    package var rate = 30
    package var trend = 8
    package var gaps = 30
    package var gapsP90 = 50
    package var rfm = 50
    package var atRisk = 10
    package var events = 10
  }

  package struct Privacy: Sendable, Hashable {
    package var k = 5
    package var kSensitive = 10
    /// Free-text columns whose values may stand on the site.
    package var publicText: [String] = []
  }

  package struct Models: Sendable, Hashable {
    /// A year's discount, 0…1.
    package var discountRate = 0.15
    package var horizonWeeks = 52
  }

  package struct PlaybookRules: Sendable, Hashable {
    /// The share of an audience that is left alone, to compare with.
    package var holdout = 0.2
    /// Days after the assignment in which results count.
    package var window = 28
    /// Messages a customer may get in seven days.
    package var cap = 2
    /// Playbooks that people are assigned to each week.
    package var weekly = 3
  }

  /// What opens with a password only; the password itself never stands in the settings.
  package struct Password: Sendable, Hashable {
    /// The file that holds it, from the folder that holds the content folder.
    package var file: String?
    /// Folders of the site such as `/customers/`, or `/` for all of it.
    package var sections: [String] = []
  }

  /// A key and a text, in the order of the file.
  package struct Pair: Sendable, Hashable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// What is said of a change.
  package struct Change: Sendable, Hashable {
    /// Least change of a count or of money, as a share.
    package var share = 0.02
    /// Least change of a rate: 0.005 is half a point.
    package var points = 0.005
    /// Festivals that weeks are compared by; `auto`: those of the shop's country.
    package var festivals = ["auto"]
  }

  package var shop = Shop()
  package var orders = Orders()
  /// Optional table → file, for tables that are not at their usual place.
  package var tables: [Pair] = []
  /// Fixed lapse threshold in days instead of the P90 rule.
  package var lapseDays: Int?
  package var rmstDays = 180
  package var repeatWindows = [30, 60, 90, 180, 365]
  package var headlineWindow = 90
  package var minimum = Minimum()
  package var privacy = Privacy()
  package var change = Change()
  /// Region → people who live there; none: the acceptance index compares repeat rates.
  package var population: [Pair] = []
  package var models = Models()
  package var playbooks = PlaybookRules()
  /// Peers of the trade that are worth knowing.
  package var peerTarget = 50
  /// Different questions of customers that are worth collecting.
  package var questionTarget = 50
  package var password = Password()
  package var theme = "almanac"
  /// Whether search engines are invited.
  package var indexing = false
  package var engine = "native"
  /// Publish targets as they were written, for the part of the program that knows them.
  package var publish: YAMLTree?

  /// Whether there is a file that could not be read at all, so that everything here is a default.
  package internal(set) var isUnread = false
  /// Where each key that was given stands.
  var places: [String: SourceLocation] = [:]

  /// The defaults.
  package init() {}

  /// The place of a key (`shop.timeZone`, `orders.columns.sku`), or that of the file where it was
  /// not given.
  package func location(of key: String) -> SourceLocation {
    places[key] ?? SourceLocation("regulars.yml")
  }

  /// Every key in force with its value, in the order of the documentation: what the edition and the
  /// data page print.
  ///
  /// The salt and the publish targets are not for readers and are left out.
  package var inForce: [SettingInForce] {
    SettingKey.all.filter { !$0.isSecret }.map {
      SettingInForce(key: $0.name, value: $0.read(self), isDefault: places[$0.name] == nil)
    }
  }
}

/// One setting as the edition lists it.
package struct SettingInForce: Sendable, Hashable {
  /// The path, as `regulars.yml` and `--set` spell it.
  package var key: String
  package var value: SettingValue
  /// True where neither the file nor an option gave it.
  package var isDefault: Bool
}

/// The value of a setting.
package enum SettingValue: Sendable, Hashable {
  case none
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case texts([String])
  case integers([Int])
  case pairs([Settings.Pair])

  /// The value as one writes it in `regulars.yml`; empty where there is none.
  package var text: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): texts.joined(separator: ", ")
    case .integers(let numbers): numbers.map(String.init).joined(separator: ", ")
    case .pairs(let pairs): pairs.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }
  }
}
