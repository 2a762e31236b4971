package nl.naslag.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes a corpus of many documents with many requests, in words that mean nothing.
///
/// The same seed always gives the same files. One in four requests stands in a second document too.
final class ManyRequests {
  private static final List<String> STARTS =
      List.of("b", "d", "f", "g", "k", "l", "m", "p", "st", "v");
  private static final List<String> VOWELS = List.of("a", "aa", "e", "ie", "o", "oe", "u", "ui");
  private static final int SYLLABLES = 4;
  private static final int CHAPTERS = 8;
  private static final int SUBJECTS = 5;

  private final Random random;

  ManyRequests(long seed) {
    random = new Random(seed);
  }

  /// So many requests over so many documents, each a text file in the folder.
  void write(Path folder, int requests, int documents) throws IOException {
    List<List<String>> asked = new ArrayList<>();
    for (int document = 0; document < documents; document++) {
      asked.add(new ArrayList<>());
    }
    for (int request = 0; request < requests; request++) {
      String words = request();
      asked.get(request % documents).add(words);
      if (request % 4 == 0) {
        asked.get(random.nextInt(documents)).add(words);
      }
    }
    Files.createDirectories(folder);
    for (int document = 0; document < documents; document++) {
      String name = String.format(Locale.ROOT, "nota-%03d.txt", document + 1);
      Files.writeString(folder.resolve(name), nota(document, asked.get(document)));
    }
  }

  private String request() {
    List<String> subjects = new ArrayList<>();
    for (int at = 0; at < SUBJECTS; at++) {
      subjects.add(word());
    }
    return String.format(
        Locale.ROOT,
        "Wij vragen het Rijk om %s en %s te verbinden met %s, %s en %s.",
        subjects.toArray());
  }

  // Words that no list has, so that two requests meet only where one repeats the other.
  private String word() {
    StringBuilder word = new StringBuilder();
    for (int syllable = 0; syllable < SYLLABLES; syllable++) {
      word.append(STARTS.get(random.nextInt(STARTS.size())));
      word.append(VOWELS.get(random.nextInt(VOWELS.size())));
    }
    return word.append('n').toString();
  }

  private static String nota(int document, List<String> requests) {
    StringBuilder text = new StringBuilder("Nota " + (document + 1) + " over van alles\n\n");
    for (int chapter = 0; chapter < CHAPTERS; chapter++) {
      text.append(chapter + 1).append(". Hoofdstuk over deel ").append(chapter + 1).append("\n\n");
      text.append("Dit deel gaat over wat de provincie in deel ").append(chapter + 1);
      text.append(" van stuk ").append(document + 1).append(" heeft gezien.\n\n");
      text.append("Agendapunten 2030\n\n");
      for (int at = chapter; at < requests.size(); at += CHAPTERS) {
        text.append("- ").append(requests.get(at)).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }
}
