import Commerce

/// What was recognised in one optional table: it holds no cell's text.
package struct TableInspection: Codable, Sendable {
  package var table: String
  package var name: String
  package var encoding: String
  package var columns: [FileInspection.Column]
  package var rows: Int
  package var accepted: Int
  package var merged: Int
  package var blank: Int
  package var preamble: Int
  package var excluded: [String: Int]
  package var rejected: [String: Int]

  init(_ account: FileAccount, _ columns: [FileInspection.Column]) {
    table = account.layout
    name = account.name
    encoding = account.encoding
    self.columns = columns
    rows = account.rows
    accepted = account.accepted
    merged = account.merged
    blank = account.blank
    preamble = account.preamble
    excluded = account.excluded
    rejected = account.rejected
  }
}

extension TableFile {
  /// Each column of the text and what it is taken for.
  var columns: [FileInspection.Column] {
    dialect.headers.indices.map { column in
      let field = TableField.allCases.first { places[$0.rawValue] == column }
      return FileInspection.Column(
        header: dialect.headers[column],
        as: field?.header,
        sure: field == nil ? 0 : 1
      )
    }
  }
}
