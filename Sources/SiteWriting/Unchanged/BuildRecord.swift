import Diagnostics
import FoundationEssentials
import Glibc

/// What the last build of a site was made from, what it left, and what it said: with it, a build of
/// the same does next to nothing.
///
/// It is kept in the user's own cache, never in a folder of the shop. Should anything differ from it,
/// be it a file of the input, of the site, of the private folder or of the program, or should it be
/// missing or unreadable, the whole build is made; save where nothing but the text of playbooks
/// differs, of which `ChangedTexts` knows what it changes.
struct BuildRecord {
  /// What a build says, which one that is not made says again.
  private struct Said: Codable {
    var findings: [Finding]
    /// Names and values of the line of JSON.
    var summary: [[String]]
  }

  private static let title = "regulars build record 2"
  /// A record that was cut off does not end with it.
  private static let end = "end of record"

  private let said: Said
  /// Of all files and folders that were read or left, and of the outlines of playbooks.
  private let lines: ArraySlice<ArraySlice<UInt8>>

  /// The record of the last build of this request; `nil` where there is none to go by.
  static func last(of request: BuildRequest) -> BuildRecord? {
    do {
      guard let place = try RecordPlace(of: request), let bytes = try place.read() else {
        return nil
      }
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      guard lines.count > 5, lines[0].elementsEqual(title.utf8),
        lines[lines.count - 1].elementsEqual(end.utf8),
        lines[2].elementsEqual(EntryStamp.escaped(try request.words()).utf8)
      else { return nil }
      let said = try JSONDecoder().decode(Said.self, from: Data(lines[3]))
      return BuildRecord(said: said, lines: lines[4..<lines.count - 1])
    } catch {
      // A record that cannot be read or compared proves nothing.
      return nil
    }
  }

  /// Whether everything stands as it did, so that nothing need be made again.
  ///
  /// Cost: a look at each file and folder of the input and of the site, none of which is read.
  var stands: Bool {
    do {
      for line in lines {
        guard try RecordLine.stands(line) else { return false }
      }
      return true
    } catch {
      return false
    }
  }

  /// The playbooks' files in the content folder that do not stand as they did; `nil` where anything
  /// else does not.
  func changedTexts(in content: String) -> ChangedTexts? {
    do {
      return try ChangedTexts(lines, in: content, findings: findings)
    } catch {
      return nil
    }
  }

  /// What the build found.
  private var findings: Findings {
    var findings = Findings()
    for finding in said.findings { findings.add(finding.diagnostic) }
    return findings
  }

  /// Keeps what a build was made from and what it left; nothing where another program changed the
  /// input meanwhile, since then nobody knows what was read.
  ///
  /// Without a record the next build is a whole one: that one cannot be kept is no failure.
  ///
  /// `before` is the input as it stood before any of it was read; `written` are files of the input
  /// that the build itself added, with the folders they came into; `outlines` are those of the files
  /// of playbooks, by their paths in the content folder.
  static func keep(
    _ request: BuildRequest,
    _ before: BuildInputs,
    _ output: borrowing SiteOutput,
    written: Set<String>,
    outlines: [String: String],
    saying findings: Findings,
    _ summary: [[String]]
  ) {
    do {
      guard let place = try RecordPlace(of: request) else { return }
      let after = try BuildInputs(request, started: before.started)
      let stood = before.entries.filter { !written.contains($0.path) }
      let lasting = after.entries.filter { !written.contains($0.path) }
      guard lasting.map(\.path) == stood.map(\.path), lasting.map(\.stamp) == stood.map(\.stamp)
      else { return try place.remove() }
      let said = Said(findings: findings.all.map { Finding($0) }, summary: summary)
      let head = [
        title, EntryStamp.escaped(output.folder), EntryStamp.escaped(before.words),
        String(decoding: try JSONEncoder().encode(said), as: UTF8.self),
      ]
      var bytes = Array((head.joined(separator: "\n") + "\n").utf8)
      for (path, outline) in outlines.sorted(by: { $0.key < $1.key }) {
        RecordLine.append(outline: outline, of: path, to: &bytes)
      }
      for entry in stood { RecordLine.append(input: entry, before.started, to: &bytes) }
      for entry in after.entries where written.contains(entry.path) {
        RecordLine.append(input: entry, before.started, to: &bytes)
      }
      try RecordLine.append(site: output.folder, to: &bytes)
      try RecordLine.append(lists: try privatePath(request), to: &bytes)
      try place.write(bytes + end.utf8)
    } catch {}
  }

  /// The result of a build that was not made: all files stand as they did.
  func result(seconds: Double) -> BuildResult {
    let files = said.summary.first { $0.first == "files" }?.last ?? "0"
    let pairs = said.summary.map { pair in
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

extension BuildRecord {
  /// A finding as it is kept.
  struct Finding: Codable {
    private var file: String
    private var line: Int?
    private var column: Int?
    private var severity: Diagnostic.Severity
    private var message: String
    private var code: String
    private var hint: String?

    init(_ finding: Diagnostic) {
      file = finding.location.file
      line = finding.location.line
      column = finding.location.column
      severity = finding.severity
      message = finding.message
      code = finding.code
      hint = finding.hint
    }

    var diagnostic: Diagnostic {
      Diagnostic(
        severity,
        at: SourceLocation(file, line: line, column: column),
        message,
        code: code,
        hint: hint
      )
    }
  }
}
