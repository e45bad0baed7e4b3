import Commerce
import Diagnostics

extension NoteSource {
  /// The competitor of these files, or `nil` after a finding.
  func competitor(into findings: inout Findings) -> Competitor? {
    var note = original.competitor(in: language, into: &findings)
    let translations = translated(into: &findings) { $0.competitorText(in: $1, into: &$2) }
    note?.translations = translations
    return note
  }
}

extension NoteFile {
  private static let competitorWords = ["name", "traits", "resources"]
  private static let competitorRules = [
    "own", "seen", "links", "prices", "band", "scores", "value", "terms", "service",
  ]

  func competitorText(
    in language: String,
    into findings: inout Findings
  ) -> Competitor.Text? {
    guard
      let tree = keys(NoteFile.competitorWords, rules: NoteFile.competitorRules, into: &findings),
      let name = needed("name", "what the shop is called", tree, into: &findings)
    else { return nil }
    return Competitor.Text(
      language: language,
      name: name,
      traits: phrases("traits", tree, into: &findings),
      resources: phrases("resources", tree, into: &findings),
      document: document
    )
  }

  func competitor(in language: String, into findings: inout Findings) -> Competitor? {
    guard let text = competitorText(in: language, into: &findings), let tree = frontMatter else {
      return nil
    }
    let isOwn = optional("own", tree) { $0.flag(for: "own", into: &findings) } ?? false
    let seen =
      isOwn
      ? optional("seen", tree) { $0.day(for: "seen", into: &findings) }
      : needed("seen", "the day on which this was seen, such as 2026-11-22", tree, into: &findings)
      {
        $0.day(for: "seen", into: &$1)
      }
    guard isOwn || seen != nil else { return nil }
    return Competitor(
      slug: name.slug,
      location: location,
      isOwn: isOwn,
      seen: seen,
      links: links(tree, into: &findings),
      prices: items("prices", tree, into: &findings) { price($0, into: &$1) },
      band: optional("band", tree) { band($0, into: &findings) },
      scores: scores(tree, into: &findings),
      ledger: optional("value", tree) { ledger($0, into: &findings) } ?? ValueLedger(),
      terms: optional("terms", tree) { terms($0, into: &findings) } ?? ShopTerms(),
      visits: items("service", tree, into: &findings) { visit($0, into: &$1) }
        .sorted { $0.on.day < $1.on.day },
      text: text,
      translations: [:]
    )
  }

  private func links(_ tree: YAMLTree, into findings: inout Findings) -> [String] {
    let links = optional("links", tree) { value in
      value.list(for: "links", into: &findings) { item, findings -> String? in
        guard let address = item.textValue(of: "links", into: &findings) else { return nil }
        guard case .success(.external(let address)) = LinkTarget.link(address, from: location.file),
          address.hasPrefix("https://") || address.hasPrefix("http://")
        else {
          findings.add(.notAnAddress(at: item.location, item.description))
          return nil
        }
        return address
      }
    }
    return links ?? []
  }

  private func price(_ item: YAMLTree, into findings: inout Findings) -> Competitor.Price? {
    let known = ["sku", "price", "list", "on", "currency"]
    guard let map = item.map(of: known, for: "prices", into: &findings),
      let sku = map.needed("sku", of: "prices", kind, into: &findings),
      let amount = map.needed("price", of: "prices", kind, into: &findings),
      let day = map.needed("on", of: "prices", kind, into: &findings),
      let sku = sku.textValue(of: "prices.sku", into: &findings),
      let price = amount.money(for: "prices.price", into: &findings),
      let on = day.day(for: "prices.on", into: &findings)
    else { return nil }
    var list: Int64?
    if let value = map.given("list") {
      guard let amount = value.money(for: "prices.list", into: &findings) else { return nil }
      list = amount
    }
    guard price > 0 else {
      findings.add(.noPrice(at: amount.location))
      return nil
    }
    var currency: String?
    if let value = map.given("currency") {
      guard let code = self.currency(value, into: &findings) else { return nil }
      currency = code
    }
    return Competitor.Price(
      sku: sku,
      price: price,
      list: list,
      on: on,
      currency: currency,
      location: item.location
    )
  }

  private func currency(_ value: YAMLTree, into findings: inout Findings) -> String? {
    guard let code = value.text, code.utf8.count == 3,
      code.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
    else {
      let expected = "a code such as CNY"
      findings.add(
        .wrongType(
          at: value.location,
          "prices.currency",
          expected: expected,
          found: value.description
        )
      )
      return nil
    }
    return code.uppercased()
  }

  private func band(_ value: YAMLTree, into findings: inout Findings) -> ClosedRange<Int64>? {
    guard let map = value.map(of: ["low", "high"], for: "band", into: &findings),
      let low = map.needed("low", of: "band", kind, into: &findings),
      let high = map.needed("high", of: "band", kind, into: &findings),
      let from = low.money(for: "band.low", into: &findings),
      let to = high.money(for: "band.high", into: &findings)
    else { return nil }
    guard from <= to else {
      let allowed = "at least band.low"
      findings.add(
        .outOfRange(at: high.location, "band.high", allowed: allowed, found: high.description)
      )
      return nil
    }
    return from...to
  }

