package nl.naslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Keeps the users' work and the index from other accounts on the machine: folders 700, files 600.
///
/// Done before anything is opened, also for what an earlier version left readable. What is made
/// later lies in folders that nobody else may enter. The corpus keeps the rights that people gave
/// it.
@Component
class PrivateFolders implements BeanFactoryPostProcessor {
  private static final Logger LOG = LoggerFactory.getLogger(PrivateFolders.class);
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    Environment settings = beans.getBean(Environment.class);
    for (String key : List.of("naslag.data", "naslag.index")) {
      String folder = settings.getProperty(key);
      if (folder != null) {
        protect(Path.of(folder));
      }
    }
  }

  /// Protects a folder and everything in it; makes the folder if it is not there.
  static void protect(Path folder) {
    try {
      Path made = Files.createDirectories(folder).toRealPath();
      if (Files.getFileAttributeView(made, PosixFileAttributeView.class) == null) {
        return;
      }
      try (Stream<Path> all = Files.walk(made)) {
        all.filter(one -> !Files.isSymbolicLink(one)).forEach(PrivateFolders::restrict);
      }
    } catch (IOException | UncheckedIOException e) {
      // Whoever uses the folder says what is wrong with it, in a sentence of its own.
      LOG.warn("Cannot keep others out of {}", folder, e);
    }
  }

  private static void restrict(Path one) {
    Set<PosixFilePermission> wanted = Files.isDirectory(one) ? FOLDER : FILE;
    try {
      if (!wanted.equals(Files.getPosixFilePermissions(one))) {
        Files.setPosixFilePermissions(one, wanted);
      }
    } catch (IOException e) {
      LOG.warn("Cannot keep others out of {}", one, e);
    }
  }
}
