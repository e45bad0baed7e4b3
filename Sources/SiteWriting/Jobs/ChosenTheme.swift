import Diagnostics
import Notebook
import Pages

/// The theme asked for, else that of the settings; of an unknown name a finding with its place.
func chosenTheme(
  _ name: String?,
  for shop: inout ShopReading,
  in content: String,
  among themes: [any Theme]
) -> (any Theme)? {
  let wanted = name ?? shop.settings.theme
  if let theme = themes.first(where: { $0.name == wanted }) { return theme }
  let place = name == nil ? shop.settings.location(of: "theme") : SourceLocation("--theme")
  var found = Findings()
  found.add(.unknownTheme(wanted, at: place, among: themes.map(\.name)))
  shop.findings.add(contentsOf: found.under(content))
  return nil
}
