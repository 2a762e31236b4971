package nl.naslag.keeping.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMovesTest {
  @TempDir private Path folder;
  private final FileMoves moves = new FileMoves();

  @Test
  void putsEverythingBackAfterAMoveThatFails() throws IOException {
    Path present = Files.writeString(folder.resolve("naslag.db"), "present");
    Path restored = Files.writeString(folder.resolve("unpacked"), "restored");
    moves.move(present, folder.resolve("aside/naslag.db"));
    moves.move(restored, present);
    Path occupied = Files.writeString(folder.resolve("occupied"), "occupied");
    Path second = Files.writeString(folder.resolve("second"), "second");

    assertThatThrownBy(() -> moves.move(second, occupied)).isInstanceOf(IOException.class);
    moves.back(new IOException("a move failed"));

    assertThat(present).hasContent("present");
    assertThat(restored).hasContent("restored");
    assertThat(occupied).hasContent("occupied");
    assertThat(second).hasContent("second");
    assertThat(folder.resolve("aside/naslag.db")).doesNotExist();
  }

  @Test
  void namesAFileThatCannotGoBackAndGoesOn() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "first");
    Path second = Files.writeString(folder.resolve("second"), "second");
    moves.move(first, folder.resolve("aside/first"));
    moves.move(second, folder.resolve("aside/second"));
    Files.delete(folder.resolve("aside/second"));
    IOException failure = new IOException("a move failed");

    moves.back(failure);

    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(first).hasContent("first");
  }
}
