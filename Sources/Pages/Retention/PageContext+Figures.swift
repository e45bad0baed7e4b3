package import Charts
package import Commerce
import Markup
import Retention
import Wording

/// What the figures of all pages have in common: axes, ticks, feet, downloads.
extension PageContext {
  /// Shares 0…1 as percentages, the sign at the top one.
  package var percentAxis: ValueAxis {
    let numbers = voice.numbers
    return ValueAxis(
      label: { numbers.decimal($0 * 100, digits: max(0, $1 - 2)) },
      topLabel: { numbers.percent($0, digits: max(0, $1 - 2)) }
    )
  }

  /// Counts; a line that stays high may leave zero and then says so.
  package func countAxis(leavesZero: Bool = false) -> ValueAxis {
    let numbers = voice.numbers
    let note = voice.phrases.charts.axisStarts
    let starts: (@Sendable (String) -> String)? = leavesZero ? note : nil
    let label: @Sendable (Double, Int) -> String = { value, _ in
      numbers.exact(Int(value.rounded()))
    }
    return ValueAxis(isWhole: true, startNote: starts, label: label)
  }

  /// Plain numbers such as a ratio.
  package var numberAxis: ValueAxis {
    let numbers = voice.numbers
    return ValueAxis(label: { numbers.decimal($0, digits: $1) })
  }

  /// An index around 100, as dots: they need no zero, and the first tick says where they start.
  var indexAxis: ValueAxis {
    let numbers = voice.numbers
    return ValueAxis(startNote: { $0 }, label: { numbers.decimal($0, digits: $1) })
  }

  package func tick(_ week: Week) -> AxisTick {
    AxisTick(
      position: Double(week.number),
      label: voice.phrases.charts.weekTick(String(week.isoNumber)),
      group: voice.phrases.charts.year(String(week.isoYear))
    )
  }

  package func tick(_ month: Month) -> AxisTick {
    AxisTick(
      position: Double(month.number),
      label: voice.dates.shortMonth(month.month),
      group: voice.phrases.charts.year(String(month.year))
    )
  }

  /// The same numbers as files.
  package func downloads(_ name: String) -> [Link] {
    [
      Link(text: voice.phrases.charts.csv, href: href(toFile: "data/\(name).csv")),
      Link(text: voice.phrases.charts.json, href: href(toFile: "data/\(name).json")),
    ]
  }

  /// "5,000 customers · Data to Sun 22 Nov 2026 · how it is counted".
  func foot(_ company: String?, _ measure: String) -> HTML {
    let link = definition(measure)
    // After a sentence no mark stands but its stop.
    let isSentence = company?.hasSuffix(voice.language.stop) == true
    let text = [company, voice.phrases.charts.dataTo(voice.dates.full(edition.asOf))]
      .compactMap(\.self).joined(separator: isSentence ? voice.language.gap : " · ")
    return "\(text) · <a href=\"\(link.href)\">\(link.text)</a>"
  }

  /// "27.5% (25.0–30.1)", or nothing where it may not be shown.
  func figure(_ rate: Rate) -> String? {
    guard let text = voice.numbers.rate(rate) else { return nil }
    return text.interval.map { voice.phrases.states.withInterval(text.value, $0) } ?? text.value
  }

  func figure(_ estimate: Estimate) -> String? {
    guard let text = voice.numbers.estimate(estimate) else { return nil }
    return text.interval.map { voice.phrases.states.withInterval(text.value, $0) } ?? text.value
  }

  /// A product that is rated as the shop calls it, another by its number.
  func name(ofSKU sku: String) -> String {
    edition.products.first { $0.sku == sku }?.title ?? sku
  }

  /// Links to those of the pages that the site has.
  func links(to routes: [Route]) -> [Link] {
    let present = site.map.present
    return routes.filter(present.contains).map { link(to: $0) }
  }

  /// Whether a group of so many, and all but it, may be printed.
  func isPrintable(_ part: Int, of whole: Int) -> Bool {
    let k = edition.settings.privacy.k
    return (part == 0 || part >= k) && (whole - part == 0 || whole - part >= k)
  }
}
