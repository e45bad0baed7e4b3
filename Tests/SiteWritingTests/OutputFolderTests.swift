import Glibc
import Testing

@testable import SiteWriting

struct OutputFolderTests {
  let temporary: TemporaryFolder
  var site: String { temporary("site") }

  init() throws { temporary = try TemporaryFolder() }

  @Test func `a folder with files of others is never replaced`() throws {
    try makeFolder(site)
    try writeFile([1], to: site + "/thesis.txt")
    let error = #expect(throws: SiteWritingError.notOurs(path: site)) {
      try writeSite(plan(edition: "one"), to: site)
    }
    #expect(error?.exitCode == 64)
    #expect(try Disk.names(in: site) == ["thesis.txt"])
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `a site under version control is never replaced`() throws {
    try writeSite(plan(edition: "one"), to: site)
    try makeFolder(site + "/.git")
    #expect(throws: SiteWritingError.notOurs(path: site)) {
      try writeSite(plan(edition: "two"), to: site)
    }
  }

  @Test func `an empty folder is taken`() throws {
    try makeFolder(site)
    #expect(try writeSite(plan(edition: "one"), to: site).written == 12)
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `a file in the place of the folder is an error of the disk`() throws {
    try writeFile([1], to: site)
    let error = #expect(throws: SiteWritingError.notAFolder(path: site)) {
      try writeSite(plan(edition: "one"), to: site)
    }
    #expect(error?.exitCode == 74)
    #expect(try bytes(site) == [1])
  }

  @Test(
    arguments: [
      ("content", "content"), ("content/site", "content"), (".", "content"),
      ("content/../content/deep/site", "content"), ("link", "content"), ("link/site", "content"),
      ("content", "content/orders.csv"), ("site/deep/deeper", "content/link-to-site"),
    ]
  ) func `the output may not be, hold or lie in the sources`(
    output: String,
    source: String
  ) throws {
    try makeFolder(temporary("content"))
    try makeFolder(temporary("site"))
    try writeFile([1], to: temporary("content/orders.csv"))
    #expect(symlink(temporary("content"), temporary("link")) == 0)
    #expect(symlink(temporary("site"), temporary("content/link-to-site")) == 0)
    let path = temporary(output)
    let error = #expect(throws: SiteWritingError.self) {
      try writeSite(plan(edition: "one"), to: path, sources: [temporary(source)])
    }
    #expect(error == .overlapping(output: path, source: temporary(source)))
    #expect(try bytes(temporary("content/orders.csv")) == [1])
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `a link to the output is followed and stays a link`() throws {
    try makeFolder(temporary("disk"))
    try makeFolder(temporary("disk/www"))
    #expect(symlink("disk/www", site) == 0)
    try writeSite(plan(edition: "one"), to: site)
    try writeSite(plan(edition: "two"), to: site)
    #expect(Disk.status(site)?.kind == .link)
    #expect(try contents(of: temporary("disk/www")) == expected(plan(edition: "two")))
  }

  @Test func `links inside the old site are replaced, not followed`() throws {
    try writeSite(plan(edition: "one"), to: site)
    try makeFolder(temporary("outside"))
    try writeFile([9], to: temporary("outside/index.html"))
    try Disk.removeTree(site + "/section0")
    #expect(symlink(temporary("outside"), site + "/section0") == 0)
    #expect(symlink(temporary("outside/index.html"), site + "/section1/page1/extra") == 0)
    try writeSite(plan(edition: "two"), to: site)
    #expect(try bytes(temporary("outside/index.html")) == [9])
    #expect(try contents(of: site) == expected(plan(edition: "two")))
  }

  @Test func `missing folders above the output are made, and go again when nothing is written`()
    throws
  {
    let deep = temporary("a/b/site")
    #expect(throws: SiteWritingError.self) {
      try writeSite([PlannedFile(path: "../x", bytes: [])], to: deep)
    }
    #expect(Disk.status(temporary("a")) == nil)
    try writeSite(plan(edition: "one"), to: deep)
    #expect(try contents(of: deep).count == 12)
  }

  @Test func `a second build says that another one is running, and a dead one's lock is taken`()
    throws
  {
    try writeFile(Array("1\n".utf8), to: temporary(".site.lock"))
    let first = try SiteOutput(at: site, sources: [])
    let error = #expect(throws: SiteWritingError.busy(output: site, process: getpid())) {
      try writeSite(plan(edition: "one"), to: site)
    }
    #expect(error?.exitCode == 75)
    #expect(try first.write(plan(edition: "two")).written == 12)
  }

  @Test func `eight builds at once leave one whole site`() async throws {
    let site = site
    let wrote = await withTaskGroup { group in
      for number in 0..<8 {
        group.addTask {
          do throws(SiteWritingError) {
            return try writeSite(plan(edition: "\(number)", pages: 60), to: site).written > 0
          } catch {
            guard case .busy = error else { Issue.record(error); return false }
            return false
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(wrote >= 1)
    let standing = try contents(of: site)
    #expect(try (0..<8).contains { try standing == expected(plan(edition: "\($0)", pages: 60)) })
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `what a killed build left is removed, and folders of others are not`() throws {
    try writeSite(plan(edition: "one"), to: site)
    try writeSite(plan(edition: "half"), to: temporary(".site.building-1"))
    try makeFolder(temporary(".site.building-2"))
    try makeFolder(temporary(".site.building-mine"))
    try writeFile([1], to: temporary(".site.building-mine/keep"))
    try writeSite(plan(edition: "two"), to: site)
    #expect(try leftovers(in: temporary.path) == [".site.building-mine"])
  }

  @Test func `a site that was moved aside when the build was killed comes back`() throws {
    try writeSite(plan(edition: "one"), to: temporary(".site.previous-1"))
    #expect(throws: SiteWritingError.self) {
      try writeSite([PlannedFile(path: "..", bytes: [])], to: site)
    }
    #expect(try contents(of: site) == expected(plan(edition: "one")))
  }
}
