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
    return sources
  }
}
