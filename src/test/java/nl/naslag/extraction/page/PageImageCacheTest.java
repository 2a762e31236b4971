package nl.naslag.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageImageCacheTest {
  @TempDir Path folder;

  private PageImageCache cache(long mostBytes) {
    return new PageImageCache(folder.resolve("paginas"), mostBytes);
  }

  @Test
  void givesBackWhatItKeepsByFileAndPage() {
    PageImageCache cache = cache(1_000);
    cache.keep("ab", 1, new byte[] {1});
    cache.keep("ab", 2, new byte[] {2});
    cache.keep("cd", 1, new byte[] {3});

    assertThat(cache.find("ab", 2).orElseThrow()).containsExactly(2);
    assertThat(cache.find("cd", 1).orElseThrow()).containsExactly(3);
    assertThat(cache.find("cd", 2)).isEmpty();
  }

  @Test
  void stillHasItAfterARestart() {
    cache(1_000).keep("ab", 1, new byte[] {1});

    assertThat(cache(1_000).find("ab", 1)).isPresent();
  }

  @Test
  void makesRoomByWhatWasLookedAtLongestAgo() throws IOException {
    PageImageCache cache = cache(25);
    for (int page = 1; page <= 2; page++) {
      cache.keep("ab", page, new byte[10]);
      Path file = folder.resolve("paginas/ab-" + page + ".png");
      Instant looked = Instant.parse("2026-03-02T10:00:00Z").plusSeconds(page);
      Files.setLastModifiedTime(file, FileTime.from(looked));
    }
    // Page 1 was drawn first, but is looked at again.
    assertThat(cache.find("ab", 1)).isPresent();

    cache.keep("ab", 3, new byte[10]);

    assertThat(cache.find("ab", 2)).isEmpty();
    assertThat(cache.find("ab", 1)).isPresent();
    assertThat(cache.find("ab", 3)).isPresent();
  }

  @Test
  void answersWithoutADiskThatWorks() throws IOException {
    Files.createFile(folder.resolve("paginas"));
    PageImageCache cache = cache(1_000);

    cache.keep("ab", 1, new byte[] {1});

    assertThat(cache.find("ab", 1)).isEmpty();
  }
}
