extension MethodPhrases {
  static let traditionalChinese = MethodPhrases(
    question: "這些數字怎麼算的？為什麼和平台不一樣？",
    bothRightReturning: { "\($0)的\($1)（一年的買家）與我們的\($2)（一季的新客），兩個數字都對：它算的是店裡都是誰，我們算的是誰會回來" },
    bothRightWindow: { "\($0)的\($1)（近91天的買家）與我們的\($2)（一季的新客），兩個數字都對：它對所有人用同一段時間，我們給每個人同樣多的天數" },
    heading: { "每個數字只有一種算法：\($0)張定義卡" },
    lead: [
      "本站每個數字都連到自己的定義卡。定義卡按類分頁，全部列在本頁最後。",
      "凡是與「回來」有關的，一律依購買日計：同一人同一天的訂單算一次購買，因為一天兩單多半是漏買再補。",
    ],
    signsTitle: "怎麼讀這些數字",
    signs: { facts in
      [
        Sign("27.5%（25.0%\u{2060}～\u{2060}30.1%）", "數值與95%誤差範圍：單憑偶然可能造成的上下浮動"),
        Sign("1204人中331人", "總數與其中的部分；總數不足\(facts.rate)時不給比率"),
        Sign("▲ ▼ ＝", "上升、下降、大致持平；誤差範圍不含「沒變」，才說上升或下降"),
        Sign("● ◆", "變好、變差；從不只靠顏色，也不用紅綠"),
        Sign("–", "不顯示：不足\(facts.k)人，或樣本太少"),
        Sign("▨", "未滿期：時間還沒到，尚無數值"),
        Sign("0", "真的是零"),
        Sign("47週", "ISO週，週一到週日，依商店時區"),
      ]
    },
    othersTitle: "同一份資料，換個定義是多少",
    othersLead: "同樣的訂單，照別的工具的規則各算一遍。它們依訂單計、我們依購買日計的地方，它們自己的數字會略高一點。",
    othersCaption: { "\($0)：本站為\($1)" },
    tool: "工具與叫法",
    value: "在這份資料上",
    rule: "規則，以及為何不同",
    ours: "本站",
    practicesTitle: "每條做法落在哪裡",
    practicesLead: "店主之間互相傳授的做法，用我們的話寫下來，以及承擔它的頁面和行動方案。這裡缺的頁面，要有相應的表格或筆記才會出現，「資料」頁寫著是哪一份。",
    practicesFold: { "全部\($0)項作法" },
    practice: "做法",
    practicePlace: "在哪裡",
    noPlace: "本期沒有",
    practiceText: Practice.traditionalChinese,
    cardsTitle: "全部定義",
    familyQuestion: "怎麼算的？哪些不算在內？",
    familyLead: "小字是這個數字的名稱，也是它在data/edition.json裡的路徑，寫筆記時可以用{{名稱}}引用。",
    exactly: "確切的計算方式",
    explainAll: "regulars explain 名稱 可列印一張定義卡。名稱有："
  )
}
