package nl.naslag.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Extracted;
import nl.naslag.document.Outcome;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Source;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.language.Lexicon;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.structure.StructureReader;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/// Reads files as the application does; each is known by its file name.
final class ReadDocuments {
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(Readers.class);

  private ReadDocuments() {}

  @ComponentScan({
    "nl.naslag.extraction",
    "nl.naslag.language",
    "nl.naslag.structure",
    "nl.naslag.annotation"
  })
  @ConfigurationPropertiesScan("nl.naslag.extraction")
  @EnableConfigurationProperties
  static class Readers {}

  static PolicyDocument read(Path file) {
    return read(file, String.valueOf(file.getFileName()));
  }

  private static PolicyDocument read(Path file, String id) {
    String fileName = String.valueOf(file.getFileName());
    Source source = new Source(id, file, fileName, "0", 1);
    if (CONTEXT.getBean(TextExtractor.class).extract(source) instanceof Extracted extracted) {
      return CONTEXT.getBean(StructureReader.class).read(extracted);
    }
    throw new AssertionError(fileName + " has no text");
  }

  static AnnotatedDocument annotated(Path file) {
    return CONTEXT.getBean(Annotator.class).annotate(read(file));
  }

  /// Under an id as the application gives it: without a dot, which parts it from the section.
  static AnnotatedDocument annotated(Path file, String id) {
    return CONTEXT.getBean(Annotator.class).annotate(read(file, id));
  }

  /// What the register compares requests by, with the word list of the application.
  static RequestTerms terms() {
    return new RequestTerms(
        CONTEXT.getBean(Lexicon.class), CONTEXT.getBean(SentenceSplitter.class));
  }

  static DocumentEntry entry(PolicyDocument document) {
    return new DocumentEntry(
        document.id(),
        document.title(),
        document.id(),
        document.properties().mediaType(),
        "0",
        1,
        document.pages(),
        new Outcome.Added(),
        Instant.EPOCH,
        document.properties().authority(),
        document.properties().date(),
        document.passages().size(),
        0,
        0);
  }

  /// The folder beside the project with documents of others; empty where it is absent.
  static Optional<Path> shared() {
    Path folder = Path.of(Optional.ofNullable(System.getenv("NASLAG_SHARED")).orElse("../shared"));
    return Optional.of(folder).filter(Files::isDirectory);
  }

  /// The file of that name among the demo set or the documents of others.
  static Optional<Path> find(String name) {
    Path shared = shared().orElse(Path.of("none"));
    return List.of(
            Path.of("corpus/voorbeeld"), shared.resolve("corpus"), shared.resolve("documents"))
        .stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::exists)
        .findFirst();
  }
}
