import Commerce
package import Markup
import Notebook
import Retention
import Wording

extension Site {
  /// What stands around a page.
  package func frame(for page: any PageValue, at route: Route, voice: Voice) -> PageFrame {
    let shell = voice.phrases.shell
    let context = PageContext(site: self, route: route, voice: voice)
    let edition = input.edition
    let weekName = voice.dates.weekName(edition.week.id)
    let around = surroundings(at: route, context: context)
    return PageFrame(
      language: voice.language,
      title: shell.pageTitle(page.heading, edition.shop.name, weekName),
      description: page.heading,
      question: page.question,
      heading: page.heading,
      shop: edition.shop.name,
      week: voice.dates.weekWithYear(edition.week.id),
      dataTo: shell.dataTo(voice.dates.withWeekday(edition.asOf)),
      bars: bars(at: route, context: context),
      languages: languageLinks(at: route, in: voice.language),
      menu: around.menu,
      breadcrumbs: breadcrumbs(at: route, context: context),
      previousWeek: neighbour(of: route, step: -1, context: context),
      nextWeek: neighbour(of: route, step: 1, context: context),
      allWeeks: Link(text: shell.allWeeks, href: context.href(to: .weeks)),
      home: Link(text: edition.shop.name, href: context.href(to: .thisWeek)),
      stylesheet: context.href(toFile: theme.stylesheetPath),
      icon: theme.iconPath.map { context.href(toFile: $0) },
      search: context.link(to: .search),
      script: around.script,
      feed: hasFeed
        ? Link(text: shell.feed, href: context.href(toFile: feedPath(in: voice.language))) : nil,
      address: address(ofFile: route.path(in: voice.language, of: input.languages)),
      isIndexed: input.isIndexed && route != .notFound,
      isFront: route == .thisWeek,
      isPaper: route == .paper,
      sheet: name(of: route, in: voice),
      definition: context.titleOfCard,
      parts: parts(of: route, voice: voice),
      around: around
    )
  }

  /// The same for all pages that lie beside each other, worked out once.
  private func surroundings(at route: Route, context: PageContext) -> PageFrame.Surroundings {
    let make = {
      PageFrame.Surroundings(menu: menu(at: route, context: context), script: script(context))
    }
    guard let place = PlaceOfMany(route, in: context.voice.language) else { return make() }
    return book.surroundings(place, make)
  }

  /// The theme's script with the words it says and the places it reads; none where it has none.
  private func script(_ context: PageContext) -> PageFrame.Script? {
    guard let path = theme.scriptPath else { return nil }
    let words = context.voice.phrases.reading
    return PageFrame.Script(
      href: context.href(toFile: path),
      settings: [
        ("root", context.root),
        ("index", context.href(toFile: searchPath(in: context.voice.language))),
        ("edition", input.edition.week.id.iso),
        ("search", words.search), ("found", words.found("{n}")),
        ("nothing", words.nothing("{q}")), ("not-loaded", words.notLoaded),
        ("filter", words.filter), ("rows", words.rows("{n}", "{m}")),
        ("copy", words.copyTable), ("copied", words.copied), ("not-copied", words.notCopied),
        ("csv", words.tableCSV), ("svg", words.saveSVG), ("png", words.savePNG),
        ("read", words.readChart),
      ]
    )
  }

  /// Programs that read feeds know no password, and a feed tells of every page.
  var hasFeed: Bool { input.locked.isEmpty }

  /// The feed of a language, from the root of the site.
  package func feedPath(in language: Language) -> String {
    language == input.languages.first ? "feed.xml" : language.tag + "/feed.xml"
  }

  /// The name of a page in the menu, in breadcrumbs and in lists.
  package func name(of route: Route, in voice: Voice) -> String {
    let names = voice.phrases.names
    return switch route {
    case .thisWeek: names.thisWeek
    case .weeks: names.weeks
    case .week(let week): voice.dates.weekWithYear(week)
    case .retention: names.retention
    case .secondOrder: names.secondOrder
    case .growth: names.growth
    case .value: names.value
    case .forecast: names.forecast
    case .churn: names.churn
    case .service: names.service
    case .customers: names.segments
    case .segment(let key): names.customerGroups.name(of: key)
    case .products: names.products
    case .product(let slug): productSlugs.product(slug)?.title ?? slug
    case .prices: names.prices
    case .regions: names.regions
    case .profile: names.profile
    case .competitors: names.competitors
    case .competitor(let slug):
      input.notebook?.competitors.first { $0.slug == slug }?.text(in: voice.language.tag).name
        ?? slug
    case .questions: names.questions
    case .playbooks: names.playbooks
    case .playbook(let slug):
      input.notebook?.playbook(slug)?.text(in: voice.language.tag).title ?? slug
    case .results: names.results
    case .calendar: names.calendar
    case .data: names.data
    case .method: names.method
    case .definitions(let family): voice.phrases.definitions.family(family)
    case .design: voice.phrases.design.name
    case .search: names.search
    case .paper: names.paper
    case .notFound: names.notFound
    }
  }

