import FlyingFox
import FlyingSocks
import Glibc
import Synchronization

/// Serves the stand to browsers on this machine, by both of its loopback addresses.
package struct PreviewServer: Sendable {
  package let port: UInt16
  private let servers: [HTTPServer]

  /// Listens as soon as it is made; port 0 takes any that is free.
  ///
  /// - Throws: `PreviewFault` where the port is not to be had.
  package init(port: UInt16, stand: PreviewStand) throws(PreviewFault) {
    let answer = PreviewAnswer(stand: stand)
    let first: (server: HTTPServer, port: UInt16)
    do {
      let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
      first = try PreviewServer.started(HTTPServer(config: quiet(address), handler: answer))
    } catch {
      throw PreviewFault(port: port, reason: "\(error)")
    }
    self.port = first.port
    do {
      let second = HTTPServer(
        config: quiet(sockaddr_in6.loopback(port: first.port)),
        handler: answer
      )
      servers = [first.server, try PreviewServer.started(second).server]
    } catch {
      // A machine without IPv6 is read by the older address alone.
      servers = [first.server]
    }
  }

  package var address: String { "http://127.0.0.1:\(port)/" }

  /// Runs a server until it is stopped; returns once it listens.
  private static func started(
    _ server: HTTPServer
  ) throws -> (server: HTTPServer, port: UInt16) {
    let outcome = Outcome()
    Task {
      do { try await server.run() } catch { outcome.fail(error) }
    }
    Task {
      do {
        try await server.waitUntilListening(timeout: 30)
        outcome.listen(on: await server.listeningAddress)
      } catch {
        outcome.fail(error)
      }
    }
    return (server, try outcome.port())
  }

  /// What became of a start, passed from the server's tasks to the thread that waits for it.
  private final class Outcome: Sendable {
    private let result = Mutex<Result<UInt16, any Error>?>(nil)

    func fail(_ error: any Error) { result.withLock { $0 = $0 ?? .failure(error) } }

    func listen(on address: Socket.Address?) {
      switch address {
      case .ip4(_, let port), .ip6(_, let port): result.withLock { $0 = $0 ?? .success(port) }
      case .unix, nil: fail(SocketError.unsupportedAddress)
      }
    }

    func port() throws -> UInt16 {
      while true {
        if let result = result.withLock(\.self) { return try result.get() }
        usleep(2_000)
      }
    }
  }
}

/// The port cannot be listened on.
package struct PreviewFault: Error {
  package var port: UInt16
  package var reason: String
}

private func quiet(_ address: some SocketAddress) -> HTTPServer.Configuration {
  HTTPServer.Configuration(address: address, logger: .disabled)
}
