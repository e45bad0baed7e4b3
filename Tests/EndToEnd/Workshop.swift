import FoundationEssentials
import Glibc
import Testing

/// A folder of a test, with the files it needs, removed when the test is over.
final class Workshop: Sendable {
  let path: String
  private let isRemoved: Bool

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryFolder.make()
    isRemoved = true
    for (name, text) in files { try write(name, Array(text.utf8)) }
  }

  /// A folder that stands already.
  init(standingAt path: String, isRemoved: Bool) {
    self.path = path
    self.isRemoved = isRemoved
  }

  deinit {
    guard isRemoved else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch {
      print("left behind: \(path)")
    }
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let parent = name.split(separator: "/").dropLast().joined(separator: "/")
    if !parent.isEmpty {
      try FileManager.default.createDirectory(
        atPath: self(parent),
        withIntermediateDirectories: true
      )
    }
    try Data(bytes).write(to: URL(filePath: self(name)))
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// A script that can be run at once.
  func writeProgram(_ name: String, _ text: String) throws {
    try Child.withoutSpawning { try write(name, text) }
    try setMode(name, 0o755)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self(name)) }

  /// Every file below the folder with its bytes.
  func tree(_ name: String) throws -> [String: Data] {
    guard exists(name) else { return [:] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: self(name))
    var found: [String: Data] = [:]
    for file in names {
      var isFolder = false
      if FileManager.default.fileExists(atPath: self(name) + "/" + file, isDirectory: &isFolder),
        !isFolder
      {
        found[file] = try Data(contentsOf: URL(filePath: self(name) + "/" + file))
      }
    }
    return found
  }

  /// The files of a private folder; of its marker not the line that says the way to the shop.
  func lists(_ name: String) throws -> [String: Data] {
    var found = try tree(name)
    let marker = ".regulars-private"
    if let text = found[marker] { found[marker] = Data(text.prefix { $0 != 10 }) }
    return found
  }

  func mode(_ name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: self(name))
    return attributes[.posixPermissions] as? Int
  }

  func setMode(_ name: String, _ mode: Int) throws {
    // Foundation's own call leaves the mode alone where the number is of another type.
    try #require(chmod(self(name), mode_t(mode)) == 0)
  }

  /// A folder within this one.
  func inside(_ name: String, isRemoved: Bool = false) -> Workshop {
    Workshop(standingAt: self(name), isRemoved: isRemoved)
  }

  /// Copies a folder with all it holds; the target is a path of its own or within this folder.
  func copy(_ name: String, to target: String) throws {
    let place = target.hasPrefix("/") ? target : self(target)
    try FileManager.default.copyItem(atPath: self(name), toPath: place)
  }

  /// Names directly in the folder.
  func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
  }
}

private enum NSTemporaryFolder {
  static func make() -> String {
    let path = FileManager.default.temporaryDirectory.path + "/regulars-e2e-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(
        atPath: path,
        withIntermediateDirectories: true
      )
    } catch {
      Issue.record(error)
    }
    return path
  }
}

/// A value of a JSON text, walked by names and numbers.
enum JSON: Decodable, Hashable {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case number(Double)
  case boolean(Bool)
  case null

  init(_ text: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The value under a path such as `input.files.0.rows`; `nil` if there is none.
  subscript(path: String) -> JSON? {
    path.split(separator: ".").reduce(self as JSON?) { value, name in
      switch value {
      case .object(let members): members[String(name)]
      case .array(let items): Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
      default: nil
      }
    }
  }

  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var text: String? { if case .string(let value) = self { value } else { nil } }
  var items: [JSON] { if case .array(let value) = self { value } else { [] } }
  var members: [String: JSON] { if case .object(let value) = self { value } else { [:] } }

  /// The sum of all numbers in an object.
  var total: Double { members.values.reduce(0) { $0 + ($1.number ?? 0) } }
}
