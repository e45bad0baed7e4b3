import Synchronization

extension SiteOutput {
  /// Which of the files stand already, with the same bytes: all of them where exactly this site
  /// stands, and nothing besides; `nil` where other files stand.
  ///
  /// Stops at the first difference, so a file that is not told may stand too. A build that changes
  /// nothing then touches nothing, which on a site of many pages takes a fraction of the time that
  /// making and removing its folders does, and one that changes a page makes no page twice.
  ///
  /// Where some are carried over, the record of the last build has told already that all stand.
  borrowing func standing(_ files: [PlannedFile]) throws(SiteWritingError) -> [Bool]? {
    guard SiteOutput.isOurs(folder) else { return nil }
    let folders = Set(files.flatMap { foldersAbove($0.path) })
    let paths = Set(files.map(\.path)).union([SiteOutput.marker])
    if !files.contains(where: \.isStanding) {
      guard try holdsOnly(paths, folders) else { return nil }
      let list = SiteListing(marker: try Disk.bytes(of: folder + "/" + SiteOutput.marker))
      guard let list, list.digests.count == files.count else { return nil }
      for file in files where file.archive != nil {
        guard try isListed(file.path, in: list) else { return nil }
      }
    }
    let writer = FileWriter(old: folder, oldFiles: paths, new: building, gate: .open)
    let differs = Mutex(false)
    return inParallel(files.count) { index in
      if files[index].archive != nil || files[index].isStanding { return true }
      guard !differs.withLock(\.self) else { return false }
      if writer.isSame(files[index]) { return true }
      differs.withLock { $0 = true }
      return false
    }
  }

  /// Whether a file is as the last build left it: an archive of what has not changed is the same.
  private borrowing func isListed(
    _ path: String,
    in list: SiteListing
  ) throws(SiteWritingError) -> Bool {
    guard let digest = sha256(try Disk.bytes(of: folder + "/" + path)) else { return false }
    return list.digests[path] == hexadecimal(digest)
  }

  /// Whether the folder holds these files and folders, with their modes, and nothing else.
  private borrowing func holdsOnly(
    _ files: Set<String>,
    _ folders: Set<String>
  ) throws(SiteWritingError) -> Bool {
    var left = files.count + folders.count
    var open = [""]
    while let prefix = open.popLast() {
      for name in try Disk.names(in: folder + "/" + prefix) {
        let path = prefix + name
        guard let status = Disk.status(folder + "/" + path) else { return false }
        switch status.kind {
        case .folder where folders.contains(path) && status.mode == 0o755: open.append(path + "/")
        case .file where files.contains(path) && status.mode == 0o644: break
        default: return false
        }
        left -= 1
      }
    }
    return left == 0
  }
}
