import Diagnostics

/// The parts of an Excel file (ECMA-376, the transitional and the strict form) that a table needs.
///
/// XML is read by `XMLReader` and not by a library: no dependency of the program brings one, sheets
/// are most of what there is to read, and a reader that knows no document types cannot be led to
/// unpack entities.
struct Workbook {
  struct Sheet {
    var name: String
    var isHidden: Bool
    var member: ZipArchive.Member
  }

  let archive: ZipArchive
  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false
  private(set) var strings: ZipArchive.Member?
  private(set) var styles: ZipArchive.Member?

  /// Reads the list of sheets; `nil` if the file is damaged or no workbook.
  init?(_ archive: ZipArchive) {
    self.archive = archive
    guard let place = Workbook.mainPart(archive), let main = archive.member(place),
      let links = Links(archive, of: place), readSheets(main, links)
    else { return nil }
    strings = links.byKind["sharedStrings"].flatMap { archive.member($0) }
    styles = links.byKind["styles"].flatMap { archive.member($0) }
  }

  /// Whether a zip file says that it is one.
  static func isWorkbook(_ archive: ZipArchive) -> Bool { mainPart(archive) != nil }

  private static func mainPart(_ archive: ZipArchive) -> String? {
    let usual = "xl/workbook.xml"
    if archive.member(usual) != nil { return usual }
    guard let found = Links(archive, of: "")?.byKind["officeDocument"],
      found.hasSuffix("workbook.xml") || found.hasPrefix("xl/"), found.hasSuffix(".xml")
    else { return nil }
    return found
  }

  private mutating func readSheets(_ main: ZipArchive.Member, _ links: Links) -> Bool {
    guard let stream = main.stream(in: archive.file) else { return false }
    var xml = XMLReader(stream)
    while true {
      switch xml.next() {
      case .done: return true
      case .damaged: return false
      case .start where xml.name == Name.workbookPr:
        let value = xml.attribute(Name.date1904).map { String(decoding: $0, as: UTF8.self) }
        countsFrom1904 = value == "1" || value == "true"
      case .start where xml.name == Name.sheet:
        guard let name = xml.attribute(Name.name), let id = xml.attribute(Name.id),
          let path = links.worksheets[String(decoding: id, as: UTF8.self)],
          let member = archive.member(path)
        else { continue }
        let state = xml.attribute(Name.state).map { String(decoding: $0, as: UTF8.self) }
        sheets.append(
          Sheet(
            name: String(decoding: name, as: UTF8.self),
            isHidden: state == "hidden" || state == "veryHidden",
            member: member
          )
        )
      default: continue
      }
    }
  }

  enum Name {
    static let workbookPr = xmlName("workbookPr")
    static let date1904 = xmlName("date1904")
    static let sheet = xmlName("sheet")
    static let name = xmlName("name")
    static let id = xmlName("id")
    static let state = xmlName("state")
    static let relationship = xmlName("Relationship")
    static let capitalID = xmlName("Id")
    static let type = xmlName("Type")
    static let target = xmlName("Target")
  }
}

extension ZipArchive.Member {
  func stream(in file: FileBytes) -> PackedStream? {
    stream(in: file, limit: PackedStream.limit(packed: packedSize))
  }
}

/// Which parts a part of an Excel file points to.
private struct Links {
  /// Paths in the archive by the last word of their type.
  var byKind: [String: String] = [:]
  /// Paths of worksheets by the id under which they are pointed to.
  var worksheets: [String: String] = [:]

  init?(_ archive: ZipArchive, of part: String) {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
    guard let member = archive.member("\(folder)_rels/\(file).rels"),
      let stream = member.stream(in: archive.file)
    else { return nil }
    var xml = XMLReader(stream)
    while true {
      switch xml.next() {
      case .done: return
      case .damaged: return nil
      case .start where xml.name == Workbook.Name.relationship:
        guard let id = xml.attribute(Workbook.Name.capitalID),
          let type = xml.attribute(Workbook.Name.type),
          let target = xml.attribute(Workbook.Name.target)
        else { continue }
        let kind = String(decoding: type, as: UTF8.self).split(separator: "/").last.map(String.init)
        let path = Links.path(String(decoding: target, as: UTF8.self), from: folder)
        if kind == "worksheet" { worksheets[String(decoding: id, as: UTF8.self)] = path }
        if let kind { byKind[kind] = path }
      default: continue
      }
    }
  }

  private static func path(_ target: String, from folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
