import Glibc

/// The folder for what names people or quotes their rows: only its owner may read it, and its
/// marker tells every publish target to refuse it.
///
/// Files are written one by one and others are left alone: lists of assignments grow there from
/// week to week.
package struct PrivateFolder: Sendable {
  /// Publish targets refuse a folder that holds this file.
  package static let marker = ".regulars-private"
  static let markerText = "Written by regulars. Holds customers' data: never publish it.\n"

  package let folder: String

  /// Makes the folder if it is missing, readable by its owner only.
  ///
  /// A private folder may not be, hold or lie in the output folder `site`, nor belong to another
  /// content folder than `content`.
  package init(
    at path: String,
    apartFrom site: String,
    of content: String? = nil
  ) throws(SiteWritingError) {
    folder = try PrivateFolder.place(path, apartFrom: site)
    var owner: PrivateOwner?
    if let content {
      owner = try PrivateOwner(of: folder, content: content)
      try owner?.check(named: path)
    }
    if try !Disk.makeMissingFolder(folder, mode: 0o700) {
      guard Disk.status(folder)?.kind == .folder else { throw .notAFolder(path: path) }
      let names = try Disk.names(in: folder)
      // Another process may be making it: its marker is not finished yet.
      let isNew = names.allSatisfy { $0.hasPrefix(temporaryStart) }
      guard isNew || names.contains(PrivateFolder.marker) else {
        throw .notOurs(path: path)
      }
      try Disk.setMode(folder, 0o700)
    }
    let text = PrivateFolder.markerText + (owner?.line ?? "")
    try write(PrivateFolder.marker, Array(text.utf8))
  }

  /// The folder at a path, which may not be, hold or lie in another one.
  static func place(
    _ path: String,
    apartFrom other: String
  ) throws(SiteWritingError) -> String {
    let (folder, apart) = (try Disk.resolved(path), try Disk.resolved(other))
    guard !folder.isSameOrInside(apart), !apart.isSameOrInside(folder) else {
      throw .overlapping(output: path, source: other)
    }
    try checkApart(folder, from: [other], named: path)
    return folder
  }

  /// Writes one file with this bare name whole, readable by its owner only.
  package func write(_ name: String, _ bytes: [UInt8]) throws(SiteWritingError) {
    guard !name.isEmpty, name != ".", name != "..", !name.contains("/") else {
      throw .badPlan(path: name, fault: .climbs)
    }
    try writeFile(bytes, to: folder + "/" + name, mode: 0o600)
  }

  /// The same for a file that is made piece by piece.
  package func write(
    _ name: String,
    _ body: (_ put: ([UInt8]) throws(SiteWritingError) -> Void) throws(SiteWritingError) -> Void
  ) throws(SiteWritingError) {
    guard !name.isEmpty, name != ".", name != "..", !name.contains("/") else {
      throw .badPlan(path: name, fault: .climbs)
    }
    try writeFile(to: folder + "/" + name, mode: 0o600, body)
  }

  /// The names of what stands in the folder.
  var names: [String] {
    get throws(SiteWritingError) { try Disk.names(in: folder) }
  }

  /// The bytes of one file; `nil` where there is none.
  func read(_ name: String) throws(SiteWritingError) -> [UInt8]? {
    let path = folder + "/" + name
    guard let status = Disk.status(path, followingLinks: true) else { return nil }
    guard status.kind == .file else {
      throw .disk(doing: "read this file", path: path, code: EISDIR)
    }
    return try OpenFile(try Disk.resolved(path), flags: O_RDONLY).read(atMost: status.size)
  }

  /// Removes a file that this run has nothing to say in, if it stands there.
  package func remove(_ name: String) throws(SiteWritingError) {
    let path = folder + "/" + name
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw Disk.failure("remove this file", path)
    }
  }
}

extension String {
  fileprivate func isSameOrInside(_ folder: String) -> Bool {
    utf8.elementsEqual(folder.utf8) || utf8.starts(with: (folder + "/").utf8)
  }
}
