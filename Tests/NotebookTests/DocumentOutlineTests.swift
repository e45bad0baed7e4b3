import Diagnostics
import Testing

@testable import Notebook

/// What anything but its own page can depend on in a playbook's file.
@Suite struct DocumentOutlineTests {
  private let path = "playbooks/a.md"
  private let whole = """
    ---
    title: Call
    ---
    ## How

    Call on {{ rfm.customers }}, [see](b.md#x) and [more](https://shop.example/a).
    """

  private func outline(_ text: String) -> [UInt8]? {
    NotebookContents.playbookOutline(path, Array(text.utf8))
  }

  @Test(arguments: [
    ("Call on", "Write at"), ("shop.example/a", "shop.example/b"), ("more", "*less*"),
    ("Call on", "A line.\n\n- one\n- two\n\nCall on"),
  ])
  func `words leave the outline as it is`(old: String, new: String) throws {
    let first = try #require(outline(whole))
    #expect(outline(whole.replacing(old, with: new)) == first)
  }

  @Test(arguments: [
    ("title: Call", "title: Write"), ("title: Call", "title:  Call"), ("## How", "### How"),
    ("## How", "## Why"), ("rfm.customers", "rfm.groups"), ("b.md#x", "b.md#y"),
    ("b.md#x", "c.md"), ("b.md#x", "/retention/"), ("b.md#x", "#how"), ("[see]", "![see]"),
    ("Call on", "```table growth.weeks\n```\n\nCall on"),
  ])
  func `what other pages show and checks look at changes it`(old: String, new: String) throws {
    let first = try #require(outline(whole))
    let changed = whole.replacing(old, with: new)
    #expect(changed != whole)
    #expect(outline(changed) != first)
  }

  @Test func `a file in which something is found has none`() {
    #expect(outline(whole.replacing("Call on", with: "<b>Call</b> on")) == nil)
    #expect(outline("No front matter.") == nil)
  }

  @Test func `a text that is not read leaves the front matter of all, and the text of the others`()
    throws
  {
    let files = ["a", "a.zh-Hans", "b"].map {
      (path: "playbooks/\($0).md", bytes: Array(whole.utf8))
    }
    var findings = Findings()
    let contents = NotebookContents(
      files: files,
      languages: ["en", "zh-Hans"],
      texts: ["a"],
      into: &findings
    )
    #expect(findings.all.isEmpty)
    let (read, unread) = (contents.playbook("a"), contents.playbook("b"))
    #expect(read?.text.document.isEmpty == false)
    #expect(read?.translations["zh-Hans"]?.document.isEmpty == false)
    #expect(unread?.text.title == "Call")
    #expect(unread?.text.document.isEmpty == true)
    #expect(Set(contents.playbookOutlines.map(\.path)) == Set(files.map(\.path)))
  }
}
