import Markup
import Pages

extension AlmanacTheme {
  func notFound(_ page: NotFoundPage, _ voice: Voice) -> HTML {
    """
    <div class="prose not-found">
    <p>\(page.why)</p>
    <ul>\(each: page.reasons, listItem)</ul>
    <h2>\(page.goTo)</h2>
    \(links(page.pages))</div>

    """
  }
}
