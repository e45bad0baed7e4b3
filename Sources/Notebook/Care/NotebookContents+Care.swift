package import Commerce
package import Diagnostics

/// What messages and news may name beside measures.
package struct CareNames: Sendable {
  /// D.
  package var asOf: Day
  /// SKUs that the shop sells.
  package var products: Set<String>
  /// Groups of customers, by the edition's names.
  package var segments: [String]

  package init(asOf: Day, products: Set<String>, segments: [String]) {
    self.asOf = asOf
    self.products = products
    self.segments = segments
  }
}

extension NotebookContents {
  /// Findings on days, products, groups and playbooks that messages, news and service notes name.
  package func checkCare(_ names: CareNames) -> Findings {
    var findings = Findings()
    for note in care { check(note, names, into: &findings) }
    for note in news {
      checkSegment(note.audience, names, into: &findings)
      if note.on.day > names.asOf { findings.add(.futureDay(note.on, after: names.asOf)) }
    }
    for note in service {
      if let day = note.day, day.day > names.asOf {
        findings.add(.futureDay(day, after: names.asOf))
      } else if case .idea(let idea) = note.content, let changed = idea.changed,
        changed.day > names.asOf
      {
        findings.add(.futureDay(changed, after: names.asOf))
      }
    }
    return findings
  }

  private func check(_ note: CareNote, _ names: CareNames, into findings: inout Findings) {
    checkSegment(note.audience, names, into: &findings)
    if let slug = note.playbook, playbook(slug) == nil {
      findings.add(
        .unknownPlaybook(at: note.playbookPlace ?? note.location, slug, playbooks.map(\.slug))
      )
    }
    switch note.occasion {
    case .refill(let sku) where !names.products.contains(sku):
      findings.add(.unknownProduct(at: note.occasionPlace, sku, names.products.sorted()))
    case .festival, .term, .season:
      // A year ahead at most: whatever comes each year comes by then.
      let year = (names.asOf + 1)...(names.asOf + 366)
      if note.days(in: year, payday: nil).isEmpty {
        findings.add(.dayUnknown(at: note.occasionPlace, after: names.asOf))
      }
    default: break
    }
  }

  private func checkSegment(
    _ audience: NoteAudience,
    _ names: CareNames,
    into findings: inout Findings
  ) {
    guard let segment = audience.segment, let place = audience.place,
      !names.segments.contains(segment)
    else { return }
    findings.add(.unknownSegment(at: place, segment, names.segments))
  }
}

extension Diagnostic {
  static func unknownPlaybook(
    at place: SourceLocation,
    _ slug: String,
    _ slugs: [String],
    code: String = "care.unknown-playbook"
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "there is no playbook \"\(shown(slug))\"",
      code: code,
      hint: nearestHint(slug, among: slugs, otherwise: "write playbooks/\(shown(slug)).md first")
    )
  }

  static func unknownProduct(
    at place: SourceLocation,
    _ sku: String,
    _ skus: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "no order holds the product \"\(shown(sku))\"",
      code: "care.unknown-product",
      hint: nearestHint(sku, among: skus, otherwise: "use a SKU of the orders")
    )
  }

  static func unknownSegment(
    at place: SourceLocation,
    _ segment: String,
    _ segments: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "there is no group of customers \"\(shown(segment))\"",
      code: "note.unknown-segment",
      hint: nearestHint(
        segment,
        among: segments,
        otherwise: "use one of: \(segments.joined(separator: ", "))"
      )
    )
  }

  static func dayUnknown(at place: SourceLocation, after day: Day) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "this day is not known for the year after \(day.iso)",
      code: "care.day-unknown",
      hint: "days by the moon and the sun are known from 1950 to 2100; give a date: instead"
    )
  }
}
