import Diagnostics
import Glibc
import Notebook
import Pages

/// The password of a site and what it locks.
///
/// The password is read from a file that its owner alone may read, or from the environment: never
/// from the content folder, which is shared, nor from an argument, which every user of the machine
/// sees.
struct SiteLock: Sendable {
  let parts: LockedParts
  let password: [UInt8]

  /// Where the password may stand instead of in a file.
  static let variable = "REGULARS_PASSWORD"
  /// Its file in the private folder, where the settings name no other.
  static let fileName = "site-password.txt"
  /// Whoever has the site may try passwords as fast as they like, so short ones are refused.
  static let fewestSigns = 12
  private static let mostBytes = 1024

  /// `nil` where the settings lock nothing, or where a finding says why they cannot.
  init?(
    _ settings: Settings,
    content: String,
    lists: String,
    into findings: inout Findings
  ) throws(JobFailure) {
    let wanted = settings.password
    guard wanted.file != nil || !wanted.sections.isEmpty else { return nil }
    let unknown = wanted.sections.filter { !LockedParts.isSection($0) }
    for name in unknown {
      findings.add(.noSection(name, at: settings.location(of: "password.sections")))
    }
    let place = settings.location(of: wanted.file == nil ? "password.sections" : "password.file")
    do throws(SiteWritingError) {
      guard
        let text = try SiteLock.text(wanted.file, content, lists, place, &findings),
        let password = SiteLock.checked(text, place, &findings), unknown.isEmpty
      else { return nil }
      self.password = password
    } catch {
      throw JobFailure(error, after: findings)
    }
    parts = LockedParts(wanted.sections.isEmpty ? ["/"] : wanted.sections)
  }

  private static func text(
    _ file: String?,
    _ content: String,
    _ lists: String,
    _ place: SourceLocation,
    _ findings: inout Findings
  ) throws(SiteWritingError) -> [UInt8]? {
    if let value = unsafe getenv(variable) {
      let text = unsafe String(cString: value)
      if !text.isEmpty { return Array(text.utf8) }
    }
    let folder = try Disk.resolved(content)
    let named = file.map { $0.hasPrefix("/") ? $0 : Disk.parent(of: folder) + "/" + $0 }
    let path = try Disk.resolved(named ?? lists + "/" + fileName)
    guard !path.utf8.starts(with: (folder + "/").utf8) else {
      findings.add(.passwordInContent(at: place))
      return nil
    }
    guard let status = Disk.status(path), status.kind == .file else {
      findings.add(.noPassword(at: place))
      return nil
    }
    guard status.mode & 0o077 == 0 else {
      findings.add(.passwordForAll(at: place))
      return nil
    }
    let bytes = try OpenFile(path, flags: O_RDONLY).read(atMost: mostBytes + 2)
    return Array(bytes.prefix { $0 != 10 && $0 != 13 })
  }

  /// Only signs that every keyboard types as the same bytes.
  private static func checked(
    _ text: [UInt8],
    _ place: SourceLocation,
    _ findings: inout Findings
  ) -> [UInt8]? {
    guard text.count >= fewestSigns, text.count <= mostBytes else {
      findings.add(.shortPassword(at: place))
      return nil
    }
    guard text.allSatisfy({ (0x20...0x7e).contains($0) }), text.first != 0x20, text.last != 0x20
    else {
      findings.add(.strangePassword(at: place))
      return nil
    }
    return text
  }
}

extension Diagnostic {
  fileprivate static func noSection(_ name: String, at place: SourceLocation) -> Diagnostic {
    let near = nearestName(to: name, among: LockedParts.sections)
    return Diagnostic(
      .error,
      at: place,
      "a site has no section \"\(printable(name))\"",
      code: "password.unknown-section",
      hint: near.map { "did you mean \"\($0)\"?" }
        ?? "use some of: " + LockedParts.sections.joined(separator: ", ")
    )
  }

  fileprivate static func noPassword(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "there is no password to lock the site with",
      code: "password.missing",
      hint: "put one into private/\(SiteLock.fileName), readable by you alone, or into the "
        + "environment as \(SiteLock.variable)"
    )
  }

  fileprivate static func passwordInContent(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the file of the password lies in the content folder",
      code: "password.in-content",
      hint: "move it to the private folder, and choose another password if anybody saw it"
    )
  }

  fileprivate static func passwordForAll(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "others may read the file of the password",
      code: "password.open",
      hint: "take their rights away: chmod 600"
    )
  }

  fileprivate static func shortPassword(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the password has not \(SiteLock.fewestSigns) to 1024 signs in its file's first line",
      code: "password.length",
      hint: "let a machine choose one: openssl rand -base64 18"
    )
  }

  fileprivate static func strangePassword(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the password has signs that not every keyboard types alike, or a blank at an end",
      code: "password.signs",
      hint: "use letters without accents, digits and signs of ASCII"
    )
  }
}
