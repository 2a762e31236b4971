package nl.naslag.running;

import java.net.URI;
import java.time.Instant;

/// A web application of Naslag that said where it can be reached.
///
/// @param address such as `http://127.0.0.1:8080`, without a path
/// @param process its process id
/// @param started when that process started, because ids are used again
/// @param token what proves that a caller may read the data folder
public record RunningServer(URI address, long process, Instant started, String token) {
  public RunningServer {
    if (address.getHost() == null || token.isBlank()) {
      throw new IllegalArgumentException("A server has an address and a token");
    }
  }

  /// Whether its process still exists; a killed one could not remove its file.
  public boolean isAlive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> started(handle).equals(started))
        .isPresent();
  }

  /// Unknown start times, as some systems give, are all the same moment.
  static Instant started(ProcessHandle handle) {
    return handle.info().startInstant().orElse(Instant.EPOCH);
  }

  /// Without the token, which may not end up in a log.
  @Override
  public String toString() {
    return address + " (process " + process + ")";
  }
}
