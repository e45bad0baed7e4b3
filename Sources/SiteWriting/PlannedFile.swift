/// A file of a site that is about to be written: where, and how its bytes are made.
package struct PlannedFile: Sendable {
  /// Relative to the output folder, `/` between its parts.
  package var path: String
  /// Called once, on any thread; the same call gives the same bytes.
  package var render: @Sendable () throws -> [UInt8]
  /// What a locked file is called inside and how its bytes are sealed.
  ///
  /// Whatever looks at pages before they are published sees them unsealed and under that name.
  var locked: Locked?

  /// The file is a zip of all others, made of their bytes as they are written.
  var archive: SiteArchive?

  /// The file stands in the output as it would be made, so it is carried over and never made.
  private(set) var isStanding = false

  struct Locked: Sendable {
    var path: String
    var seal: @Sendable ([UInt8]) throws -> [UInt8]
  }

  /// The name under which the file is looked at.
  var plainPath: String { locked?.path ?? path }

  /// The bytes before sealing.
  func plainBytes() throws(SiteWritingError) -> [UInt8] {
    do {
      return try render()
    } catch {
      throw .rendering(path: plainPath, reason: "\(error)")
    }
  }

  /// The bytes that are published, of those that `render` made.
  func published(_ bytes: [UInt8]) throws -> [UInt8] { try locked?.seal(bytes) ?? bytes }

  package init(path: String, render: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.render = render
  }

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path) { bytes }
  }

  /// A file that the last build left, of what has not changed since.
  init(standing path: String) {
    self.init(path: path) { throw StandingFault() }
    isStanding = true
  }

  init(archive: SiteArchive, at path: String) {
    self.init(path: path, bytes: [])
    self.archive = archive
  }
}

/// A file was to be made that needs not be, and of which not everything was read.
private struct StandingFault: Error, CustomStringConvertible {
  var description: String { "it is no longer there, though it was when the build began" }
}

/// Why a planned path cannot be written.
package enum PathFault: Hashable, Sendable {
  case empty, absolute, climbs, reserved, tooLong
  case controlCharacter
  /// The same path, or one that differs in upper and lower case or in composed letters only.
  case sameAs(String)
  /// One planned file is the folder of another.
  case folderOf(String)

  var message: String {
    switch self {
    case .empty: "a page has an empty path or an empty part in its path"
    case .absolute: "a page's path begins with \"/\", expected one inside the site"
    case .climbs: "a page's path holds \".\" or \"..\", expected one inside the site"
    case .reserved: "this name is kept for the program's own marker"
    case .tooLong: "a part of this path is longer than 255 bytes"
    case .controlCharacter: "a page's path holds a control character or a backslash"
    case .sameAs(let other): "this page would be written over \"\(other)\" on some disks"
    case .folderOf(let other): "this page would have to be a folder too, for \"\(other)\""
    }
  }
}

/// Checks that all files can stand in one folder on any disk.
///
/// O(n log n).
func checkPlan(_ files: [PlannedFile]) throws(SiteWritingError) {
  var folders: [String: String] = [:]
  var seen: [String: String] = [:]
  for file in files {
    if let fault = faultInPath(file.path) {
      throw .badPlan(path: file.path, fault: fault)
    }
    // Strings compare by canonical equivalence, so composed and decomposed letters meet here.
    if let other = seen.updateValue(file.path, forKey: file.path.lowercased()) {
      throw .badPlan(path: file.path, fault: .sameAs(other))
    }
    for folder in foldersAbove(file.path) { folders[folder.lowercased()] = file.path }
  }
  for file in files {
    if let other = folders[file.path.lowercased()] {
      throw .badPlan(path: file.path, fault: .folderOf(other))
    }
  }
  try checkFolderCase(files)
}

/// `a/b` for `a/b/c`, then `a`: every folder that has to stand before the file can.
package func foldersAbove(_ path: String) -> [String] {
  var folders: [String] = []
  var rest = path[...]
  while let slash = rest.lastIndex(of: "/") {
    rest = rest[..<slash]
    folders.append(String(rest))
  }
  return folders
}

package func faultInPath(_ path: String) -> PathFault? {
  if path.hasPrefix("/") { return .absolute }
  for part in path.split(separator: "/", omittingEmptySubsequences: false) {
    if part.isEmpty { return .empty }
    if part == "." || part == ".." { return .climbs }
    if part.utf8.count > 255 { return .tooLong }
    if part.utf8.contains(where: { $0 < 32 || $0 == 127 || $0 == UInt8(ascii: "\\") }) {
      return .controlCharacter
    }
  }
  return path.lowercased() == SiteOutput.marker ? .reserved : nil
}

/// Two folders that differ in case only would become one on some disks.
private func checkFolderCase(_ files: [PlannedFile]) throws(SiteWritingError) {
  var spelled: [String: String] = [:]
  for file in files {
    for folder in foldersAbove(file.path) {
      if let other = spelled.updateValue(folder, forKey: folder.lowercased()),
        !other.utf8.elementsEqual(folder.utf8)
      {
        throw .badPlan(path: file.path, fault: .sameAs(other))
      }
    }
  }
}
