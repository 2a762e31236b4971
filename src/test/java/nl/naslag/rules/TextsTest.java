package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Reason;
import org.junit.jupiter.api.Test;

/// The one bundle of Dutch sentences: no key without a sentence, no sentence without a use.
class TextsTest {
  private static final Path BUNDLE = Path.of("src/main/resources/teksten.properties");
  private static final String CODE =
      String.join("\n", Sources.ruled(".java").stream().map(Sources::text).toList());

  private static Properties bundle() throws IOException {
    Properties bundle = new Properties();
    bundle.load(new StringReader(Sources.text(BUNDLE)));
    return bundle;
  }

  private static Stream<String> literals(String before) {
    return Pattern.compile(before + "\\(\\s*\"([^\"]+)\"\\s*[,)]")
        .matcher(CODE)
        .results()
        .map(found -> found.group(1));
  }

  @Test
  void everyKeyInTheCodeHasASentence() throws IOException {
    TreeSet<String> keys = new TreeSet<>(literals("Texts\\.text").toList());
    literals("new Message").forEach(keys::add);
    Stream.of(Reason.values()).forEach(reason -> keys.add("reason." + reason));
    assertThat(bundle().stringPropertyNames()).containsAll(keys);
  }

  @Test
  void everyRefusalHasASentenceAndNoOther() throws IOException {
    assertThat(bundle().stringPropertyNames())
        .filteredOn(key -> key.startsWith("refusal."))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(RefusalCode.values()).map(code -> "refusal." + code.id()).toList());
  }

  @Test
  void everySentenceIsUsed() throws IOException {
    List<String> composed =
        Pattern.compile("\"([a-z0-9.-]+[.-])\"\\s*\\+")
            .matcher(CODE)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(bundle().stringPropertyNames())
        .filteredOn(key -> !CODE.contains('"' + key + '"'))
        .filteredOn(key -> composed.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @Test
  void everySentenceIsAPatternThatCanBeFilledIn() throws IOException {
    bundle()
        .forEach(
            (key, sentence) ->
                assertThat(new MessageFormat((String) sentence, Texts.DUTCH).format(new Object[9]))
                    .as((String) key)
                    .isNotBlank());
  }

  @Test
  void noKeyStandsTwice() {
    List<String> keys =
        Sources.lines(BUNDLE).stream()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }
}
