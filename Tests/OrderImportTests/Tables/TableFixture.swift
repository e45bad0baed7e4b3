import Commerce
import Foundation
import OrderImport

/// Orders of three made-up customers, told by id, e-mail and phone; one order is cancelled.
let ordersForTables = """
  order_id,customer_id,email,phone,ordered_at,status,sku,product,quantity,unit_price,discount
  A-1,anna,,,2026-01-05 10:00,paid,CUP,Cup,2,10.00,0
  A-2,anna,,,2026-02-05 10:00,paid,POT,Pot,1,40.00,4.00
  A-2,anna,,,2026-02-05 10:00,paid,CUP,Cup,1,10.00,0
  B-1,,Ben@Example.com,,2026-01-10 09:00,paid,CUP,Cup,1,10.00,0
  C-1,,,+49 170 1234567,2026-03-01 12:00,paid,TIN-S,Tin,1,5.00,0
  X-1,anna,,,2026-03-02 12:00,cancelled,POT,Pot,1,40.00,0
  ORDER-OF-MORE-THAN-15-SIGNS,ben2,,,2026-03-03 12:00,paid,TIN-L,Tin,1,8.00,0

  """

/// Imports orders and tables that are given as text.
func readingTables(
  _ tables: [ShopTable: String],
  orders: [String: String] = ["orders.csv": ordersForTables],
  _ change: (inout ImportOptions) -> Void = { _ in }
) throws -> ImportResult {
  let folder = try MadeUpFiles()
  for (name, text) in orders.sorted(by: { $0.key < $1.key }) {
    try folder.add(name, Array(text.utf8))
  }
  let sources = folder.sources
  var options = settled()
  options.country = "DE"
  for (table, text) in tables {
    let name = "\(table.rawValue).csv"
    options.tables.append(TableSource(table, try folder.add(name, Array(text.utf8))))
  }
  change(&options)
  return try importOrders(sources, options: options)
}

extension ImportResult {
  /// The index of the order that a made-up table calls by the day it was made on.
  func order(on day: String) -> Int32 {
    let number = Day(iso: day)?.number
    return Int32(ledger.orders.firstIndex { $0.day == number } ?? -1)
  }

  func customer(_ key: String) -> Int32 {
    (0..<Int32(ledger.customers.count)).first { ledger.customers.text($0) == key } ?? -1
  }

  /// Accepted, merged, excluded, rejected, blank of the only table.
  var account: [Int] {
    tables.first.map {
      [$0.accepted, $0.merged, $0.excludedTotal, $0.rejectedTotal, $0.blank]
    } ?? []
  }
}

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
