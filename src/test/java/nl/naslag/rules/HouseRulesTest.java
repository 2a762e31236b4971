package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import nl.naslag.rules.Sources.Unit;
import org.junit.jupiter.api.Test;

/// The measures of the house style, taken from the parsed sources.
class HouseRulesTest {
  private static final Pattern BAD_NAME =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Info|DTO|Dto)");

  private static final List<Unit> UNITS = Sources.parsed();

  private record Method(String name, int lines, int parameters, boolean open, boolean flag) {}

  private static List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    UNITS.forEach(unit -> unit.tree().accept(new MethodReader(unit, methods), null));
    return methods;
  }

  private static final class MethodReader extends TreeScanner<Void, Void> {
    private final Unit unit;
    private final List<Method> methods;

    MethodReader(Unit unit, List<Method> methods) {
      this.unit = unit;
      this.methods = methods;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      if (method.getBody() != null && !method.getName().contentEquals("<init>")) {
        methods.add(
            new Method(
                unit.file().getFileName() + ":" + method.getName(),
                bodyLines(method),
                method.getParameters().size(),
                method.getModifiers().getFlags().contains(Modifier.PUBLIC) && !overrides(method),
                method.getParameters().stream()
                    .anyMatch(parameter -> "boolean".equals(String.valueOf(parameter.getType())))));
      }
      return super.visitMethod(method, unused);
    }

    // A method that a library's interface prescribes is not ours to shape.
    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(
              annotation -> "Override".equals(String.valueOf(annotation.getAnnotationType())));
    }

    // The lines between the braces.
    private int bodyLines(MethodTree method) {
      long first = unit.line(unit.positions().getStartPosition(unit.tree(), method.getBody()));
      long last = unit.line(unit.positions().getEndPosition(unit.tree(), method.getBody()));
      return (int) Math.max(0, last - first - 1);
    }
  }

  private static int percentile(List<Integer> values, int percent) {
    List<Integer> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  @Test
  void methodsAreShort() {
    List<Integer> lines = methods().stream().map(Method::lines).toList();
    assertThat(percentile(lines, 50)).as("median").isLessThanOrEqualTo(5);
    assertThat(percentile(lines, 95)).as("95th percentile").isLessThanOrEqualTo(20);
    assertThat(methods()).filteredOn(method -> method.lines() > 40).isEmpty();
  }

  @Test
  void filesAreSmall() {
    List<Integer> lines = UNITS.stream().map(unit -> unit.lines().size()).toList();
    assertThat(percentile(lines, 50)).as("median").isLessThanOrEqualTo(70);
    assertThat(percentile(lines, 95)).as("95th percentile").isLessThanOrEqualTo(200);
    assertThat(UNITS)
        .filteredOn(unit -> unit.lines().size() > 300)
        .extracting(Unit::file)
        .isEmpty();
  }

  @Test
  void methodsTakeFewParametersAndPublicOnesNoFlags() {
    assertThat(methods()).filteredOn(method -> method.parameters() > 4).isEmpty();
    assertThat(methods()).filteredOn(method -> method.open() && method.flag()).isEmpty();
  }

  @Test
  void everyPublicTypeIsDocumentedAndWellNamed() {
    List<String> undocumented = new ArrayList<>();
    List<String> badlyNamed = new ArrayList<>();
    for (Unit unit : UNITS) {
      for (Tree type : unit.tree().getTypeDecls()) {
        ClassTree declared = (ClassTree) type;
        String name = declared.getSimpleName().toString();
        if (BAD_NAME.matcher(name).matches()) {
          badlyNamed.add(name);
        }
        if (declared.getModifiers().getFlags().contains(Modifier.PUBLIC)
            && !documentedAbove(unit, declared)) {
          undocumented.add(name);
        }
      }
    }
    assertThat(undocumented).isEmpty();
    assertThat(badlyNamed).isEmpty();
  }

  // Markdown comments stand directly above the first annotation or keyword of the type.
  private static boolean documentedAbove(Unit unit, ClassTree type) {
    long line = unit.line(unit.positions().getStartPosition(unit.tree(), type));
    List<String> lines = unit.lines();
    for (int above = (int) line - 2; above >= 0; above--) {
      String text = lines.get(above).strip();
      if (text.startsWith("///")) {
        return true;
      }
      if (!text.isEmpty() && !text.startsWith("@")) {
        return false;
      }
    }
    return false;
  }

  @Test
  void commentsAreNeitherScarceNorLoud() {
    long comments = 0;
    long lines = 0;
    for (Unit unit : UNITS) {
      lines += unit.lines().stream().filter(line -> !line.isBlank()).count();
      comments += unit.lines().stream().filter(line -> line.strip().startsWith("//")).count();
    }
    assertThat(100.0 * comments / lines).isBetween(12.0, 25.0);
  }

  @Test
  void nothingIsLeftForLater() {
    Pattern mark = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    assertThat(UNITS)
        .filteredOn(unit -> unit.lines().stream().anyMatch(line -> mark.matcher(line).find()))
        .extracting(Unit::file)
        .isEmpty();
  }

  // Two with one number keep Naslag from starting.
  @Test
  void everyMigrationHasANumberOfItsOwn() {
    assertThat(Sources.files(Path.of("src/main/resources/db/migration"), ".sql"))
        .extracting(file -> String.valueOf(file.getFileName()).replaceFirst("__.*", ""))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void packagesAreExplained() {
    assertThat(Sources.files(Sources.MAIN.resolve("nl/naslag"), "package-info.java"))
        .allSatisfy(
            file ->
                assertThat(Sources.lines(file))
                    .as(file.toString())
                    .anyMatch(line -> line.startsWith(isModule(file) ? "/// For " : "/// "))
                    .anyMatch(line -> !isModule(file) || line.startsWith("/// Not for ")));
  }

  private static boolean isModule(Path file) {
    return file.getNameCount() == Sources.MAIN.getNameCount() + 4;
  }
}
