import Commerce
import Diagnostics

/// The currency that amounts are read in while it is not yet certain.
struct ShopMoney: Equatable {
  var currency: Currency
  var source: Provenance
}

/// Reads one file after another.
struct FileReader {
  let options: ImportOptions
  let zone: ZoneRules
  let progress: (@Sendable (ImportProgress) -> Void)?
  /// Only one file is read: its orders can be settled on the way if their ids rise or fall.
  let isAlone: Bool
  let words: FileWords
  var workers: [WorkerState]
  var collected = Stitching.Collected()
  /// By file.
  private(set) var rules: [OrderRules] = []
  /// What the first file seems to be in, until all have been read.
  private(set) var money: ShopMoney?
  var findings = Findings()
  private(set) var rowsRead = 0
  /// Encodings that are known from an earlier reading.
  var encodings: [OrderSource: EncodingGuess] = [:]
  /// Files that were taken for UTF-8 by what was looked at, and are not.
  private(set) var mistaken: [OrderSource: EncodingGuess] = [:]
  /// Files whose totals are those of lines, and the orders that showed it in an earlier reading.
  var totalsOfLines: [OrderSource: Int] = [:]
  /// What came through pipes, which give it only once.
  var piped: [OrderSource: FileBytes] = [:]

  init(
    _ options: ImportOptions,
    _ zone: ZoneRules,
    _ money: ShopMoney?,
    isAlone: Bool,
    _ progress: (@Sendable (ImportProgress) -> Void)?
  ) {
    self.options = options
    self.zone = zone
    self.money = money
    self.isAlone = isAlone
    self.progress = progress
    words = FileWords(wanted: options.wanted)
    workers = []
    workers = freshWorkers
  }

  private var freshWorkers: [WorkerState] {
    (0..<max(1, min(options.threads, 64))).map {
      WorkerState(words: WorkerWords(words, store: $0))
    }
  }

  /// Reads the texts of a file; none and findings if it holds no orders.
  mutating func read(_ source: OrderSource, index: Int) throws -> [ReadFile] {
    var files: [ReadFile] = []
    var headless: [String] = []
    let texts = try open(source)
    for opened in texts {
      let isAlone = isAlone && texts.count == 1
      if let dialect = opened.dialect(options) {
        let file = read(opened, dialect, index: index + files.count, isAlone: isAlone)
        if let file { files.append(file) }
      } else {
        headless.append(opened.source.name)
      }
      if opened.bytes.hasChanged { findings.add(.changed(source.name)) }
    }
    // Beside a member that has a header, a text without one is a remark on it.
    for name in headless { findings.add(files.isEmpty ? .noHeader(name) : .strayMember(name)) }
    return files
  }

  private mutating func read(
    _ opened: OpenedText,
    _ dialect: Dialect,
    index: Int,
    isAlone: Bool
  ) -> ReadFile? {
    let (source, text, guess, size) = (opened.source, opened.bytes, opened.guess, opened.size)
    let mark = opened.mark
    var recognised: ReadFile?
    text.withBytes { bytes in
      let body = bytes.extracting(mark..<bytes.count)
      recognised = recognise(source, dialect, guess, size, index, body)
    }
    guard var file = recognised else { return nil }
    file.origin = opened.origin
    file.reader.mayLackItems = opened.origin.hasItemLists
    let body = mark + dialect.bodyStart..<text.count
    let sample = chooseForms(text, body, &file)
    let rules = makeRules(file, index, sample)
    if rules.money.decimals == 0, options.decimal == nil { file.reader.numbers.takeWholeAmounts() }
    if isAlone {
      // A little more than there should be: growing would need twice the memory.
      collected.lines.lines.reserveCapacity(body.count / sample.recordSize / 32 * 33)
    } else {
      collected.reserve(body.count / sample.recordSize / 32 * 33, like: sample)
    }
    scan(text, body, rules, isSteady: isAlone && sample.isSteady, isAlone, &file)
    self.rules.append(rules)
    takeRejects(text, mark, &file)
    mistaken[source] = secondGuess(opened, file)
    if file.grain == .lineFirst { file.text = text }
    rowsRead += file.account.rows
    return file
  }

  /// What the first records show.
  struct Sample {
    var currencies: [[UInt8]: Int] = [:]
    var isSteady = false
    /// Bytes of a record.
    var recordSize = 64
    /// How many there are of each for a record.
    var lines = 0.0
    var parts = 0.0
    var special = 0.0
  }

