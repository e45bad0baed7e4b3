import Foundation
import Retention

@testable import Pages

/// Made-up changes, regions, channels and rhythm.
extension MadeUp {
  /// Adds them to a shop that is large enough to have them.
  static func withComparisons(_ measures: Measures) -> Measures {
    var measures = measures
    measures.change = change
    measures.regions = regions
    measures.channels = channels
    measures.rhythm = rhythm
    measures.gifts = gifts
    measures.prices = prices
    measures.care = care
    return measures
  }

  /// The same with every value hidden that can be.
  static func withHiddenComparisons(_ measures: Measures) -> Measures {
    var measures = withComparisons(measures)
    let shift = ChangeMeasures.Shift(
      Change(
        before: Double(Sentinel.whole),
        after: Double(Sentinel.whole),
        ratio: Sentinel.real,
        interval: Interval(low: Sentinel.real, high: Sentinel.real),
        verdict: .up
      ),
      hidden: .private
    )
    for name in measures.change.weekly.keys {
      measures.change.weekly[name]?.lastWeek = shift
      measures.change.weekly[name]?.eightWeeks = shift
      measures.change.weekly[name]?.yearBefore = shift
    }
    measures.change.quarterly["repeat"]?.before = shift
    measures.change.moved = [:]
    for index in measures.regions.rows.indices {
      measures.regions.rows[index].name = "Sentinel-Region"
      measures.regions.rows[index].customers = Sentinel.int
      measures.regions.rows[index].orders = Sentinel.int
      measures.regions.rows[index].returned = Sentinel.rate
      measures.regions.rows[index].acceptance = Sentinel.estimate
      measures.regions.rows[index].spending = Sentinel.estimate
      measures.regions.rows[index].aov = Sentinel.estimate
      measures.regions.rows[index].change = shift
    }
    for index in measures.channels.rows.indices {
      measures.channels.rows[index].name = "Sentinel-Channel"
      measures.channels.rows[index].customers = Sentinel.int
      measures.channels.rows[index].returned = Sentinel.rate
      measures.channels.rows[index].value = Sentinel.estimate
    }
    measures.rhythm.payday.found = Sentinel.int
    measures.rhythm.payday.tested = Sentinel.int
    measures.gifts.flagged = Sentinel.rate
    measures.gifts.givers = Sentinel.int
    measures.prices.index = Sentinel.estimate
    measures.care = hiddenCare
    return measures
  }

  private static func decoded<Value: Decodable>(_ json: String) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func shift(_ before: Double, _ after: Double, _ verdict: String) -> String {
    let ratio = after / before
    return """
      {"before": \(before), "after": \(after), "ratio": \(ratio), "low": \(ratio - 0.1), \
      "high": \(ratio + 0.1), "p": 0.03, "verdict": "\(verdict)"}
      """
  }

  private static let none = #"{"missing": "no_data"}"#

  static let change: ChangeMeasures = decoded(
    """
    {"week": "2026-W47", "yearBefore": {"week": "2025-W47"},
     "weekly": {
      "orders": {"phi": 1.4, "lastWeek": \(shift(240, 228, "same")),
       "eightWeeks": \(shift(231, 228, "same")), "yearBefore": \(none)},
      "netSales": {"phi": 1.4, "lastWeek": \(shift(2_400_000, 3_000_000, "up")),
       "eightWeeks": \(shift(2_310_000, 3_000_000, "up")), "yearBefore": \(none)}},
     "quarterly": {"repeat": {"before": {"before": 0.261, "after": 0.275, "difference": 0.014,
       "low": -0.02, "high": 0.05, "verdict": "same"}, "yearBefore": \(none)}},
     "season": {"index": {"missing": "too_few"}, "years": 0},
     "moved": {"eightWeeks": {"channel": {"change": 690000,
       "parts": [
        {"name": "app", "now": 2000000, "before": 1400000, "change": 600000, "low": 300000,
         "high": 900000, "verdict": "up"},
        {"name": "web", "now": 900000, "before": 800000, "change": 100000, "low": -100000,
         "high": 300000, "verdict": "same"}],
       "rest": {"name": "other", "now": 150000, "before": 160000, "change": -10000,
        "low": -50000, "high": 30000, "verdict": "same"},
       "returns": {"name": "returns", "now": -50000, "before": -50000, "change": 0,
        "verdict": "unknown"}}}}}
    """
  )

