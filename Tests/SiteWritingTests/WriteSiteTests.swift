import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import SiteWriting

struct WriteSiteTests {
  let temporary: TemporaryFolder
  var site: String { temporary("site") }

  init() throws { temporary = try TemporaryFolder() }

  @Test func `a first build writes every file and nothing beside`() throws {
    let summary = try writeSite(plan(edition: "one"), to: site)
    #expect(summary == WriteSummary(written: 12, unchanged: 0, removed: 0))
    #expect(try contents(of: site) == expected(plan(edition: "one")))
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `a second build keeps bytes and time of what did not change`() throws {
    let old = plan(edition: "one", pages: 6) + [PlannedFile(path: "gone.txt", bytes: [1])]
    try writeSite(old, to: site)
    let past = timespec(tv_sec: 1_000_000, tv_nsec: 5)
    for path in ["section0/page0/index.html", "section1/page1/index.html"] {
      #expect(utimensat(AT_FDCWD, site + "/" + path, [past, past], 0) == 0)
    }
    var next = plan(edition: "one", pages: 6)
    next[1] = PlannedFile(path: next[1].path, bytes: [7])
    next.append(PlannedFile(path: "new.txt", bytes: []))
    let summary = try writeSite(next, to: site)
    #expect(summary == WriteSummary(written: 2, unchanged: 5, removed: 1))
    let kept = try #require(Disk.status(site + "/section0/page0/index.html"))
    #expect(kept.changed.tv_sec == 1_000_000 && kept.changed.tv_nsec == 5)
    let changed = try #require(Disk.status(site + "/section1/page1/index.html"))
    #expect(changed.changed.tv_sec > 1_000_000)
    #expect(try contents(of: site) == expected(next))
  }

  @Test func `a build that changes nothing touches nothing`() throws {
    let files = plan(edition: "one")
    try writeSite(files, to: site)
    let before = try #require(Disk.status(site))
    let summary = try writeSite(files, to: site)
    #expect(summary == WriteSummary(written: 0, unchanged: 12, removed: 0))
    #expect(Disk.status(site)?.identity == before.identity)
  }

  @Test(arguments: ["chmod", "link", "folder", "file"])
  func `what does not belong to the site is put right`(fault: String) throws {
    let files = plan(edition: "one")
    try writeSite(files, to: site)
    switch fault {
    case "chmod": #expect(chmod(site + "/section0/page0/index.html", 0o600) == 0)
    case "link": #expect(symlink("/etc/passwd", site + "/passwd") == 0)
    case "folder": try makeFolder(site + "/section0/extra")
    default: try writeFile([1], to: site + "/extra.txt")
    }
    let summary = try writeSite(files, to: site)
    #expect(summary == WriteSummary(written: 0, unchanged: 12, removed: fault == "file" ? 1 : 0))
    #expect(Disk.status(site + "/section0/page0/index.html")?.mode == 0o644)
    for name in ["passwd", "section0/extra", "extra.txt"] {
      #expect(Disk.status(site + "/" + name) == nil)
    }
  }

  @Test func `many files are flushed at once and all stand`() throws {
    let files = plan(edition: "large", pages: 500)
    #expect(try writeSite(files, to: site).written == 500)
    #expect(try writeSite(files, to: site).unchanged == 500)
    #expect(try contents(of: site) == expected(files))
  }

  @Test func `a page that cannot be made leaves the old site as it was`() throws {
    struct Broken: Error {}
    try writeSite(plan(edition: "one"), to: site)
    let bad = plan(edition: "two") + [PlannedFile(path: "bad.html") { throw Broken() }]
    #expect(throws: SiteWritingError.rendering(path: "bad.html", reason: "Broken()")) {
      try writeSite(bad, to: site)
    }
    #expect(try contents(of: site) == expected(plan(edition: "one")))
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `the gate sees every file and stops the swap with all it found`() throws {
    try writeSite(plan(edition: "one"), to: site)
    let found = ["section0/page0/index.html", "section2/page5/index.html"]
    let refused = found.map {
      Diagnostic(.error, at: SourceLocation($0), "leak", code: "gate.leak")
    }
    let seen = Mutex<Set<String>>([])
    let gate = PublishingGate(
      see: { path, _ in seen.withLock { _ = $0.insert(path) } },
      findings: { (read: PublishingGate.Reading) throws(SiteWritingError) in
        #expect(try read(found[0]).count > 20)
        return refused
      }
    )
    // A site that stands is looked at like a new one: the input may have changed.
    for edition in ["one", "two"] {
      seen.withLock { $0 = [] }
      let error = #expect(throws: SiteWritingError.self) {
        try writeSite(plan(edition: edition), to: site, gate: gate)
      }
      #expect(error == .refused(refused))
      #expect(seen.withLock(\.self) == Set(plan(edition: edition).map(\.path)))
    }
    #expect(try contents(of: site) == expected(plan(edition: "one")))
    #expect(SiteWritingError.refused(refused).exitCode == 1)
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test(
    arguments: [
      ("", PathFault.empty), ("a//b", .empty), ("a/", .empty), ("/etc/passwd", .absolute),
      ("../up", .climbs), ("a/../../b", .climbs), ("./a", .climbs), ("a\\b", .controlCharacter),
      ("a\nb", .controlCharacter), (".regulars-site", .reserved), (".REGULARS-SITE", .reserved),
      (String(repeating: "茶", count: 86), .tooLong),
    ]
  ) func `a path that does not stay inside the site is refused`(
    path: String,
    fault: PathFault
  ) throws {
    #expect(throws: SiteWritingError.badPlan(path: path, fault: fault)) {
      try writeSite([PlannedFile(path: path, bytes: [])], to: site)
    }
    #expect(Disk.status(site) == nil)
  }

