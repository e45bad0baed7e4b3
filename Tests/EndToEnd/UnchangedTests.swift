import FoundationEssentials
import Testing

/// A build of the same does nothing, and one of anything else gives what a clean build gives.
@Suite struct UnchangedTests {
  private func content() throws -> Workshop {
    let folder = try TeaShop.folder()
    try folder.write("content/playbooks/notes.txt", "A file that is not read: a warning.\n")
    return folder
  }

  private func build(_ folder: Workshop, _ options: String...) throws -> JSON {
    let outcome = try Program.run(
      ["build", "content"] + options,
      environment: ["XDG_CACHE_HOME=" + folder("cache")],
      in: folder.path
    )
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("content.ignored"), "warnings are said by every build")
    return try JSON(try #require(outcome.lines.last).utf8)
  }

  /// Whether the build was left out: every other one writes the private folder's marker anew.
  private func isSkipped(_ folder: Workshop) throws -> Bool {
    let before = try folder.state("private/.regulars-private")
    _ = try build(folder)
    return try folder.state("private/.regulars-private") == before
  }

  private func record(_ folder: Workshop) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder("cache/regulars"))
    #expect(names.count == 1)
    return "cache/regulars/" + (try #require(names.first))
  }

  @Test func `a build of the same leaves everything as it is, and says the same`() throws {
    let folder = try content()
    let first = try build(folder)
    let (site, lists) = (try folder.tree("site"), try folder.tree("private"))
    let second = try build(folder)
    #expect(try folder.tree("site") == site)
    #expect(try folder.tree("private") == lists)
    #expect(second["unchanged"] == first["files"])
    #expect(second["written"] == .number(0))
    for key in ["week", "asOf", "pages", "orders", "customers", "warnings", "errors"] {
      #expect(second[key] == first[key], "\(key)")
    }
    #expect(try isSkipped(folder))
    #expect(try folder.mode(try record(folder)) == 0o600)
    #expect(try folder.mode("cache/regulars") == 0o700)
  }

  @Test(arguments: [
    "content/playbooks/call.md", "content/regulars.yml", "content/orders/orders.csv",
    "site/index.html",
  ])
  func `a byte that differs, in input or output, is noticed`(path: String) throws {
    let folder = try content()
    _ = try build(folder)
    #expect(try isSkipped(folder))
    let clean = try folder.tree("site")
    let text = try folder.read(path)
    // The same length: only the bytes tell.
    let other = text.replacing("2026-01-20", with: "2026-01-21").replacing("day 21", with: "day 22")
      .replacing("name: Shop", with: "name: Shed").replacing("Shop", with: "Shod")
    #expect(other != text)
    try folder.write(path, other)
    #expect(try !isSkipped(folder))
    if path.hasPrefix("content") {
      #expect(try folder.tree("site") != clean)
      try folder.write(path, text)
      _ = try build(folder)
    }
    #expect(try folder.tree("site") == clean)
  }

  @Test func `a record that was damaged, cut off or opened to others proves nothing`() throws {
    let folder = try content()
    _ = try build(folder)
    #expect(try isSkipped(folder))
    let record = try record(folder)
    let whole = try folder.read(record)
    for broken in [
      whole.replacing("regulars.yml", with: "regulars.yaml"), String(whole.dropLast(90)),
    ] {
      try folder.write(record, broken)
      #expect(try !isSkipped(folder))
      #expect(try isSkipped(folder))
    }
    try folder.setMode(record, 0o644)
    #expect(try !isSkipped(folder))
    try FileManager.default.removeItem(atPath: folder("cache"))
    #expect(try !isSkipped(folder))
  }

  @Test func `a file that was only touched is no change, a new or lost one is`() throws {
    let folder = try content()
    _ = try build(folder)
    try folder.write("content/playbooks/call.md", try folder.read("content/playbooks/call.md"))
    _ = try build(folder)
    #expect(try isSkipped(folder))
    try folder.write("content/playbooks/write.md", "---\ntitle: Write\n---\nWrite.\n")
    #expect(try !isSkipped(folder))
    #expect(folder.exists("site/playbooks/write/index.html"))
    try FileManager.default.removeItem(atPath: folder("content/playbooks/write.md"))
    #expect(try !isSkipped(folder))
    #expect(!folder.exists("site/playbooks/write"))
    try FileManager.default.removeItem(atPath: folder("site/index.html"))
    #expect(try !isSkipped(folder))
    #expect(folder.exists("site/index.html"))
    try folder.write("site/more.html", "Not ours.")
    #expect(try !isSkipped(folder))
    #expect(!folder.exists("site/more.html"))
    try folder.write("private/list.csv", "Somebody's.")
    #expect(try !isSkipped(folder))
  }

  @Test func `other words on the command line are another build`() throws {
    let folder = try content()
    let first = try build(folder)
    let past = try build(folder, "--as-of", "2026-01-18")
    #expect(past["asOf"] != first["asOf"])
    let strict = try Program.run(["build", "content", "--strict"], in: folder.path)
    #expect(strict.exitCode == 1)
    #expect(try build(folder)["asOf"] == first["asOf"])
  }

  /// Edits drawn by a fixed seed: whatever they are, the site is that of a clean build.
  @Test(arguments: [1, 2]) func `after any edits the site is that of a clean build`(
    seed: UInt64
  ) throws {
    let folder = try content()
    _ = try build(folder)
    var draw = seed
    for step in 0..<6 {
      draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(draw >> 33) % 5
      switch number {
      case 0: try folder.write("content/playbooks/n\(step).md", "---\ntitle: N\n---\n\(draw)\n")
      case 1: try folder.write("content/playbooks/call.md", "---\ntitle: C\n---\n\(draw)\n")
      case 2:
        let orders = try folder.read("content/orders/orders.csv")
        let row = "Z\(step),zz\(draw % 9)k,2026-01-2\(draw % 5) 09:00,1,30.00,Tea\n"
        try folder.write("content/orders/orders.csv", orders + row)
      case 3:
        let settings = "shop: {name: S\(draw % 7), currency: EUR, timeZone: UTC}\n"
        try folder.write("content/regulars.yml", settings)
      default: try folder.write("site/index.html", "\(draw)")
      }
      _ = try build(folder)
      let clean = try Program.run(
        ["build", "content", "--output", "clean", "--private", "apart", "--no-record"],
        environment: ["XDG_CACHE_HOME=", "HOME="],
        in: folder.path
      )
      #expect(clean.exitCode == 0)
      #expect(try folder.tree("site") == (try folder.tree("clean")), "step \(step): \(number)")
    }
  }
}

extension Workshop {
  /// Tells whether a file was written again, whatever its bytes are: a number may come back at once,
  /// the moment does not, told to a fraction of a microsecond.
  fileprivate func state(_ name: String) throws -> [String] {
    let all = try FileManager.default.attributesOfItem(atPath: self(name))
    let changed = try #require(all[.modificationDate] as? Date)
    return [
      "\(changed.timeIntervalSinceReferenceDate)", "\(all[.systemFileNumber] ?? "")",
      "\(all[.size] ?? "")",
    ]
  }
}
