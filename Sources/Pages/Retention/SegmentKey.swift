/// The groups of the grid, best first, and how they stand to each other.
enum SegmentKey {
  /// In the order of tables and matrices.
  static let order = [
    "champions", "loyal", "active", "new", "promising", "needs_attention", "almost_lost",
    "at_risk", "previously_loyal", "dormant",
  ]

  /// Whoever has no order yet, four weeks ago.
  static let notYet = "not_yet"

  /// 0 for those who buy, 1 for those who go quiet, 2 for those who are gone.
  static func fading(_ key: String) -> Int? {
    switch key {
    case "champions", "loyal", "active", "new", "promising": 0
    case "needs_attention", "almost_lost": 1
    case "at_risk", "previously_loyal", "dormant": 2
    default: nil
    }
  }

  static func rank(_ key: String) -> Int { order.firstIndex(of: key) ?? order.count }

  /// The folder of the group's page: at-risk.
  static func folder(_ key: String) -> String {
    String(key.map { $0 == "_" ? "-" : $0 })
  }
}
