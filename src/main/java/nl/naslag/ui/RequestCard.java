package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RijkRequest;

/// One request with every place where it stands, and the words of those places side by side.
///
/// Whether two places ask the same is for the reader to judge, so their words can be compared.
final class RequestCard extends Article {
  /// From this likeness on, of 0 to 1, the words are called the same.
  private static final double SAME = 0.98;
  /// And from this one on nearly the same; below it they are only like each other.
  private static final double NEARLY = 0.7;

  RequestCard(RijkRequest request, Vocabulary vocabulary) {
    addClassName("request");
    add(Markup.heading(2, request.label()), facts(request, vocabulary), places(request));
    if (request.occurrences().size() > 1) {
      add(words(request));
    }
  }

  private static Paragraph facts(RijkRequest request, Vocabulary vocabulary) {
    Paragraph facts = Markup.paragraph("facet-line", "");
    facts.add(Markup.span("fact", text("request." + request.kind().id())));
    Stream.of(
            request.horizons().stream().map(vocabulary::horizonLabel).toList(),
            request.parties().stream().map(PartyMention::label).distinct().toList(),
            request.themes().stream().map(vocabulary::themeLabel).toList())
        .filter(values -> !values.isEmpty())
        .forEach(values -> facts.add(Markup.span("fact", String.join(", ", values))));
    return facts;
  }

  private static UnorderedList places(RijkRequest request) {
    UnorderedList list = new UnorderedList();
    list.addClassName("places");
    List<Occurrence> places = request.occurrences();
    for (int i = 0; i < places.size(); i++) {
      ListItem item = new ListItem(PlaceLink.to(places.get(i).passage()));
      // The others are compared with the first place, which is like itself.
      if (i > 0) {
        item.add(Markup.span("likeness", likeness(places.get(i).similarity())));
      }
      list.add(item);
    }
    return list;
  }

  private static String likeness(double similarity) {
    if (similarity >= SAME) {
      return text("ui.likeness.same");
    }
    return text(similarity >= NEARLY ? "ui.likeness.nearly" : "ui.likeness.like");
  }

  private static NativeDetails words(RijkRequest request) {
    OrderedList list = new OrderedList();
    for (Occurrence place : request.occurrences()) {
      Tagged quote = new Tagged("blockquote", "");
      quote.setText(place.passage().passage().text());
      list.add(new ListItem(quote));
    }
    NativeDetails details =
        new NativeDetails(text("ui.requests.compare", request.occurrences().size()), list);
    details.addClassName("compare");
    return details;
  }
}
