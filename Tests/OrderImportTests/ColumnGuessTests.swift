import Commerce
import Diagnostics
import OrderImport
import Testing

/// Files of no known layout are read by the words of their headers, then by what their cells hold.
struct ColumnGuessTests {
  /// Twelve orders of four buyers under headers that nobody knows.
  private func file(_ header: String, delimiter: String = ",") -> String {
    let buyers = ["K-4711", "K-0815", "K-2222", "K-0042"]
    let rows = (0..<12).map { index in
      [
        "B\(1000 + index)", buyers[index * 7 % 4], "\(index + 1).03.2026",
        "\(10 + index * 3 % 7).\(50 + index % 3)", index % 5 == 0 ? "Cancelled" : "Paid", "Kauppa",
      ].joined(separator: delimiter)
    }
    return header + "\n" + rows.joined(separator: "\n") + "\n"
  }

  private func meanings(_ result: ImportResult) -> [String: String] {
    var found: [String: String] = [:]
    for column in result.inspections.first?.columns ?? [] {
      if let meaning = column.as { found[meaning] = column.header }
    }
    return found
  }

  @Test func `unknown headers are read by what their cells hold, and it is said`() throws {
    let result = try reading(file("Tosite,Asiakas,Milloin,Yhteensä,Tila,Paikka"))
    #expect(
      meanings(result) == [
        "order_id": "Tosite", "customer_id": "Asiakas", "ordered_at": "Milloin",
        "order_total": "Yhteensä", "status": "Tila",
      ]
    )
    #expect(result.ledger.customers.count == 4)
    #expect(result.files[0].accepted == 9)
    #expect(result.files[0].excluded == ["cancelled": 3])
    #expect(result.codes == Array(repeating: "orders.column-guessed", count: 5))
    for column in result.inspections[0].columns where column.as != nil {
      #expect(column.sure > 0.3 && column.sure <= 0.7)
    }
    #expect(result.inspections[0].layout.sure < 1)
  }

  @Test func `nothing is guessed once a column was named`() throws {
    let result = try reading(
      file("Tosite,Asiakas,Milloin,Yhteensä,Tila,Paikka"),
      settled { $0.columns = ["ordered_at": "Milloin", "order_total": "Yhteensä"] }
    )
    #expect(meanings(result) == ["ordered_at": "Milloin", "order_total": "Yhteensä"])
    let codes = ["no-customers", "column-left", "column-left", "no-customers"]
    #expect(result.codes == codes.map { "orders.\($0)" })
    let status = result.findings.all.first { $0.message.contains("\"Tila\" looks like status") }
    #expect(status?.hint == "add --columns status=\"Tila\", or status=- if it is not")
  }

  @Test func `what is said not to be there is not asked for`() throws {
    let columns = [
      "ordered_at": "Milloin", "order_total": "Yhteensä", "status": "-", "order_id": "Tosite",
      "customer_id": "Asiakas",
    ]
    let text = file("Tosite,Asiakas,Milloin,Yhteensä,Tila,Paikka")
    #expect(try reading(text, settled { $0.columns = columns }).codes.isEmpty)
  }

  @Test func `e-mails and phones are known by their look`() throws {
    let rows = (1...6).map { "x\($0),2026-03-0\($0),ann\($0 % 2)@example.com,\($0).50" }
    let byMail = try reading("a,b,c,d\n" + rows.joined(separator: "\n") + "\n")
    #expect(meanings(byMail)["email"] == "c")
    #expect(byMail.ledger.customers.count == 2)
    let phones = (1...6).map { "x\($0),2026-03-0\($0),+49 170 123456\($0 % 2),\($0).50" }
    let byPhone = try reading("a,b,c,d\n" + phones.joined(separator: "\n") + "\n")
    #expect(meanings(byPhone)["phone"] == "c")
    #expect(byPhone.ledger.customers.count == 2)
  }

  @Test func `goods that come back are no buyers, and numbers of rows no orders`() throws {
    let goods = ["T-100", "M-200", "C-300"]
    let rows = (0..<12).map { index in
      "\(index + 1),2026-03-\(10 + index / 2),O\(index / 2),\(goods[index % 3]),\(index % 4 + 5).50"
    }
    let text = "nro,Milloin,order id,tavara,summa\n" + rows.joined(separator: "\n") + "\n"
    #expect(meanings(try reading(text))["customer_id"] == nil)
    let lines = text.replacing("order id", with: "viite").replacing("tavara", with: "sku")
    #expect(meanings(try reading(lines))["order_id"] == "viite")
  }

  @Test func `a word that the cells contradict means nothing`() throws {
    let text = (1...5).map { "\($0),a,Monday,2026-03-0\($0),\($0).50" }.joined(separator: "\n")
    let result = try reading("order id,customer id,date,moment,total\n" + text + "\n")
    #expect(meanings(result)["ordered_at"] == "moment")
    #expect(result.ledger.orders.count == 5)
    let sure = result.inspections[0].columns.first { $0.header == "total" }?.sure
    #expect(sure == 0.95)
  }

  @Test(arguments: ["State", "Province"])
  func `a place that holds what became of orders is their status`(header: String) throws {
    let result = try reading(file("Order,Customer,Date,Amount,\(header),Paikka"))
    #expect(meanings(result)["status"] == header)
    #expect(meanings(result)["region"] == nil)
    #expect(result.codes == ["orders.column-guessed"])
    #expect(result.files[0].excluded == ["cancelled": 3])
  }

  @Test func `a column of places stays one`() throws {
    let text = (1...6).map { "B\($0),k,2026-03-0\($0),\($0).50,Ohio" }.joined(separator: "\n")
    let result = try reading("Order,Customer,Date,Amount,State\n" + text + "\n")
    #expect(meanings(result)["region"] == "State")
    #expect(result.codes.isEmpty)
  }

  @Test func `words of Taiwan are known`() throws {
    let header = "單號,客戶,下單時間,商品名稱,數量,單價,訂單狀態"
    let result = try reading(
      header + "\nD0,客118,2026-03-01,茶,2,450,已取消\nD1,客2,2026-03-02,茶,3,450,\n"
    )
    #expect(result.told == ["2026-03-02 客2 135000/0/0"])
    #expect(result.codes.isEmpty)
  }

  @Test func `words of three languages are known`() throws {
    let cases = [
      "Order Ref,Member No,Checkout Date,Total Paid,Order State",
      "销售单号,会员编号,下单日期,买家实付金额,交易状态", "受注番号,お客様番号,購入日時,お支払い金額,注文状況",
    ]
    for header in cases {
      let result = try reading(header + "\nA1,k9,2026-03-01,12.50,paid\n")
      #expect(result.told == ["2026-03-01 k9 1250/0/0"], "\(header)")
      #expect(result.codes.isEmpty, "\(header)")
    }
  }

  @Test func `words of Europe are known, with their commas and months`() throws {
    let german =
      "Bestellnummer;Kundennummer;Bestelldatum;Gesamtbetrag\nA1;k9;10.12.2025;\"1.116,99 €\"\n"
    #expect(try reading(german).told == ["2025-12-10 k9 111699/0/0"])
    let french =
      "Numéro de commande;Pseudo de l’acheteur;Intitulé de l'objet;Quantité;Vendu pour;"
      + "Date de vente\n05-11111;lucie;Carte;1;\"1 234,50 €\";05-oct.-26\n"
    #expect(try reading(french).told == ["2026-10-05 lucie 123450/0/0"])
  }

  @Test func `a needed column that is not there is named with the nearest ones`() throws {
    let result = try reading("order_id,customer_id,oder date,note\n1,a,soon,x\n2,b,later,y\n")
    #expect(result.codes == ["orders.column-missing", "orders.column-missing"])
    let first = try #require(result.findings.sorted.first)
    #expect(first.message.contains("\"order_id\", \"customer_id\", \"oder date\", \"note\""))
    #expect(result.findings.all.contains { $0.hint?.contains("perhaps \"oder date\"") == true })
  }

  @Test func `whole numbers are no amounts unless somebody says so, but they are proposed`() throws
  {
    let rows = (1...6).map { "B\($0),k\($0 % 2),2026-03-0\($0),\($0 * 1500)" }
    let result = try reading("a,b,c,d\n" + rows.joined(separator: "\n") + "\n")
    #expect(result.findings.all.contains { $0.hint?.hasSuffix("perhaps \"d\"") == true })
    #expect(result.codes == ["orders.column-missing"])
  }

  @Test func `a file without a header does not give its buyers away`() throws {
    let result = try reading("order,ann@example.com,4155550123,paid\n")
    for finding in result.findings.all {
      #expect(!finding.text.contains("ann@") && !finding.text.contains("4155550123"))
    }
  }

  @Test func `times under a header in UTC are turned into the shop's zone`() throws {
    let result = try reading(
      "order_id,customer_id,Created (UTC),order_total\n1,a,2026-07-01 22:30,1\n",
      settled { $0.timeZone = "Europe/Berlin" }
    )
    #expect(result.told == ["2026-07-02 a 100/0/0"])
  }
}
