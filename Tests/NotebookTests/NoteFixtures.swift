/// Notes of a made-up shop and its made-up peers, in the forms that the readers know.
enum NoteFixtures {
  static let peer = """
    ---
    name: Cloud Peak Tea
    seen: 2026-11-02
    links: [https://peer.example/]
    traits: [gift boxes first, live streams at night]
    resources: [own garden in Anji]
    prices:
      - {sku: GT-50, price: 68, list: 78.50, on: 2026-11-10, currency: CNY}
    band: {low: 39, high: 260}
    scores: {range: {score: 2, why: "twelve teas"}, reply: 1}
    value: {product: 2, service: 1, staff: 1, image: 2, money: 1, time: 1, effort: 0, energy: 0}
    terms: {returnDays: 7, exchange: true, freePostFrom: 99, damageCover: true, invoice: true, warrantyDays: 0}
    service: {on: 2026-11-01, replyMinutes: 15, politeness: 2, care: 1, competence: 2}
    ---
    They open at noon.
    """

  static let peerInChinese = """
    ---
    name: 云峰茶
    traits: [先卖礼盒, 夜里直播]
    ---
    中午开店。
    """

  static let own = """
    ---
    name: Us
    own: true
    scores: {range: 1, reply: 2}
    ---
    """

  static let storage = """
    ---
    theme: Storage
    questions:
      - {asked: 2026-10-03, source: chat, text: "How long does it keep once opened?"}
      - {asked: 2026-10-09, source: forum, text: "In the fridge?"}
    answers: [playbook/note, product/GT-50, page/method]
    answeredOn: 2026-10-20
    weight: 3
    ---
    """

  static let storageInChinese = """
    ---
    theme: 保存
    questions: [开封后能放多久？, 要放冰箱吗？]
    ---
    放阴凉处。
    """

  static let age = """
    ---
    dimension: age
    values: [{name: 25–34, share: 0.41}, {name: 35–44, share: 0.33}]
    n: 212
    source: survey
    on: 2026-09-30
    ---
    """

  static let journey = """
    ---
    kind: journey
    steps:
      - {step: find, text: "sees a video", share: 0.4, certainty: estimated}
      - {step: return, text: "comes again"}
    channels: [{name: search, share: 0.5}, {name: friends, share: 0.2, certainty: asked}]
    ---
    """

  static let segments = "---\nkind: segments\ncost: 300\n---\nOur groups."
}
