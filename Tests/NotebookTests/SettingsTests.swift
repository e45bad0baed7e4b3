import Diagnostics
import Testing

@testable import Notebook

struct SettingsTests {
  private func read(_ text: String) -> (Settings, Findings) {
    var findings = Findings()
    let settings = Settings(bytes: Array(text.utf8), into: &findings)
    return (settings, findings)
  }

  @Test func `a missing file gives the defaults`() {
    var findings = Findings()
    let settings = Settings(bytes: nil, into: &findings)
    #expect(findings.all.isEmpty)
    #expect(settings == Settings())
    #expect(settings.minimum.rate == 30)
    #expect(settings.privacy.k == 5)
    #expect(settings.repeatWindows == [30, 60, 90, 180, 365])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "shop:\n", "---\n"])
  func `an empty file gives the defaults`(text: String) {
    let (settings, findings) = read(text)
    #expect(findings.all.isEmpty)
    #expect(settings == Settings())
  }

  @Test func `every key can be given`() {
    let (settings, findings) = read(
      """
      shop:
        name: 青山茶铺
        currency: CNY
        timeZone: Asia/Shanghai
        country: CN
        url: https://tea.example
        noteLanguage: en
        languages: [en, zh-Hans]
        madeUp: true
        salt: "a: b"
      orders:
        files: [a.csv, b.csv]
        layout: taobao
        columns: {order_id: 订单编号, phone: "-"}
        decimal: comma
        dates: dmy
        zeroValue: exclude
        maxRejected: 0.02
        excludeTags:
          - wholesale
        query: SELECT * FROM orders
        identity: link
      tables:
        products: goods.csv
      lapseDays: 84
      rmstDays: 120
      repeatWindows: [30, 90]
      headlineWindow: 30
      minimum: {rate: 20, trend: 4, gaps: 10, gapsP90: 20, rfm: 40, atRisk: 5, events: 6}
      privacy: {k: 7, kSensitive: 12, publicText: [channel]}
      change: {share: 0.05, points: 0.01, festivals: [easter]}
      population: {North: 1000}
      models: {discountRate: 0.1, horizonWeeks: 26}
      playbooks: {holdout: 0.25, window: 14, cap: 3, weekly: 4}
      competitors: {target: 40}
      questions: {target: 60}
      theme: letterpress
      indexing: true
      engine: sql
      publish:
        main: {kind: folder, path: /var/www}
      """
    )
    #expect(findings.all.map(\.text).isEmpty)
    #expect(settings.shop.name == "青山茶铺")
    #expect(settings.shop.salt == "a: b")
    #expect(settings.orders.columns.map(\.key) == ["order_id", "phone"])
    #expect(settings.orders.maxRejected == 0.02)
    #expect(settings.tables == [Settings.Pair(key: "products", value: "goods.csv")])
    #expect(settings.lapseDays == 84)
    #expect(settings.repeatWindows == [30, 90])
    #expect(settings.minimum.events == 6)
    #expect(settings.privacy.kSensitive == 12)
    #expect(settings.playbooks.cap == 3)
    #expect(settings.publish?["main"]?["path"]?.text == "/var/www")
    #expect(settings.inForce.filter(\.isDefault).map(\.key) == [])
    #expect(settings.location(of: "shop.timeZone").line == 4)
    #expect(settings.location(of: "orders.columns.phone").column == 44)
    #expect(Settings().location(of: "theme").line == nil)
  }

  @Test func `the list in force has every key once and no secret`() {
    let keys = Settings().inForce.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.first == "shop.name")
    #expect(!keys.contains("shop.salt"))
    #expect(!keys.contains("publish"))
    let windows = Settings().inForce.first { $0.key == "repeatWindows" }
    #expect(windows?.value.text == "30, 60, 90, 180, 365")
    #expect(windows?.isDefault == true)
  }

