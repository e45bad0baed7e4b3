import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// Everything there is, by kind, each with its number.
  func search(_ page: SearchPage, _ voice: Voice) -> HTML {
    """
    <p class="lead">\(page.lead)</p>
    <div class="everything">
    \(each: page.groups, searchGroup)</div>

    """
  }

  private func searchGroup(_ group: SearchPage.Group) -> HTML {
    let more: HTML? = group.more.map { "<p class=\"more\">\($0)</p>\n" }
    return """
      <section class="section" aria-labelledby="\(group.id)">
      <h2 id="\(group.id)">\(group.title)</h2>
      <ul>\(each: group.items, searchItem)</ul>
      \(more)</section>

      """
  }

  private func searchItem(_ item: (link: Link, number: String?)) -> HTML {
    let number: HTML? = item.number.map { "<span class=\"detail\">\($0)</span>" }
    return "<li><a href=\"\(item.link.href)\">\(item.link.text)</a>\(number)</li>\n"
  }
}
