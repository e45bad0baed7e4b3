import SampleShop

/// Writes the made-up shop as a content folder; returns what to do next.
///
/// As many orders as the repository's own sample has, where none are asked for.
package func writeSample(
  folder: String,
  orders: Int?,
  seed: UInt64
) throws(JobFailure) -> String {
  try makeNewFolder(folder)
  let shop = SampleShop(orders: orders ?? SampleShop.keptOrders, seed: seed)
  do {
    for file in SampleShop.files { try writeContent(file.bytes, to: file.path, in: folder) }
    try makeFolderIfMissing(folder + "/orders")
    try writeFile(to: folder + "/" + SampleShop.ordersPath) { put throws(SiteWritingError) in
      try shop.makeOrders { bytes throws(SiteWritingError) in try put(bytes) }
    }
    for table in SampleShop.tables {
      try writeFile(to: folder + "/" + SampleShop.path(of: table)) {
        put throws(SiteWritingError) in
        try shop.makeTable(table) { bytes throws(SiteWritingError) in try put(bytes) }
      }
    }
  } catch {
    throw JobFailure(error)
  }
  return "a made-up shop stands in \(folder); make its site with: regulars build \(folder)"
}

/// A folder that is to be filled may be missing or empty, so that nothing is written over.
func makeNewFolder(_ folder: String) throws(JobFailure) {
  do {
    guard let status = Disk.status(folder, followingLinks: true) else {
      return try Disk.makeFolder(folder, mode: 0o755)
    }
    guard status.kind == .folder else { throw SiteWritingError.notAFolder(path: folder) }
    guard try Disk.names(in: folder).isEmpty else {
      throw SiteWritingError.notOurs(path: folder)
    }
  } catch let error as SiteWritingError {
    throw JobFailure(error)
  } catch {
    throw .usage("\(error)")
  }
}

func makeFolderIfMissing(_ path: String) throws(SiteWritingError) {
  guard Disk.status(path, followingLinks: true) == nil else { return }
  try Disk.makeFolder(path, mode: 0o755)
}

/// Writes a file into a folder below a content folder.
func writeContent(
  _ bytes: [UInt8],
  to path: String,
  in folder: String
) throws(SiteWritingError) {
  for above in foldersAbove(path).reversed() { try makeFolderIfMissing(folder + "/" + above) }
  try writeFile(bytes, to: folder + "/" + path)
}
