package import Diagnostics
import Notebook

extension Findings {
  /// The same findings with paths that lead there from where the command was called.
  ///
  /// What is no file, such as an option, keeps its name; the private folder stands beside the
  /// content, or where `privateFolder` says.
  package func under(_ folder: String, privateFolder: String? = nil) -> Findings {
    mapped { place in
      guard !place.file.hasPrefix("--"), !place.file.hasPrefix("/") else { return place }
      var moved = place
      if place.file.hasPrefix("private/"), let privateFolder {
        moved.file = privateFolder + place.file.dropFirst("private".count)
        return moved
      }
      moved.file = folder.hasSuffix("/") ? folder + place.file : folder + "/" + place.file
      return moved
    }
  }

  /// Findings about an option of the import, at the setting that gave it.
  ///
  /// Where the settings could not be read at all, nobody knows what they say: that they do not say
  /// the currency or the zone would be false.
  func placed(in settings: Settings) -> Findings {
    var result = Findings()
    for var finding in all {
      switch finding.code {
      case "orders.time-zone-unknown": finding.location = settings.location(of: "shop.timeZone")
      case "orders.layout": finding.location = settings.location(of: "orders.layout")
      case "orders.time-zone", "orders.currency": if settings.isUnread { continue }
      default: break
      }
      result.add(finding)
    }
    return result
  }

  private func mapped(_ place: (SourceLocation) -> SourceLocation) -> Findings {
    var result = Findings()
    for var finding in all {
      finding.location = place(finding.location)
      result.add(finding)
    }
    return result
  }
}
