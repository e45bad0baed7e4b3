extension DefinitionText {
  static func careTextInJapanese(_ card: DefinitionCard.ServiceCard) -> DefinitionText {
    switch card {
    case .callBacks:
      DefinitionText(
        title: "お電話がまだの注文",
        sentence: "直近2週間の注文のうち、店からまだ誰も連絡していないもの。",
        formula: "注文 − 14日以内に連絡の記録がある注文",
        window: "この号の週とその前の週。",
        counts: "集計対象のすべての注文。contacts.csvの連絡は手段を問いません。",
        leavesOut: "書き留めなかった連絡。",
        limits: "注文日から数えます。届いた日はデータにありません。"
      )
    case .birthdays:
      DefinitionText(
        title: "これからの誕生日",
        sentence: "その週に誕生日を迎える登録済みの顧客。年齢は問いません。",
        formula: "7日間のいずれかに誕生日がある顧客",
        window: "この号の基準日の翌日から始まる5週間。",
        counts: "注文があり、customers.csvに誕生日のある顧客。2月29日は平年には2月28日とします。",
        leavesOut: "誕生日の登録がない顧客。年齢は見ません。",
        limits: "ほかに思いつかず入力される日付、とくに1月1日に注意してください。"
      )
    case .campaigns:
      DefinitionText(
        title: "予定している販促",
        sentence: "この号の基準日より後に始まるか、基準日をまたぐ店の販促。",
        formula: "campaigns.csvの行、名前と期間ごとに1件",
        window: "この号の基準日から。",
        counts: "全店の販促と、商品ごとの販促。",
        leavesOut: "予定していても表にないもの。",
        limits: "現在の表によります。過去の号を作り直すと、後からの予定も入ります。"
      )
    default:
      DefinitionText(
        title: "状態と日数別のクレーム",
        sentence: "待っているクレーム、対応中、解決済みのクレームの件数と、その日数。",
        formula: "品質、配送、クレームのやり取り、状態と日数別",
        window: "未解決はこの号の基準日時点、解決済みはその前の91日間。",
        counts: "最初の連絡から解決まで、または基準日までの日数。",
        leavesOut: "誰が何を申し出たか。private/complaints.csvにあります。",
        limits: "表で閉じられていないやり取りは、ここでも未解決のままです。"
      )
    }
  }
}
