import Commerce
import Markup
import Notebook
import Retention
import Wording

/// The tables of words: what the shop's notes say, to take away, in the site's first language.
///
/// A note that counts on no day up to D is left out, and so is every cell that its page keeps back.
extension Site {
  /// Their names: they are of notes, so no playbook shows them as one of the edition's tables.
  package static let writtenTableNames = [
    "profile-values", "profile-journey", "competitor-facts", "service-ideas", "service-trainings",
    "service-walkthroughs", "service-touchpoints",
  ]

  var writtenTables: [DownloadTable] {
    let profile = input.notebook?.profile ?? ProfileNotes()
    return [
      valuesTable(profile), journeyTable(profile.journeys),
      factsTable(input.notebook?.competitors ?? []),
    ] + serviceTables
  }

  private var language: String { (input.languages.first ?? .english).tag }
  private var day: Day { input.edition.asOf }

  /// One row a value of a side of the customer.
  private func valuesTable(_ notes: ProfileNotes) -> DownloadTable {
    var table = DownloadTable(
      "profile-values",
      columns: ["side", "certainty", "source", "people", "day", "value", "share"]
    )
    for dimension in ProfileDimension.allCases {
      let side = ProfileSide(dimension, notes, input.edition)
      let texts = side.note?.text(in: language).values ?? []
      let source = side.note?.source.rawValue ?? (side.values.isEmpty ? "" : "orders")
      for value in side.values {
        let name =
          switch value.name {
          case .note(let index): texts.indices.contains(index) ? texts[index] : ""
          case .sex(let word), .age(let word), .plain(let word): word
          case .fullPrice: "full price"
          case .gift: "gift"
          }
        table.append([
          .text(dimension.rawValue), .text(side.certainty.rawValue), .text(source),
          side.people.map { .whole($0) } ?? .empty, .init(side.note?.on.day),
          .text(name),
          value.share.map { .real($0) } ?? .missing(value.hidden ?? .private),
        ])
      }
    }
    return table
  }

  /// One row a step of a journey, then one a channel that it names.
  private func journeyTable(_ notes: [JourneyNote]) -> DownloadTable {
    var table = DownloadTable(
      "profile-journey",
      columns: ["journey", "part", "number", "step", "text", "share", "certainty"]
    )
    for note in notes where note.on.map({ $0.day <= day }) ?? true {
      let text = note.text(in: language)
      func add(
        _ part: String,
        _ index: Int,
        _ step: String,
        _ words: [String],
        _ share: JourneyNote.Share
      ) {
        table.append([
          .text(note.slug), .text(part), .whole(index + 1), .text(step),
          .text(words.indices.contains(index) ? words[index] : ""),
          share.share.map { .real($0) } ?? .empty,
          share.share == nil ? .empty : .text(share.certainty.rawValue),
        ])
      }
      for (index, step) in note.steps.enumerated() {
        add("step", index, step.rawValue, text.steps, note.shares[index])
      }
      for (index, share) in note.channels.enumerated() {
        add("channel", index, "", text.channels, share)
      }
    }
    return table
  }

  /// One row a fact of a shop of the trade: what was seen, judged and promised there.
  private func factsTable(_ notes: [Competitor]) -> DownloadTable {
    var table = DownloadTable("competitor-facts", columns: ["shop", "kind", "item", "value", "on"])
    for note in notes where note.isOwn || note.age(on: day) != nil {
      let text = note.text(in: language)
      let facts = WrittenFacts(note, text, day)
      for fact in facts.rows {
        table.append([
          .text(text.name), .text(fact.kind), .text(fact.item), fact.value, .init(fact.on),
        ])
      }
    }
    return table
  }
}

/// What is noted of one shop, fact by fact.
private struct WrittenFacts {
  struct Fact {
    var kind: String
    var item: String
    var value: DownloadTable.Value
    var on: Day?
  }

  private(set) var rows: [Fact] = []

  init(_ note: Competitor, _ text: Competitor.Text, _ day: Day) {
    for trait in text.traits { add("trait", "", .text(trait), note.seen?.day) }
    for resource in text.resources { add("resource", "", .text(resource), note.seen?.day) }
    if let band = note.band {
      add("price band", "lowest", amount(band.lowerBound))
      add("price band", "highest", amount(band.upperBound))
    }
    for price in note.prices where price.on.day <= day {
      add("price", price.sku, amount(price.price), price.on.day)
    }
    for score in note.scores { add("score", score.attribute, .whole(score.score)) }
    for entry in ValueLedger.Entry.allCases {
      if let value = note.ledger.values[entry] { add("value", entry.rawValue, .whole(value)) }
    }
    for visit in note.visits where visit.on.day <= day {
      add("visit", "reply minutes", visit.replyMinutes, visit.on.day)
      add("visit", "politeness", visit.politeness, visit.on.day)
      add("visit", "care", visit.care, visit.on.day)
      add("visit", "competence", visit.competence, visit.on.day)
    }
    addTerms(note.terms)
  }

  private mutating func addTerms(_ terms: ShopTerms) {
    add("terms", "return days", terms.returnDays)
    add("terms", "exchange", terms.exchange.map { $0 ? 1 : 0 })
    if let least = terms.freePostFrom { add("terms", "free post from", amount(least)) }
    add("terms", "damage cover", terms.damageCover.map { $0 ? 1 : 0 })
    add("terms", "invoice", terms.invoice.map { $0 ? 1 : 0 })
    add("terms", "warranty days", terms.warrantyDays)
  }

  private func amount(_ millionths: Int64) -> DownloadTable.Value {
    .real(Double(millionths) / 1e6)
  }

  private mutating func add(_ kind: String, _ item: String, _ number: Int?, _ on: Day? = nil) {
    if let number { add(kind, item, .whole(number), on) }
  }

  private mutating func add(
    _ kind: String,
    _ item: String,
    _ value: DownloadTable.Value,
    _ on: Day? = nil
  ) {
    rows.append(Fact(kind: kind, item: item, value: value, on: on))
  }
}
