package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.Needed;
import nl.naslag.document.Section;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.evaluation.Floors;
import nl.naslag.extraction.RealFiles;
import org.junit.jupiter.api.Test;

/// Measures the numbers of headings that Word makes itself against its own table of contents, in
/// which they are printed.
class PrintedContentsIT {
  private static final String PAGE = " \\.\\.\\.\\.\\. \\d+$";

  @Test
  void numbersHeadingsAsTheTableOfContentsPrintsThem() {
    Path file = Needed.shared("documents/TPOD_Voorbereidingsbesluit_versie_2.0.0.docx");
    Extracted extracted = RealFiles.read(file);
    List<String> printed =
        extracted.fragments().stream()
            .map(Fragment::text)
            .filter(text -> text.matches(".*" + PAGE))
            .map(text -> Gold.norm(text.replaceFirst(PAGE, "")))
            .toList();
    Set<String> read =
        Readings.reader()
            .read(extracted)
            .allSections()
            .map(this::words)
            .collect(Collectors.toSet());
    long same = printed.stream().filter(read::contains).count();
    System.out.println("contents " + printed.size() + " the same " + same);
    assertThat(printed).hasSizeGreaterThan(100);
    Floors.of(PrintedContentsIT.class).hold("word_contents_lines", (double) same / printed.size());
  }

  private String words(Section section) {
    return Gold.norm((section.number() == null ? "" : section.number()) + section.title());
  }
}