  @Test(arguments: [
    ("‹1›lapsDays: 84", [Expected("‹1›", "settings.unknown-key", "did you mean \"lapseDays\"?")]),
    ("shop:\n  ‹1›timezone: UTC", [Expected("‹1›", "settings.unknown-key", "\"timeZone\"")]),
    ("‹1›colour: red", [Expected("‹1›", "settings.unknown-key", "known keys: shop, orders")]),
    ("lapseDays: ‹1›soon", [Expected("‹1›", "settings.wrong-type", "a whole number")]),
    ("lapseDays: ‹1›\"84\"", [Expected("‹1›", "settings.wrong-type")]),
    ("lapseDays: ‹1›0", [Expected("‹1›", "settings.out-of-range", "1 to 3650")]),
    ("lapseDays: ‹1›[1]", [Expected("‹1›", "settings.wrong-type", "is a list")]),
    ("orders:\n  maxRejected: ‹1›nan", [Expected("‹1›", "settings.wrong-type", "a number")]),
    ("orders:\n  maxRejected: ‹1›0x10", [Expected("‹1›", "settings.wrong-type", "a number")]),
    ("orders:\n  decimal: ‹1›coma", [Expected("‹1›", "settings.unknown-choice", "\"comma\"?")]),
    ("indexing: ‹1›maybe", [Expected("‹1›", "settings.wrong-type", "true or false")]),
    ("shop: ‹1›tea", [Expected("‹1›", "settings.wrong-type", "a map of keys")]),
    ("‹1›- a\n- b", [Expected("‹1›", "settings.wrong-type", "a map of keys")]),
    ("shop:\n  languages: ‹1›[english]", [Expected("‹1›", "settings.bad-language")]),
    ("shop:\n  currency: ‹1›RMB¥", [Expected("‹1›", "settings.bad-currency")]),
    ("shop:\n  url: ‹1›javascript:x", [Expected("‹1›", "settings.bad-address")]),
    ("repeatWindows: [30, ‹1›x]", [Expected("‹1›", "settings.wrong-type")]),
    (
      "orders:\n  columns:\n    ‹1›order: Order\n",
      [Expected("‹1›", "settings.unknown-key", "in orders.columns")]
    ),
    (
      "shop:\n  name: 茶‹2›\n‹1›privcy: {k: 4}\nlapseDays: ‹3›x",
      [Expected("‹1›", "settings.unknown-key", "privacy"), Expected("‹3›", "settings.wrong-type")]
    ),
  ])
  func `a wrong setting is found at its place`(text: String, expected: [Expected]) {
    let input = Marked(text)
    var findings = Findings()
    _ = Settings(bytes: input.bytes, into: &findings)
    expect(findings, in: input, expected)
  }

  @Test func `an option sets a key`() {
    var settings = Settings()
    #expect(settings.set("privacy.k=7").all.isEmpty)
    #expect(settings.set("repeatWindows=[30, 90]").all.isEmpty)
    #expect(settings.set("shop.name=a=b").all.isEmpty)
    #expect(settings.set("orders.columns={order_id: Nr}").all.isEmpty)
    #expect(settings.privacy.k == 7)
    #expect(settings.repeatWindows == [30, 90])
    #expect(settings.shop.name == "a=b")
    #expect(settings.orders.columns == [Settings.Pair(key: "order_id", value: "Nr")])
    #expect(settings.inForce.first { $0.key == "privacy.k" }?.isDefault == false)
  }

  @Test(arguments: [
    ("privacy.k", "settings.no-assignment"), ("=3", "settings.no-assignment"),
    ("privacy.q=7", "settings.unknown-key"), ("privacy.k=seven", "settings.wrong-type"),
    ("privacy.k=1", "settings.out-of-range"), ("theme=[", "yaml.broken"),
    ("theme=&a b", "yaml.refused"), ("theme=*a", "yaml.refused"),
    ("theme=\u{1}", "text.control-character"),
  ])
  func `a wrong option is a finding and changes nothing`(option: String, code: String) {
    var settings = Settings()
    let findings = settings.set(option)
    #expect(findings.all.map(\.code) == [code])
    #expect(findings.all.allSatisfy { $0.location.file.hasPrefix("--set ") })
    #expect(settings == Settings())
  }
}
