import Diagnostics

extension DocumentReader {
  mutating func startLink(_ url: String, _ title: String, _ event: MarkdownEvent) {
    guard pictureDepth == 0 else { return openLinks.append(nil) }
    let place = location(ofAddress: url, event)
    let index = addLink(LinkTarget.link(checkedAddress(url, place), from: file), at: place)
    openLinks.append(index)
    guard let index else { return }
    flush()
    pieces.append(.linkStart(index, title: live.restored(title)))
  }

  mutating func endLink() {
    guard let last = openLinks.popLast(), let index = last else { return }
    flush()
    pieces.append(.linkEnd(index))
  }

  mutating func startPicture(_ url: String, _ title: String, _ event: MarkdownEvent) {
    pictureDepth += 1
    guard pictureDepth == 1 else { return }
    let place = location(ofAddress: url, event)
    let target = LinkTarget.picture(checkedAddress(url, place), from: file)
    pictureLink = (addLink(target, at: place), live.restored(title))
    alternative = ""
  }

  mutating func endPicture() {
    pictureDepth -= 1
    guard pictureDepth == 0 else { return }
    guard let index = pictureLink.index else { return writePlain(alternative) }
    flush()
    pieces.append(.picture(index, alternative: alternative, title: pictureLink.title))
  }

  private mutating func checkedAddress(_ url: String, _ place: SourceLocation) -> String {
    if url.unicodeScalars.contains(where: { live.markIndex($0) != nil }) {
      findings.add(.misplacedNumber(at: place, "the address of a link"))
    }
    return live.restored(url)
  }

  private mutating func addLink(
    _ target: Result<LinkTarget, LinkTarget.Fault>,
    at place: SourceLocation
  ) -> Int? {
    switch target {
    case .success(let target):
      links.append(Document.Link(target: target, location: place))
      return links.count - 1
    case .failure(let fault):
      findings.add(.refusedLink(at: place, fault))
      return nil
    }
  }
}
