import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// The numbers of the week: figure, interval, what it is made of, what became of it.
  func tiles(_ tiles: [Tile], _ voice: Voice) -> HTML {
    "<ul class=\"tiles\">\n\(each: tiles, { tile($0, voice) })</ul>\n"
  }

  private func tile(_ tile: Tile, _ voice: Voice) -> HTML {
    let interval: HTML? = tile.interval.map {
      " <span class=\"interval num\">\($0)</span>"
    }
    let value: HTML? = tile.value.map {
      "<p class=\"figure-value\"><span class=\"value num\">\($0)</span>\(interval)</p>\n"
    }
    let missing: HTML? = tile.missing.map { "<p class=\"missing\">\($0)</p>\n" }
    let company: HTML? = tile.company.map { "<p class=\"company\">\($0)</p>\n" }
    return """
      <li class="tile">
      <h3><a href="\(tile.page.href)">\(tile.name)</a></h3>
      \(value)\(missing)\(company)\(tile.change.map(changeLine))<p class="card-link"><a href="\(tile.definition.href)">\(tile.definition.text)<span class="aloud"> – \(tile.name)</span></a></p>
      </li>

      """
  }

  /// A change in words, its sign before it and its judgement after it.
  func changeLine(_ change: ChangeLine) -> HTML {
    let verdict: HTML =
      switch change.verdict {
      case .better:
        " <span class=\"verdict better\"><span aria-hidden=\"true\">●</span> \(change.verdictWord)</span>"
      case .worse:
        " <span class=\"verdict worse\"><span aria-hidden=\"true\">◆</span> \(change.verdictWord)</span>"
      case .none: ""
      }
    return """
      <p class="change"><span class="sign" aria-hidden="true">\(change.sign)</span> \(change.text)\(verdict)</p>

      """
  }
}
