package nl.naslag.annotation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.naslag.Seeds;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.TestDocument;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import org.junit.jupiter.api.Test;

/// What holds for every document, whatever it says.
class RuleAnnotatorLawTest {
  private static final List<String> PIECES =
      List.of(
          "wij vragen het Rijk",
          "uiterlijk 2030",
          "2030-2040",
          "2031/2030",
          "na 2050",
          "op korte termijn",
          "rijksmiddelen zijn nodig",
          "de gemeenten Assen en Emmen",
          "netcongestie",
          "de minister van BZK",
          "een landelijk vervolg is nodig",
          "€ 2035,50",
          "(EU) 2021/2115",
          "moet",
          "Drenthe wil",
          "samen met",
          "“",
          "regio’s",
          "\n",
          "• ",
          ":",
          ". ",
          "😀",
          "Ünïcode",
          "het landschap",
          "stikstof/energie/wonen",
          "  ");

  private static PolicyDocument document(Random random) {
    TestDocument written = new TestDocument();
    for (int i = 0; i < 12; i++) {
      switch (random.nextInt(5)) {
        case 0 -> written.chapter(words(random, 3));
        case 1 -> written.block("Agendapunten " + (2025 + random.nextInt(30)));
        case 2 -> written.bullet(words(random, 12));
        case 3 -> written.agendapunt(words(random, 20));
        default -> written.paragraph(words(random, 30));
      }
    }
    return written.document();
  }

  private static String words(Random random, int most) {
    List<String> words =
        IntStream.rangeClosed(0, random.nextInt(most))
            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
            .toList();
    // A passage is never blank.
    return "Dit " + String.join(" ", words);
  }

  @Seeds({1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void showsWordsOfTheDocumentForEveryValue(long seed) {
    PolicyDocument document = document(new Random(seed));
    AnnotatedDocument annotated = Annotating.annotator().annotate(document);
    assertThat(annotated.passages()).hasSameSizeAs(document.passages());
    for (AnnotatedPassage passage : annotated.passages()) {
      Annotations annotations = passage.annotations();
      Span whole = new Span(0, document.text().length());
      assertThat(annotations.evidence()).allMatch(evidence -> whole.contains(evidence.span()));
      annotations
          .themes()
          .forEach(theme -> shown(document, annotations, Aspect.THEME.subject(theme)));
      annotations
          .horizons()
          .forEach(value -> shown(document, annotations, Aspect.HORIZON.subject(value)));
      annotations
          .parties()
          .forEach(party -> shown(document, annotations, Aspect.PARTY.subject(party.id())));
      assertThat(annotations.evidence())
          .filteredOn(evidence -> evidence.aspect() == Aspect.HORIZON)
          .filteredOn(evidence -> evidence.value().startsWith("2"))
          .allMatch(evidence -> evidence.span().in(document.text()).contains(year(evidence)));
      if (annotations.request() != RequestKind.NEE) {
        shown(document, annotations, Aspect.REQUEST.subject(annotations.request().id()));
      }
      if (annotations.modality() != null) {
        shown(document, annotations, Aspect.MODALITY.subject(annotations.modality().id()));
      }
    }
  }

  private static void shown(PolicyDocument document, Annotations annotations, String subject) {
    assertThat(annotations.evidence())
        .filteredOn(evidence -> evidence.subject().equals(subject))
        .as(subject)
        .isNotEmpty()
        .noneMatch(evidence -> evidence.span().in(document.text()).isBlank());
  }

  private static String year(Evidence evidence) {
    return evidence.value().substring(0, "2030".length());
  }

  @Seeds(7)
  void givesTheSameAnswerToManyThreads(long seed) throws Exception {
    PolicyDocument document = document(new Random(seed));
    AnnotatedDocument alone = Annotating.annotator().annotate(document);
    List<Callable<AnnotatedDocument>> tasks =
        IntStream.range(0, 16)
            .<Callable<AnnotatedDocument>>mapToObj(
                i -> () -> Annotating.annotator().annotate(document))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<AnnotatedDocument> answer : threads.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void readsALongPassageWithoutAnySenseInReasonableTime() {
    TestDocument written = new TestDocument().chapter("Nota");
    written.paragraph("wij ".repeat(5_000) + "2030 ".repeat(5_000));
    written.paragraph("niet ".repeat(5_000).toUpperCase(Locale.ROOT));
    assertTimeout(Duration.ofSeconds(20), () -> Annotating.annotate(written));
  }
}
