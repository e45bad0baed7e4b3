import Diagnostics

extension BuildRecord {
  /// The result of a build that was not made: all files stand as they did.
  func result(seconds: Double) -> BuildResult {
    let files = summary.first { $0.first == "files" }?.last ?? "0"
    let pairs = summary.map { pair in
      switch pair.first {
      case "written": ["written", "0"]
      case "unchanged": ["unchanged", files]
      default: pair
      }
    }
    return BuildResult(
      findings: findings,
      summary: summaryLine(pairs, seconds: seconds),
      times: "nothing has changed"
    )
  }
}

/// One line of JSON for scripts.
func summaryLine(_ pairs: [[String]], seconds: Double) -> String {
  let all = pairs + [["seconds", Stopwatch.text(seconds)]]
  return "{" + all.map { "\"\($0[0])\":\($0[1])" }.joined(separator: ",") + "}"
}

/// What the build depends on, before any of it is read.
func stateBefore(_ request: BuildRequest) throws(JobFailure) -> BuildState? {
  do throws(SiteWritingError) {
    return try BuildState(request, withDigests: true)
  } catch {
    // What cannot be read is told, with its place, by the reading itself.
    return nil
  }
}

/// Keeps in the private folder what the build was made from and what it left.
func keepRecord(
  _ request: BuildRequest,
  _ before: BuildState?,
  _ output: borrowing SiteOutput,
  written: [String],
  said: (findings: Findings, summary: [[String]])
) throws(JobFailure) {
  do throws(SiteWritingError) {
    let folder = try privateFolder(request)
    guard let before, let started = output.started,
      let record = try BuildRecord(
        request,
        before: before,
        started: started,
        written: Set(written),
        output: output.folder,
        said: said
      )
    else {
      return try folder.remove(BuildRecord.name)
    }
    try record.save(folder)
  } catch {
    throw JobFailure(error, after: said.findings)
  }
}

/// The folder for what names people or rows.
func privatePath(_ request: BuildRequest) throws(SiteWritingError) -> String {
  if let path = request.privateFolder { return path }
  return Disk.parent(of: try Disk.resolved(request.content)) + "/private"
}

func privateFolder(_ request: BuildRequest) throws(SiteWritingError) -> PrivateFolder {
  try PrivateFolder(at: try privatePath(request), apartFrom: request.output)
}
