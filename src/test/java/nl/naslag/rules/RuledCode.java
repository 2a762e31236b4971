package nl.naslag.rules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;

/// The classes that the rules hold for: the program, and evaluation, which is compiled with the
/// tests.
final class RuledCode implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) || isEvaluation(location);
  }

  private static boolean isEvaluation(Location location) {
    String source = location.asURI().getPath().replaceFirst(".*/test-classes/", "");
    return Files.exists(
        Sources.EVALUATION.resolve(source.replaceFirst("(\\$.*)?\\.class$", ".java")));
  }
}
