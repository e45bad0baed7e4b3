import Commerce
import Diagnostics
import Foundation
import OrderImport

/// A folder of made-up order files that is gone after the test.
final class MadeUpFiles {
  let folder: URL
  private(set) var sources: [OrderSource] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("orders-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { print("left \(folder.path)") }
  }

  @discardableResult
  func add(_ name: String, _ bytes: some Sequence<UInt8>) throws -> OrderSource {
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    let source = OrderSource(path: url.path, name: name)
    sources.append(source)
    return source
  }
}

/// Options under which nothing is assumed, so that a test sees only the findings it is about.
func settled(_ change: (inout ImportOptions) -> Void = { _ in }) -> ImportOptions {
  var options = ImportOptions()
  options.currency = Currency(code: "EUR")
  options.timeZone = "UTC"
  change(&options)
  return options
}

/// Imports one made-up file.
func reading(_ text: String, _ options: ImportOptions = settled()) throws -> ImportResult {
  try reading(["orders.csv": Array(text.utf8)], options)
}

func reading(
  _ files: [String: [UInt8]],
  _ options: ImportOptions = settled()
) throws -> ImportResult {
  let folder = try MadeUpFiles()
  for (name, bytes) in files.sorted(by: { $0.key < $1.key }) { try folder.add(name, bytes) }
  return try importOrders(folder.sources, options: options)
}

extension ImportResult {
  /// Codes of the findings with their lines, in the order they are printed.
  var codes: [String] {
    findings.sorted.map { finding in
      finding.code + (finding.location.line.map { ":\($0)" } ?? "")
        + (finding.location.column.map { ":\($0)" } ?? "")
    }
  }

  /// The indices of the orders by day, each day's as they stood in the files.
  var inRowOrder: [Int] {
    ledger.orders.indices.sorted { a, b in
      let (x, y) = (ledger.orders[a], ledger.orders[b])
      return (x.day, x.file, x.firstLine, a) < (y.day, y.file, y.firstLine, b)
    }
  }

  /// Each order as `day customer gross/discount/returned`.
  var told: [String] {
    inRowOrder.map { index in
      let order = ledger.orders[index]
      let amounts = [order.gross, order.discount, order.returned]
      return "\(Day(number: order.day).iso) " + customer(of: index) + " "
        + amounts.map(String.init).joined(separator: "/")
    }
  }

  func customer(of order: Int) -> String {
    let customer = ledger.customer(of: order)
    return customer < 0 ? "–" : ledger.customers.text(Int32(customer))
  }

  /// Each order's lines as `product quantity gross/discount`.
  var toldLines: [[String]] {
    inRowOrder.map { index in
      let order = ledger.orders[index]
      return (Int(order.firstLine)..<Int(order.firstLine + order.lineCount)).map { line in
        let product = ledger.lines.lines[line].product
        return (product < 0 ? "–" : ledger.products[Int(product)])
          + " \(ledger.lines.lines[line].quantity) "
          + "\(ledger.lines.gross(line))/\(ledger.lines.discount(line))"
      }
    }
  }

  /// Kept lines.
  var lineCount: Int { ledger.orders.reduce(0) { $0 + Int($1.lineCount) } }
}
