extension DefinitionText {
  /// Japanese cards about why customers stopped.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.ChurnCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .lapsed:
      DefinitionText(
        title: "離脱と、その時期",
        sentence: "最終購入から\(days)日以上たった顧客。",
        formula: "D′ − 最終購入日 ≥ L の顧客",
        window: "週末の日曜日D′の時点：全員、直近91日にLを越えた人、その前の91日に越えた人。",
        counts: "その日曜日までに戻っていない全員。",
        leavesOut: "Lを越えてから戻った人。顧客不明の注文。",
        limits: "ある四半期の人数は、戻る人が出るにつれて減ります。"
      )
    case .causes:
      DefinitionText(
        title: "離脱理由",
        sentence: "離脱した顧客1人に理由を1つ。尋ねた人は本人の言葉、ほかは推定です。",
        formula: "最初に当てはまるもの：アンケートでの本人の言葉、転居・廃業・死去、不満な体験、価格。"
          + "どれでもなければ、決め手に欠ける（2回以上購入）か、店を忘れた（1回購入）",
        window: "各離脱者の最後の2つの購入日。",
        counts: "不満な体験：2以下の評価、不備による返金、品質・配送・クレームの問い合わせ。"
          + "価格：価格についてのメモや問い合わせ、すべての購入が10%以上の値引き、"
          + "または1回だけの購入が4分の3の購入より深い値引き。",
        leavesOut: "どのファイルにも残らないもの：他店のよりよい条件、好みの変化。",
        limits: "「店を忘れた」「決め手に欠ける」は残りであり、顧客がそう言ったのではありません。"
          + "評価と問い合わせがないと、不満な体験は少なく出ます。"
      )
    case .evidence:
      DefinitionText(
        title: "理由ごとの手がかり",
        sentence: "理由の割合が、複数から1つを選ぶ決まりにどれだけ左右されるか。",
        formula: "手がかりあり：その手がかりのある離脱者 ÷ 離脱者。最小と最大："
          + "やむを得ない事情、不満な体験、価格の優先順位6通りでの割合",
        window: "離脱理由と同じ顧客。",
        counts: "手がかりのある理由ごとに、顧客を1回ずつ。",
        leavesOut: "固有の手がかりがない理由。",
        limits: "手がかりは理由の痕跡であり、理由そのものではありません。"
      )
    case .corrected:
      DefinitionText(
        title: "アンケートで補正した割合",
        sentence: "尋ねた人についての誤りと同じ割合で推定が誤るとした場合の、理由の割合。",
        formula: "（p ＋ 特異度 − 1）÷（感度 ＋ 特異度 − 1）、0から1に制限",
        window: "全離脱者。うち30人以上に尋ねていること。",
        counts: "p：尋ねたりメモしたりしたことを使わずに出した割合。",
        leavesOut: "尋ねた人の誰にもない理由、決まりでは見つけられない理由。区間が50ポイントより広い割合。",
        limits: "答えた人は、答えない人と異なることがあります。"
      )
    case .benchmarks:
      DefinitionText(
        title: "目安と当店の数字",
        sentence: "業界記事がほかの店について挙げる数字。",
        formula: "記事の通り",
        window: "記事による。当店は直近の四半期。",
        counts: "当店のものは含みません。",
        leavesOut: "記事がどう数えたか（書かれていません）。",
        limits: "業界記事の目安であり、ここで測定したものではありません。"
      )
    case .cacRatio:
      DefinitionText(
        title: "既存顧客に対する新規顧客の費用",
        sentence: "顧客を1人獲得する費用を、1回戻ってもらう費用で割ったもの。",
        formula: "（獲得費用 ÷ 新規顧客数）÷（維持費用 ÷ リピート購入回数）",
        window: "costs.csvに両方がある月。",
        counts: "店が記録した費用。",
        leavesOut: "値段を付けていない仕事。",
        limits: "何もしなくても起きたリピート購入も、割る数に入ります。"
      )
    case .replacement:
      DefinitionText(
        title: "離脱1人を補う新規顧客数",
        sentence: "離脱した顧客1人がもたらすはずだった分を得るのに、新規顧客が何人要るか。",
        formula: "四半期に離脱した人の期首の52週間予測価値 ÷ その人数 ÷ 新規顧客1人の52週間予測価値",
        window: "直近の四半期。",
        counts: "「予測と検証」のページのモデルによる価値。",
        leavesOut: "モデルが検証に通らなかった店。",
        limits: "モデルの正しさに左右されます。"
      )
    case .loss:
      DefinitionText(
        title: "離脱を補う費用",
        sentence: "離脱した人の分を補うだけの新規顧客を獲得する費用。",
        formula: "13週間の離脱者数 × 離脱1人を補う新規顧客数 × 獲得費用 ÷ 新規顧客数",
        window: "離脱は直近13週間、費用は直近の満12か月。",
        counts: "costs.csvの獲得費用。顧客は初回購入日による。",
        leavesOut: "費用のない月、顧客を維持する費用。",
        limits: "離脱1人が新規何人分かを示すモデルの正しさに左右されます。"
      )
    case .winback:
      DefinitionText(
        title: "掘り起こしの名簿",
        sentence: "直近13週間に、店に打つ手のある理由で離脱した人。",
        formula: "直近91日の離脱者から、転居・廃業・死去を除いた人",
        window: "直近91日間。",
        counts: "理由別の人数。",
        leavesOut: "名前。「regulars lists」が店だけのために書き出す名簿にあります。",
        limits: "名簿に載っていても、戻りやすいとは限りません。"
      )
    }
  }

  /// Japanese cards about service.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.ServiceCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .reply:
      DefinitionText(
        title: "初回応答までの時間",
        sentence: "顧客の最初の連絡から、人による最初の応答まで。",
        formula: "分数の中央値と90パーセンタイル。24時間以内：24時間以内に応答 ÷"
          + "（その件数 ＋ 24時間たって未応答の件数）",
        window: "直近13週間の問い合わせと、その前の13週間。",
        counts: "夜間と週末も含む実時間。",
        leavesOut: "1日以内の割合からは、24時間たっていない未対応の問い合わせ。",
        limits: "未対応が5%を超えるときは、待ち続けているものとして生存曲線から読み取ります。"
      )
    case .resolution:
      DefinitionText(
        title: "解決までの時間",
        sentence: "顧客の最初の連絡から、問い合わせが閉じるまで。",
        formula: "分数の中央値と90パーセンタイル。未解決は待ち続けているものとします",
        window: "直近13週間の問い合わせ。",
        counts: "表にある終了時刻。",
        leavesOut: "なし。",
        limits: "終了時刻は1件に1つです。再開されて店が上書きすれば最後の終了まで数え、再開されたことは分かりません。"
      )
    case .complaints:
      DefinitionText(
        title: "注文当たりのクレーム",
        sentence: "注文に対する、品質、配送、クレームの問い合わせの件数。",
        formula: "クレームの問い合わせ ÷ 同じ週の注文",
        window: "直近13週間と、その前の13週間。",
        counts: "問い合わせの件数。1つの注文に2件ありえます。",
        leavesOut: "何も言わずに戻らない人。",
        limits: "申し出やすくすると増えます。"
      )
    case .followUp:
      DefinitionText(
        title: "販売後のフォロー",
        sentence: "14日以内に店の誰かが連絡した注文。",
        formula: "14日以内に連絡の記録がある注文 ÷ 14日以上前の週の注文",
        window: "その条件を満たす直近13週間と、その前の13週間。",
        counts: "contacts.csvの連絡は手段を問いません。",
        leavesOut: "書き留めなかった連絡。",
        limits: "注文日から数えます。届いた日はデータにありません。"
      )
    case .refunds:
      DefinitionText(
        title: "返金率（30日）",
        sentence: "30日以内に返金のあった注文。",
        formula: "30日以内に返金のあった注文 ÷ 注文。金額では：30日以内の返金 ÷（総売上 − 値引き）",
        window: "30日以上前の直近13週間と、その前の13週間。理由は52週間。",
        counts: "日付のある返金。",
        leavesOut: "合計しか分からない返金。",
        limits: "1つの注文に理由が2つありえるため、理由の合計は率を超えることがあります。"
      )
    case .ratings:
      DefinitionText(
        title: "評価",
        sentence: "注文に1から5のどの評価が付き、そもそもどれだけ評価されたか。",
        formula: "低評価：1か2の評価 ÷ 評価。評価あり：評価のある注文 ÷ 注文",
        window: "30日以上前の直近52週間。低評価は13週間とその前の13週間。",
        counts: "注文ごとの最低評価。",
        leavesOut: "評価のない注文。",
        limits: "評価は自ら付けた人のものです。全購入者の意見として読まないでください。"
      )
    case .ratingReturn:
      DefinitionText(
        title: "評価と再購入",
        sentence: "初回購入に満足した人のほうが多く戻ったか。",
        formula: "初回購入の評価が4か5の人の90日以内の再購入率 − 1か2の人の同じ率。"
          + "1から5の傾向はコクラン・アーミテージ検定",
        window: "90日以上前に終わった週の初回購入日。",
        counts: "その日の最低評価。",
        leavesOut: "評価のない初回購入。",
        limits: "相関です。一方が他方を起こすという証明ではありません。"
      )
    case .replyReturn:
      DefinitionText(
        title: "応答と再購入",
        sentence: "早く応答した人のほうが多く戻ったか。",
        formula: "90日以内に次の購入日がある顧客 ÷ 顧客、応答時間の区分別",
        window: "問い合わせのあった最初の購入日（90日以上前）。",
        counts: "その日の最も遅い応答。顧客ごとに購入日1日。",
        leavesOut: "注文番号のない問い合わせ。",
        limits: "相関であり証明ではありません。簡単な質問ほど早く答えられます。"
      )
    case .quality:
      DefinitionText(
        title: "問題のなかった注文",
        sentence: "低評価も、不備による返品も、クレームもなかった注文。",
        formula: "2以下の評価、品質・破損・品違い・遅延による返金、品質・配送・クレームの問い合わせが"
          + "いずれもない注文 ÷ 注文",
        window: "30日以上前の直近52週間。",
        counts: "すべての注文。達成は区間が90%を上回るとき、未達は下回るとき。",
        leavesOut: "申し出のなかった問題。",
        limits: "何も言わない人を満足とみなすため、実際の割合はこれより低くなります。"
      )
    case .shoppers:
      DefinitionText(
        title: "覆面調査",
        sentence: "身分を明かさない調査員の採点。店、チェックリスト、四半期別。",
        formula: "得点の平均",
        window: "各暦四半期。",
        counts: "同じチェックリストによる訪問。",
        leavesOut: "異なるチェックリストどうしの比較。",
        limits: "1店10回未満では、店の順位は偶然です。"
      )
    case .register, .callBacks, .birthdays, .campaigns: careTextInJapanese(card)
    }
  }
}
