import Wording

private let betaGeometric = "Fader, Hardie & Lee 2005, Marketing Science 24(2)"
private let modified = "Batislam, Denizel & Filiztekin 2007"
private let pareto = "Schmittlein, Morrison & Colombo 1987"
private let residual = "Fader, Hardie & Lee 2005, Journal of Marketing Research 42(4)"
private let gammaGamma = "Fader & Hardie 2013; Colombo & Jiang 1999"

extension DefinitionCard.ModelCard {
  var sheet: DefinitionSheet {
    switch self {
    case .expected:
      DefinitionSheet(.number, .forecast, .models, .up, betaGeometric, modified, pareto)
    case .alive: DefinitionSheet(.share, .census, .models, .up, betaGeometric, modified, pareto)
    case .worth: DefinitionSheet(.money, .census, .models, .up, residual, gammaGamma)
    case .spend: DefinitionSheet(.number, .likelihood, .models, .neither, gammaGamma)
    case .check: DefinitionSheet(.share, .census, .modelCheck, .down, betaGeometric)
    case .chosen: DefinitionSheet(.text, .census, .models, .neither, betaGeometric)
    case .fit:
      DefinitionSheet(.number, .likelihood, .models, .neither, betaGeometric, modified, pareto)
    }
  }

  /// The first card whose pattern a name fits is its card, so the parameters come last.
  var patterns: [String] {
    switch self {
    case .expected: ["models.*.expectedTotal.**", "models.*.expectedNew.**"]
    case .alive: ["models.*.meanAlive"]
    case .worth: ["models.*.clvTotal", "models.*.dertTotal", "models.groups.**"]
    case .spend: ["models.gammaGamma.**", "models.gammaGamma"]
    case .check: ["models.validation.**", "models.validation"]
    case .chosen:
      [
        "models.chosen", "models.gate.**", "models.unit", "models.calibrationEnd",
        "models.customers", "models.repeaters", "models.rows",
      ]
    case .fit:
      ["nbd", "bgnbd", "mbgnbd", "paretonbd"].flatMap { ["models.\($0).**", "models.\($0)"] }
    }
  }
}
