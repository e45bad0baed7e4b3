import Markup
package import Retention
import Wording

/// Numbers in rows: the same as in the chart beside it, in the same order.
package struct DataTable: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    package var title: String
    /// Numbers stand right, words left.
    package var isNumber: Bool
    /// Words that stay on one line: a day, a mark with its word.
    package var isBrief: Bool
    /// Percent of the table's width, where all columns are settled before their words are known.
    package var share: Int?

    package init(
      _ title: String,
      isNumber: Bool = true,
      isBrief: Bool = false,
      share: Int? = nil
    ) {
      self.title = title
      self.isNumber = isNumber && !isBrief
      self.isBrief = isBrief
      self.share = share
    }
  }

  package struct Cell: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case value
      /// The period is not over: hatched, with its word.
      case open
      /// Kept back: a dash, with the word for readers aloud.
      case hidden
    }

    package var text: String
    /// Below the value in muted type, such as "331 of 1,204".
    package var detail: String?
    package var href: String?
    package var kind: Kind
    /// 1…7 of the heat scale, for tables that are also the picture.
    package var heat: Int?
    /// In grey: what the table is not about.
    package var isQuiet: Bool

    package init(
      _ text: String,
      detail: String? = nil,
      href: String? = nil,
      kind: Kind = .value,
      heat: Int? = nil,
      isQuiet: Bool = false
    ) {
      self.text = text
      self.detail = detail
      self.href = href
      self.kind = kind
      self.heat = heat
      self.isQuiet = isQuiet
    }
  }

  package struct Row: Sendable, Hashable {
    package var head: Cell
    package var cells: [Cell]
    /// A total or the shop as a whole.
    package var isTotal: Bool
    /// What links to the row name.
    package var anchor: String?

    package init(
      _ head: Cell,
      _ cells: [Cell],
      isTotal: Bool = false,
      anchor: String? = nil
    ) {
      self.head = head
      self.cells = cells
      self.isTotal = isTotal
      self.anchor = anchor
    }
  }

  /// The question that the table answers.
  package var caption: String
  /// The heading of the first column, which names the rows.
  package var rowTitle: String
  package var columns: [Column]
  package var rows: [Row]
  /// "{n} more in the CSV", where rows are left out.
  package var more: String?
  /// Rows and columns have the same names: heads stand close, so that a phone shows most of it.
  package var isMatrix: Bool

  package init(
    caption: String,
    rowTitle: String,
    columns: [Column],
    rows: [Row],
    more: String? = nil,
    isMatrix: Bool = false
  ) {
    self.caption = caption
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows
    self.more = more
    self.isMatrix = isMatrix
  }
}

extension DataTable.Cell {
  /// The cell of a value that is missing: hatched where its time is not over, else a dash.
  package init(_ missing: Missing, in voice: Voice) {
    self.init(voice.word(for: missing), kind: missing == .incomplete ? .open : .hidden)
  }

  /// A count, or the word for why it is missing.
  package init(_ cell: Retention.Cell<Int>, in voice: Voice) {
    if let value = cell.shown {
      self.init(voice.numbers.exact(value))
    } else {
      self.init(cell.hidden ?? .noData, in: voice)
    }
  }

  /// A share with its two counts below it, or the word for why it is missing.
  package init(_ rate: Rate, in voice: Voice) {
    if let text = voice.numbers.rate(rate) {
      let whole = voice.numbers.exact(rate.whole)
      let part = voice.numbers.exact(rate.part)
      self.init(text.value, detail: voice.phrases.states.partOf(part, whole))
    } else {
      self.init(rate.hidden ?? .noData, in: voice)
    }
  }
}
