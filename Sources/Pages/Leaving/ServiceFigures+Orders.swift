import Charts
import Commerce
import Markup
import Retention
import Wording

/// What became of orders: faults, refunds, complaints, ratings.
extension ServiceFigures {
  private var share: @Sendable (Double) -> String {
    let numbers = voice.numbers
    return { numbers.percent($0, digits: 1) }
  }

  var quarters: Figure? {
    let words = phrases.quarters
    var rows: [DataTable.Row] = []
    if service.qualityOK.value != nil { rows.append(quality) }
    func add(_ name: String, _ quarters: ServiceMeasures.Quarters) {
      guard quarters.now.value != nil else { return }
      let difference = quarters.difference
      rows.append(
        DataTable.Row(
          DataTable.Cell(name),
          [
            DataTable.Cell(quarters.now, in: voice), interval(quarters.now),
            DataTable.Cell(quarters.before, in: voice),
            points(difference),
          ]
        )
      )
    }
    add(words.refunds, service.refunds.rate)
    if service.refunds.value.value != nil {
      rows.append(single(words.refundValue, cell(service.refunds.value)))
    }
    if service.complaints.rate.value != nil { rows.append(complaints) }
    add(words.followUp, service.followUp)
    add(words.low, service.ratings.low)
    if service.ratings.coverage.value != nil {
      rows.append(
        DataTable.Row(
          DataTable.Cell(words.coverage),
          [
            DataTable.Cell(service.ratings.coverage, in: voice),
            interval(service.ratings.coverage), DataTable.Cell(""), DataTable.Cell(""),
          ]
        )
      )
    }
    guard !rows.isEmpty else { return nil }
    let finding = voice.numbers.rate(service.qualityOK).map { words.finding($0.value) }
    return Figure(
      id: "orders",
      finding: finding ?? words.findingNone,
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "service.qualityOK"),
      table: DataTable(
        caption: words.findingNone,
        rowTitle: words.rowTitle,
        columns: [words.now, voice.phrases.states.interval, words.before, words.difference].map {
          DataTable.Column($0)
        },
        rows: rows
      ),
      isTableOpen: true,
      downloads: context.downloads("service-orders"),
      width: .full
    )
  }

  private var quality: DataTable.Row {
    let words = phrases.quarters
    let verdict =
      switch service.qualityVerdict {
      case .met: words.met
      case .missed: words.missed
      case .cannotTell: words.cannotTell
      }
    let isShown = service.qualityOK.shown != nil
    return DataTable.Row(
      DataTable.Cell(words.quality, detail: isShown ? verdict : nil),
      [
        DataTable.Cell(service.qualityOK, in: voice), interval(service.qualityOK),
        DataTable.Cell(""), DataTable.Cell(""),
      ]
    )
  }

  /// Complaints per 100 orders: tickets can be more than orders, so it is no share.
  private var complaints: DataTable.Row {
    let numbers = voice.numbers
    func cell(_ estimate: Estimate) -> DataTable.Cell {
      estimate.shown.map { DataTable.Cell(numbers.decimal($0 * 100, digits: 1)) }
        ?? DataTable.Cell(estimate.hidden ?? .noData, in: voice)
    }
    let rate = service.complaints.rate
    var range = DataTable.Cell("")
    if rate.shown != nil, let low = rate.low, let high = rate.high {
      range = DataTable.Cell(numbers.range(low * 100, high * 100, digits: 1))
    }
    return DataTable.Row(
      DataTable.Cell(phrases.quarters.complaints),
      [cell(rate), range, cell(service.complaintsBefore.rate), DataTable.Cell("")]
    )
  }

  private func single(_ name: String, _ cell: DataTable.Cell) -> DataTable.Row {
    DataTable.Row(
      DataTable.Cell(name),
      [cell, DataTable.Cell(""), DataTable.Cell(""), DataTable.Cell("")]
    )
  }

  private func cell(_ cell: Cell<Double>) -> DataTable.Cell {
    cell.shown.map { DataTable.Cell(share($0)) }
      ?? DataTable.Cell(cell.hidden ?? .noData, in: voice)
  }

  private func points(_ estimate: Estimate) -> DataTable.Cell {
    guard let value = estimate.shown, let low = estimate.low, let high = estimate.high else {
      return DataTable.Cell("")
    }
    let digits = voice.numbers.digits(halfWidth: (high - low) * 50, most: 1)
    return DataTable.Cell(
      voice.phrases.states.points(voice.numbers.change(value * 100, digits: digits)),
      detail: voice.numbers.changeRange(low * 100, high * 100, digits: digits)
    )
  }

  // Refunds.

  var reasons: Figure? {
    let words = phrases.reasons
    guard !service.refunds.reasons.isEmpty else { return nil }
    func name(_ reason: RefundReason) -> String {
      words.reasons[RefundReason.allCases.firstIndex(of: reason) ?? 5]
    }
    let found = service.refunds.reasons.sorted {
      ($0.orders.shown ?? 0) > ($1.orders.shown ?? 0)
    }
    let rows = found.map { cause in
      BarRows.Row(
        label: name(cause.reason),
        value: cause.orders.shown,
        text: cause.orders.shown.map(share)
          ?? voice.word(for: cause.orders.hidden ?? .noData)
      )
    }
    let top = found.first { ($0.orders.shown ?? 0) > 0 }
    let finding =
      top.map { words.finding(name($0.reason), share($0.orders.shown ?? 0)) } ?? words.findingNone
    return Figure(
      id: "reasons",
      finding: finding,
      subline: words.subline,
      picture: top == nil
        ? nil
        : Figure.Picture(
          BarRows(rows: rows),
          ChartWords(
            id: "chart-reasons",
            title: finding,
            description: words.description(String(rows.count), rows.first?.text ?? "–")
          )
        ),
      foot: context.foot(nil, "service.refunds"),
      table: DataTable(
        caption: words.findingNone,
        rowTitle: words.rowTitle,
        columns: [words.orders, voice.phrases.states.interval, words.value].map {
          DataTable.Column($0)
        },
        rows: found.map {
          DataTable.Row(
            DataTable.Cell(name($0.reason)),
            [DataTable.Cell($0.orders, in: voice), interval($0.orders), cell($0.value)]
          )
        }
      ),
      downloads: context.downloads("service-refunds"),
      width: .full
    )
  }

  // Ratings.

  var ratings: Figure? {
    let words = phrases.ratings
    let ratings = service.ratings
    guard ratings.coverage.value != nil, !ratings.counts.isEmpty else { return nil }
    let coverage = ratings.coverage.shown.map(share) ?? "–"
    // Of the orders that the bars count; the rate of the newest 13 weeks stands in the table above.
    let counts = ratings.counts.compactMap(\.shown)
    let rated = counts.reduce(0, +)
    let low =
      counts.count == ratings.counts.count && counts.count > 1 && rated > 0
      ? share(Double(counts[0] + counts[1]) / Double(rated))
      : ratings.low.now.shown.map(share) ?? "–"
    let finding = words.finding(coverage, low)
    let rows = ratings.counts.enumerated().reversed().map { index, count in
      BarRows.Row(
        label: words.star(String(index + 1)),
        value: count.shown.map(Double.init),
        text: count.shown.map(voice.numbers.exact) ?? voice.word(for: count.hidden ?? .noData)
      )
    }
    let hasPicture = ratings.counts.contains { ($0.shown ?? 0) > 0 }
    return Figure(
      id: "ratings",
      finding: finding,
      subline: words.subline,
      picture: hasPicture
        ? Figure.Picture(
          BarRows(rows: rows),
          ChartWords(
            id: "chart-ratings",
            title: finding,
            description: words.description(String(rows.count), coverage)
          )
        ) : nil,
      foot: context.foot(nil, "service.ratings"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.rowTitle,
        columns: [DataTable.Column(words.orders)],
        rows: ratings.counts.enumerated().reversed().map { index, count in
          DataTable.Row(
            DataTable.Cell(words.star(String(index + 1))),
            [DataTable.Cell(count, in: voice)]
          )
        }
      ),
      downloads: context.downloads("service-ratings"),
      width: .full
    )
  }

  var ratingReturn: Figure? {
    let words = phrases.ratings
    let found = service.ratingReturn
    guard found.low.value != nil || found.high.value != nil else { return nil }
    let named = [(words.low, found.low), (words.high, found.high)]
    let rows = named.map { dot($0.0, $0.1) }
    let isShown = found.low.shown != nil && found.high.shown != nil
    var finding = words.returnFindingNone
    if isShown, let low = found.difference.low, let high = found.difference.high {
      let range = voice.numbers.changeRange(low * 100, high * 100, digits: 0)
      finding = words.returnFinding(
        rows[1].text,
        rows[0].text,
        voice.phrases.states.pointsRange(range)
      )
    }
    var subline = words.returnSubline
    if let p = found.trend.shown {
      subline += voice.sentenceGap + words.trend(voice.numbers.chance(p))
    }
    return Figure(
      id: "rating-return",
      finding: finding,
      subline: subline,
      picture: isShown
        ? Figure.Picture(
          DotRows(rows: rows, axis: context.percentAxis),
          ChartWords(
            id: "chart-rating-return",
            title: finding,
            description: phrases.ratings.returnDescription("2", rows[0].text, rows[1].text)
          )
        ) : nil,
      missing: isShown
        ? nil : phrases.replies.missing(String(context.edition.settings.minimum.rate)),
      foot: context.foot(nil, "service.ratingReturn"),
      table: DataTable(
        caption: words.returnFindingNone,
        rowTitle: words.rowTitle,
        columns: [
          DataTable.Column(phrases.replies.returned),
          DataTable.Column(voice.phrases.states.interval),
        ],
        rows: (named + found.byRating.enumerated().map { (words.star(String($0 + 1)), $1) }).map {
          DataTable.Row(DataTable.Cell($0.0), [DataTable.Cell($0.1, in: voice), interval($0.1)])
        }
      ),
      downloads: context.downloads("service-rating-return"),
      width: .full
    )
  }
}
