import Commerce
import Markup
import Notebook
import Retention
import Wording

extension PageContext {
  /// What live numbers, charts, tables and addresses in a shop's own text become on this page.
  var documentValues: Document.Values {
    let index = MeasureIndex(edition)
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

  private func address(of target: LinkTarget) -> String? {
    switch target {
    case .external, .heading: return nil
    case .document(let path, let heading):
      guard let slug = site.input.notebook?.slug(ofDocument: path) else { return nil }
      return href(to: .playbook(slug), fragment: heading)
    case .page(let route, let anchor):
      guard let page = site.routes.first(where: { $0.address == route }) else { return nil }
      return href(to: page, fragment: anchor)
    case .picture(let path): return href(toFile: "pictures/" + path)
    }
  }
}

extension Route {
  /// With slashes at both ends, as notes spell it: `/retention/second-order/`.
  package var address: String {
    folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
  }
}
