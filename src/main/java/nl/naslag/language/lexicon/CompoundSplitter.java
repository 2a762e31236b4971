package nl.naslag.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.WordCache;
import org.jspecify.annotations.Nullable;

/// Splits compounds into words of the word list: the cheapest chain of few, common parts.
///
/// A compound that has become a word in its own right ("wethouder", "landbouw") stays whole.
///
/// "netcongestie" becomes "net" and "congestie"; "gebiedsgerichte" is first reduced to its lemma.
/// Policy language forms new compounds every day, so a list of them would always be out of date.
/// Thread-safe; the work is quadratic in the length of a word, which [DutchLexicon] bounds.
public final class CompoundSplitter {
  // Two parts of the minimum length.
  private static final int SHORTEST_COMPOUND = 6;
  // Parts may be compounds themselves; this ends a cycle of lemmas.
  private static final int DEEPEST = 6;
  // Parts are about as common as the whole or more: "combi" is not, so "combinatie" stays whole.
  private static final int RARER_PART = 2;
  private static final int LONG_PART = 7;
  // Rarer verbs are derived from the noun ("zorgwonen").
  private static final int USED_VERB = 4;

  private final KnownWords known;
  private final CompoundParts pieces;
  // The lemma and parts of an unknown word are requested right after each other.
  private final WordCache<Option> chains = new WordCache<>(10);

  public CompoundSplitter(KnownWords known, CorpusWords corpus) {
    this.known = known;
    pieces = new CompoundParts(known, corpus);
  }

  /// The lemmas of the parts in order; empty where the word is not a compound.
  public List<String> parts(String form) {
    List<String> parts = form.indexOf('-') >= 0 ? hyphenated(form) : solid(form, DEEPEST);
    return parts.size() < 2 ? List.of() : parts;
  }

  /// The writer's hyphens are boundaries, so no piece needs to be known: "Noord-Nederland",
  /// "energie-infrastructuur".
  private List<String> hyphenated(String form) {
    List<String> parts = new ArrayList<>();
    for (String piece : form.split("-", -1)) {
      if (!piece.isEmpty()) {
        parts.addAll(partsOrSelf(piece, lemma(piece), DEEPEST));
      }
    }
    return List.copyOf(parts);
  }

  private List<String> partsOrSelf(String word, String self, int depth) {
    List<String> parts = solid(word, depth);
    return parts.isEmpty() ? List.of(self.toLowerCase(Locale.ROOT)) : parts;
  }

  private String lemma(String word) {
    List<LexiconEntry> readings = known.readings(word);
    return readings.isEmpty() ? lemmaOfUnknown(word) : readings.getFirst().lemma();
  }

  /// The parts of a word without hyphens, tried only where its likeliest reading may be a compound.
  private List<String> solid(String form, int depth) {
    if (form.length() < SHORTEST_COMPOUND || depth == 0) {
      return List.of();
    }
    List<LexiconEntry> readings = known.readings(form);
    if (!readings.isEmpty() && !mayBeCompound(readings)) {
      return List.of();
    }
    String base = readings.isEmpty() ? form : base(readings);
    return isWhole(base) ? List.of() : split(base, depth);
  }

  // "goedkoper" is the comparative of "goedkoop", not a kind of buyer.
  private static String base(List<LexiconEntry> readings) {
    return readings.stream()
        .filter(LexiconEntry::comparative)
        .findFirst()
        .orElse(readings.getFirst())
        .lemma();
  }

  // "gelijkwaardigheid" stays whole, like "gelijkwaardig".
  private boolean isWhole(String base) {
    return pieces.whole(base)
        || (base.endsWith("heid") && pieces.whole(base.substring(0, base.length() - 4)));
  }

  // Verbs, participles and names that look like compounds hardly ever are ("versterken",
  // "neergezet", "Klijnsma"); nor are derivations of a verb ("weerspiegeling", "berekenbaar").
  private boolean mayBeCompound(List<LexiconEntry> readings) {
    LexiconEntry reading = readings.getFirst();
    boolean adjective =
        reading.adjective()
            && !reading.lemma().endsWith("baar")
            && readings.stream().noneMatch(LexiconEntry::participle);
    return adjective || (reading.noun() && !ofVerb(reading.lemma()));
  }

  private boolean ofVerb(String noun) {
    if (!noun.endsWith("ing")) {
      return false;
    }
    String verb = noun.substring(0, noun.length() - 3) + "en";
    return known.frequency(verb) >= USED_VERB
        && known.readings(verb).stream().anyMatch(LexiconEntry::verb);
  }

