package nl.naslag.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerFileTest {
  private static final ProcessHandle SELF = ProcessHandle.current();

  @TempDir Path data;

  private static RunningServer server(long process, Instant started) {
    return new RunningServer(URI.create("http://127.0.0.1:8080"), process, started, "geheim");
  }

  private static RunningServer self() {
    return server(SELF.pid(), RunningServer.started(SELF));
  }

  @Test
  void findsTheServerThatRuns() {
    ServerFile file = new ServerFile(data);
    file.write(server(1, Instant.EPOCH));
    file.write(self());

    assertThat(file.running()).hasValue(self());
    file.remove();
    assertThat(file.running()).isEmpty();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void findsNoServerWhoseProcessIsGone() {
    ServerFile file = new ServerFile(data);

    file.write(server(Long.MAX_VALUE, Instant.EPOCH));
    assertThat(file.running()).isEmpty();
    file.write(server(SELF.pid(), Instant.EPOCH.plusSeconds(1)));
    assertThat(file.running()).as("another process with the id of the old one").isEmpty();
  }

  @Test
  void letsOnlyTheOwnerReadIt() throws IOException {
    new ServerFile(data).write(self());

    try (Stream<Path> files = Files.list(data)) {
      assertThat(files)
          .singleElement()
          .satisfies(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "address=http://127.0.0.1:1", "token", "process=x\naddress=y:z\n"})
  void treatsADamagedFileAsNone(String content) throws IOException {
    new ServerFile(data).write(self());
    try (Stream<Path> files = Files.list(data)) {
      Files.writeString(files.findFirst().orElseThrow(), content);
    }

    assertThat(new ServerFile(data).running()).isEmpty();
  }

  @Test
  void keepsTheTokenOutOfLogs() {
    assertThat(self().toString()).doesNotContain("geheim");
  }
}
