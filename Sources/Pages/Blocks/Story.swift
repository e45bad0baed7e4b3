/// What stands under the heading of a page that answers one question with charts.
package struct Story: Sendable {
  /// Figures under a heading of their own; the first section has none.
  package struct Section: Sendable {
    package var title: String?
    package var text: [String]
    package var figures: [Figure]

    package init(title: String? = nil, text: [String] = [], figures: [Figure]) {
      self.title = title
      self.text = text
      self.figures = figures
    }
  }

  /// The headline's number with its company.
  package var lead: [String]
  package var change: ChangeLine?
  package var sections: [Section]
  /// What to do about it: words, then ways.
  package var advice: [String]
  package var next: [Link]
  package var notes: [Note]

  package init(
    lead: [String] = [],
    change: ChangeLine? = nil,
    sections: [Section] = [],
    advice: [String] = [],
    next: [Link] = [],
    notes: [Note] = []
  ) {
    self.lead = lead
    self.change = change
    self.sections = sections
    self.advice = advice
    self.next = next
    self.notes = notes
  }
}
