package nl.naslag.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.language.Lexicon;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.structure.StructureReader;
import nl.naslag.trace.register.RequestTerms;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/// Reads files as the application does; each is known by its file name.
public final class ReadDocuments {
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(Readers.class);

  private ReadDocuments() {}

  @ComponentScan({
    "nl.naslag.extraction",
    "nl.naslag.language",
    "nl.naslag.structure",
    "nl.naslag.annotation"
  })
  @ConfigurationPropertiesScan({
    "nl.naslag.extraction",
    "nl.naslag.structure",
    "nl.naslag.annotation"
  })
  @EnableConfigurationProperties
  static class Readers {}

  public static PolicyDocument read(Path file) {
    return read(file, String.valueOf(file.getFileName()));
  }

  private static PolicyDocument read(Path file, String id) {
    String fileName = String.valueOf(file.getFileName());
    Source source = new Source(new DocumentId(id), file, fileName, "0", 1);
    if (CONTEXT.getBean(TextExtractor.class).extract(source) instanceof Extracted extracted) {
      return CONTEXT.getBean(StructureReader.class).read(extracted);
    }
    throw new AssertionError(fileName + " has no text");
  }

  public static AnnotatedDocument annotated(Path file) {
    return CONTEXT.getBean(Annotator.class).annotate(read(file));
  }

  /// Under an id as the application gives it: without a dot, which parts it from the section.
  public static AnnotatedDocument annotated(Path file, String id) {
    return CONTEXT.getBean(Annotator.class).annotate(read(file, id));
  }

  /// What the register compares requests by, with the word list of the application.
  public static RequestTerms terms() {
    return new RequestTerms(
        CONTEXT.getBean(Lexicon.class), CONTEXT.getBean(SentenceSplitter.class));
  }

  /// The file of that name among the demo set or the documents of others.
  public static Optional<Path> find(String name) {
    return Stream.of(
            Path.of("corpus/voorbeeld"), Needed.shared("corpus"), Needed.shared("documents"))
        .map(folder -> folder.resolve(name))
        .filter(Files::exists)
        .findFirst();
  }
}
