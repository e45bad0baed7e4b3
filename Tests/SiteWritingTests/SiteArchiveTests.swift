import Foundation
import Testing

@testable import SiteWriting

/// The zip file of a site.
@Suite struct SiteArchiveTests {
  private let archive = SiteArchive(folder: "2026-W47", day: (2026, 11, 22))
  private let files: [String: [UInt8]] = [
    "zh-Hans/茶.html": Array(String(repeating: "茶", count: 400).utf8),
    "index.html": Array("<p>hello</p>".utf8),
    "empty.txt": [],
  ]

  private var parts: [String: SiteArchive.Part] { files.mapValues { SiteArchive.Part($0) } }

  private func run(_ arguments: [String]) throws -> (code: Int32, text: String) {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    program.arguments = arguments
    let output = Pipe()
    program.standardOutput = output
    try program.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    program.waitUntilExit()
    return (program.terminationStatus, text)
  }

  @Test func `other programs read every file of it as it was`() throws {
    let temporary = try TemporaryFolder()
    try writeFile(try #require(archive.bytes(of: parts)), to: temporary("site.zip"))
    let script = """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for one in archive.infolist():
          print(one.filename, one.file_size, one.date_time[:3], oct(one.external_attr >> 16))
          sys.stdout.write(archive.read(one).decode()[:5] + "\\n")
      """
    let python = try run(["python3", "-c", script, temporary("site.zip")])
    #expect(python.code == 0)
    #expect(
      python.text == """
        2026-W47/empty.txt 0 (2026, 11, 22) 0o100644

        2026-W47/index.html 12 (2026, 11, 22) 0o100644
        <p>he
        2026-W47/zh-Hans/茶.html 1200 (2026, 11, 22) 0o100644
        茶茶茶茶茶

        """
    )
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip")))
  func `unzip finds no fault in it`() throws {
    let temporary = try TemporaryFolder()
    try writeFile(try #require(archive.bytes(of: parts)), to: temporary("site.zip"))
    let outcome = try run(["unzip", "-t", temporary("site.zip")])
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(outcome.text.contains("No errors detected"))
  }

  @Test func `the same files give the same bytes, and text gets smaller`() throws {
    let first = try #require(archive.bytes(of: parts))
    #expect(archive.bytes(of: parts) == first)
    #expect(first.count < 900)
    let later = SiteArchive(folder: "2026-W47", day: (2026, 11, 29)).bytes(of: parts)
    #expect(later?.count == first.count && later != first)
  }

  @Test func `its files are taken out as they lie in it, from no other archive`() throws {
    let bytes = try #require(archive.bytes(of: parts))
    let taken = SiteArchive.parts(of: bytes)
    #expect(Set(taken.keys) == Set(files.keys))
    #expect(archive.bytes(of: taken) == bytes)
    for damaged in [[], Array(bytes.prefix(40)), Array("PK and more than thirty bytes of it".utf8)]
    {
      #expect(SiteArchive.parts(of: damaged).isEmpty)
    }
  }

  @Test func `a site too large for a plain zip file has none`() {
    let one = SiteArchive.Part([])
    let many = Dictionary(uniqueKeysWithValues: (0..<65_536).map { ("\($0)", one) })
    #expect(archive.bytes(of: many) == nil)
  }

  @Test func `a written site holds itself as an archive, which is kept while nothing changes`()
    throws
  {
    let temporary = try TemporaryFolder()
    let pages = files.map { PlannedFile(path: $0.key, bytes: $0.value) }
    let plan = pages + [PlannedFile(archive: archive, at: "site.zip")]
    let first = try writeSite(plan, to: temporary("site"))
    #expect(first.written == 4)
    let expected = try #require(archive.bytes(of: parts))
    #expect(try Disk.bytes(of: temporary("site/site.zip")) == expected)
    #expect(try writeSite(plan, to: temporary("site")).unchanged == 4)
    // What somebody did to it by hand is mended.
    try writeFile([1, 2, 3], to: temporary("site/site.zip"))
    #expect(try writeSite(plan, to: temporary("site")).written == 1)
    #expect(try Disk.bytes(of: temporary("site/site.zip")) == expected)
    let changed = plan + [PlannedFile(path: "more.txt", bytes: [65])]
    #expect(try writeSite(changed, to: temporary("site")).written == 2)
    #expect(try Disk.bytes(of: temporary("site/site.zip")) != expected)
  }

  @Test func `files that stand are carried over unread and lie in the archive as they did`() throws
  {
    let temporary = try TemporaryFolder()
    let site = temporary("site")
    let pages = files.map { PlannedFile(path: $0.key, bytes: $0.value) }
    let packed = PlannedFile(archive: archive, at: "site.zip")
    try writeSite(pages + [packed], to: site)
    let changed = PlannedFile(path: "empty.txt", bytes: [65])
    let standing = files.keys.filter { $0 != "empty.txt" }.map { PlannedFile(standing: $0) }
    let gate = PublishingGate(
      see: { path, _ in #expect(path == "empty.txt") },
      findings: { (_: PublishingGate.Reading) throws(SiteWritingError) in [] }
    )
    let summary = try writeSite(standing + [changed, packed], to: site, gate: gate)
    #expect(summary == WriteSummary(written: 2, unchanged: 2, removed: 0))
    let carried = Disk.status(site + "/index.html")
    let whole = files.merging(["empty.txt": [65]]) { _, new in new }
    let clean = whole.map { PlannedFile(path: $0.key, bytes: $0.value) } + [packed]
    try writeSite(clean, to: temporary("clean"))
    for name in files.keys + ["site.zip", SiteOutput.marker] {
      let bytes = try Disk.bytes(of: site + "/" + name)
      #expect(try Disk.bytes(of: temporary("clean/" + name)) == bytes, "\(name)")
    }
    // The same once more: nothing is touched.
    #expect(try writeSite(standing + [changed, packed], to: site, gate: gate).unchanged == 4)
    #expect(Disk.status(site + "/index.html")?.identity == carried?.identity)
    // What went meanwhile cannot be carried over, and the site that stands stays.
    try Disk.removeTree(site + "/index.html")
    let other = PlannedFile(path: "empty.txt", bytes: [66])
    #expect(throws: SiteWritingError.self) { try writeSite(standing + [other, packed], to: site) }
    #expect(try Disk.bytes(of: site + "/empty.txt") == [65])
  }
}
