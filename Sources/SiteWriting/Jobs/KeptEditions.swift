import Commerce
import Pages
import Retention

/// The public edition of a complete week that has none yet, as bytes.
func newIssue(of shop: ShopReading) throws(JobFailure) -> [UInt8]? {
  isNewIssue(shop) ? try editionBytes(shop.edition, view: .public) : nil
}

/// Whether the edition is of a finished week that was never published.
func isNewIssue(_ shop: ShopReading) -> Bool {
  let week = shop.edition.week
  return week.complete && shop.edition.input.orders > 0
    && !shop.published.contains { $0.week.id == week.id }
}

func publishedEdition(_ bytes: [UInt8]) throws(JobFailure) -> Edition {
  do {
    return try EditionCoding.edition(from: bytes)
  } catch {
    throw .usage("the edition could not be read back: \(error)")
  }
}

/// The folder of kept editions, and the file of this one.
func editionPaths(of shop: ShopReading, in content: String) -> [String] {
  [content + "/editions", content + "/editions/\(shop.edition.week.id.iso).json"]
}

/// Keeps an edition as it was first published: the only write into the content folder.
func record(
  _ issue: [UInt8],
  of shop: ShopReading,
  in content: String
) throws(JobFailure) {
  do {
    let paths = editionPaths(of: shop, in: content)
    try makeFolderIfMissing(paths[0])
    try writeFile(issue, to: paths[1], replacing: false)
  } catch {
    throw JobFailure(error, after: shop.findings)
  }
}

/// Removes what a build left that was killed while it kept an edition.
func clearEditions(in content: String) {
  // Where there is no such folder, or it cannot be listed, there is nothing that could be cleared.
  do { try removeLeftovers(in: content + "/editions") } catch {}
}
