package nl.naslag.trace.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.naslag.WithDatabase;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Refusal;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Source;
import nl.naslag.search.MemoryIndex;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.Versions;
import nl.naslag.trace.ready.AfterCommit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@WithDatabase
class StoredVersionsIT {
  @Autowired private ObjectProvider<VersionRows> rows;

  private static AnnotatedDocument document(String id, List<String> texts) {
    String all = String.join("\n", texts);
    List<Passage> passages =
        IntStream.range(0, texts.size()).mapToObj(i -> passage(id, i, texts, all)).toList();
    PolicyDocument document =
        new PolicyDocument(
            new Source(new DocumentId(id), Path.of(id), id, "0", 1),
            DocumentProperties.of("text/plain"),
            all,
            List.of(),
            List.of(),
            List.of(),
            passages,
            List.of());
    return new AnnotatedDocument(
        document,
        passages.stream().map(one -> new AnnotatedPassage(one, Annotations.NONE)).toList());
  }

  private static Passage passage(String id, int order, List<String> texts, String all) {
    String text = texts.get(order);
    int start = all.indexOf(text);
    return new Passage(
        new PassageId(id + ".1." + order),
        new DocumentId(id),
        PassageKind.AGENDAPUNT,
        List.of("1. Punten"),
        "1. Punten",
        null,
        order,
        new Span(start, start + text.length()),
        text,
        0,
        null,
        List.of());
  }

  // Every document has words of its own, as real ones do.
  private static List<String> points(String subject, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "Wij vragen het Rijk om "
                    + subject
                    + i
                    + " te betalen voor "
                    + subject
                    + "weg"
                    + i
                    + " en "
                    + subject
                    + "brug"
                    + i
                    + " in "
                    + subject
                    + ".")
        .toList();
  }

  @Test
  void whatAPersonSaysHoldsUntilItIsTakenBack() {
    MemoryIndex corpus =
        new MemoryIndex()
            .add(document("visie", points("spoor", 20)))
            .add(document("brief", points("water", 20)));
    Versions versions = new IndexedVersions(corpus, rows, AfterCommit.atOnce());
    assertThat(versions.linksOf(new DocumentId("visie"))).isEmpty();

    VersionLink.Judgement said =
        versions.judge(
            new VersionPair<>(new DocumentId("visie"), new DocumentId("brief")),
            VersionLink.Kind.VERSIE,
            " anna ");

    assertThat(said.by()).isEqualTo("anna");
    assertThat(versions.linksOf(new DocumentId("visie")))
        .singleElement()
        .satisfies(link -> assertThat(link.judgement()).contains(said));
    assertThat(versions.newest(new DocumentId("visie"))).contains(new DocumentId("brief"));
    versions.undo(said.id());
    assertThat(versions.linksOf(new DocumentId("visie"))).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> versions.undo(said.id()));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                versions.judge(
                    new VersionPair<>(new DocumentId("visie"), new DocumentId("visie")),
                    VersionLink.Kind.VERSIE,
                    "anna"));
  }

  @Test
  void aPersonCanDenyWhatWasRecognised() {
    MemoryIndex corpus =
        new MemoryIndex()
            .add(document("visie", points("spoor", 20)))
            .add(document("visie-2", points("spoor", 24)));
    Versions versions = new IndexedVersions(corpus, rows, AfterCommit.atOnce());
    assertThat(versions.newest(new DocumentId("visie"))).contains(new DocumentId("visie-2"));

    VersionLink.Judgement said =
        versions.judge(
            new VersionPair<>(new DocumentId("visie"), new DocumentId("visie-2")),
            VersionLink.Kind.ANDER,
            "anna");

    assertThat(versions.newest(new DocumentId("visie"))).isEmpty();
    versions.undo(said.id());
  }

  @Test
  void recognisesVersionsAmongAHundredDocumentsInSeconds() {
    MemoryIndex corpus = new MemoryIndex();
    for (int i = 0; i < 50; i++) {
      String subject = "onderwerp" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      corpus.add(document("stuk" + i, points(subject, 20)));
      corpus.add(document("stuk" + i + "-nieuw", points(subject, 22)));
    }
    long start = System.nanoTime();
    List<VersionLink> links = new VersionFinder(corpus).links();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.println(
        "versions among 100 documents, 2,100 commitments: " + took.toMillis() + " ms");

    assertThat(links)
        .hasSize(50)
        .allMatch(
            link ->
                link.documentIds().newer().value().startsWith(link.documentIds().older().value()));
    assertThat(took).isLessThan(Duration.ofSeconds(5));
  }
}
