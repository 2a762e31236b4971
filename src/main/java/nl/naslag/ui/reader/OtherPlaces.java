package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.PlaceLink;

/// The other places with the same request to the Rijk.
///
/// Hidden if the passage has no request, or no other place has the same one.
final class OtherPlaces extends Section {
  OtherPlaces(RequestRegister register, Passage passage) {
    addClassName("other-places");
    List<IndexedPassage> others = others(register, passage);
    setVisible(!others.isEmpty());
    UnorderedList list = new UnorderedList();
    others.forEach(other -> list.add(new ListItem(PlaceLink.to(other))));
    add(Markup.heading(2, text("ui.places.other", others.size())), list);
  }

  // Queried by document: the register returns a request with all its places, in any document.
  private static List<IndexedPassage> others(RequestRegister register, Passage passage) {
    return register.requests(Filters.of(Facet.DOCUMENT, passage.documentId().value())).stream()
        .map(RijkRequest::occurrences)
        .filter(places -> places.stream().anyMatch(place -> at(place, passage.id())))
        .flatMap(List::stream)
        .filter(place -> !at(place, passage.id()))
        .map(Occurrence::passage)
        .toList();
  }

  private static boolean at(Occurrence place, PassageId passageId) {
    return place.passage().passage().id().equals(passageId);
  }
}
