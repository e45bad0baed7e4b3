import Commerce
import Retention

extension MeasureNode {
  static func care(_ care: CareMeasures) -> MeasureNode {
    .group([
      ("birthdaysKnown", whole(care.birthdaysKnown, .count)),
      (
        "birthdays",
        .list(
          named(care.birthdays, \.week.iso) {
            .group([("week", .value(.week($0.week))), ("customers", whole($0.customers, .count))])
          }
        )
      ),
      (
        "campaigns",
        .list(
          named(care.campaigns, { _ in "" }) {
            .group([("name", .text($0.name)), ("start", .day($0.start)), ("end", .day($0.end))])
          }
        )
      ),
      (
        "complaints",
        .list(
          named(care.complaints, \.state.rawValue) { row in
            .group([
              ("state", .text(row.state.rawValue)), ("all", whole(row.all, .count)),
              (
                "ages",
                .list(
                  named(Array(zip(CareMeasures.Age.allCases, row.ages)), \.0.rawValue) {
                    whole($0.1, .count)
                  }
                )
              ),
            ])
          }
        )
      ),
      ("callBacks", whole(care.callBacks, .orders)),
    ])
  }
}
