package nl.naslag.trace.reply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.search.Hit;

/// Reads what speaks for each candidate as the reply to one request.
final class ReplySignals {
  private static final int TOP = 20;
  // The natural logarithm of a usual number of words in a reply.
  private static final double USUAL = 4.3;
  private static final double SATURATION = 1.2;
  private static final double BY_LENGTH = 0.6;
  private static final Pattern OPENING =
      Pattern.compile("(?iu)(?:ja|nee|neen|klopt|(?:dat|dit|het) klopt)\\b.*", Pattern.DOTALL);
  private static final Pattern YES_OR_NO =
      Pattern.compile(
          "(?iu)(?:bent|deelt|klopt|kunt|herinnert|kent|is|zijn|heeft|hebt|erkent|onderschrijft"
              + "|vindt|acht|ziet|gaat|wilt)\\b.*",
          Pattern.DOTALL);

  private final AskedRequest asked;
  private final List<ReplyText> texts;
  private final Rarity terms;
  private final Rarity near;
  private final Rarity letters;
  private final NearMeaning meaning;
  private final double usualLength;

  /// @param texts those of the hits, in the same order
  ReplySignals(AskedRequest asked, List<ReplyText> texts) {
    this.asked = asked;
    this.texts = texts;
    terms = new Rarity(texts, text -> text.terms().keySet());
    near = new Rarity(texts.subList(0, Math.min(TOP, texts.size())), one -> one.terms().keySet());
    letters = new Rarity(texts, ReplyText::letters);
    meaning = new NearMeaning(asked.text(), terms);
    usualLength = texts.stream().mapToInt(ReplyText::length).average().orElse(1);
  }

  /// One row for each candidate, in the order of [ReplySignal]; each signal against its highest.
  List<double[]> rows(List<Hit> hits) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      rows.add(row(hits.get(i), texts.get(i)));
    }
    for (int at = 0; at < ReplySignal.values().length; at++) {
      double highest = 0;
      for (double[] row : rows) {
        highest = Math.max(highest, Math.abs(row[at]));
      }
      for (double[] row : rows) {
        row[at] = highest == 0 ? 0 : row[at] / highest;
      }
    }
    return rows;
  }

  private double[] row(Hit hit, ReplyText said) {
    double[] row = new double[ReplySignal.values().length];
    words(row, said);
    put(row, ReplySignal.FOUND, hit.score());
    put(row, ReplySignal.FOUND_LOG, Math.log(1 + hit.score()));
    NearMeaning.Nearness nearness = meaning.to(said);
    put(row, ReplySignal.MEANING, nearness.there());
    put(row, ReplySignal.MEANING_BACK, nearness.back());
    put(row, ReplySignal.CENTRE, nearness.whole());
    put(row, ReplySignal.NAMES, part(asked.text().names(), said.names()));
    put(row, ReplySignal.NUMBERS, part(asked.text().numbers(), said.numbers()));
    double length = Math.log(1 + said.length());
    put(row, ReplySignal.LENGTH, length);
    put(row, ReplySignal.UNUSUAL, (length - USUAL) * (length - USUAL));
    double opens = OPENING.matcher(said.text()).matches() ? 1 : 0;
    put(row, ReplySignal.OPENS, opens);
    boolean simple = YES_OR_NO.matcher(asked.text().text()).matches();
    put(row, ReplySignal.AGREES, simple ? opens : 0);
    put(row, ReplySignal.REFERS, asked.isReferredToIn(said) ? 1 : 0);
    put(row, ReplySignal.COMMITS, asked.commits(hit.passage()) ? 1 : 0);
    return row;
  }

  private void words(double[] row, ReplyText said) {
    Collection<String> wanted = asked.text().terms().keySet();
    Collection<String> held = said.terms().keySet();
    put(row, ReplySignal.COVERED, terms.share(wanted, held));
    put(row, ReplySignal.PARTS, bm25(said));
    put(row, ReplySignal.NEAR_TOP, near.share(wanted, held));
    put(row, ReplySignal.FIRST_ASKED, terms.share(asked.text().opening(), held));
    put(row, ReplySignal.FIRST_SAID, terms.share(wanted, said.opening()));
    put(row, ReplySignal.BACK, terms.share(held, wanted));
    double both = letters.squares(asked.text().letters(), said.letters());
    double own = letters.squares(said.letters(), said.letters());
    put(row, ReplySignal.LETTERS, both);
    put(row, ReplySignal.LETTERS_LIKE, own == 0 ? 0 : both / Math.sqrt(own));
  }

  private double bm25(ReplyText said) {
    double sum = 0;
    for (String term : asked.text().terms().keySet()) {
      int times = said.terms().getOrDefault(term, 0);
      double length = 1 - BY_LENGTH + BY_LENGTH * said.length() / usualLength;
      sum += terms.of(term) * times * (SATURATION + 1) / (times + SATURATION * length);
    }
    return sum;
  }

  private static double part(Collection<String> asked, Collection<String> held) {
    return asked.isEmpty()
        ? 0
        : (double) asked.stream().filter(held::contains).count() / asked.size();
  }

  private static void put(double[] row, ReplySignal signal, double value) {
    row[signal.ordinal()] = value;
  }
}
