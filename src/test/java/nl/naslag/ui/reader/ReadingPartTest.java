package nl.naslag.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.ui.DemoDocument;
import org.junit.jupiter.api.Test;

class ReadingPartTest {
  @Test
  void keepsASmallDocumentInOnePart() {
    assertThat(ReadingPart.parts(chapters(2, 10))).hasSize(1);
  }

  @Test
  void beginsAPartAtAChapter() {
    List<ReadingPart> parts = ReadingPart.parts(chapters(4, 70));

    assertThat(parts).hasSize(4);
    assertThat(parts.get(2).sections().findFirst().orElseThrow().label()).isEqualTo("3. Hoofdstuk");
  }

  @Test
  void cutsAChapterThatIsTooLong() {
    assertThat(ReadingPart.parts(chapters(1, 500)))
        .allSatisfy(part -> assertThat(part.entries()).hasSizeLessThanOrEqualTo(140));
  }

  @Test
  void losesNothing() {
    AnnotatedDocument document = chapters(3, 200);

    List<ReadingPart> parts = ReadingPart.parts(document);

    assertThat(document.passages())
        .allMatch(
            one -> parts.stream().anyMatch(part -> part.holdsPassage(one.passage().id().value())));
    assertThat(parts.stream().mapToInt(part -> part.entries().size()).sum()).isEqualTo(603);
  }

  @Test
  void hasAPartForAnEmptyDocument() {
    assertThat(ReadingPart.parts(chapters(0, 0))).hasSize(1);
  }

  private static AnnotatedDocument chapters(int chapters, int passages) {
    String words = "TEKST||energie|||NEE|Een zin over energie.\n".repeat(passages);
    String lines =
        IntStream.rangeClosed(1, chapters)
            .mapToObj(number -> "# " + number + " Hoofdstuk\n" + words)
            .collect(Collectors.joining("\n"));
    return DemoDocument.read("lang", "Lang", lines);
  }
}
