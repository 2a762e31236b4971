package nl.naslag.language.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.WordCache;
import nl.naslag.language.WordFile;
import org.jspecify.annotations.Nullable;

/// Decides whether a sequence of letters can be a part of a compound, with which lemma and at what
/// cost.
///
/// A part excluded by the list `geen-deel.txt` is listed there as it is, or with a hyphen where it
/// may still occur at the other end: "-rij" is never last. Rare short words are excluded: they
/// cause nonsense splits ("kwal" in "kwaliteit").
///
/// Costs are small integers on the scale of [WordFrequencies]: a part costs a fixed amount plus one
/// for every step it is rarer than the most common words. Only their order matters.
final class CompoundParts {
  /// In letters; two letters ("ei", "ui") fit almost anywhere and split everything.
  static final int SHORTEST = 3;

  // The base cost of every part, however common, so that two parts beat three.
  private static final int PER_PART = 12;
  private static final int MOST_COMMON = 25;
  // What makes a reading less likely than a plain noun: a linking sound slightly, a verb or a place
  // more.
  private static final int LINK = 1;
  private static final int VERB_STEM = 4;
  // Ensures that "landbouwkundig" has the part "landbouw" and not "land" and "bouw".
  private static final int WHOLE = 14;
  private static final int PLACE = 4;
  // Short places and stems are more often just common letters ("Epe", "sta").
  private static final int SHORTEST_PLACE = 5;
  private static final int SHORTEST_STEM = 4;
  // The minimum frequency of a part of 3, 4, 5 … letters.
  private static final int[] LEAST_FREQUENCY = {14, 11, 8, 5, 3, 1};

  // A word found only in the corpus counts as rare, and short ones are mostly fragments.
  private static final int OF_CORPUS = 6;
  private static final int SHORTEST_OF_CORPUS = 5;

  private final KnownWords known;
  private final CorpusWords corpus;
  private final Set<String> never = WordFile.words("geen-deel.txt");
  private final Set<String> whole = WordFile.words("ondeelbaar.txt");
  private final Map<String, String> asItIs = WordFile.pairs("eigen-deel.txt");
  private final WordCache<Option> modifiers = new WordCache<>(15);
  private final WordCache<Option> heads = new WordCache<>(15);

  CompoundParts(KnownWords known, CorpusWords corpus) {
    this.known = known;
    this.corpus = corpus;
  }

  /// A part with its lemma; the lower the cost, the likelier.
  ///
  /// @param lemma the form used by search: "kinder-" is "kind", "zonne-" is "zon"
  /// @param frequency of the form or its lemma, whichever is more common
  record Part(String lemma, int frequency, int cost) {}

  // Wraps "no part", so that the cache stores that result as well.
  private record Option(@Nullable Part part) {}

  /// Whether a compound has become a word in its own right.
  boolean whole(String lemma) {
    return whole.contains(lemma);
  }

  /// The maximum cost of a chain with this number of parts.
  ///
  /// On average a part may be 16 steps rarer than the most common words; beyond that, a listed word
  /// is more likely matched by chance than meant.
  static int limit(int parts) {
    return parts * (PER_PART + 16);
  }

  /// A piece as the last part, which determines what the whole is: "congestie" in "netcongestie".
  @Nullable Part head(String piece) {
    return heads.value(piece, word -> new Option(findHead(word))).part;
  }

  /// A piece as any part but the last: "net" in "netcongestie", "beleids" in "beleidskader".
  @Nullable Part modifier(String piece) {
    return modifiers.value(piece, word -> new Option(findModifier(word))).part;
  }

  // A verb hardly ever ends a compound, but its participle does: "gebiedsgericht".
  private @Nullable Part findHead(String piece) {
    if (never.contains("-" + piece)) {
      return null;
    }
    Part named = part(piece, reading -> reading.noun() || reading.plainAdjective(), 0);
    return named != null ? named : participle(piece);
  }

  // "richtinggevend" is a quality, not something that is given.
  private @Nullable Part participle(String piece) {
    Part found = part(piece, LexiconEntry::participle, 0);
    if (found == null) {
      return null;
    }
    boolean inflected = piece.endsWith("de") || piece.endsWith("te");
    String form = inflected ? piece.substring(0, piece.length() - 1) : piece;
    return new Part(form, found.frequency(), found.cost());
  }

  private @Nullable Part findModifier(String piece) {
    if (never.contains(piece + "-")) {
      return null;
    }
    String own = asItIs.get(piece);
    if (own != null) {
      return new Part(own, MOST_COMMON, PER_PART);
    }
    Part plain = cheaper(asNoun(piece, 0), asOther(piece));
    return cheaper(plain, linked(piece));
  }

  private @Nullable Part asNoun(String piece, int extra) {
    return part(piece, reading -> reading.noun() && !reading.diminutive(), extra);
  }

  /// An undeclined adjective ("snel-weg"), the stem of a verb ("woon-wijk") or a place.
  private @Nullable Part asOther(String piece) {
    Part adjective = part(piece, reading -> reading.tag().equals("BNW:STL:ONV"), 1);
    Part stem = piece.length() < SHORTEST_STEM ? null : part(piece, LexiconEntry::stem, VERB_STEM);
    Part place = piece.length() < SHORTEST_PLACE ? null : part(piece, LexiconEntry::place, PLACE);
    return cheaper(cheaper(adjective, stem), place);
  }

  /// With a linking sound: "beleids-", "zonne-", "kinder-", "boeren-".
  private @Nullable Part linked(String piece) {
    if (piece.length() <= SHORTEST) {
      return null;
    }
    if (piece.endsWith("s")) {
      return asNoun(piece.substring(0, piece.length() - 1), LINK);
    }
    if (piece.endsWith("e")) {
      return known.readings(piece).stream().anyMatch(LexiconEntry::noun)
          ? null
          : plural(piece + "n");
    }
    return piece.endsWith("er") ? plural(piece + "en") : null;
  }

  private @Nullable Part plural(String form) {
    return part(form, LexiconEntry::plural, LINK);
  }

  /// The likeliest acceptable reading of a form, unless it is excluded or too rare for its length.
  private @Nullable Part part(String form, Predicate<LexiconEntry> wanted, int extra) {
    if (form.length() < SHORTEST || never.contains(form)) {
      return null;
    }
    List<LexiconEntry> readings = known.readings(form).stream().filter(wanted).toList();
    if (readings.isEmpty()) {
      return ofCorpus(form, extra);
    }
    String lemma = readings.getFirst().lemma();
    int frequency = Math.max(known.frequency(form), known.frequency(lemma));
    boolean refused = never.contains(lemma) || frequency < leastFrequency(form.length());
    int cost = PER_PART + MOST_COMMON - frequency + extra - (whole(lemma) ? WHOLE : 0);
    return refused ? null : new Part(lemma, frequency, cost);
  }

  /// A word from the documents that is not in the list, whatever its class.
  private @Nullable Part ofCorpus(String form, int extra) {
    boolean stands = form.length() >= SHORTEST_OF_CORPUS && corpus.contains(form);
    return stands && known.readings(form).isEmpty()
        ? new Part(form, OF_CORPUS, PER_PART + MOST_COMMON - OF_CORPUS + extra)
        : null;
  }

  // Longer parts use the last value of the row: a long part hardly ever occurs by chance.
  private static int leastFrequency(int length) {
    return LEAST_FREQUENCY[Math.min(length - SHORTEST, LEAST_FREQUENCY.length - 1)];
  }

  private static @Nullable Part cheaper(@Nullable Part one, @Nullable Part other) {
    return one == null || other != null && other.cost < one.cost ? other : one;
  }
}
