import FoundationEssentials
import Glibc
import SiteWriting

/// What was published from this machine, kept in the private folder: files of the latest editions,
/// so that one can be brought back, and what each target got last.
///
/// Files that two editions share are one file on the disk.
struct EditionStore {
  /// What is known of a target.
  struct Record: Codable {
    var last: SiteManifest?
    /// An edition whose sending began and was not seen to end.
    var pending: SiteManifest?
    /// Settings of editions that are kept.
    var kept = 3
  }

  private let root: String
  private var editions: String { root + "/editions" }
  private var targets: String { root + "/targets" }

  init(in lists: PrivateFolder) throws(PublishFailure) {
    root = lists.folder + "/published"
    for folder in [root, editions, targets] { try EditionStore.make(folder) }
  }

  /// One publish at a time: kept editions are shared by all targets.
  func lock() throws(PublishFailure) -> OutputLock {
    try onDisk { () throws(SiteWritingError) in try OutputLock(beside: root, named: root) }
  }

  /// A folder for what a target's tools need while they run.
  func workFolder(of target: String) throws(PublishFailure) -> String {
    let folder = targets + "/" + target
    try EditionStore.make(folder)
    return folder
  }

  func record(of target: String) throws(PublishFailure) -> Record {
    let path = targets + "/" + target + ".json"
    guard Disk.status(path) != nil else { return Record() }
    let bytes = try onDisk { () throws(SiteWritingError) in try Disk.bytes(of: path) }
    guard let record = Record(bytes) else {
      throw PublishFailure(
        "publish.record",
        "the record of what was published is damaged: \(path)",
        hint: "remove the file; what stands at the target is then read from there",
        exitCode: 1
      )
    }
    return record
  }

  func write(_ record: Record, of target: String) throws(PublishFailure) {
    try onDisk { () throws(SiteWritingError) in
      _ = try writeFile(record.bytes, to: targets + "/" + target + ".json", mode: 0o600)
    }
  }

  /// The folder of an edition; `nil` where it is not kept here.
  func folder(of edition: String) -> String? {
    let folder = editions + "/" + edition
    return Disk.status(folder)?.kind == .folder ? folder : nil
  }

  /// Keeps a site, unless it is kept already, and returns where.
  ///
  /// What is sent is this copy: the site may be built anew meanwhile.
  func keep(_ site: GatedSite) throws(PublishFailure) -> String {
    let manifest = site.manifest
    if let folder = folder(of: manifest.edition), try isWhole(folder, manifest) { return folder }
    let folder = editions + "/" + manifest.edition
    let known = try knownFiles()
    return try onDisk { () throws(SiteWritingError) in
      let building = editions + "/.writing"
      try Disk.removeTree(building)
      try Disk.makeFolder(building, mode: 0o700)
      for path in Set(manifest.files.flatMap { foldersAbove($0.path) }).sorted() {
        try Disk.makeFolder(building + "/" + path, mode: 0o700)
      }
      for file in manifest.files {
        let target = building + "/" + file.path
        if let same = known[file.sha256], unsafe link(same, target) == 0 { continue }
        try OpenFile.creating(target, mode: 0o600).write(
          try Disk.bytes(of: site.folder + "/" + file.path)
        )
      }
      try OpenFile(building, flags: O_RDONLY | O_DIRECTORY).flushFileSystem()
      try Disk.removeTree(folder)
      try Disk.rename(building, folder)
      try Disk.flushFolder(editions)
      return folder
    }
  }

  /// Whether a kept folder still holds exactly the files of an edition.
  func isWhole(_ folder: String, _ manifest: SiteManifest) throws(PublishFailure) -> Bool {
    let walk = try SiteWalk(folder)
    guard walk.strangers.isEmpty, walk.files == manifest.files.map(\.path) else { return false }
    for (result, file) in zip(digests(of: walk.files, in: folder), manifest.files) {
      guard try result.get() == file else { return false }
    }
    return true
  }

  /// Rebuilds the manifest of a kept edition from its files; `nil` where they are not what its name
  /// says.
  func manifest(of edition: String, shop: String) throws(PublishFailure) -> SiteManifest? {
    guard let folder = folder(of: edition) else { return nil }
    let walk = try SiteWalk(folder)
    var files: [SiteManifest.File] = []
    for result in digests(of: walk.files, in: folder) { files.append(try result.get()) }
    let week = edition.split(separator: "-").dropLast().joined(separator: "-")
    let manifest = SiteManifest(shop: shop, week: week, files: files)
    return manifest.edition == edition && walk.strangers.isEmpty ? manifest : nil
  }

  /// Removes editions that no target may want back.
  func tidy() throws(PublishFailure) {
    var wanted: Set<String> = []
    let names = try onDisk { () throws(SiteWritingError) in try Disk.names(in: targets) }
    for name in names where name.hasSuffix(".json") {
      let record = try record(of: String(name.dropLast(5)))
      for manifest in [record.last, record.pending].compactMap(\.self) {
        wanted.formUnion(([manifest.edition] + manifest.previous).prefix(record.kept))
      }
    }
    try onDisk { () throws(SiteWritingError) in
      for name in try Disk.names(in: editions) where !wanted.contains(name) {
        try Disk.removeTree(editions + "/" + name)
      }
    }
  }

  /// Files of kept editions by their digest, as far as the records tell.
  private func knownFiles() throws(PublishFailure) -> [String: String] {
    var known: [String: String] = [:]
    let names = try onDisk { () throws(SiteWritingError) in try Disk.names(in: targets) }
    for name in names where name.hasSuffix(".json") {
      guard let last = try record(of: String(name.dropLast(5))).last,
        let folder = folder(of: last.edition), try isWhole(folder, last)
      else { continue }
      for file in last.files { known[file.sha256] = folder + "/" + file.path }
    }
    return known
  }

  private static func make(_ folder: String) throws(PublishFailure) {
    try onDisk { () throws(SiteWritingError) in
      if try Disk.makeMissingFolder(folder, mode: 0o700) { return }
      guard Disk.status(folder)?.kind == .folder else { throw .notAFolder(path: folder) }
    }
  }
}

extension EditionStore.Record {
  init?(_ bytes: [UInt8]) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch {
      return nil
    }
  }

  var bytes: [UInt8] { lineOfJSON(self) }
}
