import Markup
import Pages
import Wording

/// `regulars explain`: a definition card as text, or the list of all.
package func explanation(of measure: String?, language: String) throws(JobFailure) -> String {
  guard let language = Language(rawValue: language) else {
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    throw .usage("there is no language \"\(language)\"; there are: \(known)")
  }
  let voice = Voice(language)
  guard let measure else { return DefinitionSheet.list(voice) }
  if let card = DefinitionSheet.text(of: measure, voice) { return card }
  let hint = DefinitionSheet.suggestion(for: measure).map { "; did you mean \"\($0)\"" } ?? ""
  throw .usage("no measure is called \"\(measure)\"\(hint)")
}
