import Wording

extension MeasureSpan {
  /// The span that a measure's path names or stands for; `nil` where its own name says it already,
  /// or where it looks at no span.
  init?(path: String) {
    let parts = path.split(separator: ".").map(String.init)
    let named = parts.dropFirst().lazy.compactMap { part -> MeasureSpan? in
      if part == "week" { return .week }
      guard part.hasSuffix("d") else { return nil }
      return Int(part.dropLast()).map(MeasureSpan.days)
    }.first
    switch parts.first {
    case "sales": self = named ?? .all
    case "repeat":
      guard let span = named ?? MeasureSpan(repeating: parts.dropFirst().first, parts.last) else {
        return nil
      }
      self = span
    case "growth":
      guard let span = MeasureSpan(growth: parts) else { return nil }
      self = span
    case "churn":
      switch parts.dropFirst().first {
      case "recent", "winback": self = .days(91)
      case "all": self = .all
      default: return nil
      }
    case "discounts":
      guard !["before", "difference"].contains(parts.last) else { return nil }
      self = parts.dropFirst().first == "recent" ? .days(28) : .all
    case "service":
      guard let span = MeasureSpan(service: parts) else { return nil }
      self = span
    case "rhythm", "gifts": self = .all
    case "prices": self = .days(14)
    default: return nil
    }
  }

  /// Rates about coming back whose names give no period; the newest quarter has it in its name.
  private init?(repeating kind: String?, _ last: String?) {
    guard kind == "within" || (kind == "returningRevenue" && last == "all") else { return nil }
    self = .all
  }

  /// Four weeks are counted together where one is too small.
  private init?(growth parts: [String]) {
    switch parts.dropFirst().first {
    case "fourWeeks": self = .weeks(4)
    case "blocks" where parts.contains("last"): self = .weeks(4)
    case "weeks" where parts.contains("last"): self = .week
    default: return nil
    }
  }

  private init?(service parts: [String]) {
    guard !parts.contains("before"), !parts.contains("difference") else { return nil }
    switch (parts.dropFirst().first, parts.dropFirst(2).first) {
    case ("qualityOK", _), ("refunds", "value"), ("refunds", "reasons"): self = .watchedWeeks(52)
    case ("ratings", "low"), ("followUp", _), ("refunds", _): self = .watchedWeeks(13)
    case ("ratings", _): self = .watchedWeeks(52)
    case ("reply", _), ("within24", _), ("resolution", _), ("complaints", _), ("topics", _):
      self = .weeks(13)
    default: return nil
    }
  }
}
