package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.ExtractionSettings;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  static final ExtractionSettings ONE_BY_ONE =
      new ExtractionSettings(60, 64, 5, 50, 20_000_000, 500, 50, 4, 1);
  private static final ExtractionSettings THREE_AT_A_TIME =
      new ExtractionSettings(60, 64, 5, 50, 20_000_000, 500, 50, 4, 3);

  private ExtractionSettings settings = ONE_BY_ONE;
  private final AtomicInteger extracted = new AtomicInteger();
  private String text = "Een nota.";

  @Test
  void preparesLaterFilesWhileAnEarlierOneTakesLongButKeepsTheOrder() throws Exception {
    CountDownLatch laterDone = new CountDownLatch(1);
    List<Source> sources = sources(3);
    try (ReadAhead ahead = pipeline(laterDone).ahead(sources)) {
      // The first is held until the second is through, so this ends only when both run at once.
      assertThat(List.of(ahead.next(), ahead.next(), ahead.next()))
          .extracting(Prepared::source)
          .isEqualTo(sources);
    }
  }

  @Test
  void letsVeryLongTextsWaitAlone() throws Exception {
    text = "x".repeat(5_000_000);
    try (ReadAhead ahead = pipeline(new CountDownLatch(0)).ahead(sources(4))) {
      TimeUnit.MILLISECONDS.sleep(300);
      // One has all the room, and one more is read but must wait.
      assertThat(extracted.get()).isLessThanOrEqualTo(2);
      IntStream.range(0, 4).forEach(i -> ahead.next());
      assertThat(extracted.get()).isEqualTo(4);
      assertThatThrownBy(ahead::next).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void extractsSeveralFilesAtATimeAndKeepsTheOrder() {
    settings = THREE_AT_A_TIME;
    CountDownLatch together = new CountDownLatch(3);
    DocumentPipeline pipeline =
        new DocumentPipeline(
            source -> extractTogether(source, together),
            read -> structure(read, new CountDownLatch(0)),
            NothingGiven.annotation(document -> new AnnotatedDocument(document, List.of())),
            settings);
    List<Source> sources = sources(6);
    try (ReadAhead ahead = pipeline.ahead(sources)) {
      assertThat(IntStream.range(0, 6).mapToObj(i -> ahead.next()))
          .extracting(Prepared::source)
          .isEqualTo(sources);
    }
  }

  // The first three end only when all three have begun.
  private Extracted extractTogether(Source source, CountDownLatch together) {
    together.countDown();
    try {
      assertThat(together.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return extract(source);
  }

  @Test
  void tellsOfAnErrorThatNoFileExplains() {
    DocumentPipeline broken =
        new DocumentPipeline(
            source -> {
              throw new LinkageError("broken installation");
            },
            text -> {
              throw new AssertionError("not reached");
            },
            NothingGiven.annotation(
                document -> {
                  throw new AssertionError("not reached");
                }),
            ONE_BY_ONE);
    try (ReadAhead ahead = broken.ahead(sources(1))) {
      assertThatThrownBy(ahead::next).hasRootCauseMessage("broken installation");
    }
  }

  private DocumentPipeline pipeline(CountDownLatch laterDone) {
    return new DocumentPipeline(
        this::extract,
        extracted -> structure(extracted, laterDone),
        NothingGiven.annotation(document -> new AnnotatedDocument(document, List.of())),
        settings);
  }

  private Extracted extract(Source source) {
    extracted.incrementAndGet();
    return new Extracted(
        source,
        DocumentProperties.of("text/plain"),
        List.of(),
        List.of(Fragment.paragraph(text)),
        List.of(),
        List.of());
  }

  private static PolicyDocument structure(Extracted extracted, CountDownLatch laterDone) {
    try {
      if (!extracted.source().documentId().equals(new DocumentId("d0"))) {
        laterDone.countDown();
      } else if (!laterDone.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing else was read meanwhile");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new PolicyDocument(
        extracted.source(),
        extracted.properties(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Source> sources(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> new Source(new DocumentId("d" + i), Path.of("d" + i), "d" + i, "0".repeat(64), 1))
        .toList();
  }
}
