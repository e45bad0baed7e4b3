/// What the pages on other shops say.
package struct CompetitorPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// noted, target, fresh, clause on prices with its own separator.
  package let heading: Phrase4
  /// size, interval, goods.
  package let dearer: Phrase3
  package let cheaper: Phrase3
  /// interval, goods.
  package let level: Phrase2
  /// goods, minimum.
  package let fewPrices: Phrase2
  package let noPrices: String
  /// index of four weeks ago.
  package let fourWeeksAgo: Phrase1
  package let noPeers: String
  package let leadOwn: String
  package let leadNoOwn: String
  /// Where some notes are too old: number.
  package let outdated: Phrase1
  package let coverage: PeerCoveragePhrases
  package let prices: PeerPricePhrases
  package let matrix: PeerMatrixPhrases
  package let ledger: PeerLedgerPhrases
  package let service: PeerServicePhrases
  package let terms: PeerTermsPhrases
  package let page: PeerPagePhrases
  package let us: String
  package let advice: [String]
  package let howCounted: String
}

/// Which peers are known, and how lately.
package struct PeerCoveragePhrases: Sendable {
  package let finding: Phrase2
  package let subline: String
  package let peer: String
  package let seen: String
  package let age: String
  package let days: Phrase1
  package let old: String
  package let prices: String
  package let traits: String
}

/// What the same goods cost here and there.
package struct PeerPricePhrases: Sendable {
  package let title: String
  /// goods that cost less here, goods compared.
  package let finding: Phrase2
  package let caption: String
  package let subline: String
  /// Where our own price of some goods may not be shown: number of them, fewest buyers.
  package let keptBack: Phrase2
  package let missing: Phrase1
  package let goods: String
  package let ours: String
  package let others: String
  package let peers: String
  package let index: String
  package let same: String
  /// rows, lowest, highest.
  package let description: Phrase3
  package let band: String
  /// our cheapest, our dearest, the cheapest and the dearest of the others.
  package let bandFinding: Phrase4
  package let bandSubline: String
  package let low: String
  package let high: String
}

/// Attribute by attribute, ours and theirs.
package struct PeerMatrixPhrases: Sendable {
  package let title: String
  /// only we, level, behind.
  package let finding: Phrase3
  package let subline: String
  package let attribute: String
  package let standing: String
  package let onlyWe: String
  package let level: String
  package let behind: String
  package let open: String
  /// names.
  package let listOnlyWe: Phrase1
  package let listLevel: Phrase1
  package let listBehind: Phrase1
  /// share.
  package let distinct: Phrase1
  package let marks: [String]
  /// An attribute by its word; the word itself where it is unknown.
  package let name: @Sendable (String) -> String
}

/// What buying at each shop gives and costs.
package struct PeerLedgerPhrases: Sendable {
  package let title: String
  /// our balance, the best of the others.
  package let finding: Phrase2
  package let caption: String
  package let subline: String
  package let entry: String
  package let balance: String
  /// In the order product, service, staff, image, money, time, effort, energy.
  package let entries: [String]
  package let gain: String
  package let cost: String
}

/// Bought or asked there, to see how one is served.
package struct PeerServicePhrases: Sendable {
  package let title: String
  /// our minutes, the quickest of the others.
  package let finding: Phrase2
  package let caption: String
  package let subline: String
  package let shop: String
  package let day: String
  package let reply: String
  package let politeness: String
  package let care: String
  package let competence: String
  package let marks: [String]
  package let description: Phrase1
}

/// What shops promise in writing.
package struct PeerTermsPhrases: Sendable {
  package let title: String
  package let finding: Phrase2
  package let findingAlone: String
  package let subline: String
  package let term: String
  package let returnDays: String
  package let exchange: String
  package let freePostFrom: String
  package let damageCover: String
  package let invoice: String
  package let warrantyDays: String
  package let yes: String
  package let no: String
  package let unknown: String
  package let always: String
  package let days: Phrase1
  package let none: String
}

/// The page of one peer.
package struct PeerPagePhrases: Sendable {
  /// name, day, stronger, weaker.
  package let heading: Phrase4
  /// name, day.
  package let headingPlain: Phrase2
  /// name.
  package let headingOwn: Phrase1
  package let facts: String
  package let traits: String
  package let resources: String
  package let band: String
  package let links: String
  package let evidence: String
  package let score: String
  package let ownScore: String
  package let prices: String
  package let pricesSubline: String
  package let list: String
  package let observed: String
  package let notes: String
}
