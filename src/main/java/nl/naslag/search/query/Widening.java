package nl.naslag.search.query;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.search.words.TextTerms;
import org.springframework.stereotype.Component;

/// Expands a query with synonyms. Quoted words are left unchanged: they mean exactly these words.
@Component
public final class Widening {
  private final SynonymFile file;
  private final TextTerms terms;

  public Widening(SynonymFile file, TextTerms terms) {
    this.file = file;
    this.terms = terms;
  }

  /// The same query, with [Asked.Widened] in place of words that have synonyms.
  public Asked widen(Asked asked) {
    return switch (asked) {
      case Asked.Word word -> together(List.of(word)).getFirst();
      case Asked.Not not -> new Asked.Not(widen(not.asked()));
      case Asked.All all -> all(together(all.asked()));
      case Asked.Any any -> new Asked.Any(any.asked().stream().map(this::widen).toList());
      case Asked.Widened widened -> widened;
      case Asked.Prefix prefix -> prefix;
      case Asked.Phrase phrase -> phrase;
      case Asked.Near near -> near;
      case Asked.Value value -> value;
      case Asked.Years years -> years;
      case Asked.Dated dated -> dated;
    };
  }

  /// Synonyms of words in a sentence, each with the words it replaces.
  List<Synonyms.Run> in(List<String> words) {
    return file.current().in(words, terms);
  }

  private static Asked all(List<Asked> together) {
    return together.size() == 1 ? together.getFirst() : new Asked.All(together);
  }

  /// Adjacent words may form one term: "natuurnetwerk nederland".
  private List<Asked> together(List<Asked> asked) {
    List<Asked> widened = new ArrayList<>();
    List<Asked.Word> row = new ArrayList<>();
    for (Asked one : asked) {
      if (one instanceof Asked.Word word) {
        row.add(word);
      } else {
        widened.addAll(row(row));
        row.clear();
        widened.add(widen(one));
      }
    }
    widened.addAll(row(row));
    return widened;
  }

  private List<Asked> row(List<Asked.Word> words) {
    List<Asked> widened = new ArrayList<>();
    int at = 0;
    for (Synonyms.Run run : in(words.stream().map(Asked.Word::text).toList())) {
      widened.addAll(words.subList(at, run.from()));
      List<Asked> asked = List.copyOf(words.subList(run.from(), run.until()));
      widened.add(new Asked.Widened(all(asked), run.others()));
      at = run.until();
    }
    widened.addAll(words.subList(at, words.size()));
    return widened;
  }
}
