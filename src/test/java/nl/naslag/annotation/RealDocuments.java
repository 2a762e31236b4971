package nl.naslag.annotation;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.structure.StructureReader;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/// Reads files as the application does; text files without the guarded process.
final class RealDocuments {
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(Readers.class);

  private RealDocuments() {}

  @ComponentScan({"nl.naslag.extraction", "nl.naslag.language", "nl.naslag.structure"})
  @ConfigurationPropertiesScan({"nl.naslag.extraction", "nl.naslag.structure"})
  @EnableConfigurationProperties
  static class Readers {}

  static PolicyDocument read(String fileName, List<String> lines) {
    Source source = new Source(new DocumentId("d1"), Path.of(fileName), fileName, "0", 1);
    List<Fragment> fragments = lines.stream().map(Fragment::line).toList();
    DocumentProperties properties = DocumentProperties.of("text/plain");
    return structure(new Extracted(source, properties, List.of(), fragments, List.of(), List.of()));
  }

  /// A file of any kind that holds text.
  static PolicyDocument read(Path file) {
    String fileName = String.valueOf(file.getFileName());
    Source source = new Source(new DocumentId(fileName), file, fileName, "0", 1);
    if (CONTEXT.getBean(TextExtractor.class).extract(source) instanceof Extracted extracted) {
      return structure(extracted);
    }
    throw new AssertionError(fileName + " has no text");
  }

  private static PolicyDocument structure(Extracted extracted) {
    return CONTEXT.getBean(StructureReader.class).read(extracted);
  }
}
