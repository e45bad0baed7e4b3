import Diagnostics
import Markup
import Testing

@testable import Previewing

@Suite struct PreviewPageTests {
  @Test(arguments: [
    ("localhost", true), ("localhost:4747", true), ("LOCALHOST:1", true), ("127.0.0.1:4747", true),
    ("[::1]", true), ("[::1]:4747", true), (nil, false), ("", false), ("shop.example", false),
    ("localhost.shop.example", false), ("127.0.0.1.shop.example:4747", false), ("127.0.0.2", false),
    ("::1", false), ("localhost:4747x", false), ("192.168.0.7:4747", false),
  ])
  func `only the machine's own names are answered`(host: String?, isLocal: Bool) {
    #expect(PreviewAnswer.isLocal(host: host) == isLocal)
  }

  @Test(arguments: [
    (
      nil,
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "frame-ancestors 'none'"
    ),
    (
      "default-src 'none'; style-src 'self' data:; script-src 'none'",
      "default-src 'none'; style-src 'self' data:; script-src 'self'; connect-src 'self'; "
        + "frame-ancestors 'none'"
    ),
  ])
  func `the page's own policy moves to the header with the preview let in`(
    own: String?,
    sent: String
  ) {
    #expect(PreviewPage.loosened(own) == sent)
  }

  @Test func `findings stand over the page, escaped`() {
    let finding = Diagnostic(
      .error,
      at: SourceLocation("content/<b>.md", line: 3, column: 9),
      "there is no \"<script>alert(1)</script>\"",
      code: "note.unknown",
      hint: "write & mend"
    )
    let text = PreviewPage.overlay([finding], nil).markup
    #expect(text.contains("content/&lt;b&gt;.md:3:9"))
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(text.contains("write &amp; mend"))
    #expect(text.contains("1 error, 0 warnings – this is the last good site"))
    #expect(!text.contains("<script"))
    #expect(PreviewPage.overlay([], nil).isEmpty)
  }

  @Test func `a site that fails leaves the pages of the one before`() {
    let stand = PreviewStand()
    #expect(!stand.hasSite)
    let first = stand.version
    stand.show(
      files: ["index.html": { Array("<html><head></head><body>1</body>".utf8) }],
      findings: []
    )
    let second = stand.version
    stand.show(files: nil, findings: [], message: "no orders")
    #expect(Set([first, second, stand.version]).count == 3)
    #expect(stand.shown("index.html")?.message == "no orders")
    #expect(stand.shown("other.html") == nil)
  }
}
