import Commerce
import Retention

extension Site {
  /// The files to take away: the edition in its public view, and every table as CSV and JSON.
  ///
  /// They lie once under `data/`, whatever the languages of the site. Should a number be one that
  /// JSON cannot hold, the file says so in place of its content, and the build's check of the
  /// measures is what prevents it.
  package var downloads: [SitePage] {
    let edition = input.edition
    let currency = Currency(code: edition.shop.currency)
    var files = [
      SitePage(path: Site.editionPath) { bytes { try EditionCoding.json(edition, view: .public) } }
    ]
    for table in downloadTables {
      files.append(SitePage(path: table.csvPath) { table.csv(currency: currency) })
      files.append(SitePage(path: table.jsonPath) { bytes { try table.json(of: edition) } })
    }
    return files
  }

  /// Every table of the pages: the edition's, then those of the shop's own notes.
  package var downloadTables: [DownloadTable] { input.edition.downloadTables + writtenTables }

  package static let editionPath = "data/edition.json"

  /// A zip file of the whole site, once for all languages.
  package static let archivePath = "site.zip"
  /// Of more files the folder itself is the better thing to copy.
  private static let mostArchived = 4_000

  /// How many files the archive holds; `nil` where there is none.
  package var archived: Int? {
    guard input.isWritten else { return nil }
    let count = pages.count
    return count <= Site.mostArchived ? count : nil
  }
}

/// What is written where a value cannot be: never empty, never half a file.
private func bytes(_ make: () throws -> [UInt8]) -> [UInt8] {
  do {
    return try make()
  } catch {
    return Array(#"{"missing":"no_data"}"#.utf8) + [10]
  }
}
