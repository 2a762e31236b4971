package nl.naslag.structure.writing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.Repairs;
import nl.naslag.document.Span;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.structure.block.Characters;

/// Repairs text whose UTF-8 was once read as Windows-1252: "financiÃ«le" becomes "financiële".
///
/// Only sequences that are the bytes of one letter or sign count, and a file needs two of them: no
/// Dutch text has "Ã" before "«". What was printed stays known, so that it can be undone.
public final class DoubleEncoding {
  private static final int FEWEST = 2;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  // The characters that Windows-1252 has for the bytes 80 to 9F.
  private static final Map<Character, Integer> BYTES = bytes();
  private static final int NONE = -1;
  // Signs that need three bytes: dashes, quotes, bullets, the euro.
  private static final int FIRST_SIGN = 0x2010;
  private static final int LAST_SIGN = 0x2122;

  private final Extracted extracted;
  // The printed form of each repaired word.
  private final Map<String, String> printed = new HashMap<>();

  private DoubleEncoding(Extracted extracted) {
    this.extracted = extracted;
  }

  /// Repairs what needs it; a file without evidence stays as it is.
  public static DoubleEncoding of(Extracted read) {
    int found = 0;
    for (Fragment fragment : read.fragments()) {
      found += found < FEWEST ? sequences(fragment.text()) : 0;
    }
    if (found < FEWEST) {
      return new DoubleEncoding(read);
    }
    DoubleEncoding repaired = new DoubleEncoding(repaired(read));
    repaired.learn(read.fragments());
    return repaired;
  }

  private static Map<Character, Integer> bytes() {
    Map<Character, Integer> bytes = new HashMap<>();
    for (int code = 0x80; code < 0xC0; code++) {
      bytes.put((char) code, code);
      char shown = new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
      bytes.put(shown, code);
    }
    bytes.remove('\uFFFD');
    return Map.copyOf(bytes);
  }

  private static Extracted repaired(Extracted read) {
    List<Fragment> fragments =
        read.fragments().stream()
            .map(
                part ->
                    new Fragment(
                        part.kind(),
                        part.level(),
                        repaired(part.marker()),
                        repaired(part.text()),
                        part.page(),
                        part.box(),
                        part.typeface()))
            .toList();
    return new Extracted(
        read.source(),
        read.properties(),
        read.pages(),
        fragments,
        read.bookmarks(),
        read.missing());
  }

  private static int sequences(String text) {
    int found = 0;
    for (int at = 0; at < text.length(); at++) {
      found += decoded(text, at) == NONE ? 0 : 1;
    }
    return found;
  }

  private static String repaired(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      int letter = decoded(text, at);
      if (letter != NONE) {
        whole.append((char) letter);
        at += sign == 'â' ? 3 : 2;
      } else {
        whole.append(lostSpace(text, at) ? space(text, at) : String.valueOf(sign));
        at++;
      }
    }
    return whole.toString();
  }

  /// The second byte of "à" and of a no-break space looks like a space: it may have become one, or
  /// have been left out between two words ("gebiedenÂmet").
  private static boolean lostSpace(String text, int at) {
    char sign = text.charAt(at);
    boolean between = sign == 'Â' && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    return between || (sign == 'Ã' || sign == 'Â') && endsAt(text, at + 1);
  }

  private static String space(String text, int at) {
    if (text.charAt(at) == 'Ã') {
      return "à";
    }
    return endsAt(text, at + 1) ? "" : " ";
  }

  private static boolean endsAt(String text, int at) {
    return at == text.length() || Character.isWhitespace(text.charAt(at));
  }

  /// The character whose bytes stand here, read one by one; none where they do not.
  private static int decoded(String text, int at) {
    char lead = text.charAt(at);
    int second = continuation(text, at + 1);
    if (second == NONE) {
      return NONE;
    }
    if (lead == 'Ã' || lead == 'Â') {
      int letter = (lead & 0x1F) << 6 | second & 0x3F;
      return letter >= 0xA0 ? letter : NONE;
    }
    int third = lead == 'â' ? continuation(text, at + 2) : NONE;
    int sign = third == NONE ? NONE : 0x2000 | (second & 0x3F) << 6 | third & 0x3F;
    return sign >= FIRST_SIGN && sign <= LAST_SIGN ? sign : NONE;
  }

  private static int continuation(String text, int at) {
    return at < text.length() ? BYTES.getOrDefault(text.charAt(at), NONE) : NONE;
  }

  /// A word that also stands there whole has two printed forms, so nothing is noted of it.
  private void learn(List<Fragment> fragments) {
    Set<String> whole = new HashSet<>();
    for (Fragment fragment : fragments) {
      for (String word : fragment.text().split("\\s+")) {
        String better = Characters.clean(repaired(word));
        if (better.equals(word)) {
          whole.add(word);
        } else if (sequences(word) > 0) {
          printed.put(better, word);
        }
      }
    }
    printed.keySet().removeAll(whole);
  }

  /// The file with its words repaired.
  public Extracted extracted() {
    return extracted;
  }

  /// The repairs of a text, with those of this class among them.
  ///
  /// @param text that was written from the repaired file
  /// @param known the other repairs in it
  public Repairs noted(String text, Repairs known) {
    if (printed.isEmpty()) {
      return known;
    }
    List<Repairs.Repair> all = new ArrayList<>(known.list());
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
        String form = printed.get(text.substring(start, end));
        Span word = new Span(start, end);
        if (form != null && known.within(word).isEmpty()) {
          all.add(change(text, word, form));
        }
        start = end + 1;
      }
    }
    all.sort(Comparator.comparingInt(repair -> repair.span().start()));
    return new Repairs(all);
  }

  /// Only what differs of the word.
  private static Repairs.Repair change(String text, Span word, String form) {
    int start = 0;
    int shortest = Math.min(word.length(), form.length());
    while (start < shortest && text.charAt(word.start() + start) == form.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && text.charAt(word.end() - 1 - end) == form.charAt(form.length() - 1 - end)) {
      end++;
    }
    return new Repairs.Repair(
        new Span(word.start() + start, word.end() - end),
        form.substring(start, form.length() - end));
  }
}
