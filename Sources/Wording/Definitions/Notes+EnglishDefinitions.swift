extension DefinitionText {
  /// English cards about what the shop's own notes add up to.
  @Sendable
  static func english(_ card: DefinitionCard.NoteCard, _ facts: DefinitionFacts) -> DefinitionText {
    switch card {
    case .peers:
      DefinitionText(
        title: "Peers noted",
        sentence: "Other shops of the trade that the shop has looked at and written down.",
        formula: "notes in competitors/ that count ÷ peers worth knowing",
        window: "Notes dated in the last 365 days; fresh are those of the last 90.",
        counts: "One note a peer, by the day it was seen.",
        leavesOut: "The shop’s own note; older notes, which are listed grey.",
        limits: "Says how much was looked at, not how well."
      )
    case .distinctiveness:
      DefinitionText(
        title: "Distinctiveness",
        sentence: "How far ahead of every peer the shop is, of how far it could be.",
        formula: "Σ weight × max(0, own mark − best mark of the peers) ÷ (2 × Σ weight)",
        window: "The notes that count on the edition’s day.",
        counts:
          "Attributes marked 0, 1 or 2 on both sides; each weighs one, and one more for every question"
          + " that customers ask about it.",
        leavesOut: "Attributes that only one side is marked for.",
        limits: "The marks are the shop’s own judgement; each should name what it rests on."
      )
    case .questions:
      DefinitionText(
        title: "Questions collected and answered",
        sentence: "Different questions of customers, and how many of them have a published answer.",
        formula: "questions of themes with an answer ÷ questions",
        window: "Questions asked up to the edition’s day; compared with 28 days before.",
        counts:
          "A theme is answered when its note has a text, or names a playbook, a product or a page.",
        leavesOut: "The same words a second time, whatever their capitals and punctuation.",
        limits: "Collected by hand: what is asked often need not be met often."
      )
    case .saturation:
      DefinitionText(
        title: "Saturation",
        sentence: "How likely the next question falls into a theme that is already known.",
        formula: "1 − themes met once ÷ questions",
        window: "Questions asked up to the edition’s day.",
        counts: "Every different question once.",
        leavesOut: "Nothing.",
        limits: "Below 90% keep collecting. Holds for the places where questions were collected."
      )
    case .sides:
      DefinitionText(
        title: "Sides of the customer",
        sentence: "Ten things worth knowing of customers, each with its source and how sure it is.",
        formula: "customers, or people asked, of whom a side is known ÷ all of them",
        window: "Orders and tables up to the edition’s day; of notes the surest, then the newest.",
        counts:
          "Measured: recorded facts. Inferred: from what people do. Asked: surveys and outside"
          + " figures. Guess: neither.",
        leavesOut:
          "Guesses about sex, age, schooling or income: never printed. Values with too few people.",
        limits: "A survey tells of those who answered."
      )
    case .segments:
      DefinitionText(
        title: "Groups, and where to stop splitting",
        sentence: "Customers by category, price tier and brand of their first purchase.",
        formula:
          "gain = Σ people × best message for the part − people × best message for all − cost ×"
          + " (parts − 1)",
        window: "All customers up to the edition’s day.",
        counts:
          "A message about a category brings the expected effect × the share whose next purchase is"
          + " of it, drawn to the shop’s × what such a purchase leaves after the cost of its goods (its"
          + " sales, where a cost is missing). The effect is the mean by inverse variance of finished"
          + " tests: of the playbook that profile/segments.md names, else of all that write to people;"
          + " before that the mean of what they state, and 3 points where they state nothing.",
        leavesOut: "Parts with fewer than 100 people, or too small for a test to see the effect.",
        limits: "What people buy next of their own accord is a stand-in for what a message moves."
      )
    }
  }
}
