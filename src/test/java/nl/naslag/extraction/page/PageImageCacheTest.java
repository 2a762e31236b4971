package nl.naslag.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageImageCacheTest {
  @TempDir Path folder;

  private PageImageCache cache(long mostBytes) {
    return new PageImageCache(folder.resolve("paginas"), mostBytes);
  }

  private static byte[] png(int shade) throws IOException {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, shade);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  @Test
  void drawsAPageAgainThatRotted() throws IOException {
    Path file = folder.resolve("paginas/ab-1.png");
    byte[] whole = png(1);
    for (int at = 0; at <= whole.length; at++) {
      cache(1_000).keep("ab", 1, whole);
      // A byte in turn, and last of all half a file.
      byte[] rotten = at < whole.length ? whole.clone() : Arrays.copyOf(whole, whole.length / 2);
      rotten[Math.min(at, rotten.length - 1)] ^= 1;
      Files.write(file, rotten);

      assertThat(cache(1_000).find("ab", 1)).as("byte " + at).isEmpty();
    }
  }

  @Test
  void givesBackWhatItKeepsByFileAndPage() throws IOException {
    PageImageCache cache = cache(1_000);
    cache.keep("ab", 1, png(1));
    cache.keep("ab", 2, png(2));
    cache.keep("cd", 1, png(3));

    assertThat(cache.find("ab", 2).orElseThrow()).isEqualTo(png(2));
    assertThat(cache.find("cd", 1).orElseThrow()).isEqualTo(png(3));
    assertThat(cache.find("cd", 2)).isEmpty();
  }

  @Test
  void stillHasItAfterARestart() throws IOException {
    cache(1_000).keep("ab", 1, png(1));

    assertThat(cache(1_000).find("ab", 1)).isPresent();
  }

  @Test
  void makesRoomByWhatWasLookedAtLongestAgo() throws IOException {
    PageImageCache cache = cache(2 * png(9).length + 1);
    for (int page = 1; page <= 2; page++) {
      cache.keep("ab", page, png(9));
      Path file = folder.resolve("paginas/ab-" + page + ".png");
      Instant looked = Instant.parse("2026-03-02T10:00:00Z").plusSeconds(page);
      Files.setLastModifiedTime(file, FileTime.from(looked));
    }
    // Page 1 was drawn first, but is looked at again.
    assertThat(cache.find("ab", 1)).isPresent();

    cache.keep("ab", 3, png(9));

    assertThat(cache.find("ab", 2)).isEmpty();
    assertThat(cache.find("ab", 1)).isPresent();
    assertThat(cache.find("ab", 3)).isPresent();
  }

  @Test
  void answersWithoutADiskThatWorks() throws IOException {
    Files.createFile(folder.resolve("paginas"));
    PageImageCache cache = cache(1_000);

    cache.keep("ab", 1, png(1));

    assertThat(cache.find("ab", 1)).isEmpty();
  }
}
