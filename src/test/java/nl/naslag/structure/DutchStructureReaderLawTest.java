package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.naslag.Seeds;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.Span;
import nl.naslag.document.file.Fragment;
import nl.naslag.structure.writing.PassageGroups;

/// What holds for every document, whatever its shape; shown on documents made at random.
class DutchStructureReaderLawTest {
  private static final List<String> WORDS =
      List.of(
          "water",
          "bodem",
          "landbouw",
          "natuur",
          "wonen",
          "energie",
          "regio",
          "provincie",
          "rijk",
          "opgave",
          "ruimte",
          "kwaliteit",
          "samen",
          "nodig",
          "uitvoering",
          "middelen",
          "bereikbaar");

  private final List<Fragment> fragments = new ArrayList<>();
  private int count;

  @Seeds({1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void keepsEveryWordOnceAndEverySpanTrue(long seed) {
    make(new Random(seed));
    PolicyDocument document = Readings.read("willekeurig.txt", fragments);
    spansAreTrue(document);
    sectionsNest(document);
    assertThat(numbered(document.text())).isEqualTo(written());
    assertThat(Readings.read("willekeurig.txt", fragments)).isEqualTo(document);
  }

  private void make(Random random) {
    for (int chapter = 1; chapter <= 1 + random.nextInt(4); chapter++) {
      line(chapter + ". " + title(random));
      blank();
      for (int part = 0; part < 1 + random.nextInt(4); part++) {
        part(random);
      }
    }
  }

  private void part(Random random) {
    switch (random.nextInt(5)) {
      case 0 -> block("Agendapunten 2030:", random);
      case 1 -> block("Denkrichtingen 2050", random);
      case 2 -> heading(random);
      case 3 -> line("Kort " + word(random) + " " + word(random));
      default -> paragraph(random, 1 + random.nextInt(60));
    }
    blank();
  }

  private void block(String title, Random random) {
    line(title);
    blank();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      line("•\t" + sentence(random, 4));
      for (int more = 0; more < random.nextInt(3); more++) {
        line(sentence(random, 8).toLowerCase(java.util.Locale.ROOT));
      }
    }
  }

  private void heading(Random random) {
    line(title(random));
    paragraph(random, 3 + random.nextInt(5));
  }

  private void paragraph(Random random, int lines) {
    for (int i = 0; i < lines; i++) {
      line(sentence(random, 9));
    }
  }

  private String title(Random random) {
    return "Over " + word(random) + " en " + word(random);
  }

  private String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder("Zin");
    for (int i = 0; i < words; i++) {
      sentence.append(' ').append(word(random));
    }
    return sentence.append('.').toString();
  }

  /// Every word has a number of its own, so that a lost or doubled one shows.
  private String word(Random random) {
    count++;
    return WORDS.get(random.nextInt(WORDS.size())) + "x" + count;
  }

  private void line(String text) {
    fragments.add(Fragment.line(text));
  }

  private void blank() {
    fragments.add(Fragment.line(""));
  }

  private static void spansAreTrue(PolicyDocument document) {
    int end = 0;
    for (Passage passage : document.passages()) {
      assertThat(document.text(passage.span())).isEqualTo(passage.text()).isNotBlank();
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(passage.text().length()).isLessThanOrEqualTo(PassageGroups.LONGEST);
      end = passage.span().end();
    }
    assertThat(document.passages().stream().map(Passage::id)).doesNotHaveDuplicates();
  }

  private static void sectionsNest(PolicyDocument document) {
    document
        .allSections()
        .forEach(
            section -> {
              assertThat(section.span().contains(section.heading())).isTrue();
              section.children().forEach(child -> within(section, child));
            });
    assertThat(document.allSections().map(Section::id)).doesNotHaveDuplicates();
  }

  private static void within(Section parent, Section child) {
    Span span = child.span();
    assertThat(parent.span().contains(span)).isTrue();
    assertThat(child.level()).isEqualTo(parent.level() + 1);
    assertThat(child.id()).startsWith(parent.id() + "-");
  }

  private Map<String, Integer> written() {
    Map<String, Integer> words = new HashMap<>();
    fragments.forEach(
        fragment -> numbered(fragment.text()).forEach((w, n) -> words.merge(w, n, Integer::sum)));
    return words;
  }

  private static Map<String, Integer> numbered(String text) {
    Map<String, Integer> words = new HashMap<>();
    Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.matches("\\p{L}+x\\d+"))
        .forEach(word -> words.merge(word, 1, Integer::sum));
    return new HashMap<>(words);
  }
}
