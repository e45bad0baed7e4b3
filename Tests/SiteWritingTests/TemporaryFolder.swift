import Glibc
import Testing

@testable import SiteWriting

/// A new folder that is removed when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/regulars-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
    path = String(cString: try #require(made))
  }

  deinit {
    do { try Disk.removeTree(path) } catch { print("left behind: \(path)") }
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }
}

/// All files below a folder with their bytes, the marker left out.
func contents(of folder: String) throws -> [String: [UInt8]] {
  var found: [String: [UInt8]] = [:]
  for path in try Disk.files(below: folder) where path != SiteOutput.marker {
    found[path] = try bytes(folder + "/" + path)
  }
  return found
}

func bytes(_ path: String) throws -> [UInt8] {
  let file = try OpenFile(path, flags: O_RDONLY)
  let status = file.status
  return try file.read(atMost: try #require(status).size)
}

/// A site of `pages` pages whose text tells which edition it is.
func plan(edition: String, pages: Int = 12, size: Int = 40) -> [PlannedFile] {
  (0..<pages).map { page in
    PlannedFile(path: "section\(page % 3)/page\(page)/index.html") {
      Array("edition \(edition), page \(page)\n".utf8) + [UInt8](repeating: 46, count: size)
    }
  }
}

func expected(_ plan: [PlannedFile]) throws -> [String: [UInt8]] {
  Dictionary(uniqueKeysWithValues: try plan.map { ($0.path, try $0.render()) })
}

/// What stands beside the output: leftovers that should not be there.
func leftovers(in folder: String) throws -> [String] {
  try Disk.names(in: folder).filter { $0.hasPrefix(".") }
}

func makeFolder(_ path: String) throws { try Disk.makeFolder(path, mode: 0o755) }
