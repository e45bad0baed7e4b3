import FoundationEssentials
import Glibc
import Testing

/// Builds that are cut short or hindered: the last good site stands, nothing is lost, and the next
/// run gives what an undisturbed one would have given.
@Suite(.serialized) struct SurviveTests {
  /// Where a kill is aimed: a time of the whole run, of the writing, or after the swap.
  private enum Aim: CaseIterable { case anywhere, writing, swapped }

  /// REGULARS_KILLS=200 for many points.
  @Test func `a build that is killed at any point leaves the last week whole`() throws {
    let shop = try WeeklyShop()
    var seed = WrittenSeed(20_261_122)
    let points = count("REGULARS_KILLS", otherwise: 20)
    var killed = 0
    for number in 0..<points {
      let aim = Aim.allCases[number % Aim.allCases.count]
      let copy = try shop.copy("killed")
      let site = inode(copy("site"))
      let child = try Program.start(["build", "content"], in: copy.path)
      var delay = seed.next() * Double(shop.duration)
      switch aim {
      case .anywhere: break
      case .writing:
        child.wait { copy.has(".site.building-") }
        delay /= 3
      case .swapped:
        child.wait { inode(copy("site")) != site }
        delay /= 40
      }
      usleep(UInt32(delay))
      kill(child.process, SIGKILL)
      if try child.finish().signal == SIGKILL { killed += 1 }
      let label = "kill \(number), \(aim) and \(Int(delay)) µs"
      try shop.expectWhole(copy, label)
      try shop.expectRepaired(copy, label)
    }
    #expect(killed > points / 2, "most builds were over before they were killed")
  }

  /// REGULARS_DISKS=40 for many sizes.
  @Test(.enabled(if: canMount, "mounting a small disk needs the rights of an administrator"))
  func `a disk that fills up in the midst of a build keeps the last week`() throws {
    let shop = try WeeklyShop()
    let sizes = count("REGULARS_DISKS", otherwise: 5)
    var refused = 0
    for number in 0..<sizes {
      let disk = try MountedDisk(in: shop.folder)
      let copy = try disk.copy(of: shop)
      // From nothing to what the whole build needs.
      let free = number * disk.needed / max(1, sizes - 1)
      try disk.fill(leaving: free)
      let outcome = try Program.run(["build", "content"], in: copy.path)
      let label = "\(free) bytes free"
      if outcome.exitCode != 0 {
        refused += 1
        #expect(outcome.exitCode == 74, "\(label)")
        #expect(outcome.errors.contains("no space left on device [output.disk]"), "\(label)")
        #expect(outcome.errors.contains("hint: free some space"), "\(label)")
      }
      try shop.expectWhole(copy, label)
      try disk.empty()
      try shop.expectRepaired(copy, label)
    }
    #expect(refused >= sizes / 2 && refused < sizes)
  }

  @Test func `what was left by a build killed while it kept an edition goes with the next`() throws
  {
    let shop = try WeeklyShop()
    let copy = try shop.copy("left")
    #expect(try Program.run(["build", "content"], in: copy.path).exitCode == 0)
    let gone = try Program.start(["--version"], in: copy.path)
    _ = try gone.finish()
    let left = "content/editions/.regulars.writing-\(gone.process)-0"
    let busy = "content/editions/.regulars.writing-\(getpid())-0"
    try copy.write(left, "{")
    try copy.write(busy, "{")
    // The week has its edition: nothing is written there any more.
    let outcome = try Program.run(["build", "content"], in: copy.path)
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    #expect(!copy.exists(left) && copy.exists(busy))
  }

  @Test func `eight builds at once leave one whole week, and the late ones say so`() throws {
    let shop = try WeeklyShop()
    let copy = try shop.copy("crowd")
    let children = try (0..<8).map { _ in try Program.start(["build", "content"], in: copy.path) }
    let outcomes = try children.map { try $0.finish() }
    #expect(outcomes.contains { $0.exitCode == 0 })
    for outcome in outcomes where outcome.exitCode != 0 {
      #expect(outcome.exitCode == 75)
      #expect(outcome.errors.contains("another build is running"))
      #expect(outcome.errors.contains("hint: wait until it is done"))
    }
    try shop.expectWhole(copy, "eight at once")
    try shop.expectRepaired(copy, "eight at once")
  }

