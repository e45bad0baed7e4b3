import Diagnostics
import Foundation
import OrderImport
import Testing

/// Files are named one by one, by folder or by pattern.
struct SourceFindingTests {
  private let files: MadeUpFiles
  private var folder: String { files.folder.path }

  init() throws {
    files = try MadeUpFiles()
    try FileManager.default.createDirectory(
      at: files.folder.appendingPathComponent("2026/old"),
      withIntermediateDirectories: true
    )
    for name in [
      "b.csv", "a.CSV.gz", "2026/c.xlsx", "2026/old/d.jsonl", "note.pdf", ".hidden.csv", "e.csv~",
      "shop.db-wal", "~$b.xlsx", ".~lock.b.csv#", "Thumbs.db", "2026/desktop.ini",
    ] {
      try files.add(name, [0x61])
    }
  }

  private func found(_ paths: String...) throws -> (names: [String], codes: [String]) {
    let found = try FoundSources(paths.map { $0 == "-" ? $0 : "\(folder)/\($0)" })
    return (
      found.sources.map { $0.name.replacing(folder + "/", with: "") },
      found.findings.all.map(\.code) + found.missing.map { _ in "missing" }
    )
  }

  @Test func `a folder stands for the order files in it and below`() throws {
    let found = try found("")
    #expect(found.names == ["2026/c.xlsx", "2026/old/d.jsonl", "a.CSV.gz", "b.csv"])
    #expect(found.codes == ["orders.ignored"])
    let message = try FoundSources([folder]).findings.all.first?.message
    #expect(message == "not read in this folder: \"e.csv~\", \"note.pdf\"")
  }

  @Test func `a pattern that the shell left alone is followed`() throws {
    #expect(try found("*.csv").names == ["b.csv"])
    #expect(try found("2026/*").names == ["2026/c.xlsx", "2026/old/d.jsonl"])
    #expect(try found("[ab].*").names == ["a.CSV.gz", "b.csv"])
    #expect(try found("*.tsv").codes == ["missing"])
  }

  @Test func `a file whose name holds a star is that file`() throws {
    try files.add("x*.csv", [0x61])
    #expect(try found("x*.csv").names == ["x*.csv"])
  }

  @Test func `a file named twice is read once`() throws {
    let link = files.folder.appendingPathComponent("link.csv").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "b.csv")
    let found = try found("b.csv", "note.pdf", "link.csv", "b.csv", "-", "-")
    #expect(found.names == ["b.csv", "note.pdf", "standard input"])
    #expect(found.codes == ["orders.same-file", "orders.same-file", "orders.same-file"])
  }

  @Test func `links that lead nowhere or round in a circle are harmless`() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: "\(folder)/gone.csv", withDestinationPath: "nowhere")
    try manager.createSymbolicLink(atPath: "\(folder)/2026/up", withDestinationPath: "..")
    let found = try found("")
    #expect(found.names.contains("gone.csv"))
    #expect(found.names.count == 5)
    let result = try importOrders([OrderSource(path: "\(folder)/gone.csv")], options: settled())
    #expect(result.findings.all.map(\.code) == ["orders.missing-file"])
  }

  @Test func `an empty folder is an error`() throws {
    let empty = files.folder.appendingPathComponent("none")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    #expect(try found("none").codes == ["orders.none"])
  }
}
