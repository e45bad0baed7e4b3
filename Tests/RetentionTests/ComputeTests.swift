import Testing

@testable import Retention

struct ComputeTests {
  private func json(_ function: String, _ arguments: String, _ input: String = "") throws -> String
  {
    let words = arguments.split(separator: " ").map(String.init)
    return try Compute.run(function, arguments: words, input: input).get().json
  }

  @Test(arguments: [
    (
      "wilson", "6 12", "",
      #"{"x":6,"n":12,"value":0.5,"low":0.2537815976337061,"high":0.7462184023662939}"#
    ),
    ("wilson", "0 0", "", #"{"x":0,"n":0,"value":null,"low":null,"high":null}"#),
    ("quantile", "0.5", "value\n3\n1\n2\n", #"{"p":0.5,"value":2,"n":3}"#),
    ("quantile", "0.5", "", #"{"p":0.5,"value":null,"n":0}"#),
  ])
  func `a computation prints one object`(
    function: String,
    arguments: String,
    input: String,
    expected: String
  ) throws {
    #expect(try json(function, arguments, input) == expected)
  }

  @Test func `every function of the list runs`() throws {
    let examples = [
      "wilson": "6 12", "newcombe": "56 70 48 80", "rate": "10 2.5", "rate-ratio": "120 1 100 1",
      "ratio": "", "beta-binomial": "--a 6 --b 14", "quantile": "0.9", "survival": "--tau 60",
      "suppress": "--k 5",
      "fit": "bgnbd", "likelihood": "paretonbd 0.5 10 0.6 11",
      "expect": "bgnbd 0.2 4 0.8 2 --weeks 9",
      "spend": "6.25 3.74 15.44",
      "mde": "0.08 500 500", "sample-size": "0.08 0.12", "sample-ratio": "830 170 0.8",
    ]
    // A digest is made by the program that asks: tested with that.
    for function in Compute.functions where function != "assign" {
      var input = Compute.readsInput(function) ? "7,1\n14,1\n20,0\n" : ""
      if ["fit", "likelihood", "expect"].contains(function) { input = "x,t_x,t\n0,0,9\n2,3,9\n" }
      if function == "beta-binomial" { input = "hits,n\n1,7\n1,14\n" }
      let text = try json(function, try #require(examples[function]), input)
      #expect(text.hasPrefix("{") && !text.contains("nan") && !text.contains("inf"))
    }
  }

  @Test func `a survival table has curve, quantiles and test`() throws {
    let input = "time,event,group\n7,1,b\n14,1,a\n20,0,b\n21,1,a\n30,0,a\n"
    let object = try Compute.run("survival", arguments: ["--tau", "25"], input: input).get()
    #expect(object["n"] == .int(5) && object["events"] == .int(3) && object["df"] == .int(1))
    guard case .array(let groups) = object["groups"], case .object(let first) = groups[0] else {
      Issue.record("no groups")
      return
    }
    #expect(first["name"] == .string("a"))
    guard case .object(let quantiles) = object["quantiles"] else { return }
    #expect(quantiles["10"] == .double(7))
  }

  @Test func `a labelled table keeps its names and its totals are checked`() throws {
    let input = """
      region,a,b,c,total
      North,12,7,3,22
      South,20,9,6,35
      West,8,2,5,15
      total,40,18,14,72
      """
    let object = try Compute.run("suppress", arguments: ["--k", "5"], input: input).get()
    #expect(object["primary"] == .int(2) && object["complementary"] == .int(2))
    #expect(object["leastWidth"] == .int(7) && object["total"] == .int(72))
    #expect(
      object["cells"]
        == .array([
          .array([.int(12), .null, .null]), .array([.int(20), .int(9), .int(6)]),
          .array([.int(8), .null, .null]),
        ])
    )
    let wrong = input.replacing("22", with: "23")
    #expect(throws: ComputeError.self) {
      try Compute.run("suppress", arguments: [], input: wrong).get()
    }
    let bare = try Compute.run("suppress", arguments: [], input: "12,7,3\n20,9,6\n8,2,5").get()
    #expect(bare["cells"] == object["cells"])
  }

  @Test(arguments: [
    ("wilson", "5", ""), ("wilson", "9 5", ""), ("wilson", "a 5", ""), ("wilson", "1 5 7", ""),
    ("wilson", "-1 5", ""), ("wilson", "1 5 --k 3", ""), ("nonsense", "", ""),
    ("quantile", "1.5", "1"), ("quantile", "0.5", "1\nx\n"), ("survival", "", "3,2\n"),
    ("survival", "", "-1,1\n"), ("ratio", "", "1\n"), ("suppress", "--k 0", "1,2\n"),
    ("suppress", "", "1,2\n3\n"), ("suppress", "--k", "1,2\n"), ("sample-size", "0.1 0.1", ""),
    ("rate-ratio", "1 0 1 1", ""), ("sample-ratio", "1 1 1", ""),
  ])
  func `a wrong call says what is wrong`(function: String, arguments: String, input: String) {
    #expect(throws: ComputeError.self) { try json(function, arguments, input) }
  }

  @Test func `numbers are in shortest form and texts are escaped`() {
    let object: ComputedObject = [
      "a": .double(0.1), "b": .double(1e21), "c": .double(5), "d": .number(.nan),
      "e": .string("\"\\\u{1}\n"), "f": .double(-0.0),
    ]
    #expect(
      object.json == #"{"a":0.1,"b":1e+21,"c":5,"d":null,"e":"\"\\\u0001\n","f":0}"#
    )
  }
}
