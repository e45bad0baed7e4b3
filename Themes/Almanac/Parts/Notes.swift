import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// Notes beside the text on wide screens, after it on narrow ones.
  func notes(_ notes: [Note], _ voice: Voice) -> HTML {
    guard !notes.isEmpty else { return HTML() }
    let label = voice.phrases.shell.notes
    return "<aside class=\"notes\" aria-label=\"\(label)\">\n\(each: notes, note)</aside>\n"
  }

  private func note(_ note: Note) -> HTML {
    """
    <section class="note">
    <h2>\(note.title)</h2>
    <p>\(note.text)</p>
    \(links(note.links))</section>

    """
  }

  /// A short list of ways on.
  func links(_ links: [Link]) -> HTML {
    guard !links.isEmpty else { return HTML() }
    return """
      <ul class="links">\(each: links, linkItem)</ul>

      """
  }

  /// One item of a list of links.
  func linkItem(_ link: Link) -> HTML { "<li><a href=\"\(link.href)\">\(link.text)</a></li>" }
}
