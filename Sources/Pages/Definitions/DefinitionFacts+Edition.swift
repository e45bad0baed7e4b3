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
    lapseDays = edition.growth.lapseDays
    gapsWindow = edition.repeat.gaps.window
    rollingWeeks = edition.cohorts.rollingWeeks
    rollingMonths = edition.cohorts.rollingMonths
    ageDays = edition.cohorts.age.days
  }
}
