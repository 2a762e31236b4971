package nl.naslag.annotation.party;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.term.TermMatch;
import nl.naslag.annotation.term.WordsInText;
import nl.naslag.document.Span;
import org.springframework.stereotype.Component;

/// Finds the abbreviations of parties that a document introduces: "Omgevingsdienst Haaglanden
/// (ODH)".
///
/// The same letters may mean something else elsewhere, so they apply to that document alone.
@Component
public final class Abbreviations {
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\s{1,3}\\((?:hierna:?\\s{1,3})?[‘'\"“]?(\\p{Lu}[\\p{L}&-]{1,9})[’'\"”]?\\)");
  // In characters: the longest name of a party, which also bounds the work on hostile text.
  private static final int LONGEST_NAME = 120;
  private static final int READ = 2_000_000;
  private static final int MOST = 200;

  private final PartyCatalogue catalogue;
  private final WordsInText words;

  Abbreviations(PartyCatalogue catalogue, WordsInText words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /// The party of each abbreviation; the first definition in the document wins.
  public Map<String, Party> in(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), READ));
    Map<String, Party> found = new HashMap<>();
    Matcher given = GIVEN.matcher(text);
    for (int count = 0; count < MOST && given.find(); count++) {
      String letters = given.group(1);
      Span before = new Span(Math.max(0, given.start() - LONGEST_NAME), given.start());
      endingIn(before, text).stream()
          .filter(match -> isOf(letters, match.span().in(text)))
          .forEach(match -> found.putIfAbsent(letters, match.term().value()));
    }
    return Map.copyOf(found);
  }

  private List<TermMatch<Party>> endingIn(Span before, String text) {
    return catalogue.names().matches(words.words(before.in(text), before.start())).stream()
        .filter(match -> match.whole() && match.span().end() == before.end())
        .toList();
  }

  // All its letters occur in the name, in that order; "(raad)" after a gemeente does not qualify.
  private static boolean isOf(String letters, String name) {
    String within = name.toLowerCase(Locale.ROOT);
    int at = 0;
    for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
      at = within.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return Character.toLowerCase(letters.charAt(0)) == within.charAt(0)
        && letters.chars().filter(Character::isUpperCase).count() > 1;
  }
}
