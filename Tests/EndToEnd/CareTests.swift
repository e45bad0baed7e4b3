import Testing

/// The calendar, the register of complaints and the queue of calls, from a content folder.
struct CareTests {
  private func content(_ more: [String: String] = [:]) throws -> Workshop {
    let files = [
      "content/regulars.yml": "shop:\n  currency: CNY\n  country: CN\n  timeZone: UTC\n",
      "content/orders/orders.csv": MeasureTests.tinyShop,
      "content/service.csv":
        "ticket_id,order_id,customer_id,opened_at,first_reply_at,resolved_at,topic,team\n"
        + "T-1,,A,2025-06-20 10:00,,,complaint,day\n"
        + "T-2,,B,2025-06-27 10:00,2025-06-27 12:00,,quality,day\n"
        + "T-3,,C,2025-06-01 10:00,2025-06-01 12:00,2025-06-03 12:00,delivery,day\n"
        + "T-4,,C,2025-06-02 10:00,,,question,day\n"
        + "T-5,,D,2025-07-02 10:00,,,complaint,day\n",
      "content/care/qixi.md":
        "---\ntitle: Two cups\non: {festival: qixi, offset: -7}\n---\nFor two.\n",
      "content/news/roast.md":
        "---\ntitle: A new roast\nkind: trade\non: 2025-06-20\n---\nLess fire.\n",
      "content/service/tin.md":
        "---\nkind: idea\nfrom: call\ntitle: A wider lid\nraised: 2025-05-01\n---\n",
    ]
    return try Workshop(files.merging(more) { _, new in new })
  }

  private func build(_ folder: Workshop) throws -> Program.Outcome {
    try Program.run(
      ["build", "content", "--output", "site", "--as-of", "2025-06-29", "--no-record"],
      in: folder.path
    )
  }

  @Test func `a build writes the calendar with its file and the register apart from the site`()
    throws
  {
    let folder = try content()
    let outcome = try build(folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let file = try folder.read("site/calendar/calendar.ics")
    #expect(file.contains("DTSTART;VALUE=DATE:20250829\r\n"))  // Qixi
    #expect(file.contains("DTSTART;VALUE=DATE:20250822\r\n") && file.contains("SUMMARY:Two cups"))
    #expect(try folder.read("site/calendar/index.html").contains("A new roast"))
    #expect(try folder.read("site/service/index.html").contains("A wider lid"))
    #expect(try folder.mode("private/complaints.csv") == 0o600)
    let rows = try folder.read("private/complaints.csv").split(separator: "\n").map(String.init)
    #expect(
      rows.dropFirst() == [
        "waiting,9,2025-06-20T10:00,,,complaint,day,T-1,A,",
        "answered,2,2025-06-27T10:00,2025-06-27T12:00,,quality,day,T-2,B,",
        "solved,2,2025-06-01T10:00,2025-06-01T12:00,2025-06-03T12:00,delivery,day,T-3,C,",
      ]
    )
    let first = try folder.tree("site")
    #expect(try build(folder).exitCode == 0)
    #expect(try folder.tree("site") == first)
  }

  @Test func `what a note cannot mean stops the build with its line and the nearest word`() throws {
    let folder = try content([
      "content/care/a.md": "---\ntitle: A\non: {festival: qixy}\n---\nB\n",
      "content/care/b.md": "---\ntitle: B\non: {yearly: 12-07}\nplaybook: nobody\n---\nB\n",
      "content/news/c.md": "---\n- a list\n---\nB\n",
      "content/service/d.md": "---\nkind: training\ntopic: X\n---\n",
    ])
    let outcome = try build(folder)
    #expect(outcome.exitCode == 1)
    for text in [
      "content/care/a.md:3:16", "did you mean \"qixi\"?", "there is no playbook \"nobody\"",
      "content/news/c.md", "a map of keys", "the front matter has no on",
    ] {
      #expect(outcome.errors.contains(text), "\(text)")
    }
    #expect(!folder.exists("site"))
  }

  @Test func `news of tomorrow, a wrong festival and a wrong language are findings`() throws {
    let folder = try content([
      "content/news/later.md": "---\ntitle: L\nkind: shop\non: 2025-09-01\n---\nB\n"
    ])
    let outcome = try build(folder)
    #expect(outcome.exitCode == 0 && outcome.errors.contains("note.future-day"))
    #expect(!(try folder.read("site/calendar/index.html").contains(">L<")))
    let wrong = try Program.run(
      ["build", "content", "--output", "site", "--set", "change.festivals=qixy"],
      in: folder.path
    )
    #expect(wrong.exitCode == 1 && wrong.errors.contains("settings.unknown-festival"))
    let mute = try Program.run(
      ["build", "content", "--output", "site", "--set", "shop.languages=[en, tlh]"],
      in: folder.path
    )
    #expect(mute.exitCode == 1 && mute.errors.contains("settings.unknown-language"))
  }
}
