package import Diagnostics

/// What the people who serve customers learned, practised or checked.
package struct ServiceNote: Note {
  package enum Content: Sendable, Hashable {
    case idea(Idea)
    case training(Training)
    case walkthrough(Walkthrough)
    case touchpoints(Touchpoints)
  }

  /// A change that a customer's word led to, or may lead to.
  package struct Idea: Sendable, Hashable {
    package enum Origin: String, Sendable, Hashable, CaseIterable {
      case complaint, question, call, visit
    }

    package var origin: Origin
    package var raised: NoteDay
    /// `nil` while nothing has changed.
    package var changed: NoteDay?
  }

  package struct Training: Sendable, Hashable {
    package var on: NoteDay
    /// How many took part.
    package var people: Int?
  }

  /// The shop's own way of buying gone step by step, or a complaint made to see what happens.
  package struct Walkthrough: Sendable, Hashable {
    package var on: NoteDay
    /// Whether each step was passed; the words are with the text.
    package var passed: [Bool]
  }

  /// Places where a customer meets the shop, and whether each says its name.
  package struct Touchpoints: Sendable, Hashable {
    package var on: NoteDay?
    package var named: [Bool]
  }

  /// One line of a list, in words.
  package struct Item: Sendable, Hashable {
    package var name: String
    package var note: String?
  }

  package struct Text: NoteText {
    package var language: String
    package var title: String?
    package var topic: String?
    package var team: String?
    /// Steps or places, in the order of the rules.
    package var items: [Item]
    package var document: Document
  }

  package var slug: String
  package var location: SourceLocation
  package var content: Content
  package var text: Text
  package var translations: [String: Text] = [:]

  /// The day that it is about, which an edition may not have reached.
  package var day: NoteDay? {
    switch content {
    case .idea(let idea): idea.raised
    case .training(let training): training.on
    case .walkthrough(let walk): walk.on
    case .touchpoints(let list): list.on
    }
  }

  /// Words of a line in a language; those of `SLUG.md` where the translation lacks it.
  package func item(_ index: Int, in language: String) -> Item? {
    let items = text(in: language).items
    if items.indices.contains(index) { return items[index] }
    return text.items.indices.contains(index) ? text.items[index] : nil
  }
}
