/// What became of every row of one input file: the parts add up to the whole.
///
/// `rows = accepted + merged + excluded + rejected + blank`, where rows are the CSV records after
/// the header; `isBalanced` says so.
package struct FileAccount: Hashable, Sendable, Codable {
  /// As the person knows it: relative to the content folder, or as typed.
  package var name: String
  /// The name of the layout recognised, such as `shopify`.
  package var layout: String
  package var encoding: String
  package var rows: Int
  package var accepted: Int
  /// The same order stands in a newer file or a later row.
  package var merged: Int
  package var blank: Int
  /// Lines before the header.
  package var preamble: Int
  /// Rows by reason, such as `cancelled`, `unpaid`, `zero_value`, `after_as_of`.
  package var excluded: [String: Int]
  /// Rows by reason, such as `date`, `amount`, `columns`.
  package var rejected: [String: Int]

  package init(name: String, layout: String, encoding: String) {
    self.name = name
    self.layout = layout
    self.encoding = encoding
    rows = 0
    accepted = 0
    merged = 0
    blank = 0
    preamble = 0
    excluded = [:]
    rejected = [:]
  }

  package var excludedTotal: Int { excluded.values.reduce(0, +) }
  package var rejectedTotal: Int { rejected.values.reduce(0, +) }

  package var isBalanced: Bool {
    rows == accepted + merged + excludedTotal + rejectedTotal + blank
  }
}
