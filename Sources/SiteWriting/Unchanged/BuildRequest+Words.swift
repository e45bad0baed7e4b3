import Glibc

extension BuildRequest {
  /// Everything that was asked for, with the program that was asked: two builds of the same words
  /// and the same files have the same result.
  ///
  /// - Throws: `SiteWritingError` where the system does not tell which program runs.
  func words() throws(SiteWritingError) -> String {
    let words = [
      try Disk.resolved(content), try Disk.resolved(output), try Disk.resolved(privatePath(self)),
      content, output, "\(day)", "\(overrides)", theme ?? "", "\(record)", "\(strict)", "\(tables)",
      try loadedCode(),
    ]
    return words.map { EntryStamp.escaped($0) }.joined(separator: "\n")
  }

  /// Files beside the content folder that a site is made from: tables, the assignments, and the
  /// rules of time zones, which change together with the package that brings them.
  func otherInputs() throws(SiteWritingError) -> [String] {
    let tables = tables.compactMap { table in
      table.firstIndex(of: "=").map { String(table[table.index(after: $0)...]) }
    }
    let assignments = try privatePath(self) + "/" + AssignmentFile.name
    return tables + [assignments, "/usr/share/zoneinfo", "/usr/share/zoneinfo/tzdata.zi"]
  }
}

/// The program and the libraries it runs with, by their state on the disk.
///
/// - Throws: `SiteWritingError` where the system does not tell.
func loadedCode() throws(SiteWritingError) -> String {
  let maps = try OpenFile("/proc/self/maps", flags: O_RDONLY).read(atMost: 1 << 20)
  var seen: Set<Substring> = []
  var libraries: [String] = []
  for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
    let parts = line.split(separator: " ", maxSplits: 5)
    guard parts.count == 6, parts[1].contains("x") else { continue }
    // The last column is set off by any number of spaces.
    let path = parts[5].drop { $0 == " " }
    guard path.hasPrefix("/"), seen.insert(path).inserted else { continue }
    libraries.append("\(path)\t\(EntryStamp(String(path)))\n")
  }
  guard !libraries.isEmpty else { throw Disk.failure("read the program's own map in", "/proc") }
  // Where each is loaded differs from run to run, and with it their order.
  return libraries.sorted().joined()
}