  /// Reads the first records only to see how dates and numbers are written.
  private func chooseForms(_ text: FileBytes, _ body: Range<Int>, _ file: inout ReadFile) -> Sample
  {
    let words = FileWords()
    let trialRules = OrderRules(
      grain: file.grain,
      layout: OrderLayout(file.layout),
      money: MinorUnits(decimals: 2),
      file: 0,
      zeroValueCounts: true,
      currency: nil,
      foreign: -1
    )
    var trial = ChunkReader(
      file.dialect,
      file.reader,
      trialRules,
      words,
      WorkerWords(words, store: 0),
      isSteady: false
    )
    let (chunk, counted) = text.withBytes { bytes in
      trial.read(bytes, from: body.lowerBound, to: body.upperBound, index: 0, limit: 500)
    }
    var whole = file.reader
    whole.append(counted)
    if let better = whole.corrected(options) { file.reader = better }
    var sample = Sample()
    sample.isSteady = whole.course.isSteady
    let rows = max(1, chunk.counts.rows)
    sample.recordSize = max(2, (chunk.end - chunk.start) / rows)
    sample.lines = Double(chunk.lines.count) / Double(rows)
    sample.parts = Double(chunk.parts.count) / Double(rows)
    sample.special = Double(chunk.special.count) / Double(rows)
    for (code, count) in chunk.counts.currencies.enumerated() {
      sample.currencies[words.currencies.bytes(Int32(code))] = count
    }
    return sample
  }

  private mutating func makeRules(_ file: ReadFile, _ index: Int, _ sample: Sample) -> OrderRules {
    let money = self.money ?? presumed(sample, file)
    self.money = money
    let isStated = money.source != .assumed
    let wanted = money.currency.code
    var own = file.layout.currency.flatMap { $0 == wanted ? nil : $0 }
    if money.source == .option, let platform = own {
      // Who says the currency knows better than a platform's custom, and is told of it.
      if sample.currencies.isEmpty {
        findings.add(.otherCurrency(file.source.name, platform, stated: wanted))
      }
      own = nil
    }
    return OrderRules(
      grain: file.grain,
      layout: OrderLayout(file.layout),
      money: MinorUnits(decimals: money.currency.decimals),
      file: index,
      zeroValueCounts: options.zeroValue == .include,
      currency: isStated ? currencyCode(wanted) : nil,
      foreign: isStated ? own.map(currencyCode) ?? -1 : -1,
      mayLackQuantity: file.plan.has(.unitPrice) && !file.plan.has(.quantity)
        && file.plan.has(.orderTotal)
    )
  }

  private func currencyCode(_ name: String) -> Int32 {
    let bytes = Array(name.utf8)
    return words.currencies.code(bytes.span, 0, bytes.count)
  }

  private func presumed(_ sample: Sample, _ file: ReadFile) -> ShopMoney {
    chosenMoney(options, sample.currencies, file.layout.currency.map { [$0: 1] } ?? [:])
  }

  private mutating func scan(
    _ text: FileBytes,
    _ body: Range<Int>,
    _ rules: OrderRules,
    isSteady: Bool,
    _ isAlone: Bool,
    _ file: inout ReadFile
  ) {
    var isSteady = isSteady
    let before = collected.sizes
    let report = progressOf(file.source.name, text.count)
    var starts: [Int]?
    for attempt in 0..<6 {
      let fresh = workers
      file.reader.keepsGroups = !isSteady
      let scan = FileScan(
        text: text,
        body: body,
        dialect: file.dialect,
        reader: file.reader.restarted,
        rules: rules,
        shared: words,
        isSteady: isSteady,
        starts: starts,
        typical: typical(file, rules),
        partSize: options.partSize,
        progress: report
      )
      let result = scan.run(&workers, &collected)
      collected = result.collected
      let better = result.isBroken ? nil : result.reader.corrected(options)
      if !result.isBroken, better == nil || attempt >= 3 {
        if result.hasWrongGuess, starts == nil {
          // Once more, with every part from where it begins.
          starts = result.starts
          collected.cut(to: before)
          workers = fresh
          continue
        }
        take(result, &file)
        return
      }
      if result.isBroken { isSteady = false }
      if let better { file.reader = better }
      collected.cut(to: before)
      if isAlone { workers = freshWorkers }
    }
  }

  private func take(_ result: Stitching, _ file: inout ReadFile) {
    file.reader = result.reader
    file.counts = result.counts
    file.account.rows = result.counts.rows
    file.account.blank = result.counts.blank
    file.account.rejected = result.counts.rejected
    file.places = result.rejects
  }

  /// Amounts of two decimals behind a point, in columns that mean what they mean everywhere.
  private func typical(_ file: ReadFile, _ rules: OrderRules) -> TypicalColumns? {
    let numbers = file.reader.numbers
    guard rules.money.decimals == 2, numbers.unitPrice.decimal == NumberColumn.point,
      numbers.discount.decimal == NumberColumn.point,
      numbers.cost.decimal == NumberColumn.point
    else { return nil }
    return TypicalColumns(file.plan, file.layout, file.grain)
  }

