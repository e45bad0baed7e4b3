import Dispatch
import Glibc
import Synchronization

/// Puts single files into the folder that is being built.
struct FileWriter: Sendable {
  enum Outcome: Hashable, Sendable {
    case written, unchanged
    case failed(SiteWritingError)
  }

  /// The site that stands, and its files.
  let old: String
  let oldFiles: Set<String>
  let new: String
  let gate: PublishingGate
  /// Takes down what is published, where a site is written.
  var digests: PassingDigests?
  /// Takes what is published, where an archive is made of it.
  var packing: ArchiveParts?
  /// What is known of the files that are carried over unread.
  var site: StandingSite?

  /// A file that is known to stand is not made again, but seen by the gate and taken over.
  func write(_ file: PlannedFile, isStanding: Bool = false) -> Outcome {
    if file.isStanding { return carry(file.path) }
    let bytes: [UInt8]
    do {
      // The gate has to see what a locked file holds, so that is made anew.
      let plain =
        try isStanding && file.locked == nil
        ? Disk.bytes(of: old + "/" + file.path) : file.render()
      gate.see(file.plainPath, plain)
      bytes = try file.published(plain)
    } catch {
      return .failed(.rendering(path: file.path, reason: "\(error)"))
    }
    packing?.take(file.path, bytes)
    return write(bytes, at: file.path)
  }

  /// Takes over a file that the last build left: the gate has seen it, and all of it is known.
  private func carry(_ path: String) -> Outcome {
    let part = site?.parts[path]
    if let digest = site?.digests[path], packing == nil || part != nil,
      unsafe link(old + "/" + path, new + "/" + path) == 0
    {
      digests?.take(path, digest: digest)
      if let part { packing?.take(path, part) }
      return .unchanged
    }
    do throws(SiteWritingError) {
      let bytes = try Disk.bytes(of: old + "/" + path)
      packing?.take(path, bytes)
      return write(bytes, at: path)
    } catch {
      return .failed(error)
    }
  }

  /// Puts the archive of all others in its place.
  func write(_ archive: SiteArchive, of parts: ArchiveParts, at path: String) -> Outcome {
    guard let bytes = archive.bytes(of: parts.all) else {
      return .failed(.rendering(path: path, reason: "the site is too large for a zip file"))
    }
    return write(bytes, at: path)
  }

  private func write(_ bytes: [UInt8], at path: String) -> Outcome {
    digests?.take(path, bytes)
    do throws(SiteWritingError) {
      if oldFiles.contains(path), try keep(path, bytes) { return .unchanged }
      try create(path, bytes)
      return .written
    } catch {
      return .failed(error)
    }
  }

  /// Whether the file that stands is this one.
  func isSame(_ file: PlannedFile) -> Bool {
    do {
      let bytes = try file.published(try file.render())
      return try isOld(file.path, bytes) != nil
    } catch {
      // The full pass tells what is wrong.
      return false
    }
  }

  /// The state of the old file if its bytes are these.
  private func isOld(_ path: String, _ bytes: [UInt8]) throws(SiteWritingError) -> Disk.Status? {
    let file = try OpenFile(old + "/" + path, flags: O_RDONLY)
    guard let status = file.status, status.kind == .file, status.size == bytes.count,
      try file.read(atMost: bytes.count) == bytes
    else { return nil }
    return status
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(SiteWritingError) {
    let file = try OpenFile.creating(new + "/" + path, mode: 0o644)
    try file.write(bytes)
  }

  /// Takes the old file over with its time if its bytes are these.
  ///
  /// No file of a site is ever changed in place, so a second name for it is as good as a copy.
  private func keep(_ path: String, _ bytes: [UInt8]) throws(SiteWritingError) -> Bool {
    guard let status = try isOld(path, bytes) else { return false }
    if status.mode == 0o644, unsafe link(old + "/" + path, new + "/" + path) == 0 { return true }
    // Not every file system has second names: a copy keeps the time as well.
    try create(path, bytes)
    let times = [status.changed, status.changed]
    guard unsafe utimensat(AT_FDCWD, new + "/" + path, times, 0) == 0 else {
      throw Disk.failure("set the time", path)
    }
    return true
  }
}

/// Calls `work` for 0…count-1 on all cores; results come back in the order of the numbers.
package func inParallel<Result: Sendable>(
  _ count: Int,
  _ work: @Sendable (Int) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = work(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
