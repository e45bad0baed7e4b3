import Commerce

extension Site {
  /// Messages that the shop has planned for some days.
  func messages(in range: ClosedRange<Day>, _ context: PageContext) -> [CalendarDate] { [] }
}