  private func progressOf(_ name: String, _ bytes: Int) -> (@Sendable (Int, Int) -> Void)? {
    guard let progress else { return nil }
    let before = rowsRead
    return { position, rows in
      progress(
        ImportProgress(file: name, bytesRead: position, bytes: bytes, rows: before + rows)
      )
    }
  }

  /// Keeps the rejected rows as they came, and finds their lines.
  private func takeRejects(_ text: FileBytes, _ mark: Int, _ file: inout ReadFile) {
    guard !file.places.isEmpty || !file.reader.statuses.unknown.isEmpty else { return }
    text.withBytes { bytes in
      var lines = LineCounter(file.dialect, mark: mark)
      file.rejects.reserveCapacity(file.places.count)
      for place in file.places { file.rejects.append(makeReject(bytes, file, place, &lines)) }
      file.unknownStatusLines = file.reader.statuses.unknown.map { entry in
        file.origin.row(ofLine: lines.line(of: entry.offset, bytes))
      }
    }
    file.places = []
  }
}

/// The lines of places in a text, quickest in rising order.
struct LineCounter {
  private let endsWithReturn: Bool
  private let mark: Int
  private var position: Int
  private var count = 1

  init(_ dialect: Dialect, mark: Int) {
    endsWithReturn = dialect.endsWithReturn
    self.mark = mark
    position = mark
  }

  mutating func line(of place: Int, _ bytes: Span<UInt8>) -> Int {
    if place < position { (position, count) = (mark, 1) }
    while position < place {
      if isEnd(bytes) { count += 1 }
      position += 1
    }
    return count
  }

  private func isEnd(_ bytes: Span<UInt8>) -> Bool {
    if !endsWithReturn { return bytes[position] == newline }
    if bytes[position] == carriageReturn { return true }
    return bytes[position] == newline && (position == 0 || bytes[position - 1] != carriageReturn)
  }
}

/// A rejected record with the place of its cell, as a person counts.
func makeReject(
  _ bytes: Span<UInt8>,
  _ file: ReadFile,
  _ place: RejectedPlace,
  _ lines: inout LineCounter
) -> RejectedRow {
  let sign = file.dialect.endsWithReturn ? carriageReturn : newline
  var line = lines.line(of: place.start, bytes)
  var lineStart = place.start
  for at in place.start..<min(max(place.start, place.cell), bytes.count) where bytes[at] == sign {
    line += 1
    lineStart = at + 1
  }
  let headers = file.dialect.headers
  let header = headers.indices.contains(Int(place.column)) ? headers[Int(place.column)] : nil
  var end = place.end
  if !file.dialect.endsWithReturn, end > place.start, end < bytes.count, bytes[end] == newline,
    bytes[end - 1] == carriageReturn
  {
    // Both are the line end.
    end -= 1
  }
  end = min(end, place.start + RejectedPlace.longestKept)
  return RejectedRow(
    file: file.source.name,
    line: file.origin.row(ofLine: line),
    column: file.origin.isText
      ? max(place.start, place.cell) - lineStart + 1 : max(1, Int(place.column) + 1),
    reason: place.reason,
    header: place.reason == "columns" ? nil : header,
    record: array(bytes, Cell(start: place.start, end: end)),
    isCutOff: place.isCutOff(bytes, file)
  )
}

extension RowReader {
  /// A reader for going through the file again, if its cells are not written as was assumed.
  func corrected(_ options: ImportOptions) -> RowReader? {
    var better = self
    var isDifferent = false
    if let dates = dates.corrected(isOrderStated: options.dates != nil) {
      isDifferent = true
      better.dates = dates
    }
    if options.decimal == nil, let numbers = numbers.corrected {
      isDifferent = true
      better.numbers = numbers
    }
    return isDifferent ? better.restarted : nil
  }

  /// The same reader before its first row; dates and numbers as they are now assumed.
  var restarted: RowReader {
    var fresh = RowReader(
      headerCount: headerCount,
      headerBytes: headerBytes,
      grain: grain,
      hasLines: hasLines,
      layout: layout,
      hasStatusPrefixes: !layout.statusByPrefix.isEmpty,
      file: file,
      tags: tags,
      columns: columns,
      phones: phones,
      clock: clock,
      dates: dates.restarted,
      numbers: numbers.restarted,
      statuses: statuses.restarted
    )
    fresh.keepsGroups = keepsGroups
    fresh.mayLackItems = mayLackItems
    return fresh
  }
}
