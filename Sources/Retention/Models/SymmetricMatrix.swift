/// A small symmetric matrix, of the second derivatives of a likelihood.
struct SymmetricMatrix: Sendable, Equatable {
  let size: Int
  private var cells: [Double]

  init(size: Int) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
  }

  static func identity(_ size: Int) -> SymmetricMatrix {
    var matrix = SymmetricMatrix(size: size)
    for index in 0..<size { matrix[index, index] = 1 }
    return matrix
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set {
      cells[row * size + column] = newValue
      cells[column * size + row] = newValue
    }
  }

  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in
      var sum = 0.0
      for column in 0..<size { sum += self[row, column] * vector[column] }
      return sum
    }
  }

  /// vᵀ M v.
  func form(_ vector: [Double]) -> Double {
    zip(vector, times(vector)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  func scaled(by factor: Double) -> SymmetricMatrix {
    var result = self
    for index in cells.indices { result.cells[index] *= factor }
    return result
  }

  /// The inverse of a positive definite matrix by Cholesky's factors; `nil` for any other.
  var inverseIfPositive: SymmetricMatrix? {
    var lower = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for row in 0..<size {
      for column in 0...row {
        var sum = self[row, column]
        for k in 0..<column { sum -= lower[row][k] * lower[column][k] }
        if row == column {
          guard sum > 0, sum.isFinite else { return nil }
          lower[row][row] = sum.squareRoot()
        } else {
          lower[row][column] = sum / lower[column][column]
        }
      }
    }
    var inverse = SymmetricMatrix(size: size)
    for column in 0..<size {
      var solution = [Double](repeating: 0, count: size)
      for row in 0..<size {
        var sum = row == column ? 1.0 : 0
        for k in 0..<row { sum -= lower[row][k] * solution[k] }
        solution[row] = sum / lower[row][row]
      }
      for row in (0..<size).reversed() {
        var sum = solution[row]
        for k in (row + 1)..<max(size, row + 1) { sum -= lower[k][row] * solution[k] }
        solution[row] = sum / lower[row][row]
      }
      for row in 0...column { inverse[row, column] = solution[row] }
    }
    return inverse
  }
}
