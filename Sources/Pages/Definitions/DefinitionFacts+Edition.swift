import Retention
package import Wording

extension DefinitionFacts {
  /// The thresholds that an edition was computed with.
  package init(_ edition: Edition) {
    self.init()
    let settings = edition.settings
    rate = settings.minimum.rate
    gaps = settings.minimum.gaps
    gapsP90 = settings.minimum.gapsP90
    rfm = settings.minimum.rfm
    atRisk = settings.minimum.atRisk
    events = settings.minimum.events
    k = settings.privacy.k
    headline = settings.headlineWindow
    windows = settings.repeatWindows.map(String.init).joined(separator: ", ")
    restrictedMean = settings.rmstDays
    worthShare = DefinitionFacts.plain(settings.change.worth.share * 100) + "%"
    worthPoints = DefinitionFacts.plain(settings.change.worth.points * 100)
    lapseDays = edition.growth.lapseDays
    gapsWindow = edition.repeat.gaps.window
    rollingWeeks = edition.cohorts.rollingWeeks
    rollingMonths = edition.cohorts.rollingMonths
    ageDays = edition.cohorts.age.days
  }

  /// "2", "0.5": at most two decimals, none that say nothing.
  private static func plain(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
