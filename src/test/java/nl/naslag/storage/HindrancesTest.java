package nl.naslag.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import org.junit.jupiter.api.Test;

class HindrancesTest {
  private static Optional<RefusalCode> code(Throwable failure) {
    return Hindrances.in(failure).map(Refusal::code);
  }

  @Test
  void knowsAFullDiskHoweverDeepItLies() {
    IOException full = new IOException("No space left on device");
    assertThat(code(new IllegalStateException(new SQLException("General error", "HY000", full))))
        .hasValue(RefusalCode.NO_ROOM);
    assertThat(code(new UncheckedIOException(new IOException("Disk quota exceeded"))))
        .hasValue(RefusalCode.NO_ROOM);
  }

  @Test
  void knowsAFolderThatMayNotBeWritten() {
    assertThat(code(new UncheckedIOException(new AccessDeniedException("index"))))
        .hasValue(RefusalCode.NOT_WRITABLE);
    assertThat(code(new IOException("data: Read-only file system")))
        .hasValue(RefusalCode.NOT_WRITABLE);
    assertThat(code(new SQLException("The database is read only", "90097", 90_097)))
        .hasValue(RefusalCode.NOT_WRITABLE);
  }

  @Test
  void knowsADatabaseThatIsAway() {
    assertThat(code(new SQLTransientConnectionException("Connection is not available")))
        .hasValue(RefusalCode.STORE_UNAVAILABLE);
    assertThat(code(new SQLException("Terminating connection", "57P01")))
        .hasValue(RefusalCode.STORE_UNAVAILABLE);
    assertThat(code(new SQLException("Connection is closed")))
        .hasValue(RefusalCode.STORE_UNAVAILABLE);
  }

  @Test
  void takesNoFaultOfNaslagForOne() {
    assertThat(code(new IllegalStateException("Broken"))).isEmpty();
    assertThat(code(new IOException("Unexpected end"))).isEmpty();
    assertThat(code(new SQLException("Unique index violation", "23505", 23_505))).isEmpty();
  }
}
