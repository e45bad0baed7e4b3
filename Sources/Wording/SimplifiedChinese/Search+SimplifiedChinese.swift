extension SearchPhrases {
  static let simplifiedChinese = SearchPhrases(
    question: "去哪里找？",
    heading: { "这里列出全部\($0)个页面、口径、商品和行动方案" },
    lead: "每页上方的搜索框查的就是这份清单：输入两个字即可，别的工具里的叫法也能找到这里的口径。",
    more: { "另有\($0)项，可用搜索框查找" },
    orders: { "\($0)笔订单" },
    asked: { "\($0)个提问" },
    kinds: SearchKindNames(
      page: .init("页面", "页面"),
      measure: .init("口径", "口径"),
      otherTool: .init("其他工具", "其他工具的叫法"),
      playbook: .init("行动方案", "行动方案"),
      product: .init("商品", "商品"),
      segment: .init("客群", "客群"),
      question: .init("提问", "顾客提问"),
      competitor: .init("同行", "同行"),
      news: .init("消息", "消息"),
      week: .init("周报", "历期周报")
    )
  )
}

extension ReadingPhrases {
  static let simplifiedChinese = ReadingPhrases(
    search: "搜索",
    found: { "找到\($0)项" },
    nothing: { "没有找到“\($0)”。可以试试：复购率、商品名、某一周。" },
    notLoaded: "清单没有载入，请打开“搜索”页。",
    filter: "只看含有这些字的行",
    rows: { "\($1)行中的\($0)行" },
    copyTable: "复制表格",
    copied: "已复制",
    notCopied: "浏览器不允许本页复制",
    tableCSV: "本表存为CSV",
    saveSVG: "图表存为SVG",
    savePNG: "图表存为PNG",
    readChart: "逐个读出图中数值",
    compare: ComparingPhrases(
      title: "任选两期比较",
      lead: "两期都按当时发布的数字。",
      earlier: "较早一期",
      later: "较晚一期",
      measure: "指标",
      difference: "差别",
      caption: { "从\($0)到\($1)，什么超出了平常的波动？" },
      same: "基本持平",
      up: "上升",
      down: "下降",
      samePeople: "大多是同一批人，不做检验",
      notReleased: "不公布：人数太少",
      missing: "两期没有都给出",
      points: { "\($0)个百分点" },
      moves: "这四周里客群之间的流动",
      movesOnly: "谁从哪一层到了哪一层，只按四周公布：相互重叠的表太多，会暴露个别人。选相隔四周的两期即可查看。",
      notLoaded: "各期数据没有载入。"
    )
  )
}
