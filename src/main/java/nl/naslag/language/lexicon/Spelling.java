package nl.naslag.language.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Converts other spellings to that of the word list: "produkt", "aktie", "kado", "pannekoek",
/// "fotos", "email".
///
/// Changes only forms that are not in the list, and only into listed words in use, so two words of
/// the list never coincide. The rules are those of the Dutch spelling reforms of 1995 and 2005, not
/// a list of words. Thread-safe; the work per word is bounded.
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  // Shorter words differ by one letter from too many others ("kape", "cape").
  private static final int SHORTEST_WITH_K = 5;
  // On the scale of [WordFrequencies]: rarer words match by accident.
  private static final int IN_USE = 8;
  // A name more common than this is taken as meant.
  private static final int OF_NAME = 10;
  // More would yield too many combinations.
  private static final int MOST_PLACES = 4;
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}']++");
  // Before other letters c sounds like s, so k was never an alternative.
  private static final Pattern K = Pattern.compile("(?<!k)k(?=[aourlt])(?!k)");
  private static final Pattern OLD_C = Pattern.compile("cc(?=[aou])|c(?=t)");
  private static final Pattern BARE_PLURAL = Pattern.compile("(?<=[^aeou][aou]|[^aeiouy][iy])s$");
  private static final Pattern LAST_O = Pattern.compile("o'?(?=s?$)");
  private static final Pattern LINKING_E =
      Pattern.compile("(?<=\\p{L}{2}e)(?=[^aeiouyn'\\W]\\p{L}{2})");
  private static final Pattern VOWELS = Pattern.compile("(?<=[aeiou])(?=[aeiouëïö])");
  private static final String DIAERESIS = "ëïö";

  private final KnownWords known;

  Spelling(KnownWords known) {
    this.known = known;
  }

  /// The spelling in the list; the form itself where no other spelling applies.
  ///
  /// @param form in lower case
  String ofList(String form) {
    if (form.length() < SHORTEST || form.length() > LONGEST || !LETTERS.matcher(form).matches()) {
      return form;
    }
    if (isListed(form)) {
      return hyphened(form);
    }
    for (String variant : variants(form)) {
      if (inUse(variant)) {
        return variant;
      }
    }
    return form;
  }

  // The list has "Pannekoek" as the surname of a few people.
  private boolean isListed(String form) {
    return known.readings(form).stream()
        .anyMatch(reading -> !reading.name() || known.frequency(form) > OF_NAME);
  }

  // The list also has "email", but as rare enamel.
  private String hyphened(String form) {
    for (int at = 1; at <= 2; at++) {
      String variant = form.substring(0, at) + '-' + form.substring(at);
      int frequency = known.frequency(variant);
      if (frequency >= IN_USE && frequency >= known.frequency(form)) {
        return variant;
      }
    }
    return form;
  }

  private boolean inUse(String variant) {
    return known.frequency(variant) >= IN_USE
        && known.readings(variant).stream()
            .anyMatch(reading -> reading.noun() || reading.adjective() || reading.verb());
  }

  private Set<String> variants(String form) {
    Set<String> variants = new LinkedHashSet<>();
    addEach(variants, form, BARE_PLURAL, "'s");
    addLinkingN(variants, form);
    for (String written : withC(form)) {
      if (form.length() >= SHORTEST_WITH_K) {
        variants.add(written);
        variants.add(written.replace("ks", "x"));
      }
      addEach(variants, written, LAST_O, "eau");
    }
    addHyphens(variants, form);
    variants.remove(form);
    return variants;
  }

  // Only where a plural precedes it: "panne" of "pannen", not "tre" in "treding".
  private void addLinkingN(Set<String> variants, String form) {
    Matcher matcher = LINKING_E.matcher(form);
    while (matcher.find()) {
      String first = form.substring(0, matcher.start()) + 'n';
      if (known.readings(first).stream().anyMatch(LexiconEntry::plural)) {
        variants.add(first + form.substring(matcher.end()));
      }
    }
  }

  private static void addEach(Set<String> variants, String form, Pattern place, String letters) {
    Matcher matcher = place.matcher(form);
    while (matcher.find()) {
      variants.add(form.substring(0, matcher.start()) + letters + form.substring(matcher.end()));
    }
  }

  /// All variants with c instead of k at some positions: "kontakt", "contakt", "contact".
  private static Set<String> withC(String form) {
    Set<String> written = new LinkedHashSet<>();
    written.add(form);
    int[] places = K.matcher(form).results().mapToInt(found -> found.start()).toArray();
    int many = Math.min(places.length, MOST_PLACES);
    for (int chosen = 1; chosen < 1 << many; chosen++) {
      StringBuilder other = new StringBuilder(form);
      for (int at = 0; at < many; at++) {
        if ((chosen >> at & 1) == 1) {
          other.setCharAt(places[at], 'c');
        }
      }
      written.add(other.toString());
    }
    Matcher old = OLD_C.matcher(form);
    if (old.find()) {
      written.add(old.replaceFirst(old.group().equals("cc") ? "kk" : "k"));
    }
    return written;
  }

  /// Two adjacent vowels may be separated by a hyphen, or by a diaeresis that replaced one.
  private static void addHyphens(Set<String> variants, String form) {
    Matcher matcher = VOWELS.matcher(form);
    while (matcher.find()) {
      int at = matcher.start();
      int dots = DIAERESIS.indexOf(form.charAt(at));
      String next = dots < 0 ? form.substring(at, at + 1) : "eio".substring(dots, dots + 1);
      variants.add(form.substring(0, at) + '-' + next + form.substring(at + 1));
    }
    variants.add(form.charAt(0) + "-" + form.substring(1));
  }
}
