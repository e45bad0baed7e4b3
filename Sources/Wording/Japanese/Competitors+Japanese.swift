extension CompetitorPhrases {
  static let japanese = CompetitorPhrases(
    question: "他店にあって、当店にないものは何ですか",
    heading: { "競合\($1)軒のうち\($0)軒を記録、90日以内の記録は\($2)軒です\($3)。" },
    dearer: { "。同じ商品\($2)点で当店のほうが\($0)高くなっています（\($1)）" },
    cheaper: { "。同じ商品\($2)点で当店のほうが\($0)安くなっています（\($1)）" },
    level: { "。同じ商品\($1)点で価格はほぼ同じです（\($0)）" },
    fewPrices: { "。価格が分かる同じ商品は\($0)点、指数には\($1)点が必要です" },
    noPrices: "。同じ商品の新しい価格はありません",
    fourWeeksAgo: { "4週間前の価格指数は\($0)でした。" },
    noPeers: "競合の記録はまだありません",
    leadOwn: "当店も他店と同じ目で採点しています。",
    leadNoOwn: "当店自身の記録がありません。competitors/にown: trueのメモを書くと、比較が開きます。",
    outdated: { "1年より古く、数えない記録：\($0)。" },
    coverage: PeerCoveragePhrases(
      finding: { "競合\($1)軒のうち\($0)軒を把握しています" },
      subline: "記録した日の順。90日を過ぎた記録は灰色、365日を過ぎると数えません。",
      peer: "店",
      seen: "記録日",
      age: "経過",
      days: { "\($0)日" },
      old: "古い",
      prices: "価格",
      traits: "特徴"
    ),
    prices: PeerPricePhrases(
      title: "価格",
      finding: { $0 == $1 ? "価格を示せる\($1)点すべてで当店が安い" : "価格を示せる\($1)点のうち\($0)点は当店が安い" },
      caption: "同じ商品は当店と他店でいくらですか",
      subline: "100は他店の幾何平均と同じ、超えると割高。当店は平均実売価格、他店は直近14日の最新価格です。",
      keptBack: { "ほかの\($0)点は最近の購入者が\($1)人に満たず、当店の価格を示していません。" },
      missing: { "他店も扱う商品が\($0)点になると、グラフが開きます。" },
      goods: "商品",
      ours: "当店",
      others: "他店",
      peers: "店数",
      index: "指数",
      same: "同額",
      description: { "価格比の点、\($0)個、基準は100、\($1)から\($2)まで。下に表があります。" },
      band: "業界の価格帯",
      bandFinding: { "当店の商品は\($0)から\($1)、他店は\($2)から\($3)" },
      bandSubline: "各店の最も安い商品から最も高い商品まで（記録による）",
      low: "最安",
      high: "最高"
    ),
    matrix: PeerMatrixPhrases(
      title: "違い",
      finding: { "優位\($0)項目、互角\($1)項目、劣位\($2)項目" },
      subline: "記録の採点：○ なし、◐ 並、● 強い、– 未確認",
      attribute: "項目",
      standing: "優劣",
      onlyWe: "優位",
      level: "互角",
      behind: "劣位",
      open: "–",
      listOnlyWe: { "当店が最も強い：\($0)。" },
      listLevel: { "最良の店と互角：\($0)。" },
      listBehind: { "遅れ：\($0)。" },
      distinct: { "独自性：最大値の\($0)。" },
      marks: ["○ なし", "◐ 並", "● 強い"],
      name: attribute
    ),
    ledger: PeerLedgerPhrases(
      title: "買って得るものと払うもの",
      finding: { "得るものと払うものの差引は当店\($0)、他店の最高\($1)" },
      caption: "買って得るものと払うものは店ごとにどうですか",
      subline: "得るもの4つと払うもの4つを0（小）から2（大）で採点。差引は得るものから払うものを引いた値"
        + "（コトラーの顧客受取価値）。判断であり、測定ではありません。",
      entry: "項目",
      balance: "差引",
      entries: ["商品", "サービス", "人", "評判", "お金", "時間", "手間", "気苦労"],
      gain: "得るもの",
      cost: "払うもの"
    ),
    service: PeerServicePhrases(
      title: "買ってみる、聞いてみる",
      finding: { "当店の応答は\($0)、他店の最短は\($1)" },
      caption: "各店の応対はどうですか",
      subline: "試し買いとチャットの、店ごとの最新の1回。起こりうることは分かりますが、いつもそうとは限りません。",
      shop: "店",
      day: "日付",
      reply: "初回応答（分）",
      politeness: "丁寧さ",
      care: "気配り",
      competence: "知識",
      marks: ["不十分", "普通", "良い"],
      description: { "初回応答までの分数の棒グラフ、\($0)本。下に表があります。" }
    ),
    terms: PeerTermsPhrases(
      title: "書面での約束",
      finding: { "\($1)条件のうち\($0)条件は、他店の最良と同等以上です" },
      findingAlone: "取引条件、店ごとの比較",
      subline: "お客様は支払いの前に条件を読みます。あいまいな条件や厳しい条件では選ばれません。",
      term: "条件",
      returnDays: "返品",
      exchange: "交換",
      freePostFrom: "送料無料の金額",
      damageCover: "配送中の破損の補償",
      invoice: "領収書",
      warrantyDays: "保証",
      yes: "あり",
      no: "なし",
      unknown: "–",
      always: "常に無料",
      days: { "\($0)日" },
      none: "なし"
    ),
    page: PeerPagePhrases(
      heading: { "\($0)（\($1)に確認）：当店より強いのは\($2)項目、弱いのは\($3)項目です。" },
      headingPlain: { "\($0)（\($1)に確認）。" },
      headingOwn: { "\($0)：当店自身を同じ目で見たものです。" },
      facts: "分かっていること",
      traits: "特徴",
      resources: "他店にない強みの元",
      band: "価格帯",
      links: "見る場所",
      evidence: "根拠",
      score: "先方",
      ownScore: "当店",
      prices: "先方の価格",
      pricesSubline: "その日に見た価格。値引き前は相手の表示による。",
      list: "定価",
      observed: "確認日",
      notes: "メモ"
    ),
    us: "当店",
    advice: [
      "優位な点は商品ページではっきり伝え、互角の点では張り合わないようにします。",
      "遅れている点のうち、お客様がよく尋ねるものを1つ選び、今月中に直します。",
      "50軒を把握するまで毎月5軒ずつ調べます。業界は動いています。",
    ],
    howCounted: "把握数は、直近365日の日付がある記録の数です。価格指数は当店の価格を他店の価格で割った比の幾何平均で、"
      + "区間には10点の商品が必要です。"
  )

  @Sendable
  private static func attribute(_ word: String) -> String {
    switch word {
    case "range": "品ぞろえ"
    case "quality": "品質"
    case "freshness": "鮮度"
    case "origin": "産地"
    case "price": "価格"
    case "gifts": "ギフト"
    case "packaging": "包装"
    case "design": "デザイン"
    case "delivery": "配送"
    case "reply": "返信の速さ"
    case "advice": "相談対応"
    case "service": "サービス"
    case "terms": "取引条件"
    case "trust": "信頼"
    case "content": "読み物"
    case "events": "催し"
    case "membership": "会員制度"
    case "newness": "新商品"
    default: word
    }
  }
}
