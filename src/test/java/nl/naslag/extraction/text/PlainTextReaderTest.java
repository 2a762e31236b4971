package nl.naslag.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextReaderTest {
  @TempDir Path folder;

  private Path written(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("nota.txt"), bytes);
  }

  @Test
  void readsEachPhysicalLineAndKeepsHyphens() throws IOException {
    assertThat(
            ReadFiles.lines(
                ReadFiles.read(folder, "a.txt", "Toekomst-\r\nperspectief\n\n• punt\rslot")))
        .containsExactly("Toekomst-", "perspectief", "", "• punt", "slot");
  }

  @Test
  void readsUtf8AndWindows1252AndUtf16() throws IOException {
    String text = "Coördinatie “één” € 5";
    byte[] mark = {(byte) 0xFF, (byte) 0xFE};
    byte[] wide = text.getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = new byte[mark.length + wide.length];
    System.arraycopy(mark, 0, marked, 0, mark.length);
    System.arraycopy(wide, 0, marked, mark.length, wide.length);

    assertThat(ReadFiles.lines(ReadFiles.read(written(text.getBytes(StandardCharsets.UTF_8)))))
        .containsExactly(text);
    assertThat(
            ReadFiles.lines(
                ReadFiles.read(written(text.getBytes(Charset.forName("windows-1252"))))))
        .containsExactly(text);
    assertThat(ReadFiles.lines(ReadFiles.read(written(marked)))).containsExactly(text);
  }

  @Test
  void keepsUtf8WhenOneByteIsBroken() {
    byte[] bytes = ("één twee drie vier é ".repeat(20) + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(TextCharset.charset(bytes)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void dropsByteOrderMarksFormFeedsAndControls() throws IOException {
    assertThat(ReadFiles.lines(ReadFiles.read(folder, "a.txt", "\uFEFFEen\n\ftwee\u0000\u0007\n")))
        .containsExactly("Een", "twee");
  }

  @Test
  void cutsALineThatNeverEnds() throws IOException {
    assertThat(ReadFiles.lines(ReadFiles.read(folder, "a.txt", "woord ".repeat(10_000))))
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(20_000));
  }

  @Test
  void findsNoTextInBlankLines() throws IOException {
    assertThat(((NoText) ReadFiles.read(folder, "a.txt", "\n \n")).reason())
        .isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void readsTheMarksOfMarkdown() throws IOException {
    String text =
        """
        # Water
        Een alinea
        van twee regels.

        - eerste punt
          gaat door
          - dieper
        2. genummerd
        | a | b |
        |---|---|
        | c | d |
        """;

    assertThat(ReadFiles.text(ReadFiles.read(folder, "plan.md", text)).fragments())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("typeface")
        .containsExactly(
            Fragment.heading(1, "Water"),
            Fragment.paragraph("Een alinea van twee regels."),
            Fragment.listItem(1, "-", "eerste punt gaat door"),
            Fragment.listItem(2, "-", "dieper"),
            Fragment.listItem(1, "2.", "genummerd"),
            row("a\tb"),
            row("c\td"));
  }

  private static Fragment row(String cells) {
    return new Fragment(FragmentKind.TABLE_ROW, 0, "", cells, 0, null, null);
  }
}
