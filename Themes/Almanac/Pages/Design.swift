import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// The theme says how it is made, with its own classes.
  func design(_ page: DesignPage) -> HTML {
    let words = page.phrases
    return """
      <div class="prose">
      <p>\(words.lead)</p>
      </div>
      <section class="section" aria-labelledby="type">
      <h2 id="type">\(words.typeTitle)</h2>
      <p class="subline">\(words.typeText)</p>
      <ul class="scale">\(each: [13, 15, 17, 21, 26, 34, 44], { size($0, words.sample) })</ul>
      </section>
      <section class="section" aria-labelledby="space">
      <h2 id="space">\(words.spaceTitle)</h2>
      <p class="subline">\(words.spaceText)</p>
      <ul class="scale">\(each: [4, 8, 12, 16, 24, 32, 48, 64], space)</ul>
      </section>
      <section class="section" aria-labelledby="colours">
      <h2 id="colours">\(words.colourTitle)</h2>
      <p class="subline">\(words.colourText)</p>
      <ul class="swatches">\(each: page.roles, role)<li><span class="heats">\(each: Array(1...7), heat)</span> <code>heat-1 … heat-7</code> \(words.roles.heat)</li></ul>
      </section>
      <section class="section prose" aria-labelledby="charts">
      <h2 id="charts">\(words.grammarTitle)</h2>
      <ul>\(each: words.grammar, listItem)</ul>
      </section>

      """
  }

  private func size(_ pixels: Int, _ sample: String) -> HTML {
    "<li><span class=\"num\">\(pixels)</span> <span class=\"size-\(pixels)\">\(sample)</span></li>\n"
  }

  private func space(_ pixels: Int) -> HTML {
    "<li><span class=\"num\">\(pixels)</span> <span class=\"gap gap-\(pixels)\"></span></li>\n"
  }

  private func role(_ role: DesignPage.Role) -> HTML {
    let line: HTML? = role.line.map {
      "<svg class=\"chart\" width=\"48\" height=\"16\" aria-hidden=\"true\"><path class=\"line s\($0)\" d=\"M0 8H48\"/></svg> "
    }
    return
      "<li><span class=\"swatch swatch-\(role.name)\"></span> \(line)<code>\(role.name)</code> \(role.use)</li>\n"
  }

  private func heat(_ step: Int) -> HTML { "<span class=\"swatch heat-\(step)\"></span>" }
}
