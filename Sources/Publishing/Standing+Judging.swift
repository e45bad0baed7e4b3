extension Standing {
  /// Fails where the target holds anything but what this shop published there last.
  ///
  /// - Parameters:
  ///   - shop: the name of the shop whose site is to be sent.
  ///   - record: what this machine knows of the target.
  /// - Throws: `PublishFailure` with what differs and how to mend it.
  func check(shop: String, record: EditionStore.Record) throws(PublishFailure) {
    if let obstacle {
      throw PublishFailure(
        "publish.foreign",
        "\"\(obstacle)\" at the target is nothing that regulars put there",
        hint: "move it away, or name another folder"
      )
    }
    guard !isEmpty else { return }
    guard manifest != nil || pending != nil else {
      throw PublishFailure(
        "publish.foreign",
        "the target holds \(counted(files.count, "file")) that regulars did not publish: "
          + listed(files.keys),
        hint: "empty it, or name a folder of its own with path or prefix"
      )
    }
    try checkPublisher(shop: shop, record: record)
    try checkFiles()
  }

  private func checkPublisher(
    shop: String,
    record: EditionStore.Record
  ) throws(PublishFailure) {
    let known = [record.last, record.pending].compactMap { $0?.edition }
    let found = [manifest, pending].compactMap(\.self)
    if found.contains(where: { known.contains($0.edition) }) { return }
    if let other = found.first(where: { $0.shop != shop }) {
      throw PublishFailure(
        "publish.other-shop",
        "the site of another shop stands at the target: \"\(other.shop)\"",
        hint: "name another folder or branch; if the shop was renamed, empty the target first"
      )
    }
    if let last = record.last, let manifest {
      throw PublishFailure(
        "publish.diverged",
        "edition \(manifest.edition) stands at the target, and this machine last published "
          + last.edition,
        hint: "if that came from another machine of yours, remove the target's record in "
          + "private/published/targets and publish again"
      )
    }
  }

  /// Fails where single files are not those of the manifest.
  private func checkFiles() throws(PublishFailure) {
    let listed = manifest?.byPath ?? [:]
    let begun = pending?.byPath ?? [:]
    var changed: [String] = []
    var added: [String] = []
    var gone: [String] = []
    for (path, file) in files {
      // What a broken publish was about to write or remove may look like anything.
      if !file.isStrange, let next = begun[path], next.sha256 != listed[path]?.sha256 { continue }
      guard let known = listed[path] else {
        added.append(path)
        continue
      }
      let isSame = file.bytes == known.bytes && (file.md5 ?? known.md5) == known.md5
      if file.isStrange || !isSame { changed.append(path) }
    }
    for path in listed.keys where files[path] == nil {
      if let next = begun[path], next.sha256 != listed[path]?.sha256 { continue }
      gone.append(path)
    }
    guard !(changed.isEmpty && added.isEmpty && gone.isEmpty) else { return }
    throw foreignChange(changed, added, gone)
  }

  private func foreignChange(
    _ changed: [String],
    _ added: [String],
    _ gone: [String]
  ) -> PublishFailure {
    let parts = [(changed, "changed"), (added, "added"), (gone, "removed")]
    let words = parts.filter { !$0.0.isEmpty }.map { "\($0.0.count) \($0.1): \(listed($0.0))" }
    return PublishFailure(
      "publish.changed-target",
      "the target is not what was published last; " + words.joined(separator: "; "),
      hint: "undo that change at the target, or empty it, then publish again"
    )
  }
}
