import Diagnostics

/// Fails where a file that is to be written is one that is read, or another that is to be written, by
/// whatever name or link.
///
/// `outputs` are the options with what they name.
func refuseInputs(
  as outputs: [(option: String, path: String?)],
  _ inputs: [String]
) throws(JobFailure) {
  var taken = Set(try inputs.map(PlaceOnDisk.init))
  for case (let option, let path?) in outputs {
    // A terminal or /dev/null can take several.
    if Disk.status(path, followingLinks: true)?.kind == .other { continue }
    guard taken.insert(try PlaceOnDisk(path)).inserted else {
      throw .usage(
        "\(option) names \"\(printable(path))\", which is read, or written otherwise, in the same run"
      )
    }
  }
}

/// A file by its identity, or, where none stands yet, by its path without links.
private enum PlaceOnDisk: Hashable {
  case standing(Disk.Identity)
  case path(String)

  init(_ path: String) throws(JobFailure) {
    let place: String
    do {
      place = try Disk.resolved(path)
    } catch {
      throw JobFailure(error)
    }
    self = Disk.status(place, followingLinks: true).map { .standing($0.identity) } ?? .path(place)
  }
}
