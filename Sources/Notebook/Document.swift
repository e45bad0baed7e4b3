package import Diagnostics
package import Markup

/// A Markdown document of the content folder, read once: everything but the live numbers, charts,
/// tables and link addresses is already HTML.
package struct Document: Sendable, Hashable {
  /// A heading of the text, for the table of contents.
  package struct Heading: Sendable, Hashable {
    /// 2…6.
    package var level: Int
    /// The fragment of its address: letters and digits of any script, joined by hyphens, unique.
    package var id: String
    /// The words without markup; a live number stands as its name.
    package var title: String
  }

  /// A measure named in the text: `{{ repeat.within.90 }}`.
  package struct LiveNumber: Sendable, Hashable {
    package var name: String
    package var location: SourceLocation
  }

  /// A chart or table drawn in the text by a fenced block: ```` ```chart repeat.within ````.
  package struct LiveBlock: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case chart, table }

    package var kind: Kind
    package var name: String
    package var location: SourceLocation
    /// The author's caption, if there is one.
    package var caption: String?
    /// How many of the newest rows to show, if the author says.
    package var rows: Int?
  }

  package struct Link: Sendable, Hashable {
    package var target: LinkTarget
    package var location: SourceLocation
  }

  /// A part of the page in the making.
  enum Piece: Sendable, Hashable {
    case markup(String)
    case number(Int)
    case block(Int)
    /// `<a …>`; the title is escaped when it is written.
    case linkStart(Int, title: String)
    case linkEnd(Int)
    case picture(Int, alternative: String, title: String)
  }

  /// What the live parts of a document become; each closure gives HTML or a relative address.
  package struct Values {
    package var number: (LiveNumber) -> HTML
    package var block: (LiveBlock) -> HTML
    /// The address of a document, page or picture from the page that is written; `nil` writes the
    /// words without a link.
    package var address: (LinkTarget) -> String?

    package init(
      number: @escaping (LiveNumber) -> HTML,
      block: @escaping (LiveBlock) -> HTML,
      address: @escaping (LinkTarget) -> String?
    ) {
      self.number = number
      self.block = block
      self.address = address
    }
  }

  /// Path in the content folder.
  package let file: String
  /// What stands in the file before the text.
  let frontMatter: [UInt8]
  package let headings: [Heading]
  package let numbers: [LiveNumber]
  package let blocks: [LiveBlock]
  package let links: [Link]
  let pieces: [Piece]

  /// Whether the text is empty.
  package var isEmpty: Bool { pieces.isEmpty }

  /// The document as HTML: headings from `h2`, no script, no style, no attribute from the author
  /// but titles, alternatives and checked addresses.
  ///
  /// - Complexity: O(length of the text).
  package func html(_ values: Values) -> HTML {
    var page = HTML()
    for piece in pieces {
      switch piece {
      case .markup(let markup): page += HTML(trusting: markup)
      case .number(let index): page += values.number(numbers[index])
      case .block(let index): page += values.block(blocks[index])
      case .linkStart(let index, let title): page += linkStart(links[index], title, values)
      case .linkEnd(let index):
        if address(of: links[index].target, values) != nil { page += "</a>" }
      case .picture(let index, let alternative, let title):
        page += picture(links[index], alternative, title, values)
      }
    }
    return page
  }

  private func address(of target: LinkTarget, _ values: Values) -> String? {
    switch target {
    case .external(let address): LinkTarget.encoded(address)
    case .heading(let id): LinkTarget.encoded("#\(id)")
    case .document, .page, .picture: values.address(target)
    }
  }

  private func linkStart(_ link: Link, _ title: String, _ values: Values) -> HTML {
    guard let address = address(of: link.target, values) else { return HTML() }
    let titleAttribute: HTML? = title.isEmpty ? nil : " title=\"\(title)\""
    if case .external = link.target {
      return "<a href=\"\(address)\" rel=\"noopener\"\(titleAttribute)>"
    }
    return "<a href=\"\(address)\"\(titleAttribute)>"
  }

  private func picture(
    _ link: Link,
    _ alternative: String,
    _ title: String,
    _ values: Values
  ) -> HTML {
    guard let address = address(of: link.target, values) else { return HTML(text: alternative) }
    let titleAttribute: HTML? = title.isEmpty ? nil : " title=\"\(title)\""
    return "<img src=\"\(address)\" alt=\"\(alternative)\" loading=\"lazy\"\(titleAttribute)>"
  }
}