  private func languageLinks(at route: Route, in language: Language) -> [PageFrame.LanguageLink] {
    input.languages.map { other in
      // There is one page for what is not found: the other languages lead to their front page.
      let isElsewhere = route == .notFound && other != language
      let target: Route = isElsewhere ? .thisWeek : route
      let path = target.path(in: other, of: input.languages)
      return PageFrame.LanguageLink(
        language: other,
        href: href(toFile: path, from: route, in: language),
        isCurrent: other == language,
        address: isElsewhere ? nil : address(ofFile: path)
      )
    }
  }

  private func menu(at route: Route, context: PageContext) -> [PageFrame.MenuGroup] {
    let names = context.voice.phrases.names
    let groups: [(String?, [Route])] = [
      (nil, [.thisWeek]),
      (
        names.groupCustomers,
        [.retention, .secondOrder, .growth, .value, .forecast, .customers, .profile]
      ),
      (
        names.groupReasons,
        [.churn, .service, .prices, .products, .regions, .competitors, .questions]
      ),
      (names.groupActions, [.playbooks, .results, .calendar]),
      (names.groupAbout, [.weeks, .data, .method, .search]),
    ]
    let present = map.present
    return groups.compactMap { name, members in
      let shown = members.filter { present.contains($0) && theme.place(of: $0) != .none }
      let entries = shown.map { member in
        PageFrame.MenuEntry(link: context.link(to: member), isCurrent: member == route)
      }
      return entries.isEmpty ? nil : PageFrame.MenuGroup(name: name, entries: entries)
    }
  }

  private func breadcrumbs(at route: Route, context: PageContext) -> [Link] {
    var trail: [Route] = [route]
    while let parent = trail.first?.parent { trail.insert(parent, at: 0) }
    return trail.count < 3 ? [] : trail.map(context.link)
  }

  private func neighbour(of route: Route, step: Int, context: PageContext) -> Link? {
    let shown = if case .week(let week) = route { week } else { input.edition.week.id }
    let candidates = step < 0 ? weeks.last { $0 < shown } : weeks.first { $0 > shown }
    return candidates.map { week in
      let newest = week == input.edition.week.id
      return Link(
        text: context.voice.dates.weekName(week),
        href: context.href(to: newest ? .thisWeek : .week(week))
      )
    }
  }

  private func bars(at route: Route, context: PageContext) -> [PageFrame.Bar] {
    let edition = input.edition
    let voice = context.voice
    var bars: [PageFrame.Bar] = []
    if edition.isStale, let last = edition.input.lastDay {
      let shell = voice.phrases.shell
      let day = voice.dates.withWeekday(last)
      let text =
        edition.laterOrders.map { shell.pausedBar(day, voice.numbers.count($0)) }
        ?? shell.staleBar(day)
      bars.append(PageFrame.Bar(kind: .stale, text: text, link: nil))
    }
    if case .week(let week) = route, week < edition.week.id {
      let text = voice.phrases.shell.oldEditionBar(
        voice.dates.weekName(week),
        voice.dates.weekName(edition.week.id)
      )
      bars.append(PageFrame.Bar(kind: .oldEdition, text: text, link: context.link(to: .thisWeek)))
    }
    if edition.shop.madeUp {
      bars.append(PageFrame.Bar(kind: .madeUp, text: voice.phrases.shell.madeUpBar, link: nil))
    }
    return bars
  }
}

extension Edition {
  /// Whether the last order is more than a week before D: nothing is compared then.
  package var isStale: Bool {
    guard let last = input.lastDay else { return false }
    return asOf - last > 7
  }

  /// Orders that were read and came after D; nothing where none did.
  var laterOrders: Int? {
    input.excludedOrders["after_as_of"].flatMap { $0 > 0 ? $0 : nil }
  }
}
