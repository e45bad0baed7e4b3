import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import SiteWriting

/// The whole old or the whole new site stands after a kill or a full disk, and the next build works.
struct CrashTests {
  /// Steps of `WritingProgress` at which the process ends; the last ones lie around the swap.
  @Test(arguments: [0, 1, 5, 11, 12, 13, 14])
  func `a build that is killed at a step leaves one whole site`(step: Int) async throws {
    let temporary = try TemporaryFolder()
    let site = temporary("site")
    try writeSite(plan(edition: "one"), to: site)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [site = site as String, step = step as Int] in
      let count = Counter()
      try writeSite(
        plan(edition: "two"),
        to: site,
        progress: { _ in
          if count.next() == step { kill(getpid(), SIGKILL) }
        }
      )
    }
    try expectWhole(site, in: temporary)
  }

  /// Delays in microseconds from a linear congruential sequence that starts at 20 261 122.
  static let delays: [UInt32] = {
    var state: UInt64 = 20_261_122
    return (0..<20).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(state >> 33) % 9_000
    }
  }()

  @Test(arguments: delays)
  func `a build that is killed at any instant leaves one whole site`(delay: UInt32) async throws {
    let temporary = try TemporaryFolder()
    let site = temporary("site")
    try writeSite(plan(edition: "one", pages: 60), to: site)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [site = site as String, delay = delay as UInt32] in
      var thread = pthread_t()
      let made = pthread_create(
        &thread,
        nil,
        { argument in
          usleep(UInt32(UInt(bitPattern: argument)))
          kill(getpid(), SIGKILL)
          return nil
        },
        UnsafeMutableRawPointer(bitPattern: UInt(delay) + 1)
      )
      precondition(made == 0)
      var edition = 0
      while true {
        edition = 1 - edition
        try writeSite(plan(edition: edition == 1 ? "two" : "one", pages: 60), to: site)
      }
    }
    try expectWhole(site, in: temporary, pages: 60)
  }

  @Test func `a file over the process's limit is an error and the old site stays`() async {
    await #expect(processExitsWith: .success) {
      let temporary = try TemporaryFolder()
      let site = temporary("site")
      try writeSite(plan(edition: "one"), to: site)
      var limit = rlimit(rlim_cur: 5000, rlim_max: 5000)
      #expect(setrlimit(__rlimit_resource_t(1), &limit) == 0)
      let error = #expect(throws: SiteWritingError.self) {
        try writeSite(plan(edition: "two", size: 6000), to: site)
      }
      guard case .disk(_, _, let code) = error else { return }
      #expect(code == EFBIG)
      #expect(error?.exitCode == 74)
      #expect(try contents(of: site) == expected(plan(edition: "one")))
      #expect(try leftovers(in: temporary.path) == [])
    }
  }

  @Test(.enabled(if: mounts))
  func `a disk that fills up at any of forty sizes keeps the old site`() throws {
    let temporary = try TemporaryFolder()
    var refused = 0
    for kilobytes in stride(from: 80, to: 400, by: 8) {
      let disk = temporary("disk")
      if Disk.status(disk) == nil { try makeFolder(disk) }
      try #require(mount("tmpfs", disk, "tmpfs", 0, "size=\(kilobytes)k") == 0)
      defer { umount2(disk, 2) }
      let site = disk + "/site"
      try writeSite(plan(edition: "one"), to: site)
      let large = plan(edition: "two", pages: 24, size: 9000)
      var standing = large
      do throws(SiteWritingError) {
        try writeSite(large, to: site)
      } catch {
        refused += 1
        standing = plan(edition: "one")
        #expect(error.exitCode == 74)
        #expect(error.diagnostics.first?.message.contains("no space left") == true)
      }
      #expect(try contents(of: site) == expected(standing))
      #expect(try leftovers(in: disk) == [])
    }
    #expect(refused > 10 && refused < 40)
  }

  @Test(.enabled(if: mounts))
  func `a disk that cannot be written, and a mounted output, are errors`() throws {
    let temporary = try TemporaryFolder()
    let disk = temporary("disk")
    try makeFolder(disk)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=1m") == 0)
    defer { umount2(disk, 2) }
    #expect(throws: SiteWritingError.mountPoint(path: disk)) {
      try writeSite(plan(edition: "one"), to: disk)
    }
    try writeSite(plan(edition: "one"), to: disk + "/site")
    try #require(mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT) | UInt(MS_RDONLY), nil) == 0)
    let error = #expect(throws: SiteWritingError.self) {
      try writeSite(plan(edition: "two"), to: disk + "/site")
    }
    #expect(error?.exitCode == 74)
    #expect(error?.diagnostics.first?.message.contains("read-only") == true)
    #expect(try contents(of: disk + "/site") == expected(plan(edition: "one")))
  }

  private func expectWhole(
    _ site: String,
    in temporary: TemporaryFolder,
    pages: Int = 12
  ) throws {
    let standing = try contents(of: site)
    let one = try expected(plan(edition: "one", pages: pages))
    let two = try expected(plan(edition: "two", pages: pages))
    #expect(standing == one || standing == two)
    try writeSite(plan(edition: "three", pages: pages), to: site)
    #expect(try contents(of: site) == expected(plan(edition: "three", pages: pages)))
    #expect(try leftovers(in: temporary.path) == [])
  }
}

/// Whether this process may mount: needs the rights of an administrator.
let mounts: Bool = {
  do {
    let temporary = try TemporaryFolder()
    guard mount("tmpfs", temporary.path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount2(temporary.path, 2) == 0
  } catch {
    return false
  }
}()

/// Counts from 0, from many threads.
final class Counter: Sendable {
  private let value = Mutex(-1)

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
