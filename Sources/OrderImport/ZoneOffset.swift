/// Seconds east of UTC in a time zone at a time, in seconds since 1970 UTC; `nil` if no zone of this
/// IANA name is known here.
package func secondsEast(inZone name: String, at time: Int64) -> Int? {
  ZoneRules(named: name, folder: ImportOptions().zoneFolder).map { Int($0.offset(at: time)) }
}
