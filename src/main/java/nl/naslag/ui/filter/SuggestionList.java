package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.Suggestion;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// Words and headings of the corpus that begin as typed, below the search box.
///
/// A listbox as in the combobox pattern; the browser handles the keys, so that an arrow key does
/// not need a round trip to the server.
public final class SuggestionList extends Tagged {
  static final String ID = "suggesties";

  private static final int MOST = 8;

  /// Too many words begin with any one letter.
  private static final int SHORTEST = 2;

  /// The text before the last word, including signs such as a quote or a minus, and that word.
  private static final Pattern LAST_WORD =
      Pattern.compile("(?s)(.*?)((?:[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*)?)");

  private final PassageSearch search;

  public SuggestionList(PassageSearch search) {
    super("ul", "suggestions");
    this.search = search;
    setId(ID);
    getElement().setAttribute("role", "listbox").setAttribute("hidden", true);
    Markup.labelled(this, text("ui.suggestions"));
  }

  /// Shows possible completions, or nothing if there are none.
  public void show(String typed) {
    removeAll();
    List<Suggestion> found = found(typed);
    for (int i = 0; i < found.size(); i++) {
      add(option(found.get(i), i));
    }
  }

  /// Headings match everything that was typed, words only the last word.
  private List<Suggestion> found(String typed) {
    Matcher parts = LAST_WORD.matcher(typed);
    if (!parts.matches() || typed.strip().length() < SHORTEST) {
      return List.of();
    }
    String before = parts.group(1);
    List<Suggestion> whole = search.suggestions(typed.strip(), MOST);
    if (parts.group(1).isEmpty() || parts.group(2).length() < SHORTEST) {
      return whole;
    }
    Stream<Suggestion> words =
        search.suggestions(parts.group(2), MOST).stream()
            .filter(one -> one.kind().equals("woord"))
            // The count of one word does not apply to all words together.
            .map(one -> new Suggestion(before + one.text(), one.kind(), 0));
    return Stream.concat(whole.stream(), words).limit(MOST).toList();
  }

  // As loose words a heading would match other passages, and its number would become a word.
  private static String query(Suggestion suggestion) {
    return suggestion.kind().equals("kop")
        ? '"' + suggestion.text().replace('"', ' ') + '"'
        : suggestion.text();
  }

  private static Component option(Suggestion suggestion, int number) {
    Tagged option = new Tagged("li", "suggestion");
    option.setId("suggestie-" + number);
    option
        .getElement()
        .setAttribute("role", "option")
        .setAttribute("aria-selected", "false")
        .setAttribute("data-value", query(suggestion));
    option.add(
        Markup.span("suggestion-text", suggestion.text()),
        Markup.span(
            "suggestion-count", text("ui.suggestion." + suggestion.kind(), suggestion.passages())));
    return option;
  }
}
