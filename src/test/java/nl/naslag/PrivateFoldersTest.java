package nl.naslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFoldersTest {
  @TempDir Path folder;

  @Test
  void keepsOthersOutOfWhatIsMadeAndOfWhatWasThere() throws IOException {
    Path data = folder.resolve("data");
    Path database = Files.createDirectories(data.resolve("verwijderd")).resolve("naslag.mv.db");
    Files.writeString(database, "dossiers");
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

    PrivateFolders.protect(data);
    PrivateFolders.protect(folder.resolve("index"));

    assertThat(rights(data)).isEqualTo("rwx------");
    assertThat(rights(database.getParent())).isEqualTo("rwx------");
    assertThat(rights(database)).isEqualTo("rw-------");
    assertThat(rights(folder.resolve("index"))).isEqualTo("rwx------");
  }

  @Test
  void leavesWhatALinkPointsAtAlone() throws IOException {
    Path outside = Files.writeString(folder.resolve("corpus.txt"), "nota");
    Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.createSymbolicLink(data.resolve("link"), outside);

    PrivateFolders.protect(data);

    assertThat(rights(outside)).isEqualTo("rw-r--r--");
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
