extension ChunkReader {
  /// Takes the order's words; most rows end as the one before.
  @inline(__always)
  mutating func takeWords(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) {
    guard columns.channel >= 0 || columns.region >= 0 else { return }
    guard columns.trailing > 0 else { return readWords(bytes, record, columns, .none) }
    let from = record.end(before: columns.trailing)
    let to = record.end(before: record.count)
    guard to &- from <= KeyToken.longestInline else {
      return readWords(bytes, record, columns, .none)
    }
    let token = KeyToken(bytes, from, to, kind: 0)
    if !token.isSameInPlace(tail.token) {
      let place = TailWords.place(token)
      let known = tails[place]
      if known.token.isSameInPlace(token) {
        tail = known
      } else if tails[place ^ 1].token.isSameInPlace(token) {
        tail = tails[place ^ 1]
      } else {
        readWords(bytes, record, columns, token)
        tails[known.token.isNone ? place : place ^ 1] = tail
        return
      }
    } else if isTailTaken {
      return
    }
    isTailTaken = true
    if open.channel < 0, open.region < 0 {
      (open.channel, open.region) = (tail.channel, tail.region)
    } else {
      takeCodes(tail.channel, tail.region)
    }
  }

  @inline(never)
  private mutating func readWords(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ token: KeyToken
  ) {
    tail.token = token
    tail.channel = code(bytes, record, columns.channel, &words.channels)
    tail.region = code(bytes, record, columns.region, &words.regions)
    takeCodes(tail.channel, tail.region)
    isTailTaken = !token.isNone
  }

  @inline(__always)
  private func code(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ column: Int,
    _ table: inout WordTable
  ) -> Int32 {
    guard column >= 0 else { return -1 }
    let cell = record.cell(at: column, bytes)
    return cell.isEmpty ? -1 : table.code(bytes, cell.start, cell.end)
  }

  @inline(__always)
  private mutating func takeCodes(_ channel: Int32, _ region: Int32) {
    if channel >= 0, channel != open.channel {
      open.channel = shared.smaller(open.channel, channel, shared.channels)
    }
    if region >= 0, region != open.region {
      open.region = shared.smaller(open.region, region, shared.regions)
    }
  }
}
