import Commerce
import Diagnostics
import Foundation
import OrderImport
import Synchronization
import Testing

/// Files that are written to meanwhile, pipes, and files with nothing in them but zeros.
struct ChangingFileTests {
  private let header = "order_id,customer_id,ordered_at,order_total\n"

  /// More than what is read into memory at once, so that the file is mapped.
  private func largeText() -> [UInt8] {
    var text = Array(header.utf8)
    let row = Array("1,a,2026-01-05,1,\(String(repeating: "x", count: 250))\n".utf8)
    text.removeLast()
    text += Array(",note\n".utf8)
    while text.count < 24 << 20 { text += row }
    return text
  }

  @Test(arguments: [100, 10 << 20])
  func `a large file that is shortened while it is read is refused`(length: Int) throws {
    let files = try MadeUpFiles()
    let source = try files.add("a.csv", largeText())
    let isCut = Mutex(false)
    let result = try importOrders([source], options: settled()) { _ in
      isCut.withLock { isCut in
        if !isCut { #expect(truncate(source.path, off_t(length)) == 0) }
        isCut = true
      }
    }
    // The first report comes after 65,536 rows: what is behind them is no longer there.
    #expect(isCut.withLock { $0 })
    #expect(result.findings.all.contains { $0.code == "orders.changed" })
    #expect(result.findings.hasErrors)
  }

  @Test func `a large file that is shortened before its first row is refused`() throws {
    let files = try MadeUpFiles()
    let source = try files.add("a.csv", largeText())
    let other = try files.add("0.csv", Array((header + "1,a,2026-01-05,1\n").utf8))
    let result = try importOrders([other, source], options: settled()) { step in
      if step.file == "0.csv" { #expect(truncate(source.path, 5_000) == 0) }
    }
    // Shortened before it was opened: a small file like any other, cut within a row.
    #expect(!result.findings.all.contains { $0.code == "orders.changed" })
    #expect(result.files.allSatisfy { $0.isBalanced })
  }

  @Test(.timeLimit(.minutes(1))) func `ten gibibytes of zeros are refused at once`() throws {
    let files = try MadeUpFiles()
    let source = try files.add("zeros.csv", [0])
    #expect(truncate(source.path, 10 << 30) == 0)
    let result = try importOrders([source], options: settled())
    #expect(result.codes == ["orders.binary"])
  }

  @Test func `a pipe is read to its end, once`() throws {
    let files = try MadeUpFiles()
    let pipe = files.folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let text = header + (0..<20_000).map { "\($0),a,2026-01-05,1\n" }.joined()
    let bytes = PackedFiles.gzip(Array(text.utf8))
    let writer = Thread {
      guard let handle = FileHandle(forWritingAtPath: pipe) else { return }
      do { try handle.write(contentsOf: Data(bytes)) } catch { print("the pipe broke") }
      handle.closeFile()
    }
    writer.start()
    let result = try importOrders([OrderSource(path: pipe)], options: settled())
    #expect(result.codes.isEmpty)
    #expect(result.ledger.orders.count == 20_000)
  }

  @Test func `a pipe whose writer falls silent is given up`() throws {
    let files = try MadeUpFiles()
    let pipe = files.folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let descriptor = open(pipe, O_RDWR)
    defer { close(descriptor) }
    #expect(write(descriptor, "order_id", 8) == 8)
    let result = try importOrders(
      [OrderSource(path: pipe)],
      options: settled { $0.pipeWait = 0.05 }
    )
    #expect(result.codes == ["orders.silent-pipe"])
  }

  @Test func `a pipe that closes without a byte is an empty file`() throws {
    let files = try MadeUpFiles()
    let pipe = files.folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = Thread { FileHandle(forWritingAtPath: pipe)?.closeFile() }
    writer.start()
    let result = try importOrders([OrderSource(path: pipe)], options: settled())
    #expect(result.codes == ["orders.empty-file"])
  }

  @Test(.enabled(if: geteuid() != 0))
  func `a file that may not be read says so`() throws {
    let files = try MadeUpFiles()
    let source = try files.add("a.csv", Array(header.utf8))
    #expect(chmod(source.path, 0) == 0)
    #expect(try importOrders([source], options: settled()).codes == ["orders.unreadable"])
  }
}
