/// Words on and under the charts of all pages.
package struct ChartPhrases: Sendable {
  /// An axis that does not start at zero: "axis starts at {1,800}".
  package let axisStarts: Phrase1
  /// A week on an axis: W47; 47周.
  package let weekTick: Phrase1
  /// A year under the first tick of its own: 2026; 2026年.
  package let year: Phrase1
  package let customersCount: Phrase1
  package let csv: String
  package let json: String
  /// "{definition}: how it is counted" as a link's text is the shell's; this names what is meant.
  package let interval: String
  /// The word before the as-of day in a foot.
  package let dataTo: Phrase1
  /// A change of a count since four weeks ago with its sign.
  package let whatToDo: String
  package let howCounted: String
  package let whyDiffers: String
  /// Nothing can be said for lack of orders with a customer.
  package let noCustomers: String
  /// There is no order at all up to a day: last day.
  package let noOrders: Phrase1
  /// What stands below that sentence.
  package let noOrdersHelp: String
  /// What stands below the sentence on orders without a customer.
  package let noCustomersHelp: String
}
