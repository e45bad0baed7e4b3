import Markup
import Pages

extension AlmanacTheme {
  func notFound(_ page: NotFoundPage, _ voice: Voice) -> HTML {
    """
    <div class="prose not-found">
    <h2>\(page.goTo)</h2>
    \(links(page.pages))<p>\(page.why)</p>
    <ul>\(each: page.reasons, listItem)</ul>
    </div>

    """
  }
}
