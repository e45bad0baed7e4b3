extension ServiceNotePhrases {
  static let english = ServiceNotePhrases(
    register: RegisterPhrases(
      title: "Complaints and calls",
      finding: { $0 == "1" ? "1 complaint is open" : "\($0) complaints are open" },
      findingNone: "No complaint is open",
      findingHidden: "A few complaints are open: too few people to show how many",
      subline: "Conversations on quality, delivery or a complaint. Open ones by their age; solved "
        + "ones of the last 91 days by the time it took.",
      caption: "How far are the complaints?",
      state: "State",
      ages: ["under a day", "1–2 days", "3–6 days", "7 days and more"],
      all: "All",
      name: { key in
        switch key {
        case "waiting": "Waiting for an answer"
        case "answered": "Answered, not solved"
        case "solved": "Solved"
        default: key
        }
      },
      lists: "Who complained is in private/complaints.csv, whom to call in private/call-backs.csv.",
      callBacks: { "\($0) orders of the last two weeks have had no call yet." }
    ),
    ideas: IdeaPhrases(
      title: "What changed because of what customers said",
      finding: { "\($0) of \($1) ideas led to a change, half of them within \($2) days" },
      findingOpen: { "\($0) of \($1) ideas led to a change so far" },
      subline:
        "From a complaint, a question, a call or a visit to something that is different now.",
      caption: "What became of each idea?",
      idea: "Idea",
      from: "From",
      raised: "Raised",
      changed: "Changed",
      days: "Days",
      openFor: { "open for \($0)" },
      origin: { key in
        switch key {
        case "complaint": "a complaint"
        case "question": "a question"
        case "call": "a call"
        case "visit": "a visit"
        default: key
        }
      }
    ),
    trainings: TrainingPhrases(
      finding: {
        $1 == "0"
          ? "Last training today, \($0) in all"
          : "Last training \($1) days ago, \($0) in all"
      },
      subline: "What the team practised: goods, rules, talking with people who are cross.",
      caption: "Who was trained in what?",
      day: "Day",
      topic: "Topic",
      team: "Team",
      people: "People"
    ),
    walks: WalkPhrases(
      finding: { "\($0) of \($1) steps passed when the way was last gone, on \($2)" },
      subline: "The way of a customer gone step by step, and complaints made to see what happens.",
      caption: "Where does the way break?",
      day: "Day",
      what: "What was gone through",
      passed: "Passed",
      failed: "Not passed",
      none: "–"
    ),
    touchpoints: TouchpointPhrases(
      finding: { "\($0) of \($1) places say the shop’s name" },
      subline: "Who bought once may forget where: the name belongs on everything they see.",
      caption: "Where does a customer read our name?",
      place: "Place",
      named: "Name on it",
      yes: "● yes",
      no: "◆ no",
      note: "Note",
      name: { key in
        switch key {
        case "home": "Home page"
        case "chat": "Chat"
        case "parcel": "Parcel"
        case "card": "Card in the parcel"
        case "invoice": "Invoice"
        case "sms": "Text message"
        case "mail": "Mail"
        case "label": "Label"
        case "courier": "Courier note"
        case "product": "Product page"
        case "review": "Answer to a review"
        default: key
        }
      }
    )
  )
}
