package nl.naslag.search;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Random;
import nl.naslag.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermListTest {
  @Test
  void readsATermOnEveryLineWithItsQuotes() {
    assertThat(TermList.ofLines("\ufeffwater\r\n\n  \"water  en bodem\" \nzand -klei").terms())
        .containsExactly("water", "\"water en bodem\"", "zand -klei");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "water,12\nzand en klei,13\n\"\"\"water, en\"\" bodem\",14",
        "water;12\r\nzand en klei;13\r\n\"\"\"water, en\"\" bodem\";14\r\n",
        "water\nzand en klei\n\"\"\"water, en\"\" bodem\"",
        "water\t\"twee\nregels\"\n\"zand\nen klei\"\n\n\"\"\"water, en\"\" bodem\"\n"
      })
  void readsTheFirstCellOfEveryRow(String csv) {
    assertThat(TermList.ofCsv(csv).terms())
        .containsExactly("water", "zand en klei", "\"water, en\" bodem");
  }

  @Test
  void keepsATermThatStandsTwice() {
    assertThat(TermList.ofLines("zand\nzand").terms()).containsExactly("zand", "zand");
  }

  @Test
  void refusesNothingAndTooMuch() {
    refuses("no-terms", () -> TermList.ofLines(" \n\n"));
    refuses("no-terms", () -> TermList.ofCsv(""));
    assertThat(new TermList(Collections.nCopies(1_000, "zand")).terms()).hasSize(1_000);
    refuses("too-many-terms", () -> new TermList(Collections.nCopies(1_001, "zand")));
  }

  @Test
  void readsWhatAnOldSpreadsheetSaved() {
    byte[] old = "coördinatie;1\n".getBytes(Charset.forName("windows-1252"));
    assertThat(TermFile.terms("Lijst.CSV", old).terms()).containsExactly("coördinatie");
    byte[] now = "\"één\" \u2013 twee\n".getBytes(StandardCharsets.UTF_8);
    assertThat(TermFile.terms("lijst.txt", now).terms()).containsExactly("\"één\" – twee");
  }

  @Test
  void readsNoMoreOfAFileThanAListCanBe() throws IOException {
    byte[] large = new byte[TermFile.MOST_BYTES + 1];
    refuses("list-file-too-large", () -> TermFile.bytes(new ByteArrayInputStream(large)));
    assertThat(TermFile.bytes(new ByteArrayInputStream(new byte[3]))).hasSize(3);
  }

  @Seeds(7)
  void readsWhateverIsCalledCsv(long seed) {
    Random random = new Random(seed);
    String letters = "a\",;\n\r\t é";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder csv = new StringBuilder("x");
      for (int at = random.nextInt(30); at > 0; at--) {
        csv.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(TermList.ofCsv(csv.toString()).terms()).as(csv.toString()).isNotEmpty();
    }
  }
}
