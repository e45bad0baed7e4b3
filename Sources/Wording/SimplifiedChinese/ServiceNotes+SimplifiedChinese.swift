extension ServiceNotePhrases {
  static let simplifiedChinese = ServiceNotePhrases(
    register: RegisterPhrases(
      title: "投诉与回访",
      finding: { "有\($0)件投诉未了结" },
      findingNone: "没有未了结的投诉",
      findingHidden: "有少量投诉未了结：涉及的人太少，不显示件数",
      subline: "有关质量、配送或投诉的会话。未了结的按已等时间，已解决的（最近91天）按所用时间。",
      caption: "投诉处理到哪一步了？",
      state: "状态",
      ages: ["不到1天", "1～2天", "3～6天", "7天以上"],
      all: "合计",
      name: { key in
        switch key {
        case "waiting": "等待回复"
        case "answered": "已回复，未解决"
        case "solved": "已解决"
        default: key
        }
      },
      lists: "谁在投诉见private/complaints.csv，该给谁打电话见private/call-backs.csv。",
      callBacks: { "最近两周有\($0)笔订单还没有回访。" }
    ),
    ideas: IdeaPhrases(
      title: "听了顾客的话，改了什么",
      finding: { "\($1)个点子里\($0)个已落实，其中一半在\($2)天内" },
      findingOpen: { "\($1)个点子里已落实\($0)个" },
      subline: "从一次投诉、提问、回访或走访，到实实在在的改变。",
      caption: "每个点子后来怎样了？",
      idea: "点子",
      from: "来自",
      raised: "提出",
      changed: "落实",
      days: "天数",
      openFor: { "已等\($0)天" },
      origin: { key in
        switch key {
        case "complaint": "投诉"
        case "question": "提问"
        case "call": "回访"
        case "visit": "走访"
        default: key
        }
      }
    ),
    trainings: TrainingPhrases(
      finding: { $1 == "0" ? "已培训\($0)次，最近一次就在今天" : "已培训\($0)次，最近一次在\($1)天前" },
      subline: "团队练过什么：商品、规则、怎么和生气的人说话。",
      caption: "谁学了什么？",
      day: "日期",
      topic: "主题",
      team: "团队",
      people: "人数"
    ),
    walks: WalkPhrases(
      finding: { "最近一次（\($2)）走查，\($1)步里通过\($0)步" },
      subline: "像顾客一样一步步走一遍，也包括故意提出的投诉。",
      caption: "路在哪里断了？",
      day: "日期",
      what: "走查内容",
      passed: "通过",
      failed: "未通过",
      none: "–"
    ),
    touchpoints: TouchpointPhrases(
      finding: { "\($1)个触点里\($0)个写着店名" },
      subline: "只买过一次的人可能忘了在哪买的：店名要写在他们看得见的每一处。",
      caption: "顾客在哪里能看到我们的名字？",
      place: "触点",
      named: "写了店名",
      yes: "● 是",
      no: "◆ 否",
      note: "备注",
      name: { key in
        switch key {
        case "home": "店铺首页"
        case "chat": "聊天窗口"
        case "parcel": "包裹"
        case "card": "随包卡片"
        case "invoice": "发票"
        case "sms": "短信"
        case "mail": "邮件"
        case "label": "标签"
        case "courier": "快递单"
        case "product": "商品页"
        case "review": "评价回复"
        default: key
        }
      }
    )
  )
}
