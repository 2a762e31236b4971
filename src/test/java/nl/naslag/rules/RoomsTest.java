package nl.naslag.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The packages inside the modules: small, free of circles, and each name in one place.
class RoomsTest {
  /// A reader can hold as many types in the head.
  private static final int MOST_TYPES = 25;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.naslag");

  /// Each package is a slice, the root of a module too.
  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  private static List<Path> types() {
    return Sources.files(Sources.MAIN.resolve("nl/naslag"), ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .toList();
  }

  /// "search Token": each type of ours behind its module.
  private static final Map<String, List<JavaClass>> OWN =
      CLASSES.stream()
          .filter(type -> type.getPackageName().startsWith("nl.naslag."))
          .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
          .collect(Collectors.groupingBy(type -> module(type) + " " + type.getSimpleName()));

  private static String module(JavaClass type) {
    return type.getPackageName().split("\\.", 4)[2];
  }

  @Test
  void everyPackageFitsInTheHead() {
    Map<Path, Integer> sizes = new TreeMap<>();
    types().forEach(file -> sizes.merge(file.getParent(), 1, Integer::sum));
    assertThat(sizes).isNotEmpty();
    sizes.values().removeIf(size -> size <= MOST_TYPES);
    assertThat(sizes).isEmpty();
  }

  @Test
  void packagesFormNoCircle() {
    slices()
        .assignedFrom(new ByPackage())
        .should()
        .beFreeOfCycles()
        .because("a room that leans on one that leans on it cannot be read alone")
        .check(CLASSES);
  }

  @Test
  void aNameStandsInOnePlace() {
    assertThat(types().stream().map(file -> String.valueOf(file.getFileName())))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void noNameCompetesWithOneOfALibraryBesideIt() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("nl.naslag."))
                .flatMap(RoomsTest::librariesBeside)
                .filter(OWN.keySet()::contains)
                .sorted()
                .distinct())
        .isEmpty();
  }

  // "search Token", for a module that uses a library's type of that name.
  private static Stream<String> librariesBeside(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(arrow -> arrow.getTargetClass().getBaseComponentType())
        .filter(target -> !target.getPackageName().startsWith("nl.naslag"))
        .map(target -> module(type) + " " + target.getSimpleName());
  }
}
