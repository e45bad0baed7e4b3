extension DefinitionText {
  /// Japanese cards about what was read.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.InputCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "集計対象の注文",
        sentence: "この号の基準日までに、実際に行われた注文。",
        formula: "読み込んだ行 ＝ 採用 ＋ 統合 ＋ 対象外 ＋ 不可 ＋ 空行、ファイルごとに",
        window: "orders/のすべてのファイル。",
        counts: "支払い済み、発送済み、完了、返金済みの注文。分かっている顧客の無料の注文。",
        leavesOut: "キャンセル、未払い、決済失敗、下書き、テストの注文、交換品、ギフト券、マイナスの金額。"
          + "理由ごとの件数は「データ」のページにあります。",
        limits: "知らない状態の語は、警告を添えて数えます。"
      )
    case .customers:
      DefinitionText(
        title: "顧客",
        sentence: "注文データから見分けられる範囲での、異なる人の数。",
        formula: "異なるキーの数：プラットフォームのID、なければOAID、メール、電話番号の順",
        window: "全期間。",
        counts: "1つの注文に1つのキー。メールは小文字に、電話番号は数字だけにします。",
        leavesOut: "伏せ字の値、「guest」「0」などはキーにしません。",
        limits: "1人が2つのアカウントを持てば2人、2人が1つのアカウントを使えば1人になります。"
      )
    case .anonymousOrders:
      DefinitionText(
        title: "顧客不明の注文",
        sentence: "誰のものか分からない注文。",
        formula: "使えるキーのない注文 ÷ 注文",
        window: "全期間。",
        counts: "売上の合計にはすべて入ります。",
        leavesOut: "人に関する指標には入りません。",
        limits: "これらがすべて新規だった場合と、すべて再購入だった場合のリピート購入率の幅は、「データ」のページにあります。"
      )
    case .history:
      DefinitionText(
        title: "データの期間",
        sentence: "データの最初の注文から、この号の基準日までの日数。",
        formula: "基準日 − 最初の日 ＋ 1",
        window: "すべてのファイル。",
        counts: "店の時間帯での日数。",
        leavesOut: "基準日より後の注文。",
        limits: "それより前のことは分からず、初めのころの顧客は新規に見えます。"
      )
    case .totals:
      DefinitionText(
        title: "店の合計",
        sentence: "読み込んだ全体の総売上、値引き、返品、純売上。",
        formula: "純売上 ＝ 総売上 − 値引き − 返品",
        window: "全期間。",
        counts: "返品は元の注文から引きます。",
        leavesOut: "元の注文が不明な返品は、別に合計します。",
        limits: "通貨は1つだけ。ほかの通貨の注文は除外し、件数を数えます。"
      )
    }
  }
}
