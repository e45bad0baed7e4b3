import Commerce
import Markup
import Notebook
import Retention
import Wording

extension PageContext {
  /// What live numbers, charts, tables and addresses in a shop's own text become on this page.
  var documentValues: Document.Values {
    let index = site.measures
    return Document.Values(
      number: { number in liveNumber(number.name, index) },
      block: { block in LiveBlocks.html(of: block, in: self) },
      address: { target in address(of: target) }
    )
  }

  /// A number with the way to its definition; its interval is said to readers who ask for it.
  private func liveNumber(_ name: String, _ index: MeasureIndex) -> HTML {
    guard let value = index[name] else { return HTML(text: name) }
    let card = definition(name)
    let kind: HTML = value.missing == nil ? "num live" : "num live missing"
    return "<a class=\"\(kind)\" href=\"\(card.href)\">\(text(of: value))</a>"
  }

  /// The page on which a note stands; nothing for one that has none of its own.
  private func address(of kind: NoteKind, _ slug: String, heading: String?) -> String? {
    switch kind {
    case .playbooks: href(to: .playbook(slug), fragment: heading)
    case .competitors:
      site.has(.competitor(slug)) ? href(to: .competitor(slug), fragment: heading) : nil
    case .questions: href(to: .questions, fragment: QuestionFigures.anchor(slug))
    case .profile: href(to: .profile)
    case .news, .care, .service: nil
    }
  }

  private func address(of target: LinkTarget) -> String? {
    switch target {
    case .external, .heading: return nil
    case .document(let path, let heading):
      guard let note = site.input.notebook?.note(ofDocument: path) else { return nil }
      return address(of: note.kind, note.slug, heading: heading)
    case .page(let route, let anchor):
      guard let page = site.map.byAddress[route] else { return nil }
      return href(to: page, fragment: anchor)
    case .picture(let path):
      return site.pictureInPlace(path) ?? href(toFile: "pictures/" + path)
    }
  }
}

extension Route {
  /// With slashes at both ends, as notes spell it: `/retention/second-order/`.
  package var address: String {
    folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
  }
}
