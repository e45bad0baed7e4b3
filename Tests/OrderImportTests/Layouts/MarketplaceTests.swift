import Commerce
import OrderImport
import Testing

/// Exports of market places in the West and of Amazon in Japan.
struct MarketplaceTests {
  @Test func `Amazon's All Orders report names no buyer, and one finding says so`() throws {
    func line(_ order: String, _ more: [String: String]) -> [String: String] {
      [
        "amazon-order-id": order, "purchase-date": "2017-06-17T08:04:21+00:00",
        "order-status": "Shipped", "item-status": "Shipped", "sku": "PAN", "quantity": "2",
        "product-name": "Pan 12\" \"Chef\"", "currency": "USD", "item-price": "89.95",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.amazonAllOrders,
        rows: [
          line("111-1", ["item-promotion-discount": "5.00"]),
          line("111-1", ["sku": "LID", "item-status": "Cancelled", "item-price": ""]),
          line("111-2", ["order-status": "Pending", "item-status": "", "item-price": ""]),
          line("111-3", ["order-status": "Cancelled", "quantity": "0", "item-price": ""]),
        ],
        delimiter: "\t",
        cutsRows: true
      ),
      settled { $0.currency = nil }
    )
    #expect(result.complaints == ["orders.no-buyer"])
    #expect(result.told == ["2017-06-17 – 8995/500/0"])
    #expect(result.files[0].excluded == ["cancelled": 2, "unpaid": 1])
    #expect(result.files[0].rejectedTotal == 0)
  }

