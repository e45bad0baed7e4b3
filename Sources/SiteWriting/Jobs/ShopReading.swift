import Commerce
package import Diagnostics
import Glibc
import Markup
package import Notebook
import OrderImport
import Pages
import Retention
import Tallying

/// Everything of a content folder, read and checked: what a site is made from.
struct ShopReading {
  var settings: Settings
  var notebook: NotebookContents
  var orders: ImportResult
  /// Cut at D, with its measures.
  var edition: Edition
  /// What it was counted from.
  var tallies: Tallies
  /// Whom this week's playbooks are done for.
  var planning: WeekPlanning
  /// Whether people may be assigned: D ends the last week that the orders cover.
  var isLatestWeek: Bool
  /// Past editions as published, oldest first.
  var published: [Edition]
  /// Pictures of the notes, by their path in the content folder.
  var pictures: [ThemeAsset]
  var findings: Findings
  /// Files of orders, which the gate reads once more.
  var sources: [OrderSource]
  var options: ImportOptions
  /// What opens with a password only.
  var lock: SiteLock?
  /// Where only words of playbooks have changed since the last build: no other text of one is read.
  var changed: ChangedTexts?
}

/// The settings of a content folder alone, for what needs nothing else of it.
///
/// Findings name places as seen from where the command was called.
package func readSettings(
  of content: String,
  overrides: [String] = []
) throws(JobFailure) -> (settings: Settings, findings: Findings) {
  _ = try ContentFolder.standing(at: content, option: "--content")
  var findings = Findings()
  var settings = Settings(bytes: try settingsFile(of: content), into: &findings)
  try applying(overrides, to: &settings)
  return (settings, findings.under(content))
}

private func settingsFile(of content: String) throws(JobFailure) -> [UInt8]? {
  do throws(SiteWritingError) {
    let place = try Disk.resolved(content + "/regulars.yml")
    guard let status = Disk.status(place) else { return nil }
    return try OpenFile(place, flags: O_RDONLY).read(atMost: min(status.size, 1 << 20))
  } catch {
    throw JobFailure(error)
  }
}

/// What is read before D is known.
struct ShopFiles {
  let folder: ContentFolder
  var settings: Settings
  var notebook: NotebookContents
  var published: [Edition]
  var findings: Findings
  /// Where only words of playbooks have changed since the last build.
  let changed: ChangedTexts?

  init(
    _ path: String,
    overrides: [String],
    since changed: ChangedTexts? = nil
  ) throws(JobFailure) {
    let folder = try ContentFolder(path)
    self.folder = folder
    self.changed = changed.flatMap { $0.areWords(in: folder.notes) ? $0 : nil }
    findings = folder.findings
    settings = Settings(bytes: folder.settings?.bytes, into: &findings)
    try applying(overrides, to: &settings)
    checkLanguages(settings, into: &findings)
    for name in settings.change.festivals where name != "auto" && Festival(rawValue: name) == nil {
      findings.add(.unknownFestival(name, at: settings.location(of: "change.festivals")))
    }
    notebook = NotebookContents(
      files: folder.notes.map { ($0.name, $0.bytes) },
      languages: settings.shop.languages,
      written: settings.shop.noteLanguage,
      refused: folder.refused,
      texts: self.changed?.slugs,
      into: &findings,
      each: { inParallel($0, $1) }
    )
    published = []
    let editions = folder.editions
    for reading in inParallel(editions.count, { publicEdition(editions[$0]) }) {
      switch reading {
      case .success(let edition): published.append(edition)
      case .failure(let problem): findings.add(problem.finding)
      }
    }
    published.sort { $0.week.id < $1.week.id }
  }

  /// The files below `orders/` that the settings name, all of them where they name none.
  func orderSources(into findings: inout Findings) -> [OrderSource] {
    var names = folder.orders
    if !settings.orders.files.isEmpty {
      for pattern in settings.orders.files
      where !names.contains(where: { matches($0.dropFirst("orders/".count), pattern: pattern) }) {
        findings.add(.noSuchOrders(pattern, at: settings.location(of: "orders.files")))
      }
      names = names.filter { name in
        settings.orders.files.contains { matches(name.dropFirst("orders/".count), pattern: $0) }
      }
    }
    if names.isEmpty { findings.add(.noOrders()) }
    return names.map { OrderSource(path: folder.path + "/" + $0, name: $0) }
  }
}

/// The site can only speak what there are phrases for.
private func checkLanguages(_ settings: Settings, into findings: inout Findings) {
  let place = settings.location(of: "shop.languages")
  var seen: Set<String> = []
  for tag in settings.shop.languages {
    if !Language.offered.contains(where: { $0.tag == tag }) {
      findings.add(.unknownLanguage(tag, at: place))
    } else if !seen.insert(tag).inserted {
      findings.add(.sameLanguage(tag, at: place))
    }
  }
}

extension Diagnostic {
  static func unknownLanguage(_ tag: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "there are no phrases in \"\(tag)\"",
      code: "settings.unknown-language",
      hint: "use one of: " + Language.offeredTags
    )
  }

  static func unknownFestival(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "there is no festival \"\(name)\"",
      code: "settings.unknown-festival",
      hint: "use auto, or some of: " + Festival.allCases.map(\.rawValue).joined(separator: ", ")
    )
  }

  static func sameLanguage(_ tag: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the language \"\(tag)\" is there twice",
      code: "settings.same-language",
      hint: "name each language once"
    )
  }

  static func unreadableEdition(_ name: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this edition cannot be read: \(reason)",
      code: "editions.unreadable",
      hint: "bring the file back as it was written, or remove it: the week can be built again"
    )
  }
}

/// Whether a name fits a pattern in which `*` stands for any letters and `?` for one.
func matches(_ name: some StringProtocol, pattern: String) -> Bool {
  let text = Array(name.unicodeScalars), wanted = Array(pattern.unicodeScalars)
  var (i, j) = (0, 0)
  var star: (text: Int, pattern: Int)?
  while i < text.count {
    if j < wanted.count, wanted[j] == "*" {
      star = (i, j)
      j += 1
    } else if j < wanted.count, wanted[j] == "?" || wanted[j] == text[i] {
      i += 1
      j += 1
    } else if let last = star {
      star = (last.text + 1, last.pattern)
      i = last.text + 1
      j = last.pattern + 1
    } else {
      return false
    }
  }
  return wanted[j...].allSatisfy { $0 == "*" }
}

/// Why a file of past editions is none.
private struct UnreadableEdition: Error {
  var finding: Diagnostic
}

private func publicEdition(_ file: ContentFolder.File) -> Result<Edition, UnreadableEdition> {
  do {
    let edition = try EditionCoding.edition(from: file.bytes)
    // A full view carries hidden values bare: read back, they would pass for public ones.
    guard edition.view == .public else {
      let finding = Diagnostic.unreadableEdition(file.name, "the view is full, not public")
      return .failure(UnreadableEdition(finding: finding))
    }
    return .success(edition)
  } catch {
    return .failure(UnreadableEdition(finding: .unreadableEdition(file.name, "\(error)")))
  }
}
