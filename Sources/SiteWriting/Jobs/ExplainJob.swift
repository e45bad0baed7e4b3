import Markup
import Pages

/// `regulars explain`: a definition card as text, or the list of all.
package func explanation(of measure: String?, language: String) throws(JobFailure) -> String {
  let cards = Explanation(language: try offeredLanguage(language), edition: nil)
  guard let measure else { return cards.list }
  if let card = cards.text(of: measure) { return card }
  let near = Explanation.suggestions(for: measure).map { "\"\($0)\"" }
  let hint =
    near.isEmpty
    ? "; regulars explain lists them all" : "; did you mean \(near.joined(separator: " or "))?"
  throw .usage("no measure is called \"\(measure)\"\(hint)")
}

/// The language of a tag that someone typed.
///
/// - Throws: `JobFailure` of usage, for one that the program has no phrases of.
func offeredLanguage(_ tag: String) throws(JobFailure) -> Language {
  guard let language = Language.offered.first(where: { $0.tag == tag }) else {
    throw .usage("there is no language \"\(tag)\"; there are: \(Language.offeredTags)")
  }
  return language
}
