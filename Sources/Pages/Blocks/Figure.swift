package import Charts
package import Markup

/// One chart with everything that lets a reader check it.
package struct Figure: Sendable {
  /// The drawing twice: scaling one would shrink its text.
  package struct Picture: Sendable, Hashable {
    /// For columns under 600 px.
    package var narrow: HTML
    package var wide: HTML
    /// Where the values of the figure's table are to be read in each form; empty where the table
    /// has others.
    package var narrowReadings = Readings()
    package var wideReadings = Readings()

    package init(narrow: HTML, wide: HTML) {
      self.narrow = narrow
      self.wide = wide
    }
  }

  /// How much of the page's width the figure takes.
  package enum Width: Sendable, Hashable {
    /// The text column.
    case text
    /// All columns.
    case full
    /// Half of the page; two stand beside each other on wide screens.
    case half
  }

  /// The anchor, unique on its page.
  package var id: String
  /// What the chart shows, as a sentence.
  package var finding: String
  /// Measure, unit, group, period.
  package var subline: String
  package var picture: Picture?
  /// What stands where a chart cannot be drawn, and why.
  package var missing: String?
  /// n, as-of day, definitions.
  package var foot: HTML
  package var table: DataTable?
  /// The table is shown without opening it.
  package var isTableOpen: Bool
  /// CSV and JSON of the same numbers.
  package var downloads: [Link]
  package var width: Width
  /// Flags ①②③ on the time axis, listed below.
  package var flags: [String]
  /// Grey as a whole: something that was seen and proves nothing.
  package var isMuted: Bool

  package init(
    id: String,
    finding: String,
    subline: String,
    picture: Picture?,
    missing: String? = nil,
    foot: HTML = HTML(),
    table: DataTable?,
    isTableOpen: Bool = false,
    downloads: [Link] = [],
    width: Width = .text,
    flags: [String] = [],
    isMuted: Bool = false
  ) {
    self.id = id
    self.finding = finding
    self.subline = subline
    self.picture = picture
    self.missing = missing
    self.foot = foot
    self.table = table
    self.isTableOpen = isTableOpen
    self.downloads = downloads
    self.width = width
    self.flags = flags
    self.isMuted = isMuted
  }
}
