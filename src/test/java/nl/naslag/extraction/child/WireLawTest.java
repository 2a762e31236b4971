package nl.naslag.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.naslag.Seeds;
import nl.naslag.document.file.Bookmark;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.TextLayer;
import nl.naslag.document.file.Typeface;
import nl.naslag.document.file.Unreadable;

class WireLawTest {
  private static final Source SOURCE =
      new Source(new DocumentId("doc"), Path.of("a.pdf"), "a.pdf", "00", 1);
  private static final String LETTERS = "abcé€•“ \t\n\uD83D\uDE00";

  @Seeds({1, 2, 3, 5, 8, 13, 21, 34})
  void whatIsSentArrivesWhole(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      Extraction extraction = extraction(random);
      assertThat(received(sent(extraction))).isEqualTo(extraction);
    }
  }

  @Seeds({1, 2, 3, 5, 8})
  void brokenBytesEndInAnErrorAndNeverInMemory(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = sent(extraction(random));
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      assertThatIOException().isThrownBy(() -> received(cut));
    }
  }

  private static byte[] sent(Extraction extraction) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ExtractionWriter(new DataOutputStream(bytes)).write(extraction);
    return bytes.toByteArray();
  }

  private static Extraction received(byte[] bytes) throws IOException {
    return new ExtractionReader(new DataInputStream(new ByteArrayInputStream(bytes))).read(SOURCE);
  }

  private static Extraction extraction(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new NoText(SOURCE, text(random), pages(random), constant(random, Reason.values()));
      case 1 -> new Unreadable(SOURCE, text(random), constant(random, Reason.values()));
      default -> extracted(random);
    };
  }

  private static Extracted extracted(Random random) {
    DocumentProperties properties =
        new DocumentProperties(
            text(random),
            random.nextBoolean() ? text(random) : null,
            null,
            random.nextBoolean() ? text(random) : null,
            random.nextBoolean() ? LocalDate.of(2024, 1, 1 + random.nextInt(28)) : null,
            "nl");
    List<Fragment> fragments =
        IntStream.range(0, random.nextInt(20)).mapToObj(i -> fragment(random)).toList();
    List<Bookmark> bookmarks = List.of(new Bookmark(1, text(random), random.nextInt(9)));
    List<Reason> missing = List.of(constant(random, Reason.values()));
    return new Extracted(SOURCE, properties, pages(random), fragments, bookmarks, missing);
  }

  private static Fragment fragment(Random random) {
    Box box = new Box(random.nextFloat(), random.nextFloat(), 3, 4);
    return new Fragment(
        constant(random, FragmentKind.values()),
        random.nextInt(6),
        text(random),
        text(random),
        random.nextInt(100),
        random.nextBoolean() ? box : null,
        random.nextBoolean()
            ? new Typeface(random.nextFloat(), random.nextBoolean(), random.nextBoolean())
            : null);
  }

  private static PageQuality quality(Random random) {
    return new PageQuality(
        constant(random, TextLayer.values()),
        random.nextInt(5_000),
        random.nextInt(4),
        0,
        random.nextInt(50),
        random.nextDouble());
  }

  private static List<Page> pages(Random random) {
    return IntStream.rangeClosed(1, random.nextInt(4))
        .mapToObj(
            number ->
                new Page(
                    number,
                    random.nextBoolean() ? text(random) : null,
                    595,
                    842,
                    constant(random, PageContent.values()),
                    quality(random)))
        .toList();
  }

  private static String text(Random random) {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(40))
        .forEach(i -> text.appendCodePoint(letters[random.nextInt(letters.length)]));
    return text.toString();
  }

  private static <T> T constant(Random random, T[] constants) {
    return constants[random.nextInt(constants.length)];
  }
}
