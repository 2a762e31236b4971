package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestRegister;
import nl.naslag.ui.html.MarkedText;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.PlaceLink;
import nl.naslag.ui.html.Tagged;

/// The words of the ticked requests side by side, with shared words marked.
///
/// The reader judges whether two places ask the same.
final class ComparePanel extends Aside {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
  // In letters: enough to match other inflections of the same word.
  private static final int STEM = 5;

  private final RequestRegister register;
  private final RequestDesk desk;

  ComparePanel(RequestRegister register, RequestDesk desk) {
    this.register = register;
    this.desk = desk;
    addClassName("compare-panel");
    Markup.labelled(this, text("ui.compare"));
    refresh();
  }

  void refresh() {
    removeAll();
    List<String> chosen = desk.choice().requests();
    List<Occurrence> places = register.sideBySide(chosen);
    add(Markup.heading(2, text("ui.compare")));
    if (places.isEmpty()) {
      add(Markup.paragraph("hint", text("ui.compare.empty")));
      return;
    }
    List<String> shared = places.stream().flatMap(at -> at.likeness().shared().stream()).toList();
    add(Markup.paragraph("hint", text("ui.compare.total", chosen.size(), places.size())));
    if (chosen.size() > 1) {
      add(Markup.button("primary", text("ui.requests.merge", chosen.size()), desk::merge));
    }
    Div quotes = Markup.div("quotes");
    places.forEach(place -> quotes.add(quote(place, shared)));
    add(quotes);
  }

  private static Article quote(Occurrence place, List<String> shared) {
    String words = place.passage().passage().text();
    Tagged quote = new Tagged("blockquote", "");
    quote.add(MarkedText.whole(words, marks(words, shared)));
    Article article = new Article(PlaceLink.to(place.passage()));
    if (!place.introduction().isEmpty()) {
      article.add(Markup.paragraph("hint", text("ui.compare.introduced", place.introduction())));
    }
    article.add(quote);
    // The other places are compared with the first.
    if (!place.likeness().shared().isEmpty()) {
      article.add(
          Markup.paragraph(
              "shared",
              text(
                  "ui.compare.shares",
                  place.similarity(),
                  String.join(", ", place.likeness().shared()))));
    }
    return article;
  }

  private static List<Span> marks(String words, List<String> shared) {
    return WORD.matcher(words)
        .results()
        .filter(word -> shared.stream().anyMatch(other -> meet(word, other)))
        .map(word -> new Span(word.start(), word.end()))
        .toList();
  }

  private static boolean meet(MatchResult word, String other) {
    return stem(word.group())
        .filter(stem -> stem(other).filter(stem::equals).isPresent())
        .isPresent();
  }

  private static Optional<String> stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? Optional.empty()
        : Optional.of(lower.substring(0, Math.min(STEM, lower.length())));
  }
}
