import Commerce
import Markup
import Retention
import Wording

/// What stands on a page about customers where there are none: no orders, or none with a name.
struct Nobody {
  let heading: String
  let story: Story

  /// Nothing where there are customers.
  init?(_ context: PageContext) {
    let input = context.edition.input
    guard input.customers == 0 else { return nil }
    let words = context.voice.phrases.charts
    let next = [context.link(to: .data)]
    if input.orders == 0 {
      heading = words.noOrders(context.voice.dates.full(context.edition.asOf))
      story = Story(lead: [words.noOrdersHelp], next: next)
    } else {
      heading = words.noCustomers
      story = Story(lead: [words.noCustomersHelp], next: next)
    }
  }
}
