import FoundationEssentials
import Glibc
import Testing

/// Where nothing but words of playbooks has changed, their pages alone are made; whatever was edited,
/// the site is that of a clean build, and so is what it says.
@Suite struct ChangedTextTests {
  private func content() throws -> Workshop {
    let folder = try TeaShop.folder()
    let settings = "{name: Shop, currency: EUR, timeZone: UTC, languages: [en, zh-Hans]}"
    try folder.write("content/regulars.yml", "shop: \(settings)\n")
    try folder.write("content/costs.csv", "month,acquisition,retention\n2026-01,100,50\n")
    let call = "---\ntitle: Call them\nsummary: By day 21.\n---\n## How\n\nCall on day 21.\n"
    try folder.write("content/playbooks/call.md", call)
    let other = "---\ntitle: 打电话\n---\n## 做法\n\n第 21 天打。\n"
    try folder.write("content/playbooks/call.zh-Hans.md", other)
    let write = "---\ntitle: Write\n---\nSee [how](call.md#how), {{ sales.week.orders }}.\n"
    try folder.write("content/playbooks/write.md", write)
    let question = "{asked: 2026-01-10, source: chat, text: How hot is the water?}"
    let asked = "---\ntheme: Tea\nquestions: [\(question)]\n---\nHot.\n"
    try folder.write("content/questions/tea.md", asked)
    return folder
  }