  // The whole is not formed from a part that is much rarer.
  private List<String> split(String base, int depth) {
    Chain best = bestChain(base);
    if (best == null || best.rarest() < known.frequency(base) - RARER_PART) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (Chain link = best; link != null; link = link.next) {
      parts.addAll(partsOrSelf(link.part.lemma(), link.part.lemma(), depth - 1));
    }
    return List.copyOf(parts);
  }

  /// The lemma of a word not in the list, with its last part in the singular: "netcongesties".
  ///
  /// An unknown word that is not a compound is its own lemma.
  public String lemmaOfUnknown(String form) {
    Chain chain = form.length() < SHORTEST_COMPOUND ? null : bestChain(form);
    if (chain == null) {
      return form;
    }
    while (chain.next != null) {
      chain = chain.next;
    }
    return form.substring(0, chain.start) + chain.part.lemma();
  }

  /// The cheapest chain of at least two parts that covers the word.
  private @Nullable Chain bestChain(String word) {
    return chains.value(word, this::findChain).chain;
  }

  private Option findChain(String word) {
    Chain best = new Tails(word).from(0);
    boolean likely = best != null && best.cost <= CompoundParts.limit(best.length());
    return new Option(likely ? best : null);
  }

  // Wraps "no chain", so that the cache stores that result as well.
  private record Option(@Nullable Chain chain) {}

  /// The cheapest chains that cover the tails of one word.
  ///
  /// Each tail is solved once, however many heads precede it, and only where some head ends: most
  /// letters of a word do not start a part.
  private final class Tails {
    private final String word;
    private final @Nullable Chain[] solved;
    private final boolean[] known;

    Tails(String word) {
      this.word = word;
      this.solved = new Chain[word.length()];
      this.known = new boolean[word.length()];
    }

    @Nullable Chain from(int start) {
      if (!known[start]) {
        known[start] = true;
        solved[start] = find(start);
      }
      return solved[start];
    }

    private @Nullable Chain find(int start) {
      Chain best = start == 0 ? null : head(start);
      int last = word.length() - CompoundParts.SHORTEST;
      for (int end = start + CompoundParts.SHORTEST; end <= last; end++) {
        best = Chain.cheaper(best, joined(start, end));
      }
      return best;
    }

    private @Nullable Chain head(int start) {
      CompoundParts.Part part = pieces.head(word.substring(start));
      return part == null ? null : new Chain(start, part, part.cost(), null);
    }

    private @Nullable Chain joined(int start, int end) {
      String piece = word.substring(start, end);
      CompoundParts.Part part = pieces.modifier(piece);
      Chain rest = part == null ? null : from(end);
      if (part == null || rest == null || soundMoves(piece, word.substring(end - 1), rest)) {
        return null;
      }
      return new Chain(start, part, part.cost() + rest.cost, rest);
    }
  }

  /// In "normstelling" the s belongs to "stelling" and is no linking sound before "telling"; in
  /// "aanhalingsteken" it is, because a word in "-ing" always has one.
  private boolean soundMoves(String piece, String tail, Chain rest) {
    int end = 1 + (rest.next == null ? tail.length() - 1 : rest.next.start - rest.start);
    String longer = tail.substring(0, end);
    String next = longer.substring(1);
    if (piece.endsWith("s")) {
      return noun(longer) && known.frequency(longer) > known.frequency(next);
    }
    if (piece.endsWith("e")) {
      return noun(piece.substring(0, piece.length() - 1)) && noun(longer);
    }
    boolean wantsSound = piece.endsWith("ing") || piece.endsWith("heid");
    return wantsSound && next.startsWith("s") && noun(next.substring(1));
  }

  private boolean noun(String word) {
    return known.readings(word).stream().anyMatch(LexiconEntry::noun);
  }

  /// The parts from a position to the end of the word, as a linked list.
  private record Chain(int start, CompoundParts.Part part, int cost, @Nullable Chain next) {
    // A long word is no accidental match, however rare it is on its own ("verlener").
    int rarest() {
      int here = part.lemma().length() >= LONG_PART ? Integer.MAX_VALUE : part.frequency();
      return next == null ? here : Math.min(here, next.rarest());
    }

    int length() {
      return next == null ? 1 : 1 + next.length();
    }

    static @Nullable Chain cheaper(@Nullable Chain one, @Nullable Chain other) {
      return one == null || other != null && other.cost < one.cost ? other : one;
    }
  }
}
