import Diagnostics
import Glibc
import Notebook
import OrderImport

/// What runs a build every week.
package enum ScheduleKind: String, Sendable, CaseIterable {
  case systemd, cron, github, gitlab, gitee
}

/// The files that make a machine or a host of repositories fetch, build and publish every Monday
/// morning by the shop's clock.
package struct Schedule: Sendable {
  package struct File: Sendable {
    /// Where it belongs, relative to the folder that everything stands in.
    package var name: String
    package var text: String
  }

  static let scriptName = "regulars-weekly.sh"

  let kind: ScheduleKind
  /// The folder that content, site and private folder stand in, from the root.
  let folder: String
  /// The content folder, from there.
  let content: String
  /// The private folder and that of the site, from there; nothing where they are the usual ones.
  let lists: String?
  let site: String?
  /// IANA name.
  let timeZone: String
  let hour: Int
  let minute: Int

  /// Reads the shop's zone from its settings; `time` is `HH:MM` by the shop's clock.
  ///
  /// - Throws: `JobFailure` for a wrong call, or settings that cannot be read.
  package init(
    kind: ScheduleKind,
    content: String,
    time: String,
    privateFolder: String? = nil,
    site: String? = nil
  ) throws(JobFailure) {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, time.utf8.count == 5, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw .usage("--time takes hours and minutes such as 06:30, not \"\(time)\"") }
    (self.kind, self.hour, self.minute) = (kind, hour, minute)
    let files = try ShopFiles(content, overrides: [])
    guard !files.findings.hasErrors else { throw JobFailure(files.findings.under(content)) }
    timeZone = files.settings.shop.timeZone ?? "UTC"
    let path = try Schedule.path(content)
    let folder = Disk.parent(of: path)
    self.folder = folder
    self.content = try Schedule.way(to: path, from: folder, kind)
    lists = try privateFolder.map { (path) throws(JobFailure) in
      try Schedule.way(to: try Schedule.path(path), from: folder, kind)
    }
    self.site = try site.map { (path) throws(JobFailure) in
      try Schedule.way(to: try Schedule.path(path), from: folder, kind)
    }
  }

  /// A path from the root.
  private static func path(_ named: String) throws(JobFailure) -> String {
    let path: String
    do {
      path = try Disk.resolved(named)
    } catch {
      throw JobFailure(error)
    }
    guard !path.utf8.contains(where: { $0 < 32 || $0 == 127 }) else {
      throw .usage("a path holds a control character: \(printable(path))")
    }
    return path
  }

  /// From the folder that the work is done in; what lies elsewhere is named from the root, which the
  /// fresh copies of a host do not have.
  private static func way(
    to path: String,
    from folder: String,
    _ kind: ScheduleKind
  ) throws(JobFailure) -> String {
    let start = folder == "/" ? "/" : folder + "/"
    guard path.hasPrefix(start) else {
      guard kind == .systemd || kind == .cron else {
        throw .usage(
          "\(printable(path)) does not lie beside the content folder, so the copy of a repository "
            + "has no such folder"
        )
      }
      return path
    }
    let way = String(path.dropFirst(start.count))
    // Else it would be taken for an option.
    return way.hasPrefix("-") ? "./" + way : way
  }

  package var files: [File] {
    let script = File(name: Schedule.scriptName, text: script)
    return switch kind {
    case .systemd:
      [
        script, File(name: "regulars-weekly.service", text: service),
        File(name: "regulars-weekly.timer", text: timer),
      ]
    case .cron: [script, File(name: "regulars-weekly.cron", text: cron)]
    case .github: [script, File(name: ".github/workflows/regulars-weekly.yml", text: github)]
    case .gitlab: [script, File(name: ".gitlab-ci.yml", text: gitlab)]
    case .gitee: [script, File(name: ".workflow/regulars-weekly.yml", text: gitee)]
    }
  }

  /// All files in one text, each under its name.
  package var text: String {
    files.map { "# ======== \($0.name)\n\($0.text)" }.joined(separator: "\n")
  }

  /// Puts the files where they belong below a folder; none is written over another.
  package func save(to folder: String) throws(JobFailure) {
    do throws(SiteWritingError) {
      // The script that stands there has the shop's own command in it.
      for file in files where Disk.status(folder + "/" + file.name) != nil {
        throw .disk(doing: "write this file", path: folder + "/" + file.name, code: EEXIST)
      }
      for file in files {
        var made = folder
        try makeFolderIfMissing(made)
        for part in file.name.split(separator: "/").dropLast() {
          made += "/" + part
          try makeFolderIfMissing(made)
        }
        try writeFile(Array(file.text.utf8), to: folder + "/" + file.name, replacing: false)
      }
    } catch {
      throw JobFailure(error)
    }
  }

  /// `06:30`.
  var time: String { Schedule.two(hour) + ":" + Schedule.two(minute) }

  static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// The same moment for what counts in UTC: minute, hour and weekday (0 is Sunday) of a cron line,
  /// in the half of the year in which the shop's clock is behind; and how much later it is by the
  /// shop's clock in the other half.
  var universal: (minute: Int, hour: Int, weekday: Int, later: Int) {
    // A winter and a summer whose rules are known.
    let offsets = [1_894_665_600, 1_910_304_000].compactMap {
      secondsEast(inZone: timeZone, at: $0)
    }
    let (least, most) = (offsets.min() ?? 0, offsets.max() ?? 0)
    let minutes = 24 * 60 + hour * 60 + minute - least / 60
    let inWeek = (minutes + 7 * 24 * 60) % (7 * 24 * 60)
    return (inWeek % 60, inWeek / 60 % 24, inWeek / (24 * 60), (most - least) / 60)
  }
}

/// A text as one word of a shell.
func shellWord(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}
