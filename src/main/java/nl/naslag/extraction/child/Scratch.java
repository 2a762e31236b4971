package nl.naslag.extraction.child;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The folder for the temporary files of one child.
public final class Scratch {
  private static final String NAME = "naslag-reading-";

  private Scratch() {}

  public static Path create() throws IOException {
    return Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
  }

  /// Deletes what a child left behind, even if it was killed in the middle of a file.
  public static void remove(Path scratch) {
    // Whatever the caller passes, no other folder is ever emptied.
    if (!String.valueOf(scratch.getFileName()).startsWith(NAME)) {
      return;
    }
    try {
      Files.walkFileTree(scratch, new Removal());
    } catch (IOException e) {
      // On some systems an open file can be deleted only when the application ends.
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
