package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Reference;
import nl.naslag.trace.References;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.PlaceLink;
import nl.naslag.ui.html.ReferenceLink;

/// References from and to a passage. Hidden if there are none.
public final class ReferenceList extends Section {
  ReferenceList(References references, PassageSearch search, Passage passage) {
    addClassNames("other-places", "references");
    PassageId id = passage.id();
    List<Reference> from = references.ofPassage(passage.documentId(), id);
    List<Reference> to =
        references.toPassage(id).stream().filter(one -> !one.passageId().equals(id)).toList();
    setVisible(!from.isEmpty() || !to.isEmpty());
    if (!from.isEmpty()) {
      UnorderedList list = new UnorderedList();
      from.forEach(one -> list.add(item(one)));
      add(Markup.heading(2, text("ui.references.from")), list);
    }
    if (!to.isEmpty()) {
      UnorderedList list = new UnorderedList();
      to.stream()
          .map(Reference::passageId)
          .distinct()
          .map(search::passage)
          .flatMap(Optional::stream)
          .forEach(found -> list.add(new ListItem(PlaceLink.to(found))));
      add(Markup.heading(2, text("ui.references.in")), list);
    }
  }

  /// The referring words with their target, or why there is none.
  static ListItem item(Reference one) {
    ListItem item = new ListItem(Markup.span("reference-words", one.words()));
    ReferenceLink.address(one)
        .ifPresentOrElse(
            address -> item.add(Markup.link(address, ReferenceLink.name(one))),
            () -> item.add(Markup.span("reference-none", ReferenceLink.name(one))));
    return item;
  }
}
