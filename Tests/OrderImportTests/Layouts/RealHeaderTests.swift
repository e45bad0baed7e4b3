import Diagnostics
import Foundation
import OrderImport
import Testing

/// The header rows of real exports, read from the folder that REGULARS_DATA names.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGULARS_DATA"] != nil))
struct RealHeaderTests {
  private let folder = ProcessInfo.processInfo.environment["REGULARS_DATA"] ?? ""

  private struct Case {
    let file: String
    let layout: String
    let grain: String
    let encoding: String
    /// Meaning to header, of what a report needs.
    let columns: [String: String]

    init(
      _ file: String,
      _ layout: String,
      _ grain: String,
      _ columns: [String: String],
      encoding: String = "UTF-8"
    ) {
      self.file = file
      self.layout = layout
      self.grain = grain
      self.encoding = encoding
      self.columns = columns
    }
  }

  private static let cases: [Case] = [
    Case(
      "amazon-all-orders.txt",
      "amazon-all-orders",
      "L",
      ["order_id": "amazon-order-id", "line_status": "item-status", "goods_total": "item-price"]
    ),
    Case(
      "amazon-jp-fba-shipments.txt",
      "amazon-fba-shipments",
      "L",
      ["email": "buyer-email", "quantity": "quantity-shipped", "ordered_at": "purchase-date"]
    ),
    Case(
      "amazon-jp-unshipped-orders.txt",
      "amazon-orders",
      "OL",
      ["order_id": "order-id", "email": "buyer-email", "quantity": "quantity-purchased"]
    ),
    Case(
      "douyin-orders.csv",
      "douyin",
      "L",
      ["order_id": "主订单编号", "line_total": "订单应付金额", "refund_status": "售后状态"]
    ),
    Case(
      "ebay-orders-report.csv",
      "ebay",
      "L",
      ["order_id": "Order Number", "customer_id": "Buyer Username", "unit_price": "Sold For"]
    ),
    Case(
      "etsy-sold-order-items.csv",
      "etsy-items",
      "L",
      ["order_id": "Order ID", "customer_id": "Buyer", "unit_price": "Price"]
    ),
    Case(
      "etsy-sold-orders.csv",
      "etsy-orders",
      "O",
      ["goods_total": "Order Value", "adjusted_total": "Adjusted Order Total"]
    ),
    Case(
      "jd-orders.csv",
      "jd",
      "OLx",
      ["order_id": "订单号", "customer_id": "下单帐号", "unit_price": "京东价", "order_subtotal": "结算金额"],
      encoding: "GB18030"
    ),
    Case(
      "magento-sales-order-grid.csv",
      "magento",
      "O",
      ["order_id": "ID", "email": "Customer Email", "goods_total": "Subtotal"]
    ),
    Case(
      "pinduoduo-orders.csv",
      "pinduoduo",
      "O",
      ["goods_total": "商品总价(元)", "quantity": "商品数量(件)", "refund_status": "售后状态"]
    ),
    Case(
      "rakuten-rms-orders-2018.csv",
      "rakuten",
      "OLx",
      ["order_id": "注文番号", "email": "注文者メールアドレス", "unit_price": "単価", "status": "ステータス"],
      encoding: "CP932"
    ),
    Case(
      "shopify-orders-2012.csv",
      "shopify",
      "OL",
      ["order_name": "Name", "email": "Email", "unit_price": "Lineitem price"]
    ),
    Case(
      "shopify-orders-2026.csv",
      "shopify",
      "OL",
      ["order_id": "Id", "order_name": "Name", "refunded_amount": "Refunded Amount"]
    ),
    Case(
      "square-items-2026.csv",
      "square-items",
      "L",
      ["order_id": "Payment ID", "goods_total": "Gross Sales", "event": "Event Type"]
    ),
    Case(
      "square-transactions-2026.csv",
      "square-transactions",
      "L",
      ["ordered_at": "Date", "ordered_time": "Time", "customer_id": "Customer ID"]
    ),
    Case(
      "stripe-payments.csv",
      "stripe",
      "O",
      ["order_id": "id", "customer_id": "Customer ID", "refunded_amount": "Amount Refunded"]
    ),
    Case(
      "taobao-ExportOrderDetailList-2017.csv",
      "taobao-items",
      "L",
      ["order_id": "订单编号", "unit_price": "价格", "sku": "商家编码"],
      encoding: "GB18030"
    ),
    Case(
      "taobao-ExportOrderList-2017.csv",
      "taobao",
      "O",
      ["customer_id": "买家会员名", "refunded_amount": "退款金额", "paid_at": "订单付款时间"],
      encoding: "GB18030"
    ),
    Case(
      "taobao-ExportOrderList-2018.csv",
      "taobao",
      "O",
      ["customer_id": "买家会员名", "refunded_amount": "退款金额", "paid_at": "订单付款时间"],
      encoding: "GB18030"
    ),
    Case(
      "taobao-ExportOrderList-later.csv",
      "taobao",
      "O",
      ["order_id": "订单编号", "refunded_amount": "退款金额", "paid_at": "订单付款时间"],
      encoding: "GB18030"
    ),
    Case(
      "woocommerce-advanced-order-export.csv",
      "woocommerce",
      "OLx",
      ["order_id": "Order Number", "email": "Email (Billing)", "line_total": "Order Line Total"]
    ),
    Case(
      "youzan-orders-2026.csv",
      "youzan",
      "O",
      ["order_id": "订单号", "phone": "买家手机号", "refunded_amount": "订单已退款金额"]
    ),
  ]

  private func header(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/export-headers/\(name)")))
  }

  /// Each header with its meaning, of those that have one.
  private func meanings(_ file: FileInspection) -> Set<String> {
    Set(file.columns.compactMap { column in column.as.map { "\($0)=\(column.header)" } })
  }

  @Test func `every header is known as its platform's, its columns as what they are`() throws {
    for expected in RealHeaderTests.cases {
      let result = try reading([expected.file: header(expected.file)])
      let file = try #require(result.inspections.first, "\(expected.file)")
      #expect(file.layout.name == expected.layout, "\(expected.file)")
      #expect(file.layout.sure == 1, "\(expected.file)")
      #expect(file.grain == expected.grain, "\(expected.file)")
      #expect(file.encoding.name == expected.encoding, "\(expected.file)")
      let known = meanings(file)
      for (meaning, header) in expected.columns {
        #expect(known.contains("\(meaning)=\(header)"), "\(expected.file): \(meaning)")
      }
      #expect(!result.findings.hasErrors, "\(expected.file)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/export-headers")
    #expect(Set(files) == Set(RealHeaderTests.cases.map(\.file)))
  }

  @Test func `columns in another order, one more and one twice change no meaning`() throws {
    for expected in RealHeaderTests.cases {
      let plain = try reading([expected.file: header(expected.file)])
      let file = try #require(plain.inspections.first, "\(expected.file)")
      var names = file.columns.map(\.header)
      // The same order for ever: by steps that are prime to the number of columns.
      let step = [37, 41, 43].first { names.count % $0 != 0 } ?? 1
      names = names.indices.map { names[($0 * step + 5) % names.count] }
      names.insert("my own notes", at: names.count / 2)
      names.append(try #require(expected.columns.values.sorted().first))
      let line = names.map { "\"\($0)\"" }.joined(separator: file.delimiter) + "\r\n"
      let changed = try reading([expected.file: Array(line.utf8)])
      let other = try #require(changed.inspections.first, "\(expected.file)")
      #expect(other.layout.name == expected.layout, "\(expected.file)")
      #expect(meanings(other) == meanings(file), "\(expected.file)")
    }
  }
}
