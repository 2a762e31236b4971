package nl.naslag.language.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.naslag.Seeds;
import nl.naslag.document.Span;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Dutch;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.TaggedText;
import nl.naslag.language.TaggedWord;
import nl.naslag.language.model.LanguageModels;
import nl.naslag.language.sentence.RuleSentenceSplitter;
import nl.naslag.language.sentence.StopJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTaggedTextTest {
  private static final String TEXT =
      "Wij zijn content met zijn plannen. De provincie heeft ca. 2.700 woningen e.d. gebouwd.";
  private static final List<String> PIECES =
      List.of(
          "De provincie ",
          "zijn ",
          "netcongestie",
          ". ",
          "!",
          ",,",
          "''",
          "(tbs-)",
          "\ud800",
          "👩‍🌾 ",
          "e\u0301 ",
          "\u00a0",
          "\n\n",
          "''Ja,,",
          ":,,Ik ",
          "2.700,- ",
          "'s ",
          "…",
          "x".repeat(300));

  @Test
  void tellsTheSameFormApartByItsPlace() {
    assertThat(read(Dutch.TAGGED, "Wij zijn er met zijn plannen."))
        .containsExactly(
            "Wij/PRON/wij",
            "zijn/VERB/zijn",
            "er/ADV/er",
            "met/ADP/met",
            "zijn/PRON/zijn",
            "plannen/NOUN/plan",
            "./PUNCT/.");
  }

  @Test
  void givesEachWordTheLemmaOfItsClass() {
    assertThat(read(Dutch.TAGGED, "De gemeenten zullen de Drentse netcongesties bekijken."))
        .contains(
            "gemeenten/NOUN/gemeente",
            "zullen/AUX/zullen",
            "netcongesties/NOUN/netcongestie",
            "bekijken/VERB/bekijken");
  }

  @Test
  void keepsAbbreviationsAndTakesMarksApart() {
    assertThat(read(Dutch.TAGGED, "(Zie art. 5, ‘de regio’s’ e.d.)"))
        .extracting(word -> word.split("/")[0])
        .containsExactly("(", "Zie", "art.", "5", ",", "‘", "de", "regio’s", "’", "e.d.", ")");
  }

  @Seeds(20261124)
  void anyTextKeepsEveryVisibleCharacter(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, random.nextInt(30))
          .forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
      StringBuilder left = new StringBuilder(text);
      int last = 0;
      for (TaggedWord word : Dutch.TAGGED.words(text.toString())) {
        Span span = word.span();
        assertThat(span.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
        left.replace(span.start(), span.end(), " ".repeat(span.length()));
        last = span.end();
      }
      assertThat(left.chars().allMatch(c -> StopJudge.white((char) c)))
          .as(text.toString())
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ",,", ". ", "woord ", "''", "A.", "(", "e.d. A "})
  void hostileTextIsReadInTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertThat(Dutch.TAGGED.words(text)).isNotEmpty();
  }

  @Test
  void threadsGetWhatOneThreadGets() {
    List<TaggedWord> alone = Dutch.TAGGED.words(TEXT);
    assertThat(IntStream.range(0, 2_000).parallel().mapToObj(_ -> Dutch.TAGGED.words(TEXT)))
        .allMatch(alone::equals);
  }

  /// One folder holds no models, the other only files that are none.
  @ParameterizedTest
  @ValueSource(strings = {"/language/niets/", "/language/kapot/"})
  void readsOnByTheWordListWithoutItsModels(String folder) {
    LanguageModels models = new LanguageModels(folder);
    SentenceSplitter sentences = new RuleSentenceSplitter(models);
    TaggedText tagged = new ModelTaggedText(sentences, models, Dutch.WORDS, CorpusWords.NONE);

    assertThat(read(tagged, "De gemeenten, ca. 12, bouwen huizen."))
        .contains("gemeenten/NOUN/gemeente", "ca./NOUN/ca.", "huizen/NOUN/huis", "./PUNCT/.");
    assertThat(sentences.sentences("Huizen, wegen e.d. Dat kost wat.")).hasSize(2);
    assertThat(models.failures())
        .contains(LanguageModels.SENTENCES, LanguageModels.WORDS, LanguageModels.CLASSES);
    assertThat(models.fingerprint()).isNotEqualTo(Dutch.MODELS.fingerprint());
  }

  @Test
  void allModelsThatComeAlongWork() {
    assertThat(Dutch.TAGGED.words(TEXT)).isNotEmpty();
    assertThat(Dutch.MODELS.failures()).isEmpty();
  }

  private static List<String> read(TaggedText reader, String text) {
    return reader.words(text).stream()
        .map(word -> word.span().in(text) + "/" + word.wordClass() + "/" + word.lemma())
        .toList();
  }
}
