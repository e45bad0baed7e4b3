import CFileSystem
package import Diagnostics
import Glibc
import Synchronization

/// What became of the files of a site.
package struct WriteSummary: Hashable, Sendable {
  /// Files whose bytes are new or changed.
  package var written = 0
  /// Files that kept their bytes and their time.
  package var unchanged = 0
  /// Files of the old site that the new one does not have.
  package var removed = 0
}

/// How far the writing of a site is.
package enum WritingProgress: Hashable, Sendable {
  case started
  /// Called on any thread, in any order.
  case file(done: Int, of: Int)
  /// All bytes are on the disk, the old site still stands.
  case flushed
  /// The new site stands.
  case swapped
}

/// Looks at all files of a site before they are published.
package struct PublishingGate: Sendable {
  /// Gives the bytes of a file that was seen.
  package typealias Reading = @Sendable (_ path: String) throws(SiteWritingError) -> [UInt8]

  /// Takes the bytes of one file, on any thread; the same file may come twice.
  package var see: @Sendable (_ path: String, _ bytes: [UInt8]) -> Void
  /// What speaks against publishing, once all files were seen.
  package var findings: @Sendable (_ read: Reading) throws(SiteWritingError) -> [Diagnostic]

  package init(
    see: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> Void,
    findings: @escaping @Sendable (_ read: Reading) throws(SiteWritingError) -> [Diagnostic]
  ) {
    self.see = see
    self.findings = findings
  }

  /// Nothing is looked at: for files that are made from no input.
  package static let open = PublishingGate(
    see: { _, _ in },
    findings: { (_: Reading) throws(SiteWritingError) in [] }
  )
}

/// Writes a whole site or nothing: renders in parallel into a folder beside the output, flushes it,
/// and exchanges the two in one step.
///
/// - Throws: `SiteWritingError`; whatever it is, the site that stood there still stands.
@discardableResult
package func writeSite(
  _ files: [PlannedFile],
  to output: String,
  sources: [String] = [],
  gate: PublishingGate = .open,
  progress: @Sendable (WritingProgress) -> Void = { _ in }
) throws(SiteWritingError) -> WriteSummary {
  let folder = try SiteOutput(at: output, sources: sources)
  return try folder.write(files, gate: gate, progress: progress)
}

extension SiteOutput {
  /// Above this many new files one flush of the file system costs less than one a file.
  private static let manyFiles = 64

  /// Writes a whole site or nothing; see `writeSite`.
  @discardableResult
  package borrowing func write(
    _ files: [PlannedFile],
    head: SiteHead? = nil,
    gate: PublishingGate = .open,
    progress: @Sendable (WritingProgress) -> Void = { _ in }
  ) throws(SiteWritingError) -> WriteSummary {
    try checkPlan(files)
    let standing = try standing(files)
    if let standing, standing.allSatisfy(\.self) {
      try judgeStanding(files, gate)
      progress(.swapped)
      return WriteSummary(written: 0, unchanged: files.count, removed: 0)
    }
    let building = building
    do {
      try Disk.makeFolder(building, mode: 0o755)
      let plan = Plan(files: files, standing: standing ?? [], head: head)
      let summary = try fill(building, with: plan, gate: gate, progress: progress)
      progress(.flushed)
      try swap(building)
      progress(.swapped)
      return summary
    } catch {
      // The first failure is the one to tell; the next build removes what cannot go now.
      do { try Disk.removeTree(building) } catch {}
      throw error
    }
  }

  /// The files of a site, with what is known of them.
  private struct Plan {
    var files: [PlannedFile]
    /// Which of them stand already; empty where nothing is known.
    var standing: [Bool]
    var head: SiteHead?

    func isStanding(_ index: Int) -> Bool { !standing.isEmpty && standing[index] }
  }

  private borrowing func fill(
    _ building: String,
    with plan: Plan,
    gate: PublishingGate,
    progress: @Sendable (WritingProgress) -> Void
  ) throws(SiteWritingError) -> WriteSummary {
    // The archive of the others is written when they are.
    let order =
      plan.files.indices.filter { plan.files[$0].archive == nil }
      + plan.files.indices.filter { plan.files[$0].archive != nil }
    let files = order.map { plan.files[$0] }
    let marker = try OpenFile.creating(building + "/" + SiteOutput.marker, mode: 0o644)
    let sentence = Array(SiteOutput.markerText.utf8)
    try marker.write(sentence)
    try marker.flush()
    progress(.started)
    let folders = Set(files.flatMap { foldersAbove($0.path) }).sorted()
    for path in folders { try Disk.makeFolder(building + "/" + path, mode: 0o755) }
    let site = try standingSite(plan)
    let old = try paths(of: site)
    let digests = PassingDigests()
    let parts = files.contains { $0.archive != nil } ? ArchiveParts() : nil
    let writer = FileWriter(
      old: folder,
      oldFiles: old,
      new: building,
      gate: gate,
      digests: digests,
      packing: parts,
      site: site
    )
    let pages = files.prefix { $0.archive == nil }
    let done = Mutex(0)
    var outcomes = inParallel(pages.count) { index in
      let outcome = writer.write(pages[index], isStanding: plan.isStanding(order[index]))
      let count = done.withLock { value in
        value += 1
        return value
      }
      progress(.file(done: count, of: files.count))
      return outcome
    }
    for file in files.dropFirst(pages.count) {
      if let archive = file.archive, let parts {
        outcomes.append(writer.write(archive, of: parts, at: file.path))
      }
    }
    var summary = try judged(outcomes)
    try judge(building, files, gate)
    try marker.write(Array(digests.marker(plan.head).dropFirst(sentence.count)))
    try marker.flush()
    summary.removed = old.subtracting(files.map(\.path)).subtracting([SiteOutput.marker]).count
    try flush(building, files, outcomes, folders)
    return summary
  }

