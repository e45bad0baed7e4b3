/// Pairs the `~~` of a document, which the Markdown library leaves in the text.
enum Strikethrough {
  /// For each text event, how many of its `~~` open or close a strike: an odd one out among the
  /// texts of one parent stays text.
  static func toggles(in events: [MarkdownEvent]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    guard events.contains(where: \.holdsTilde) else { return result }
    var open: [[(event: Int, count: Int)]] = [[]]
    for (index, event) in events.enumerated() {
      if case .text(let text) = event.node {
        let count = pieces(text[...]).count - 1
        if count > 0 { open[open.count - 1].append((index, count)) }
      } else if event.node.isContainer {
        if event.isEntering {
          open.append([])
        } else if open.count > 1 {
          settle(open.removeLast(), &result)
        }
      }
    }
    for found in open { settle(found, &result) }
    return result
  }

  /// The text cut at its first `toggles` marks; later ones stay in the last part.
  static func split(_ text: Substring, toggles: Int) -> [Substring] {
    let parts = pieces(text)
    guard parts.count > toggles + 1, let last = parts.last else { return parts }
    let tail = text[parts[toggles].startIndex..<last.endIndex]
    return parts[..<toggles] + [tail]
  }

  private static func settle(_ found: [(event: Int, count: Int)], _ result: inout [Int: Int]) {
    var left = found.reduce(0) { $0 + $1.count } / 2 * 2
    for item in found where left > 0 {
      result[item.event] = min(left, item.count)
      left -= min(left, item.count)
    }
  }

  /// The parts between the runs of exactly two tildes.
  private static func pieces(_ text: Substring) -> [Substring] {
    guard text.utf8.contains(UInt8(ascii: "~")) else { return [text] }
    let view = text.utf8
    var parts: [Substring] = []
    var start = view.startIndex
    var index = view.startIndex
    while index < view.endIndex {
      guard view[index] == UInt8(ascii: "~") else {
        index = view.index(after: index)
        continue
      }
      var end = index
      var length = 0
      while end < view.endIndex, view[end] == UInt8(ascii: "~") {
        end = view.index(after: end)
        length += 1
      }
      if length == 2 {
        parts.append(text[start..<index])
        start = end
      }
      index = end
    }
    return parts + [text[start...]]
  }
}

extension MarkdownEvent {
  fileprivate var holdsTilde: Bool {
    guard case .text(let text) = node else { return false }
    return text.utf8.contains(UInt8(ascii: "~"))
  }
}
