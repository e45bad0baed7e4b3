extension DefinitionText {
  /// Japanese cards about active and lapsed customers.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.GrowthCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .active:
      DefinitionText(
        title: "アクティブ顧客",
        sentence: "直近\(days)日間に購入した顧客。",
        formula: "最終購入日が日曜日から\(days)日未満の顧客",
        window: "毎週日曜日に数えます。",
        counts: "期間内に購入日が1日以上ある人。",
        leavesOut: "顧客不明の注文。",
        limits: "店全体で1つの日数です。買う間隔の長い商品の顧客は、早く離脱とされがちです。"
      )
    case .lapsed:
      DefinitionText(
        title: "離脱した顧客",
        sentence: "期間の初め（1週間前または4週間前）はアクティブで、今は違う顧客。",
        formula: "期間の初めの日曜日はアクティブ、終わりの日曜日は非アクティブ",
        window: "日曜日から日曜日までのISO週1週間、または4週間をまとめたもの。",
        counts: "期間内に、最終購入から\(days)日になった顧客。",
        leavesOut: "1週間のうちに離脱して戻った人は、継続とします。",
        limits: "購入をやめたのは今ではなく\(days)日前で、離れたきっかけもそのころのものです。自然に戻る人もいます。"
      )
    case .joined:
      DefinitionText(
        title: "新規顧客と継続顧客",
        sentence: "初回購入で加わった人と、アクティブであり続けた人。",
        formula: "新規：期間内に初回購入。継続：両方の日曜日にアクティブ",
        window: "ISO週1週間、または4週間をまとめたもの。",
        counts: "期首 ＋ 新規 ＋ 復帰 − 離脱 ＝ 期末のアクティブ。毎週確かめています。",
        leavesOut: "顧客不明の注文。",
        limits: "データの初めのころは、既存顧客が新規に見えます。"
      )
    case .reactivated:
      DefinitionText(
        title: "復帰",
        sentence: "離脱していて、期間内にまた購入した顧客。",
        formula: "終わりの日曜日はアクティブ、初めの日曜日は非アクティブで、新規でない",
        window: "ISO週1週間、または4週間をまとめたもの。",
        counts: "\(days)日以上あいたあとの購入。",
        leavesOut: "新規顧客。",
        limits: "なぜ戻ったかは分かりません。それには対照群が必要です。"
      )
    case .quick:
      DefinitionText(
        title: "増減比",
        sentence: "離脱1人に対して、新規と復帰が何人いるか。",
        formula: "（新規 ＋ 復帰）÷ 離脱",
        window: "ISO週1週間。離脱が週20人未満のときは4週間をまとめます。",
        counts: "上の人数と同じ。",
        leavesOut: "離脱のない週と、データの最初の\(days)日間。",
        limits: "1を上回るとアクティブ顧客が増えます。セールは今の値を上げ、\(days)日後の値を下げます。"
      )
    case .lapseRate:
      DefinitionText(
        title: "離脱率",
        sentence: "アクティブ顧客のうち、1週間（または4週間）に離脱した割合。",
        formula: "離脱 ÷ 期間の初めのアクティブ顧客",
        window: "ISO週1週間、または4週間をまとめたもの。",
        counts: "上の人数と同じ。",
        leavesOut: "離脱を判定できないデータの最初の\(days)日間。",
        limits: "\(days)日前にセールのあった週は高く出ます。多くの人が同じ日に始めたためです。"
      )
    case .reactivationRate:
      DefinitionText(
        title: "復帰率",
        sentence: "離脱している顧客全体のうち、1週間（または4週間）に再び購入した割合。",
        formula: "復帰 ÷ 期間の初めに離脱していた顧客",
        window: "ISO週1週間、または4週間をまとめたもの。",
        counts: "一度離脱し、まだ戻っていなかった全員。",
        leavesOut: "新規顧客。",
        limits: "離脱した顧客は増え続けるため、率は少しずつ下がります。"
      )
    case .lapseDays:
      DefinitionText(
        title: "離脱とする日数",
        sentence: "購入のないまま\(days)日。",
        formula: "購入間隔の90パーセンタイルを週単位に切り上げ、28日から364日まで",
        window: "前の暦四半期の終わりまでのデータで計算し、四半期の間は変えません。",
        counts: "閉じた購入間隔。\(facts.gapsP90)件に満たないときは91日。",
        leavesOut: "設定に固定の日数（lapseDays）があれば、それを使います。",
        limits: "それより遅い購入は、多くて10回に1回です。"
      )
    }
  }
}
