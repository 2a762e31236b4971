package nl.naslag.extraction.child;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The folder in which one child keeps its temporary files.
public final class Scratch {
  private static final String NAME = "naslag-reading-";

  private Scratch() {}

  public static Path create() throws IOException {
    return Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
  }

  /// Takes away what a child left behind, also one that was killed in the middle of a file.
  public static void remove(Path scratch) {
    // Whoever asks, no other folder is ever emptied.
    if (!String.valueOf(scratch.getFileName()).startsWith(NAME)) {
      return;
    }
    try {
      Files.walkFileTree(scratch, new Removal());
    } catch (IOException e) {
      // A file that is still open on some systems goes when the application ends.
      scratch.toFile().deleteOnExit();
    }
  }

  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
