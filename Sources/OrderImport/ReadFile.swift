import Commerce
import Diagnostics

/// One file once it has been read: what was recognised, and its rows' account so far.
struct ReadFile {
  let source: OrderSource
  let layout: Layout
  let layoutSure: Double
  let grain: Layout.Grain
  let encoding: EncodingGuess
  let dialect: Dialect
  let plan: ColumnPlan
  let byteCount: Int
  /// Which row of a table the lines stand for, where the text was made from one.
  var origin = Origin.lines
  var account: FileAccount
  var reader: RowReader
  var counts = RowCounts()
  /// Kept while rows can still be rejected for what their order lacks.
  var text: FileBytes?
  var places: [RejectedPlace] = []
  var rejects: [RejectedRow] = []
  /// Of the status words that say nothing known.
  var unknownStatusLines: [Int] = []
}
