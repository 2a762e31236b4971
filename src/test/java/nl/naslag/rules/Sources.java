package nl.naslag.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The project's own files, read for the rules about them. Tests run in the project's root.
final class Sources {
  static final Path MAIN = Path.of("src/main/java");
  static final Path EVALUATION = Path.of("src/evaluation/java");

  private Sources() {}

  record Unit(Path file, CompilationUnitTree tree, SourcePositions positions) {
    long line(long position) {
      return tree.getLineMap().getLineNumber(position);
    }

    List<String> lines() {
      return Sources.lines(file);
    }
  }

  static List<Path> files(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError("Cannot list " + root, e);
    }
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("Cannot read " + file, e);
    }
  }

  /// Every source file that the rules hold for: of the program and of its evaluation.
  static List<Path> ruled(String ending) {
    return Stream.of(MAIN, EVALUATION).flatMap(root -> files(root, ending).stream()).toList();
  }

  /// Every such file, parsed but not compiled.
  static List<Unit> parsed() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(ruled(".java")));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Unit> units = new ArrayList<>();
      for (CompilationUnitTree tree : task.parse()) {
        units.add(new Unit(Path.of(tree.getSourceFile().toUri()), tree, positions));
      }
      return units;
    } catch (IOException e) {
      throw new AssertionError("Cannot parse the sources", e);
    }
  }
}
