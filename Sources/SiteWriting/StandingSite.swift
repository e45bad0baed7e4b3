/// What the site that stands tells of its files, for those that are carried over unread.
struct StandingSite: Sendable {
  /// SHA-256 in hexadecimal digits, by path: every file of the site but its marker.
  let digests: [String: String]
  /// The files as they lie in the site's archive, by path; empty where it has none.
  let parts: [String: SiteArchive.Part]

  /// `nil` where no list of its files stands there.
  ///
  /// - Throws: `SiteWritingError` where the list or the archive cannot be read.
  init?(_ folder: String, archive: String?) throws(SiteWritingError) {
    let marker = try Disk.bytes(of: folder + "/" + SiteOutput.marker)
    guard let listing = SiteListing(marker: marker) else { return nil }
    digests = listing.digests
    guard let archive, listing.digests[archive] != nil else {
      parts = [:]
      return
    }
    parts = SiteArchive.parts(of: try Disk.bytes(of: folder + "/" + archive))
  }

  var paths: Set<String> { Set(digests.keys).union([SiteOutput.marker]) }
}
