import Diagnostics

/// The keys of a playbook that decide for whom it is done, and what that is worth.
extension NoteFile {
  /// `state: on`, the default, or `state: off`.
  func isOn(_ tree: YAMLTree, into findings: inout Findings) -> Bool {
    let words = ["on": true, "off": false]
    return optional("state", tree) { value in
      let found = value.text.flatMap { words[$0.lowercased()] }
      if found == nil { findings.add(.badState(at: value.location, value.description)) }
      return found
    } ?? true
  }

  /// `audience.segment`, by the edition's name or with hyphens.
  func segment(_ tree: YAMLTree, into findings: inout Findings) -> String? {
    guard let audience = tree["audience"], let value = audience["segment"], !value.isNull,
      let text = value.textValue(of: "audience.segment", into: &findings)
    else { return nil }
    // Prospects have no row, and still are a group that one can act for.
    guard text == "prospects" || CustomerColumn.group.cell(of: text) != nil else {
      findings.add(.badSegment(at: value.location, text))
      return nil
    }
    return text
  }

  /// `audience.where`, a rule on the columns of `customers.csv`.
  func rule(_ tree: YAMLTree, into findings: inout Findings) -> Playbook.Rule? {
    guard let audience = tree["audience"], let value = audience["where"], !value.isNull,
      let text = value.textValue(of: "audience.where", into: &findings)
    else { return nil }
    let place = value.placeOfText
    return AudienceParser.parse(text, at: place, into: &findings).map {
      Playbook.Rule(condition: $0, text: text, location: value.location)
    }
  }

  /// `effect: {value: 0.03, low: 0, high: 0.06, source: words}`.
  func prior(_ tree: YAMLTree, into findings: inout Findings) -> Playbook.Prior? {
    optional("effect", tree) { value in
      let keys = ["value", "low", "high", "source"]
      guard let map = value.map(of: keys, for: "effect", into: &findings) else { return nil }
      var numbers: [Double] = []
      for key in keys.prefix(3) {
        guard let item = map[key], !item.isNull else {
          findings.add(.effectWithout(key, at: map.location))
          return nil
        }
        guard let number = item.number(in: -1...1, for: "effect.\(key)", into: &findings) else {
          return nil
        }
        numbers.append(number)
      }
      guard numbers[1] <= numbers[0], numbers[0] <= numbers[2] else {
        findings.add(.effectOutOfOrder(at: map.location))
        return nil
      }
      return Playbook.Prior(
        value: numbers[0],
        low: numbers[1],
        high: numbers[2],
        source: phrase("source", map, into: &findings)
      )
    }
  }

  /// What the stated effect rests on; `effect` of a translation holds nothing else.
  func effectSource(_ tree: YAMLTree, into findings: inout Findings) -> String? {
    optional("effect", tree) { value in
      // The findings of `SLUG.md` come from `effect` as a whole.
      guard name.language != nil else { return value["source"]?.text }
      return value.map(of: ["source"], for: "effect", into: &findings)
        .flatMap { phrase("source", $0, into: &findings) }
    }
  }

  /// `cost: {perPerson: 13, fixed: 0}`, in units of the shop's currency.
  func cost(_ tree: YAMLTree, into findings: inout Findings) -> Playbook.Cost? {
    optional("cost", tree) { value in
      let keys = ["perPerson", "fixed"]
      guard let map = value.map(of: keys, for: "cost", into: &findings) else { return nil }
      var cost = Playbook.Cost()
      for key in keys {
        guard let item = map[key], !item.isNull else { continue }
        let number = item.number(in: 0...1_000_000_000, for: "cost.\(key)", into: &findings)
        guard let number else { return nil }
        if key == "fixed" { cost.fixed = number } else { cost.perPerson = number }
      }
      return cost
    }
  }
}

extension YAMLTree {
  /// Where the text itself begins: that of a quoted value begins after its quote.
  var placeOfText: SourceLocation {
    var place = location
    if case .scalar(_, isPlain: false) = content { place.column = place.column.map { $0 + 1 } }
    return place
  }
}

extension Diagnostic {
  static func badState(at place: SourceLocation, _ found: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "state is \(found), expected on or off",
      code: "playbook.bad-state",
      hint: "write state: off to show it and assign nobody, or leave the line out"
    )
  }

  static func badSegment(at place: SourceLocation, _ found: String) -> Diagnostic {
    let names = CustomerColumn.group.words + ["prospects"]
    return Diagnostic(
      .error,
      at: place,
      "there is no segment \"\(shown(found))\"",
      code: "playbook.unknown-segment",
      hint: nearestHint(
        String(found.map { $0 == "-" ? "_" : $0 }),
        among: names,
        otherwise: "use one of: " + names.joined(separator: ", ")
      )
    )
  }

  static func effectWithout(_ key: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "effect has no \(key)",
      code: "playbook.incomplete-effect",
      hint: "write effect: {value: 0.03, low: 0, high: 0.06, source: where that comes from}"
    )
  }

  static func effectOutOfOrder(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the effect does not lie between low and high",
      code: "playbook.effect-out-of-order",
      hint: "give the share you expect as value, the least as low and the most as high"
    )
  }
}
