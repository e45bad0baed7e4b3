extension ResultsPhrases {
  static let simplifiedChinese = ResultsPhrases(
    question: "上个月做的事有效吗？",
    helped: { "“\($0)”有效：\($1)天内购买率\($2)，未触达组\($3)，相差\($4)。" },
    hurt: { "“\($0)”有害：\($1)天内购买率\($2)，未触达组\($3)，相差\($4)。" },
    unclear: {
      "“\($0)”看不出效果：\($1)天内购买率\($2)，未触达组\($3)，相差\($4)；小于\($5)的效果看不出来。"
    },
    chance: {
      "“\($0)”可能只是运气：\($1)天内购买率\($2)，未触达组\($3)，相差\($4)，但它是同一季度\($5)次测试之一。"
    },
    running: { "“\($0)”进行中：\($1)人，\($2)出结论。" },
    untested: { "“\($0)”不算测试，因为没有留对照组：之后购买率\($1)，之前\($2)。季节或巧合也会这样。" },
    mismatch: { "“\($0)”没有结论：对照组人数与抽签计划不符。" },
    hidden: { "“\($0)”已结束，但购买的人太少，不能显示。" },
    lead: "发送之前先抽签，决定谁不打扰。每个人都算在抽到的那一组里，不管有没有真的触达：两组之后买得不一样，要么是行动的作用，要么是巧合，区间说明巧合能有多大。",
    leadRunning: "所有人的天数走完之前，只有人数和日期，没有结论：提前看，会看到并不存在的效果。",
    verdicts: VerdictPhrases(
      helped: "有效",
      hurt: "有害",
      unclear: "看不出效果",
      chance: "可能是运气",
      running: "进行中",
      mismatch: "两组人数不符",
      untested: "不算测试",
      hidden: "太少，不显示"
    ),
    chart: ResultChartPhrases(
      finding: { "已结束的\($0)次测试里，\($1)次的效果超出巧合" },
      findingNone: "还没有结束的测试",
      subline: "抽签后若干天内购买的占比，触达组减对照组，百分点；最新的在前。误差线：95%区间。没有点：尚在进行。",
      row: { "\($0)，\($1)" },
      zero: "没有差别",
      description: { "\($0)个点，各次测试的差值，从\($1)到\($2)。后附表格。" },
      missing: "测试结束、两组都有足够的人购买之后，这里才有点。"
    ),
    table: ResultTablePhrases(
      caption: "每次测试结果如何？",
      rowTitle: "行动",
      drawn: "抽签",
      draws: { "\($0)，\($1)次抽签" },
      people: "触达／不打扰",
      arms: { "\($0)／\($1)" },
      treated: "触达组购买",
      heldOut: "对照组购买",
      difference: "相差",
      perPerson: "人均多销售",
      worth: "扣除成本后的价值",
      earned: "毛利",
      sales: "销售额，不是毛利",
      verdict: "结论",
      until: { "到\($0)" },
      more: { "另有\($0)行，见CSV" }
    ),
    learning: LearningPhrases(
      finding: "学到了什么",
      subline: "一个方案的所有测试合起来看；效果是可显示的各次测试的平均，越有把握的占的分量越大。",
      rowTitle: "方案",
      forWhom: "对谁",
      tests: "测试",
      helped: "有效",
      hurt: "有害",
      unclear: "看不出",
      effect: "效果",
      people: "触达人数",
      apart: { "各次测试相差很大（p\u{A0}\($0)）：它们之间有什么不同？" }
    ),
    before: BeforeAfterPhrases(
      finding: "前后对比，不算测试",
      caveat: "没有留对照组，就看不出“不做会怎样”。季节、调价，以及因为安静才被挑中、本来就会回来一些的人，都能造成这样的差别。下次请留五分之一的人不打扰。",
      rowTitle: "行动",
      before: "之前购买",
      after: "之后购买"
    ),
    notes: ResultNotePhrases(
      peekingTitle: "为什么结束之前什么都不给看",
      peeking: "每看一次就按5%检验一次，看两次，100个无效的测试里约有8个会“有效”，看五次约14个，看二十次约25个。每周更新的页面最容易让人忍不住看。",
      smallTitle: "为什么有些结果不显示",
      small: {
        "每组至少要\($0)人，其中至少\($1)人买了、\($1)人没买，才给占比。同一方案的几次抽签合在一起，直到对照组满100人；合多少次与买没买无关。"
      },
      mismatchTitle: "两组人数与计划不符",
      mismatch: "如果两组人数偏离计划占比太远，不可能是巧合（p小于0.001），就说明有别的原因在挑人，结果不显示。",
      conflicts: { "\($0)位顾客两组都在，哪组都不算。" },
      manyTitle: "同时做很多测试",
      many: "测试多了，总有几个碰巧好看。对同一季度结束的测试，结论收得更严：说“有效”的里面，碰巧的最多十分之一。"
    ),
    page: PlaybookRunPhrases(
      title: "到目前为止的效果",
      finding: { "测试过\($0)次：有效\($1)次，有害\($2)次" },
      findingNone: "还没有测出效果",
      effect: { "合起来\($0)，触达\($1)人。" },
      running: { "进行中：\($0)人，\($1)出结论。" }
    ),
    letter: LetterResultPhrases(title: "上次有效吗？"),
    advice: [
      "有效的，对同样的人再做；有害的，停下。",
      "看不出效果不等于没有效果：看看这点人数本来能看出多大的差别，下次多找些人。",
    ]
  )
}
