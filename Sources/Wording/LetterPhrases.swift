/// What the front page says: the week as a letter.
package struct LetterPhrases: Sendable {
  /// This week or the last four weeks, and what they are compared with.
  package struct Span: Sendable {
    /// "this week", in a sentence.
    package let now: String
    /// "the week before", in a sentence.
    package let before: String
  }

  package let question: String
  package let week: Span
  package let fourWeeks: Span

  package let headings: LetterHeadings
  package let moves: LetterMoves
  package let tiles: LetterTilePhrases
  package let sections: LetterSectionPhrases
}

/// The headings of the front page, the first of which applies.
package struct LetterHeadings: Sendable {
  /// last day, days behind.
  package let stale: Phrase2
  /// last day.
  package let staleLead: Phrase1
  /// The last day with an order, the last of the edition: where later orders are known.
  package let paused: Phrase2
  /// later orders.
  package let pausedLead: Phrase1
  package let none: String
  package let noneLead: String
  /// Orders were read and none counts: last day.
  package let leftOut: Phrase1
  /// orders left out.
  package let leftOutLead: Phrase1
  /// orders after the last day, of those left out.
  package let leftOutLater: Phrase1
  /// customers.
  package let tiny: Phrase1
  /// customers, day on which rates can be said.
  package let tinyUntil: Phrase2
  /// orders, customers.
  package let tinyLead: Phrase2
  /// customers who bought more than once.
  package let tinyRepeaters: Phrase1
  package let tinyAdvice: String
  package let quiet: String
  /// lapsed, active.
  package let quietLead: Phrase2
  package let nothingNeeded: String
  /// Said after a rise in lapses that new and returning customers outweigh.
  package let madeUpForIt: String
}

/// Sentences on what moved: headings of the page or items of its list.
package struct LetterMoves: Sendable {
  /// now, before, span now, span before.
  package let lapsedUp: Phrase4
  package let lapsedDown: Phrase4
  package let newUp: Phrase4
  package let newDown: Phrase4
  package let backUp: Phrase4
  package let backDown: Phrase4
  /// now, before.
  package let cameBackUp: Phrase2
  package let cameBackDown: Phrase2
  package let fullPriceUp: Phrase2
  package let fullPriceDown: Phrase2
  /// in for each one out, interval, span now.
  package let growing: Phrase3
  package let shrinking: Phrase3
  /// orders, what they are compared with.
  package let ordersUp: Phrase2
  package let ordersDown: Phrase2
  package let ordersSame: Phrase2
  /// Neither more nor fewer nor as many can be said.
  package let ordersUnsteady: Phrase2
  /// orders then.
  package let yearBefore: Phrase1
  /// festival, orders.
  package let yearBeforeFestival: Phrase2
  package let medianOfEight: Phrase1
  /// slipped, climbed.
  package let slipped: Phrase2
  package let climbed: Phrase2
  /// A change and its interval in brackets after a sentence.
  package let bracketed: Phrase2
}

/// The words in the tiles.
package struct LetterTilePhrases: Sendable {
  package let cameBack: Phrase1
  package let active: String
  /// days without buying.
  package let lapsed: Phrase1
  package let regulars: String
  package let fullPrice: String
  /// new, came back, lapsed.
  package let flows: Phrase3
  /// new and returning together, lapsed.
  package let joinedFlows: Phrase2
  /// what came and went, in four weeks.
  package let over: Phrase2
  /// in for each one out, interval, span.
  package let ratio: Phrase3
  package let growing: String
  package let shrinking: String
  package let holding: String
  /// span.
  package let lapsedIn: Phrase1
  package let ofSalesIn: String
  /// "about the same as {the quarter before} ({26.1%})".
  package let sameAs: Phrase2
  /// The same where the numbers swing too much for it.
  package let unsteady: Phrase2
  package let upFrom: Phrase3
  package let downFrom: Phrase3
  package let smallMove: Phrase2
  package let quarterBefore: String
  /// "the 13 weeks before", and with its preposition where the language has one.
  package let thirteenBefore: String
  package let inThirteenBefore: String
  package let inQuarterBefore: String
  package let inFourBefore: String
  package let fourBefore: String
  /// Customers who bought in four weeks: the minimum.
  package let opensBuyers: Phrase1
  /// Orders of four weeks: the minimum.
  package let opensOrders: Phrase1
  /// No column says what was taken off a price.
  package let noDiscounts: String
  /// minimum weeks.
  package let opensWeeks: Phrase1
  /// lapse threshold in days.
  package let nobodyCanLapse: Phrase1
  package let people: Phrase1
}

/// The headings of the letter's parts and what stands in them.
package struct LetterSectionPhrases: Sendable {
  package let numbers: String
  package let whatChanged: String
  package let whatToDo: String
  package let noAction: String
  package let actionsWithheld: String
  package let allPlaybooks: String
  package let howSure: String
  /// orders, first day, last day.
  package let ordersRead: Phrase3
  /// rows, share.
  package let rejected: Phrase2
  package let noneRejected: String
  /// share of orders without a customer.
  package let anonymous: Phrase1
  package let allIdentified: String
  /// value by Shopify's rule.
  package let otherRule: Phrase1
  package let otherRuleWhy: String
  /// Where nothing is compared: weeks, active now.
  package let chartPlain: Phrase2
  /// days, weeks.
  package let chartSubline: Phrase2
  package let chartLabel: String
  /// first week, last week.
  package let chartCaption: Phrase2
  /// weeks, lowest value, highest value, week of the lowest.
  package let chartAlt: Phrase4
  package let columnActive: String
  package let columnNew: String
  package let columnBack: String
  package let columnLapsed: String
  package let columnWeek: String
  package let axisStarts: Phrase1
}
