import Commerce
import Diagnostics
import OrderImport
import Testing

/// Exports of shop systems and payment services, each with what is particular to it.
struct WesternShopTests {
  @Test func `WooCommerce repeats what is the order's and prices stand after coupons`() throws {
    func line(_ order: String, _ more: [String: String]) -> [String: String] {
      ["Order Number": order, "Order Date": "2026-03-01 10:15"].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.wooCommerce,
        rows: [
          line(
            "501",
            [
              "Order Status": "wc-completed", "Email (Billing)": "Ann@Example.com", "SKU": "MUG",
              "Quantity": "2", "Item Cost": "9", "Order Line Total": "18", "Discount Amount": "2",
              "Cart Discount Amount": "3", "Order Total Amount": "32", "Order Refund Amount": "0",
            ]
          ),
          line(
            "501",
            [
              "Order Status": "wc-completed", "Email (Billing)": "Ann@Example.com", "SKU": "CUP",
              "Quantity": "1", "Item Cost": "9", "Order Line Total": "9", "Discount Amount": "1",
              "Cart Discount Amount": "3", "Order Total Amount": "32", "Order Refund Amount": "0",
            ]
          ),
          line(
            "502",
            [
              "Order Status": "Completed", "Email (Billing)": "bob@example.com", "SKU": "CUP",
              "Quantity": "1", "Order Line Total": "10", "Order Refund Amount": "4.5",
            ]
          ),
          line(
            "503",
            [
              "Order Status": "Refunded", "Phone (Billing)": "+49 170 1234567", "SKU": "CUP",
              "Quantity": "1", "Order Line Total": "10", "Order Refund Amount": "14.90",
            ]
          ),
          line("504", ["Order Status": "Failed", "SKU": "CUP", "Order Line Total": "10"]),
          line("505", ["Order Status": "wc-pending", "SKU": "CUP", "Order Line Total": "10"]),
        ],
        lineEnd: "\n"
      ),
      settled { $0.country = "DE" }
    )
    #expect(result.inspections.first?.layout.name == "woocommerce")
    #expect(
      result.told.sorted() == [
        "2026-03-01 1701234567 1000/0/1000", "2026-03-01 ann@example.com 3000/300/0",
        "2026-03-01 bob@example.com 1000/0/450",
      ]
    )
    #expect(result.files[0].excluded == ["failed": 1, "unpaid": 1])
    #expect(result.complaints.isEmpty)
  }

  @Test func `WooCommerce with a few columns of the shop's choice is known too`() throws {
    let result = try reading(
      """
      Order Number,Order Status,Order Date,Email (Billing),SKU,Quantity,Item Cost,Cart Discount Amount
      7,Processing,2026-03-01,ann@example.com,A,2,4.00,2.00
      7,Processing,2026-03-01,ann@example.com,B,1,2.00,2.00

      """
    )
    #expect(result.inspections[0].layout.name == "woocommerce")
    #expect(result.told == ["2026-03-01 ann@example.com 1200/200/0"])
  }

  @Test(arguments: [
    """
    Date,"Order #",Status,Customer,"Customer type","Product(s)","Items sold",Coupon(s),"Net sales",Attribution
    "2026-11-02 10:15:00",1001,completed,"Ann Lee",new,"2× Mug, 1× Tea",3,,42,"Organic: Google"
    "2026-11-03 11:20:10",1002,processing,"Bo Chan",returning,"1× Tea",1,SAVE5,15,Direct
    "2026-11-05 09:00:00",1001,refunded,"Ann Lee",new,"",-1,,-15,Direct
    "2026-11-07 09:00:00",1003,refunded,"Cy Day",new,"1× Mug",1,,19,Direct
    "2026-11-08 09:00:00",1003,refunded,"Cy Day",new,"1× Mug",-1,,-19,Direct
    "2026-11-09 09:00:00",1004,failed,"Cy Day",returning,"1× Mug",1,,19,Direct

    """,
    """
    Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type","Product(s)","Items sold",Coupon(s),"N. Revenue"
    "2026-11-02 10:15:00",1001,&euro;42.00,completed,"Ann Lee",new,"2× Mug, 1× Tea",3,,42
    "2026-11-03 11:20:10",1002,&euro;15.00,processing,"Bo Chan",returning,"1× Tea",1,SAVE5,15
    "2026-11-05 09:00:00",1001,&euro;-15.00,completed,"Ann Lee",new,"",-1,,-15
    "2026-11-07 09:00:00",1003,&euro;19.00,refunded,"Cy Day",new,"1× Mug",1,,19
    "2026-11-08 09:00:00",1003,&euro;-19.00,completed,"Cy Day",new,"1× Mug",-1,,-19
    "2026-11-09 09:00:00",1004,&euro;19.00,failed,"Cy Day",returning,"1× Mug",1,,19

    """,
  ])
  func `WooCommerce's own download has a row for each refund and only names of buyers`(
    _ text: String
  ) throws {
    let result = try reading(text)
    #expect(result.inspections[0].layout.name == "woocommerce-analytics")
    #expect(
      result.told == [
        "2026-11-02 – 4200/0/1500", "2026-11-03 – 1500/0/0", "2026-11-07 – 1900/0/1900",
      ]
    )
    #expect(result.files[0].excluded == ["failed": 1])
    #expect(result.complaints == ["orders.no-buyer"])
    let named = try reading(text, settled { $0.columns = ["customer_id": "Customer"] })
    #expect(named.told.first == "2026-11-02 Ann Lee 4200/0/1500")
  }

  @Test func `Stripe's failed attempts are no purchases and its times are in UTC`() throws {
    func charge(_ id: String, _ status: String, _ more: [String: String]) -> [String: String] {
      [
        "id": id, "Created (UTC)": "2025-12-31 23:30", "Amount": "49.00", "Currency": "eur",
        "Status": status, "Customer ID": "cus_A",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.stripe + "|shirt size (metadata)",
        rows: [
          charge("ch_1", "Failed", [:]), charge("ch_2", "Paid", ["Amount Refunded": "0.00"]),
          charge("ch_3", "Paid", ["Amount Refunded": "9.00", "Customer ID": "cus_B"]),
          charge("ch_4", "Refunded", ["Amount Refunded": "49.00", "Customer ID": "cus_C"]),
          charge("ch_5", "Paid", ["Customer ID": "", "Customer Email": "Dan@Example.com"]),
          charge("ch_6", "Paid", ["Customer ID": ""]),
        ],
        lineEnd: "\n"
      ),
      settled {
        $0.timeZone = "Europe/Berlin"
        $0.currency = nil
      }
    )
    #expect(
      result.told.sorted() == [
        "2026-01-01 cus_A 4900/0/0", "2026-01-01 cus_B 4900/0/900",
        "2026-01-01 cus_C 4900/0/4900", "2026-01-01 dan@example.com 4900/0/0",
        "2026-01-01 – 4900/0/0",
      ]
    )
    #expect(result.files[0].excluded == ["failed": 1])
    #expect(result.ledger.currency.code == "EUR")
  }

  @Test func `Square's refunds go back to the sale with the same payment`() throws {
    func item(_ sale: String, _ payment: String, _ more: [String: String]) -> [String: String] {
      [
        "Date": "2026-07-18", "Time": "12:59:30", "Time Zone": "Eastern Time (US & Canada)",
        "Item": "Latte", "Qty": "1.0", "Gross Sales": "$8.00", "Discounts": "$0.00",
        "Transaction ID": sale, "Payment ID": payment, "Event Type": "Payment",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.squareItems,
        rows: [
          item(
            "T9",
            "P1",
            [
              "Date": "2026-07-20", "Qty": "-1.0", "Gross Sales": "-$8.00", "Event Type": "Refund",
            ]
          ),
          item("T2", "P2", [:]),
          item("T1", "P1", ["Customer ID": "ANN", "Discounts": "-$1.00"]),
          item("T1", "P1", ["Customer ID": "ANN", "Item": "Cake", "Gross Sales": "$4.00"]),
          item(
            "T8",
            "P0",
            ["Qty": "-1.0", "Gross Sales": "-$3.00", "Event Type": "Refund"]
          ),
        ],
        lineEnd: "\n"
      ),
      settled()
    )
    #expect(result.told.sorted() == ["2026-07-18 ANN 1200/100/800", "2026-07-18 – 800/0/0"])
    #expect(result.files[0].excluded == ["unlinked_return": 1])
    #expect(result.unlinkedReturns == 300)
    // The till's times are New York's, the shop's zone is UTC.
    #expect(result.ledger.orders.allSatisfy { $0.minute == 16 * 60 + 59 })
  }

  @Test func `Square's times are of the zone that their row names, if the shop's is known`() throws
  {
    func rows(_ zone: String) -> MadeUpExport {
      MadeUpExport(
        header: PlatformHeaders.squareItems,
        rows: [("2026-07-18", "A"), ("2026-01-18", "B")].map { date, buyer in
          [
            "Date": date, "Time": "22:30:00", "Time Zone": zone, "Item": "Latte", "Qty": "1.0",
            "Gross Sales": "$8.00", "Transaction ID": buyer, "Payment ID": buyer,
            "Event Type": "Payment", "Customer ID": buyer,
          ]
        },
        lineEnd: "\n"
      )
    }
    let known = try reading(
      rows("Pacific Time (US & Canada)"),
      settled { $0.timeZone = "America/New_York" }
    )
    #expect(known.told.sorted() == ["2026-01-19 B 800/0/0", "2026-07-19 A 800/0/0"])
    #expect(known.ledger.orders.allSatisfy { $0.minute == 90 })
    let open = try reading(rows("Pacific Time (US & Canada)"), settled { $0.timeZone = nil })
    #expect(open.ledger.orders.allSatisfy { $0.minute == 22 * 60 + 30 })
    let unclear = try reading(
      rows("Moon Time"),
      settled { $0.currency = Currency(code: "USD") }
    )
    #expect(unclear.ledger.orders.allSatisfy { $0.minute == 22 * 60 + 30 })
    #expect(unclear.codes == ["orders.dates-zone"])
  }

  @Test func `a refund in a later Square file does not take the sale away`() throws {
    func file(_ row: [String: String]) throws -> [UInt8] {
      try MadeUpExport(header: PlatformHeaders.squareItems, rows: [row]).bytes()
    }
    let sale = try file([
      "Date": "2026-07-18", "Time": "10:00:00", "Item": "Latte", "Qty": "1.0",
      "Gross Sales": "$8.00", "Transaction ID": "T1", "Payment ID": "P1",
      "Event Type": "Payment", "Customer ID": "ANN",
    ])
    let refund = try file([
      "Date": "2026-07-25", "Time": "10:00:00", "Item": "Latte", "Qty": "-1.0",
      "Gross Sales": "-$8.00", "Transaction ID": "T5", "Payment ID": "P1",
      "Event Type": "Refund",
    ])
    let result = try reading(["a.csv": sale, "b.csv": refund, "c.csv": refund])
    #expect(result.told == ["2026-07-18 ANN 800/0/800"])
    #expect(result.files.map(\.accepted) == [1, 1, 0])
    #expect(result.files.map(\.merged) == [0, 0, 1])
    #expect(result.files.allSatisfy { $0.isBalanced })
  }

  @Test func `Square's transactions are worth what was sold, whatever the tender`() throws {
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.squareTransactions,
        rows: [
          [
            "Date": "2026-07-18", "Time": "09:00:00", "Gross Sales": "$20.00",
            "Discounts": "-$2.00", "Total Collected": "$19.44", "Card": "$19.44",
            "Cash": "$0.00", "Transaction ID": "T1", "Payment ID": "P1",
            "Event Type": "Payment", "Customer ID": "ANN", "Transaction Status": "Complete",
          ],
          [
            "Date": "2026-07-19", "Time": "09:00:00", "Gross Sales": "-$5.00",
            "Discounts": "$0.00", "Transaction ID": "T2", "Payment ID": "P1",
            "Event Type": "Refund", "Transaction Status": "Complete",
          ],
        ]
      ),
      settled()
    )
    #expect(result.told == ["2026-07-18 ANN 2000/200/500"])
  }

  @Test func `Magento keeps leading zeros and what is closed was refunded`() throws {
    func order(_ id: String, _ status: String, _ more: [String: String]) -> [String: String] {
      [
        "ID": id, "Purchase Point": "Main Website\nMain Store\nDefault View",
        "Purchase Date": "Mar 1, 2024 10:00:00 AM", "Grand Total (Base)": "$1,240.00",
        "Subtotal": "$1,234.50", "Shipping and Handling": "$5.50", "Status": status,
        "Customer Email": "ann@example.com", "Billing Address": "1 Road,Town,,12345",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.magento,
        rows: [
          order("000000123", "Complete", ["Total Refunded": "$0.00"]),
          order("000000124", "Closed", [:]), order("000000125", "Canceled", [:]),
          order("000000126", "Complete", ["Total Refunded": "$100.00"]),
        ],
        lineEnd: "\n"
      ),
      settled()
    )
    #expect(
      result.told.sorted() == [
        "2024-03-01 ann@example.com 123450/0/0", "2024-03-01 ann@example.com 123450/0/10000",
        "2024-03-01 ann@example.com 123450/0/123450",
      ]
    )
  }

  @Test func `what Magento's total is below goods and shipping was taken off`() throws {
    func read(_ totals: [(String, String, String)], more: String = "") throws -> ImportResult {
      try reading(
        MadeUpExport(
          header: PlatformHeaders.magento + more,
          rows: totals.enumerated().map { place, total in
            [
              "ID": "00000000\(place)", "Purchase Date": "Mar 1, 2024 10:00:00 AM",
              "Subtotal": total.0, "Shipping and Handling": total.1,
              "Grand Total (Base)": total.2, "Status": "Complete", "Customer Email": "a@b.example",
            ]
          },
          lineEnd: "\n"
        ),
        settled {
          if !more.isEmpty { $0.columns = ["order_discount": "Discount"] }
        }
      )
    }
    let result = try read([("100", "0", "80"), ("100", "5", "95"), ("100", "5", "113.5")])
    #expect(
      result.told.sorted() == [
        "2024-03-01 a@b.example 10000/0/0", "2024-03-01 a@b.example 10000/1000/0",
        "2024-03-01 a@b.example 10000/2000/0",
      ]
    )
    #expect(result.complaints == ["orders.discounts-from-totals"])
    #expect(result.findings.sorted[0].message.contains("in 2 orders; 1 is above them"))
    // Nothing below: nothing to say. And where a column says it, the total is not asked.
    #expect(try read([("100", "5", "105")]).complaints.isEmpty)
    let stated = try read([("100", "0", "80")], more: "|Discount")
    #expect(stated.told == ["2024-03-01 a@b.example 10000/0/0"])
    #expect(stated.complaints.isEmpty)
  }

  @Test func `Stripe's shorter export is known by its newer name of the date`() throws {
    let result = try reading(
      """
      id,Created date (UTC),Amount,Amount Refunded,Currency,Status,Customer Email,Invoice ID
      ch_1,2026-05-18 23:57:07,163.35,0.00,eur,Paid,ann@example.com,
      ch_2,2026-05-19 15:24:07,31.49,0.00,eur,Paid,ann@example.com,in_7
      ch_3,2026-05-19 16:24:07,31.49,0.00,eur,Failed,ann@example.com,in_7

      """,
      settled { $0.timeZone = "Europe/Berlin" }
    )
    #expect(result.inspections[0].layout.name == "stripe")
    #expect(
      result.told == [
        "2026-05-19 ann@example.com 16335/0/0", "2026-05-19 ann@example.com 3149/0/0",
      ]
    )
    #expect(result.files[0].excluded == ["failed": 1])
    #expect(result.codes.isEmpty)
  }

  @Test func `the second set of the gift shop's invoices has other names for three columns`() throws
  {
    let result = try reading(
      """
      Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country
      489434,85048,Lights,12,2009-12-01 07:45:00,6.95,13085,United Kingdom
      A506401,B,Adjust bad debt,1,2010-04-29 13:36:00,-53594.36,,United Kingdom

      """,
      ImportOptions()
    )
    #expect(result.inspections[0].layout.name == "online-retail")
    #expect(result.ledger.currency.code == "GBP")
    #expect(result.told == ["2009-12-01 13085 8340/0/0"])
    #expect(result.files[0].excluded == ["adjustment": 1])
  }

  @Test func `BigCommerce is known from its documents and guests are nobody`() throws {
    let result = try reading(
      """
      Order ID,Customer ID,Customer Name,Customer Email,Order Date,Order Status,Subtotal (inc tax),\
      Shipping Cost (inc tax),Order Total (inc tax),Product Details
      100,7,Ann,ann@example.com,"Mon, 23 Sep 2024 14:21:24 +0000",Completed,30.00,5.00,35.00,"Mug, 2"
      101,0,Bob,bob@example.com,"Tue, 24 Sep 2024 08:00:00 +0000",Refunded,20.00,5.00,25.00,"Cup, 1"
      102,0,,,"Tue, 24 Sep 2024 09:00:00 +0000",Declined,20.00,5.00,25.00,"Cup, 1"

      """
    )
    #expect(result.inspections[0].layout.name == "bigcommerce")
    #expect(result.inspections[0].layout.sure < 1)
    #expect(
      result.told == ["2024-09-23 7 3000/0/0", "2024-09-24 bob@example.com 2000/0/2000"]
    )
    #expect(result.files[0].excluded == ["failed": 1])
  }

  @Test func `Shopify names the order on each row and the rest on the first`() throws {
    let first = [
      "Name": "#1001", "Id": "900001", "Created at": "2026-04-05 20:45:56 +0500",
      "Paid at": "2026-04-05 20:46:00 +0500", "Email": "ann@example.com",
      "Financial Status": "partially_refunded", "Currency": "PKR", "Subtotal": "27.00",
      "Shipping": "5.00", "Total": "32.00", "Discount Amount": "3.00",
      "Refunded Amount": "10.00", "Lineitem quantity": "2", "Lineitem name": "Mug",
      "Lineitem price": "10.00", "Note Attributes": "a: b\r\nc: d",
    ]
    let more = [
      "Name": "#1001", "Created at": "2026-04-05 20:45:56 +0500", "Lineitem quantity": "1",
      "Lineitem name": "Cup", "Lineitem price": "10.00",
    ]
    let voided = first.merging([
      "Name": "#1002", "Id": "900002", "Financial Status": "voided",
      "Cancelled at": "2026-04-06 10:00:00 +0500",
    ]) { $1 }
    let result = try reading(
      MadeUpExport(header: PlatformHeaders.shopify, rows: [first, more, voided]),
      settled {
        $0.timeZone = "Asia/Karachi"
        $0.currency = nil
      }
    )
    #expect(result.told == ["2026-04-05 ann@example.com 3000/300/1000"])
    #expect(result.excludedOrders == ["cancelled": 1])
  }
}
