/// A row of `assignments.csv`: one customer drawn into one run of a playbook.
///
/// A run is all rows of one playbook on one day. Both arms are written down before anything is
/// sent, and whoever was drawn is counted in the arm they were drawn into, reached or not.
package struct Assignment: Sendable, Hashable {
  /// The playbook's slug, as the row has it; no note of that name need exist any more.
  package var playbook: String
  /// The customer's index in the ledger.
  package var customer: Int32
  /// True where the draw left the customer alone, false where the playbook is done for them.
  package var isHeldOut: Bool
  /// The day of the draw; what the customer buys is counted from the day after.
  package var day: Day

  package init(playbook: String, customer: Int32, isHeldOut: Bool, day: Day) {
    self.playbook = playbook
    self.customer = customer
    self.isHeldOut = isHeldOut
    self.day = day
  }
}
