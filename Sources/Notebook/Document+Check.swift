package import Diagnostics

/// The names that a document may use: measures of the edition, charts and tables of the theme,
/// files and pages of the site.
package struct KnownNames: Sendable {
  /// Paths of single values in the edition (`repeat.within.90`): those that are offered where
  /// another was meant.
  package var measures: Set<String>
  /// Whether a path names a measure, for editions that have more than are worth listing.
  package var isMeasure: @Sendable (String) -> Bool
  package var charts: Set<String>
  package var tables: Set<String>
  /// Routes with slashes at both ends (`/retention/`).
  package var pages: Set<String>
  /// SKUs of the shop's goods.
  package var products: Set<String>
  /// Documents by path in the content folder, each with the ids of its headings.
  package var documents: [String: Set<String>]
  /// Pictures by path in the content folder.
  package var pictures: Set<String>

  package init(
    measures: Set<String>,
    charts: Set<String>,
    tables: Set<String>,
    pages: Set<String>,
    products: Set<String> = [],
    documents: [String: Set<String>] = [:],
    pictures: Set<String> = [],
    isMeasure: (@Sendable (String) -> Bool)? = nil
  ) {
    self.isMeasure = isMeasure ?? { measures.contains($0) }
    self.measures = measures
    self.charts = charts
    self.tables = tables
    self.pages = pages
    self.products = products
    self.documents = documents
    self.pictures = pictures
  }
}

extension Document {
  /// A finding for each name and link that leads nowhere, with the nearest known one.
  package func check(_ known: KnownNames) -> Findings {
    var findings = Findings()
    for number in numbers where !known.isMeasure(number.name) {
      findings.add(.unknownMeasure(at: number.location, number.name, among: known.measures))
    }
    for block in blocks {
      let names = block.kind == .chart ? known.charts : known.tables
      if names.contains(block.name) { continue }
      findings.add(.unknownBlock(at: block.location, block, among: names))
    }
    for link in links {
      if let finding = problem(with: link, known) { findings.add(finding) }
    }
    return findings
  }

  private func problem(with link: Link, _ known: KnownNames) -> Diagnostic? {
    let place = link.location
    switch link.target {
    case .external: return nil
    case .heading(let id):
      let ids = Set(headings.map { "#\($0.id)" })
      return ids.contains("#\(id)") ? nil : .deadLink(at: place, "#\(id)", among: ids)
    case .document(let path, let heading):
      guard let ids = known.documents[path] else {
        return .deadLink(at: place, path, among: Set(known.documents.keys))
      }
      guard let heading, !heading.isEmpty, !ids.contains(heading) else { return nil }
      return .deadLink(at: place, "\(path)#\(heading)", among: Set(ids.map { "\(path)#\($0)" }))
    case .page(let route, _):
      return known.pages.contains(route) ? nil : .deadLink(at: place, route, among: known.pages)
    case .picture(let path):
      return known.pictures.contains(path) ? nil : .noPicture(at: place, path, known.pictures)
    }
  }
}

extension Diagnostic {
  package static func unknownMeasure(
    at place: SourceLocation,
    _ name: String,
    among names: Set<String>
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "unknown measure \"\(shown(name))\"",
      code: "notebook.unknown-measure",
      hint: nearestHint(name, among: names, otherwise: "run regulars explain for the list of names")
    )
  }

  static func unknownBlock(
    at place: SourceLocation,
    _ block: Document.LiveBlock,
    among names: Set<String>
  ) -> Diagnostic {
    let list = names.sorted().prefix(20).joined(separator: ", ")
    return Diagnostic(
      .error,
      at: place,
      "unknown \(block.kind.rawValue) \"\(shown(block.name))\"",
      code: "notebook.unknown-\(block.kind.rawValue)",
      hint: nearestHint(
        block.name,
        among: names,
        otherwise: names.isEmpty ? nil : "known \(block.kind.rawValue)s: \(list)"
      )
    )
  }

  static func deadLink(
    at place: SourceLocation,
    _ target: String,
    among names: Set<String>
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the link leads to \"\(shown(target))\", which is not there",
      code: "notebook.dead-link",
      hint: nearestHint(target, among: names, otherwise: "check the spelling, or take the link out")
    )
  }

  static func noPicture(
    at place: SourceLocation,
    _ path: String,
    _ names: Set<String>
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the picture \"\(shown(path))\" is not in the content folder",
      code: "notebook.no-picture",
      hint: nearestHint(
        path,
        among: names,
        otherwise: "put the file there, or take the picture out"
      )
    )
  }
}
