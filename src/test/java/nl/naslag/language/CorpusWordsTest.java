package nl.naslag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.naslag.language.lexicon.DutchLexicon;
import nl.naslag.language.lexicon.DutchWordChoice;
import nl.naslag.language.lexicon.StoredCorpusWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class CorpusWordsTest {
  @TempDir Path index;

  private CorpusWords stored(String... words) throws IOException {
    Files.write(index.resolve(CorpusWords.FILE), List.of(words));
    return new StoredCorpusWords(
        new MockEnvironment().withProperty("naslag.index", index.toString()));
  }

  @Test
  void aWordOfTheCorpusIsAPartOfACompound() throws IOException {
    assertThat(Dutch.LEXICON.parts("brainportregio")).isEmpty();
    assertThat(new DutchLexicon(Dutch.WORDS, stored("brainport")).parts("brainportregio"))
        .containsExactly("brainport", "regio");
  }

  @Test
  void otherWordsMakeAnotherFingerprint() throws IOException {
    String none = new StoredCorpusWords(new MockEnvironment()).fingerprint();
    String one = stored("brainport").fingerprint();
    String other = stored("endotoxine").fingerprint();
    assertThat(List.of(none, one, other)).doesNotHaveDuplicates();
  }

  @Test
  void choosesWordsThatManyDocumentsHaveAndTheListHasNot() {
    Map<String, Integer> documents =
        Map.of(
            "brainport", 12, // in enough documents
            "endotoxine", 9, // in too few
            "woning", 400, // in the list
            "beleids", 80, // the first half of "beleids- en beheersplan"
            "ntatie", 144, // what a broken word left
            "netcongestie", 30, // split by the list itself
            "n2000", 50);
    assertThat(new DutchWordChoice(Dutch.WORDS).choose(documents)).containsExactly("brainport");
  }
}
