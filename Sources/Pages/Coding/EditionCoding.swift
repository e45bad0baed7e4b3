import FoundationEssentials
package import Retention

/// An edition as JSON: keys sorted, numbers in their shortest form, one form for one edition.
package enum EditionCoding {
  /// What may be wrong with the bytes of an edition.
  package enum Failure: Error, Hashable {
    /// Not JSON, or not the keys of an edition.
    case unreadable(String)
    /// Written by a newer program.
    case newerSchema(Int)
  }

  /// The bytes of one of the two views, with a line end at the end.
  ///
  /// In the public view a hidden value is `{"missing": WORD}` and nothing else.
  /// - Throws: never for an edition that the measures made (no number in it is infinite).
  package static func json(_ edition: Edition, view: EditionView) throws -> [UInt8] {
    var copy = edition
    copy.view = view
    return try text(view).bytes(shared: copy) + [10]
  }

  /// Any value of the site as JSON in the same form; `isPretty` for people.
  static func json(
    _ value: some Encodable,
    view: EditionView,
    isPretty: Bool
  ) throws -> [UInt8] {
    guard isPretty else { return try text(view).bytes(value) + [10] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    if let key = EditionView.key { encoder.userInfo[key] = view }
    return Array(try encoder.encode(value)) + [10]
  }

  private static func text(_ view: EditionView) -> JSONText {
    JSONText(userInfo: EditionView.key.map { [$0: view as any Sendable] } ?? [:])
  }

  /// Reads an edition of this or an older schema.
  ///
  /// - Throws: `Failure`.
  package static func edition(from bytes: [UInt8]) throws -> Edition {
    if let edition = written(bytes) { return edition }
    struct Head: Decodable { var schema: Int }
    let data = Data(bytes)
    do {
      let head = try JSONDecoder().decode(Head.self, from: data)
      guard head.schema <= Edition.currentSchema else { throw Failure.newerSchema(head.schema) }
      return try JSONDecoder().decode(Edition.self, from: data)
    } catch let failure as Failure {
      throw failure
    } catch let error as DecodingError {
      throw Failure.unreadable(EditionCoding.place(of: error))
    }
  }

  /// The edition, where the bytes are as this program writes them; what else they may be, or what is
  /// wrong with them, is found out by reading them as any JSON.
  private static func written(_ bytes: [UInt8]) -> Edition? {
    do {
      let edition = try JSONReader.value(Edition.self, from: bytes)
      return edition.schema <= Edition.currentSchema ? edition : nil
    } catch {
      return nil
    }
  }

  /// The path at which an edition could not be read, without any of its values.
  private static func place(of error: DecodingError) -> String {
    let context: DecodingError.Context? =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let path = (context?.codingPath ?? []).map { key in
      key.intValue.map(String.init) ?? key.stringValue
    }
    if case .keyNotFound(let key, _) = error {
      return (path + [key.stringValue]).joined(separator: ".")
    }
    return path.joined(separator: ".")
  }
}
