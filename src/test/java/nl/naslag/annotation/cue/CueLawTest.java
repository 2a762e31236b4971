package nl.naslag.annotation.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.Seeds;
import nl.naslag.document.Span;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Passing over places where a wording cannot begin must not pass over one where it stands.
class CueLawTest {
  private static final List<String> JOINTS =
      List.of(
          " ", " ", " ", "\n", "  ", "-", "/", " “", ". ", ", ", "😀", " ½", "²", " Ⅳ ", "(", "’");
  private static final List<String> OTHERS =
      List.of(
          "het", "De", "rijk", "Rijk", "RIJKSBELEID", "één", "Ïn", "2030", "3", "u", "wij", "É");

  /// Every cue that a rule of the module has.
  private static List<Cue> cues() throws IOException, ReflectiveOperationException {
    var classes =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:nl/naslag/annotation/**/*.class");
    List<Cue> cues = new ArrayList<>();
    for (var file : classes) {
      String path = file.getURL().getPath();
      String name = path.substring(path.lastIndexOf("nl/naslag/"), path.lastIndexOf('.'));
      for (Field field : Class.forName(name.replace('/', '.')).getDeclaredFields()) {
        if (field.getType() == Cue.class) {
          field.setAccessible(true);
          cues.add((Cue) field.get(null));
        }
      }
    }
    return cues;
  }

  /// Words of the wordings themselves, so that they often stand in the text.
  private static List<String> words(List<Cue> cues) {
    Stream<String> own =
        cues.stream()
            .flatMap(cue -> cue.wordings.stream())
            .flatMap(wording -> Arrays.stream(wording.pattern().pattern().split("[^\\p{L}’]+")))
            .filter(word -> !word.isEmpty());
    return Stream.concat(own, OTHERS.stream()).distinct().toList();
  }

  private static String text(Random random, List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      String word = words.get(random.nextInt(words.size()));
      text.append(random.nextInt(8) == 0 ? word.toUpperCase(Locale.ROOT) : word);
      text.append(JOINTS.get(random.nextInt(JOINTS.size())));
    }
    return text.toString();
  }

  private static Pattern amidText(CuePattern wording) {
    Pattern pattern = wording.pattern();
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern.pattern(), pattern.flags());
  }

  private static List<Span> plainly(Cue cue, String text, Span range) {
    List<Span> found = new ArrayList<>();
    for (CuePattern wording : cue.wordings) {
      Matcher matcher = amidText(wording).matcher(text).useTransparentBounds(true);
      matcher.region(range.start(), range.end());
      while (matcher.find()) {
        String group = wording.shows() ? "word" : null;
        found.add(
            group == null
                ? new Span(matcher.start(), matcher.end())
                : new Span(matcher.start(group), matcher.end(group)));
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  @Seeds({1, 2, 3, 5, 8, 13})
  void findsWhatItsPatternsFind(long seed) throws Exception {
    Random random = new Random(seed);
    List<Cue> cues = cues();
    List<String> words = words(cues);
    int found = 0;
    for (int i = 0; i < 15; i++) {
      String text = text(random, words);
      int start = random.nextInt(text.length() / 2);
      CueText sought = new CueText(text);
      Span range = new Span(start, start + random.nextInt(text.length() / 2));
      for (Cue cue : cues) {
        List<Span> plainly = plainly(cue, text, range);
        assertThat(cue.in(sought, range)).isEqualTo(plainly);
        assertThat(cue.first(sought, range)).isEqualTo(plainly.stream().findFirst());
        assertThat(cue.stands(sought, range)).isEqualTo(!plainly.isEmpty());
        found += plainly.size();
      }
    }
    assertThat(cues).hasSizeGreaterThan(30);
    assertThat(found).isGreaterThan(100);
  }
}
