package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.naslag.document.PassageId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.PlaceLink;
import org.jspecify.annotations.Nullable;

/// The places of a request: their location, copies in other files, and why each belongs to it.
///
/// If there is more than one, places can be ticked to separate them from the others.
final class RequestPlaces extends UnorderedList {
  /// From this likeness on, between 0 and 1, the words are reported as the same.
  private static final double SAME = 0.98;

  /// The places without anything to tick.
  RequestPlaces(RijkRequest request) {
    this(request, null);
  }

  RequestPlaces(RijkRequest request, @Nullable RequestChoice choice) {
    addClassName("places");
    List<Occurrence> places = request.occurrences();
    for (int at = 0; at < places.size(); at++) {
      ListItem item = new ListItem();
      if (places.size() > 1 && choice != null) {
        item.add(tick(request, places.get(at), choice));
      }
      item.add(PlaceLink.to(places.get(at).passage()));
      copies(places.get(at), item);
      // The others are compared with the first place, which equals itself.
      if (at > 0) {
        item.add(Markup.span("likeness", likeness(places.get(at).likeness())));
      }
      if (places.get(at).unjudged()) {
        item.add(Markup.span("unjudged", text("ui.unjudged." + judged(request))));
      }
      add(item);
    }
  }

  // The latest judgement; a merge or a split may have followed it.
  private static String judged(RijkRequest request) {
    return request.acts().reversed().stream()
        .map(RegisterAct::kind)
        .filter(kind -> kind == RequestStatus.VERWORPEN || kind == RequestStatus.BEVESTIGD)
        .findFirst()
        .orElse(RequestStatus.BEVESTIGD)
        .id();
  }

  private static Choice tick(RijkRequest request, Occurrence place, RequestChoice choice) {
    IndexedPassage found = place.passage();
    PassageId id = found.passage().id();
    return new Choice(
        "plaats-" + id,
        text("ui.requests.choose.place", found.documentTitle(), found.passage().chapter()),
        choice.placesOf(request.id()).contains(id),
        () -> choice.turnPlace(request.id(), id));
  }

  private static void copies(Occurrence place, ListItem item) {
    if (!place.copies().isEmpty()) {
      String files =
          place.copies().stream()
              .map(IndexedPassage::fileName)
              .distinct()
              .collect(Collectors.joining(", "));
      item.add(Markup.span("copies", text("ui.copies", files)));
    }
  }

  static String likeness(Likeness likeness) {
    String shared = String.join(", ", likeness.shared());
    return switch (likeness.kind()) {
      case WOORDEN ->
          text(likeness.similarity() >= SAME ? "ui.likeness.same" : "ui.likeness.nearly");
      case ZAAK -> text("ui.likeness.matter", shared);
      case MENS -> text("ui.likeness.person");
    };
  }
}
