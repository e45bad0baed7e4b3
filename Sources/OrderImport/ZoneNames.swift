/// Zones by the names that exports print behind times.
///
/// The long names are those of Ruby on Rails, which Square and Shopify print, with the rules of
/// the zone database in force since 2007. Abbreviations of several zones are left out: `CST` is
/// Chicago and Shanghai, `IST` Delhi, Dublin and Jerusalem, `BST` London and Dhaka.
enum ZoneNames {
  /// `nil` for a name that is not known; `.unclear` for one that has several meanings.
  static func zone(named name: String) -> ZoneText? {
    let key = name.lowercased()
    if let minutes = abbreviations[key] { return .fixed(minutes) }
    if unclear.contains(key) { return .unclear }
    return rules[key].map { .rule($0) }
  }

  /// Whether text can be a zone's name at all: letters, blanks and what stands in long names.
  static func isName(_ text: String) -> Bool {
    text.utf8.count >= 3
      && text.utf8.allSatisfy {
        isLetter($0) || $0 == space
          || [0x28, 0x29, 0x26, 0x2f, 0x5f, 0x2e, 0x5b, 0x5d].contains($0)
      }
  }

  private static let unclear: Set<String> = ["cst", "ist", "bst", "ast", "gst", "sst"]

  private static let abbreviations: [String: Int32] = [
    "z": 0, "utc": 0, "gmt": 0, "coordinated universal time": 0, "wet": 0, "west": 60, "cet": 60,
    "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "jst": 540,
    "kst": 540, "hkt": 480, "sgt": 480, "awst": 480, "acst": 570, "aest": 600, "aedt": 660,
    "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480,
    "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
  ]

  private static let rules: [String: YearlyRule] = {
    var rules: [String: YearlyRule] = [:]
    for (names, text) in table {
      guard let rule = YearlyRule(Array(text.utf8)) else { continue }
      for name in names { rules[name] = rule }
    }
    return rules
  }()

  private static let table: [([String], String)] = [
    (
      ["eastern time (us & canada)", "eastern time", "america/new_york", "america/toronto"],
      "EST5EDT,M3.2.0,M11.1.0"
    ),
    (["central time (us & canada)", "central time", "america/chicago"], "CST6CDT,M3.2.0,M11.1.0"),
    (["mountain time (us & canada)", "mountain time", "america/denver"], "MST7MDT,M3.2.0,M11.1.0"),
    (
      ["pacific time (us & canada)", "pacific time", "america/los_angeles"],
      "PST8PDT,M3.2.0,M11.1.0"
    ),
    (["atlantic time (canada)", "america/halifax"], "AST4ADT,M3.2.0,M11.1.0"),
    (["alaska", "america/anchorage"], "AKST9AKDT,M3.2.0,M11.1.0"),
    (["hawaii", "pacific/honolulu"], "HST10"), (["arizona", "america/phoenix"], "MST7"),
    (["london", "edinburgh", "europe/london"], "GMT0BST,M3.5.0/1,M10.5.0"),
    (["dublin", "europe/dublin"], "GMT0IST,M3.5.0/1,M10.5.0"),
    (["lisbon", "europe/lisbon"], "WET0WEST,M3.5.0/1,M10.5.0"),
    (
      [
        "amsterdam", "berlin", "brussels", "copenhagen", "madrid", "paris", "prague", "rome",
        "stockholm", "vienna", "warsaw", "zurich", "central european time", "europe/amsterdam",
        "europe/berlin", "europe/brussels", "europe/copenhagen", "europe/madrid", "europe/paris",
        "europe/prague", "europe/rome", "europe/stockholm", "europe/vienna", "europe/warsaw",
        "europe/zurich",
      ],
      "CET-1CEST,M3.5.0,M10.5.0/3"
    ),
    (
      ["athens", "bucharest", "helsinki", "kyiv", "europe/athens", "europe/helsinki"],
      "EET-2EEST,M3.5.0/3,M10.5.0/4"
    ),
    (["moscow", "istanbul", "europe/moscow", "europe/istanbul"], "MSK-3"),
    (["abu dhabi", "asia/dubai"], "GST-4"), (["karachi", "asia/karachi"], "PKT-5"),
    (["chennai", "kolkata", "mumbai", "new delhi", "asia/kolkata"], "IST-5:30"),
    (["dhaka", "asia/dhaka"], "BDT-6"),
    (["bangkok", "hanoi", "jakarta", "asia/bangkok", "asia/jakarta"], "ICT-7"),
    (
      [
        "beijing", "hong kong", "singapore", "taipei", "kuala lumpur", "perth", "asia/shanghai",
        "asia/hong_kong", "asia/singapore", "asia/taipei",
      ],
      "CST-8"
    ),
    (["tokyo", "osaka", "seoul", "japan standard time", "asia/tokyo", "asia/seoul"], "JST-9"),
    (["adelaide", "australia/adelaide"], "ACST-9:30ACDT,M10.1.0,M4.1.0/3"),
    (["brisbane", "australia/brisbane"], "AEST-10"),
    (
      ["canberra", "hobart", "melbourne", "sydney", "australia/melbourne", "australia/sydney"],
      "AEST-10AEDT,M10.1.0,M4.1.0/3"
    ),
    (["auckland", "wellington", "pacific/auckland"], "NZST-12NZDT,M9.5.0,M4.1.0/3"),
  ]
}
