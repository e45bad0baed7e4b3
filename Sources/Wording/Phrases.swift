/// Everything the site says in one language.
///
/// Every phrase is a stored property of the struct of its page, so a language that lacks one does
/// not compile. Phrases take numbers and dates already written by `NumberFormat` and `DateFormat`.
///
/// A class, for thousands of phrases go to every page: they are handed on by one reference.
package final class Phrases: Sendable {
  package let shell: ShellPhrases
  package let names: NamePhrases
  package let states: StatePhrases
  package let charts: ChartPhrases
  package let letter: LetterPhrases
  package let weeks: WeeksPhrases
  package let playbooks: PlaybookPhrases
  package let results: ResultsPhrases
  package let notFound: NotFoundPhrases
  package let retention: RetentionPhrases
  package let secondOrder: SecondOrderPhrases
  package let growth: GrowthPhrases
  package let value: ValuePhrases
  package let forecast: ForecastPhrases
  package let churn: ChurnPhrases
  package let service: ServicePhrases
  package let serviceNotes: ServiceNotePhrases
  package let customers: CustomersPhrases
  package let products: ProductsPhrases
  package let prices: PricesPhrases
  package let comparisons: ComparisonPhrases
  package let calendar: CalendarPhrases
  package let competitors: CompetitorPhrases
  package let questions: QuestionPhrases
  package let profile: ProfilePhrases
  package let lock: LockPhrases
  package let data: DataPhrases
  package let method: MethodPhrases
  package let design: DesignPhrases
  package let definitions: DefinitionPhrases
  package let search: SearchPhrases
  package let reading: ReadingPhrases
  package let mail: MailPhrases
  package let paper: PaperPhrases

  init(
    shell: ShellPhrases,
    names: NamePhrases,
    states: StatePhrases,
    charts: ChartPhrases,
    letter: LetterPhrases,
    weeks: WeeksPhrases,
    playbooks: PlaybookPhrases,
    results: ResultsPhrases,
    notFound: NotFoundPhrases,
    retention: RetentionPhrases,
    secondOrder: SecondOrderPhrases,
    growth: GrowthPhrases,
    value: ValuePhrases,
    forecast: ForecastPhrases,
    churn: ChurnPhrases,
    service: ServicePhrases,
    serviceNotes: ServiceNotePhrases,
    customers: CustomersPhrases,
    products: ProductsPhrases,
    prices: PricesPhrases,
    comparisons: ComparisonPhrases,
    calendar: CalendarPhrases,
    competitors: CompetitorPhrases,
    questions: QuestionPhrases,
    profile: ProfilePhrases,
    lock: LockPhrases,
    data: DataPhrases,
    method: MethodPhrases,
    design: DesignPhrases,
    definitions: DefinitionPhrases,
    search: SearchPhrases,
    reading: ReadingPhrases,
    mail: MailPhrases,
    paper: PaperPhrases
  ) {
    self.shell = shell
    self.names = names
    self.states = states
    self.charts = charts
    self.letter = letter
    self.weeks = weeks
    self.playbooks = playbooks
    self.results = results
    self.notFound = notFound
    self.retention = retention
    self.secondOrder = secondOrder
    self.growth = growth
    self.value = value
    self.forecast = forecast
    self.churn = churn
    self.service = service
    self.serviceNotes = serviceNotes
    self.customers = customers
    self.products = products
    self.prices = prices
    self.comparisons = comparisons
    self.calendar = calendar
    self.competitors = competitors
    self.questions = questions
    self.profile = profile
    self.lock = lock
    self.data = data
    self.method = method
    self.design = design
    self.definitions = definitions
    self.search = search
    self.reading = reading
    self.mail = mail
    self.paper = paper
  }

  package static let english = Phrases(
    shell: .english,
    names: .english,
    states: .english,
    charts: .english,
    letter: .english,
    weeks: .english,
    playbooks: .english,
    results: .english,
    notFound: .english,
    retention: .english,
    secondOrder: .english,
    growth: .english,
    value: .english,
    forecast: .english,
    churn: .english,
    service: .english,
    serviceNotes: .english,
    customers: .english,
    products: .english,
    prices: .english,
    comparisons: .english,
    calendar: .english,
    competitors: .english,
    questions: .english,
    profile: .english,
    lock: .english,
    data: .english,
    method: .english,
    design: .english,
    definitions: .english,
    search: .english,
    reading: .english,
    mail: .english,
    paper: .english
  )

  package static let simplifiedChinese = Phrases(
    shell: .simplifiedChinese,
    names: .simplifiedChinese,
    states: .simplifiedChinese,
    charts: .simplifiedChinese,
    letter: .simplifiedChinese,
    weeks: .simplifiedChinese,
    playbooks: .simplifiedChinese,
    results: .simplifiedChinese,
    notFound: .simplifiedChinese,
    retention: .simplifiedChinese,
    secondOrder: .simplifiedChinese,
    growth: .simplifiedChinese,
    value: .simplifiedChinese,
    forecast: .simplifiedChinese,
    churn: .simplifiedChinese,
    service: .simplifiedChinese,
    serviceNotes: .simplifiedChinese,
    customers: .simplifiedChinese,
    products: .simplifiedChinese,
    prices: .simplifiedChinese,
    comparisons: .simplifiedChinese,
    calendar: .simplifiedChinese,
    competitors: .simplifiedChinese,
    questions: .simplifiedChinese,
    profile: .simplifiedChinese,
    lock: .simplifiedChinese,
    data: .simplifiedChinese,
    method: .simplifiedChinese,
    design: .simplifiedChinese,
    definitions: .simplifiedChinese,
    search: .simplifiedChinese,
    reading: .simplifiedChinese,
    mail: .simplifiedChinese,
    paper: .simplifiedChinese
  )

  package static let traditionalChinese = Phrases(
    shell: .traditionalChinese,
    names: .traditionalChinese,
    states: .traditionalChinese,
    charts: .traditionalChinese,
    letter: .traditionalChinese,
    weeks: .traditionalChinese,
    playbooks: .traditionalChinese,
    results: .traditionalChinese,
    notFound: .traditionalChinese,
    retention: .traditionalChinese,
    secondOrder: .traditionalChinese,
    growth: .traditionalChinese,
    value: .traditionalChinese,
    forecast: .traditionalChinese,
    churn: .traditionalChinese,
    service: .traditionalChinese,
    serviceNotes: .traditionalChinese,
    customers: .traditionalChinese,
    products: .traditionalChinese,
    prices: .traditionalChinese,
    comparisons: .traditionalChinese,
    calendar: .traditionalChinese,
    competitors: .traditionalChinese,
    questions: .traditionalChinese,
    profile: .traditionalChinese,
    lock: .traditionalChinese,
    data: .traditionalChinese,
    method: .traditionalChinese,
    design: .traditionalChinese,
    definitions: .traditionalChinese,
    search: .traditionalChinese,
    reading: .traditionalChinese,
    mail: .traditionalChinese,
    paper: .traditionalChinese
  )

  package static let japanese = Phrases(
    shell: .japanese,
    names: .japanese,
    states: .japanese,
    charts: .japanese,
    letter: .japanese,
    weeks: .japanese,
    playbooks: .japanese,
    results: .japanese,
    notFound: .japanese,
    retention: .japanese,
    secondOrder: .japanese,
    growth: .japanese,
    value: .japanese,
    forecast: .japanese,
    churn: .japanese,
    service: .japanese,
    serviceNotes: .japanese,
    customers: .japanese,
    products: .japanese,
    prices: .japanese,
    comparisons: .japanese,
    calendar: .japanese,
    competitors: .japanese,
    questions: .japanese,
    profile: .japanese,
    lock: .japanese,
    data: .japanese,
    method: .japanese,
    design: .japanese,
    definitions: .japanese,
    search: .japanese,
    reading: .japanese,
    mail: .japanese,
    paper: .japanese
  )
}

/// A phrase with one, two, three or four slots, each already written.
package typealias Phrase1 = @Sendable (String) -> String
package typealias Phrase2 = @Sendable (String, String) -> String
package typealias Phrase3 = @Sendable (String, String, String) -> String
package typealias Phrase4 = @Sendable (String, String, String, String) -> String
