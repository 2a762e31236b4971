package nl.naslag.annotation;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.DocumentProperties;
import nl.naslag.document.Extracted;
import nl.naslag.document.Fragment;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Source;
import nl.naslag.structure.StructureReader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Reads text files as the application does, but for the guarded process.
final class RealDocuments {
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext("nl.naslag.language", "nl.naslag.structure");

  private RealDocuments() {}

  static PolicyDocument read(String fileName, List<String> lines) {
    Source source = new Source("d1", Path.of(fileName), fileName, "0", 1);
    List<Fragment> fragments = lines.stream().map(Fragment::line).toList();
    DocumentProperties properties = DocumentProperties.of("text/plain");
    return CONTEXT
        .getBean(StructureReader.class)
        .read(new Extracted(source, properties, List.of(), fragments, List.of(), List.of()));
  }
}