  private static func region(_ name: String, _ index: Double, _ spending: Double) -> String {
    """
    {"name": "\(name)", "customers": 600, "orders": 900,
     "returned": {"part": 90, "whole": 300, "value": 0.3, "low": 0.25, "high": 0.35},
     "acceptance": {"value": \(index), "low": \(index - 14), "high": \(index + 15)},
     "change": {"before": 0.28, "after": 0.3, "difference": 0.02, "low": -0.05, "high": 0.09,
      "verdict": "same"},
     "aov": {"value": 11200, "se": 300, "low": 10600, "high": 11800},
     "spending": {"value": \(spending), "low": \(spending - 6), "high": \(spending + 6)}}
    """
  }

  static let regions: RegionMeasures = decoded(
    """
    {"form": "repeat", "days": 90,
     "returned": {"part": 331, "whole": 1204, "value": 0.275, "low": 0.25, "high": 0.301},
     "aov": {"value": 11000, "se": 100, "low": 10800, "high": 11200}, "prior": {"a": 6, "b": 14},
     "rows": [\(region("Zhejiang", 142, 103)), \(region("Jiangsu", 98, 112)),
      \(region("Sichuan", 71, 88))],
     "others": 340, "othersCount": 4}
    """
  )

  static let channels: ChannelMeasures = decoded(
    """
    {"days": 90, "rows": [
      {"name": "app", "customers": 3000,
       "returned": {"part": 900, "whole": 2800, "value": 0.32, "low": 0.3, "high": 0.34},
       "value": {"value": 31200, "se": 800, "low": 29600, "high": 32900}},
      {"name": "unknown", "customers": 1500,
       "returned": {"part": 300, "whole": 1400, "value": 0.21, "low": 0.19, "high": 0.24},
       "value": {"missing": "no_data"}}],
     "others": 500, "othersCount": 3}
    """
  )

  private static func slot(_ at: Int, _ orders: Int, _ index: Double) -> String {
    """
    {"at": \(at), "orders": \(orders),
     "index": {"value": \(index), "low": \(index - 5), "high": \(index + 5)}}
    """
  }

  static let rhythm: RhythmMeasures = decoded(
    """
    {"payday": {"from": 10, "to": 15,
      "days": {"part": 3100, "whole": 12000, "value": 0.26, "low": 0.25, "high": 0.27},
      "ratio": {"value": 1.4, "low": 1.34, "high": 1.46}, "p": 1e-9, "tested": 420, "found": 31},
     "weekdays": [\((1...7).map { slot($0, 2000 + $0 * 40, 90 + Double($0) * 2.5) }
      .joined(separator: ","))],
     "weekdayTest": {"chi2": 40.5, "df": 6, "p": 1e-6},
     "hours": [\((0...23).map { slot($0, 600, 80 + Double($0) * 1.7) }.joined(separator: ","))],
     "hourTest": {"chi2": 300, "df": 23, "p": 0}, "untimed": 12}
    """
  )

  static let gifts: GiftMeasures = decoded(
    """
    {"flagged": {"part": 700, "whole": 14622, "value": 0.048, "low": 0.044, "high": 0.052},
     "givers": 610,
     "beforeFestivals": {"part": 300, "whole": 3000, "value": 0.1, "low": 0.09, "high": 0.11},
     "otherDays": {"part": 400, "whole": 11622, "value": 0.034, "low": 0.031, "high": 0.038},
     "difference": {"value": 0.066, "low": 0.055, "high": 0.077},
     "guessed": {"missing": "no_data"}, "needs": ["recipient"]}
    """
  )

  static let prices: PriceMeasures = decoded(
    """
    {"index": {"value": 103.6, "low": 98.1, "high": 109.4},
     "weighted": {"value": 101.2, "low": 96, "high": 107}, "list": {"missing": "no_data"},
     "products": 12, "peers": 3, "observed": "2026-11-20"}
    """
  )
}