  /// `{range: {score: 2, why: words}, reply: 1}`.
  private func scores(_ tree: YAMLTree, into findings: inout Findings) -> [Competitor.Score] {
    guard let value = tree["scores"], !value.isNull else { return [] }
    guard case .map(let entries) = value.content else {
      let found = value.description
      findings.add(
        .wrongType(at: value.location, "scores", expected: "a map of keys", found: found)
      )
      return []
    }
    return entries.compactMap { entry in
      guard ShopAttribute.isWord(entry.key) else {
        findings.add(.badAttribute(at: entry.keyLocation, entry.key))
        return nil
      }
      let name = "scores.\(entry.key)"
      var score = entry.value
      var why: String?
      if case .map = entry.value.content {
        guard let map = entry.value.map(of: ["score", "why"], for: name, into: &findings),
          let inner = map.needed("score", of: name, kind, into: &findings)
        else { return nil }
        score = inner
        why = map.given("why").flatMap { $0.textValue(of: "\(name).why", into: &findings) }
      }
      guard let value = score.integer(in: 0...2, for: name, into: &findings) else { return nil }
      return Competitor.Score(
        attribute: entry.key,
        score: value,
        why: why,
        location: entry.keyLocation
      )
    }
  }

  private func ledger(_ value: YAMLTree, into findings: inout Findings) -> ValueLedger {
    var ledger = ValueLedger()
    let entries = ValueLedger.Entry.allCases
    guard let map = value.map(of: entries.map(\.rawValue), for: "value", into: &findings) else {
      return ledger
    }
    for entry in entries {
      guard let value = map.given(entry.rawValue) else { continue }
      ledger.values[entry] = value.integer(
        in: 0...2,
        for: "value.\(entry.rawValue)",
        into: &findings
      )
    }
    return ledger
  }

  private func terms(_ value: YAMLTree, into findings: inout Findings) -> ShopTerms {
    var terms = ShopTerms()
    let known = [
      "returnDays", "exchange", "freePostFrom", "damageCover", "invoice", "warrantyDays",
    ]
    guard let map = value.map(of: known, for: "terms", into: &findings) else { return terms }
    terms.returnDays = map.given("returnDays").flatMap {
      $0.integer(in: 0...365, for: "terms.returnDays", into: &findings)
    }
    terms.exchange = map.given("exchange").flatMap {
      $0.flag(for: "terms.exchange", into: &findings)
    }
    terms.freePostFrom = map.given("freePostFrom").flatMap {
      $0.money(for: "terms.freePostFrom", into: &findings)
    }
    terms.damageCover = map.given("damageCover").flatMap {
      $0.flag(for: "terms.damageCover", into: &findings)
    }
    terms.invoice = map.given("invoice").flatMap { $0.flag(for: "terms.invoice", into: &findings) }
    terms.warrantyDays = map.given("warrantyDays").flatMap {
      $0.integer(in: 0...36_500, for: "terms.warrantyDays", into: &findings)
    }
    return terms
  }

  private func visit(_ item: YAMLTree, into findings: inout Findings) -> Competitor.Visit? {
    let known = ["on", "replyMinutes", "politeness", "care", "competence"]
    guard let map = item.map(of: known, for: "service", into: &findings),
      let day = map.needed("on", of: "service", kind, into: &findings),
      let on = day.day(for: "service.on", into: &findings)
    else { return nil }
    func mark(_ key: String, _ range: ClosedRange<Int>) -> Int? {
      map.given(key).flatMap { $0.integer(in: range, for: "service.\(key)", into: &findings) }
    }
    return Competitor.Visit(
      on: on,
      replyMinutes: mark("replyMinutes", 0...100_000),
      politeness: mark("politeness", 0...2),
      care: mark("care", 0...2),
      competence: mark("competence", 0...2)
    )
  }
}

/// Attributes that a shop is judged by; notes may use words of their own beside these.
package enum ShopAttribute: String, Sendable, Hashable, CaseIterable {
  case range, quality, freshness, origin, price, gifts, packaging, design
  case delivery, reply, advice, service, terms, trust, content, events, membership, newness

  static func isWord(_ key: String) -> Bool {
    let bytes = key.utf8
    return (1...40).contains(bytes.count)
      && bytes.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
      }
  }
}

extension Diagnostic {
  static func notAnAddress(at place: SourceLocation, _ found: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(found) is not the address of a web page",
      code: "note.not-an-address",
      hint: "begin it with https://"
    )
  }

  static func noPrice(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "a price of 0 cannot be compared",
      code: "note.no-price",
      hint: "leave the goods out of prices"
    )
  }

  static func badAttribute(at place: SourceLocation, _ found: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\"\(shown(found))\" is not an attribute, expected one word of Latin letters",
      code: "note.bad-attribute",
      hint: "use the same word in every note: "
        + ShopAttribute.allCases.map(\.rawValue).joined(separator: ", ")
    )
  }
}
