import Glibc

/// Writes one file whole or not at all: beside its place, flushed, then renamed.
///
/// The file gets exactly `mode`, whatever the umask is. A link as the last part is followed, and a
/// pipe or a device is written as it stands. If `replacing` is false, a file that stands there
/// stays, and the call returns false.
@discardableResult
package func writeFile(
  _ bytes: [UInt8],
  to path: String,
  mode: UInt16 = 0o644,
  replacing: Bool = true
) throws(SiteWritingError) -> Bool {
  try writeFile(to: path, mode: mode, replacing: replacing) { put throws(SiteWritingError) in
    try put(bytes)
  }
}

/// The same for a file that is made piece by piece: `body` gets a function that writes one piece.
@discardableResult
package func writeFile(
  to path: String,
  mode: UInt16 = 0o644,
  replacing: Bool = true,
  _ body: (_ put: ([UInt8]) throws(SiteWritingError) -> Void) throws(SiteWritingError) -> Void
) throws(SiteWritingError) -> Bool {
  let place = try Disk.resolved(path)
  switch Disk.status(place)?.kind {
  case .folder:
    throw .disk(doing: "write this file", path: path, code: EISDIR)
  case .other:
    let device = try OpenFile(place, flags: O_WRONLY)
    try body { (bytes) throws(SiteWritingError) in try device.write(bytes) }
    return true
  case .file where !replacing:
    return false
  case .file, .link, nil:
    break
  }
  signal(SIGXFSZ, SIG_IGN)
  let parent = Disk.parent(of: place)
  let file = try temporaryFile(in: parent, mode: mode_t(mode))
  do {
    try body { (bytes) throws(SiteWritingError) in try file.write(bytes) }
    try file.flush()
    try putInPlace(file.path, place, replacing: replacing)
  } catch {
    unsafe unlink(file.path)
    // Somebody else wrote it while we did; it stays.
    if !replacing, case .disk(_, _, EEXIST) = error { return false }
    throw error
  }
  try Disk.flushFolder(parent)
  return true
}

private func putInPlace(
  _ name: String,
  _ place: String,
  replacing: Bool
) throws(SiteWritingError) {
  if replacing { return try Disk.rename(name, place) }
  guard unsafe link(name, place) == 0 else { throw Disk.failure("make this file", place) }
  guard unsafe unlink(name) == 0 else { throw Disk.failure("remove this file", name) }
}

/// How the name of a file begins that is not whole yet.
let temporaryStart = ".regulars.writing-"

/// Removes files that are not whole and never will be: those of processes that are gone.
func removeLeftovers(in folder: String) throws(SiteWritingError) {
  for name in try Disk.names(in: folder) where name.hasPrefix(temporaryStart) {
    let process = name.dropFirst(temporaryStart.count).prefix { $0 != "-" }
    if let number = pid_t(process), number > 0, kill(number, 0) != 0, errno == ESRCH {
      unsafe unlink(folder + "/" + name)
    }
  }
}

/// A new file under a name of its own; what dead processes left under such names goes.
private func temporaryFile(
  in folder: String,
  mode: mode_t
) throws(SiteWritingError) -> OpenFile {
  try removeLeftovers(in: folder)
  var attempt = 0
  while true {
    let name = folder + "/" + temporaryStart + "\(getpid())-\(attempt)"
    do {
      return try OpenFile.creating(name, mode: mode)
    } catch {
      guard case .disk(_, _, EEXIST) = error, attempt < 1000 else { throw error }
      attempt += 1
    }
  }
}
