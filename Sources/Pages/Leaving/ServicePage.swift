import Commerce
import Markup
import Retention
import Wording

/// The page on service: how quick, how well, and what goes together with coming back.
package struct ServicePage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.service
    let service = context.edition.service
    question = phrases.question
    heading = ServicePage.heading(context)
    var lead = [phrases.lead]
    if service.reply.censored, service.reply.median.shown != nil {
      lead.append(phrases.leadCensored)
    }
    let figures = ServiceFigures(context)
    story = Story(
      lead: lead + ServicePage.gaps(context),
      sections: [
        Story.Section(
          figures: service.hasTickets
            ? [figures.replies, figures.topics, figures.teams].compactMap(\.self) : []
        ),
        Story.Section(
          title: phrases.quarters.title,
          figures: [figures.quarters, figures.reasons].compactMap(\.self)
        ),
        Story.Section(
          title: phrases.ratings.title,
          figures: [figures.ratings, figures.ratingReturn].compactMap(\.self)
        ),
        Story.Section(
          title: voice.phrases.serviceNotes.register.title,
          text: figures.registerText,
          figures: [figures.register].compactMap(\.self)
        ),
        Story.Section(figures: [figures.shoppers, figures.walks].compactMap(\.self)),
        Story.Section(
          title: voice.phrases.serviceNotes.ideas.title,
          figures: [figures.ideas, figures.trainings, figures.touchpoints].compactMap(\.self)
        ),
      ].filter { !$0.figures.isEmpty },
      advice: phrases.advice,
      next: context.links(to: [.churn, .playbooks, .growth]),
      notes: ServicePage.notes(context)
    )
  }

  /// What the tickets do not say.
  private static func gaps(_ context: PageContext) -> [String] {
    let service = context.edition.service
    let phrases = context.voice.phrases.service
    guard let tickets = service.tickets.shown, tickets > 0 else { return [] }
    var texts: [String] = []
    if let without = service.ticketsWithoutOrder.shown, without > 0 {
      texts.append(
        phrases.withoutOrder(
          context.voice.numbers.count(without),
          context.voice.numbers.count(tickets)
        )
      )
    }
    return texts
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let service = context.edition.service
    let phrases = context.voice.phrases.service
    let words = phrases.missing
    var missing: [String] = []
    if !service.hasTickets { missing.append(words.service) }
    if service.ratings.coverage.value == nil { missing.append(words.ratings) }
    if service.refunds.reasons.isEmpty { missing.append(words.refunds) }
    if service.followUp.now.value == nil { missing.append(words.contacts) }
    if service.shoppers.isEmpty { missing.append(words.shoppers) }
    var notes: [Note] = []
    if !missing.isEmpty {
      let text = missing.joined(separator: " ")
      notes.append(
        Note(title: phrases.missingTitle, text: "\(text)", links: [context.link(to: .data)])
      )
    }
    let reopened = service.hasTickets ? phrases.reopened : ""
    notes.append(
      Note(
        title: context.voice.phrases.charts.howCounted,
        text: "\(reopened)",
        links: context.definitions("service.reply", "service.qualityOK", "service.refunds")
      )
    )
    return notes
  }

  // Heading.

  private static func heading(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.service
    let service = context.edition.service
    if let median = service.reply.median.shown, let within = within(context) {
      return phrases.answer(voice.duration(median), within) + fastest(context) + phrases.stop
    }
    if let tickets = service.reply.tickets.shown, tickets < context.edition.settings.minimum.rate {
      return phrases.few(
        voice.numbers.count(tickets),
        String(context.edition.settings.minimum.rate)
      )
    }
    if let quality = voice.numbers.rate(service.qualityOK) { return phrases.quality(quality.value) }
    return phrases.none
  }

  private static func within(_ context: PageContext) -> String? {
    let voice = context.voice
    let phrases = voice.phrases.service
    let quarters = context.edition.service.within24
    guard let now = voice.numbers.rate(quarters.now) else { return nil }
    let change = Change.rate(quarters.now, before: quarters.before)
    guard let line = voice.changeLine(change, isGoodUp: true) else {
      return phrases.withinDayAlone(now.value)
    }
    return phrases.withinDay(now.value, line.text)
  }

  private static func fastest(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.service
    let found = context.edition.service.fastestDifference
    guard let value = found.shown, let low = found.low, let high = found.high else { return "" }
    guard low > 0 || high < 0 else { return phrases.asOften }
    let digits = voice.numbers.digits(halfWidth: (high - low) * 50, most: 1)
    let size = voice.phrases.states.points(
      voice.numbers.decimal(value.magnitude * 100, digits: digits)
    )
    let ends = [low.magnitude, high.magnitude].sorted()
    let range = voice.numbers.range(ends[0] * 100, ends[1] * 100, digits: digits)
    return value > 0 ? phrases.moreOften(size, range) : phrases.lessOften(size, range)
  }
}

extension ServiceMeasures {
  /// Whether there is a table of tickets with rows.
  var hasTickets: Bool { (tickets.value ?? 0) > 0 || reply.tickets.value != nil }

  /// Whether any table says anything of service: the page has no other input.
  var hasAnything: Bool {
    hasTickets || ratings.coverage.value != nil || !refunds.reasons.isEmpty
      || followUp.now.value != nil || !shoppers.isEmpty
  }
}

extension Voice {
  /// Minutes as a person says them: 22 min, 3.5 h, 2.1 days.
  func duration(_ minutes: Double) -> String {
    let phrases = phrases.service
    if minutes < 90 { return phrases.minutes(numbers.decimal(minutes.rounded(), digits: 0)) }
    if minutes < 2880 { return phrases.hours(numbers.decimal(minutes / 60, digits: 1)) }
    return phrases.days(numbers.decimal(minutes / 1440, digits: 1))
  }
}
