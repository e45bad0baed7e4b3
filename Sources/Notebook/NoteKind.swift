/// What a note is about: the folder of the content folder that it stands in.
package enum NoteKind: String, Sendable, Hashable, CaseIterable {
  /// What to do, for whom, and how it is judged.
  case playbooks
  /// One other shop, or our own for comparison.
  case competitors
  /// What customers ask about one theme, and our answer.
  case questions
  /// One side of the customer, how they buy, or how they fall into groups.
  case profile
  /// What customers may want to hear of.
  case news
  /// A day worth a message.
  case care
  /// What the service team learned, was taught or checked.
  case service

  /// The kind of a file, by the first folder of its path in the content folder.
  init?(path: String) {
    guard let folder = path.split(separator: "/").first,
      let kind = NoteKind(rawValue: String(folder))
    else { return nil }
    self = kind
  }

  /// The folder's name.
  package var folder: String { rawValue }

  /// What a finding calls one of them.
  var noun: String { self == .playbooks ? "playbook" : "note" }

  /// The first part of the codes of its findings.
  var area: String { noun }
}
