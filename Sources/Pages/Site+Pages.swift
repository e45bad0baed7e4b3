package import Markup

extension Site {
  /// Every file of the site, in a fixed order; rendering one does not depend on another.
  package var pages: [SitePage] {
    var pages: [SitePage] = []
    for language in input.languages {
      for route in drawnRoutes { pages.append(page(at: route, in: language)) }
    }
    // A locked page could not be opened at just any address: hosts have one of their own.
    if let first = input.languages.first, !input.locked.isWhole {
      pages.append(page(at: .notFound, in: first))
    }
    pages += machineFiles + letterFiles + downloads
    // What only a script reads.
    if theme.scriptPath != nil { pages += searchFiles + editionFiles }
    // On a site with locked parts pictures stand in the pages that show them.
    for picture in input.pictures where input.locked.isEmpty {
      pages.append(SitePage(path: "pictures/" + picture.path) { picture.bytes })
    }
    for asset in theme.assets { pages.append(SitePage(path: asset.path) { asset.bytes }) }
    if !input.locked.isEmpty, let script = theme.unlockScript {
      pages.append(SitePage(path: script.path) { script.bytes })
    }
    return pages
  }

  private func page(at route: Route, in language: Language) -> SitePage {
    // A theme may show pages inside of others.
    let playbooks = ([route] + (map.parts[route] ?? [])).compactMap { shown -> String? in
      if case .playbook(let slug) = shown { slug } else { nil }
    }
    return SitePage(path: route.path(in: language, of: input.languages), playbooks: playbooks) {
      html(at: route, in: language).bytes
    }
  }

  /// The whole document of one page.
  package func html(at route: Route, in language: Language) -> HTML {
    let voice = Voice(language)
    let context = PageContext(site: self, route: route, voice: voice)
    let (content, value) = content(at: route, context: context)
    return theme.html(for: content, in: frame(for: value, at: route, voice: voice), voice: voice)
  }

  func content(
    at route: Route,
    context: PageContext
  ) -> (PageContent, any PageValue) {
    switch route {
    case .thisWeek: pair(ThisWeekPage(context), PageContent.thisWeek)
    case .weeks: pair(WeeksPage(context), PageContent.weeks)
    case .week(let week): pair(WeekPage(context, week: week), PageContent.week)
    case .retention: pair(RetentionPage(context), PageContent.retention)
    case .secondOrder: pair(SecondOrderPage(context), PageContent.secondOrder)
    case .growth: pair(GrowthPage(context), PageContent.growth)
    case .value: pair(ValuePage(context), PageContent.value)
    case .forecast: pair(ForecastPage(context), PageContent.forecast)
    case .churn: pair(ChurnPage(context), PageContent.churn)
    case .service: pair(ServicePage(context), PageContent.service)
    case .customers: pair(CustomersPage(context), PageContent.customers)
    case .segment(let key): pair(SegmentPage(context, segment: key), PageContent.segment)
    case .products: pair(ProductsPage(context), PageContent.products)
    case .product(let slug): pair(ProductPage(context, slug: slug), PageContent.product)
    case .prices: pair(PricesPage(context), PageContent.prices)
    case .regions: pair(RegionsPage(context), PageContent.regions)
    case .profile: pair(ProfilePage(context), PageContent.profile)
    case .competitors: pair(CompetitorsPage(context), PageContent.competitors)
    case .competitor(let slug): pair(CompetitorPage(context, slug: slug), PageContent.competitor)
    case .questions: pair(QuestionsPage(context), PageContent.questions)
    case .playbooks: pair(PlaybooksPage(context), PageContent.playbooks)
    case .playbook(let slug): pair(PlaybookPage(context, slug: slug), PageContent.playbook)
    case .results: pair(ResultsPage(context), PageContent.results)
    case .calendar: pair(CalendarPage(context), PageContent.calendar)
    case .data: pair(DataPage(context), PageContent.data)
    case .method: pair(MethodPage(context), PageContent.method)
    case .definitions(let family):
      pair(DefinitionsPage(context, family: family), PageContent.definitions)
    case .design: pair(DesignPage(context), PageContent.design)
    case .paper: pair(PaperPage(context), PageContent.paper)
    case .search: pair(SearchPage(context), PageContent.search)
    case .notFound: pair(NotFoundPage(context), PageContent.notFound)
    }
  }

  private func pair<Value: PageValue>(
    _ value: Value,
    _ content: (Value) -> PageContent
  ) -> (PageContent, any PageValue) {
    (content(value), value)
  }
}