  /// On a terminal of its own, where a build says what it did.
  private func build(_ folder: Workshop, _ options: String...) throws -> Program.Outcome {
    let terminal = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)"
    return try Program.run(
      program: "python3",
      ["-c", terminal, Program.path, "build", "content"] + options,
      environment: ["XDG_CACHE_HOME=" + folder("cache")],
      in: folder.path
    )
  }

  /// Builds the same without a record of any build before.
  ///
  /// - Returns: whether there is a site.
  @discardableResult
  private func expectClean(_ folder: Workshop, _ label: String) throws -> Bool {
    let outcome = try Program.run(
      ["build", "content"],
      environment: ["XDG_CACHE_HOME=" + folder("cache")],
      in: folder.path
    )
    let clean = try Program.run(
      ["build", "content", "--output", "clean", "--private", "apart", "--no-record"],
      environment: ["XDG_CACHE_HOME=", "HOME="],
      in: folder.path
    )
    #expect(outcome.exitCode == clean.exitCode, "\(label)")
    #expect(outcome.errors == clean.errors, "\(label)")
    guard clean.exitCode == 0 else { return false }
    let (site, expected) = (try folder.tree("site"), try folder.tree("clean"))
    #expect(Set(site.keys) == Set(expected.keys), "\(label)")
    for (path, bytes) in expected where site[path] != bytes { Issue.record("\(label): \(path)") }
    return true
  }

  @Test func `changed words are made on the pages that show them, all else is carried over`() throws
  {
    let folder = try content()
    for _ in 0..<2 { #expect(try build(folder).exitCode == 0) }
    for path in ["call.md", "call.zh-Hans.md", "write.md"] {
      try folder.append("content/playbooks/" + path, "\nMore words.\n")
      // A page in each language and the archive of all.
      #expect(try build(folder).text.contains(" 3 files made"), "\(path)")
      #expect(try build(folder).text.contains("nothing has changed"))
      try expectClean(folder, path)
    }
    for path in ["call.md", "write.md"] {
      try folder.append("content/playbooks/" + path, "\nAnd a [shop](https://shop.example).\n")
    }
    #expect(try build(folder).text.contains(" 5 files made"))
    try expectClean(folder, "two at once")
  }

  @Test(arguments: [
    ("playbooks/call.md", "title: Call them", "title: Call all"),
    ("playbooks/call.md", "summary: By", "summary: On"),
    ("playbooks/call.md", "title: Call them", "title: Call them\nstate: off"),
    ("playbooks/call.md", "## How", "## How\n\n### When"),
    ("playbooks/call.md", "Call on", "Call <b>on</b>"),
    ("playbooks/call.md", "Call on", "Call of {{ sales.week.orders }} on"),
    ("playbooks/write.md", "See", "[There](/retention/), see"),
    ("questions/tea.md", "Hot.", "Cold."),
    ("costs.csv", "100", "101"),
    ("regulars.yml", "name: Shop", "name: Shed"),
  ])
  func `what other pages or checks depend on makes the whole site anew`(
    path: String,
    old: String,
    new: String
  ) throws {
    let folder = try content()
    for _ in 0..<2 { #expect(try build(folder).exitCode == 0) }
    let text = try folder.read("content/" + path)
    try folder.write("content/" + path, text.replacing(old, with: new))
    try folder.append("content/playbooks/write.md", "\nMore words.\n")
    #expect(try build(folder).text.contains(" files written"))
    try expectClean(folder, new)
  }

  @Test func `a heading that another playbook links to cannot go unseen`() throws {
    let folder = try content()
    for _ in 0..<2 { #expect(try build(folder).exitCode == 0) }
    let text = try folder.read("content/playbooks/call.md")
    try folder.write("content/playbooks/call.md", text.replacing("## How", with: "## Why"))
    let outcome = try build(folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.text.contains("[notebook.dead-link]"))
  }

  /// Edits drawn by a written seed; REGULARS_EDITS=60 for many.
  @Test func `after any edit the site and what is said are those of a clean build`() throws {
    let folder = try content()
    var seed = WrittenSeed(20_261_123)
    for step in 0..<count("REGULARS_EDITS", otherwise: 12) {
      let edit = Edit.allCases[Int(seed.next() * Double(Edit.allCases.count))]
      // Half of the time words change besides.
      if seed.next() < 0.5 { try Edit.words.make(in: folder, step) }
      try edit.make(in: folder, step)
      if try expectClean(folder, "step \(step): \(edit)") { continue }
      try Edit.mend(folder)
      #expect(try expectClean(folder, "step \(step): \(edit), mended"))
    }
  }
}

/// What somebody does to a shop's folder or its site between two builds.
private enum Edit: CaseIterable {
  case words, translation, title, summary, heading, deadHeading, number, link, raw, state
  case add, delete, rename, question, orders, touched, table, settings
  case page, lostPage, archive, newFile, record, nothing

  /// A heading that is linked to comes back, and so does whatever else was broken.
  static func mend(_ folder: Workshop) throws {
    try folder.append("content/playbooks/call.md", "\n## How\n")
  }

  func make(in folder: Workshop, _ step: Int) throws {
    let (call, write) = ("content/playbooks/call.md", "content/playbooks/write.md")
    let added = "content/playbooks/n.md"
    switch self {
    case .words: try folder.append(step % 2 == 0 ? call : write, "\nWords of \(step).\n")
    case .translation: try folder.append("content/playbooks/call.zh-Hans.md", "\n第 \(step) 句。\n")
    case .title: try folder.replace(call, "title: ", "title: T\(step) ")
    case .summary: try folder.replace(call, "summary: ", "summary: S\(step) ")
    case .heading: try folder.append(write, "\n## Heading \(step)\n\nBelow it.\n")
    case .deadHeading: try folder.replace(call, "## How", "## Whence \(step)")
    case .number: try folder.append(write, "\n{{ sales.week.orders }}\n")
    case .link: try folder.append(call, "\n[write](write.md) [sums](/retention/)\n")
    case .raw: try folder.append(call, "\n<i>raw</i>\n")
    case .state: try folder.replace(write, "title: ", "state: off\ntitle: ", once: true)
    case .add: try folder.write(added, "---\ntitle: N\n---\nSee [call](call.md). \(step)\n")
    case .delete: try folder.remove(added)
    case .rename:
      guard folder.exists(added) else { return try Edit.add.make(in: folder, step) }
      let text = try folder.read(added)
      try folder.remove(added)
      try folder.write("content/playbooks/m\(step).md", text)
    case .question: try folder.append("content/questions/tea.md", "\nAnswer \(step).\n")
    case .orders:
      let row = "Z\(step),zz\(step % 9)k,2026-01-2\(step % 5) 09:00,1,30.00,Tea\n"
      try folder.append("content/orders/orders.csv", row)
    case .touched: try folder.append("content/orders/orders.csv", "")
    case .table: try folder.write("content/costs.csv", "month,acquisition\n2026-01,\(step)\n")
    case .settings: try folder.replace("content/regulars.yml", "name: ", "name: S")
    case .page: try folder.append("site/index.html", " ")
    case .lostPage: try folder.remove("site/playbooks/call/index.html")
    case .archive: try folder.write("site/site.zip", "PK")
    case .newFile: try folder.write("site/more.html", "Not ours.")
    case .record:
      for name in try folder.names("cache/regulars") {
        let text = try folder.read("cache/regulars/" + name)
        try folder.write("cache/regulars/" + name, String(text.dropLast(40 + step)))
      }
    case .nothing: break
    }
  }
}

extension Workshop {
  fileprivate func append(_ name: String, _ text: String) throws {
    try write(name, try read(name) + text)
  }

  /// `once`: leaves alone what was replaced before.
  fileprivate func replace(
    _ name: String,
    _ old: String,
    _ new: String,
    once: Bool = false
  ) throws {
    let text = try read(name)
    if once, text.contains(new) { return }
    try write(name, text.replacing(old, with: new, maxReplacements: 1))
  }

  fileprivate func remove(_ name: String) throws {
    if exists(name) { try FileManager.default.removeItem(atPath: self(name)) }
  }
}
