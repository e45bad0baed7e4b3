import Commerce
import Diagnostics
import Testing

@testable import Notebook

struct AudienceRuleTests {
  private func parse(_ text: String, _ findings: inout Findings) -> AudienceRule? {
    AudienceParser.parse(text, at: SourceLocation("a.md", line: 1, column: 1), into: &findings)
  }

  /// Somebody with one purchase, 21 days ago, of whom no model knows anything.
  private func cell(_ column: CustomerColumn) -> Double? {
    switch column {
    case .purchaseDays: 1
    case .recencyDays: 21
    case .firstDay: Day(iso: "2026-11-01").map(CustomerColumn.cell)
    case .group: CustomerColumn.group.cell(of: "new")
    case .tier: CustomerColumn.tier.cell(of: "T2")
    case .churnCause: CustomerColumn.churnCause.cell(of: "none")
    case .lapsed: CustomerColumn.lapsed.cell(of: "no")
    case .dealShare: 0.5
    case .netSales: 6_800
    default: nil
    }
  }

  @Test(arguments: [
    ("purchase_days = 1 and recency_days >= 21 and recency_days <= 27", true),
    ("purchase_days=1 and recency_days>21", false), ("purchase_days != 1", false),
    ("purchase_days == 1", true), ("purchase_days is 1", true),
    ("purchase_days = 2 or recency_days < 28", true),
    ("purchase_days = 2 or recency_days < 28 and net_sales > 6800", false),
    ("(purchase_days = 1 or recency_days > 99) and net_sales >= 6800", true),
    ("group is new", true), ("group is not new", false), ("group is at-risk", false),
    ("group is not at_risk", true), ("tier is T2", true), ("tier != T4", true),
    ("first_day >= 2026-11-01", true), ("first_day < 2026-11-01", false),
    ("deal_share >= 50%", true), ("deal_share > 50 %", false), ("deal_share = 0.5", true),
    ("lapsed is no", true), ("lapsed is not yes", true), ("((recency_days = 21))", true),
    ("churn_cause is none", true), ("churn_cause is not price", true),
  ])
  func `a rule holds as it reads`(text: String, expected: Bool) throws {
    var findings = Findings()
    let rule = try #require(parse(text, &findings), "\(findings.all.map(\.text))")
    #expect(rule.holds(cell) == expected)
  }

  @Test(arguments: ["p_alive > 0", "p_alive <= 1", "clv_52w != 3", "mean_spend < 100"])
  func `an empty cell fulfils no condition on a number`(text: String) throws {
    var findings = Findings()
    let rule = try #require(parse(text, &findings))
    #expect(!rule.holds(cell))
  }

  @Test(arguments: [
    ("‹1›recency_day = 3", "did you mean \"recency_days\"?"), ("‹1›customer_id = 3", "no column"),
    ("‹1›茶 = 3", "no column"), ("group is ‹1›atrisk", "did you mean \"at_risk\"?"),
    ("tier is ‹1›gold", "use one of: T1, T2"), ("group ‹1›> 3", "words, which have no order"),
    ("orders ‹1›are 3", "expected = != <"), ("orders = ‹1›three", "is not a number"),
    ("orders = ‹1›1e9", "is not a number"), ("orders =‹1›", "expected a number here"),
    ("orders = ‹1›50%", "no per cent"), ("first_day > ‹1›2026-13-01", "is not a day"),
    ("first_day > ‹1›21", "ask for recency_days"), ("orders ‹1›! 3", "expected = != <"),
    ("orders = 1 ‹1›ad x = 2", "expected and, or"), ("(orders = 1‹1›", "closing parenthesis"),
    ("orders = 1 and‹1›", "ends where"), ("‹1›and orders = 1", "no column"),
    ("orders = 1 ‹1›)", "expected and, or"), ("‹1›", "ends where"),
  ])
  func `a rule that is not understood is found at its place`(text: String, message: String) {
    let input = Marked(text)
    var findings = Findings()
    #expect(parse(String(decoding: input.bytes, as: UTF8.self), &findings) == nil)
    expect(findings, in: input, [Expected("‹1›", "playbook.bad-audience", message)])
  }

  @Test func `a rule has at most 32 conditions`() {
    var findings = Findings()
    let text = Array(repeating: "orders = 1", count: 33).joined(separator: " or ")
    #expect(parse(text, &findings) == nil)
    #expect(findings.all.first?.message.contains("more than 32") == true)
    #expect(parse(String(repeating: "(", count: 5_000), &findings) == nil)
  }

  @Test func `a segment is a rule on the group, unless it has no rows`() throws {
    let rule = try #require(AudienceRule(segment: "at-risk"))
    #expect(rule.groups == ["at_risk"])
    #expect(rule.columns == [.group])
    #expect(AudienceRule(segment: "prospects") == nil)
  }
}
