import CFileSystem
package import Glibc

/// An open file or folder, closed when it goes out of scope.
package struct OpenFile: ~Copyable {
  package let descriptor: Int32
  let path: String

  /// Never inherited by a child process, and never opened through a link as the last part.
  package init(_ path: String, flags: Int32, mode: mode_t = 0) throws(SiteWritingError) {
    self.path = path
    var opened: Int32
    repeat {
      opened = unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode)
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw Disk.failure("open this", path) }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// A new file with exactly this mode, whatever the umask is.
  package static func creating(_ path: String, mode: mode_t) throws(SiteWritingError) -> OpenFile {
    let file = try OpenFile(path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    guard fchmod(file.descriptor, mode) == 0 else { throw Disk.failure("set the mode", path) }
    return file
  }

  package func write(_ bytes: [UInt8]) throws(SiteWritingError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.write(descriptor, all.baseAddress?.advanced(by: done), all.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Disk.failure("write this file", path) }
      done += count
    }
  }

  /// Up to `limit` bytes from an offset on; fewer at the end of the file.
  package func read(atMost limit: Int, from start: Int = 0) throws(SiteWritingError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    var done = 0
    while done < limit {
      let count = unsafe bytes.withUnsafeMutableBytes { all in
        unsafe pread(
          descriptor,
          all.baseAddress?.advanced(by: done),
          limit - done,
          off_t(start + done)
        )
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Disk.failure("read this file", path) }
      if count == 0 { break }
      done += count
    }
    if done < limit { bytes.removeLast(limit - done) }
    return bytes
  }

  package func flush() throws(SiteWritingError) {
    // Some file systems have nothing to flush and say so with EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw Disk.failure("flush to the disk", path)
    }
  }

  /// Flushes everything on the file system: cheaper than file by file once there are many.
  package func flushFileSystem() throws(SiteWritingError) {
    guard regulars_flush_file_system(descriptor) == 0 else {
      throw Disk.failure("flush to the disk", path)
    }
  }

  package var status: Disk.Status? {
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else { return nil }
    return Disk.Status(info)
  }
}
