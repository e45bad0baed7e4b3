package import Retention

/// What other tools' rules give on the same data for one measure.
package struct OtherDefinitions: Codable, Sendable, Hashable {
  /// The measure's name.
  package var measure: String
  package var others: [Other]

  /// One tool's number.
  package struct Other: Codable, Sendable, Hashable {
    /// The tool under the name its users know.
    package var tool: String
    package var value: OtherValue
    /// The rule, and so the reason for the difference; worded by each language.
    package var why: String

    package init(tool: String, value: OtherValue, why: String) {
      self.tool = tool
      self.value = value
      self.why = why
    }
  }

  package init(measure: String, others: [Other]) {
    self.measure = measure
    self.others = others
  }
}

/// A share with its counts, or another number; which unit it has follows from the rule.
package enum OtherValue: Codable, Sendable, Hashable {
  case rate(Rate)
  case estimate(Estimate)

  private enum CodingKeys: String, CodingKey { case part }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self =
      box.contains(.part)
      ? .rate(try Rate(from: decoder)) : .estimate(try Estimate(from: decoder))
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .rate(let rate): try rate.encode(to: encoder)
    case .estimate(let estimate): try estimate.encode(to: encoder)
    }
  }
}
