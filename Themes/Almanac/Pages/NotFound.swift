import Markup
import Pages

extension AlmanacTheme {
  func notFound(_ page: NotFoundPage, _ voice: Voice) -> HTML {
    """
    <div class="prose not-found">
    \(each: page.elsewhere, elsewhere)<h2>\(page.goTo)</h2>
    \(links(page.pages))<p>\(page.why)</p>
    <ul>\(each: page.reasons, listItem)</ul>
    </div>

    """
  }

  private func elsewhere(_ other: NotFoundPage.Elsewhere) -> HTML {
    """
    <p lang="\(other.language.tag)">\(other.heading) <a href="\(other.link.href)">\(other.link.text)</a></p>

    """
  }
}
