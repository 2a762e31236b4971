package nl.naslag.language.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.model.LanguageModels;
import org.springframework.stereotype.Component;

/// Splits by rules: blank lines, bullets, and full stops that are not part of an abbreviation, a
/// number or a name.
///
/// One of these explains every break; only after an abbreviation that may end a sentence ("e.d.",
/// "jl.") a model decides. A list item without a full stop is a sentence too: many lists in policy
/// documents are written that way.
@Component
public final class RuleSentenceSplitter implements SentenceSplitter {
  // Possessive, bounded and never starting within a row of stops, so that no text makes matching
  // slow.
  // - blank: a blank line, whatever precedes it
  // - bullet: a new line that starts with a mark, "3." or "a)"
  // - inline: a round bullet within a line, left over from a list that lost its lines
  // - stop: marks with closing quotes and the number of a footnote ("nodig.12")
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<blank>\\R[\\p{Zs}\\t]*+\\R)"
              + "|(?<bullet>\\R[\\p{Zs}\\t]*+(?=(?:[•·▪●◦‣*–—-]|\\d{1,3}[.)]|[a-z]\\))[\\p{Zs}\\t]))"
              + "|(?<inline>[\\p{Zs}\\t](?=[•▪●◦‣][\\p{Zs}\\t]))"
              + "|(?<stop>(?<![.!?…])[.!?…]++(?: ''|[\"'”’»)\\]]{0,3}+)(?:\\d{1,3}+)?+)(?=\\s|\\z)");

  private static final String ROUND = "•▪●◦‣";

  private final StopJudge judge;

  public RuleSentenceSplitter(LanguageModels models) {
    judge = new StopJudge(new StopModel(models));
  }

  @Override
  public List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher breaks = BREAK.matcher(text).useTransparentBounds(true);
    int start = 0;
    long quotes = 0;
    for (int at = 0; finds(breaks, text, at); at = breaks.end()) {
      if (breaks.group("stop") == null || judge.ends(text, start, breaks.start(), breaks.end())) {
        quotes += text.substring(start, breaks.end()).chars().filter(c -> c == '"').count();
        int end = quotes % 2 == 1 ? closed(text, breaks.end()) : breaks.end();
        quotes = breaks.group("blank") != null ? 0 : quotes + (end - breaks.end()) / 2;
        add(sentences, text, start, end);
        start = end;
      }
    }
    add(sentences, text, start, text.length());
    return List.copyOf(sentences);
  }

  /// Whether there is a break from here on; the matcher is then at the first one.
  private static boolean finds(Matcher breaks, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (mayBreak(text, at) && breaks.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  // Nearly all characters cannot begin a break, and this check is faster than trying each pattern.
  private static boolean mayBreak(String text, int at) {
    char sign = text.charAt(at);
    return switch (sign) {
      case '.', '!', '?', '…', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default ->
          StopJudge.white(sign)
              && at + 1 < text.length()
              && ROUND.indexOf(text.charAt(at + 1)) >= 0;
    };
  }

  /// A quote that opened in this paragraph and closes after a space is still part of the sentence.
  private static int closed(String text, int end) {
    int after = end + 2;
    boolean alone =
        text.startsWith(" \"", end)
            && (after == text.length() || StopJudge.white(text.charAt(after)));
    return alone ? after : end;
  }

  // A sentence of only white space does not count.
  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && StopJudge.white(text.charAt(start))) {
      start++;
    }
    while (end > start && StopJudge.white(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
