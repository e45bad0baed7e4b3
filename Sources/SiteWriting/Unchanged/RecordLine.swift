import Glibc

/// One file or folder in a build's record: how it is compared, its state, its digest, its path.
///
/// Besides there are the digests of the outlines of playbooks, to be compared when one is read.
enum RecordLine {
  /// By its state, by what it holds, or, a folder of lists, by the names in it.
  private enum Kind: Character {
    case state = "s"
    case contents = "c"
    case names = "n"
    case outline = "o"
  }

  static func append(outline: String, of path: String, to bytes: inout [UInt8]) {
    append(.outline, [], outline, path, to: &bytes)
  }

  /// The digest of a playbook's outline and its path in the content folder; `nil` for other lines.
  static func outline(_ line: ArraySlice<UInt8>) -> (digest: String, path: String)? {
    guard line.first == Kind.outline.rawValue.asciiValue else { return nil }
    let parts = line.split(separator: 9, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    return (String(decoding: parts[1], as: UTF8.self), String(decoding: parts[2], as: UTF8.self))
  }

  /// The path of what a line tells of.
  static func path(_ line: ArraySlice<UInt8>) -> String {
    let path = line.split(separator: 9, maxSplits: 2, omittingEmptySubsequences: false).last ?? []
    return String(decoding: path, as: UTF8.self)
  }

  static func append(input: BuildInputs.Entry, _ started: timespec, to bytes: inout [UInt8]) {
    let kind: Kind = input.stamp.isSettled(before: started) ? .state : .contents
    append(kind, input.stamp.text, input.digest, input.path, to: &bytes)
  }

  /// The site: its folders, whose state tells that no name came or went, and its files.
  static func append(site: String, to bytes: inout [UInt8]) throws(SiteWritingError) {
    append(.state, EntryStamp(Disk.status(site)).text, "", site, to: &bytes)
    var open = [site + "/"]
    while let folder = open.popLast() {
      for name in try Disk.names(in: folder) {
        let status = Disk.status(folder + name)
        append(.state, EntryStamp(status).text, "", folder + name, to: &bytes)
        if status?.kind == .folder { open.append(folder + name + "/") }
      }
    }
  }

  /// The private folder without what other commands remember there under names with a dot.
  static func append(lists folder: String, to bytes: inout [UInt8]) throws(SiteWritingError) {
    append(.names, [], try digest(ofNamesIn: folder), folder, to: &bytes)
    for name in try listed(in: folder) {
      append(.state, EntryStamp(folder + "/" + name).text, "", folder + "/" + name, to: &bytes)
    }
  }

  private static func append(
    _ kind: Kind,
    _ stamp: [UInt8],
    _ digest: String,
    _ path: String,
    to bytes: inout [UInt8]
  ) {
    bytes += kind.rawValue.utf8
    bytes += stamp
    bytes.append(9)
    bytes += digest.utf8
    bytes.append(9)
    bytes += EntryStamp.escaped(path).utf8
    bytes.append(10)
  }

  /// Whether what a line tells of stands as it did.
  static func stands(_ line: ArraySlice<UInt8>) throws(SiteWritingError) -> Bool {
    if line.first == Kind.outline.rawValue.asciiValue { return true }
    let parts = line.split(separator: 9, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let first = parts[0].first,
      let kind = Kind(rawValue: Character(Unicode.Scalar(first))),
      // Names with control characters are rare enough to be built anew each time.
      !parts[2].contains(UInt8(ascii: "\\"))
    else { return false }
    let path = String(decoding: parts[2], as: UTF8.self)
    switch kind {
    case .state: return EntryStamp(path).text.elementsEqual(parts[0].dropFirst())
    case .contents:
      return !parts[1].isEmpty && BuildInputs.digest(path).utf8.elementsEqual(parts[1])
    case .outline: return true
    case .names: return try digest(ofNamesIn: path).utf8.elementsEqual(parts[1])
    }
  }

  private static func digest(ofNamesIn folder: String) throws(SiteWritingError) -> String {
    let names = try listed(in: folder).joined(separator: "/")
    let mode = Disk.status(folder)?.mode ?? 0
    return sha256(Array("\(mode)/\(names)".utf8)).map { hexadecimal($0) } ?? ""
  }

  private static func listed(in folder: String) throws(SiteWritingError) -> [String] {
    try Disk.names(in: folder).filter { !$0.hasPrefix(".") || $0 == PrivateFolder.marker }
  }
}
