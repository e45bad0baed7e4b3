import Diagnostics
import Glibc
import Testing

@testable import SiteWriting

struct SingleFileTests {
  let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @Test func `a file is replaced whole and keeps its mode rule`() throws {
    let path = temporary("2026-W47.json")
    try writeFile([1], to: path, mode: 0o600)
    try writeFile([2, 3], to: path)
    #expect(try bytes(path) == [2, 3])
    #expect(Disk.status(path)?.mode == 0o644)
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `a file that must not be replaced stays`() throws {
    let path = temporary("2026-W47.json")
    #expect(try writeFile([1], to: path, replacing: false))
    #expect(try !writeFile([2], to: path, replacing: false))
    #expect(try bytes(path) == [1])
  }

  @Test func `a link is followed and the file behind it replaced`() throws {
    try writeFile([1], to: temporary("real"))
    #expect(symlink("real", temporary("link")) == 0)
    try writeFile([2], to: temporary("link"))
    #expect(Disk.status(temporary("link"))?.kind == .link)
    #expect(try bytes(temporary("real")) == [2])
  }

  @Test func `a device is written as it stands`() throws {
    try writeFile([1, 2], to: "/dev/null")
    #expect(Disk.status("/dev/null")?.kind == .other)
  }

  @Test func `a folder in the place of the file is an error`() throws {
    #expect(throws: SiteWritingError.self) { try writeFile([1], to: temporary.path) }
  }

  @Test func `a failure while the pieces are made leaves the old file`() throws {
    let path = temporary("orders.csv")
    try writeFile([1], to: path)
    #expect(throws: SiteWritingError.notOurs(path: "x")) {
      try writeFile(to: path) { (put) throws(SiteWritingError) in
        try put([5, 6])
        throw SiteWritingError.notOurs(path: "x")
      }
    }
    #expect(try bytes(path) == [1])
    #expect(try leftovers(in: temporary.path) == [])
  }

  @Test func `what a dead process left is removed`() throws {
    try writeFile([1], to: temporary(".regulars.writing-999999999-0"))
    try writeFile([1], to: temporary("a"))
    #expect(try leftovers(in: temporary.path) == [])
  }
}

struct PrivateFolderTests {
  let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @Test func `only the owner may read it, other files in it stay`() throws {
    let path = temporary("private")
    let folder = try PrivateFolder(at: path, apartFrom: temporary("site"))
    try folder.write("assignments.csv", [1])
    chmod(path, 0o755)
    let again = try PrivateFolder(at: path, apartFrom: temporary("site"))
    try again.write("rejects.csv", [2])
    #expect(Disk.status(path)?.mode == 0o700)
    #expect(Disk.status(path + "/rejects.csv")?.mode == 0o600)
    #expect(try bytes(path + "/assignments.csv") == [1])
    #expect(try Disk.names(in: path).contains(".regulars-private"))
    try again.remove("rejects.csv")
    try again.remove("rejects.csv")
    #expect(Disk.status(path + "/rejects.csv") == nil)
  }

  @Test func `a folder with files of others is left alone`() throws {
    try makeFolder(temporary("private"))
    try writeFile([1], to: temporary("private/diary.txt"))
    #expect(throws: SiteWritingError.notOurs(path: temporary("private"))) {
      try PrivateFolder(at: temporary("private"), apartFrom: temporary("site"))
    }
    #expect(Disk.status(temporary("private"))?.mode == 0o755)
  }

  @Test func `it belongs to one content folder as long as that one stands`() throws {
    let (one, two) = (temporary("one"), temporary("two"))
    for shop in [one, two] { try makeFolder(shop) }
    let (path, site) = (temporary("private"), temporary("site"))
    _ = try PrivateFolder(at: path, apartFrom: site)
    _ = try PrivateFolder(at: path, apartFrom: site, of: one)
    let text = String(decoding: try bytes(path + "/.regulars-private"), as: UTF8.self)
    #expect(text.hasSuffix("\nBelongs to: ../one\n"))
    _ = try PrivateFolder(at: path, apartFrom: site, of: one + "/../one")
    let wanted = SiteWritingError.otherShop(path: path, owner: "../one", content: "../two")
    #expect(throws: wanted) { try PrivateFolder(at: path, apartFrom: site, of: two) }
    #expect(wanted.exitCode == 64)
    #expect(wanted.diagnostics[0].text.contains("\"../one\", expected those of \"../two\""))
    #expect(rmdir(one) == 0)
    _ = try PrivateFolder(at: path, apartFrom: site, of: two)
    try makeFolder(one)
    #expect(throws: SiteWritingError.self) { try PrivateFolder(at: path, apartFrom: site, of: one) }
  }

  @Test(arguments: [("site/private", "site"), ("a", "a/site"), ("site", "site")])
  func `it may not be, hold or lie in the site`(path: String, site: String) throws {
    #expect(throws: SiteWritingError.self) {
      try PrivateFolder(at: temporary(path), apartFrom: temporary(site))
    }
    #expect(try Disk.names(in: temporary.path) == [])
  }

  @Test(arguments: ["", ".", "..", "../x", "a/b"])
  func `a name that leaves the folder is refused`(name: String) throws {
    let folder = try PrivateFolder(at: temporary("private"), apartFrom: temporary("site"))
    #expect(throws: SiteWritingError.self) { try folder.write(name, [1]) }
  }
}

struct SpreadsheetTableTests {
  @Test(
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{3000}=1", "＝1", "＋1", "－1", "＠x",
      "\u{FE66}1", "\u{207A}1", "\u{200B}=1", "\u{FEFF}=cmd|' /C calc'!A0", "\u{2212}2",
    ]
  ) func `a text that would run gets a quote in front`(text: String) {
    #expect(beginsLikeAFormula(text))
    var table = SpreadsheetTable(columns: ["row"])
    table.append([.text(text)])
    let line = String(decoding: table.bytes.dropFirst(4), as: UTF8.self)
    #expect(line.hasPrefix("'") || line.hasPrefix("\"'"))
  }

  @Test(arguments: ["a=1", "春绿", "", "  ", "12", "\"=\"", "'=1"])
  func `a text that would not run stays as it is`(text: String) {
    #expect(!beginsLikeAFormula(text))
  }

  @Test func `cells are quoted where they must be, and numbers of our own keep their sign`() {
    var table = SpreadsheetTable(columns: ["a", "b"])
    table.append([.text("x,\"y\"\n"), .exact("-12.5")])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "a,b\n\"x,\"\"y\"\"\n\",-12.5\n")
  }
}
