/// What was recognised in one file, for `inspect`: it holds no cell's text.
package struct FileInspection: Codable, Sendable {
  package struct Guess: Codable, Sendable {
    package var name: String
    /// 0…1.
    package var sure: Double
  }

  package struct Column: Codable, Sendable {
    package var header: String
    /// The canonical name; `nil` where the column is not used.
    package var `as`: String?
    package var sure: Double

    private enum CodingKeys: CodingKey { case header, `as`, sure }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(header, forKey: .header)
      try container.encode(`as`, forKey: .as)
      try container.encode(sure, forKey: .sure)
    }
  }

  package struct Dates: Codable, Sendable {
    package var form: String
    package var zone: String
    /// `nil` where no date depends on it.
    package var dayFirst: Bool?
    package var sure: Double

    private enum CodingKeys: CodingKey { case form, zone, dayFirst, sure }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(form, forKey: .form)
      try container.encode(zone, forKey: .zone)
      try container.encode(dayFirst, forKey: .dayFirst)
      try container.encode(sure, forKey: .sure)
    }
  }

  package struct Numbers: Codable, Sendable {
    /// `.` or `,`.
    package var decimal: String
    /// The sign between thousands; empty where none was seen.
    package var grouping: String
  }

  package struct Sample: Codable, Sendable {
    package var line: Int
    package var column: Int
    package var reason: String
  }

  package var name: String
  package var bytes: Int
  package var encoding: Guess
  package var delimiter: String
  /// `LF`, `CRLF` or `CR`.
  package var lineEnd: String
  package var layout: Guess
  /// `O`, `L`, `OL` or `OLx`.
  package var grain: String
  package var columns: [Column]
  package var dates: Dates
  package var numbers: Numbers
  /// Rows by what tells their customer: `customer_id`, `oaid`, `email`, `phone`, `masked`, `none`.
  package var identity: [String: Int]
  package var rows: Int
  package var accepted: Int
  package var merged: Int
  package var blank: Int
  package var preamble: Int
  package var excluded: [String: Int]
  package var rejected: [String: Int]
  package var samples: [Sample]
}
