import Commerce
import Notebook
import OrderImport
import Pages

/// What the last reading of a shop took long to make, for the next one: a preview reads again at
/// every change, and most changes are of a note.
///
/// Each value is kept under everything that it was made from, and used where that is the same.
/// A class, since a reading takes from it and leaves in it; one thread at a time.
final class ShopMemory {
  /// What orders and tables are read from: their files as they stood, and the settings.
  struct Reading: Hashable {
    private let settings: [UInt8]
    private let overrides: [String]
    private let orders: [FileStamp]
    private let tables: [FileStamp]
    private let tableNames: [TableSource]

    init(
      _ files: ShopFiles,
      _ options: ImportOptions,
      _ sources: [OrderSource],
      overrides: [String]
    ) {
      settings = files.folder.settings?.bytes ?? []
      self.overrides = overrides
      orders = sources.map { FileStamp($0.path, named: $0.name) }
      tables = options.tables.map { FileStamp($0.source.path, named: $0.source.name) }
      tableNames = options.tables
    }
  }

  /// What numbers are made from: the orders, the day, and the notes that say numbers themselves.
  ///
  /// A playbook says nothing but how long it is watched and whom it leaves alone; notes of the other
  /// kinds that are left out here say words.
  struct Counting: Hashable {
    private struct Trial: Hashable {
      var playbook: String
      var window: Int?
      var holdout: Double?
    }

    private let reading: Reading
    private let day: Day
    private let trials: [Trial]
    private let names: [String]
    private let notes: [[UInt8]]

    init(_ reading: Reading, _ files: ShopFiles, asOf day: Day) {
      self.reading = reading
      self.day = day
      trials = files.notebook.playbooks.map {
        Trial(playbook: $0.slug, window: $0.success?.window, holdout: $0.holdout)
      }
      let wordless: [NoteKind] = [.playbooks, .news, .care, .service]
      let counted = files.folder.notes.filter { note in
        !wordless.contains { note.name.hasPrefix($0.rawValue + "/") }
      }
      names = counted.map(\.name)
      notes = counted.map(\.bytes)
    }
  }

  private var orders: (of: Reading, value: ImportResult)?
  private var counted: (of: Counting, value: CountedEdition)?
  private var issue: (of: Edition, value: Edition)?
  /// What has changed since a build whose site stands.
  let changed: ChangedTexts?

  init(changed: ChangedTexts? = nil) { self.changed = changed }

  func orders(
    _ reading: Reading,
    _ read: () throws(JobFailure) -> ImportResult
  ) throws(JobFailure) -> ImportResult {
    if let orders, orders.of == reading { return orders.value }
    let value = try read()
    orders = (reading, value)
    return value
  }

  func counted(
    _ counting: Counting,
    _ count: () throws(JobFailure) -> CountedEdition
  ) throws(JobFailure) -> CountedEdition {
    if let counted, counted.of == counting { return counted.value }
    let value = try count()
    counted = (counting, value)
    return value
  }

  /// An edition as it is read back once it was published.
  func published(
    _ edition: Edition,
    _ publish: () throws(JobFailure) -> Edition
  ) throws(JobFailure) -> Edition {
    if let issue, issue.of == edition { return issue.value }
    let value = try publish()
    issue = (edition, value)
    return value
  }
}
