import CSystem
package import Commerce

/// A file to read and the name it has in findings.
package struct OrderSource: Sendable, Hashable {
  package var path: String
  /// As the person knows it: relative to the content folder, or as typed.
  package var name: String

  /// The path of what comes through the standard input.
  package static let standardInput = "-"

  package init(path: String, name: String? = nil) {
    self.path = path
    self.name = name ?? path
  }
}

/// What the shop says about its exports; everything left `nil` is recognised or has its default.
package struct ImportOptions: Sendable {
  package enum Decimal: String, Sendable { case point, comma }

  /// Which number comes first in dates like `3/4/2026`.
  package enum DateOrder: String, Sendable { case dayFirst, monthFirst }

  /// What becomes of orders of value 0 that would count.
  package enum ZeroValue: String, Sendable { case include, exclude }

  /// Canonical column name to header; `-` for "there is no such column".
  package var columns: [String: String] = [:]
  /// Name of a built-in layout; `nil` recognises each file by itself.
  package var layout: String?
  package var currency: Currency?
  /// IANA name.
  package var timeZone: String?
  /// ISO 3166 code of the shop's country, for phone numbers.
  package var country: String?
  package var decimal: Decimal?
  package var dates: DateOrder?
  package var zeroValue: ZeroValue = .include
  /// The share of rejected rows above which the import is an error.
  package var maxRejected = 0.01
  /// Orders that carry one of these tags are left out, such as `wholesale`.
  package var excludeTags: [String] = []
  /// Workers that read at the same time; results do not depend on it.
  package var threads = 1
  /// Bytes of the parts that workers read, for tests; results do not depend on it.
  ///
  /// `nil` takes what suits the file's size.
  package var partSize: Int?
  /// The SELECT that takes orders from an SQLite database.
  package var query: String?
  /// Steps that the query may take, for tests; `nil` takes what suits the database's size.
  package var querySteps: Int?
  /// Seconds for which a pipe may give nothing.
  package var pipeWait = 30.0
  /// The shop's other tables.
  package var tables: [TableSource] = []
  /// Set while orders are read for which tables wait.
  var wanted: WantedOrders?
  /// Where the zone files are.
  package var zoneFolder = "/usr/share/zoneinfo"

  package init() {}
}

/// How far the reading has come.
package struct ImportProgress: Sendable {
  package var file: String
  /// Of the file, after unpacking.
  package var bytesRead: Int
  package var bytes: Int
  /// Of all files so far.
  package var rows: Int
}

/// The disk failed while a file was read.
package struct ImportFault: Error, CustomStringConvertible {
  package var path: String
  package var reason: String
  /// The system's number for it.
  package var code: Int32
  package var description: String { "\(path): \(reason)" }
}

/// Processors that this program may use; at least 1.
package var processorCount: Int { max(1, Int(shim_processors())) }