  private borrowing func paths(of site: StandingSite?) throws(SiteWritingError) -> Set<String> {
    if let site { return site.paths }
    return SiteOutput.isOurs(folder) ? Set(try Disk.files(below: folder)) : []
  }

  /// What is known of the site that stands, where files of it are carried over.
  private borrowing func standingSite(_ plan: Plan) throws(SiteWritingError) -> StandingSite? {
    guard plan.files.contains(where: \.isStanding) else { return nil }
    return try StandingSite(folder, archive: plan.files.first { $0.archive != nil }?.path)
  }

  private borrowing func judged(
    _ outcomes: [FileWriter.Outcome]
  ) throws(SiteWritingError) -> WriteSummary {
    var summary = WriteSummary()
    for outcome in outcomes {
      switch outcome {
      case .written: summary.written += 1
      case .unchanged: summary.unchanged += 1
      case .failed(let error): throw error
      }
    }
    return summary
  }

  /// Lets the gate judge the files of a folder, all of which it has seen.
  private borrowing func judge(
    _ folder: String,
    _ files: [PlannedFile],
    _ gate: PublishingGate
  ) throws(SiteWritingError) {
    let locked = Dictionary(files.filter { $0.locked != nil }.map { ($0.plainPath, $0) }) { a, _ in
      a
    }
    let found = try gate.findings { path throws(SiteWritingError) in
      if let file = locked[path] { return try file.plainBytes() }
      return try Disk.bytes(of: folder + "/" + path)
    }
    guard found.isEmpty else { throw .refused(found) }
  }

  /// The same of a site that stands already: the input may have changed.
  private borrowing func judgeStanding(
    _ files: [PlannedFile],
    _ gate: PublishingGate
  ) throws(SiteWritingError) {
    let folder = folder
    let failures = inParallel(files.count) { index -> [SiteWritingError] in
      let file = files[index]
      // What an archive holds is looked at before it is packed, what is carried over was.
      guard file.archive == nil, !file.isStanding else { return [] }
      do throws(SiteWritingError) {
        if file.locked == nil {
          gate.see(file.path, try Disk.bytes(of: folder + "/" + file.path))
        } else {
          gate.see(file.plainPath, try file.plainBytes())
        }
        return []
      } catch {
        return [error]
      }
    }
    if let failure = failures.joined().first { throw failure }
    try judge(folder, files, gate)
  }

  private borrowing func flush(
    _ building: String,
    _ files: [PlannedFile],
    _ outcomes: [FileWriter.Outcome],
    _ folders: [String]
  ) throws(SiteWritingError) {
    let new = zip(files, outcomes).filter { $0.1 == .written }.map { building + "/" + $0.0.path }
    if new.count + folders.count > SiteOutput.manyFiles {
      let root = try OpenFile(building, flags: O_RDONLY | O_DIRECTORY)
      return try root.flushFileSystem()
    }
    for path in new {
      let file = try OpenFile(path, flags: O_RDONLY)
      try file.flush()
    }
    for path in folders { try Disk.flushFolder(building + "/" + path) }
    try Disk.flushFolder(building)
  }

  /// Puts the new site in the old one's place in one step, then removes the old one.
  private borrowing func swap(_ building: String) throws(SiteWritingError) {
    if Disk.status(folder) == nil {
      try Disk.rename(building, folder)
      return try Disk.flushFolder(Disk.parent(of: folder))
    }
    if unsafe regulars_exchange(building, folder) == 0 {
      try Disk.flushFolder(Disk.parent(of: folder))
      return try Disk.removeTree(building)
    }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else {
      throw Disk.failure("replace this folder", named)
    }
    // Without exchange there is an instant without a site; the next build would bring it back.
    let previous = previous
    try Disk.rename(folder, previous)
    do {
      try Disk.rename(building, folder)
    } catch {
      try Disk.rename(previous, folder)
      throw error
    }
    try Disk.flushFolder(Disk.parent(of: folder))
    try Disk.removeTree(previous)
  }
}
