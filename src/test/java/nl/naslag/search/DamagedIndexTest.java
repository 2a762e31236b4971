package nl.naslag.search;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of an index of which a byte rotted.
class DamagedIndexTest {
  @TempDir Path folder;

  @BeforeEach
  void writeIndex() {
    try (Library library = Library.at(folder)) {
      library.put(
          Paper.titled("a", "A").with("Zand en klei."), Paper.titled("b", "B").with("Veen."));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().startsWith("_")
                      || file.getFileName().toString().startsWith("segments"))
          .sorted()
          .toList();
    }
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
  }

  @Test
  void refusesToSearchUntilTheCorpusWasReadAgainWhicheverFileIsDamaged() throws IOException {
    for (int number = 0; number < files().size(); number++) {
      Path file = files().get(number);
      flip(file);
      try (Library library = Library.at(folder)) {
        refuses("index-damaged", () -> library.find("zand"));
        assertThat(library.events).as(file.toString()).hasSize(1);
        assertThat(library.written.files()).isEmpty();
        library.put(Paper.titled("a", "A").with("Zand en klei."));
        refuses("index-damaged", () -> library.find("zand"));
      }
      // As after a kill half-way: what is there is not everything.
      try (Library library = Library.at(folder)) {
        refuses("index-damaged", () -> library.search.documents());
        assertThat(library.written.files()).hasSize(1);
        library.put(Paper.titled("b", "B").with("Veen."));
        library.care.mended();
        assertThat(library.ids("zand")).containsExactly("a-0");
        assertThat(library.search.documents()).hasSize(2);
      }
      try (Library library = Library.at(folder)) {
        assertThat(library.ids("veen")).containsExactly("b-0");
        assertThat(library.care.isWhole()).isTrue();
      }
    }
  }

  @Test
  void findsDamageWhileItRunsAndGoesOnWithTheWriterThatWasOpen() throws IOException {
    try (Library library = Library.at(folder)) {
      library.put(Paper.titled("c", "C").with("Leem."));
      assertThat(library.care.verify()).isTrue();
      flip(files().getFirst());

      assertThat(library.care.verify()).isFalse();
      refuses("index-damaged", () -> library.find("leem"));
      library.put(Paper.titled("c", "C").with("Leem."));
      library.care.mended();

      assertThat(library.search.documents()).hasSize(1);
      assertThat(library.ids("leem")).containsExactly("c-0");
      assertThat(library.events).hasSize(1);
    }
  }

  @Test
  void worksAgainWithoutAnyDocument() throws IOException {
    flip(files().getLast());
    try (Library library = Library.at(folder)) {
      refuses("index-damaged", () -> library.find("zand"));
      library.care.mended();
      assertThat(library.find("zand").total()).isZero();
    }
  }

  @Test
  void writesOverWhateverLiesInTheFolder() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.createDirectories(folder.resolve("segments_1/in"));
    Files.writeString(folder.resolve("segments_zz~"), "?");
    Files.writeString(folder.resolve("_0.cfs"), "");
    Files.writeString(folder.resolve("LEESMIJ"), "Blijft.");
    try (Library library = Library.at(folder)) {
      library.index.clear();
      library.put(Paper.titled("a", "A").with("Zand."));
      library.care.mended();
      assertThat(library.ids("zand")).containsExactly("a-0");
    }
    assertThat(folder.resolve("LEESMIJ")).hasContent("Blijft.");
  }
}
