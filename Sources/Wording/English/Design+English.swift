extension DesignPhrases {
  static let english = DesignPhrases(
    name: "Design",
    question: "How are the pages set?",
    heading: "Seven sizes, eight spaces and a few colours carry every page",
    lead:
      "Whoever adds a page or a chart keeps to these. The swatches below are made with the style sheet of this very page.",
    typeTitle: "Type",
    typeText:
      "The reader’s own system fonts, in two weights. Text is 17, nothing is under 13, words in charts are never shown under 12. Sizes are in pixels at the usual setting and grow with the reader’s.",
    sample: "331 of 1,204 came back",
    spaceTitle: "Space",
    spaceText:
      "Distances are one of these. A rule or a box stands only where space alone does not separate.",
    colourTitle: "Colours",
    colourText:
      "Text keeps 4.5 to 1 against its ground, marks 3 to 1. There is no red and no green: red rises in one country and falls in another. No colour speaks alone; a word, a sign or a dash says the same.",
    roles: DesignPhrases.Roles(
      ink: "text",
      muted: "notes, words on axes",
      panel: "ground of notes",
      hairline: "grid, decoration only",
      rule: "axes, hatching of what is still open",
      link: "links, always underlined",
      series1: "first line, solid",
      series2: "second line, dashes",
      series3: "third line, short dashes",
      series4: "fourth line, dash and dot",
      context: "the past, the others",
      band: "interval of a line",
      better: "● better",
      worse: "◆ worse",
      unsure: "◇ unsure",
      focus: "where the keyboard is",
      heat: "low to high"
    ),
    grammarTitle: "Charts",
    grammar: [
      "The heading is the finding, as a sentence; the line below it says measure, unit, group and period.",
      "Bars, areas and shades start at zero. A line may leave zero, and then says where its axis starts.",
      "A line carries its name at its end, a bar its value. There is no legend.",
      "An interval is a band on a line and a whisker on a dot. A bar never ends bare where the number is a guess.",
      "What is not over is hatched or hollow and has no value; what is kept back is a dash; a true zero is 0.",
      "Time runs from left to right in weeks from Monday. Sales and playbooks are thin rules with a number, named below.",
      "Each chart is drawn twice, for a phone and for a desk, so that its words keep their size.",
      "Below each chart stands its table, with the same numbers in the same order.",
    ]
  )
}
