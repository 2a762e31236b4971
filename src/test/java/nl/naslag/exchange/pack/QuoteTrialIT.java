package nl.naslag.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.Seeds;
import nl.naslag.Trial;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.extraction.RealFiles;
import nl.naslag.language.Dutch;
import nl.naslag.structure.Readings;
import nl.naslag.trace.Proof;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Random passages of real documents, whole and cut to random sentences, in every format: the words
/// come out letter for letter.
class QuoteTrialIT {
  private static final int PER_PACK = 100;
  private static final Pattern BETWEEN = Pattern.compile("[\\n\\t]+");

  private final Trial trial = new Trial("quotes");

  @Seeds(20261203)
  void everyFormatHoldsTheWordsOfTheSource(long seed) throws Exception {
    Random random = new Random(seed);
    List<DossierItem> items = new ArrayList<>();
    for (Path file : files()) {
      items.addAll(taken(file, random));
    }
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(
            "nl.naslag.briefing.paper",
            "nl.naslag.briefing.bibliography",
            "nl.naslag.exchange.pack")) {
      Collection<BriefingWriter> writers = context.getBeansOfType(BriefingWriter.class).values();
      assertThat(writers).hasSameSizeAs(BriefingFormat.values());
      for (int at = 0; at < items.size(); at += PER_PACK) {
        List<DossierItem> some = items.subList(at, Math.min(items.size(), at + PER_PACK));
        for (BriefingWriter writer : writers) {
          compare(some, writer);
        }
      }
    }
    trial.count("lost", 0);
    trial.print();
    assertThat(trial.counted("lost")).isZero();
    assertThat(items).hasSizeGreaterThanOrEqualTo(Trial.rounds(20, 1_000));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Needed.shared("documents"))) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      // From the whole alphabet, so that a shortened trial has more than one kind of document.
      int step = Math.max(1, files.size() / Trial.rounds(10, files.size()));
      return Stream.iterate(0, i -> i < files.size(), i -> i + step).map(files::get).toList();
    }
  }

  /// Half of them whole, half of them cut.
  private List<DossierItem> taken(Path file, Random random) {
    PolicyDocument document = RealFiles.readable(file).map(Readings.reader()::read).orElse(null);
    if (document == null || document.passages().isEmpty()) {
      return List.of();
    }
    List<DossierItem> items = new ArrayList<>();
    int wanted = Trial.rounds(4, 14);
    for (int i = 0; i < wanted; i++) {
      Passage passage = document.passages().get(random.nextInt(document.passages().size()));
      assertThat(passage.text()).isEqualTo(document.text(passage.span()));
      DossierItem whole =
          new DossierItem("q", DossierItemKind.CITAAT, passage.id(), passage.text(), "Nota", "");
      items.add(i % 2 == 0 ? whole : cut(whole, random));
    }
    return items;
  }

  private DossierItem cut(DossierItem whole, Random random) {
    List<Span> kept =
        Dutch.SENTENCES.sentences(whole.text()).stream()
            .filter(one -> random.nextBoolean())
            .toList();
    trial.count(kept.isEmpty() ? "whole" : "cut");
    return whole.cutTo(kept);
  }

  private void compare(List<DossierItem> items, BriefingWriter writer) throws Exception {
    List<BriefingLine> lines =
        items.stream().map(item -> new BriefingLine(item, Proof.EXACT, "Nota", "")).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(new BriefingPack("d", "Proef", Instant.EPOCH, "abc", lines), out);
    String text = bare(ReadBack.words(writer.format(), out.toByteArray()));
    for (DossierItem item : items) {
      trial.count("compared");
      for (String part : BETWEEN.split(item.words())) {
        if (!text.contains(bare(drawn(writer.format(), CleanText.of(part))))) {
          trial.count("lost");
          trial.note(writer.format() + " lost of " + item.passageId() + ": " + part);
        }
      }
    }
  }

  // A soft hyphen is drawn only where a line ends in it.
  private static String drawn(BriefingFormat format, String words) {
    return format == BriefingFormat.PDF ? words.replace("\u00AD", "") : words;
  }

  // White space is set anew by every format.
  private static String bare(String words) {
    return words
        .codePoints()
        .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
