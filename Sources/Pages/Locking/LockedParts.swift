import Markup

/// Which parts of a site open with a password only.
///
/// A locked section covers its pages. What gathers numbers of every page is locked with the first
/// one: past weeks and their comparison, the sheets for paper, the definitions, which say each number
/// of the week, the letters, and all files to take away. The search leaves out what it would have to
/// tell of locked pages. Open pages still say what they quote from locked ones.
package struct LockedParts: Sendable, Hashable {
  /// Folders of the site without their slashes; the empty name is the whole site.
  private let folders: Set<String>

  /// `sections` as settings spell them: `/`, `/customers/`, `playbooks`.
  package init(_ sections: [String] = []) {
    folders = Set(sections.map(LockedParts.folder))
  }

  package var isEmpty: Bool { folders.isEmpty }
  /// Whether nothing of the site opens without the password.
  package var isWhole: Bool { folders.contains("") }

  /// The sections that a site may have.
  package static let sections = [
    "/", "/calendar/", "/churn/", "/competitors/", "/customers/", "/data/", "/method/",
    "/playbooks/", "/prices/", "/products/", "/profile/", "/questions/", "/regions/", "/results/",
    "/retention/", "/service/", "/weeks/",
  ]

  package static func isSection(_ text: String) -> Bool {
    sections.contains { folder($0) == folder(text) }
  }

  private static func folder(_ text: String) -> String {
    text.split(separator: "/").joined(separator: "/")
  }

  /// Sections that say what stands on the pages of others.
  private static let gatherers: Set<String> = ["data", "method", "print", "weeks"]

  /// How a file of the site is published.
  ///
  /// The archive of the whole site is open: it holds the others as they are, sealed.
  enum Form { case open, page, file, script }

  func form(of path: String, languages: [Language]) -> Form {
    if isEmpty || path.hasPrefix("assets/")
      || ["robots.txt", "_headers", Site.archivePath].contains(path)
    {
      return .open
    }
    var parts = path.split(separator: "/").map(String.init)
    if languages.dropFirst().contains(where: { $0.tag == parts.first }) { parts.removeFirst() }
    let name = parts.last ?? ""
    if name.hasSuffix(".html") {
      let isInside = parts.count > 1 && holds(parts[0])
      return isWhole || isInside || name == "letter.html" ? .page : .open
    }
    // The index of the search holds open pages alone, where there are any.
    if name.hasSuffix(".js") { return isWhole || !name.hasPrefix("search.") ? .script : .open }
    return name == "sitemap.xml" ? .open : .file
  }

  private func holds(_ folder: String) -> Bool {
    folders.contains(folder) || LockedParts.gatherers.contains(folder)
  }
}
