import CCommonMark

/// One step of a walk through a Markdown document: the flat form in which the tree leaves the C
/// library, so that everything after it is a loop over values and never recursion.
struct MarkdownEvent: Sendable, Equatable {
  enum Node: Sendable, Equatable {
    case document
    case quote
    case list(isOrdered: Bool, start: Int, isTight: Bool)
    case item
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    case paragraph
    case heading(level: Int)
    case rule
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case htmlInline(String)
    case emphasis
    case strong
    case link(url: String, title: String)
    case image(url: String, title: String)
    case other

    /// Whether the library reports it twice, before and after what it holds.
    var isContainer: Bool {
      switch self {
      case .document, .quote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link, .image:
        true
      default: false
      }
    }
  }

  var node: Node
  /// False when the walk leaves the node.
  var isEntering: Bool
  /// Lines of the text that was parsed, from 1; 0 where the library does not say.
  var firstLine: Int
  var lastLine: Int
  /// First column in bytes, from 1.
  var column: Int

  /// Whether the library makes one text of a line within a paragraph: no sign in it begins emphasis,
  /// code, a link, an entity, HTML or an escape.
  static func isPlain(_ line: String) -> Bool {
    line.utf8.allSatisfy { byte in
      switch byte {
      case 0x20: true
      case ...0x20, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
        UInt8(ascii: "!"):
        false
      default: true
      }
    }
  }

  /// The document of a Markdown text.
  static func all(of text: String) -> [MarkdownEvent] {
    var copy = text
    return copy.withUTF8 { unsafe all(of: $0) }
  }

  /// The document of a Markdown text in UTF-8.
  static func all(of text: [UInt8]) -> [MarkdownEvent] {
    unsafe text.withUnsafeBufferPointer { unsafe all(of: $0) }
  }

  private static func all(of text: UnsafeBufferPointer<UInt8>) -> [MarkdownEvent] {
    unsafe text.withMemoryRebound(to: CChar.self) { characters in
      unsafe walk(
        cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
      )
    }
  }

  private static func walk(_ root: OpaquePointer?) -> [MarkdownEvent] {
    guard let root = unsafe root, let iterator = unsafe cmark_iter_new(root) else { return [] }
    defer {
      unsafe cmark_iter_free(iterator)
      unsafe cmark_node_free(root)
    }
    var events: [MarkdownEvent] = []
    while true {
      let step = unsafe cmark_iter_next(iterator)
      if step == CMARK_EVENT_DONE { return events }
      guard let node = unsafe cmark_iter_get_node(iterator) else { continue }
      events.append(unsafe MarkdownEvent(node, isEntering: step == CMARK_EVENT_ENTER))
    }
  }

  fileprivate static func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}

extension MarkdownEvent {
  /// A text of its own, without a place.
  init(text: String) {
    self.init(node: .text(text), isEntering: true, firstLine: 0, lastLine: 0, column: 0)
  }

  private init(_ node: OpaquePointer, isEntering: Bool) {
    self.init(
      node: unsafe Node(node, needsContent: isEntering),
      isEntering: isEntering,
      firstLine: unsafe Int(cmark_node_get_start_line(node)),
      lastLine: unsafe Int(cmark_node_get_end_line(node)),
      column: unsafe Int(cmark_node_get_start_column(node))
    )
  }
}

extension MarkdownEvent.Node {
  fileprivate init(_ node: OpaquePointer, needsContent: Bool) {
    let type = unsafe cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_DOCUMENT: self = .document
    case CMARK_NODE_BLOCK_QUOTE: self = .quote
    case CMARK_NODE_LIST:
      self = unsafe .list(
        isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        start: Int(cmark_node_get_list_start(node)),
        isTight: cmark_node_get_list_tight(node) != 0
      )
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = unsafe .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: self = .rule
    case CMARK_NODE_SOFTBREAK: self = .softBreak
    case CMARK_NODE_LINEBREAK: self = .lineBreak
    case CMARK_NODE_EMPH: self = .emphasis
    case CMARK_NODE_STRONG: self = .strong
    default: self = unsafe MarkdownEvent.Node(holdingText: node, type, needsContent: needsContent)
    }
  }

  private init(holdingText node: OpaquePointer, _ type: cmark_node_type, needsContent: Bool) {
    // Content is copied once, when the node is entered.
    let text = unsafe needsContent ? MarkdownEvent.string(cmark_node_get_literal(node)) : ""
    let isLink = type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE
    let url = unsafe needsContent && isLink ? MarkdownEvent.string(cmark_node_get_url(node)) : ""
    let title =
      unsafe needsContent && isLink ? MarkdownEvent.string(cmark_node_get_title(node)) : ""
    switch type {
    case CMARK_NODE_CODE_BLOCK:
      self = unsafe .codeBlock(
        info: MarkdownEvent.string(cmark_node_get_fence_info(node)),
        text: text
      )
    case CMARK_NODE_HTML_BLOCK: self = .htmlBlock(text)
    case CMARK_NODE_TEXT: self = .text(text)
    case CMARK_NODE_CODE: self = .code(text)
    case CMARK_NODE_HTML_INLINE: self = .htmlInline(text)
    case CMARK_NODE_LINK: self = .link(url: url, title: title)
    case CMARK_NODE_IMAGE: self = .image(url: url, title: title)
    default: self = .other
    }
  }
}
