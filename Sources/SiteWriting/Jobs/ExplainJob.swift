import Markup
import Pages

/// `regulars explain`: a definition card as text, or the list of all.
package func explanation(of measure: String?, language: String) throws(JobFailure) -> String {
  guard let language = Language.offered.first(where: { $0.tag == language }) else {
    let known = Language.offered.map(\.tag).joined(separator: ", ")
    throw .usage("there is no language \"\(language)\"; there are: \(known)")
  }
  let cards = Explanation(language: language, edition: nil)
  guard let measure else { return cards.list }
  if let card = cards.text(of: measure) { return card }
  let hint = Explanation.suggestion(for: measure).map { "; did you mean \"\($0)\"?" } ?? ""
  throw .usage("no measure is called \"\(measure)\"\(hint)")
}
