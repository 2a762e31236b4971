package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.PackFront;
import nl.naslag.briefing.paper.PaperBlock.Grid;
import nl.naslag.briefing.paper.PaperBlock.Heading;
import nl.naslag.briefing.paper.PaperBlock.Place;
import nl.naslag.briefing.paper.PaperBlock.Tone;
import nl.naslag.briefing.paper.PaperBlock.Words;
import nl.naslag.briefing.sign.CleanText;

/// A briefing pack as a paper: a title page, what the user arranged, and annexes that account for
/// the quotes.
///
/// @param title as every format can hold it, as all words here
/// @param front the lines of the title page: what it is, and its value
/// @param author who put it together; empty when not given
/// @param mark what stands on every page beside the title, such as "vertrouwelijk"; empty for none
/// @param made when the quotes were checked
record Paper(
    String title,
    List<Fact> front,
    String author,
    String mark,
    Instant made,
    List<PaperBlock> blocks) {
  Paper {
    front = List.copyOf(front);
    blocks = List.copyOf(blocks);
  }

  /// A line of the title page: "Datum", "3 mei 2026".
  record Fact(String name, String value) {}

  static Paper of(BriefingPack pack) {
    return new Paper(
        CleanText.of(pack.title()).replaceAll("\\s+", " "),
        front(pack),
        CleanText.of(pack.front().author()),
        mark(pack.front()),
        pack.compiled(),
        blocks(pack));
  }

  // What nobody said is left out.
  private static List<Fact> front(BriefingPack pack) {
    PackFront given = pack.front();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text("briefing.paper.occasion"), given.occasion()));
    facts.add(new Fact(text("briefing.paper.date"), PackWording.date(given.date())));
    facts.add(new Fact(text("briefing.paper.addressee"), given.addressee()));
    facts.add(new Fact(text("briefing.paper.author"), given.author()));
    facts.add(new Fact(text("briefing.paper.classification"), mark(given)));
    facts.add(new Fact(text("briefing.paper.compiled"), PackWording.compiled(pack)));
    facts.removeIf(fact -> fact.value().isEmpty());
    return facts;
  }

  private static String mark(PackFront given) {
    Classification known = given.classification();
    return known == null ? "" : known.id();
  }

  /// The headings in order.
  List<Heading> contents() {
    return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
  }

  private static List<PaperBlock> blocks(BriefingPack pack) {
    List<PaperBlock> blocks = new ArrayList<>();
    int quotes = 0;
    for (BriefingLine line : pack.lines()) {
      switch (line.item().kind()) {
        case KOP -> blocks.add(heading(blocks.size(), line.item().text(), false));
        case NOTITIE -> blocks.addAll(TextBlocks.of(Tone.NOTE, line.item().text()));
        case CITAAT -> quote(line, ++quotes, blocks);
      }
    }
    if (quotes > 0) {
      overview(pack, blocks);
    }
    blocks.add(heading(blocks.size(), text("briefing.paper.check"), true));
    PackWording.closing(pack).forEach(words -> blocks.add(new Words(Tone.SOURCE, words)));
    return blocks;
  }

  private static void quote(BriefingLine line, int number, List<PaperBlock> blocks) {
    blocks.addAll(TextBlocks.of(Tone.QUOTE, line.item().words()));
    String words = CleanText.of(PackWording.sourceLine(number, line));
    blocks.add(new Place(words, CleanText.of(line.permalink())));
    PackWording.newer(line).ifPresent(newer -> blocks.add(new Words(Tone.SOURCE, newer)));
    blocks.addAll(TextBlocks.of(Tone.NOTE, line.item().note()));
  }

  private static void overview(BriefingPack pack, List<PaperBlock> blocks) {
    PackTables tables = PackTables.of(pack);
    if (!tables.overview().isEmpty()) {
      blocks.add(heading(blocks.size(), text("briefing.paper.overview"), true));
      blocks.add(table("briefing.paper.overview.head", tables.overview()));
    }
    blocks.add(heading(blocks.size(), text("briefing.paper.sources"), true));
    blocks.add(table("briefing.paper.sources.head", tables.sources()));
  }

  // A column that nobody filled is left out.
  private static Grid table(String head, List<List<String>> rows) {
    String[] names = text(head).split(",", -1);
    int[] filled =
        IntStream.range(0, names.length)
            .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
            .toArray();
    return new Grid(
        Tone.SOURCE,
        Arrays.stream(filled).mapToObj(i -> names[i]).toList(),
        rows.stream().map(row -> Arrays.stream(filled).mapToObj(row::get).toList()).toList());
  }

  private static Heading heading(int place, String words, boolean annex) {
    return new Heading("kop-" + place, CleanText.of(words).replaceAll("\\s+", " "), annex);
  }
}
