import Glibc
import SampleShop
import Testing

/// The sample that the repository keeps in `content/`.
struct KeptContentTests {
  @Test func `the kept orders are what the program makes, byte for byte, and are small`() throws {
    var made: [UInt8] = []
    SampleShop().makeOrders { made += $0 }
    #expect(try read(SampleShop.ordersPath) == made)
    #expect(made.count < 1_500_000)
  }

  @Test func `the kept tables are what the program makes, byte for byte, and are small`() throws {
    var size = 0
    for table in SampleShop.tables {
      var made: [UInt8] = []
      SampleShop().makeTable(table) { made += $0 }
      #expect(try read(SampleShop.path(of: table)) == made, "\(table)")
      size += made.count
    }
    #expect(size < 1_000_000)
  }

  @Test func `a new content folder gets every file of the kept one`() throws {
    let embedded = SampleShop.files
    #expect(embedded.map(\.path) == embedded.map(\.path).sorted())
    #expect(embedded.map(\.path) == (try paths()).filter { !isMade($0) })
    for file in embedded { #expect(try read(file.path) == file.bytes, "\(file.path)") }
  }

  private func isMade(_ path: String) -> Bool {
    path == SampleShop.ordersPath || SampleShop.tables.contains { SampleShop.path(of: $0) == path }
  }

  private var content: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/content"
  }

  private func read(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(content + "/" + path, "rb"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Every file, but not the editions, which builds add.
  private func paths() throws -> [String] {
    var found: [String] = []
    var open = [""]
    while let prefix = open.popLast() {
      let folder = try #require(opendir(content + "/" + prefix))
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        }
        if name.hasPrefix(".") || name == "editions" { continue }
        if entry.pointee.d_type == DT_DIR {
          open.append(prefix + name + "/")
        } else {
          found.append(prefix + name)
        }
      }
    }
    return found.sorted()
  }
}
