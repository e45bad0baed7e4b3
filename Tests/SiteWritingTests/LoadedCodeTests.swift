import Testing

@testable import SiteWriting

/// A site made by another program is made again, so each record names the program that made it.
struct LoadedCodeTests {
  @Test func `the code that runs is the program's file and its libraries, each with its state`()
    throws
  {
    let lines = try loadedCode().split(separator: "\n")
    #expect(lines.contains { $0.contains("regularsPackageTests.xctest\t") })
    #expect(lines.contains { $0.contains("libc.so") })
    #expect(lines.allSatisfy { $0.hasPrefix("/") && $0.split(separator: "\t").count == 2 })
    #expect(try loadedCode().split(separator: "\n") == lines)
  }
}
