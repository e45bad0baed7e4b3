import Markup

/// Weeks as rows of seven days, each with its marks; on wide screens what they are stands beside.
package struct WeekRows: Chart {
  package struct Day: Sendable, Hashable {
    /// The day of the month.
    package var number: String
    /// A festival or a great sale.
    package var isFilled: Bool
    /// A campaign of the shop.
    package var isOutlined: Bool
    /// Messages planned.
    package var messages: Int
    package var isShaded: Bool
    /// Before the first day that counts.
    package var isOver: Bool

    package init(
      number: String,
      isFilled: Bool = false,
      isOutlined: Bool = false,
      messages: Int = 0,
      isShaded: Bool = false,
      isOver: Bool = false
    ) {
      self.number = number
      self.isFilled = isFilled
      self.isOutlined = isOutlined
      self.messages = messages
      self.isShaded = isShaded
      self.isOver = isOver
    }
  }

  package struct Row: Sendable, Hashable {
    package var label: String
    package var days: [Day]
    /// What the marks are.
    package var names: String

    package init(label: String, days: [Day], names: String) {
      self.label = label
      self.days = days
      self.names = names
    }
  }

  /// Monday to Sunday.
  package var weekdays: [String]
  package var rows: [Row]

  package init(weekdays: [String], rows: [Row]) {
    self.weekdays = weekdays
    self.rows = rows
  }

  package func draw(into drawing: inout Drawing) {
    let labels = rows.map { drawing.textWidth($0.label) }.max() ?? 0
    let left = labels + 8
    let cell = drawing.isNarrow ? (drawing.width - left) / 7 : 34.0
    let height = 34.0
    let top = drawing.lineHeight + 4
    drawing.height = top + Double(rows.count) * height + 2
    for (column, name) in weekdays.prefix(7).enumerated() {
      let x = left + (Double(column) + 0.5) * cell
      drawing.text(name, x: x, y: drawing.textSize, anchor: .middle)
    }
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * height
      drawing.line(from: (0, y), to: (drawing.width, y), "grid")
      drawing.text(row.label, x: left - 8, y: y + height * 0.5 + 4, anchor: .end)
      for (column, day) in row.days.prefix(7).enumerated() {
        let box = Box(x: left + Double(column) * cell, y: y, width: cell, height: height)
        draw(day, in: box, &drawing)
      }
      guard !drawing.isNarrow, !row.names.isEmpty else { continue }
      let room = drawing.width - left - 7 * cell - 14
      let names = twoLines(row.names, to: room, size: drawing.textSize)
      let base = y + height * 0.5 + 4 - Double(names.count - 1) * drawing.lineHeight / 2
      for (line, text) in names.enumerated() {
        let y = base + Double(line) * drawing.lineHeight
        drawing.text(text, x: left + 7 * cell + 14, y: y, "text")
      }
    }
  }

  private func draw(_ day: Day, in box: Box, _ drawing: inout Drawing) {
    if day.isShaded { drawing.rectangle(box.inset(by: 1), "band") }
    let inner = box.inset(by: 3)
    if day.isFilled {
      drawing.rectangle(inner, "heat6")
    } else if day.isOutlined {
      drawing.rectangle(inner, "hollow s1")
      // An outline covers what was shaded below it.
      if day.isShaded { drawing.rectangle(box.inset(by: 4), "band") }
    }
    let role = day.isFilled ? "on6 bold" : day.isOver ? "note" : "text"
    let x = box.x + box.width / 2
    if !day.isOver {
      drawing.text(day.number, x: x, y: box.y + box.height * 0.5 + 3, role, anchor: .middle)
    }
    let dots = min(3, day.messages)
    for dot in 0..<dots {
      let offset = (Double(dot) - Double(dots - 1) / 2) * 7
      drawing.circle(
        x: x + offset,
        y: box.bottom - 8,
        radius: 2.5,
        day.isFilled ? "netdot" : "dot s2"
      )
    }
  }
}
