package nl.naslag.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Source;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageIndex;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.Fate;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/// Questions of members of parliament as requests, and an index of replies, each a document of a
/// later day.
public final class ReplyQuestions implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate ASKED = LocalDate.of(2022, 1, 1);
  private static final LocalDate REPLIED = LocalDate.of(2022, 2, 1);

  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  private final Path gold;

  @ComponentScan({
    "nl.naslag.language",
    "nl.naslag.annotation",
    "nl.naslag.search",
    "nl.naslag.trace"
  })
  @ConfigurationPropertiesScan({"nl.naslag.annotation", "nl.naslag.search"})
  @EnableConfigurationProperties
  static class Modules {}

  private record Line(String id, String text) {}

  /// @param relevant the ids of the replies that are right
  public record Question(String id, String text, List<String> relevant) {
    /// Whether it is of the half that weights may be learnt from.
    public boolean isForTraining() {
      CRC32 hash = new CRC32();
      hash.update(text.getBytes(StandardCharsets.UTF_8));
      return (hash.getValue() & 1) == 0;
    }
  }

  /// Puts every reply in an index in an empty folder.
  ///
  /// @param gold the folder with `passages.jsonl` and `queries-dev.jsonl`
  public ReplyQuestions(Path gold, Path index) {
    this.gold = gold;
    beans
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "own", Map.of("naslag.index", index.toString(), "naslag.data", index.toString())));
    beans.register(Modules.class);
    beans.refresh();
    PassageIndex passages = bean(PassageIndex.class);
    for (Line line : lines("passages.jsonl", Line.class)) {
      AnnotatedDocument document = annotated(line, REPLIED);
      passages.put(document, entry(document.document()));
    }
    passages.commit();
  }

  /// The service that the application uses.
  public <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  public List<Question> questions() {
    return lines("queries-dev.jsonl", Question.class);
  }

  /// A question as the register would hold it: a request with one place.
  public RijkRequest request(Question question) {
    AnnotatedPassage only =
        annotated(new Line(question.id(), question.text()), ASKED).passages().getFirst();
    IndexedPassage place =
        new IndexedPassage(
            only.passage(),
            only.annotations(),
            question.id(),
            question.id(),
            ASKED,
            only.commitments());
    return new RijkRequest(
        question.id(),
        question.text(),
        RequestKind.EXPLICIET,
        RequestStatus.VOORGESTELD,
        List.of(),
        only.annotations().parties(),
        only.annotations().themes(),
        only.annotations().horizons(),
        List.of(new Occurrence(place, Likeness.SELF, List.of(), "", false)),
        Set.of(),
        Fate.NONE);
  }

  private AnnotatedDocument annotated(Line line, LocalDate date) {
    Source source = new Source(new DocumentId(line.id()), Path.of(line.id()), line.id(), "0", 1);
    DocumentProperties properties =
        new DocumentProperties("text/plain", line.id(), null, null, date, "nl");
    Passage only =
        new Passage(
            new PassageId(line.id() + "-0"),
            source.documentId(),
            PassageKind.TEKST,
            List.of(),
            "",
            null,
            0,
            new Span(0, line.text().length()),
            line.text(),
            0,
            null,
            List.of());
    PolicyDocument document =
        new PolicyDocument(
            source,
            properties,
            line.text(),
            List.of(),
            List.of(),
            List.of(),
            List.of(only),
            List.of());
    return bean(Annotator.class).annotate(document);
  }

  private static DocumentEntry entry(PolicyDocument document) {
    Source source = document.source();
    return new DocumentEntry(
        source.documentId(),
        new DocumentEntry.OriginalFile(source.fileName(), "text/plain", source.sha256(), 1),
        new DocumentEntry.KnownFacts(document.title(), null, REPLIED, null),
        new DocumentEntry.PassageCounts(1, 0, 0),
        List.of(),
        new Outcome.Added(),
        Instant.EPOCH);
  }

  private <T> List<T> lines(String file, Class<T> type) {
    try {
      return Files.readAllLines(gold.resolve(file)).stream()
          .map(line -> JSON.readValue(line, type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    beans.close();
  }
}
