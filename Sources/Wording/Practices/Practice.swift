/// One thing that shops do to keep their customers: the checklist of the page `method`.
///
/// Source: five articles by and for shop owners, by the letter: A and D on loyalty of customers of
/// an online shop, B on points and discounts, C on customer relations and the study of buyers, E on
/// why old customers leave. The words are ours.
package enum Practice: String, Sendable, Hashable, CaseIterable {
  case a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16
  case b1, b2, b3, b4, b5, b6, b7, b8, b9
  case c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14
  case d1, d2, d3, d4, d5, d6, d7, d8, d9, d10
  case e1, e2, e3, e4, e5, e6, e7, e8, e9

  /// As playbooks name it: `A6`.
  package var code: String { rawValue.uppercased() }
}
