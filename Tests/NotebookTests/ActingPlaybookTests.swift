import Diagnostics
import Testing

@testable import Notebook

/// What a playbook says of whom it is done for, and of what that is worth.
struct ActingPlaybookTests {
  private func read(_ text: String) -> (Playbook?, Findings) {
    var findings = Findings()
    let files = [(path: "playbooks/a.md", bytes: Array(text.utf8))]
    let contents = NotebookContents(files: files, languages: ["en"], into: &findings)
    return (contents.playbook("a"), findings)
  }

  @Test func `a playbook that acts has its rule, its guess and its cost`() throws {
    let (found, findings) = read(
      """
      ---
      title: A
      state: off
      audience:
        text: first buyers
        segment: at-risk
        where: "purchase_days = 1 and recency_days >= 21"
      effect: {value: 0.03, low: 0, high: 0.06, source: rule of thumb}
      cost: {perPerson: 13, fixed: 2.5}
      notFor: in the week after a sale
      ---
      """
    )
    #expect(findings.all.map(\.text) == [])
    let playbook = try #require(found)
    #expect(!playbook.isOn)
    #expect(playbook.rule?.columns == [.group, .purchaseDays, .recencyDays])
    #expect(playbook.where?.location.line == 7)
    #expect(
      playbook.effect == Playbook.Prior(value: 0.03, low: 0, high: 0.06, source: "rule of thumb")
    )
    #expect(playbook.cost == Playbook.Cost(perPerson: 13, fixed: 2.5))
    #expect(playbook.text.notFor == "in the week after a sale")
  }

  @Test func `a translation may say what the guess rests on, and no numbers`() throws {
    func read(_ effect: String) -> (Playbook?, Findings) {
      var findings = Findings()
      let original = "---\ntitle: A\neffect: {value: 0.1, low: 0, high: 0.2, source: habit}\n---\n"
      let files = [
        (path: "playbooks/a.md", bytes: Array(original.utf8)),
        (
          path: "playbooks/a.zh-Hans.md",
          bytes: Array("---\ntitle: B\neffect: \(effect)\n---\n".utf8)
        ),
      ]
      let contents = NotebookContents(files: files, languages: ["en", "zh-Hans"], into: &findings)
      return (contents.playbook("a"), findings)
    }
    let (playbook, findings) = read("{source: 经验}")
    #expect(findings.all.map(\.text) == [])
    #expect(playbook?.text(in: "en").effectSource == "habit")
    #expect(playbook?.text(in: "zh-Hans").effectSource == "经验")
    #expect(read("{value: 0.2, source: 经验}").1.all.map(\.code) == ["settings.unknown-key"])
  }

  @Test func `without a word it is on, free, and for nobody in particular`() throws {
    let playbook = try #require(read("---\ntitle: A\naudience: everybody\n---\n").0)
    #expect(playbook.isOn)
    #expect(playbook.rule == nil)
    #expect(playbook.effect == nil && playbook.cost == nil)
    #expect(read("---\ntitle: A\naudience: {segment: prospects}\n---\n").0?.rule == nil)
  }

  @Test(arguments: [
    ("state: ‹1›maybe", "playbook.bad-state", "expected on or off"),
    ("audience: {segment: ‹1›atrisk}", "playbook.unknown-segment", "did you mean \"at_risk\"?"),
    ("audience: {where: orders > 1, ‹1›wehre: 1}", "settings.unknown-key", "where"),
    ("audience: {where: ‹1›order > 1}", "playbook.bad-audience", "did you mean \"orders\"?"),
    ("audience: {where: \"orders ‹1›more 1\"}", "playbook.bad-audience", "expected = !="),
    ("effect: ‹1›{value: 0.1, low: 0}", "playbook.incomplete-effect", "no high"),
    ("effect: ‹1›{value: 0.1, low: 0.2, high: 0.3}", "playbook.effect-out-of-order", "between"),
    ("effect: {value: ‹1›3, low: 0, high: 1}", "settings.out-of-range", "effect.value"),
    ("effect: ‹1›0.03", "settings.wrong-type", "a map of keys"),
    ("cost: {perPerson: ‹1›-1}", "settings.out-of-range", "cost.perPerson"),
    ("cost: {‹1›perperson: 1}", "settings.unknown-key", "perPerson"),
    ("holdout: ‹1›0", "settings.out-of-range", "0.1 to 0.9"),
    ("holdout: ‹1›1", "settings.out-of-range", "0.1 to 0.9"),
    ("trigger: growth.lapseDays ‹1›rise", "playbook.bad-trigger", "did you mean \"rises\"?"),
  ])
  func `a rule that cannot be meant is found at its place`(
    line: String,
    code: String,
    message: String
  ) {
    let input = Marked("---\ntitle: A\n\(line)\n---\n")
    let (_, findings) = read(String(decoding: input.bytes, as: UTF8.self))
    expect(findings, in: input, [Expected("‹1›", code, message)])
  }
}
