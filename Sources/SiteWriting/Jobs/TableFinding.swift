import Commerce
import Diagnostics
import Notebook
import OrderImport

/// The tables that the command line names as `NAME=FILE`, and those of `--set tables.NAME=FILE`.
func tableSources(
  _ pairs: [String],
  _ settings: Settings
) throws(JobFailure) -> [TableSource] {
  var sources: [TableSource] = []
  for pair in pairs {
    let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw .usage("--table takes NAME=FILE, not \"\(pair)\"") }
    guard let table = ShopTable(rawValue: parts[0]) else {
      let names = ShopTable.allCases.map(\.rawValue)
      let near = nearestName(to: parts[0], among: names)
      throw .usage(
        "there is no table \"\(parts[0])\"; "
          + (near.map { "do you mean \($0)?" } ?? "there are " + names.joined(separator: ", "))
      )
    }
    guard Disk.status(parts[1], followingLinks: true) != nil else {
      throw .usage("there is no file \"\(parts[1])\"")
    }
    sources.append(TableSource(table, OrderSource(path: parts[1])))
  }
  for pair in settings.tables {
    guard let table = ShopTable(rawValue: pair.key),
      !sources.contains(where: { $0.table == table })
    else { continue }
    sources.append(TableSource(table, OrderSource(path: pair.value)))
  }
  return sources
}

extension ShopFiles {
  /// The tables of a content folder: what the command line names, then the settings, then what is
  /// called by a table's name.
  func tableSources(
    named pairs: [String],
    into findings: inout Findings
  ) throws(JobFailure) -> [TableSource] {
    var own = settings
    own.tables = []
    var sources = try SiteWriting.tableSources(pairs, own)
    for pair in settings.tables {
      guard let table = ShopTable(rawValue: pair.key),
        !sources.contains(where: { $0.table == table })
      else { continue }
      // A file that the settings name has a reason to stand there.
      findings.remove(where: { $0.code == "content.ignored" && $0.location.file == pair.value })
      sources.append(
        TableSource(table, OrderSource(path: folder.path + "/" + pair.value, name: pair.value))
      )
    }
    let said = Set(sources.map(\.table))
    for table in folder.tables {
      if said.contains(table.table) {
        findings.add(.ignored(table.source.name))
      } else {
        sources.append(table)
      }
    }
    addAssignments(to: &sources, into: &findings)
    return sources
  }

  /// Adds the file of assignments of a made-up shop; any other shop's may not stand there.
  private func addAssignments(to sources: inout [TableSource], into findings: inout Findings) {
    let said = settings.tables.first { $0.key == ShopTable.assignments.rawValue }?.value
    let isOutside = said.map { $0.hasPrefix("../") || $0.hasPrefix("/") } ?? true
    if !settings.shop.madeUp {
      if let table = folder.assignments { findings.add(.namesPeople(table.source.name)) }
      if let said, !isOutside { findings.add(.namesPeople(said)) }
    } else if let table = folder.assignments {
      if sources.contains(where: { $0.table == .assignments }) {
        findings.add(.ignored(table.source.name))
      } else {
        sources.append(table)
      }
    }
  }
}

extension TableSource {
  /// The assignments that grow in the private folder, if there are any yet.
  static func assignments(inPrivateFolder folder: String) -> TableSource? {
    let path = folder + "/assignments.csv"
    guard Disk.status(path, followingLinks: true)?.kind == .file else { return nil }
    return TableSource(.assignments, OrderSource(path: path, name: "private/assignments.csv"))
  }
}

/// The folder for lists: as named, else beside the content folder; never another shop's.
func privateFolderPath(_ named: String?, beside content: String) throws(JobFailure) -> String {
  do throws(SiteWritingError) {
    let place = try Disk.resolved(content)
    let path = named ?? Disk.parent(of: place) + "/private"
    try PrivateOwner(of: try Disk.resolved(path), content: content).check(named: path)
    return path
  } catch {
    throw JobFailure(error)
  }
}
