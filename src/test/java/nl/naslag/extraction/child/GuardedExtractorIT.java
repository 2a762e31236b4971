package nl.naslag.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.ExtractionSettings;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedExtractorIT {
  private static final ExtractionSettings HURRIED =
      new ExtractionSettings(6, 64, 5, 50, 500_000_000, 500, 50, 4, 1);

  private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

  private final GuardedExtractor extractor = new GuardedExtractor(HURRIED);

  @TempDir Path folder;

  @AfterEach
  void close() {
    extractor.close();
  }

  private Extraction extract(Path file) {
    return extractor.extract(ReadFiles.source(file));
  }

  private Path letter(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "Geachte minister,");
  }

  @Test
  void readsManyFilesWithOneChildAndEndsIt() throws IOException {
    Set<Long> before = pids();
    for (int i = 0; i < 300; i++) {
      assertThat(ReadFiles.lines(extract(letter("brief" + i + ".txt"))))
          .containsExactly("Geachte minister,");
    }
    assertThat(added(before)).hasSize(1);
    extractor.close();
    assertThat(added(before)).isEmpty();
  }

  @Test
  void putsAnEnduringChildInPlaceOfTheFirstWhenThereIsMuchToRead() throws IOException {
    Set<Long> before = pids();
    try (GuardedExtractor busy = new GuardedExtractor(HURRIED, Duration.ofNanos(1))) {
      busy.extract(ReadFiles.source(letter("eerst.txt")));
      Set<Long> first = added(before);
      busy.extract(ReadFiles.source(letter("tweede.txt")));
      Set<Long> second = added(before);
      Extraction third = busy.extract(ReadFiles.source(letter("derde.txt")));

      assertThat(first).hasSize(1);
      assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
      assertThat(added(before)).isEqualTo(second);
      assertThat(ReadFiles.lines(third)).containsExactly("Geachte minister,");
    }
  }

  private static Set<Long> pids() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  private static Set<Long> added(Set<Long> before) {
    Set<Long> added = pids();
    added.removeAll(before);
    return added;
  }

  @Test
  void stopsAFileThatTakesTooLongAndReadsTheNext() throws IOException {
    long start = System.nanoTime();

    Unreadable slow = (Unreadable) extract(endless());

    // Other work on this machine may keep the child from its time.
    assertThat(slow.reason()).isIn(Reason.TOO_SLOW, Reason.MACHINE_BUSY);
    assertThat(slow.mediaType()).isEqualTo("application/pdf");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    assertThat(ReadFiles.lines(extract(letter("daarna.txt")))).containsExactly("Geachte minister,");
  }

  private static Reason reason(Extraction extraction) {
    return ((Unreadable) extraction).reason();
  }

  @Test
  void blamesTheFileForATimeOutOnlyWhenItHadTheProcessor() {
    assertThat(GuardedProcess.reasonOfDelay(Optional.of(Duration.ofSeconds(9)), 10))
        .isEqualTo(Reason.TOO_SLOW);
    assertThat(GuardedProcess.reasonOfDelay(Optional.of(Duration.ofSeconds(4)), 10))
        .isEqualTo(Reason.MACHINE_BUSY);
    assertThat(GuardedProcess.reasonOfDelay(Optional.empty(), 10)).isEqualTo(Reason.TOO_SLOW);
  }

  @Test
  void saysThatReadingWasEndedWhenTwoChildrenAreKilledAndReadsTheFileLater() throws Exception {
    Path endless = endless();
    Set<Long> before = pids();
    // Time must not come before the kills.
    ExtractionSettings patient = new ExtractionSettings(300, 64, 5, 50, 500_000_000, 500, 50, 4, 1);
    try (GuardedExtractor unhurried = new GuardedExtractor(patient)) {
      CompletableFuture<Extraction> reading =
          CompletableFuture.supplyAsync(() -> unhurried.extract(ReadFiles.source(endless)));
      for (int kills = 0; kills < 2; kills++) {
        await().atMost(Duration.ofMinutes(1)).until(() -> worksOnAFile(before).isPresent());
        worksOnAFile(before).ifPresent(ProcessHandle::destroyForcibly);
      }

      assertThat(reason(reading.get(60, TimeUnit.SECONDS))).isEqualTo(Reason.READING_ENDED);
      assertThat(ReadFiles.lines(unhurried.extract(ReadFiles.source(letter("daarna.txt")))))
          .containsExactly("Geachte minister,");
    }
  }

  // After three seconds of processor time it has long started.
  private static Optional<ProcessHandle> worksOnAFile(Set<Long> before) {
    return added(before).stream()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .filter(ProcessHandle::isAlive)
        .filter(
            child ->
                child.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(THREE_SECONDS) > 0)
        .findAny();
  }

  @Test
  void stopsAFileThatAsksForTooMuchMemoryAndReadsTheNext() throws IOException {
    // Running out of memory takes longest just before it happens, so time must not come first.
    ExtractionSettings patient = new ExtractionSettings(300, 64, 5, 50, 500_000_000, 500, 50, 4, 1);
    try (GuardedExtractor unhurried = new GuardedExtractor(patient)) {
      Extraction greedy = unhurried.extract(ReadFiles.source(greedy()));
      Extraction next = unhurried.extract(ReadFiles.source(letter("daarna.txt")));

      assertThat(((Unreadable) greedy).reason()).isEqualTo(Reason.TOO_MUCH_MEMORY);
      assertThat(ReadFiles.lines(next)).containsExactly("Geachte minister,");
    }
  }

  @Test
  void opensNoFileThatIsEmptyTooLargeOrGone() throws IOException {
    Set<Long> before = pids();
    Path large = Files.write(folder.resolve("groot.txt"), new byte[5 * 1024 * 1024 + 1]);

    assertThat(
            List.of(Files.createFile(folder.resolve("leeg.txt")), large, folder.resolve("weg.txt")))
        .extracting(this::extract)
        .extracting(extraction -> ((Unreadable) extraction).reason())
        .containsExactly(Reason.EMPTY_FILE, Reason.TOO_LARGE, Reason.UNREADABLE_FILE);
    assertThat(added(before)).isEmpty();
  }

  @Test
  void leavesNothingBehindInTheTemporaryFolder() throws IOException {
    Set<String> before = readingFolders();
    extract(letter("een.txt"));
    extract(endless());
    extractor.close();
    assertThat(readingFolders()).isEqualTo(before);
  }

  // Other tests in this process may have a child of their own.
  private static Set<String> readingFolders() throws IOException {
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return left.map(Path::getFileName)
          .map(String::valueOf)
          .filter(name -> name.startsWith("naslag-reading-"))
          .filter(name -> name.contains("-" + ProcessHandle.current().pid() + "-"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void endsAndCleansUpWhenTheApplicationIsGone() throws IOException, InterruptedException {
    Path scratch = Scratch.create();
    Process child = new ChildCommand(64, HURRIED.limits()).start(scratch);
    assertThat(child.getInputStream().read()).isEqualTo(1);
    Files.writeString(scratch.resolve("half.bin"), "half");

    child.getOutputStream().close();

    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(scratch).doesNotExist();
  }

  /// Forms that draw the next one 300 times, and a last one that does nothing 20,000 times: small,
  /// sound, within what a page may draw, and as good as endless.
  private Path endless() throws IOException {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    pdf.append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    pdf.append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
    pdf.append("3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R");
    pdf.append("/Resources<</XObject<</X 5 0 R>>>>>> endobj\n");
    pdf.append(stream(4, "", "/X Do"));
    for (int number = 5; number < 7; number++) {
      String next = "/Resources<</XObject<</X " + (number + 1) + " 0 R>>>>";
      pdf.append(
          stream(number, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, "/X Do ".repeat(300)));
    }
    pdf.append(stream(7, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q ".repeat(20_000)));
    pdf.append("trailer <</Root 1 0 R>>\n%%EOF\n");
    return Files.writeString(folder.resolve("traag.pdf"), pdf, StandardCharsets.ISO_8859_1);
  }

  private static String stream(int number, String entries, String content) {
    return number
        + " 0 obj <<"
        + entries
        + "/Length "
        + content.length()
        + ">> stream\n"
        + content
        + "\nendstream endobj\n";
  }

  /// Text in more pieces than fit in the memory of a child.
  private Path greedy() throws IOException {
    Path file = folder.resolve("gulzig.txt");
    return Files.writeString(file, "a\n".repeat(2_000_000));
  }
}