  @Test(.enabled(if: canMount, "mounting a small disk needs the rights of an administrator"))
  func `an output that cannot be written is an error and stays`() throws {
    let shop = try WeeklyShop()
    let disk = try MountedDisk(in: shop.folder)
    let copy = try shop.copy("sealed")
    try copy.copy("site", to: "../disk/site")
    try disk.seal()
    let arguments = ["build", "content", "--output", disk("site")]
    let outcome = try Program.run(arguments, in: copy.path)
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("read-only file system [output.disk]"))
    #expect(outcome.errors.contains("hint: name a folder on a disk that can be written"))
    #expect(try shop.folder.tree("disk/site") == shop.before.site)
    #expect(try WeeklyShop.State(copy) == shop.before)
    try shop.expectRepaired(copy, "another output")
  }

  @Test(.enabled(if: geteuid() != 0, "an administrator may write anywhere"))
  func `a folder without the right to write is an error and stays`() throws {
    let shop = try WeeklyShop()
    let copy = try shop.copy("closed")
    try copy.setMode("", 0o555)
    let outcome = try Program.run(["build", "content"], in: copy.path)
    try copy.setMode("", 0o755)
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("hint: give yourself the right to write there"))
    #expect(try WeeklyShop.State(copy) == shop.before)
  }

  @Test(.enabled(if: device("/dev/shm") != nil, "there is no second file system at /dev/shm"))
  func `output and private folder may lie on another file system`() throws {
    let shop = try WeeklyShop()
    let copy = try shop.copy("far")
    let far = "/dev/shm/regulars-e2e-\(getpid())"
    try FileManager.default.createDirectory(atPath: far, withIntermediateDirectories: false)
    let elsewhere = Workshop(standingAt: far, isRemoved: true)
    #expect(device(far) != device(copy.path))
    let arguments = [
      "build", "content", "--output", elsewhere("site"), "--private", elsewhere("private"),
    ]
    try copy.copy("private", to: far + "/private")
    for written in [true, false] {
      let outcome = try Program.run(arguments, in: copy.path)
      #expect(outcome.exitCode == 0 && outcome.errors == "")
      #expect(try elsewhere.tree("site") == shop.after.site)
      #expect(try elsewhere.lists("private") == shop.after.lists)
      let summary = try JSON(try #require(outcome.lines.last).utf8)
      #expect((summary["written"]?.number ?? 0 > 0) == written)
    }
    #expect(try elsewhere.names() == ["private", "site"])
  }
}

/// Whether this process may mount: needs the rights of an administrator.
let canMount: Bool = {
  do {
    let folder = try Workshop(["disk/x": ""])
    guard mount("tmpfs", folder("disk"), "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount2(folder("disk"), 2) == 0
  } catch {
    return false
  }
}()

/// A small disk of its own that a test can fill, unmounted with the value.
private final class MountedDisk {
  private let path: String
  /// Bytes that a build of the week needs beside what stands, and some more.
  private(set) var needed = 0

  init(in folder: Workshop) throws {
    path = folder("disk")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(mount("tmpfs", path, "tmpfs", 0, "size=64m") == 0)
  }

  deinit { umount2(path, 2) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func copy(of shop: WeeklyShop) throws -> Workshop {
    try shop.folder.copy("base", to: "disk/shop")
    // Whole pages of 4 KB each, and the lists.
    needed = shop.after.site.values.reduce(0) { $0 + ($1.count + 8191) / 4096 * 4096 } + 600_000
    return Workshop(standingAt: path + "/shop", isRemoved: false)
  }

  /// Takes all space but so many bytes.
  func fill(leaving bytes: Int) throws {
    var space = statvfs()
    try #require(statvfs(path, &space) == 0)
    let free = Int(space.f_bavail * space.f_frsize)
    let filler = [UInt8](repeating: 1, count: max(0, free - bytes))
    try Data(filler).write(to: URL(filePath: self("filler")))
  }

  func empty() throws { try FileManager.default.removeItem(atPath: self("filler")) }

  /// Lets nobody write any more.
  func seal() throws {
    let flags = UInt(MS_REMOUNT) | UInt(MS_RDONLY)
    try #require(mount("tmpfs", path, "tmpfs", flags, nil) == 0)
  }
}

private func inode(_ path: String) -> UInt? {
  var info = stat()
  return stat(path, &info) == 0 ? UInt(info.st_ino) : nil
}

private func device(_ path: String) -> UInt? {
  var info = stat()
  return stat(path, &info) == 0 ? UInt(info.st_dev) : nil
}

extension Workshop {
  /// Whether a name directly in the folder begins so.
  fileprivate func has(_ start: String) -> Bool {
    guard let handle = opendir(path) else { return false }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name.hasPrefix(start) { return true }
    }
    return false
  }
}

extension Child {
  /// Waits until something is so, or the process has ended, or a minute is over.
  fileprivate func wait(until isSo: () -> Bool) {
    let deadline = microseconds() + 60_000_000
    while !isSo(), microseconds() < deadline {
      var info = siginfo_t()
      waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
      if info.si_signo == SIGCHLD { return }
      usleep(100)
    }
  }
}
