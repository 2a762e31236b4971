package nl.naslag.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;
import nl.naslag.search.PassageIndex;
import nl.naslag.structure.StructureReader;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// Everything from text to answer, as in the application, on an index of its own.
final class AnsweringBench implements AutoCloseable {
  private final ConfigurableApplicationContext beans;

  @Configuration
  @ComponentScan({
    "nl.naslag.language",
    "nl.naslag.structure",
    "nl.naslag.annotation",
    "nl.naslag.search",
    "nl.naslag.answer"
  })
  @ConfigurationPropertiesScan({"nl.naslag.search", "nl.naslag.structure", "nl.naslag.annotation"})
  static class Modules {}

  AnsweringBench(Path index) {
    beans =
        new SpringApplicationBuilder(Modules.class)
            .web(WebApplicationType.NONE)
            .properties(Map.of("naslag.index", index.toString(), "spring.main.banner-mode", "off"))
            .run();
  }

  <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  AnsweringBench take(Path textFile) {
    try {
      List<Fragment> lines = Files.readString(textFile).lines().map(Fragment::line).toList();
      return take(textFile.getFileName().toString(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AnsweringBench take(String fileName, List<Fragment> lines) {
    Source source = new Source(new DocumentId(fileName), Path.of(fileName), fileName, "0", 1);
    PolicyDocument document =
        bean(StructureReader.class)
            .read(
                new Extracted(
                    source,
                    DocumentProperties.of("text/plain"),
                    List.of(),
                    lines,
                    List.of(),
                    List.of()));
    PassageIndex index = bean(PassageIndex.class);
    index.put(bean(Annotator.class).annotate(document), entry(document));
    index.commit();
    return this;
  }

  private static DocumentEntry entry(PolicyDocument document) {
    Source source = document.source();
    return new DocumentEntry(
        source.documentId(),
        new DocumentEntry.OriginalFile(
            source.fileName(), "text/plain", source.sha256(), source.size()),
        new DocumentEntry.KnownFacts(
            document.title(),
            document.properties().authority(),
            document.properties().date(),
            null),
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