  @Test func `an old All Orders report that has the buyer is no different`() throws {
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.amazonAllOrders + "|buyer-email",
        rows: [
          [
            "amazon-order-id": "111-1", "purchase-date": "2014-06-17T08:04:21+00:00",
            "order-status": "Shipped", "item-status": "Shipped", "quantity": "1",
            "item-price": "9.95", "buyer-email": "abc@marketplace.example",
          ]
        ],
        delimiter: "\t"
      ),
      settled()
    )
    #expect(result.told == ["2014-06-17 abc@marketplace.example 995/0/0"])
    #expect(result.complaints.isEmpty)
  }

  @Test func `Amazon's unshipped orders have no amounts but count`() throws {
    func line(_ order: String, _ more: [String: String]) -> [String: String] {
      [
        "order-id": order, "order-item-id": order + "-1",
        "purchase-date": "2026-03-01T00:30:00+09:00", "buyer-email": "abc@marketplace.example",
        "buyer-name": "山田　花子", "sku": "KAMA", "product-name": "お釜", "quantity-purchased": "1",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.amazonUnshipped,
        rows: [
          line("250-1", [:]), ["order-id": "250-1", "payment-method": "COD"],
          ["payment-method": "COD"],
          line("250-2", ["buyer-email": "xyz@marketplace.example"]),
        ],
        delimiter: "\t",
        encoding: "CP932"
      ),
      settled { $0.timeZone = "Asia/Tokyo" }
    )
    #expect(result.complaints == ["orders.no-amounts"])
    #expect(
      result.told == [
        "2026-03-01 abc@marketplace.example 0/0/0", "2026-03-01 xyz@marketplace.example 0/0/0",
      ]
    )
    #expect(result.ledger.orders.map(\.units) == [1, 1])
    #expect(result.files[0].accepted == 4)
    #expect(result.files[0].encoding == "CP932")
  }

  @Test func `Amazon's order report of any country has prices of whole lines`() throws {
    let result = try reading(
      """
      order-id\torder-item-id\tpurchase-date\tbuyer-email\tsku\tquantity-purchased\tcurrency\titem-price
      026-1\t1\t2026-03-01T10:00:00+00:00\tabc@marketplace.example\tPAN\t2\tGBP\t30.00
      026-1\t2\t2026-03-01T10:00:00+00:00\tabc@marketplace.example\tLID\t1\tGBP\t8.00
      \t\t\t\t\t\t\t

      """,
      settled { $0.currency = nil }
    )
    #expect(result.told == ["2026-03-01 abc@marketplace.example 3800/0/0"])
    #expect(result.ledger.currency.code == "GBP")
    #expect(result.complaints.isEmpty)
  }

  @Test func `Amazon's FBA shipments are worth what was sent`() throws {
    let row = [
      "amazon-order-id": "249-1", "shipment-id": "D1",
      "purchase-date": "2026-03-01T10:00:00+09:00", "buyer-email": "abc@marketplace.example",
      "sku": "KAMA", "quantity-shipped": "2", "currency": "JPY", "item-price": "3000",
      "item-promotion-discount": "-300", "bill-state": "東京都",
    ]
    let second = row.merging(["shipment-id": "D2", "item-price": "500"]) { $1 }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.amazonShipments,
        rows: [row, second],
        delimiter: "\t",
        encoding: "CP932"
      ),
      settled { $0.currency = nil }
    )
    #expect(result.told == ["2026-03-01 abc@marketplace.example 3500/600/0"])
    #expect(result.ledger.regions == ["東京都"])
  }

  @Test func `Etsy's items: buyers by login, decimals with a comma, unpaid ones left out`() throws {
    func item(_ order: String, _ more: [String: String]) -> [String: String] {
      [
        "Sale Date": "03/14/26", "Item Name": "Ring", "Buyer": "ann", "Quantity": "2",
        "Price": "12,00", "Discount Amount": "2,40", "Order Shipping": "4,00",
        "Currency": "EUR", "Transaction ID": order + "1", "Order ID": order,
        "Date Paid": "03/14/2026", "Ship Name": "A Friend",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.etsyItems,
        rows: [
          item("300", [:]),
          item("300", ["Item Name": "Chain", "Quantity": "1", "Buyer": "Ann Other (ann)"]),
          item("301", ["Date Paid": "", "Buyer": "bob"]),
        ],
        lineEnd: "\n"
      ),
      settled { $0.currency = nil }
    )
    #expect(result.told == ["2026-03-14 ann 3600/480/0"])
    #expect(result.excludedOrders == ["unpaid": 1])
  }

  @Test func `Etsy's orders: a refund is what the total came down by`() throws {
    func order(_ id: String, _ more: [String: String]) -> [String: String] {
      [
        "Sale Date": "03/14/26", "Order ID": id, "Buyer User ID": "ann",
        "Number of Items": "2", "Currency": "USD", "Order Value": "34.00",
        "Discount Amount": "4.00", "Shipping": "5.00", "Sales Tax": "2.00",
        "Order Total": "37.00", "Adjusted Order Total": "0.00", "SKU": "A,B",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.etsyOrders,
        rows: [
          order("1", [:]), order("2", ["Adjusted Order Total": "27.00"]),
          order("3", ["Adjusted Order Total": "2.00"]),
        ],
        lineEnd: "\n"
      ),
      settled { $0.currency = nil }
    )
    #expect(
      result.told == [
        "2026-03-14 ann 3400/400/0", "2026-03-14 ann 3400/400/1000",
        "2026-03-14 ann 3400/400/3000",
      ]
    )
    #expect(result.ledger.orders.map(\.units) == [2, 2, 2])
  }

  @Test func `eBay's sums, blank rows and last lines are no orders`() throws {
    func row(_ order: String, _ more: [String: String]) -> [String: String] {
      [
        "Sales Record Number": "9", "Order Number": order, "Buyer Username": "ann",
        "Sale Date": "Jul-21-25", "Paid On Date": "Jul-21-25", "Quantity": "1",
        "Sold For": "$45.99",
      ].merging(more) { $1 }
    }
    let item = ["Item Number": "2201", "Item Title": "Card"]
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.ebay,
        rows: [
          [:], row("11-1", item.merging(["Quantity": "3"]) { $1 }),
          row("11-2", ["Quantity": "2", "Sold For": "$1,433.66", "Ship To State": "TX"]),
          row("11-2", item.merging(["Sold For": "$1,400.66", "Paid On Date": ""]) { $1 }),
          row(
            "11-2",
            ["Item Number": "2202", "Sold For": "$33.00", "Paid On Date": ""]
          ),
          row("11-3", item.merging(["Paid On Date": "", "Buyer Username": "bob"]) { $1 }),
          row("", item.merging(["Sales Record Number": "77"]) { $1 }),
        ],
        quotesAll: true,
        preamble: [",,,"],
        footer: ["", "83 record(s) downloaded", "Seller ID : a-seller"]
      ),
      settled()
    )
    #expect(
      result.told.sorted() == [
        "2025-07-21 ann 13797/0/0", "2025-07-21 ann 143366/0/0", "2025-07-21 ann 4599/0/0",
      ]
    )
    #expect(result.ledger.regions == ["TX"])
    #expect(result.files[0].excluded == ["footer": 2, "unpaid": 1])
    #expect(result.files[0].blank == 2)
    #expect(result.files[0].accepted == 5)
    #expect(result.files[0].isBalanced)
  }

  @Test func `eBay's other footer, its British words and its Australian dates`() throws {
    let header = PlatformHeaders.ebay.replacing("Ship To", with: "Post To")
      .replacing("Shipping And Handling", with: "Postage And Packaging")
      .replacing("Paid On Date|", with: "")
    let row = [
      "Order Number": "11-1", "Buyer Username": "ann", "Sale Date": "26-May-26",
      "Item Number": "22", "Quantity": "1", "Sold For": "AU $3,000.00", "Post To State": "VIC",
    ]
    let result = try reading(
      MadeUpExport(
        header: header,
        rows: [row],
        quotesAll: true,
        footer: ["\"38\",\"record(s) downloaded\",,,,", "\"Seller ID : 2stack\",,,,"]
      ),
      settled()
    )
    #expect(result.told == ["2026-05-26 ann 300000/0/0"])
    #expect(result.files[0].excluded == ["footer": 2])
    #expect(result.ledger.regions == ["VIC"])
  }
}
