package nl.naslag.trace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.search.PassageIndex;
import nl.naslag.structure.StructureReader;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/// Everything from file to register, as in the application, on an index of its own.
final class TraceBench implements AutoCloseable {
  private final ConfigurableApplicationContext beans;

  // Not a configuration, so that the scan of the application passes it by.
  @ComponentScan({
    "nl.naslag.extraction",
    "nl.naslag.language",
    "nl.naslag.structure",
    "nl.naslag.annotation",
    "nl.naslag.search",
    "nl.naslag.trace"
  })
  @ConfigurationPropertiesScan("nl.naslag")
  static class Modules {}

  TraceBench(Path index) {
    beans =
        new SpringApplicationBuilder(Modules.class)
            .web(WebApplicationType.NONE)
            .properties(Map.of("naslag.index", index.toString(), "spring.main.banner-mode", "off"))
            .run();
  }

  /// Reads a file into the index under its name.
  TraceBench take(Path file) {
    String name = String.valueOf(file.getFileName());
    Source source = new Source(new DocumentId(name.replace('.', '-')), file, name, name, 1);
    if (beans.getBean(TextExtractor.class).extract(source) instanceof Extracted extracted) {
      PolicyDocument document = beans.getBean(StructureReader.class).read(extracted);
      PassageIndex index = beans.getBean(PassageIndex.class);
      index.put(beans.getBean(Annotator.class).annotate(document), entry(document));
      index.commit();
      return this;
    }
    throw new AssertionError(name + " has no text");
  }

  RequestRegister register() {
    return beans.getBean(RequestRegister.class);
  }

  private static DocumentEntry entry(PolicyDocument document) {
    return new DocumentEntry(
        document.id(),
        new DocumentEntry.OriginalFile(
            document.source().fileName(), "text/plain", document.source().sha256(), 1),
        new DocumentEntry.KnownFacts(document.title(), null, null, null),
        new DocumentEntry.PassageCounts(document.passages().size(), 0, 0),
        List.of(),
        new Outcome.Added(),
        Instant.EPOCH);
  }

  @Override
  public void close() {
    beans.close();
  }
}
