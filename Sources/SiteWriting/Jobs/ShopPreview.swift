package import Diagnostics
import Glibc
package import Pages
import Retention

/// A shop that is looked at again and again while somebody works on it: nothing is written anywhere,
/// nobody is assigned, and no edition is kept.
///
/// What took long is remembered from look to look, and a page is made when a browser asks for it.
/// A class, since it remembers; one thread at a time.
package final class ShopPreview {
  private let request: BuildRequest
  private let themes: [any Theme]
  private let memory = ShopMemory()

  /// `request.output` and `request.record` mean nothing here.
  ///
  /// - Throws: `JobFailure` where there is no such folder.
  package init(_ request: BuildRequest, themes: [any Theme]) throws(JobFailure) {
    self.request = request
    self.themes = themes
    _ = try ContentFolder.standing(at: request.content)
  }

  /// A site to be shown, or why there is none.
  package struct Look: Sendable {
    /// How each file of the site is made; `nil` where an error stands against it.
    package var files: [String: @Sendable () -> [UInt8]]?
    /// In the order they are printed.
    package var findings: [Diagnostic]
    /// What has no place in a file.
    package var message: String?
  }

  /// Reads what has changed since the last look.
  package func look() -> Look {
    do {
      let shop = try read()
      let isRefused = shop.findings.hasErrors || (request.strict && shop.findings.warnings > 0)
      guard let theme = shop.theme, !isRefused else {
        return Look(files: nil, findings: shop.findings.sorted)
      }
      var files: [String: @Sendable () -> [UInt8]] = [:]
      for page in Site(input: siteInput(of: shop.reading), theme: theme).pages {
        files[page.path] = page.render
      }
      return Look(files: files, findings: shop.findings.sorted)
    } catch {
      return Look(files: nil, findings: error.findings.sorted, message: error.message)
    }
  }

  private struct Read {
    var reading: ShopReading
    var theme: (any Theme)?
    var findings: Findings { reading.findings }
  }

  private func read() throws(JobFailure) -> Read {
    var watch = Stopwatch()
    var shop = try readShop(
      request.content,
      day: request.day,
      overrides: request.overrides,
      tables: request.tables,
      privateFolder: request.privateFolder,
      memory: memory,
      progress: .silent,
      watch: &watch
    )
    let theme = chosenTheme(request.theme, for: &shop, in: request.content, among: themes)
    if isNewIssue(shop) {
      let edition = shop.edition
      let published = try memory.published(edition) { () throws(JobFailure) in
        try publishedEdition(try editionBytes(edition, view: .public))
      }
      shop.published.append(published)
    }
    return Read(reading: shop, theme: theme)
  }

  /// Everything that a look depends on, as it stands now.
  package func stamp() -> ContentStamp {
    var others = request.tables.compactMap { pair -> String? in
      let parts = pair.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? String(parts[1]) : nil
    }
    do {
      let folder = try privateFolderPath(request.privateFolder, beside: request.content)
      others.append(folder + "/" + AssignmentFile.name)
    } catch {
      // Without a private folder there are no assignments to watch.
    }
    return ContentStamp(folders: [request.content], others: others)
  }
}
