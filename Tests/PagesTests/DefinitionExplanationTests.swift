import Markup
import Testing
import Wording

@testable import Pages

struct DefinitionExplanationTests {
  @Test(arguments: Language.offered)
  func `a card prints for every name, in lines a terminal holds`(language: Language) throws {
    let explanation = Explanation(language: language)
    for card in DefinitionCard.all {
      let text = try #require(explanation.text(of: card.anchor))
      #expect(text.hasSuffix("\n") && text.contains(card.anchor))
      for line in text.split(separator: "\n") {
        let width = line.unicodeScalars.reduce(0) {
          $0 + ((0x2E80...0xFFEF).contains($1.value) ? 2 : 1)
        }
        #expect(width <= 80, "\(line)")
      }
    }
  }

  @Test func `a measure's name leads to its card and prints its value`() throws {
    let explanation = Explanation(language: .english, edition: EditionFixture.normal)
    let text = try #require(explanation.text(of: "repeat.within.90"))
    #expect(text.hasPrefix("Repeat purchase rate within H days\nrepeat.within\n"))
    #expect(text.contains("0.27012"))
  }

  @Test func `an unknown name is answered with the nearest one`() {
    let explanation = Explanation(language: .english)
    #expect(explanation.text(of: "repeat.wihtin") == nil)
    #expect(Explanation.suggestions(for: "repeat.wihtin") == ["repeat.within"])
    #expect(Explanation.suggestions(for: "cohort").first?.hasPrefix("cohorts") == true)
  }

  @Test func `the list names every card`() {
    let list = Explanation(language: .simplifiedChinese).list
    for card in DefinitionCard.all { #expect(list.contains("  \(card.anchor) ")) }
  }
}