  @Test(
    arguments: [
      (["a/b.html", "a/b.html"], PathFault.sameAs("a/b.html")),
      (["Tea.html", "tea.html"], .sameAs("Tea.html")),
      (["caf\u{E9}", "cafe\u{301}"], .sameAs("caf\u{E9}")),
      (["a", "a/b"], .folderOf("a/b")),
      (["Tea/a", "tea/b"], .sameAs("Tea")),
    ]
  ) func `two files that would meet on some disk are refused`(
    paths: [String],
    fault: PathFault
  ) throws {
    let error = #expect(throws: SiteWritingError.self) {
      try writeSite(paths.map { PlannedFile(path: $0, bytes: []) }, to: site)
    }
    guard case .badPlan(_, let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == fault)
  }

  @Test func `modes are the same whatever the umask`() async {
    await #expect(processExitsWith: .success) {
      umask(0o077)
      let temporary = try TemporaryFolder()
      let site = temporary("site")
      try writeSite(plan(edition: "one"), to: site)
      let privateFolder = try PrivateFolder(at: temporary("private"), apartFrom: site)
      umask(0)
      try privateFolder.write("rejects.csv", [1])
      let modes = ["site", "site/section0", "site/section0/page0/index.html", "private"]
      #expect(modes.map { Disk.status(temporary($0))?.mode } == [0o755, 0o755, 0o644, 0o700])
      #expect(Disk.status(temporary("private/rejects.csv"))?.mode == 0o600)
    }
  }

  @Test func `progress ends with the swap and counts every file once`() throws {
    let seen = Record()
    try writeSite(plan(edition: "one"), to: site, progress: seen.add)
    let steps = seen.all
    #expect(steps.first == .started)
    #expect(steps.suffix(2) == [.flushed, .swapped])
    for done in 1...12 { #expect(steps.contains(.file(done: done, of: 12))) }
  }
}

/// Collects from many threads.
final class Record: Sendable {
  private let steps = Mutex<[WritingProgress]>([])

  func add(_ step: WritingProgress) { steps.withLock { $0.append(step) } }
  var all: [WritingProgress] { steps.withLock(\.self) }
}
